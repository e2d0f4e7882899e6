import { wordSet } from '../lexicon/word-set.ts';
import { type RoleField } from '../lexicon/english-roles.ts';
import { type Actor } from './english-actor.ts';
import { type BodyWords } from './english-role-body.ts';
import { type Role } from './english-role.ts';

/** Whose leaders are of no body: community leaders. */
const peoples = wordSet(
  'community religious traditional village tribal clan civic opinion indigenous spiritual faith gang cult thought neighborhood neighbourhood',
);
const noPolice = wordSet('art private pet church insurance amateur store house hotel internet');

/** The owner of a day care, a climate activist, a community leader, an art detective: roles that the bodies of the text have no part in. */
export function isOfNone({ head, field, text, words, body, isDefinite }: Role): boolean {
  if (body !== null) return false;
  if (field === 'head' && /^\p{Ll}+ of (?:an?|two|three|several) \p{Ll}/iu.test(text)) return true;
  if (/^(?:activist|campaigner)s?$/.test(head)) return words.size > 1 && !isDefinite;
  if (/^(?:leader|elder|chief)s?$/.test(head)) return [...words].some((word) => peoples.has(word));
  return /^detectives?$/.test(head) && [...words].some((word) => noPolice.has(word));
}

const premises =
  /^(?:hotel|restaurant|farm|kindergarten|creche|bar|pub|cafe|nightclub|salon|gym|bakery|inn|guesthouse|lodge|hostel|motel)$/;

/** A hotel manager, kindergarten teacher Ada Finch: of one of many such, which only the text's own is. */
export function isOfAnySuch({ field, text }: Role, { kind, head }: BodyWords): boolean {
  return (
    kind === 'definite' &&
    premises.test(head) &&
    !/^(?:spokes|official)$/.test(field) &&
    new RegExp(`^(?:\\p{L}+ )?${head} \\p{Ll}`, 'iu').test(text)
  );
}

/** People of whom a town has many. */
const ofTowns =
  /^(?:trader|lawyer|banker|broker|dealer|shopkeeper|businessman|businesswoman|doctor|teacher|writer|student|mother|pensioner|driver|trucker|landlord|baker|butcher|farmer|grower|exporter|importer|producer|fisherman|fishermen|retailer|trader|hotelier|restaurateur|lobsterman)s?$/;

/** On Fore Street, a Frankfurt trader, Garment exporters: whether the name in a role is that of no body, as nothing else tells one. */
export function isNoBody(
  { field, words, entity, nouns }: Actor,
  role: { text: string; head: string; field: RoleField },
): boolean {
  // A Harbour Lane star.
  if (role.head === 'star') return field !== 'club';
  if (field !== null || entity.gazetteerId !== null || nouns.size > 0) return false;
  if (role.head === '' && /^on \p{Lu}/u.test(role.text)) return true;
  return (
    ofTowns.test(role.head) &&
    words.length === 1 &&
    entity.mentions.length < 2 &&
    !/^\p{Lu}{2,}$/u.test(entity.name)
  );
}
