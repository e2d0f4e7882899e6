import { isOfWoman } from '../arabic/feminine.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { headOf } from './arabic-name.ts';
import { describe, type Description } from './entity.ts';
import { phraseText } from './phrase-text.ts';

/** الباحث المخضرم, العالمة الخمسينية, السيدة البالغة 34 عاما: whoever was named before, by what they are like. */
export function describeByQuality(text: string, words: readonly Token[]): Description | null {
  const [first] = words;
  if (first === undefined || !isDescribed(words)) return null;
  const gender = isOfWoman(first) ? 'f' : 'm';
  return describe(phraseText(text, [first]), 'person', { head: headOf(first.form), gender });
}

function isDescribed(words: readonly Token[]): boolean {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined || !isDefinite(first.form)) return false;
  if (![titleHeads, anonymousHeads].some((heads) => isHead(first.form, heads))) return false;
  if (/(?:ون|ين|ان|ات|اء)$/.test(first.form)) return false;
  if (/^البالغه?$/.test(second.form)) return true;
  return [second, ...rest].every(({ form }) => qualities.test(form));
}

const qualities =
  /^ال(?:مخضرم|شهير|معروف|بارز|راحل|شاب|عجوز|مسن|متقاعد|غاضب|حزين|سعيد|خاسر|فايز|منتصر|مهزوم|ضيف|(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ي)(?:ه)?$/;
