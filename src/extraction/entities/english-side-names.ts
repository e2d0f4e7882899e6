import { isGivenName } from '../lexicon/english-given-names.ts';
import { type Actor } from './english-actor.ts';
import { type NameMention } from './english-names.ts';

/** A country, which is no club of that name. */
export function isLand({ kind, field, entity }: Actor): boolean {
  return entity.gazetteerId !== null && (kind === 'place' || field === 'government');
}

/** Whether nothing says of a name of several words that somebody has it: no role, no age, no surname by itself. */
export function isNoPlayer({ roles, age, words, entity }: Actor): boolean {
  const isSurnamed = [...entity.aliases].some((each) => each.toLowerCase() === words.at(-1));
  return roles.length === 0 && age === null && !isSurnamed && !isGivenName(words[0] ?? '');
}

/** No person; but Holm Gaels, of whom nothing else tells that they are one. */
export function mayPlay({ kind, words, roles, age }: Actor): boolean {
  // Sunday's 2-0 loss.
  if (words.length === 1 && /^\w+day$/.test(words[0] ?? '')) return false;
  if (kind !== 'person') return true;
  const isOfMany = words.length === 2 && /(?:[^aeious]|[aeo][^aeious]e)s$/.test(words[1] ?? '');
  return isOfMany && roles.length === 0 && age === null && !isGivenName(words[0] ?? '');
}

/** Marl Town, where an article is of sport; but Cape Town. */
export function isTownSide({ words }: NameMention): boolean {
  return words.length === 2 && words[1] === 'town' && !/^(?:cape|george)$/.test(words[0] ?? '');
}
