import { leadingFamilies } from '../lexicon/arabic-name-parts.ts';
import { ambiguousGivenNames, givenNames } from '../lexicon/arabic-given-names.ts';

/** Spellings of one given name: دميتري and ديمتري; or an initial of it. */
export function sameGivenName(name: string, given: string): boolean {
  const first = name.split(' ')[0] ?? '';
  if (!name.includes(' ') || first === given || first[0] === given) return true;
  const consonants = (word: string) => word.replace(/[اويaeiouy]/g, '');
  return first[0] === given[0] && consonants(first) === consonants(given);
}

/** Whether a word at the start of a longer name may name somebody alone too: هدى and ماو, but not the عبد of عبد الله. */
export function isGivenName(word: string): boolean {
  if (leadingFamilies.has(word)) return true;
  return givenNames.has(word) || (ambiguousGivenNames.has(word) && word !== 'عبد');
}
