import { hasProclitic, isDefinite, isHead } from '../arabic/words.ts';
import { experts, leaders } from '../lexicon/arabic-roles.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { bodyEnd, type BodyContext } from './arabic-body.ts';

/** What people are appointed to lead and to speak for as a body, where a name follows: برنامج, مشروع, جائزة, منفذ. */
const undertakings = wordSet(
  `برنامج مشروع مبادرة حملة جائزة موسم دوري بطولة كأس معرض مؤتمر قمة مسابقة مهرجان ملتقى رالي ماراثون أولمبياد سباق أسبوع قافلة جسر
  مدينة منطقة واحة قرية منتجع حديقة محمية منتزه سوق مول برج استاد ملعب مضمار مستودعات صوامع محطة حقل سد خزان ترعة قناة مترو قطار سكة طريق منفذ معبر نقطة كورنيش محجر مسلخ مقصب منجم`,
);

/**
 * Where an undertaking ends that somebody leads or speaks for: الرئيس التنفيذي | لبرنامج ضيوف الرحمن, مدير منفذ عرعر الحدودي, باسم
 * مشروع الباص السريع. Null where none starts.
 */
export function undertakingEnd(context: BodyContext, i: number, head: string): number | null {
  const { tokens } = context;
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]];
  if (!isHead(head, leaders) || experts.has(head)) return null;
  const noun = undertakings.has(form) ? form : form.replace(/^ل/, '');
  if (!undertakings.has(noun) || isDefinite(form) || next?.kind !== 'word') return null;
  if (prepositions.has(next.form)) return null;
  return bodyEnd(context, i);
}

/**
 * Where a proper name ends: that of words in Latin letters, or a part of a body before the whole, المنتخبات الوطنية | بالاتحاد السعودي.
 *
 * @param to where the phrase ends.
 */
export function properEnd(tokens: readonly Token[], from: number, to: number): number {
  const isLatin = isInLatin(tokens[from]);
  let end = from + 1;
  if (isLatin) while (isInLatin(tokens[end])) end++;
  else while (end < to && !startsWhole(tokens[end])) end++;
  return end;
}

function isInLatin(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

/** بالاتحاد: a body after ب. */
function startsWhole(token: Token | undefined): boolean {
  return token !== undefined && hasProclitic(token, 'ب') && isBodyNoun(token);
}
