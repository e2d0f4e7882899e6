import {
  auxiliaryOf,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  shapesOf,
  subjectPronouns,
  subordinators,
} from './english/grammar.ts';
import { isCapital } from './english/words.ts';
import { roleField } from './lexicon/english-roles.ts';
import type { Paragraph } from './statement.ts';
import { createToken, type Token } from './tokens.ts';

/** Fewer words of text than these do not tell what a name is. */
const leastText = 40;

/**
 * Gives the words of English headlines in which all have capitals the case that they have in the text, since only there
 * capitals tell names. The places of the words stay.
 */
export function withTrueCase(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (!paragraphs.some(isTitleCased)) return [...paragraphs];
  const { capitals, total } = countCapitals(paragraphs);
  const isName = ({ form, text }: Token): boolean => {
    const more = capitals.get(form) ?? 0;
    if (more !== 0) return more > 0;
    return total < leastText && !isCommon({ text: text.toLowerCase(), form });
  };
  return paragraphs.map((paragraph) =>
    isTitleCased(paragraph)
      ? {
          ...paragraph,
          tokens: paragraph.tokens.map((token, i) =>
            i > 0 && isCapital(token) && !isAcronym(token) && !isName(token)
              ? { ...token, text: token.text.toLowerCase() }
              : token,
          ),
        }
      : paragraph,
  );
}

/** Whether all the longer words of a headline have capitals. */
function isTitleCased({ kind, language, tokens }: Paragraph): boolean {
  if (language !== 'en' || !/^(?:headline|subheadline|heading)$/.test(kind)) return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 4);
  return long.length > 2 && long.every((token) => /^\p{Lu}/u.test(token.text));
}

/** How much more often than not each word of the text has a capital where its sentence does not give it one. */
function countCapitals(paragraphs: readonly Paragraph[]): {
  capitals: Map<string, number>;
  total: number;
} {
  const capitals = new Map<string, number>();
  let total = 0;
  for (const { kind, language, tokens, sentences } of paragraphs) {
    if (language !== 'en' || (kind !== 'body' && kind !== 'caption')) continue;
    for (const { from, to } of sentences)
      for (const token of tokens.slice(from + 1, to)) {
        if (token.kind !== 'word') continue;
        total++;
        capitals.set(token.form, (capitals.get(token.form) ?? 0) + (isCapital(token) ? 1 : -1));
      }
  }
  return { capitals, total };
}

function isAcronym({ text }: Token): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text);
}

function isCommon({ text, form }: Pick<Token, 'text' | 'form'>): boolean {
  const token = createToken({ kind: 'word', text, form, start: 0, end: 0 });
  return (
    auxiliaryOf(token) !== null ||
    isAdverb(token) ||
    shapesOf(token) !== null ||
    roleField(form) !== null ||
    [prepositions, coordinators, subordinators, determiners, subjectPronouns].some((words) =>
      words.has(form),
    )
  );
}
