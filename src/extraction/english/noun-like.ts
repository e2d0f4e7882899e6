import type { TokenRange } from '../arabic/subject.ts';
import {
  anonymousNouns,
  bodyNouns,
  days,
  mediaNouns,
  roleWords,
} from '../lexicon/english-words.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { roleField } from '../lexicon/english-roles.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isFinite,
  isQuantity,
  isTime,
  prepositions,
} from './grammar.ts';
import { isHung } from './noun-phrase.ts';
import { isCapital } from './words.ts';

export const relative =
  /^(?:who|which|whose|whom|asked|speaking|citing|quoting|referring|responding|writing|when|where|while|though|although|himself|herself|itself|themselves)$/;

const speakers = [anonymousNouns, bodyNouns, documentNouns, mediaNouns, roleWords];

/** Whether a phrase can name somebody: a capital, a pronoun, an article or a plural noun first. */
export function isNounLike(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (relative.test(first.form) && first.form !== 'whose') return false;
  if (
    (prepositions.has(first.form) && !isQuantity(tokens, from)) ||
    (isAdverb(first) && to - from <= 2 && !isCapital(tokens[from + 1]))
  )
    return false;
  if (
    isTime(last) &&
    (isCapital(last) || to - from <= 2) &&
    !determiners.has(first.form) &&
    days.has(last.form)
  )
    return false;
  if (/^(?:the|a|an|of|to|and)$/.test(last.form)) return false;
  if (first.kind === 'number') return true;
  if (isOfSomebody(tokens, from) || isBareQuality(tokens, { from, to })) return false;
  if (to - from <= 2 && (from === 0 || /^[;:.]$/.test(tokens[from - 1]?.form ?? ''))) return true;
  return (
    isCapital(first) ||
    /^(?:he|she|they|it)$/.test(first.form) ||
    determiners.has(first.form) ||
    tokens.slice(from, to).some(isCapital) ||
    isSomebody(first) ||
    isSomebody(last) ||
    last.form.endsWith('s') ||
    isPluralHead(tokens, { from, to })
  );
}

/** Forced to defend the plan, fruitless since the vote: what is said of somebody, and no noun. */
function isOfSomebody(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first === undefined || isCapital(first)) return false;
  return next?.form === 'to'
    ? /(?:ed|en)$/.test(first.form) && roleField(first.form) === null
    : /(?:less|ful|ous)$/.test(first.form) && prepositions.has(next?.form ?? '');
}

/** The current, his early-morning: a quality without the noun that it is of. */
function isBareQuality(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  return (
    /^(?:the|his|her|its|their)$/.test(tokens[from]?.form ?? '') &&
    !isCapital(last) &&
    /^(?:current|earlymorning|latenight|previous|recent|initial|subsequent)$/.test(
      tokens
        .slice(from + 1, to)
        .map(({ form }) => form)
        .join('')
        .replaceAll('-', ''),
    )
  );
}

/** Whether a noun is one of speakers. */
function isSomebody({ form }: Token): boolean {
  return (
    speakers.some((nouns) => nouns.has(form)) ||
    roleField(form) !== null ||
    /^(?:police|people|men|women|parents|staff|counsel|inquiry|inquest|jury|trial|mps)$/.test(form)
  );
}

/** Pals of the star, phone records kept at the yard: whose noun stands before what hangs on it. */
function isPluralHead(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || prepositions.has(token.form)) return false;
    if (/[^s]s$/.test(token.form) || isSomebody(token))
      return i > from || tokens[i + 1]?.form === 'of';
  }
  return false;
}

/** Whether a phrase has a name or a noun of whoever speaks in it. */
export function isWho(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => isCapital(token) || isSomebody(token));
}

/** Reached by phone, speaking in Leeds: what somebody did, and no role or body such as retired engineer Omar Badr, mining giant Corvex. */
export function startsParticiple(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|ing)$/.test(tokens[at]?.form ?? '') &&
    !(isCapital(tokens[at]) && isCapital(tokens[at + 1])) &&
    roleField(tokens[at + 1]?.form ?? '') === null &&
    !(isBodyNoun(tokens[at + 1]?.form ?? '') && !isCapital(tokens[at + 1]))
  );
}

/** A speaker after the verb with no verb of its own. */
export function isShortName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  if (
    words.length > 12 ||
    words.some(
      (token, k) =>
        (auxiliaryOf(token) !== null && !isCapital(token)) ||
        (k > 0 && /^(?:he|she|they|it|we|i|you)$/.test(token.form)) ||
        (k > 0 && !isCapital(token) && isFinite(tokens, from + k) && !isHung(tokens, from + k)),
    )
  )
    return false;
  const [first] = words;
  if (first === undefined) return false;
  return (
    words.length <= 2 ||
    words.some(isCapital) ||
    determiners.has(first.form) ||
    // Residents of the village, lawyers representing the family.
    (isSomebody(first) &&
      /^(?:of|in|from|at|with|close|near|\p{Ll}{3,}ing)$/u.test(words[1]?.form ?? ''))
  );
}
