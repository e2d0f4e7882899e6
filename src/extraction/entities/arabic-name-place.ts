import { kindAt } from '../arabic/name-kind.ts';
import type { NameWord } from '../arabic/name-words.ts';
import { isDefinite } from '../arabic/words.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import { isOfPlaces } from './arabic-body-place.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';

/** What is called after somebody: في شارع | الحبيب بورقيبة. */
const streets = /^[بل]?(?:شارع|ساحه|ميدان|نهج|زنقه|درب|جسر|كوبري|جاده|حديقه)$/;

/** المجلس | الشعبي البلدي: an adjective of the body before it, or a second one. */
export function isOfBody(tokens: readonly Token[], i: number): boolean {
  const isRelational = (k: number) =>
    relational.has(/^ال(.+?)ه?$/.exec(tokens[k]?.form ?? '')?.[1] ?? '');
  const body = tokens[isRelational(i - 1) ? i - 2 : i - 1];
  // ومحاربتها: another task of it.
  if (/^و.{3,}(?:ها|هم)$/.test(tokens[i]?.form ?? '') || streets.test(tokens[i - 1]?.form ?? ''))
    return true;
  return isRelational(i) && body !== undefined && isDefinite(body.form) && isBodyNoun(body);
}

/** المسرح الجهوي | لعنابة, المستشفى الجامعي بباتنة كمال زين: where a body is, before a name; للتنمية الفلاحية بباجة: or alone after what it is for. */
export function isWhere(tokens: readonly Token[], i: number, kind: NameWord): boolean {
  const form = tokens[i]?.form ?? '';
  if (kind === 'unknown' && isOfPlaces(tokens[i - 1]) && /^ل[^ل]/.test(form)) return true;
  if (kind !== 'unknown' || !/^ب../.test(tokens[i]?.form ?? '') || i === 0) return false;
  return /given/.test(kindAt(tokens, i + 1)) || isAfterPurpose(tokens, i);
}

/** المدير الجهوي للصحة | بسوسة, رئيس الاتحاد الجهوي للفلاحين | بنابل: a place right after what a body is for. */
export function isAfterPurpose(tokens: readonly Token[], i: number): boolean {
  const [two = '', one = ''] = [tokens[i - 2]?.form, tokens[i - 1]?.form];
  const isPurpose = one.startsWith('لل') || (two.startsWith('لل') && /^ال.+يه$/.test(one));
  return isPurpose && /^ب[^ول]../.test(tokens[i]?.form ?? '');
}
