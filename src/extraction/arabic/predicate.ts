import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isAdverb } from '../lexicon/arabic-manner.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { demonstratives, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { isMute } from './mute.ts';
import { nameWord, startsName } from './name-words.ts';
import { hasOwner, isAccusative, isThing } from './object-nouns.ts';
import { objectStart } from './object-starts.ts';
import type { Clause, Subject } from './subject.ts';
import { type FoundVerb, isDefinite, isHead } from './words.ts';

const longestObject = 8;
const longestPlace = 7;

/** Where that starts of which somebody says what it is: عدّ | الرد «متأخراً», اعتبر | القرار خطوة مهمة, رأى | في القرار خطوة; null where nothing is said so. */
export function findTaken(
  clause: Clause,
  verb: FoundVerb,
  { at, subject, isFree }: { at: number; subject: Subject; isFree: boolean },
): number | null {
  const { tokens, to } = clause;
  const first = tokens[subject.phrase?.from ?? -1];
  // واعتبر القرار خطوة: no subject.
  const isThing = first !== undefined && isMute(first);
  const start = objectStart(clause, verb, { at, subject, isFree: isFree || isThing });
  const seen =
    verb.verb.lemma === 'رأى'
      ? seenIn(tokens, isFree ? at + 1 : (subject.phrase?.to ?? at + 1), to)
      : null;
  if (seen !== null) return seen;
  // يعتبر المهرجان فرصة: in the passive, unless it is somebody by a name or a role.
  const isSomebody =
    first !== undefined &&
    (isHead(first.form, titleHeads) || startsName(tokens, subject.phrase?.from ?? at));
  const isPassive = verb.tense === 'imperfect' && !isFree && !isSomebody;
  // رأى الطريق مغلقاً: what he saw.
  const takes = /^(?:عد|اعتبر)$/.test(verb.verb.lemma) && !verb.hasObject && !isPassive;
  if (takes && start !== null && isTakenFor(tokens, start, to)) return start;
  const thing = takes ? thingIn(tokens, subject) : null;
  if (thing !== null || start === null) return thing;
  for (let i = start + 1; i < Math.min(to, start + longestObject); i++) {
    if (opensThat(tokens, i) || tokens[i]?.kind === 'mark') return null;
    if (tokens[i]?.kind === 'quote') return start;
  }
  return null;
}

/** مصدر أمني | القرار خطوة: the thing within what was taken for the subject that is taken for something. */
function thingIn(tokens: readonly Token[], { phrase }: Subject): number | null {
  if (phrase === null) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined || next === undefined || !isDefinite(token.form)) continue;
    if ((isMute(token) || isThing(token)) && isPredicate(next)) return i;
  }
  return null;
}

/** Whether something is taken for something from a token on: القرار خطوة مهمة, الحكم سابقةً, ذلك انتصارا. */
function isTakenFor(tokens: readonly Token[], start: number, to: number): boolean {
  if (isAdjective(tokens[start]?.form ?? '')) return false;
  for (let i = start + 1; i < Math.min(to, start + longestObject); i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (before === undefined || token === undefined || opensThat(tokens, i)) return false;
    if (token.kind === 'mark') return false;
    // الصفقة العاشرة محليا: no predicate of a woman's noun.
    const isAdverbial = /...يا$/.test(token.form) && before.form.endsWith('ه');
    if (endsObject(before) && isPredicate(token) && !isAdverbial) return true;
  }
  return false;
}

/** Where that starts in which somebody sees something: رأى الخبير | في القرار خطوة, يرى | فيه خرقاً; null where nothing is seen in anything. */
function seenIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + longestPlace); i++) {
    const form = tokens[i]?.form ?? '';
    if (tokens[i]?.kind === 'mark' || opensThat(tokens, i)) return null;
    const next = tokens[i + 1];
    if (/^في(?:ه|ها|هم|هما)$/.test(form))
      return next !== undefined && i + 1 < to && isPredicate(next) ? i : null;
    const noun = next?.form ?? '';
    const isPlace = form === 'في' && (isDefinite(noun) || demonstratives.has(noun));
    if (isPlace && isTakenFor(tokens, i + 1, to)) return i;
  }
  return null;
}

/** A noun phrase ends with the article, whose it is, a name in marks or what is pointed to. */
function endsObject(token: Token): boolean {
  if (token.kind === 'quote') return true;
  return isDefinite(token.form) || hasOwner(token) || demonstratives.has(token.form);
}

/** خطوة, انتصاراً, فاشلة: a noun or an adjective without the article, in the case of an object. */
function isPredicate(token: Token): boolean {
  const { kind, form, text } = token;
  if (form === 'بمثابه') return true;
  if (kind !== 'word' || isDefinite(form) || /^[وفبل]?(?:ال|لل)/.test(form)) return false;
  if (timeWords.has(form) || prepositions.has(form) || isAdverb(form)) return false;
  if (/\u064b/u.test(text)) return true;
  if (text.endsWith('ة')) return nameWord(token) === 'common' || isIndefiniteAdjective(form);
  return isAccusative(token) || (/...ا$/.test(form) && isIndefiniteAdjective(form.slice(0, -1)));
}
