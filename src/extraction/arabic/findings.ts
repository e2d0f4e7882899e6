import { documentHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Said } from './said.ts';
import { subjectBefore } from './subject-before.ts';
import type { Clause, Subject } from './subject.ts';
import { type FoundVerb, isHead } from './words.ts';

const finding = /^(?:وجد|اكتشف|دل)$/;

/** Whoever looks into things and tells what they find. */
const finders = wordSet(
  `باحث باحثة باحثون باحثين باحثان باحثتان باحثات عالم عالمة علماء فريق محقق محققون محققين محققو مدقق مدققون مدققين مدققو مراجعون مراجعو
  مفتش مفتشون مفتشين مفتشو خبير خبيرة خبراء طبيب طبيبة أطباء محكمة قاض قاضي قاضية قضاة لجنة هيئة منظمة مختبر معهد مركز جامعة مؤرخ مؤرخون مؤرخين`,
);

/** وجد الراكب أن: what somebody finds who tells nothing by it, where وجدت الدراسة أن is what the study says. */
export function isUntoldFinding(
  clause: Clause,
  { verb }: FoundVerb,
  { subject, at }: { subject: Subject; at: number },
): boolean {
  if (!finding.test(verb.lemma)) return false;
  const phrase = subject.phrase ?? subjectBefore(clause, clause.from ?? 0, at)?.phrase;
  const noun = clause.tokens[phrase?.from ?? -1];
  return noun === undefined || !(isHead(noun.form, documentHeads) || isHead(noun.form, finders));
}

/** فذهب أبعد, ذهب إلى السوق: who goes somewhere holds something only by ذهب إلى أن. */
export function goesElsewhere({ verb }: FoundVerb, { preposition }: Said): boolean {
  return verb.lemma === 'ذهب' && preposition === null;
}
