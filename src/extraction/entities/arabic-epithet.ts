import { isOfWoman } from '../arabic/feminine.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import type { Description } from './entity.ts';
import type { Nations } from './nations.ts';

const ages = /^ال(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)يه?$/;
/** ابن التاسعة عشرة, ابنة الثلاثين. */
const ordinals =
  /^ال(?:ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حاديه|ثانيه|عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)$/;
const owners = /^(?:صاحب|ابن|بنت|ذو|ذات)(?:ه)?$/;
const years = /^(?:ال)?(?:عام|سنه|سنوات|سنين|اعوام|ربيع|خريف)ا?$/;
const anybody = wordSet('رجل مرأة امرأة سيدة شاب شابة فتاة فتى');
/** Anybody who speaks, whoever that is. */
export const speaking = wordSet('مصرح مصرحة متدخل متدخلة متكلم متكلمة');
const towns = wordSet(
  'مدينة بلدة قرية حي منطقة ولاية محافظة إقليم ناحية واحة جزيرة حارة مخيم ريف جبل دوار',
);

/**
 * Of what gender somebody is who is called by no more than a nation, an age or a home: الرجل, التونسي, الثلاثيني, صاحب الـ20 عاما, ابنة
 * مدينة سبها. Null for any other phrase.
 */
export function epithetOf(words: readonly Token[], nations: Nations): Agreement | null {
  const [first, second] = words;
  if (first?.kind !== 'word') return null;
  const isNation = nations.ofAdjective(first) !== null && !/(?:ون|ين|ات)$/.test(first.form);
  const isAlone = second === undefined && isDefinite(first.form);
  const isOwner = owners.test(first.form.replace(/^و/, '')) && second !== undefined;
  const isOfAge =
    isOwner &&
    (words.slice(2).some(({ form }) => years.test(form)) ||
      (/^(?:ابن|بنت)/.test(first.form) && ordinals.test(second.form)));
  const isOfTown =
    isOwner &&
    /^(?:ابن|بنت)/.test(first.form) &&
    (isHead(second.form, towns) || nations.named(words, 1) !== null);
  const noun = first.form.replace(/^[وف]?ال/, '');
  const isSomebody =
    isNation || ages.test(first.form) || [speaking, anybody].some((heads) => heads.has(noun));
  if (!(isAlone && isSomebody) && !isOfAge && !isOfTown) return null;
  return isOfWoman(first) || /^(?:بنت|ذات)$/.test(first.form) ? 'f' : 'm';
}

/** الوزير السابق, مهاجم الرجاء, الفاعل الجمعوي: a role that says of one alone who they are, without a name. */
export function isRoleAlone({ kind, name }: Description, words: readonly Token[]): boolean {
  const [first] = words;
  if (first?.kind !== 'word' || (kind !== 'anonymous' && kind !== 'person')) return false;
  if (name !== null && kind === 'person') return false;
  const isPerson = [titleHeads, anonymousHeads].some((heads) => isHead(first.form, heads));
  const isOne = !/..(?:ون|ين|ان|ات|اء|و)$/.test(first.form);
  return isPerson && isOne && words.slice(0, 3).some(({ form }) => isDefinite(form));
}
