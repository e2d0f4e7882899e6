import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { bareNoun } from '../arabic/words.ts';

/** A role with a pronoun: زوجها, ابنته, whose last letter opens before the pronoun. */
export function isPossessedTitle(form: string): boolean {
  const bare = form.replace(/(?:ها|هم|ه)$/, '');
  if (bare === form || organizationHeads.has(form) || mediaHeads.has(form)) return false;
  return titleHeads.has(bare) || (bare.endsWith('ت') && titleHeads.has(`${bare.slice(0, -1)}ه`));
}

/** The head noun of a phrase without its article and clitics. */
export function headOf(form: string): string {
  const bare = bareNoun(form);
  if (bare !== form) return bare;
  return /^[وفبل]/.test(form) &&
    [mediaHeads, documentHeads, titleHeads, organizationHeads].some((heads) =>
      heads.has(form.slice(1)),
    )
    ? form.slice(1)
    : form;
}
