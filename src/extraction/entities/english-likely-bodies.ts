import { type Actor, type Naming } from './english-actor.ts';
import { asideLoss, furthest, perParagraph } from './english-body-fit.ts';
import { paragraphOf } from './place.ts';

const perNaming = 0.2;

/** What a body gains by being the subject of its sentence, and for each time that it is named, up to so many. */
const subjecthood = 0.8;
const perTime = 0.05;
const often = 6;
/** What the subject of the last sentence gains, and a body whose kind is known. */
const latest = 0.3;
const latestOfIts = 0.45;
const known = 0.3;
/** What a body of the same paragraph gains for 'its'. */
const nearness = 1.2;
/** What the body gains that the text sets out with. */
const ledeGain = 0.4;
/** What a body loses that may have no such role at all. */
const misfit = 1.2;

/** A body where an article speaks of it. */
export type Mention = Pick<Naming, 'actor' | 'place' | 'isSubject' | 'isAside'>;

/** Whether a body is one that is meant, or how likely it is, from 0 to 1. */
export type Fits = (actor: Actor) => boolean | number;

/** Which of the bodies that are spoken of at a place are sought. */
export interface Sought {
  /** For so many paragraphs back. */
  within?: number | undefined;
  isAbout?: boolean;
  isNear?: boolean;
  /** Whether the body that the text sets out with is the likelier, however far on. */
  isOfLede?: boolean;
}

/** The body that the first sentence of a text is about. */
export function ledeOf(namings: readonly Naming[]): Actor | undefined {
  const first = namings.find(({ paragraph }) => paragraph > 0)?.sentence;
  const named = namings.filter(
    ({ sentence, actor: { kind } }) => sentence === first && kind === 'organization',
  );
  return (
    named.find(({ isSubject }) => isSubject) ??
    named.find(({ actor: { field } }) => field === 'company')
  )?.actor;
}

/** The body that some mentions, the last first, speak of most: near, the subject of its sentence, what fits best. */
export function mostSpokenOf(
  mentions: readonly Mention[],
  place: number,
  {
    fits,
    within,
    isAbout,
    isNear,
    timesOf,
    lede,
  }: {
    fits: Fits;
    within: number;
    /** Whether one that does not quite fit has to be a subject. */
    isAbout: boolean;
    /** Whether it is that of 'its', which mostly means one of the same paragraph. */
    isNear: boolean;
    timesOf: (actor: Actor) => number;
    /** The body that the first sentence is about. */
    lede?: Actor | undefined;
  },
): Actor | undefined {
  let best: { actor: Actor; score: number } | undefined;
  let isLatest = true;
  for (const { actor, place: other, isSubject, isAside } of mentions) {
    const gap = paragraphOf(place) - paragraphOf(other);
    if (gap > within) break;
    const fit = Number(fits(actor));
    if (isAbout && fit < 1 && !isSubject) continue;
    // Shares of Vantrex fell: as good as a subject.
    const isLede = actor === lede && fit > 0.5;
    const isTopic = isSubject || isLede;
    const score =
      Math.min(timesOf(actor), often) * perTime -
      Math.min(gap, furthest) * perParagraph +
      (isTopic ? subjecthood : 0) +
      (isSubject && isLatest ? (isNear ? latestOfIts : latest) : 0) +
      (actor.field === null ? 0 : known) +
      (isLede ? ledeGain : 0) +
      (isNear && gap === 0 ? nearness : 0) -
      (isAside === true ? asideLoss : 0) -
      (1 - fit) * misfit;
    if (isSubject) isLatest = false;
    if (best === undefined || score > best.score) best = { actor, score };
  }
  return best?.actor;
}

/** The town that the names before a place speak of: near, and named again. */
export function townOf(namings: readonly Naming[], place: number): Actor | undefined {
  const scores = new Map<Actor, number>();
  for (const { actor, place: other } of namings) {
    if (actor.kind !== 'place' || actor.field !== null || actor.entity.gazetteerId !== null)
      continue;
    const apart = Math.min(paragraphOf(place) - paragraphOf(other), furthest) * perParagraph;
    const known = scores.get(actor);
    scores.set(actor, known === undefined ? -apart : Math.max(known, -apart) + perNaming);
  }
  let best: Actor | undefined;
  for (const [actor, score] of scores)
    if (best === undefined || score >= (scores.get(best) ?? 0)) best = actor;
  return best;
}

/** Whether a name is that of a central bank. */
export function isCentralBank({ kind, words }: Actor): boolean {
  return (
    kind === 'organization' &&
    (words.includes('bank') || words.includes('reserve')) &&
    (/^(?:bank of (?!america)|central |reserve |peoples )/.test(words.join(' ')) ||
      words.includes('reserve') ||
      words.includes('central') ||
      words.slice(0, 3).join(' ') === 'national bank of')
  );
}
