import { federalPart } from '../lexicon/english-federal-parts.ts';
import { type Actor } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { type StateLookup } from './english-states.ts';

/** Among how many names of an article a land or a government is looked for. */
export const furthest = 400;

/** The government of a part of a federation, as the article names it. */
export function partGovernment({ bodies, cast }: StateLookup, part: string): Actor {
  const own = namesOf(part);
  const named = cast.namings
    .slice(0, furthest)
    .filter(({ actor }) => own.every((word) => actor.words.includes(word)))
    .map(({ actor }) => actor);
  const state = named.find(({ words }) => words.at(-1) === 'state');
  return (
    named.find(isGovernment) ??
    meant(bodies) ??
    bodies.make(`Government of ${state?.entity.name ?? part}`, 'government')
  );
}

/** The government of a part of a federation that is spoken of around a place, where the article is about no country. */
export function partSpokenOf({ bodies, countries }: StateLookup, place: number): Actor | undefined {
  const named = bodies
    .around(place)
    .findLast(({ actor }) => isGovernment(actor) && federalPart(actor.words) !== null);
  return (countries.main === null ? named?.actor : undefined) ?? meant(bodies);
}

function isGovernment({ kind, words }: Actor): boolean {
  return kind === 'organization' && words.includes('government');
}

/** The state government, the provincial government. */
function meant(bodies: StateLookup['bodies']): Actor | undefined {
  const phrase = bodies.phrase(
    ({ head, words }) =>
      head === 'government' && /^(?:state|provincial|regional|territory)$/.test(words[0] ?? ''),
  );
  return phrase === undefined ? undefined : bodies.make(phrase.text, phrase.head);
}

/** The Labour government, the coalition government: the one that an article speaks of, of a minister whose ministry it does not name. */
export function governmentSpokenOf(
  bodies: StateLookup['bodies'],
  place: number,
): Actor | undefined {
  const named = bodies
    .around(place)
    .findLast(
      ({ actor: { kind, words, entity } }) =>
        kind === 'organization' && words.at(-1) === 'government' && entity.mentions.length > 0,
    );
  if (named !== undefined) return named.actor;
  const isOne = ({ head, words }: { head: string; words: readonly string[] }) =>
    head === 'government' &&
    !/^(?:local|every|foreign|previous|former|other)$/.test(words[0] ?? '');
  const phrase =
    bodies.phrase((each) => isOne(each) && each.words.length > 1) ?? bodies.phrase(isOne);
  return phrase === undefined ? undefined : bodies.make(phrase.text, phrase.head);
}
