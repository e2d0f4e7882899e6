import { purposePrepositions } from '../lexicon/arabic-purposes.ts';
import { honorifics, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { bareNoun, isDefinite, isHead } from './words.ts';

/** هيئة الحفاظ على المدن: what the purpose of a body takes with a preposition. */
export function isOfPurpose(tokens: readonly Token[], i: number, from: number): boolean {
  const [before, body] = [tokens[i - 1], tokens[i - 2]];
  const taken = purposePrepositions.get(bareNoun(before?.form ?? ''));
  return (
    taken !== undefined &&
    taken === tokens[i]?.form &&
    i - 2 >= from &&
    isHead(body?.form ?? '', organizationHeads) &&
    isDefinite(tokens[i + 1]?.form ?? '')
  );
}

/** مديرة القسم فيها ليلى حداد: a pronoun for the body that was named before, within a role. */
export function isWithinLast(tokens: readonly Token[], i: number, from: number): boolean {
  const next = tokens[i + 1];
  return (
    /^(?:في|لدي)(?:ها|ه)$/.test(tokens[i]?.form ?? '') &&
    isHead(tokens[from]?.form ?? '', titleHeads) &&
    next !== undefined &&
    (nameWord(next) === 'given' ||
      honorifics.has(next.form) ||
      (isNamePart(next) && isDefinite(tokens[i - 1]?.form ?? '')))
  );
}
