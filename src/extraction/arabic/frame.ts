import {
  anonymityMiddles,
  anonymityStarts,
  prepositions,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { givenNames, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { wordsOf, type Token } from '../tokens.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause, readSubject, type Subject, type TokenRange } from './subject.ts';
import {
  complementizerAt,
  type FoundVerb,
  hasProclitic,
  isDefinite,
  isHead,
  prepositionAt,
  verbAt,
} from './words.ts';

/** What was said: a clause, quote-marked words, or a noun phrase; from which token on. */
export interface Said {
  kind: 'clause' | 'quote' | 'phrase';
  from: number;
  /** The preposition of the verb before it, which a participle's cue includes: مشيراً إلى. */
  preposition: number | null;
  /** It stands after أن or إن, and may go on after a quote. */
  isClause: boolean;
}

/** A verb of saying with who says what, by the word order of its clause. */
export interface Frame {
  verb: FoundVerb;
  at: number;
  subject: TokenRange | null;
  apposition: TokenRange | null;
  said: Said;
}

const furthest = 70;
const questions = wordSet('كيف ماذا لماذا متى أين هل عما كم ما عمن');
const blameNouns = wordSet('مسؤولية');
/** Prepositions and nouns that are spelled as a verb of saying. */
const homographs = wordSet(
  'عبر بين كتب ذكر علم حمل نشر طلب رد زعم وعد وصف نقل قول كشف شرح سجل رفض',
);
const sayingNouns = wordSet('بالقول بقوله بقولها بقولهم');
const demonstratives = wordSet('ذلك هذا هذه تلك الأمر');

/** Reads what stands after the verb of saying at a token: its speaker and what is said. Null when nothing is said. */
export function readFrame(clause: Clause, at: number): Frame | null {
  const verb = verbAt(clause.text, clause.tokens[at]);
  if (verb === null || verb.verb.complements.has('relay')) return null;
  const isParticiple = verb.tense === 'participle';
  const subject: Subject = isParticiple
    ? { phrase: null, apposition: null, next: at + 1 }
    : readSubject(clause, at + 1);
  const said = findSaid(clause, verb, { at, subject });
  if (said === null) return null;
  const voice = voiceOf(clause, { from: at + 1, to: said.from });
  if (voice !== null)
    return { verb, at, subject: voice.phrase, apposition: voice.apposition, said };
  if (subject.phrase === null && isQuotedSubject(clause, at, at + 1))
    return { verb, at, subject: { from: at + 1, to: at + 2 }, apposition: null, said };
  const { subject: phrase, apposition } = trimSubject(clause, verb, subject, said);
  return { verb, at, subject: phrase, apposition, said };
}

/** بما وصفته بـ"…": the words in which what is condemned or denied is put. */
function appraised({ text, tokens, to }: Clause, i: number): Said | null {
  if (
    !/^(?:بما|ما|لما|مما)$/.test(tokens[i]?.form ?? '') ||
    verbAt(text, tokens[i + 1])?.verb.class !== 'appraise'
  )
    return null;
  for (let k = i + 2; k < Math.min(to, i + 6); k++)
    if (tokens[k]?.kind === 'quote')
      return { kind: 'quote', from: k, preposition: i, isClause: false };
  return null;
}

/** على لسان الناطق باسمها: by the mouth of somebody. */
function voiceOf(clause: Clause, { from, to }: TokenRange): Subject | null {
  for (let i = from; i + 2 < to; i++) {
    if (clause.tokens[i]?.form === 'على' && clause.tokens[i + 1]?.form === 'لسان')
      return readSubject(clause, i + 2);
  }
  return null;
}

function findSaid(
  clause: Clause,
  verb: FoundVerb,
  { at, subject }: { at: number; subject: Subject },
): Said | null {
  const { text, tokens } = clause;
  const { complements, isStrict } = verb.verb;
  const limit = Math.min(clause.to, at + furthest);
  let phrase: Said | null = null;
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const skipped = skipAnonymity(clause, i);
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    if (sayingNouns.has(token.form)) break;
    const preposition = prepositionAt(tokens[i - 1]);
    const that =
      complements.has('that') || complements.has('target')
        ? complementizerAt(tokens, i, complements)
        : null;
    const isResumed = tokens[i - 1]?.form === '،' || tokens[i - 1]?.form === ',';
    if (
      that !== null &&
      phrase !== null &&
      !isResumed &&
      (preposition === null || !complements.has(preposition))
    )
      return phrase;
    if (that !== null) {
      const kept = preposition !== null && complements.has(preposition) ? i - 1 : null;
      const next = that === 'bare' ? i + 1 : i;
      if (complements.has('target') && /^ب/.test(token.form)) {
        const isAppraisal = verb.verb.class === 'appraise' && tokens[i + 1]?.kind === 'quote';
        return isAppraisal
          ? { kind: 'quote', from: i + 1, preposition: null, isClause: false }
          : { kind: 'phrase', from: i, preposition: null, isClause: false };
      }
      return said(clause, next, { preposition: kept, isClause: true });
    }
    if (phrase !== null && token.kind !== 'word' && !isComma(token)) return phrase;
    if (phrase !== null && isComma(token) && !resumesClause(tokens, i, clause.to)) return phrase;
    if (token.form === ':' && complements.has('words'))
      return i + 1 < clause.to ? said(clause, i + 1, { preposition: null, isClause: false }) : null;
    if (token.kind === 'quote') {
      if (
        !complements.has('words') ||
        isQuotedName(text, tokens, i) ||
        isQuotedSubject(clause, at, i)
      )
        continue;
      const before = tokens[i - 1];
      if (before !== undefined && before.form === 'ل') continue;
      if (
        before !== undefined &&
        prepositions.has(before.form) &&
        (preposition === null || !complements.has(preposition))
      )
        continue;
      return {
        kind: 'quote',
        from: i,
        preposition: preposition !== null && complements.has(preposition) ? i - 1 : null,
        isClause: false,
      };
    }
    if (i > at && complements.has('how') && questions.has(token.form))
      return { kind: 'clause', from: i, preposition: null, isClause: false };
    if (i > at + 1 && endsFrame(clause, i)) break;
    if (phrase !== null) continue;
    const named = appraised(clause, i);
    if (
      named !== null &&
      (complements.has('ب') ||
        complements.has('noun') ||
        complements.has('إلى') ||
        complements.has('من') ||
        complements.has('على'))
    )
      return named;
    if (!isStrict) phrase = phraseAt(clause, verb, { at, i, subject });
    else if (complements.has('blame') && blameNouns.has(token.form))
      phrase = { kind: 'phrase', from: i, preposition: null, isClause: false };
  }
  return phrase;
}

function said(
  { tokens, to }: Clause,
  from: number,
  rest: Pick<Said, 'preposition' | 'isClause'>,
): Said | null {
  if (from >= to) return null;
  return { kind: tokens[from]?.kind === 'quote' ? 'quote' : 'clause', from, ...rest };
}

/** A noun phrase after the verb's preposition, or bare after its subject. */
function phraseAt(
  { text, tokens, to }: Clause,
  { verb }: FoundVerb,
  { at, i, subject }: { at: number; i: number; subject: Subject },
): Said | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return null;
  const preposition = prepositionAt(token);
  if (preposition !== null && verb.complements.has(preposition)) {
    if (
      i + 1 >= to ||
      next.kind === 'mark' ||
      complementizerAt(tokens, i + 1, verb.complements) !== null
    )
      return null;
    return next.kind === 'quote'
      ? { kind: 'quote', from: i + 1, preposition: i, isClause: false }
      : { kind: 'phrase', from: i + 1, preposition: i, isClause: false };
  }
  const hasPrepositionB = verb.complements.has('ب') || verb.complements.has('target');
  const isInName =
    subject.apposition !== null && i >= subject.apposition.from && i < subject.apposition.to;
  if (
    hasPrepositionB &&
    !isInName &&
    startsWithB(tokens, i, subject) &&
    (i > at + 1 || !isDefinite(token.form) || verb.complements.has('ب'))
  ) {
    if (token.form === 'ب')
      return next.kind === 'quote' && !isQuotedName(text, tokens, i + 1)
        ? { kind: 'quote', from: i + 1, preposition: i, isClause: false }
        : null;
    return { kind: 'phrase', from: i, preposition: null, isClause: false };
  }
  if (!verb.complements.has('noun')) return null;
  return startsObject(tokens, { at, i, subject })
    ? { kind: 'phrase', from: i, preposition: null, isClause: false }
    : null;
}

/** ب before a noun that is what was said; a name of the speaker may start with the letter too. */
function startsWithB(tokens: readonly Token[], i: number, { phrase }: Subject): boolean {
  const token = tokens[i];
  if (token === undefined || !hasProclitic(token, 'ب')) return false;
  const isSure =
    token.form === 'ب' ||
    /^بال/.test(token.form) ||
    isVerbalNoun(token.form.slice(1)) ||
    /(?:ه|ها|ات)$/.test(token.form);
  return (
    isSure ||
    phrase === null ||
    i >= phrase.to ||
    !tokens.slice(i + 1, i + 5).some((next) => hasProclitic(next, 'ب'))
  );
}

function isComma(token: Token): boolean {
  return token.form === '،' || token.form === ',';
}

/** أكد البيان، الذي حصلت على نسخة منه، أن: the preposition was of a clause between commas. */
function resumesClause(tokens: readonly Token[], comma: number, to: number): boolean {
  return comma + 1 < to && complementizerAt(tokens, comma + 1, thatOnly) !== null;
}

/** Whether a noun is what is denied or announced, and no more of the speaker. */
function startsObject(
  tokens: readonly Token[],
  { at, i, subject }: { at: number; i: number; subject: Subject },
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (
    token?.kind !== 'word' ||
    before === undefined ||
    timeWords.has(token.form) ||
    prepositionAt(token) !== null ||
    hasProclitic(token, 'ل') ||
    hasProclitic(token, 'ب')
  )
    return false;
  if (demonstratives.has(token.form)) return true;
  if (i === at + 1) return isVerbalNoun(token.form) && !isDefinite(token.form);
  const bare = token.form.replace(/^ال/, '');
  if (i >= subject.next)
    return (
      (before.kind !== 'word' || timeWords.has(before.form)) &&
      (isDefinite(token.form) || isVerbalNoun(bare))
    );
  if (before.kind === 'word' && prepositionAt(before) !== null) return false;
  if (!isVerbalNoun(bare)) return false;
  return isDefinite(token.form)
    ? i > at + 2 && !isDefinite(before.form)
    : isDefinite(before.form) || i > at + 2;
}

/** A quote-marked name right after the verb is its subject where a clause follows: أكدت «الجمعية» أن. */
function isQuotedSubject({ text, tokens, to }: Clause, at: number, i: number): boolean {
  const quotation = tokens[i]?.quotation;
  if (i !== at + 1 || quotation === undefined || wordsOf(text, quotation).length > 5) return false;
  for (let k = i + 1; k < Math.min(to, i + 14); k++) {
    const token = tokens[k];
    if (token === undefined || verbAt(text, token)?.tense === 'participle') return false;
    if (token.form === ':' || complementizerAt(tokens, k, thatOnly) !== null) return true;
  }
  return false;
}

const thatOnly = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

/** Past an adjunct of not wanting to be named: طلب عدم الكشف عن هويته. */
export function skipAnonymity({ tokens, to }: Clause, i: number): number {
  const token = tokens[i];
  if (token === undefined || !anonymityStarts.has(token.form)) return i;
  const isAdjunct = [tokens[i + 1], tokens[i + 2]].some(
    (next) => next !== undefined && anonymityMiddles.has(next.form),
  );
  if (!isAdjunct) return i;
  let k = i + 1;
  while (
    k < Math.min(to, i + 12) &&
    tokens[k]?.kind !== 'mark' &&
    complementizerAt(tokens, k, thatOnly) === null &&
    tokens[k]?.kind !== 'quote'
  )
    k++;
  return k;
}

/** Another verb of saying of its own clause: what follows is its. */
function endsFrame({ text, tokens }: Clause, i: number): boolean {
  const verb = verbAt(text, tokens[i]);
  if (verb === null || homographs.has(tokens[i]?.form ?? '')) return false;
  if (verb.tense === 'participle')
    return (
      !verb.verb.isStrict &&
      (tokens[i - 1]?.kind === 'mark' ||
        /[ًا]$/u.test(tokens[i]?.form ?? '') ||
        /ه$/.test(tokens[i]?.form ?? ''))
    );
  return (
    !verb.verb.isStrict &&
    (verb.hasConjunction || tokens[i - 1]?.kind === 'mark' || verb.tense === 'perfect')
  );
}

function trimSubject(
  { tokens }: Clause,
  verb: FoundVerb,
  { phrase, apposition }: Subject,
  { from, preposition }: Said,
): Pick<Frame, 'subject' | 'apposition'> {
  const end = preposition ?? from;
  const cut = (range: TokenRange | null): TokenRange | null =>
    range === null || range.from >= end ? null : { from: range.from, to: Math.min(range.to, end) };
  let subject = cut(phrase);
  const first = subject === null ? undefined : tokens[subject.from];
  const second =
    subject === null || subject.to - subject.from < 2 ? undefined : tokens[subject.from + 1];
  // يتهم المزارع السلطات: a second body right after a definite role is whom it is said of.
  if (
    verb.verb.complements.has('target') &&
    subject !== null &&
    first !== undefined &&
    second !== undefined &&
    isDefinite(first.form) &&
    (isHead(first.form, titleHeads) || isHead(first.form, organizationHeads)) &&
    isDefinite(second.form) &&
    isHead(second.form, organizationHeads)
  )
    subject = { from: subject.from, to: subject.from + 1 };
  if (
    (verb.verb.complements.has('target') || verb.verb.complements.has('noun')) &&
    subject !== null
  )
    subject = cutAtObject(tokens, subject);
  // تتهم نظام مادورو: what the verb does not agree with is whom it is said of.
  if (
    verb.verb.complements.has('target') &&
    first !== undefined &&
    (verb.hasObject || disagrees(verb, first))
  ) {
    return { subject: null, apposition: null };
  }
  return { subject, apposition: cut(apposition) };
}

const nameParticles = wordSet('عبد أبو ابن بن آل أم أبي بنت ولد');

/** شو ليانغ الجدل: a definite noun after two words of a name is no more of it. */
function cutAtObject(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 2; i < to; i++) {
    const [two, one, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (
      token?.kind !== 'word' ||
      one?.kind !== 'word' ||
      two?.kind !== 'word' ||
      !isDefinite(token.form)
    )
      continue;
    if (
      isDefinite(one.form) ||
      isDefinite(two.form) ||
      nameParticles.has(one.form) ||
      prepositions.has(one.form) ||
      prepositions.has(two.form) ||
      prepositions.has(tokens[i - 3]?.form ?? '') ||
      givenNames.has(one.form)
    )
      continue;
    if (
      isHead(one.form, organizationHeads) ||
      isHead(one.form, titleHeads) ||
      isHead(two.form, titleHeads)
    )
      continue;
    return { from, to: i };
  }
  return { from, to };
}

/** Nouns whose gender their ending tells: the heads of organizations and roles. */
function disagrees({ agreement }: FoundVerb, noun: Token): boolean {
  if (!isHead(noun.form, organizationHeads) && !isHead(noun.form, titleHeads)) return false;
  const isFeminine = /(?:ه|ات)$/.test(noun.form);
  return (agreement === 'f' && !isFeminine) || (agreement === 'm' && /ه$/.test(noun.form));
}
