import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { bareNoun } from '../arabic/words.ts';

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
