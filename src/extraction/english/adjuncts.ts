import { days, occasions } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import { isCapital, isComma } from './words.ts';

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
const places =
  /^(?:on|in|at|during|to|via|through|over|after|outside|by|with|from|late|early|last|this|for|before)$/;

/**
 * Steps over what says when, where and to whom something was said, right after its verb: on Wednesday, in a note to
 * clients, citing two sources.
 *
 * @returns the first token that may be what was said.
 */
export function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  for (let steps = 0; steps < 8 && i < to; steps++) {
    const next = skipOne(tokens, i, to);
    if (next === i) break;
    i = next;
  }
  return i;
}

function skipOne(tokens: readonly Token[], i: number, to: number): number {
  const token = tokens[i];
  if (token === undefined) return i;
  if (
    days.has(token.form) ||
    token.form === 'later' ||
    token.form === 'earlier' ||
    token.form === 'recently'
  )
    return i + 1;
  if (
    isComma(token) &&
    /^(?:citing|quoting|speaking|referring|responding|asked|after|in|on|during|without|when)$/.test(
      tokens[i + 1]?.form ?? '',
    )
  ) {
    let k = i + 1;
    while (k < to && !isComma(tokens[k]) && tokens[k]?.kind !== 'quote' && tokens[k]?.form !== ':')
      k++;
    return isComma(tokens[k]) ? k + 1 : i;
  }
  if (!places.test(token.form)) return i;
  const next = tokens[i + 1];
  if (next === undefined) return i;
  if (days.has(next.form) || (isMonth(next) && (token.form === 'on' || token.form === 'in')))
    return datesEnd(tokens, i + 1, to);
  if (
    /^(?:last|this|next)$/.test(next.form) ||
    (/^(?:last|this)$/.test(token.form) && /^(?:week|month|year|night)$/.test(next.form))
  )
    return Math.min(to, token.form === 'last' || token.form === 'this' ? i + 2 : i + 3);
  if (token.form === 'to' && /^(?:reporters|journalists|lawmakers|parliament)$/.test(next.form))
    return i + 2;
  for (let k = i + 1; k < Math.min(to, i + 7); k++) {
    const word = tokens[k];
    if (word?.kind !== 'word') return i;
    if (!occasions.has(word.form)) continue;
    return afterOccasion(tokens, k + 1, to);
  }
  return i;
}

/** To whom or where the occasion was: to clients, with the BBC, on Facebook, published on Monday. */
function afterOccasion(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  if (/^(?:published|posted|released|issued|broadcast|seen)$/.test(tokens[i]?.form ?? '')) i++;
  if (!/^(?:to|with|on|by|for|from)$/.test(tokens[i]?.form ?? '')) return i;
  if (days.has(tokens[i + 1]?.form ?? '')) return i + 2;
  let k = i + 1;
  if (/^(?:the|its|his|her|a|an)$/.test(tokens[k]?.form ?? '')) k++;
  const start = k;
  while (k < to && (isCapital(tokens[k]) || (k === start && tokens[k]?.kind === 'word'))) k++;
  return k;
}

function datesEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from + 1;
  while (
    i < to &&
    (tokens[i]?.kind === 'number' ||
      isMonth(tokens[i]) ||
      /^(?:morning|afternoon|evening|night|\.)$/.test(tokens[i]?.form ?? ''))
  )
    i++;
  return i;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && months.test(token.form.replace('.', '')) && isCapital(token);
}
