import { isDefinite, isHead } from '../arabic/words.ts';
import { anonymousHeads, documentHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';

/** نشرته الصباحية, تقريرها: the noun of a document of whoever was named before. */
export function ownDocumentOf({ form, text }: Token): string | null {
  const stem = /^(.{3,}?)(?:ها|ه)$/.exec(form)?.[1];
  if (stem === undefined || /ة[\u064b-\u0652]*$/u.test(text)) return null;
  const noun = [stem, stem.replace(/ت$/, 'ه')].find((each) => documentHeads.has(each));
  return noun ?? null;
}

/** معاليه, المصدر نفسه: whoever spoke before. */
export function pointsToSpeaker(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (/^(?:محدث|متحدث)(?:نا|تنا|ي|تي)$/.test(first?.form ?? '')) return true;
  if (/^(?:معاليه|معاليها|سعادته|سعادتها|سموه|سموها|فخامته|جلالته|سيادته)$/.test(first?.form ?? ''))
    return true;
  // الناطق, الناطقة الرسمية.
  if (/^(?:ال|لل)ناطقه?$/.test(first?.form ?? '') && /^(?:الرسميه?)?$/.test(second?.form ?? ''))
    return words.length < 3;
  // ذات المسؤول, نفس المصدر.
  if (/^(?:ذات|نفس)$/.test(first?.form ?? '') && words.length < 4)
    return pointsToSpeaker(words.slice(1));
  const same = words.findIndex(({ form }) => /^(?:ذات|نفس|عين)(?:ه|ها|هم|هما)$/.test(form));
  // المسؤولة نفسها, الخبير ذاته, المسؤول المحلي نفسه.
  const isDefinitePhrase = words.slice(0, same).every(({ form }) => isDefinite(form));
  if (same > 0 && same < 4 && isDefinitePhrase)
    return isHead(first?.form ?? '', titleHeads) || isHead(first?.form ?? '', anonymousHeads);
  if (
    words.length > 2 ||
    !/^(?:ال|لل)م(?:صدر|صدران|صدرين|صادر|سوول(?:ه|ون|ين)?|(?:تحدث|تكلم|صرح|تدخل)ه?)$/.test(
      first?.form ?? '',
    )
  )
    return false;
  return second === undefined || isDefinite(second.form);
}

/** سموه, المسؤولة, الخبير نفسه: whether a man or a woman who spoke before is meant; null where either may be. */
export function genderPointedTo(words: string): 'm' | 'f' | null {
  const isRank = /^(?:معالي|سعادت|سيادت|فخامت|جلالت|سمو)ه/.test(words);
  // المسؤولة, المتحدثة: a woman.
  const isWoman = /(?:يها|تها|وها)$|^[وف]?(?:ال|لل)\S{3,}ة(?:\s|$)/u.test(words);
  const isMan = /^[وف]?(?:ال|لل)(?:متحدث|ناطق|متكلم|متدخل|مصرح|مسؤول|مسئول)(?:\s|$)/u.test(words);
  // الخبير ذاته, and no المصدر ذاته, as whom a woman may be called too.
  const isSame = /\s(?:نفس|ذات|عين)ه$|^(?:ذات|نفس)\s/u.test(words) && !/مصا?در/.test(words);
  return isWoman ? 'f' : isRank || isMan || isSame ? 'm' : null;
}
