import { givenNames } from '../lexicon/arabic-speakers.ts';
import { anonymityMiddles, namingPhrases } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { bareNoun } from './words.ts';

const naming = new Set<string>(namingPhrases);

/** A phrase that names: المعروف بـ, تحت عنوان, يحمل اسم. */
export function isNaming(tokens: readonly Token[], i: number): boolean {
  const [two, one] = [tokens[i - 2], tokens[i - 1]];
  if (one?.kind !== 'word') return false;
  if (/^[وف]?(?:ال)?(?:مصنف|مسما|مسمي|ملقب|مدعو)[هي]?$/.test(one.form)) return true;
  if (isWithheld(tokens, i - 1)) return false;
  if (one.form === 'الي' && /^(?:ال)?(?:عنوان|اسم)/.test(two?.form ?? '')) return true;
  return (
    citing.has(one.form.replace(/^[وفبل]/, '')) ||
    naming.has(`${formOf(two)} ${formOf(one)}`) ||
    naming.has(formOf(one)) ||
    naming.has(`${two?.form} ${one.form}`) ||
    isCommonlyCalled(tokens, i)
  );
}

/** طلب عدم نشر | اسمه: the name that somebody does not give. */
export function isWithheld(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  return /^اسم(?:ه|ها|هم)$/.test(token) && anonymityMiddles.has(before);
}

/** Nouns that only cite a name after them. */
export const citing = wordSet(
  'عنوان عنوانه عنوانها شعار شعاره شعارها اسم اسمه اسمها لقب لقبه لقبها وسم هاشتاغ هاشتاج كنية',
);
/** المعروفة إعلامياً بـ«المخازن»: an adverb between the participle and the name. */
function isCommonlyCalled(tokens: readonly Token[], i: number): boolean {
  const isCalledBy = /^(?:ب|باسم|بلقب|لقب|اسم)$/.test(tokens[i - 1]?.form ?? '');
  for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (
      /^(?:عليه|عليها|عليهم)$/.test(token.form) &&
      /^[وف]?(?:اطلق|يطلق|تطلق)/.test(tokens[k - 1]?.form ?? '')
    )
      return true;
    // تطلق على نفسها «ليل الميناء».
    if (
      /^(?:نفسه|نفسها|انفسهم)$/.test(token.form) &&
      /^[وف]?(?:اطلق|يطلق|تطلق|سم|يسم|تسم)/.test(tokens[k - 2]?.form ?? tokens[k - 1]?.form ?? '')
    )
      return true;
    if (isCalledBy && k < i - 1 && calling.test(token.form)) return true;
  }
  return false;
}

const calling =
  /^[وفل]?(?:ال)?(?:معروف|مسما|مسمي|ملقب|موسوم|معنون)|^[وف]?(?:يعرف|تعرف|عرف|عرفت|سمي|سميت|يسمي|تسمي|لقب|يلقب|تلقب|اشتهر|اشتهرت|يشتهر|تشتهر|اطلقت?|يطلق|تطلق|اطلقوا)$/;

function formOf(token: Token | undefined): string {
  if (token?.kind !== 'word') return '';
  return naming.has(token.form) ? token.form : bareNoun(token.form.replace(/^[وف](?=..)/, ''));
}

/** لكمال: a given name after the letter of a preposition. */
export function isToName({ form }: Token): boolean {
  return /^ل.../.test(form) && !givenNames.has(form) && givenNames.has(form.slice(1));
}
