import { lowerBound } from '../lower-bound.ts';
import { nameParticles } from '../lexicon/english-function-words.ts';
import { type Span } from '../text.ts';
import { type Actor, type Naming } from './english-actor.ts';
import { placeOf } from './place.ts';

/**
 * Adds to what an index has under a key.
 *
 * @param isNew whether the actor was in no index before, so that none has to be searched for it.
 */
export function add(
  index: Map<string, Actor[]>,
  key: string,
  actor: Actor,
  { isNew = false }: { isNew?: boolean } = {},
): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [actor]);
  else if (isNew ? known.at(-1) !== actor : !known.includes(actor)) known.push(actor);
}

/** Whether a name is the last words of a longer one. */
export function endsAs(longer: readonly string[], shorter: readonly string[]): boolean {
  const by = longer.length - shorter.length;
  return by >= 0 && shorter.every((word, i) => longer[by + i] === word);
}

/** De la Cruz, of Maria de la Cruz: a surname of several words. */
export function isSurnameOf(actors: readonly Actor[] = [], words: readonly string[]): boolean {
  return (
    nameParticles.has(words[0] ?? '') &&
    actors.some(({ kind, words: full }) => kind === 'person' && endsAs(full, words))
  );
}

/** What else somebody may be called by: Langat, of Ezekiel Ruto-Langat; Finch, of Harold Finch Jr. */
export function partsOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const surname = words.at(-2);
  return /^(?:jr|sr|i{2,3}|iv)\.?$/.test(last) && surname !== undefined && words.length > 2
    ? [surname]
    : last.split('-').slice(1);
}

/** Sorts spans by their places. */
function inOrder(a: Span, b: Span): number {
  return placeOf(a) - placeOf(b);
}

/** Puts namings, and the mentions of everybody in them, in the order of the article. */
export function sortMentions(namings: Naming[]): void {
  namings.sort((a, b) => a.place - b.place);
  const actors = new Set(namings.map(({ actor }) => actor));
  for (const { entity } of actors) entity.mentions.sort(inOrder);
}

/** The last of sorted places before a place; -1 where there is none. */
export function lastBefore(places: readonly number[], place: number): number {
  return places[lowerBound(places.length, place, (i) => places[i] ?? 0) - 1] ?? -1;
}

/** A word as names are compared. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$|(?<=s)['’]$/u, '')
    .replace(/[’'.,]/gu, '')
    .toLowerCase();
}

/** The words of a name as it stands, as names are compared. */
export function namesOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => fold(word))
    .filter((word) => word !== '');
}
