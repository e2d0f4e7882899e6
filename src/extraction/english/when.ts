import { days } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import { isDate, isTime } from './grammar.ts';
import { isCapital } from './words.ts';

const longest = 5;
const since = /^(?:ago|later|earlier|afterwards?)$/;

/** Where the words that say when start, if they end at a place: on Thursday, late on 3 May, last month, two days later. */
export function whenBefore(tokens: readonly Token[], from: number, end: number): number {
  // Two days | later said: an adverb that stands by the verb.
  const close = since.test(tokens[end]?.form ?? '') ? end + 1 : end;
  for (let i = Math.max(from, end - longest); i < end; i++)
    if (isWhen(tokens.slice(i, end)) || isWhen(tokens.slice(i, close))) return i;
  return end;
}

function isWhen(words: readonly Token[]): boolean {
  const last = words.at(-1)?.form ?? '';
  if (since.test(last)) {
    const [count, unit] = words.length === 3 ? words : [undefined, words[0]];
    return (
      isTime(unit) &&
      (count === undefined
        ? words.length === 2 && unit?.form.endsWith('s') === true
        : count.kind === 'number' ||
          /^(?:an?|two|three|four|five|six|ten|several|some|few)$/.test(count.form))
    );
  }
  const opening = words.findIndex(
    ({ form }) => !/^(?:on|in|by|since|late|early|earlier|later)$/.test(form),
  );
  const [first, ...rest] = words.slice(Math.max(0, opening));
  if (first === undefined || opening < 0) return false;
  if (/^(?:last|this|that|next)$/.test(first.form))
    return rest.length > 0 && rest.length < 3 && rest.every(isTime);
  if (![first, ...rest].every((word) => isTime(word) || word.kind === 'number')) return false;
  if (days.has(first.form)) return isCapital(first);
  // In May, in 2019, March 3: a month needs more than its name, which people have too.
  return opening > 0
    ? isDate(first) || /^\d{4}$/.test(first.form) || rest.some(isDate)
    : [first, ...rest].some(isDate) &&
        rest.length > 0 &&
        [first, ...rest].some(({ kind }) => kind === 'number');
}
