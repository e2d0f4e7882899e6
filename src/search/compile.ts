import type { SearchQuery, Term } from './query.ts';
import {
  linkLexeme,
  quoteLexeme,
  scriptLexeme,
  speakerLexeme,
  surfaceLexeme,
  titleLexeme,
} from './vector.ts';

/** What else a word may stand for, see `expand`. */
export interface Expansion {
  /** Other spellings: of a name that was mistyped, or without what may be a clitic. */
  lexemes: readonly string[];
  /** People, organizations and sources that have the name. */
  ids: readonly string[];
  /** Nothing has the word itself, so that the others stand in its place. */
  isUnknown: boolean;
}

/** The expansions of single words by lexeme. */
export type Expansions = ReadonlyMap<string, Expansion>;

/**
 * The ways in which a node may match, as tsqueries, the best first. Whatever matches at all matches the last one.
 *
 * A node's score is that of the first way in which it matches.
 */
export interface Tier {
  score: number;
  tsquery: string;
  /** Only what has a title or names matches so. */
  inTitles?: true;
  /** Few match so, however common the words are. */
  isSeldom?: true;
}

/** The score of a name that is just what was asked for; it comes before all tiers. */
export const exactNameScore = 1;

/** The tiers of a query; none when it asks for nothing. */
export function tiersOf(query: SearchQuery, expansions: Expansions): Tier[] {
  const { terms, excluded, isTyping } = query;
  const last = terms.at(-1);
  if (last === undefined) return [];
  const inTitle = (term: Term) => oneOf(term, expansions, 'title');
  const inText = (term: Term) => oneOf(term, expansions, 'text');
  const anywhere = (term: Term) => oneOf(term, expansions, 'linked');
  const tiers: Tier[] = [
    { score: 0.8, inTitles: true, tsquery: allOf(terms.map(inTitle)) },
    ...(terms.length > 1
      ? [
          {
            score: 0.6,
            tsquery: inSequence(terms),
            ...(terms.length > 2 && { isSeldom: true as const }),
          },
        ]
      : []),
    { score: 0.5, tsquery: allOf(terms.map(inText)) },
    { score: 0.4, tsquery: allOf(terms.map(anywhere)) },
  ];
  if (isTyping) {
    const before = terms.slice(0, -1);
    tiers.push(
      {
        score: 0.3,
        inTitles: true,
        tsquery: allOf([...before.map(inTitle), begun(last, expansions, 'title')]),
      },
      { score: 0.2, tsquery: allOf([...before.map(anywhere), begun(last, expansions, 'linked')]) },
    );
  }
  const without = excluded.map((term) => `!${anywhere(term)}`);
  return tiers.map((tier) => ({ ...tier, tsquery: allOf([tier.tsquery, ...without]) }));
}

/** Where words are looked for: in names and titles; in all text, and at quotes of those named, in the words' own script; at all links. */
type Reach = 'title' | 'text' | 'linked';

/** A term, or what one of its expansions has in its place. */
function oneOf(term: Term, expansions: Expansions, reach: Reach): string {
  const [lexeme = ''] = term.lexemes;
  const expansion = term.lexemes.length === 1 ? expansions.get(lexeme) : undefined;
  const others = alternatives(term, expansion, reach);
  const own =
    expansion?.isUnknown === true && others.length > 0 ? [] : [phrase(term.lexemes, reach)];
  return anyOf([...own, ...others]);
}

/** The same for a word that may go on. */
function begun(term: Term, expansions: Expansions, reach: Reach): string {
  const [lexeme = ''] = term.lexemes;
  const [word = ''] = term.words;
  // Of the start of a word it is open what will be its stem: التزا may go on as التزام, organiz as organization.
  const stems = [lexeme, word].map((stem) => (reach === 'title' ? titleLexeme(stem) : stem));
  const starts = new Set([...stems, surfaceLexeme(word)]);
  return anyOf([
    ...[...starts].map((start) => `${quoteLexeme(start)}:*`),
    ...alternatives(term, expansions.get(lexeme), reach),
  ]);
}

function alternatives({ script }: Term, expansion: Expansion | undefined, reach: Reach): string[] {
  if (expansion === undefined) return [];
  const lexemes = expansion.lexemes.map((lexeme) => phrase([lexeme], reach));
  // That a title leads to a person does not make it one that names them.
  if (reach === 'title') return lexemes;
  if (reach === 'linked') {
    return [...lexemes, ...expansion.ids.map((id) => quoteLexeme(linkLexeme(id)))];
  }
  const own = quoteLexeme(scriptLexeme(script));
  return [...lexemes, ...expansion.ids.map((id) => `(${quoteLexeme(speakerLexeme(id))} & ${own})`)];
}

function phrase(lexemes: readonly string[], reach: Reach): string {
  const words = lexemes.map((lexeme) =>
    quoteLexeme(reach === 'title' ? titleLexeme(lexeme) : lexeme),
  );
  return words.length === 1 ? words.join('') : `(${words.join(' <-> ')})`;
}

/** The terms as far from one another as they stand in the query. */
function inSequence(terms: readonly Term[]): string {
  return terms.reduce((before, { lexemes, at }, i) => {
    const own = phrase(lexemes, 'text');
    const previous = terms[i - 1];
    if (previous === undefined) return own;
    return `(${before} <${at - (previous.at + previous.lexemes.length - 1)}> ${own})`;
  }, '');
}

function allOf(conditions: readonly string[]): string {
  return conditions.join(' & ');
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join('') : `(${conditions.join(' | ')})`;
}
