import type { Agreement } from '../lexicon/arabic-forms.ts';

/** Who a pronoun says it means, where a phrase is no more than one, with a preposition or without: هي, له, عنها. */
export function arabicPronoun(phrase: string): Agreement | null {
  const of = /^[وف]?(?:ل|لدى?ي?|عن|من|إلي|على?ي?)?(هو|هي|هم|هما|هن|ها|ه)$/u.exec(
    phrase.trim(),
  )?.[1];
  if (of === undefined) return null;
  if (of === 'هو' || of === 'ه') return 'm';
  return of === 'هي' || of === 'ها' ? 'f' : 'plural';
}
