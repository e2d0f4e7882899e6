import { skipAdjuncts } from './adjuncts.ts';
import type { According } from './according.ts';
import { opensThat } from './complementizers.ts';
import { readFrame } from './frame.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause, readSubject, type Subject } from './subject.ts';
import { verbAfterWhat } from './taken-up.ts';
import { type FoundVerb } from './words.ts';

const longestLearner = 6;

/** Reads a phrase for the source that has a verb: على ما أعلن خفر السواحل, حسبما ذكرت الصحيفة. Null where none starts at the first token. */
export function readVerb(
  clause: Clause,
  from: number,
  { at, isComparison }: { at: number; isComparison: boolean },
): According | null {
  const stated = isComparison ? null : statedIn(clause, from, at);
  if (stated !== null) return stated;
  const verb = verbAfterWhat(clause.text, clause.tokens[at]);
  if (verb === null || verb.tense === 'participle') return null;
  // كما سجل القطاع ارتفاعا.
  if (isComparison && verb.verb.isStrict) return null;
  // احتجاجا على ما تصفه النقابة بـ: what somebody calls something, and no source.
  if (verb.hasObject && verb.verb.complements.has('target')) return null;
  const first = sourceFrom(clause, verb, at + 1);
  const subject =
    learnedFrom(clause, verb, at + 1) ?? quotedSource(clause, first) ?? readSubject(clause, first);
  // كما أعلن الوزير أن, كما دعا إلى: that is a sentence of its own, and no source of the one before.
  const isOwn =
    isComparison && (!endsThere(clause, subject.next) || readFrame(clause, at) !== null);
  if (isOwn) return null;
  const cue = { start: verb.start, end: verb.end, lemma: verb.verb.lemma, class: verb.verb.class };
  const origin = originAfter(clause, verb, subject.next);
  const { next, phrase, apposition } = origin ?? subject;
  return {
    from,
    next,
    cue,
    verb,
    source: phrase,
    apposition,
    isManner: phrase === null && isComparison,
  };
}

/** ما أفاد به، اليوم، | بيان, ما ذكرته أمس | الوزارة: past what takes ما up, and when and where. */
function sourceFrom(clause: Clause, verb: FoundVerb, i: number): number {
  const isBack = /^(?:ب|عن|الي|علي|في)(?:ه|ها)$/.test(clause.tokens[i]?.form ?? '');
  return skipAdjuncts(clause, isBack ? i + 1 : i, verb);
}

/** وفق ما جاء في الجريدة الرسمية, بحسب ما ورد في بيان: the writing in which it stands; وفق ما علم من مصدر: from whom it is known. */
function statedIn(clause: Clause, from: number, at: number): According | null {
  const [verb, preposition] = [clause.tokens[at], clause.tokens[at + 1]];
  if (verb === undefined || preposition === undefined) return null;
  const isKnown = /^(?:علم|استقي|فهم|تسرب|رشح|استفيد)$/.test(verb.form);
  if (!isKnown && !/^(?:[يت]?رد|جاء|ورد|نشر|ذكر|اعلن)$/.test(verb.form)) return null;
  if (!(isKnown ? /^(?:من|لدي|عن)$/ : /^(?:في|على)$/).test(preposition.form)) return null;
  const source = readSubject(clause, at + 2, { isAfterPreposition: true });
  if (source.phrase === null) return null;
  const { start, end } = { start: verb.start, end: preposition.end };
  return {
    from,
    next: source.next,
    cue: { start, end, lemma: clause.text.slice(start, end), class: 'according' },
    verb: null,
    source: source.phrase,
    apposition: source.apposition,
    isManner: false,
  };
}

/** وفق ما ذكرت "المدار": a name in marks, whatever stands inside. */
export function quotedSource({ tokens }: Clause, i: number): Subject | null {
  return tokens[i]?.quotation === undefined
    ? null
    : { phrase: { from: i, to: i + 1 }, apposition: null, next: i + 1 };
}

/** بحسب ما نقلته صحيفة «المدار» عن الوزير: whose words they are that a medium passed on. */
function originAfter(clause: Clause, { verb }: FoundVerb, i: number): Subject | null {
  const preposition = { نقل: 'عن', نسب: 'الي' }[verb.lemma];
  if (preposition === undefined || clause.tokens[i]?.form !== preposition) return null;
  const origin = readSubject(clause, i + 1);
  return origin.phrase === null ? null : origin;
}

/** بحسب ما علمت «المدار» من مصدر أمني: from whom somebody learned it; null where nobody is told. */
function learnedFrom(clause: Clause, { verb }: FoundVerb, i: number): Subject | null {
  if (verb.lemma !== 'علم') return null;
  for (let k = i; k < Math.min(clause.to, i + longestLearner); k++) {
    const token = clause.tokens[k];
    if (token?.form === '،' || token?.form === '.') return null;
    if (token?.form !== 'من') continue;
    const source = readSubject(clause, k + 1, { isAfterPreposition: true });
    return source.phrase === null ? null : source;
  }
  return null;
}

function endsThere({ text, tokens, to }: Clause, i: number): boolean {
  for (let k = i; k < Math.min(to, i + 8); k++) {
    const token = tokens[k];
    if (token === undefined || token.form === '.' || token.form === '،') return true;
    const isQuote = token.kind === 'quote' && !isQuotedName(text, tokens, k);
    if (isQuote || token.form === ':' || opensThat(tokens, k)) return false;
  }
  return true;
}
