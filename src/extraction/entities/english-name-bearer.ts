import { bodyField } from '../lexicon/english-bodies.ts';
import { issuable } from '../lexicon/english-documents.ts';
import { type Token } from '../tokens.ts';
import { type Actor, type Naming, nounOf } from './english-actor.ts';
import { isCompound } from './english-short-forms.ts';
import { lastBefore } from './english-compare.ts';
import { type NameMention } from './english-names.ts';
import { type Run } from './english-run.ts';
import { placeOf } from './place.ts';

/** Each mention of a surname or a short form with whoever of several was last named in full before it. */
export function nearestOf(
  mentions: readonly NameMention[],
  bearers: readonly Actor[],
): [mention: NameMention, bearer: Actor][] {
  const full = bearers.map(({ entity }) => entity.mentions.map(placeOf));
  const found: [NameMention, Actor][] = [];
  let last = -1;
  let taken: Actor | undefined;
  for (const mention of mentions) {
    const places = full.map((each) => lastBefore(each, mention.place));
    const nearest = Math.max(...places);
    if (taken === undefined || nearest > last)
      taken = bearers[Math.max(0, places.indexOf(nearest))];
    if (taken === undefined) continue;
    last = mention.place;
    found.push([mention, taken]);
  }
  return found;
}

/** Whether a sentence is about the bearer of a name in it: a body is no subject after the verb, but where it speaks. */
export function isAbout(
  { paragraph: { kind, tokens }, run, isSubject, isSpeaker, isObject, isShouted }: NameMention,
  bearer: Actor,
): boolean {
  if (bearer.kind === 'person') return isSubject && kind === 'body';
  const isText = kind === 'body' || (kind === 'headline' && !isShouted);
  return isText && (isSpeaker || (isSubject && !isObject && !isAside(tokens, run)));
}

/** Those who look at what others do. */
const onlookers =
  /^(?:analysts?|economists?|strategists?|brokers?|traders?|forecasters?|pollsters?|rivals?|competitors?|critics|lawyers?)$/;

/** Those who say what firms are worth. */
const observers = /^(?:analysts?|economists?|strategists?|forecasters?)$/;

/** Analysts at | Holm Bank, | Holm Bank | senior analyst: a body only of those who look at what another does. */
export function isOnlookers(tokens: readonly Token[], { from, to }: Run): boolean {
  const link = tokens[from - 1]?.form === 'the' ? from - 2 : from - 1;
  const isAt =
    /^(?:at|from|of|with)$/.test(tokens[link]?.form ?? '') &&
    onlookers.test(tokens[link - 1]?.form ?? '');
  return isAt || [to, to + 1].some((i) => observers.test(tokens[i]?.form ?? ''));
}

/** Analysts at | Holm Bank, a filing to the | Larnby Exchange: a body that a sentence is not about, though it stands before the verb. */
function isAside(tokens: readonly Token[], run: Run): boolean {
  const name = run.from;
  const link = tokens[name - 1]?.form === 'the' ? name - 2 : name - 1;
  const isFiled = tokens[link]?.form === 'to' && issuable.test(tokens[link - 1]?.form ?? '');
  return isFiled || isOnlookers(tokens, run);
}

/** The Authority, the Committee: the bodies with a noun that stands with its capital for one of them. */
export function bodiesOfNoun(
  word: string,
  mentions: readonly NameMention[],
  namings: readonly Naming[],
): Actor[] {
  const field = bodyField(word);
  const isOne =
    field !== null &&
    field !== 'media' &&
    field !== 'place' &&
    mentions.every(({ run, paragraph: { tokens } }) => tokens[run.from - 1]?.form === 'the');
  if (!isOne) return [];
  return [...new Set(namings.map(({ actor }) => actor))].filter(
    (actor) => actor.kind === 'organization' && nounOf(actor) === word && !isCompound(actor),
  );
}

/** The Suns, Ironmen manager, Athletic: the clubs whose names end with what their players are called, or with a word for a club. */
export function bodiesOfPlayers(word: string, ended: readonly Actor[]): Actor[] {
  const field = bodyField(word);
  const isOfClub = field === 'club' || (field === null && /(?:[^s]s|men)$/.test(word));
  if (!isOfClub) return [];
  const clubs = ended.filter(({ kind, words }) => kind !== 'person' && words.length > 1);
  return clubs.length === 1 ? clubs : [];
}
