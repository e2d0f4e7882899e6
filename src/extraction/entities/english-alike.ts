import { agents, bodyField, pointedFields } from '../lexicon/english-bodies.ts';
import { type Actor, type Naming } from './english-actor.ts';
import { away } from './english-body-fit.ts';
import { type Definite } from './english-definites.ts';

/** A phrase that may mean the same body as another, and how likely it does. */
export interface Alike {
  definite: Definite;
  score: number;
}

/** A body that a noun may point to, and how likely it does. */
export interface Pointed {
  actor: Actor;
  score: number;
}

const sameNoun = 5;
const sameKind = 2.5;
const surest = 2;

/** The council, after or before 'the county council': the longer phrase is its name. */
export function longerPhrase(
  definites: readonly Definite[],
  head: string,
  place: number,
): Alike | undefined {
  let best: Alike | undefined;
  for (const definite of definites) {
    if (definite.head !== head || definite.words.length < 2) continue;
    const score = sameNoun - away(place, definite.place);
    if (best === undefined || score >= best.score) best = { definite, score };
  }
  return best;
}

/** The regulator, right after 'the data protection authority': a phrase for one of its kind. */
export function phraseOfKind(
  definites: readonly Definite[],
  head: string,
  place: number,
): Alike | undefined {
  if (!agents.test(head)) return undefined;
  const fields = pointedFields(head);
  const definite = definites.findLast(
    (each) =>
      each.place < place &&
      each.words.length > 1 &&
      fields.includes(bodyField(each.head) ?? 'place'),
  );
  const score = definite === undefined ? 0 : sameKind - away(place, definite.place);
  return definite === undefined || score < surest ? undefined : { definite, score };
}

/** A body whose name has every word of a phrase: the transport ministry, Ministry of Transport. */
export function holding(around: readonly Naming[], words: readonly string[]): Actor | undefined {
  return around.find(
    ({ actor }) =>
      actor.kind === 'organization' && words.every((word) => actor.words.includes(word)),
  )?.actor;
}
