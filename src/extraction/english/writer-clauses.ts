import { days, occasions } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isFinite,
  isNegation,
  isNounEnd,
  isTime,
  prepositions,
  shapesOf,
} from './grammar.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isCapital } from './words.ts';

/** A noun for what was just said or done, with which the writer goes on: a claim that the ministry denied. */
export const summary =
  /^(?:status|report|claim|move|decision|step|phrase|word|term|allegation|charge|accusation|idea|proposal|view|sentiment|position|demand|offer|practice|prospect|suggestion|statement|reference|sign|goal|target|feeling|argument|warning|promise|pledge|condition|policy|measure|development|theory|conclusion|finding|recommendation|comment|remark|message|figure|number|total|estimate)s?$/;

/** Whether a finite verb stands between two places. */
export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.form === ',' || tokens[i]?.kind === 'quote') return false;
    if (isFinite(tokens, i)) return true;
  }
  return false;
}

/** Whether a verb after 'and' is the speaker's, as the one before the words is. */
export function isSecondVerb(tokens: readonly Token[], at: number, form: FoundForm): boolean {
  const shapes = shapesOf(tokens[at]);
  return (
    !isCapital(tokens[at]) &&
    form.shapes.has('past') === shapes?.has('past') &&
    form.isPast &&
    isNounEnd(tokens[at - 2]) &&
    (determiners.has(tokens[at + 1]?.form ?? '') ||
      prepositions.has(tokens[at + 1]?.form ?? '') ||
      isCapital(tokens[at + 1]))
  );
}

/** A finite verb that is none of saying, nor helps one. */
export function isOtherVerb(tokens: readonly Token[], k: number): boolean {
  if (!isFinite(tokens, k) || formAt(tokens, k) !== null) return false;
  for (let n = k + 1; n < k + 5; n++) {
    const form = formAt(tokens, n);
    if (form !== null) return form.from > k;
  }
  return true;
}

/** … but did not say when; … though she would not name it: what the speaker left unsaid. */
export function isReserve(tokens: readonly Token[], from: number): boolean {
  let i = from;
  if (/^(?:he|she|they|it)$/.test(tokens[i]?.form ?? '')) i++;
  if (
    /^(?:declined|refused|offered|gave|provided|cited|presented|produced|stopped|failed|added|warned|cautioned)$/.test(
      tokens[i]?.form ?? '',
    )
  )
    return true;
  if (auxiliaryOf(tokens[i]) === null) return false;
  return (
    (isNegation(tokens[i]) || isNegation(tokens[i + 1])) &&
    /^(?:say|specify|elaborate|name|identify|provide|give|disclose|comment|be|explain|detail|rule|confirm|reveal|offer|mention|cite|apologise|apologize|answer|discuss)$/.test(
      tokens[isNegation(tokens[i]) ? i + 1 : i + 2]?.form ?? '',
    )
  );
}

/** The tense of the writer's own words, where what was said in the past has moved back: which has since closed. */
export function isPresent(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isAdverb(token)) continue;
    if (/^(?:is|are|has|have|does|do)$/.test(token.form)) return true;
    return shapesOf(token)?.has('third') === true;
  }
  return false;
}

/** In a statement on Thursday: where or when it was said, after a phrase that has no place or time of its own. */
export function isStage(tokens: readonly Token[], i: number): boolean {
  // Announced a recall last Friday.
  if (/^(?:last|earlier|late|early)$/.test(tokens[i]?.form ?? ''))
    return isTime(tokens[i + 1]) && isNounEnd(tokens[i - 1]) && tokens[i + 2]?.kind !== 'word';
  if (!/^(?:in|during|at|on|via)$/.test(tokens[i]?.form ?? '')) return false;
  // From midnight on Sunday.
  if (
    /^(?:midnight|noon|midday|dawn|dusk|morning|afternoon|evening|am|pm)$/.test(
      tokens[i - 1]?.form ?? '',
    )
  )
    return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (occasions.has(token.form) && /^(?:a|an|his|her|its|their)$/.test(tokens[i + 1]?.form ?? ''))
      return true;
    if (days.has(token.form)) return k === i + 1;
  }
  return false;
}

/** A share of people who were asked: 24%, another 11 per cent. */
export function isCount(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:another|just|only|about|almost|nearly|some|with|the)$/.test(tokens[i]?.form ?? '')
    ? i + 1
    : i;
  return (
    tokens[at]?.kind === 'number' &&
    /%$|^(?:per|percent|in|said)$/.test(
      tokens[at]?.text.endsWith('%') === true ? '%' : (tokens[at + 1]?.form ?? ''),
    )
  );
}

/** , responding to a question, referring to the talks: what the words answer or are about. */
export function isReply(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:responding|replying|reacting|answering|referring|alluding)$/.test(tokens[i]?.form ?? '') &&
    (tokens[i + 1]?.form === 'to' || tokens[i]?.form === 'answering')
  );
}
