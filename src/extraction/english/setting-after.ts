import type { Token } from '../tokens.ts';
import { isDate, isTime, prepositions } from './grammar.ts';
import { isComma } from './words.ts';

const longest = 50;
const opening = /^(?:as|while|when|because|whilst|ahead|amid|following|upon|shortly|just)$/;
const applause = /^(?:applause|laughter|cheers|boos|jeers|loud|rousing|thunderous|muted)$/;
const count =
  /^(?:an?|just|only|barely|some|about|around|two|three|four|five|six|seven|eight|nine|ten|several|few|number|of)$/;

/**
 * Where the words end that say when or how something was said, which its speaker and verb follow: the plan was dead, he
 * said | as talks resumed, | two hours before the vote. Null where other words stand there.
 */
export function settingAfter(
  tokens: readonly Token[],
  { after, from, to }: { after: number; from: number; to: number },
): number | null {
  let start = after;
  while (start < from && !opensSetting(tokens, start)) start++;
  if (!opensSetting(tokens, start)) return null;
  for (let i = start; i < Math.min(to, start + longest); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote') return null;
    if (isComma(token) || /^[.?!;]$/.test(token.form)) return i;
    if (token.kind === 'mark' && /^[:–—―]$/.test(token.form)) return null;
    if (token.form === 'that' && i === start + 1) return null;
  }
  return to - start > longest ? null : to;
}

/** Whether words that say when or how start at a token. */
export function opensSetting(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first?.kind !== 'word' && first?.kind !== 'number') return false;
  if (first.form === 'to') return applause.test(next?.form ?? '');
  if (opening.test(first.form) || isDate(first)) return true;
  if (prepositions.has(first.form) && !/^(?:about|like|unlike|than)$/.test(first.form)) return true;
  let i = from;
  while (tokens[i]?.kind === 'number' || count.test(tokens[i]?.form ?? '')) i++;
  return isTime(tokens[i]) && /^(?:before|after|into|ahead)$/.test(tokens[i + 1]?.form ?? '');
}
