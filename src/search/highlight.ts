import { withoutClitic } from './arabic.ts';
import type { Expansions } from './compile.ts';
import { type AnalysedToken, analyse, lexemeOf } from './lexemes.ts';
import type { SearchQuery } from './query.ts';

/** A stretch of a text that a query asks for; half-open, in UTF-16 code units. */
interface Stretch {
  start: number;
  end: number;
}

/** Finds what a query asks for in the texts that it has found. */
export type Highlighter = (text: string) => Stretch[];

/** A highlighter for a query. Phrases are marked as wholes; a word where it stands, clitics included. */
export function createHighlighter(query: SearchQuery, expansions: Expansions): Highlighter {
  const phrases = query.terms.map(({ lexemes }) => lexemes);
  const spellings = query.terms.map(({ lexemes: [lexeme = ''], words: [word = ''] }, i) => ({
    lexemes: new Set([lexeme, ...(expansions.get(lexeme)?.lexemes ?? [])]),
    starts: query.isTyping && i === query.terms.length - 1 ? [lexeme, word] : [],
  }));

  const isAskedAlone = (token: AnalysedToken, i: number) => {
    const { lexemes = new Set<string>(), starts = [] } = spellings[i] ?? {};
    const forms = formsOf(token);
    return (
      forms.some((form) => lexemes.has(form)) ||
      starts.some((start) => [token.word, ...forms].some((form) => form.startsWith(start)))
    );
  };

  return (text) => {
    const tokens = analyse(text);
    const found: Stretch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const length = Math.max(
        0,
        ...phrases.map((lexemes, i) => {
          const there = lexemes.every((lexeme, k) => {
            const token = tokens[at + k];
            if (token === undefined) return false;
            return lexemes.length === 1 ? isAskedAlone(token, i) : formsOf(token).includes(lexeme);
          });
          return there ? lexemes.length : 0;
        }),
      );
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (length === 0 || first === undefined || last === undefined) continue;
      found.push({ start: first.start, end: last.end });
      at += length - 1;
    }
    return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0));
  };
}

/** Under which forms a word may have been found; which of them are in the index depends on the words around it. */
function formsOf({ word, lexemes, script }: AnalysedToken): string[] {
  const bare = script === 'arabic' ? withoutClitic(word) : null;
  return bare === null ? lexemes : [...lexemes, lexemeOf({ word: bare, script })];
}
