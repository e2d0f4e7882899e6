import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { cutAtObject } from './noun-phrase.ts';
import type { Said } from './said.ts';
import type { Clause, Subject } from './subject.ts';
import {
  bareNoun,
  complementizerAt,
  type FoundVerb,
  hasProclitic,
  isDefinite,
  isHead,
} from './words.ts';

const furthest = 32;
const appraising = wordSet('عد اعتبر رأى وجد وصف سمى أسمى');
const explaining = wordSet('عزا أرجع برر علل');
const pleading = wordSet('ناشد سأل رجا استحلف');
const amounts = wordSet(
  'عدد نسبة حجم قيمة كلفة تكلفة خسائر أضرار إجمالي مجموع معدل إيرادات عائدات احتياجات ثروة ثمن سعر حصيلة طول مساحة وزن عمر أعداد تكاليف أرباح مبيعات',
);
const thatOnly = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

/**
 * What is said by a verb whose object comes first: قدّر الخسائر بنحو مليون, ناشد السكان إخلاء المنطقة, عزا التأخر إلى العطل, عدّ الرد
 * «متأخراً». Null where the clause has none.
 *
 * @param isFree the speaker does not stand after the verb, so that the noun there is the object.
 */
export function findObjectPhrase(
  clause: Clause,
  verb: FoundVerb,
  { at, subject, isFree }: { at: number; subject: Subject; isFree: boolean },
): Said | null {
  const { tokens, to } = clause;
  const { lemma, complements, class: verbClass } = verb.verb;
  const limit = Math.min(to, at + furthest);
  const start = objectStart(clause, { at, subject, isFree });
  if (pleading.has(lemma)) {
    for (let i = at + 1; i < limit; i++)
      if (tokens[i]?.kind === 'word' && i > at + 1 && isPlea(tokens, i)) return phrase(i);
    return null;
  }
  if (lemma === 'طلب') return requested(clause, verb, { at, subject });
  if (complements.has('blame')) return blamed(clause, at, isFree ? noSubject : subject);
  if (start === null) return null;
  if (verbClass === 'estimate' || explaining.has(lemma)) {
    const joins = lemma === 'عزا' || lemma === 'أرجع' ? isTowards : isAmount;
    for (let i = start + 1; i < limit; i++) {
      if (complementizerAt(tokens, i, thatOnly) !== null) return null;
      if (!joins(tokens, i)) continue;
      // عزا ذلك إلى عطل: what it is put down to, where the rest only points back.
      if (!/^(?:ذلك|هذا|هذه|الامر|السبب)$/.test(tokens[start]?.form ?? '')) return phrase(start);
      return phrase(tokens[i]?.form === 'الي' && i + 1 < to ? i + 1 : i);
    }
    return null;
  }
  if (appraising.has(lemma)) {
    for (let i = start + 1; i < Math.min(limit, start + 8); i++) {
      if (complementizerAt(tokens, i, thatOnly) !== null || tokens[i]?.kind === 'mark') return null;
      if (tokens[i]?.kind === 'quote') return phrase(start);
    }
    return null;
  }
  if (!complements.has('noun') || !isFree) return null;
  const first = tokens[start];
  const isNoun = first !== undefined && (lemma !== 'جدد' || isVerbalNoun(first.form, first.text));
  return isNoun && start + 1 < to ? phrase(start) : null;
}

/** حمّل النائب الحكومة مسؤولية, حمّل «المهربين» المسؤولية: from who is blamed, or from the blame where they come after it. */
function blamed(
  { text, tokens, to }: Clause,
  at: number,
  { phrase: subject }: Subject,
): Said | null {
  let from = subject === null ? at + 1 : cutAtObject({ text, tokens }, subject).to;
  for (let i = at + 1; i < Math.min(to, at + furthest); i++) {
    const token = tokens[i];
    if (isBlame(token)) return phrase(Math.min(from, i));
    if (complementizerAt(tokens, i, thatOnly) !== null) return null;
    // الرئاسة الفلسطينية الحكومة: a second body with the article is who is blamed.
    if (token?.form === '،') from = i + 1;
    else if (i > at + 1 && i < from && isSecondBody(tokens, i)) from = i;
  }
  return null;
}

const noSubject: Subject = { phrase: null, apposition: null, next: 0 };
const blames = wordSet(
  'مسؤولية مسئولية مسؤوليات تبعة تبعات ذنب وزر عاقبة عواقب مغبة مسؤوليتها مسؤوليته',
);

function isBlame(token: Token | undefined): boolean {
  if (token?.kind === 'quote') return /مسؤولي|مسئولي/.test(token.text);
  return token?.kind === 'word' && blames.has(bareNoun(token.form));
}

function isSecondBody(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  if (!isDefinite(token) || !isHead(token, organizationHeads) || prepositions.has(before))
    return false;
  return isDefinite(before) || !(isHead(before, organizationHeads) || isHead(before, titleHeads));
}

/** وطلب المحامي عرض موكله على الطب, طلبت من المحكمة تأجيل الجلسة: the act, by its noun. */
function requested(
  { tokens, to, from = 0 }: Clause,
  { text, hasConjunction, hasObject }: FoundVerb,
  { at, subject }: { at: number; subject: Subject },
): Said | null {
  // طلب الإفراج: without what joins a verb to the sentence before, it is the noun.
  const isNoun = text === 'طلب' && !hasConjunction && at > from;
  if (isNoun || hasObject) return null;
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    const token = tokens[i];
    if (token === undefined || complementizerAt(tokens, i, thatOnly) !== null) return null;
    if (token.kind === 'mark' && i >= subject.next + 1) return null;
    if (i === at + 1 && tokens[at + 1]?.form !== 'من' && subject.phrase !== null) continue;
    if (isVerbalNoun(token.form, token.text) && !prepositions.has(tokens[i - 1]?.form ?? ''))
      return phrase(i);
  }
  return null;
}

/** عزا, حمّل: a verb whose object and what is said of it are never a matter of chance. */
export function takesObjectFirst({ verb }: FoundVerb): boolean {
  return verb.complements.has('blame') || verb.lemma === 'عزا' || verb.lemma === 'أرجع';
}

function phrase(from: number): Said {
  return { kind: 'phrase', from, preposition: null, isClause: false };
}

/** Where the object starts: right after the subject, or after the verb where the subject is not after it. */
function objectStart(
  { text, tokens, to }: Clause,
  { at, subject, isFree }: { at: number; subject: Subject; isFree: boolean },
): number | null {
  let start = at + 1;
  if (!isFree && subject.phrase !== null) {
    const cut = cutAtObject({ text, tokens }, subject.phrase);
    start = cut.to;
    for (let i = subject.phrase.from + 1; i < cut.to; i++)
      if (
        amounts.has(tokens[i]?.form ?? '') ||
        (i > subject.phrase.from + 1 && /^ال...*ات$/.test(tokens[i]?.form ?? ''))
      )
        start = Math.min(start, i);
    // (61 عاما): between a name and the object.
    while (start < to && tokens[start]?.kind === 'bracket') start++;
  }
  const first = tokens[start];
  if (first === undefined || start >= to) return null;
  if (first.kind === 'quote') return isFree ? start : null;
  if (first.kind !== 'word' || timeWords.has(first.form)) return null;
  const isNoun =
    !prepositions.has(first.form) &&
    !adjunctStarts.has(first.form) &&
    !hasProclitic(first, 'ب') &&
    !hasProclitic(first, 'ل') &&
    complementizerAt(tokens, start, thatOnly) === null;
  return isNoun ? start : null;
}

function isPlea(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before?.kind === 'mark' || prepositions.has(before?.form ?? ''))
    return false;
  // وكيل محافظة سقطرى, الأحمر ابتسام نور: a body, and a name.
  const isName = /given/.test(nameWord(token)) && isNamePart(tokens[i + 1]);
  if (isName || isHead(token.form, organizationHeads)) return false;
  return isVerbalNoun(token.form.replace(/^ال/, ''), token.text);
}

/** بنحو 400 مليون, بـ43 مدرسة, بأكثر من: how much something is put at. */
function isAmount(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (/^ب(?:نحو|حوالي|اكثر|اقل|قرابه|ما|زهاء|مليون|مليار|الف|مئات|الاف|ملايين)$/.test(token.form))
    return true;
  if (token.form === 'ب') return tokens[i + 1]?.kind === 'number';
  return (
    hasProclitic(token, 'ب') &&
    (tokens[i + 1]?.kind === 'number' || isVerbalNoun(token.form.slice(1)))
  );
}

function isTowards(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'الي';
}
