import { kin } from '../lexicon/arabic-roles.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { menInFeminine } from './addressee.ts';
import { bareNoun, isDefinite } from './words.ts';

/** Whether a noun of people is a woman's: القاضية, مديرته; not حارسه, whose he is, nor العمدة. */
export function isOfWoman({ form, text }: Pick<Token, 'form' | 'text'>): boolean {
  const owned = /^(.{2,})ت(?:ه|ها|هم|هما)$/.exec(form)?.[1];
  if (owned !== undefined && [titleHeads, kin].some((heads) => heads.has(`${owned}ه`))) return true;
  if (!form.endsWith('ه') || menInFeminine.has(bareNoun(form))) return false;
  return isDefinite(form) || !/ه[\u064b-\u0652]*$/u.test(text);
}
