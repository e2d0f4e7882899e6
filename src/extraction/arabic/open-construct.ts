import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { portfolios, tasks } from '../lexicon/arabic-roles.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { hasProclitic, isDefinite } from './words.ts';

/** Nouns for places that a name or what they are of always follows: حي النخيل. */
export const districts = wordSet('حي أحياء قرية قرى مدينة بلدة مخيم ضاحية محافظة محلية');

/** حي النخيل | جنوب: which part of a district it is. */
export function isSideOfDistrict(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:شمال|جنوب|شرق|غرب|وسط)$/.test(tokens[i]?.form ?? '')) return false;
  const next = tokens[i + 1];
  const isLast = next === undefined || next.kind !== 'word' || /^(?:ان|عن|الي)$/.test(next.form);
  return isLast && districts.has(tokens[i - 2]?.form ?? '');
}

/** لشؤون, بوزارة: a common noun after a preposition, which what follows with the article belongs to. */
export function opensConstruct(token: Token): boolean {
  const { kind, form } = token;
  // صحة الدقهلية.
  if (token.isBody === true && !isDefinite(form)) return true;
  if (districts.has(form)) return true;
  if (kind !== 'word' || !/^[لب].../.test(form)) return false;
  // بارزة: the letter is of the word.
  if (form.startsWith('ب') && !hasProclitic(token, 'ب')) return false;
  // للجنة الصحة: of a noun that starts with the letter.
  if (isDefinite(form)) return form.startsWith('لل') && organizationHeads.has(form.slice(1));
  const noun = form.slice(1);
  return (
    [tasks, portfolios, organizationHeads].some((nouns) => nouns.has(noun)) ||
    isCommonWord(noun) ||
    isVerbalNoun(noun)
  );
}
