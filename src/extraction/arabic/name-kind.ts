import { isCompound, type NameWord, nameWord } from './name-words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isDefinite, isHead } from './words.ts';
import { kin } from '../lexicon/arabic-roles.ts';
import { provinces } from '../lexicon/arabic-provinces.ts';
import { givenNames, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** What a word is to names where it stands: the نقيب of a body and باسم of somebody are no names. */
export function kindAt(tokens: readonly Token[], i: number): NameWord {
  const token = tokens[i];
  if (token === undefined) return 'stop';
  const kind = nameWord(token);
  // هدى علم الدين.
  if (kind === 'stop' && isCompound(token, tokens[i + 1])) return 'given';
  if (token.form === 'باسم' && speaksFor(tokens, i)) return 'stop';
  if (startsOffice(tokens, i) || isOfStaff(tokens, i)) return 'stop';
  const after = tokens[i + 1]?.form ?? '';
  // رامي حداد فجر اليوم: a time of the day, not a name that is spelled like it.
  if (timeWords.has(token.form) && timeWords.has(after)) return 'stop';
  // أبو بكر, أم كلثوم, عبد القادر: one given name.
  if (startsKunya.has(token.form) && (givenNames.has(after) || isCompound(token, tokens[i + 1])))
    return 'given';
  // هدى علم الدين: a verb or a noun elsewhere.
  if (kind === 'common' && isCompound(token, tokens[i + 1])) return 'given';
  // رامي حداد ابن عم القتيل: whose kin somebody is.
  if (children.has(token.form) && kin.has(after)) return 'office';
  const isGiven = kind === 'given' || kind === 'maybe given';
  if (!isGiven || !isHead(token.form, titleHeads)) return kind;
  const next = tokens[i + 1];
  // سعاد الأمين | الحكومة: a surname, as no noun with the article has another that it is of.
  const isSurname = isDefinite(token.form) && isDefinite(after) && !isAdjective(after);
  const given = tokens[i - 1];
  if (isSurname && given !== undefined && nameWord(given) === 'given') return kind;
  if (next === undefined) return kind;
  // أمير منطقة حائل, أمير جازان.
  const isOfPlace = provinces.has(next.form) || lands.has(next.form);
  const isOfBody =
    isHead(next.form, organizationHeads) || /common|trade|office/.test(nameWord(next));
  return isOfPlace || isOfBody ? 'office' : kind;
}

const lands = wordSet('منطقة إمارة دولة مدينة محافظة البلاد الدولة المنطقة');
const startsKunya: ReadonlySet<string> = new Set(['ابو', 'ام', 'عبد']);
const children: ReadonlySet<string> = new Set(['ابن', 'ابنه', 'بنت']);

/** اللواء ركن رامي, الفريق أول ركن سامي: of a rank; ركن الدين is a name. */
function isOfStaff(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.form !== 'ركن') return false;
  const before = tokens[i - 1]?.form ?? '';
  const isRank = before === 'اول' || isHead(before, titleHeads);
  return isRank && !isCompound(tokens[i], tokens[i + 1]);
}

/** الأمين العام, الجراح بمستشفى السلام: an office, though people are called so too. */
function startsOffice(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  if (!form.startsWith('ال') || !isHead(form, titleHeads)) return false;
  const isOfBody = /^[بل]../.test(next) && isHead(next.slice(1), organizationHeads);
  return isOfBody || /^ال(?:عام|تنفيذي|اقليمي|مساعد)ه?$/.test(next);
}

/** الناطقة الإعلامية باسم المديرية, عرف نفسه باسم: whom somebody speaks for follows, or what they call themselves. */
function speaksFor(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^نفسها?$/.test(tokens[i - 1]?.form ?? '') ||
    [1, 2, 3].some((back) => isHead(tokens[i - back]?.form ?? '', spokespeople)) ||
    (next?.kind === 'word' && isHead(next.form, organizationHeads))
  );
}

const spokespeople = wordSet('متحدث متحدثة ناطق ناطقة متكلم');

/** غرفة تجارة صيدا درة الراجحي: two last words, of which the second is a surname by its form. */
export function endsInNisba(tokens: readonly Token[], from: number): boolean {
  const last = tokens[from + 1];
  return from === tokens.length - 2 && /^ال.{2,}ي$/.test(last?.form ?? '') && from > 2;
}
