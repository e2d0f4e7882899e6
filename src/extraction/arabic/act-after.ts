import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { givenNames, organizationHeads, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { bareNoun, isDefinite, isHead } from './words.ts';

/**
 * أكد قائد الفرقة كمال زين، | السيطرة على الحريق, شدد الوزير، | ضرورة الإسراع: whether what is done starts at a token with what it is of, and
 * no other name of who speaks.
 */
export function isActAfter(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || next?.kind !== 'word') return false;
  const noun = bareNoun(token.form);
  if (givenNames.has(token.form) || isHead(noun, organizationHeads) || speakerNouns.has(noun))
    return false;
  if (!isVerbalNoun(noun, token.text)) return false;
  if (isDefinite(token.form)) return prepositions.has(next.form) || /^ب.{3,}/.test(next.form);
  return isDefinite(next.form) || isVerbalNoun(next.form);
}

/** بتعليق, بفتح: ب with what is done. */
export function isActWithB({ form }: Token): boolean {
  return form.startsWith('ب') && isVerbalNoun(form.slice(1));
}
