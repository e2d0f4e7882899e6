import { isCompound, isNamePart, nameWord, startsName } from '../arabic/name-words.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { remember } from '../remember.ts';
import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** Bodies that are named after people. */
const named = wordSet(
  'مستشفى مشفى مدرسة جامعة مركز معهد كلية ثانوية إعدادية أكاديمية مطار مؤسسة متحف مجمع مصحة روضة كتيبة كتائب لواء مسرح مكتبة قاعدة ميناء دار كنيسة كاتدرائية دير جامع مسجد ابتدائية متوسطة إكمالية مستوصف عيادة ملعب استاد قاعة صالة مركب ثكنة مبرة ضريح زاوية مدينة جائزة دورة كأس بطولة برنامج جسر سد',
);
/** Titles before names that are rather those of places and bodies than of who speaks: شارع الملك فيصل. */
export const honours = wordSet(
  'الملك الملكة الأمير الأميرة الشيخ الشيخة الشهيد الشهيدة الإمام السلطان القديس القديسة القاضي العلامة الفقيه السيدة',
);
const leaders = wordSet('الرئيس القائد الزعيم');
const ordinal = /^ال(?:اول|اولي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|كبير|فاتح|صغير)$/;

/** Where the name of somebody ends in whose honour a body is: الملك فيصل, محمد الخامس, ابن رشد. Null where none starts. */
export function namesakeEnd(head: Token, tokens: readonly Token[], at: number): number | null {
  if (!isHead(head.form, named)) return null;
  const title = tokens[at]?.form ?? '';
  const isHonoured = honours.has(title) || leaders.has(title);
  // الملك المؤسس عبد الله.
  const isLate = isHonoured && /^ال(?:موسس|راحل)$/.test(tokens[at + 1]?.form ?? '');
  const from = isLate ? at + 2 : isHonoured ? at + 1 : at;
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  // جامعة السلطان الدكتور يعقوب: somebody else starts.
  if (isHonoured && honorifics.has(first.form) && isDefinite(first.form)) return from;
  if (/^(?:ابن|ابو|ابي|بنت)$/.test(first.form)) return from + 2;
  // مستشفى ناصر ليلى صبري: a word that may be a name is one before another name.
  const mayBeGiven = nameWord(first) === 'maybe given' && startsName(tokens, from + 1);
  const isGiven = nameWord(first) === 'given' || mayBeGiven || isCompound(first, tokens[from + 1]);
  if (!isHonoured && (!isGiven || isDefinite(head.form))) return null;
  let end = from + (first.form === 'عبد' ? 2 : 1);
  while (/^(?:بن|ولد|بنت)$/.test(tokens[end]?.form ?? ''))
    end += isCompound(tokens[end + 1], tokens[end + 2]) ? 3 : 2;
  if (ordinal.test(tokens[end]?.form ?? '')) return end + 1;
  const [next, after] = [tokens[end], tokens[end + 1]];
  // مدرسة الشهيد أحمد زبانة: a surname, where it starts no other name.
  if (!isHonoured && first.form === 'عبد' && /^ال.{2,}ي$/.test(next?.form ?? '')) return end + 1;
  const isSurname =
    isHonoured &&
    !title.startsWith('القديس') &&
    next !== undefined &&
    nameWord(next) === 'unknown' &&
    (after === undefined || isTown(after) || !(isNamePart(after) || /^ال.{2,}ي$/.test(after.form)));
  return isSurname ? end + 1 : end;
}

/** مركز الملك | عبدالعزيز: a part of the name of whom a title before it honours. */
export function isAfterHonour(tokens: readonly Token[], i: number): boolean {
  const [title = '', form = ''] = [tokens[i - 1]?.form, tokens[i]?.form];
  return (
    titleHeads.has(bareNoun(title)) &&
    isDefinite(title) &&
    isNamePart(tokens[i]) &&
    !isDefinite(form)
  );
}

/** بعين الحمام: where a body is. */
function isTown(token: Token): boolean {
  return /^ب[^ان]../.test(token.form) && nameWord(token) === 'unknown';
}

/** Whether a word is of the name of somebody in whose honour a body before it is: مستشفى ناصر, مركز الملك سلمان. */
export function isNamesake(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - furthest); at--) {
    const head = tokens[at];
    if (head?.kind !== 'word' || !mayBeNamed(head.form)) continue;
    if ((namesakeEnd(head, tokens, at + 1) ?? 0) > i) return true;
  }
  return false;
}

/** How many words the name of somebody may have, and titles before it. */
const furthest = 7;
const mayBeNamed = remember((form) => !isDefinite(form) && isHead(form, named));
