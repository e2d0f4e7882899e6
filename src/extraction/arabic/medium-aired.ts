import { timeWords } from '../lexicon/arabic-words.ts';
import { isQuotedName } from './quoted-names.ts';
import { days, isMediumNoun, mediumAt } from './medium-phrase.ts';
import { type Candidate, weights } from './medium-weights.ts';
import type { Clause } from './subject.ts';

const airing = /^[وف]?(?:بث|اذاع|نشر|عرض|اجر|اورد)ت$|^[وف]?(?:بث|اذاع|نشر|عرض|اجري|اورد)$/;
const furthest = 12;

/**
 * The medium that made or brought what a pronoun goes back to: بثت قناة «الشمال» مساء الأربعاء مقابلة قال فيها, كانت الصحيفة قد نشرت حوارا قال
 * فيه. Null where no medium did.
 */
export function airedBy(clause: Clause, noun: number): Candidate | null {
  const { tokens, from = 0 } = clause;
  for (let k = noun - 1; k >= Math.max(from, noun - furthest); k--) {
    const form = tokens[k]?.form ?? '';
    if (tokens[k]?.kind === 'mark') return null;
    if (!airing.test(form)) continue;
    const at = after(clause, k, noun) ?? before(clause, k);
    const range = at === null ? null : mediumAt(clause, at);
    if (range === null) return null;
    const relation = /^[وف]?(?:بث|اذاع|عرض)/.test(form)
      ? 'broadcast'
      : /^[وف]?اجر/.test(form)
        ? 'told-to'
        : 'published-on';
    return { ...range, relation, weight: weights.channel };
  }
  return null;
}

function after({ tokens }: Clause, verb: number, to: number): number | null {
  let i = verb + 1;
  while (i < to && (timeWords.has(tokens[i]?.form ?? '') || days.has(tokens[i]?.form ?? ''))) i++;
  return i < to && isMedium(tokens, i) ? i : null;
}

/** قناة «الشمال» | بثت, الصحيفة | قد نشرت. */
function before({ text, tokens, from = 0 }: Clause, verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(from, verb - 5); i--) {
    if (isMedium(tokens, i)) return i;
    const token = tokens[i];
    if (token?.kind !== 'word' && !isQuotedName(text, tokens, i)) return null;
  }
  return null;
}

function isMedium(tokens: Clause['tokens'], i: number): boolean {
  return isMediumNoun(tokens, i) || tokens[i]?.mediumEnd !== undefined;
}
