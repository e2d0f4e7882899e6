import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { demonstratives, prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { asksForAct, directsAct, findAct, findDirected } from './acts.ts';
import { skipAnonymity } from './anonymity.ts';
import { isObject } from './addressee.ts';
import { isAmount } from './amounts.ts';
import { opensThat } from './complementizers.ts';
import { quantifiers } from './groups.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { cutAtObject } from './subject-phrase.ts';
import { surnames } from './object-nouns.ts';
import { findTaken } from './predicate.ts';
import { isNoun, objectStart, objectStarts } from './object-starts.ts';
import type { Said } from './said.ts';
import type { Clause, Subject } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import { bareNoun, type FoundVerb, isDefinite, isHead } from './words.ts';

const furthest = 32;
const appraising = wordSet('عد اعتبر رأى وجد وصف سمى أسمى');
const explaining = wordSet('عزا أرجع برر علل');
const pleading = wordSet('ناشد سأل رجا استحلف');

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
  const { complements, class: verbClass } = verb.verb;
  const lemma = formOf(verb.verb.lemma);
  const limit = Math.min(to, at + furthest);
  if (pleading.has(lemma)) {
    const start = objectStart(clause, verb, { at, subject, isFree }) ?? at;
    for (let i = Math.max(start, at + 2); i < limit; i++) {
      // سأله النائب عن الصندوق، فأجاب بأن: a question, and no plea.
      if (lemma === 'سال' && /^(?:عن|عما|عمن)$/.test(tokens[i]?.form ?? '')) return null;
      if (tokens[i]?.kind === 'word' && isPlea(tokens, i)) return phrase(i);
    }
    return null;
  }
  if (directsAct(verb)) {
    const act = findDirected(clause, verb, at);
    return act === null ? null : phrase(act);
  }
  if (asksForAct(verb)) {
    const act = findAct(clause, verb, { at, subject, isFree });
    return act === null ? null : phrase(act);
  }
  if (complements.has('blame')) {
    // وحمل الشركة المسؤولية: no subject of the verb, by its gender.
    const noun = tokens[subject.phrase?.from ?? -1];
    const isAlone = isFree || (noun !== undefined && isObject(verb, noun));
    const start = objectStart(clause, verb, { at, subject, isFree: isAlone });
    return blamed(clause, { at, subject: isAlone ? noSubject : subject, start });
  }
  if (verbClass === 'estimate' || explaining.has(lemma)) {
    const joins = lemma === 'عزا' || lemma === 'ارجع' ? isTowards : isAmount;
    // يرجع تاريخ القلعة إلى: what goes back to something has no other subject.
    const isBare = verb.tense === 'imperfect' && subject.phrase === null && !isFree;
    if (lemma === 'ارجع' && isBare && subjectBefore(clause, clause.from ?? 0, at) === null)
      return null;
    if (verb.hasObject && joins === isTowards) return downTo(clause, at);
    const starts = objectStarts(clause, verb, { at, subject, isFree });
    return joined(clause, { starts, limit, joins });
  }
  if (takesForWhat(verb)) return forWhat(clause, { at, subject: isFree ? noSubject : subject });
  if (appraising.has(lemma)) {
    const start = findTaken(clause, verb, { at, subject, isFree });
    return start === null ? null : phrase(start);
  }
  const start = objectStart(clause, verb, { at, subject, isFree });
  if (start === null) return null;
  if (!complements.has('noun') || !isFree) return null;
  const first = tokens[start];
  const isSaid = first !== undefined && (lemma !== 'جدد' || isVerbalNoun(first.form, first.text));
  return isSaid && start + 1 < to ? phrase(start) : null;
}

/** An object and what it is put at or down to, before the next comma: الأزمة إلى تعدد الجهات, حجمه بـ32 ألفاً. */
function joined(
  { tokens }: Clause,
  {
    starts,
    limit,
    joins,
  }: {
    starts: readonly number[];
    limit: number;
    joins: (tokens: readonly Token[], i: number) => boolean;
  },
): Said | null {
  for (const [k, start] of starts.entries()) {
    const end = Math.min(limit, starts[k + 1] ?? limit);
    for (let i = start + 1; i < end; i++) {
      if (opensThat(tokens, i)) return null;
      if (!joins(tokens, i)) continue;
      // عزا ذلك إلى عطل: what it is put down to, where the rest only points back.
      const object = tokens[start]?.form ?? '';
      const isPointing = demonstratives.has(object) || pointing.has(object);
      if (!isPointing || isNoun(tokens, start + 1)) return phrase(start);
      return phrase(tokens[i]?.form === 'الي' && i + 1 < limit ? i + 1 : i);
    }
  }
  return null;
}

/** عزته الوزيرة إلى ضعف الصيانة: what it is put down to, where the verb has its object written with it. */
function downTo({ tokens, to }: Clause, at: number): Said | null {
  for (let i = at + 1; i < Math.min(to - 1, at + furthestCause); i++) {
    const token = tokens[i];
    if (token === undefined || opensThat(tokens, i) || token.kind === 'quote') return null;
    if (token.form !== 'الي' || opensThat(tokens, i + 1)) continue;
    const kind = tokens[i + 1]?.kind === 'quote' ? 'quote' : 'phrase';
    return { kind, from: i + 1, preposition: i, isClause: false };
  }
  return null;
}

const furthestCause = 14;
const pointing = wordSet('الأمر السبب');

/** حمّل النائب الحكومة مسؤولية, حمّل «المهربين» المسؤولية: from who is blamed, or from the blame where they come after it. */
function blamed(
  { text, tokens, to }: Clause,
  {
    at,
    subject: { phrase: subject },
    start,
  }: { at: number; subject: Subject; start: number | null },
): Said | null {
  const bare = subject === null ? at + 1 : cutAtObject({ text, tokens }, subject).to;
  let from = start ?? bare;
  for (let i = at + 1; i < Math.min(to, at + furthest); i++) {
    const token = tokens[i];
    if (isBlame(token)) return phrase(Math.min(from, i));
    if (opensThat(tokens, i)) return null;
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
  if (!isDefinite(token) || !isHead(token, organizationHeads)) return false;
  if (prepositions.has(before) || before === 'باسم') return false;
  // نقابة عمال البلديات: what a noun without the article goes on with.
  return (
    isDefinite(before) ||
    ![organizationHeads, titleHeads, anonymousHeads].some((heads) => isHead(before, heads))
  );
}

/** اعتبره, تعده: somebody takes for something what is written with the verb. */
function takesForWhat({ hasObject, verb }: FoundVerb): boolean {
  return hasObject && /^(?:اعتبر|عد|رأى)$/.test(verb.lemma);
}

/** وتعده سابقة, واعتبرته الوزارة خطوة مهمة: what it is taken for, a noun without the article with the ending of an object. */
function forWhat(
  clause: Clause,
  { at, subject: { phrase: subject } }: { at: number; subject: Subject },
): Said | null {
  const { text, tokens, to } = clause;
  const next = tokens[at + 1];
  if (next !== undefined && at + 1 < to && isTaken(next)) return phrase(at + 1);
  if (subject === null) return null;
  const { to: end } = cutAtObject({ text, tokens }, subject);
  // عدّه مصدر في الوزارة، فضل حجب اسمه، «كلام سياسة».
  let quote = end;
  while (tokens[quote]?.kind === 'mark')
    quote = Math.max(quote + 1, skipAnonymity(clause, quote + 1));
  if (tokens[quote]?.kind === 'quote' && quote < to)
    return { kind: 'quote', from: quote, preposition: null, isClause: false };
  for (let i = subject.from + 1; i <= Math.min(end, to - 1); i++) {
    const token = tokens[i];
    const isNoun = i === end || (token !== undefined && nameWord(token) === 'common');
    if (token !== undefined && isNoun && isTaken(token) && !surnames.has(token.form))
      return phrase(i);
  }
  return null;
}

function isTaken({ kind, form, text }: Token): boolean {
  if (kind !== 'word' || isDefinite(form) || prepositions.has(form)) return false;
  if ([organizationHeads, titleHeads].some((heads) => isHead(form, heads))) return false;
  return /(?:ة|ا|أ|ً)$/u.test(text) || isVerbalNoun(form, text);
}

/** Whether a verb says of something what it is: عدّ الرد «متأخراً», يرون الصفقة «منطقية». */
export function appraises({ verb }: FoundVerb): boolean {
  return /^(?:عد|اعتبر|رأى)$/.test(verb.lemma);
}

/** عزا, حمّل: a verb whose object and what is said of it are never a matter of chance. */
export function takesObjectFirst(found: FoundVerb): boolean {
  const { verb } = found;
  if (takesForWhat(found)) return true;
  return verb.complements.has('blame') || /^(?:عزا|أرجع|قدر|وجه|ناشد|طلب|التمس)$/.test(verb.lemma);
}

function phrase(from: number): Said {
  return { kind: 'phrase', from, preposition: null, isClause: false };
}

function isPlea(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before?.kind === 'mark' || prepositions.has(before?.form ?? ''))
    return false;
  // قوات الدعم السريع, جميع الأطراف: of a body, or of all of them.
  const isOfBody = isHead(before?.form ?? '', organizationHeads) && !isDefinite(before?.form ?? '');
  if (isDefinite(token.form) && (isOfBody || quantifiers.has(before?.form ?? ''))) return false;
  // وكيل محافظة سقطرى, الأحمر ابتسام نور: a body, and a name.
  const isName = /given/.test(nameWord(token)) && isNamePart(tokens[i + 1]);
  if (isName || isHead(token.form, organizationHeads)) return false;
  return isVerbalNoun(token.form.replace(/^ال/, ''), token.text);
}

function isTowards(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'الي';
}
