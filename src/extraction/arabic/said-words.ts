import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { documentHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions, relatives } from '../lexicon/arabic-words.ts';
import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import type { Token } from '../tokens.ts';
import { prepositionAt, opensThat } from './complementizers.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { type Clause } from './subject.ts';
import { type FoundVerb, isDefinite, isHead, verbAt } from './words.ts';
import type { Said } from './said.ts';

/** نشرت الوزارة بيانات تظهر أن, أيدته سلمى راضي، التي سجلت أن: the clause is of the verb right before it, which is of another. */
export function isOfAnother({ text, tokens }: Clause, i: number, at: number): boolean {
  const k = prepositionAt(tokens[i - 1]) === null ? i - 1 : i - 2;
  const verb = verbAt(text, tokens[k]);
  if (k > at + 2 && relatives.has((tokens[k - 1]?.form ?? '').replace(/^و/, '')))
    return isFinite(verb);
  let noun = k - 1;
  while (noun > at + 1 && isIndefiniteAdjective(tokens[noun]?.form ?? '')) noun--;
  const form = tokens[noun]?.form ?? '';
  const isDocument = isHead(form, documentHeads) || isHead(form.replace(/ا$/, ''), documentHeads);
  return isFinite(verb) && noun > at + 1 && isDocument && !isDefinite(form);
}

/** تأمل في إتاحة النسخ: the present is no noun, as أمل is. */
export function isHoping({ verb, tense }: FoundVerb): boolean {
  return verb.lemma === 'أمل' && tense === 'imperfect';
}

/** تشرح ما يحدث: «...»: the words with which the question is answered. */
export function quoteAfter({ tokens, to }: Clause, from: number): Said | null {
  for (let i = from + 1; i + 1 < Math.min(to, from + furthestAnswer); i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.form !== ':') return null;
    if (tokens[i]?.form === ':' && tokens[i + 1]?.quotation !== undefined)
      return { kind: 'quote', from: i + 1, preposition: null, isClause: false };
  }
  return null;
}

const furthestAnswer = 14;

/** A preposition after quote-marked words that opens no occasion: «الصمت الدولي» على الجرائم, but في بيان. */
export function goesOn(clause: Clause, i: number, verb: FoundVerb): boolean {
  return prepositions.has(clause.tokens[i]?.form ?? '') && skipAdjuncts(clause, i, verb) === i;
}

/** جدد التأكيد أن: a clause that a noun of saying only opens. */
export function isOfPhrase(tokens: readonly Token[], { from }: Said, i: number): boolean {
  return from === i - 1 && sayingNoun(tokens[from]?.form ?? '') !== null;
}

/** Whether a mark stands between two tokens. */
export function hasMark(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'mark') return true;
  return false;
}

/** ما ذكرته الصحيفة من أن: a verb whose object ما stands for. */
export function isExplained({ tokens }: Clause, { hasObject }: FoundVerb, at: number): boolean {
  return hasObject && /^[وف]?(?:[بلك]?ما|عما|مما)$/.test(tokens[at - 1]?.form ?? '');
}

/** A verb that starts a clause of its own, which no و joins to another. */
export function isFinite(verb: FoundVerb | null): boolean {
  return verb !== null && verb.tense !== 'participle' && !verb.hasConjunction;
}

/** بالقول, بتأكيده: what follows is of this noun. */
export function opensSpeech({ form }: Token): boolean {
  const noun = sayingNoun(form);
  return noun !== null && form.startsWith('ب') && (noun.isDefinite || noun.hasOwner);
}

/** A comma of either script. */
export function isComma({ form }: Token): boolean {
  return form === '،' || form === ',';
}

/** أكد البيان، الذي حصلت على نسخة منه، أن: the preposition was of a clause between commas. */
export function resumesClause(tokens: readonly Token[], comma: number, to: number): boolean {
  return comma + 1 < to && opensThat(tokens, comma + 1);
}
