import { complementizerAt, prepositionAt } from './complementizers.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { Clause } from './subject.ts';
import { type FoundVerb, isHead } from './words.ts';

const lemmas = /^(?:ذكر|أشار|لاحظ|توقع|رجح|قدر|زعم|قال|علم|اعتقد|ظن)$/;
const beforeThat = new Set(['that', 'إلى', 'من'] as const);

/** Whether a verb has nobody for a subject: يُذكر أن, مما يشير إلى أن, ولاحظ معي أن. */
export function isImpersonal(clause: Clause, verb: FoundVerb, at: number): boolean {
  return (
    isPassive(clause, verb, at) ||
    isOfFact(clause, verb, at) ||
    isToReader(clause, verb, at) ||
    isBelief(clause, verb, at)
  );
}

/** في أحد الشوارع | يعتقد أنها في المدينة: what is thought of something, after where it is. */
function isBelief({ tokens }: Clause, { verb, tense, agreement }: FoundVerb, at: number): boolean {
  if (verb.lemma !== 'اعتقد' || tense !== 'imperfect' || agreement !== 'm') return false;
  if (!/^ان(?:ه|ها|هم|هما)$/.test(tokens[at + 1]?.form ?? '')) return false;
  const noun = tokens[at - 1];
  if (noun?.kind !== 'word') return false;
  const isSomebody = [titleHeads, anonymousHeads].some((heads) => isHead(noun.form, heads));
  return !isSomebody && [at - 2, at - 3].some((i) => prepositions.has(tokens[i]?.form ?? ''));
}

/** يُذكر أن, ويُشار إلى أن: the passive of a verb that nobody is the subject of, at the start of a sentence. */
function isPassive({ tokens, from }: Clause, verb: FoundVerb, at: number): boolean {
  const {
    tense,
    agreement,
    text,
    hasConjunction,
    verb: { lemma },
  } = verb;
  if (tense !== 'imperfect' || agreement !== 'm' || at > (from ?? 0) || !lemmas.test(lemma))
    return false;
  // يقول إن and ويرجح أن may have a speaker who was named before; without a vowel sign only these never do.
  const never = hasConjunction ? /^وي(?:ذكر|شار)$/ : /^(?:يذكر|يشار|يلاحظ|يعتقد)$/;
  if (!text.startsWith('ي\u064f') && !never.test(tokens[at]?.form ?? '')) return false;
  const next = prepositionAt(tokens[at + 1]) === null ? at + 1 : at + 2;
  return complementizerAt(tokens, next, beforeThat) !== null;
}

/** خلت الشوارع، مما يشير إلى الأزمة, وهو ما يؤكد أن, الأمر الذي يكشف عن: what a fact tells, by the article's own lights. */
function isOfFact({ tokens }: Clause, verb: FoundVerb, at: number): boolean {
  const { tense, hasObject, hasConjunction } = verb;
  if (tense === 'participle' || hasObject || hasConjunction || !takesWords(tokens, at))
    return false;
  const [two, one] = [tokens[at - 2]?.form ?? '', tokens[at - 1]?.form ?? ''];
  if (/^و?مما$/.test(one)) return true;
  // وهذا يشير إلى يقظتهم.
  if (/^و?هذا$/.test(one)) return tense === 'imperfect' && verb.verb.class !== 'say';
  if (one === 'ما') return /^(?:،|و?ه[وي])$/.test(two);
  return one === 'الذي' && /^و?الامر$/.test(two);
}

/** Right before what it opens, so that no subject stands between: يشير إلى, يؤكد أن. */
function takesWords(tokens: Clause['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return prepositionAt(next) !== null || complementizerAt(tokens, at + 1, beforeThat) !== null;
}

/** ولاحظ معي أن, تأمل أخي في: the reader is told to. */
function isToReader(
  { tokens }: Clause,
  { tense, verb: { lemma } }: FoundVerb,
  at: number,
): boolean {
  const next = tokens[at + 1]?.form ?? '';
  return (
    tense !== 'participle' &&
    /^(?:لاحظ|أمل|تأمل|تذكر|تخيل|تصور|علم|قال|أخبر|تساءل)$/.test(lemma) &&
    /^(?:معي|معنا|اخي|اختي|اخواني|عزيزي|عزيزتي|صديقي|صديقتي|ايها|ايتها|يا)$/.test(next)
  );
}
