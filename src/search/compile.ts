import type { SearchQuery, Term } from './query.ts';
import { linkLexeme, quoteLexeme, surfaceLexeme } from './vector.ts';

/** What else a word may stand for, see `expand`. */
export interface Expansion {
  /** Other spellings: of a name that was mistyped, or without what may be a clitic. */
  lexemes: readonly string[];
  /** People, organizations and sources that have the name. */
  ids: readonly string[];
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
}

/** The score of a name that is just what was asked for; it comes before all tiers. */
export const exactNameScore = 1;

/** The tiers of a query; none when it asks for nothing. */
export function tiersOf(query: SearchQuery, expansions: Expansions): Tier[] {
  const { terms, excluded, isTyping } = query;
  const last = terms.at(-1);
  if (last === undefined) return [];
  const anywhere = (term: Term) => oneOf(term, expansions, '');
  const inTitle = (term: Term) => oneOf(term, expansions, 'A');
  const tiers: Tier[] = [
    { score: 0.8, tsquery: allOf(terms.map(inTitle)) },
    ...(terms.length > 1
      ? [
          {
            score: 0.6,
            tsquery: allOf([
              sequence(
                terms.flatMap(({ lexemes }) => lexemes),
                '',
              ),
            ]),
          },
        ]
      : []),
    { score: 0.4, tsquery: allOf(terms.map(anywhere)) },
  ];
  if (isTyping) {
    const before = terms.slice(0, -1);
    tiers.push(
      { score: 0.3, tsquery: allOf([...before.map(inTitle), begun(last, expansions, 'A')]) },
      { score: 0.2, tsquery: allOf([...before.map(anywhere), begun(last, expansions, '')]) },
    );
  }
  const without = excluded.map((term) => `!${anywhere(term)}`);
  return tiers.map(({ score, tsquery }) => ({ score, tsquery: allOf([tsquery, ...without]) }));
}

/** A term, or what one of its expansions has in its place. */
function oneOf(term: Term, expansions: Expansions, weight: '' | 'A'): string {
  const own = sequence(term.lexemes, weight);
  const [lexeme = ''] = term.lexemes;
  const expansion = term.lexemes.length === 1 ? expansions.get(lexeme) : undefined;
  return anyOf([own, ...alternatives(expansion, weight)]);
}

/** The same for a word that may go on. */
function begun(term: Term, expansions: Expansions, weight: '' | 'A'): string {
  const [lexeme = ''] = term.lexemes;
  const [word = ''] = term.words;
  // Of the start of a word it is open what will be its stem: التزا may go on as التزام, organiz as organization.
  const starts = new Set([lexeme, word, surfaceLexeme(word)]);
  return anyOf([
    ...[...starts].map((start) => `${quoteLexeme(start)}:*${weight}`),
    ...alternatives(expansions.get(lexeme), weight),
  ]);
}

function alternatives(expansion: Expansion | undefined, weight: '' | 'A'): string[] {
  if (expansion === undefined) return [];
  const lexemes = expansion.lexemes.map((one) => weighted(one, weight));
  // That a title leads to a person does not make it one that names them.
  return weight === 'A'
    ? lexemes
    : [...lexemes, ...expansion.ids.map((id) => quoteLexeme(linkLexeme(id)))];
}

function sequence(lexemes: readonly string[], weight: '' | 'A'): string {
  const words = lexemes.map((lexeme) => weighted(lexeme, weight));
  return words.length === 1 ? words.join('') : `(${words.join(' <-> ')})`;
}

function weighted(lexeme: string, weight: '' | 'A'): string {
  return weight === '' ? quoteLexeme(lexeme) : `${quoteLexeme(lexeme)}:${weight}`;
}

function allOf(conditions: readonly string[]): string {
  return conditions.join(' & ');
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join('') : `(${conditions.join(' | ')})`;
}
