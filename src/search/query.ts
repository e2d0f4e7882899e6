import { stopWords } from './stop-words.ts';
import { lexemeOf } from './lexemes.ts';
import { type Token, tokenize } from './tokens.ts';

/** A word, or the words of a phrase in their order. */
export interface Term {
  lexemes: string[];
  /** The words folded, before stemming. */
  words: string[];
  script: Token['script'];
  /** How many words of the query stand before it. */
  at: number;
}

/** What a search asks for. */
export interface SearchQuery {
  /** All of these must be there; a term of several lexemes is a phrase. */
  terms: Term[];
  /** None of these may be there. */
  excluded: Term[];
  /** The query ends within a word, which is then the last term: what it begins with counts as well. */
  isTyping: boolean;
}

/** The longest query that is read, in UTF-16 code units. */
export const longestQuery = 500;

const closing: Record<string, string> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '‟': '”',
};

/** A phrase in quotation marks, to the end where they are not closed, or a run without spaces; perhaps with a minus before it. */
const part = /(?<minus>(?<=^|\s)[-−])?(?:(?<quote>["“”„‟«])|(?<run>[^\s"“”„‟«]+))/gu;

/**
 * Reads what a user has typed: words that must all be there, "phrases", and -exclusions. Anything can be typed; what has no
 * letter or digit asks for nothing.
 *
 * Words that say little (من, the) are passed over outside of phrases, unless there is nothing else.
 */
export function parseQuery(text: string): SearchQuery {
  const terms: Term[] = [];
  const excluded: Term[] = [];
  let count = 0;
  const add = (words: string, { phrase, minus }: { phrase: boolean; minus: boolean }) => {
    const found = toTerms(words, { phrase, at: count });
    (minus ? excluded : terms).push(...found);
    if (!minus) count += found.flatMap((term) => term.words).length;
  };

  part.lastIndex = 0;
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const { minus, quote, run } = match.groups ?? {};
    if (quote === undefined) {
      add(run ?? '', { phrase: false, minus: minus !== undefined });
      continue;
    }
    const start = part.lastIndex;
    const end = endOfPhrase(text, start, closing[quote] ?? quote);
    add(text.slice(start, end), { phrase: true, minus: minus !== undefined });
    part.lastIndex = end + 1;
  }

  const telling = terms.filter(
    ({ words }) => words.length > 1 || words.some((word) => !stopWords.has(word)),
  );
  const last = terms.at(-1);
  return {
    terms: telling.length > 0 ? telling : terms,
    excluded,
    isTyping:
      last !== undefined &&
      last.words.length === 1 &&
      (last.words[0]?.length ?? 0) > 1 &&
      telling.includes(last) &&
      /[\p{L}\p{M}\p{N}]\p{Cf}*$/u.test(text) &&
      !endsExcluded(text),
  };
}

function toTerms(text: string, { phrase, at }: { phrase: boolean; at: number }): Term[] {
  const tokens = tokenize(text);
  if (phrase) {
    const [first] = tokens;
    return first === undefined
      ? []
      : [
          {
            lexemes: tokens.map(lexemeOf),
            words: tokens.map(({ word }) => word),
            script: first.script,
            at,
          },
        ];
  }
  return tokens.map((token, i) => ({
    lexemes: [lexemeOf(token)],
    words: [token.word],
    script: token.script,
    at: at + i,
  }));
}

function endOfPhrase(text: string, start: number, marks: string): number {
  for (let at = start; at < text.length; at++) if (marks.includes(text.charAt(at))) return at;
  return text.length;
}

function endsExcluded(text: string): boolean {
  return /(?:^|\s)[-−]\S*$/u.test(text);
}
