import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';

/**
 * The conjunction و or ف that is written as the first letter of a word, or the ل of ليؤكد, if taking it off leaves a word of
 * the lexicon.
 */
export function withoutConjunction(
  token: Token,
  known: { has(form: string): boolean },
): { form: string; start: number; hasConjunction: boolean } {
  const whole = { form: token.form, start: token.start, hasConjunction: false };
  // وعدّها: of عدّ, and not of وعد.
  const isDoubled = geminate.test(token.text);
  if ((known.has(token.form) && !isDoubled) || !/^(?:[وف].|ل[يت]..)/.test(token.form)) return whole;
  const form = token.form.slice(1);
  // المتحدث لتجمع المهنيين: of a body.
  const isBodys = token.form.startsWith('ل') && organizationHeads.has(form);
  if (!known.has(form) || isBodys) return whole;
  const clitic = /^[\p{Cf}\u0640]*.[\p{M}\u0640\p{Cf}]*/u.exec(token.text)?.[0].length ?? 1;
  return { form, start: token.start + clitic, hasConjunction: true };
}

/** و or ف and a verb of two letters, the second of which is written double. */
const geminate = /^[وف][\u064e]?.[\u064e]?.\u0651/u;
