import { shapesOf } from '../english/grammar.ts';
import { isCapital } from '../english/words.ts';
import { bodyField, isBodyNoun, type BodyField } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { belonging, leading, relativeRole } from './english-relative.ts';
import { type Role, readRole } from './english-role.ts';

const adverbs = wordSet(
  'also now currently still formerly then later recently since first once previously already usually normally',
);
/** What somebody does to a body that is theirs from then on. */
const begins = wordSet(
  'opened launched started established created built cofounded founded runs ran leads led owns owned conducts conducted captains captained coaches coached manages managed chairs chaired edits edited heads headed directs directed',
);
/** What somebody has done in a body for long. */
const works = wordSet(
  'worked taught served sung played danced performed acted trained studied volunteered cooked baked brewed grown raised farmed cut driven flown sailed fished cleaned nursed painted drawn built mended repaired made sold written reported researched lectured coached rowed raced swum tended kept curated catalogued restored rung sat spent represented advised treated operated designed programmed sewn woven tailored photographed translated edited delivered ministered preached',
);
/** What is no body's own work: where somebody only was. */
const visits = wordSet(
  'lives lies dies arrives appears speaks stays recovers stands attends stops looks waits stares meets competes starts opens finishes remains walks goes comes leaves returns turns points says tells asks hopes wants thinks believes is has was belongs grew votes prays worships shops',
);
/** Whose work is told of a place: no body whose events others come to. */
const workFields: ReadonlySet<BodyField | null> = new Set([
  'company',
  'hospital',
  'school',
  'university',
  'agency',
  'association',
  'museum',
  'media',
  'club',
  'church',
  'police',
  'military',
  'council',
  'ministry',
]);
const furthest = 9;

/**
 * Where the main clause of a sentence says that somebody works, from its verb on: has run the Marl Inn since May, will
 * succeed Ivo Lund as chief of Holm Bank, grows leeks at Marl Farm, signed for Marl Rovers.
 */
export function workOf(text: string, clause: readonly Token[]): Role | null {
  const words = clause.slice(
    Math.max(
      0,
      clause.findIndex(({ form }) => !adverbs.has(form)),
    ),
  );
  const [first, second, third] = words.map(({ form }) => form);
  if (first === undefined) return null;
  const role =
    overtaking(text, words) ??
    (isFuture(first, second) ? succeeding(text, words) : null) ??
    (/^(?:has|have)$/.test(first) ? since(text, words) : null) ??
    (begins.has(first) ? named(belonging(text, words)) : null) ??
    (first === 'set' && second === 'up' ? named(belonging(text, words.slice(1))) : null) ??
    entering(text, words) ??
    (first === 'spent' && third !== undefined ? placed(text, words) : null) ??
    habit(text, words);
  return role === null ? null : { ...role, isClause: true };
}

/** Took over Marl Inn, took the helm at it, took charge of it. */
function overtaking(text: string, [first, ...rest]: readonly Token[]): Role | null {
  if (!/^(?:took|takes|taken)$/.test(first?.form ?? '')) return null;
  if (rest[0]?.form === 'over') return named(belonging(text, rest));
  const at = rest.findIndex(({ form }) => /^(?:at|of)$/.test(form));
  const isLed = rest
    .slice(0, Math.max(0, at))
    .some(({ form }) => /^(?:helm|charge|reins|control|command|leadership|chair)$/.test(form));
  return isLed ? named(belonging(text, rest.slice(at))) : null;
}

function isFuture(first: string, second = ''): boolean {
  return (
    first === 'will' || (/^(?:is|was)$/.test(first) && /^(?:to|set|due|expected)$/.test(second))
  );
}

/** Will succeed Ivo Lund as chief of Holm Bank, is to join it. */
function succeeding(text: string, words: readonly Token[]): Role | null {
  const verb = words.findIndex(
    ({ form }, i) =>
      i < 4 && /^(?:succeed|replace|take|join|become|lead|head|run|chair|return)$/.test(form),
  );
  if (verb === -1) return null;
  const rest = words.slice(verb + 1);
  const as = rest.findIndex(({ form }) => form === 'as');
  const form = words[verb]?.form ?? '';
  if (/^(?:succeed|replace|take|return)$/.test(form))
    return as === -1 || as > 6 ? null : readRole(text, rest.slice(as + 1));
  return form === 'become'
    ? readRole(text, rest)
    : named(belonging(text, words.slice(verb, as === -1 ? undefined : verb + 1 + as)));
}

/** Has run Marl Inn, has worked for it, has been with it since May. */
function since(text: string, [, ...rest]: readonly Token[]): Role | null {
  const words = rest.filter(({ form }, i) => i > 1 || !adverbs.has(form));
  const [verb, next] = words.map(({ form }) => form);
  if (verb === undefined) return null;
  if (verb === 'been' && next !== undefined && next.endsWith('ing')) return placed(text, words);
  if (leading.has(verb) || begins.has(verb))
    return named(belonging(text, words)) ?? relativeRole(text, words);
  return works.has(verb) ? placed(text, words) : null;
}

/** Signed for Marl Rovers, made her debut for them, got a job at Holm Bank, trained with its choir. */
function entering(text: string, words: readonly Token[]): Role | null {
  const start = words.slice(0, 6).map(({ form }) => form);
  const [verb = ''] = start;
  const isIn =
    /^(?:signed|played|starred|volunteered|volunteers|interned)$/.test(verb) ||
    (/^(?:made|makes|won|earned|got|landed|found|took|has|had)$/.test(verb) &&
      start.some((form) =>
        /^(?:debut|appearance|appearances|caps|job|post|work|contract|apprenticeship)$/.test(form),
      ));
  const at = words.findIndex(({ form }) => /^(?:for|with|at)$/.test(form));
  return isIn && at > 0 && at < furthest ? named(belonging(text, words.slice(at))) : null;
}

/** Drives a digger at the Marl Quarry, plays the cello in its orchestra: what somebody does there day by day. */
function habit(text: string, words: readonly Token[]): Role | null {
  const [verb] = words;
  if (verb === undefined || visits.has(verb.form)) return null;
  return isPresent(verb) ? placed(text, words) : null;
}

function isPresent(token: Token): boolean {
  const shapes = shapesOf(token);
  if (shapes !== null) return shapes.has('third');
  return token.kind === 'word' && !isCapital(token) && /[^su’']s$/.test(token.text);
}

/** The body with a name after the first preposition that is followed by one. */
function placed(text: string, words: readonly Token[]): Role | null {
  for (let i = 1; i < Math.min(words.length, furthest); i++) {
    const { form = '' } = words[i] ?? {};
    if (/^(?:that|who|which|and|but|says|said)$/.test(form)) return null;
    if (!/^(?:at|for|with|in|of)$/.test(form)) continue;
    const role = named(belonging(text, words.slice(i)));
    const head = role?.body?.head ?? '';
    if (role !== null && isBodyNoun(head) && workFields.has(bodyField(head))) return role;
  }
  return null;
}

function named(role: Role | null): Role | null {
  return role?.body?.kind === 'named' ? role : null;
}
