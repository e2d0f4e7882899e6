import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { obtaining, passing, talks, writings } from '../lexicon/arabic-media.ts';
import { documentHeads, mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import {
  adjunctStarts,
  bareThat,
  fusedThat,
  prepositions,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { days, longest } from './medium-phrase.ts';
import type { Clause } from './subject.ts';
import { bareNoun, isDefinite, isHead, verbAt } from './words.ts';

const untitled = wordSet('بيان بلاغ رسالة تصريح تعليق رد إفادة برقية تغريدة تدوينة منشور');
const addressed = wordSet('رسالة خطاب مذكرة برقية كتاب');
const mail = /^(?:بال|ال)?(?:بريد|ايميل)$/;

/** A document with its adjectives, whose it is and by whom it was issued: تقريره اليومي, بيان صدر عنه. */
export function writingAt({ text, tokens, to }: Clause, i: number): Range | null {
  const first = tokens[i];
  if (first?.kind !== 'word') return null;
  const isOneOf = /^(?:احدي|احد|بعض|سلسله|مجموعه|اول|اخر|احدث|ثاني|ثالث|اولي)$/.test(first.form);
  const at = isOneOf ? i + 1 : i;
  const noun = tokens[at];
  if (noun === undefined || !isWriting(noun.form) || talks.has(noun.form)) return null;
  const bare = bareNoun(noun.form).replace(/^ب(?=...)/, '');
  const start = first.start + (at === i ? cliticOf(noun) : 0);
  let end = noun.end;
  for (let k = at + 1; k < Math.min(to, at + longest); k++) {
    const token = tokens[k];
    if (token?.kind === 'quote') {
      // في بيان "الاعتداء": what it says, where the writing is none that has a title.
      if (k === at + 1 && !isHead(noun.form, untitled) && !untitled.has(bare)) end = token.end;
      break;
    }
    const next = tokens[k + 1];
    if (token?.form === 'رقم' && next?.kind === 'number') return { start, end: next.end };
    // رسالة بالبريد الإلكتروني, رسالة عبر البريد: by what means.
    const by = token?.form === 'عبر' ? k + 1 : k;
    if (mail.test(tokens[by]?.form ?? '') && by < to) {
      const kind = tokens[by + 1];
      const hasKind = by + 1 < to && isAdjective(kind?.form ?? '');
      return { start, end: (hasKind ? kind?.end : tokens[by]?.end) ?? end };
    }
    // رسالة إلى المشرعين.
    if (
      token?.form === 'الي' &&
      k === at + 1 &&
      isHead(noun.form, addressed) &&
      next?.kind === 'word'
    ) {
      const isWhom =
        isDefinite(next.form) && next.mediumEnd === undefined && !isHead(next.form, mediaHeads);
      return { start, end: isWhom ? next.end : noun.end };
    }
    // بلاغ شديد اللهجة: an adjective with what it is of.
    const ofWhat = next?.form ?? '';
    const isOpenAdjective = isDefinite(ofWhat) && ofWhat.startsWith('ال');
    // بيان لوزارة الخارجية البحرينية: the field of whose it is.
    const isField = k > at + 1 && isOpen(tokens, k);
    if (isOpenAdjective && !isField && isIndefiniteAdjective(token?.form ?? '')) break;
    if (token?.kind !== 'word' || timeWords.has(token.form) || days.has(token.form)) break;
    if (!isPart({ text, tokens, to }, at, k)) break;
    end = token.end;
  }
  return { start, end };
}

/** A noun of a document as it stands: بيان, ببيان, البيان, بيانا. */
export function isWriting(form: string): boolean {
  const bare = bareNoun(form);
  const nouns = [form, bare, bare.replace(/^ب(?=...)/, '')];
  return nouns.some((each) => writings.has(each) || writings.has(each.replace(/ا$/, '')));
}

/** How many letters before the noun of a document are no part of it: ببيان, بطلب. */
function cliticOf({ form, text }: Token): number {
  const isClitic = /^ب[^ا]/.test(form) && !writings.has(form) && writings.has(form.slice(1));
  return isClitic ? (/^ب[\p{M}\u0640]*/u.exec(text)?.[0].length ?? 0) : 0;
}

/** An adjective of the document, the rest of a construct, or whom it is for: تقرير وزارة الري, مذكرة للمستثمرين. */
function isPart({ text, tokens }: Clause, at: number, k: number): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  const { form } = token;
  if (prepositions.has(form) || adjunctStarts.has(form) || form === 'ل') return false;
  // بلاغ تقدم به البنك, تسجيل يُسمع فيه: the verb of a clause of the noun.
  if (/^(?:في|ب|عن|علي|من|ل|الي|مع)(?:ه|ها|هم|هما)$/.test(tokens[k + 1]?.form ?? '')) return false;
  // بيان إنها، بيان بزيادة، بيان رعاياها: what is said, or to whom.
  if (bareThat.has(form) || fusedThat.has(form)) return false;
  const isOther = /^ب..../.test(form) || /^.{3,}(?:ها|هم|هما)$/.test(form);
  if (isOther && !isIndefiniteAdjective(form)) return k === at + 1 && isOwnPart(form);
  if (
    obtaining.test(form) ||
    passing.test(form) ||
    /^(?:القا|القت|وجه|بعث|رفع|كتب|تلا|تلت|قدم|وزع|اعد|رد)ت?(?:ه|ها)$/.test(form) ||
    /^(?:صدر|صادر|نشر|منشور|ارسل|اصدر|وجه|موجه|حمل|يحمل|مورخ|بتاريخ|منسوب|تلي|موقع|مرفوع|ملحق|معنون|بعنوان)/.test(
      form,
    )
  )
    return false;
  const verb = verbAt(text, token);
  // في منشور قائلة: how whoever wrote it goes on.
  if (verb?.tense === 'participle' && /^(?:say|add)$/.test(verb.verb.class)) return false;
  if (verb !== null && verb.tense !== 'participle' && !isIndefiniteAdjective(form)) return false;
  const noun = tokens[at]?.form ?? '';
  const isClosed = isDefinite(noun) || /(?:ه|ها|هم|هما)$/.test(tokens[at]?.text ?? '');
  if (/^لل.../.test(form))
    return (
      !isClosed && !timeWords.has(`ال${form.slice(2)}`) && !/^لل(?:يوم|عام|شهر|اسبوع)/.test(form)
    );
  if (/^ل...../.test(form)) return isHead(form, organizationHeads) && !isClosed;
  if (isDefinite(form))
    return isClosed ? isAdjective(form) : k === at + 1 || isAdjective(form) || isOpen(tokens, k);
  if (isClosed || /^[وف]/.test(form)) return false;
  return k <= at + 2;
}

/** حيثيات حكمها, تقرير لجنتها: what a document is of, of whoever speaks. */
function isOwnPart(form: string): boolean {
  const stem = /^(..+?)(?:ها|هم|هما)$/.exec(form)?.[1];
  if (stem === undefined) return false;
  const noun = stem.replace(/ت$/, 'ه');
  return [stem, noun].some((each) => documentHeads.has(each) || organizationHeads.has(each));
}

/** The word before is a noun whose construct is still open. */
function isOpen(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]?.form ?? '';
  const noun = before.replace(/^ل(?=....)/, '');
  return [before, noun].some((each) => isHead(each, organizationHeads) || isHead(each, mediaHeads));
}
