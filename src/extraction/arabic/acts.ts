import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { auxiliaries, prepositions, subordinators } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { opensThat } from './complementizers.ts';
import { isMute } from './mute.ts';
import { objectStarts } from './object-starts.ts';
import type { Clause, Subject } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import { type FoundVerb, hasProclitic, isDefinite } from './words.ts';

const asking = wordSet('طلب التمس رفض اشترط');

/** Whether a verb is of an act that is asked for or refused, by its noun: طلب التأجيل, رفض الربط بين. */
export function asksForAct({ verb }: FoundVerb): boolean {
  return asking.has(formOf(verb.lemma));
}

/** رئيس المجلس | من الأعضاء التصويت: who asks, without of whom it is asked. */
export function upToAsked({ tokens }: Clause, { verb }: FoundVerb, subject: Subject): Subject {
  const { phrase } = subject;
  if (phrase === null || !/^(?:طلب|التمس)$/.test(verb.lemma)) return subject;
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if (tokens[i]?.form === 'من')
      return { phrase: { from: phrase.from, to: i }, apposition: null, next: i };
  return subject;
}

/**
 * The first token of the act that a verb asks for or refuses, by its noun; null where there is none: وطلب المحامي عرض موكله على الطب, طلبت من المحكمة تأجيل الجلسة, رفض، أمس، الربط بين.
 */
export function findAct(
  clause: Clause,
  verb: FoundVerb,
  { at, subject, isFree }: { at: number; subject: Subject; isFree: boolean },
): number | null {
  const { tokens, to } = clause;
  const { lemma } = verb.verb;
  if (verb.hasObject || isActNoun(clause, verb, at)) return null;
  const next = tokens[at + 1];
  if (next !== undefined && isAct(tokens, at + 1, lemma) && (isFree || isMute(next))) return at + 1;
  const start = objectStarts(clause, verb, { at, subject, isFree }).find((i) =>
    isAct(tokens, i, lemma),
  );
  if (start !== undefined) return start;
  // طلب، في بيان، من الحكومة تأجيل: of whom it is asked, after what is inserted.
  const resumed = skipAdjuncts(clause, subject.next, verb);
  const from = tokens[resumed]?.form === 'من' ? resumed : at + 1;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const token = tokens[i];
    if (token === undefined || opensThat(tokens, i)) return null;
    if (token.kind === 'mark' || /^(?:الذي|التي|الذين)$/.test(token.form)) break;
    // من الأعضاء التصويت: after those of whom it is asked.
    const isAfterAsked = from !== at + 1 && i > from + 1 && isDefinite(tokens[i - 1]?.form ?? '');
    if (isDefinite(token.form) && !isAfterAsked) continue;
    if (prepositions.has(tokens[i - 1]?.form ?? '')) continue;
    if (i === at + 1 && subject.phrase !== null) continue;
    // أي مساس بالدعم.
    if (isAct(tokens, i, lemma)) return tokens[i - 1]?.form === 'اي' ? i - 1 : i;
  }
  return null;
}

/** طلب الإفراج, رفض العرض: spelled as the verb, and the noun where nothing opens a clause before it. */
function isActNoun(
  clause: Clause,
  { text, hasConjunction, tense }: FoundVerb,
  at: number,
): boolean {
  const from = clause.from ?? 0;
  if (tense !== 'perfect' || !/^(?:طلب|رفض)$/.test(text) || hasConjunction || at === from)
    return false;
  const before = clause.tokens[at - 1];
  const form = before?.form ?? '';
  const opens = before?.kind === 'mark' || subordinators.has(form) || auxiliaries.has(form);
  return !opens && subjectBefore(clause, from, at) === null;
}

/** An act that may be asked for; of those that are refused, the ones that are a view of somebody: رفض الربط بين. */
function isAct(tokens: readonly Token[], i: number, lemma: string): boolean {
  const { form, text } = tokens[i] ?? { form: '', text: '' };
  // رفضت ما وصفته بـ: a verb.
  if (/^[بعلم]*ما$/.test(tokens[i - 1]?.form ?? '')) return false;
  const noun = form.replace(/^ال(?=..)/, '');
  if (lemma === 'رفض') return views.test(noun);
  return (isVerbalNoun(noun, text) || isVerbalNoun(form, text)) && !things.has(noun);
}

/** Nouns of acts that are done in words, or to which one objects in words. */
const views =
  /^(?:ربط|تحميل|اتهام|تشبيه|مقارن|مساس|تشكيك|اعتبار|خلط|زج|تسييس|توظيف|ابتزاز|فرض|اقصاء|تدخل|تهديد|استغلال|مساوا|تصنيف|تبرير|اختزال|تحويل|تجاوز|تهميش|تعميم|تخوين|المس$|مس$|الحاق|تدويل|توطين|تهجير|تقسيم|تجزي|تمديد|تعديل|الغاء|خصخص|رفع|خفض|تخفيض|زياد|اعاد|تاجيل|تسمي|وصف|نعت|اعتراف|اقرار|تسليم|قول|ادعاء|زعم|تقليل|استخفاف|تبخيس|لوم|مساءل|محاسب|ضغط|املاء|رضوخ|استسلام|تنازل|تفريط|مقايض|مساوم)(?:ه|ها|هم|ته|تها|تهم)?$/;
/** Nouns that start an object, and that are no act. */
const things = wordSet(
  'نتائج خطة خطط حزمة سلسلة موعد عدد نسبة حجم قيمة كلفة تكلفة حصيلة مزاعم اتهامات ادعاءات أنباء تقارير شائعات ما كل أي طلب عقد حملة هجوم حالة هدنة',
);

/** Whether a verb is of an act or a plea after ب, and of nothing else: وجّه بتشكيل لجنة, دفع ببطلان الإجراءات. */
export function directsAct({ verb }: FoundVerb): boolean {
  return verb.lemma === 'وجه' || verb.lemma === 'دفع';
}

/** The first token of what is directed or pleaded; null where the verb has another object, or none. */
export function findDirected(
  { tokens, to }: Clause,
  { verb }: FoundVerb,
  at: number,
): number | null {
  for (let i = at + 1; i < Math.min(to, at + furthestAct); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || /^[:؛]$/.test(token.form)) return null;
    if (directed.has(token.form) || opensThat(tokens, i)) return null;
    if (!hasProclitic(token, 'ب')) continue;
    const noun = token.form.slice(1);
    if (verb.lemma === 'دفع' ? pleas.test(noun) : isVerbalNoun(noun, token.text.slice(1))) return i;
  }
  return null;
}

const furthestAct = 20;
/** What else somebody directs to others. */
const directed = wordSet(
  'رسالة رسائل تهمة تهما تهم اتهام اتهاما اتهامات دعوة كلمة نداء سؤال سؤالا أسئلة انتقاد انتقادا انتقادات شكر الشكر ضربة ضربات أصابع إنذار تحذير تحذيرا',
);
/** What a lawyer pleads. */
const pleas =
  /^(?:بطلان|انتفاء|عدم|براء|تناقض|تضارب|قصور|خلو|شيوع|كيدي|تلفيق|سقوط|انقضاء|انعدام|تقادم|استحال|توافر|صحه)(?:ه|ها|هم|ته|تها)?$/;
