import { mediaNouns, occasions } from '../lexicon/english-words.ts';
import { published } from '../lexicon/english-publishing.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isDate,
  isFinite,
  isQuantity,
  isTime,
  objectPronouns,
  prepositions,
  shapesOf,
  subjectPronouns,
  subordinators,
} from './grammar.ts';
import { isCapital, isComma } from './words.ts';

const setting =
  /^(?:on|in|at|during|to|via|through|over|after|outside|by|with|from|before|under|of|for|around|near|following|about|inside|within|against|throughout|between|since|ahead|alongside|upon|without)$/;
const time = /^(?:last|this|next|late|early|earlier|later|that|every)$/;

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
  return Math.min(i, to);
}

function skipOne(tokens: readonly Token[], i: number, to: number): number {
  const token = tokens[i];
  if (token === undefined) return i;
  if (token.kind === 'bracket') return i + 1;
  const next = tokens[i + 1];
  if (isAdverb(token) && isAside(token)) return i + 1;
  if (isDate(token) && (token.form !== 'may' || next?.kind === 'number'))
    return timeEnd(tokens, i, to);
  if (isComma(token)) return asideEnd(tokens, i, to);
  // Next year's cycle: what is said, and not when.
  if (time.test(token.form) && isTime(next))
    return /['’]s?$/u.test(next?.text ?? '') ? i : timeEnd(tokens, i + 1, to);
  // Late on Monday, shortly after noon.
  if (
    /^(?:late|early|later|earlier|shortly|just|soon|immediately)$/.test(token.form) &&
    /^(?:on|in|after|before|this|last)$/.test(next?.form ?? '') &&
    (isTime(tokens[i + 2]) ||
      /^(?:the|midnight|noon|dawn|midday|dusk)$/.test(tokens[i + 2]?.form ?? ''))
  )
    return settingEnd(tokens, i + 1, to);
  if (isIssued(tokens, i)) return i + 1;
  if (/^(?:a|two|three|four|five|several|\d+)$/.test(token.form)) {
    // Two days later, a week earlier.
    const end = isTime(next) ? i + 2 : i;
    return end > i && /^(?:later|earlier|ago|before|after)$/.test(tokens[end]?.form ?? '')
      ? end + 1
      : i;
  }
  return token.kind === 'word' && setting.test(token.form) && !isQuantity(tokens, i)
    ? settingEnd(tokens, i, to)
    : i;
}

/** In a report | published on Monday, in statistics | released by the agency. */
export function isIssued(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1];
  return (
    (published.has(form) || /^(?:aired|broadcast|dated)$/.test(form)) &&
    (isTime(next) || (next?.kind === 'word' && (setting.test(next.form) || time.test(next.form))))
  );
}

/** Adverbs of the saying, unlike those of what is said: said repeatedly, but said too much. */
function isAside({ form }: Token): boolean {
  return (
    (form.endsWith('ly') && !/^(?:only|nearly|roughly|barely|hardly|fairly)$/.test(form)) ||
    /^(?:also|later|then|already|earlier|soon|again|meanwhile|however|nevertheless|nonetheless|instead|afterwards|afterward|aloud|still|back|tonight|today|yesterday|further|though|therefore|thereafter)$/.test(
      form,
    )
  );
}

/** Sept. 5, Thursday morning, March 3 2026: where the words of a date end. */
function timeEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from + 1;
  while (i < to && (tokens[i]?.kind === 'number' || isTime(tokens[i]))) i++;
  // Sunday, January 11: the day's date.
  if (isComma(tokens[i]) && isDate(tokens[i + 1]) && tokens[i + 2]?.kind === 'number') i += 3;
  if (isComma(tokens[i]) && /^\d{4}$/.test(tokens[i + 1]?.form ?? '')) {
    i += 2;
    if (isComma(tokens[i])) i++;
  }
  return i;
}

/** , citing two sources, and , however, : what stands between commas beside what is said. */
export function asideEnd(tokens: readonly Token[], comma: number, to: number): number {
  const first = tokens[comma + 1];
  const isAside =
    isAdverb(first) ||
    (first?.kind === 'word' &&
      (setting.test(first.form) ||
        /^(?:citing|quoting|speaking|referring|responding|asked|pressed|without|when|while|using|as|adding|despite|amid|like|who|too)$/.test(
          first.form,
        )));
  if (!isAside) return comma;
  for (let k = comma + 1; k < Math.min(to, comma + 30); k++) {
    if (tokens[k]?.kind === 'quote' || /^[:;]$/.test(tokens[k]?.form ?? '')) return comma;
    if (k > comma + 1 && isComma(tokens[k])) return k + 1;
  }
  return comma;
}

/** In a statement, with the BBC, on condition of anonymity: where a preposition's noun phrase ends. */
function settingEnd(tokens: readonly Token[], at: number, to: number): number {
  let i = at + 1;
  const first = tokens[i];
  if (first === undefined || i >= to) return at;
  // To lift, to harshly punish: a verb and no hearer.
  if (tokens[at]?.form === 'to' && isBase(tokens, i)) return at;
  if (time.test(first.form) && isTime(tokens[i + 1])) return timeEnd(tokens, i + 1, to);
  if (isTime(first)) return timeEnd(tokens, i, to);
  if (first.kind === 'number') return /^\d{4}$/.test(first.form) ? i + 1 : at;
  if (first.kind === 'quote' || first.kind === 'mark') return at;
  // With her, about it; but on her blog.
  const owned = tokens[i + 1];
  const isOwner =
    first.form === 'her' &&
    owned?.kind === 'word' &&
    !prepositions.has(owned.form) &&
    !subordinators.has(owned.form) &&
    !determiners.has(owned.form) &&
    !subjectPronouns.has(owned.form) &&
    !isAdverb(owned) &&
    !isTime(owned);
  if (
    !isOwner &&
    /^(?:it|me|him|her|them|us|which|whom)$/.test(first.form) &&
    !isFinite(tokens, i + 1)
  )
    return i + 1;
  if (subjectPronouns.has(first.form) || subordinators.has(first.form)) return at;
  if (determiners.has(first.form)) i++;
  const start = i;
  for (; i < Math.min(to, at + 12); i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' && !/^[&/]$/.test(token.form)) break;
    if (token?.kind === 'quote' || token?.kind === 'bracket') break;
    if (token === undefined || prepositions.has(token.form) || subordinators.has(token.form)) break;
    if (i > start && (determiners.has(token.form) || subjectPronouns.has(token.form))) break;
    if (i > start && isTime(token)) break;
    if (
      i > start &&
      isCapital(token) !== isCapital(tokens[i - 1]) &&
      occasions.has(tokens[i - 1]?.form ?? '')
    )
      break;
    if (
      i > start &&
      !isCapital(tokens[i - 1]) &&
      occasions.has(tokens[i - 1]?.form ?? '') &&
      !occasions.has(token.form)
    )
      break;
    if (i > start && isIssued(tokens, i)) break;
    if (
      auxiliaryOf(token) !== null ||
      (i > start && !isCapital(token) && isFinite(tokens, i) && !mediaNouns.has(token.form))
    )
      return at;
  }
  // All the people who: what hangs on a noun is no setting.
  if (/^(?:who|whose|which)$/.test(tokens[i]?.form ?? '')) return at;
  return i > start || i > at + 1 ? i : at;
}

function isBase(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isAdverb(tokens[i])) i++;
  const token = tokens[i];
  if (token?.kind !== 'word' || isCapital(token)) return false;
  // To sink, to shelve: a verb, unless it is somebody.
  return (
    shapesOf(token)?.has('base') === true ||
    auxiliaryOf(token) !== null ||
    !(
      determiners.has(token.form) ||
      objectPronouns.has(token.form) ||
      token.form.endsWith('s') ||
      /^(?:parliament|congress|staff|police|people|prosecutors|court|camera|mps|state|local|public|national|foreign|members|senior|it|you)$/.test(
        token.form,
      )
    )
  );
}
