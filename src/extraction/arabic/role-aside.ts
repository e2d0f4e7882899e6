import { nameParticles } from '../lexicon/arabic-name-parts.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { isCompound, isNamePart, startsName, withinNames } from './name-words.ts';
import { opensThat } from './complementizers.ts';
import { cutAtObject } from './subject-phrase.ts';
import { isOnePerson } from './one-person.ts';
import type { Clause, Subject, TokenRange } from './subject.ts';
import { isHead } from './words.ts';

const longestName = 8;

/** التابع لمجموعة الحياة, فرع المجمع, إحدى شركات المجموعة: what a body is, after a role in it. */
export function tellsOfBody(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  if (/^ال(?:تابع|مملوك|منضوي|منبثق|متفرع|مشغل|مالك|منتج|ناشط|عامل|مختص|معني|متخصص)ه?$/.test(form))
    return !startsName(tokens, i);
  return /^(?:فرع|ذراع|احدي?|وحده)$/.test(form) && next !== '';
}

/** مديرة المستشفى، حياة الزواري،: where a whole name ends before a comma, though its first word is another elsewhere. Null where none does. */
export function nameUpToComma(tokens: readonly Token[], from: number): number | null {
  if (!startsName(tokens, from)) return null;
  for (let i = from + 1; i < from + longestName; i++) {
    if (tokens[i]?.form === '،') return i > from + 1 ? i : null;
    // يزيد آل الشيخ, زهدي السيد.
    const isWithin =
      nameParticles.has(tokens[i - 1]?.form ?? '') || withinNames.has(tokens[i]?.form ?? '');
    if (!isNamePart(tokens[i]) && !isWithin && !isCompound(tokens[i - 1], tokens[i])) return null;
  }
  return null;
}

/**
 * مبعوث الأمم المتحدة إلى اليمن، سامي نصر، | إلى ضبط النفس: the comma after whoever has a role, or the أن, whose words are none of what is said. Null where no
 * name stands there, and where a role of somebody else may be before it: انتقد الوزير | رئيس الحزب، سامي نصر،.
 */
export function bearerEnd(clause: Clause, { phrase, apposition }: Subject): number | null {
  const { tokens } = clause;
  if (phrase === null) return null;
  // رئيس لجنة إعادة إعمار الواحة سامي نصر | أن.
  if (opensThat(tokens, phrase.to) && isOnePerson(tokens, phrase))
    return asksAct(tokens, phrase) ? null : phrase.to;
  if (apposition?.from !== phrase.to + 1) return null;
  if (!isHead(tokens[phrase.from]?.form ?? '', titleHeads)) return null;
  if (nameUpToComma(tokens, apposition.from) !== apposition.to) return null;
  if (asksAct(tokens, phrase)) return null;
  return cutAtObject(clause, phrase).to === phrase.to ? apposition.to : null;
}

/** الوزير إلى إقالة مدير الشركة, النائب بمحاسبة المدير: an act after a preposition is what is asked for, but المكلف بتسيير الأعمال does it. */
function asksAct(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++) {
    const [before = '', form = ''] = [tokens[i - 1]?.form, tokens[i]?.form];
    if (prepositions.has(before) && isDoing(form)) return true;
    const isKeeper = /^ال(?:مكلف|قايم|معني)/.test(before);
    if (!isKeeper && /^ب../.test(form) && isDoing(form.slice(1))) return true;
  }
  return false;
}

/** إقالة, محاسبة, where محافظة and مقاطعة are places. */
function isDoing(form: string): boolean {
  return isVerbalNoun(form) || (/^م.ا..ه$/.test(form) && !/^م(?:حافظ|قاطع|واطن)ه$/.test(form));
}

/** الأمين العام، | الدول الأعضاء, الوزير، | بسبب المرض: several bodies of whom something is wanted, or a cause, which nobody is called by. */
export function isBesides(form: string): boolean {
  return causes.test(form) || severalBodies.test(form);
}

const causes = /^ب(?:سبب|فضل|فعل|هدف|غيه|موجب|حكم|رغم|ذريعه|دعم|غرض|دعوي|حجه|داعي|مناسبه)$/;
const severalBodies =
  /^ال(?:دول|اطراف|قوي|جهات|موسسات|منظمات|سلطات|احزاب|شركات|هيات|حكومات|فصايل)$/;
