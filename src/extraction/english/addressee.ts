import type { Token } from '../tokens.ts';
import { determiners } from './grammar.ts';
import { isPhraseEnd } from './sent-by.ts';
import { isCapital } from './words.ts';

/** A letter to the county, to clients: the last token of those whom a text is for. */
export function addresseeEnd(tokens: readonly Token[], from: number, to: number): number | null {
  let i = from;
  if (/^(?:the|a|an|its|his|her|their|this|our)$/.test(tokens[i]?.form ?? '')) i++;
  const start = i;
  while (i < Math.min(to, from + 6)) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isPhraseEnd(token)) break;
    if (i > start && isCapital(tokens[i - 1]) && !isCapital(token)) break;
    if (
      /^(?:it|he|she|they|we|the|a|an|first|reported|seen|published|posted|issued|dated|sent|released|obtained|titled)$/.test(
        token.form,
      )
    )
      break;
    i++;
    // Clients, staff: one common noun, or a plural that another does not follow.
    if (
      !isCapital(token) &&
      (token.form.endsWith('s') ||
        /^(?:staff|parliament|congress|county|council|people|media|press)$/.test(token.form))
    )
      break;
  }
  // Heads of department.
  const [of, noun] = [tokens[i], tokens[i + 1]];
  if (of?.form === 'of' && noun?.kind === 'word' && !determiners.has(noun.form)) return i + 1;
  return i > start ? i - 1 : null;
}
