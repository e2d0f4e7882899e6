import { isCapital, isComma } from '../english/words.ts';
import { organizationWords, roleWords, days } from '../lexicon/english-words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { givenGender } from '../lexicon/english-given-names.ts';
import { describeEnglish } from './english-phrase.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Registry } from './registry.ts';

const leading = new Set([
  'for',
  'in',
  'but',
  'and',
  'on',
  'at',
  'when',
  'while',
  'after',
  'before',
  'as',
  'if',
  'with',
  'by',
  'from',
  'that',
  'then',
  'like',
  'to',
]);

/** Registers the people and bodies that an English paragraph names, whoever speaks in it. */
export function findEnglishMentions(
  paragraph: Paragraph,
  { gazetteer, registry }: { gazetteer: Gazetteer; registry: Registry },
): void {
  const { text, tokens } = paragraph;
  for (let i = 0; i < tokens.length; i++) {
    // For Ibrahim Saleh: the first word of a sentence has a capital of its own.
    if (!isCapital(tokens[i]) || (leading.has(tokens[i]?.form ?? '') && isCapital(tokens[i + 1])))
      continue;
    let end = i + 1;
    while (end < tokens.length && (isCapital(tokens[end]) || joins(tokens, end))) end++;
    const words = tokens.slice(i, end);
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    const surname = words.length === 1 ? registry.bySurname(first.text) : undefined;
    if (surname !== undefined) {
      registry.mention(surname, spanOf(paragraph, first));
      continue;
    }
    const match = gazetteer.match(tokens, i);
    const isKnown = match !== null && !match.isMetonym && match.length >= words.length;
    const role = words.findLastIndex(({ form }) => roleWords.has(form));
    const isTitled =
      role !== -1 &&
      role < words.length - 1 &&
      !words.slice(role + 1).some(({ form }) => organizationWords.has(form));
    const isBody =
      !isTitled && words.length > 1 && words.some(({ form }) => organizationWords.has(form));
    const isPerson =
      !days.has(last.form) &&
      (isTitled ||
        (words.length > 1 &&
          words.length <= 4 &&
          (roleWords.has(tokens[i - 1]?.form ?? '') ||
            isAge(tokens, end) ||
            (words.length === 2 && givenGender(first.form) !== null))));
    if (isKnown || isBody || isPerson) {
      const apposition = isPerson ? besideName(tokens, end) : [];
      const description = describeEnglish(text, words, { gazetteer, apposition });
      const bracket = tokens[end];
      const entity = registry.add(
        description,
        spanOf(paragraph, { start: first.start, end: last.end }),
      );
      // Halven Terminal Operators (HTO): what the brackets have is the name from now on.
      const acronym =
        bracket?.kind === 'bracket'
          ? /^\((\p{Lu}[\p{Lu}\p{N}]{1,9})\)$/u.exec(bracket.text)?.[1]
          : undefined;
      if (acronym !== undefined) registry.learn(entity, { ...description, name: acronym });
    }
    i = end - 1;
  }
}

/** Dave Pike, 61: only people have an age. */
function isAge(tokens: readonly Token[], end: number): boolean {
  return isComma(tokens[end]) && /^\d{2}$/.test(tokens[end + 1]?.text ?? '');
}

const longestApposition = 12;

/** Lena Fox, head of Brandt & Rowe, / Lena Fox of Brandt & Rowe: what is said of a person right after the name. */
function besideName(tokens: readonly Token[], end: number): readonly Token[] {
  const next = tokens[end];
  if (/^(?:of|at|from)$/.test(next?.form ?? '') && isCapital(tokens[end + 1])) {
    let to = end + 1;
    while (isCapital(tokens[to]) || joins(tokens, to)) to++;
    return tokens.slice(end, to);
  }
  if (!isComma(next)) return [];
  for (let to = end + 1; to < Math.min(tokens.length, end + longestApposition); to++) {
    const token = tokens[to];
    if (isComma(token) || token?.form === '.') {
      const words = tokens.slice(end + 1, to);
      return words.some(({ form }) => roleWords.has(form) || form.startsWith('spokes')) &&
        !/^(?:who|which|and|but|said|says)$/.test(words[0]?.form ?? '')
        ? words
        : [];
    }
    if (token?.kind !== 'word') return [];
  }
  return [];
}

/** A word within a name: Council of Europe, Shippers' Council, Brandt & Rowe. */
function joins(tokens: readonly Token[], i: number): boolean {
  return (
    isCapital(tokens[i + 1]) &&
    /^(?:of|for|&|the)$/.test(tokens[i]?.form ?? '') &&
    !(tokens[i]?.form === 'for' && !organizationWords.has(tokens[i - 1]?.form ?? ''))
  );
}
