import { isDefinite } from '../arabic/words.ts';
import type { Token } from '../tokens.ts';
import { phraseText } from './phrase-text.ts';

const issued =
  /^(?:ال)?(?:صادر|منشور|مودع|موقع|معلن|مورخ|مبرم|مقدم|مرفوع)(?:ه|ين)?$|^(?:صدر|نشر|اعد|وقع|قدم)(?:ت)?$/;

/** العقد الموقع في شباط، تقرير للبنك صدر أمس: when and where it was issued is not what it is called. */
export function documentName(text: string, words: readonly Token[]): string {
  const end = words.findIndex(({ form }, i) => i > 0 && issued.test(form));
  const isName = end > 1 || (end === 1 && isDefinite(words[0]?.form ?? ''));
  return phraseText(text, isName ? words.slice(0, end) : words);
}
