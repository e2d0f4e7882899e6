import { mediaHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';

/** A role with a pronoun: زوجها, ابنته, whose last letter opens before the pronoun. */
export function isPossessedTitle(form: string): boolean {
  const bare = form.replace(/(?:ها|هم|ه)$/, '');
  if (bare === form || organizationHeads.has(form) || mediaHeads.has(form)) return false;
  return titleHeads.has(bare) || (bare.endsWith('ت') && titleHeads.has(`${bare.slice(0, -1)}ه`));
}

/** مراسلتنا | في صور: one of those whom a medium has where news is. */
export function isOurs(form: string): boolean {
  return /^(?:مراسل|موفد|مبعوث|مندوب)ت?نا$/.test(form);
}
