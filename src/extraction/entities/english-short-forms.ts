import { bodyField } from '../lexicon/english-bodies.ts';
import { type Actor, startsAs } from './english-actor.ts';
import { type NameMention } from './english-names.ts';

const settlements =
  /^(?:county|city|town|village|district|region|province|parish|borough|island|lake|bay|valley|street|road|river)$/;

/** Whether a name is that of what a body holds or makes under its own: TechBoard Live is no TechBoard, a paper none of its awards. */
function isUndertaking(words: readonly string[]): boolean {
  return /^(?:live|awards?|summit|expo|prize|cup|tour|week|podcast|newsletter|arena|stadium|tower|app)$/.test(
    words.at(-1) ?? '',
  );
}

/** Whether the first word of a name is no short form, since it has a common noun or a possessor in it, or is none of a body's own: France's foreign ministry, TechBoard Live. */
export function isCompound({ entity: { name }, words }: Actor): boolean {
  return /['’]s? \p{Ll}/u.test(name) || / \p{Ll}[\p{L}-]*$/u.test(name) || isUndertaking(words);
}

/** Whether the people of a place, and not it itself, go by a name: the Marl Supporters' Trust is no Marl. */
function isOfPeople(words: readonly string[], at = 1): boolean {
  return /^(?:supporters|fans|residents|parents|tenants|ratepayers|taxpayers|traders|retailers|hoteliers|motorists|commuters|pensioners|homeowners|landlords|neighbou?rs|citizens)$/.test(
    words[at] ?? '',
  );
}

/** Whether the first word of a body's name may stand for it. */
export function isShortened(actor: Actor): boolean {
  return !isCompound(actor) && !isOfPeople(actor.words);
}

/** Whether one name of a body is a longer form of another: Nordfjord Ferries ASA; but Harbor County Courthouse is no Harbor County. */
export function isLongerForm(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length >= longer.length || !startsAs(longer, shorter)) return false;
  const last = shorter.at(-1) ?? '';
  if (isUndertaking(longer) || isOfPeople(longer, shorter.length)) return false;
  // Redpoint, of Redpoint Capital; but Manitoba is no Manitoba Wildfire Service.
  const isOfPlace = /^(?:agency|ministry|police|military|court|parliament|government)$/.test(
    bodyField(longer.at(-1) ?? '') ?? '',
  );
  if (shorter.length === 1) return bodyField(last) === null && !isOfPlace;
  return !settlements.test(last);
}

/** LAHORE — , in Lahore, near Lahore: whether a name is where something is. */
export function isWhere({
  paragraph: { tokens, bodyStart },
  run: { from, to },
}: NameMention): boolean {
  return (
    (tokens[to - 1]?.end ?? 0) <= bodyStart ||
    /^(?:in|near|across|outside|around)$/.test(tokens[from - 1]?.form ?? '')
  );
}

/** Lahore University: a body that has its town's name, and is not called by it where the town is. */
export function hasTown({ field }: Actor): boolean {
  return /^(?:university|hospital|museum|school|court|church)$/.test(field ?? '');
}
