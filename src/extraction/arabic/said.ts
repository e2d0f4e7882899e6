import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { documentHeads } from '../lexicon/arabic-speakers.ts';
import { bareThat, prepositions, relatives } from '../lexicon/arabic-words.ts';
import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { skipAnonymity } from './anonymity.ts';
import { clauseAsideEnd } from './clause-aside.ts';
import { complementizerAt, prepositionAt, opensThat } from './complementizers.ts';
import { endsFrame } from './frame-end.ts';
import { occasionAt, skipAdjuncts } from './adjuncts.ts';
import { bareObject } from './object-starts.ts';
import { phraseAt } from './said-phrase.ts';
import { spokenWithEnd } from './spoken-with.ts';
import { readNominal } from './nominal.ts';
import { precedesWords } from './name-before-words.ts';
import { isQuotedName } from './quoted-names.ts';
import { bearerEnd } from './role-aside.ts';
import { type Clause, type Subject } from './subject.ts';
import { takesWords } from './state-verb.ts';
import { type FoundVerb, isDefinite, isHead, verbAt } from './words.ts';
import { accusedFrom, appraised, isAccused, isQuotedSubject } from './quoted-objects.ts';

/** What was said: a clause, quote-marked words, or a noun phrase; from which token on. */
export interface Said {
  kind: 'clause' | 'quote' | 'phrase';
  from: number;
  /** The preposition of the verb before it, which a participle's cue includes: مشيراً إلى. */
  preposition: number | null;
  /** It stands after أن or إن, and may go on after a quote. */
  isClause: boolean;
  /** The first token of what it is said of, where that is a part of what was said: وصف الوضع بأنه «...». */
  target?: number;
}

const furthest = 70;
const questions = wordSet('كيف ماذا لماذا متى أين هل عما كم ما عمن');

export function findSaid(
  clause: Clause,
  verb: FoundVerb,
  { at, subject }: { at: number; subject: Subject },
): Said | null {
  const { text, tokens } = clause;
  const { complements, isStrict } = verb.verb;
  const limit = Math.min(clause.to, at + furthest);
  const object = complements.has('noun') ? bareObject(clause, verb, { at, subject }) : null;
  let phrase: Said | null = null;
  for (let i = bearerEnd(clause, subject) ?? at + 1; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const skipped = Math.max(skipAnonymity(clause, i), spokenWithEnd(clause, i));
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    const aside = complements.has('that') ? clauseAsideEnd(clause, i) : i;
    if (aside > i) {
      i = aside;
      continue;
    }
    const adjunct = occasionAt(clause, i, verb);
    if (adjunct > i) {
      i = adjunct - 1;
      continue;
    }
    if (opensSpeech(token) && readNominal(clause, i) !== null) break;
    // في رسالة جاء فيها: «...», نشر بيانا وصف فيه: what is said in the document is another's.
    const isWithin = i > at + 1 && /^في(?:ه|ها|هما)$/.test(tokens[i + 1]?.form ?? '');
    if (isWithin && (/^(?:جاء|ورد)ت?$/.test(token.form) || isFinite(verbAt(text, token)))) break;
    const preposition = prepositionAt(tokens[i - 1]);
    const that =
      complements.has('that') || complements.has('target')
        ? complementizerAt(tokens, i, complements)
        : null;
    // ما ذكرته الصحيفة من أن: what ما stands for.
    if (preposition === 'من' && isExplained(clause, verb, at) && opensThat(tokens, i))
      return said(clause, bareThat.has(token.form) ? i + 1 : i, {
        preposition: null,
        isClause: true,
      });
    // أقر المندوب بمدنين الشرقية بأن: of two with ب the clause is what is said, and the first is where.
    const isPlace = phrase !== null && that !== null && /^ب(?:ان|انه|انها|انهم)$/.test(token.form);
    if (
      isPlace &&
      /^ب../.test(tokens[phrase?.from ?? i]?.form ?? '') &&
      !hasComma(tokens, phrase?.from ?? i, i)
    )
      phrase = null;
    const isResumed = tokens[i - 1]?.form === '،' || tokens[i - 1]?.form === ',';
    if (
      that !== null &&
      phrase !== null &&
      !isResumed &&
      !isOfPhrase(tokens, phrase, i) &&
      (preposition === null || !complements.has(preposition))
    )
      return phrase;
    if (that !== null && isOfAnother(clause, i, at)) return null;
    if (that !== null) {
      const isKept =
        (preposition !== null && complements.has(preposition)) || phrase?.from === i - 1;
      const kept = isKept ? i - 1 : null;
      const next = that === 'bare' ? i + 1 : i;
      if (complements.has('target') && token.form.startsWith('ب')) {
        const isAppraisal = verb.verb.class === 'appraise' && tokens[i + 1]?.kind === 'quote';
        return isAppraisal
          ? { kind: 'quote', from: i + 1, preposition: null, isClause: false }
          : { kind: 'phrase', from: i, preposition: null, isClause: false };
      }
      return said(clause, next, { preposition: kept, isClause: true });
    }
    // ويستشهد بمقطع يزعم صاحبه أن: of another verb.
    const isOthers = !complements.has('that') && !complements.has('target') && phrase === null;
    if (isOthers && i > at + 2 && bareThat.has(token.form) && opensThat(tokens, i)) break;
    if (phrase !== null && token.kind !== 'word' && !isComma(token)) return phrase;
    if (phrase !== null && isComma(token) && !resumesClause(tokens, i, clause.to)) return phrase;
    if (token.form === ':' && takesWords(verb))
      return i + 1 < clause.to ? said(clause, i + 1, { preposition: null, isClause: false }) : null;
    if (token.kind === 'quote') {
      if (isAccused(clause, verb, i))
        return {
          kind: 'phrase',
          from: accusedFrom(tokens, at, i),
          preposition: null,
          isClause: false,
        };
      if (
        !takesWords(verb) ||
        isQuotedName(text, tokens, i) ||
        isQuotedSubject(clause, at, i) ||
        precedesWords(clause, verb.verb.complements, i)
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
      // أدانت «الصمت الدولي» على الجرائم: a part of the noun phrase that is condemned.
      const isPart =
        complements.has('noun') && !complements.has('that') && goesOn(clause, i + 1, verb);
      return {
        kind: isPart ? 'phrase' : 'quote',
        from: i,
        preposition: preposition !== null && complements.has(preposition) ? i - 1 : null,
        isClause: false,
      };
    }
    if (i > at && complements.has('how') && questions.has(token.form))
      return (
        quoteAfter(clause, i) ?? { kind: 'clause', from: i, preposition: null, isClause: false }
      );
    if (i > at + 1 && endsFrame(clause, i)) break;
    if (phrase !== null) continue;
    const named = appraised(clause, i);
    if (
      named !== null &&
      (verb.verb.class === 'reject' ||
        complements.has('ب') ||
        complements.has('noun') ||
        complements.has('إلى') ||
        complements.has('من') ||
        complements.has('على'))
    )
      return named;
    if (!isStrict || isHoping(verb)) phrase = phraseAt(clause, verb, { at, i, subject, object });
  }
  return phrase;
}

/** نشرت الوزارة بيانات تظهر أن, أيدته سلمى راضي، التي سجلت أن: the clause is of the verb right before it, which is of another. */
function isOfAnother({ text, tokens }: Clause, i: number, at: number): boolean {
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
function isHoping({ verb, tense }: FoundVerb): boolean {
  return verb.lemma === 'أمل' && tense === 'imperfect';
}

/** تشرح ما يحدث: «...»: the words with which the question is answered. */
function quoteAfter({ tokens, to }: Clause, from: number): Said | null {
  for (let i = from + 1; i + 1 < Math.min(to, from + furthestAnswer); i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.form !== ':') return null;
    if (tokens[i]?.form === ':' && tokens[i + 1]?.quotation !== undefined)
      return { kind: 'quote', from: i + 1, preposition: null, isClause: false };
  }
  return null;
}

const furthestAnswer = 14;

/** A preposition after quote-marked words that opens no occasion: «الصمت الدولي» على الجرائم, but في بيان. */
function goesOn(clause: Clause, i: number, verb: FoundVerb): boolean {
  return prepositions.has(clause.tokens[i]?.form ?? '') && skipAdjuncts(clause, i, verb) === i;
}

/** جدد التأكيد أن: a clause that a noun of saying only opens. */
function isOfPhrase(tokens: readonly Token[], { from }: Said, i: number): boolean {
  return from === i - 1 && sayingNoun(tokens[from]?.form ?? '') !== null;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'mark') return true;
  return false;
}

function isExplained({ tokens }: Clause, { hasObject }: FoundVerb, at: number): boolean {
  return hasObject && /^[وف]?(?:[بلك]?ما|عما|مما)$/.test(tokens[at - 1]?.form ?? '');
}

function isFinite(verb: FoundVerb | null): boolean {
  return verb !== null && verb.tense !== 'participle' && !verb.hasConjunction;
}

/** بالقول, بتأكيده: what follows is of this noun. */
function opensSpeech({ form }: Token): boolean {
  const noun = sayingNoun(form);
  return noun !== null && form.startsWith('ب') && (noun.isDefinite || noun.hasOwner);
}

function said(
  { tokens, to }: Clause,
  from: number,
  rest: Pick<Said, 'preposition' | 'isClause'>,
): Said | null {
  if (from >= to) return null;
  return { kind: tokens[from]?.kind === 'quote' ? 'quote' : 'clause', from, ...rest };
}

function isComma({ form }: Token): boolean {
  return form === '،' || form === ',';
}

/** أكد البيان، الذي حصلت على نسخة منه، أن: the preposition was of a clause between commas. */
function resumesClause(tokens: readonly Token[], comma: number, to: number): boolean {
  return comma + 1 < to && opensThat(tokens, comma + 1);
}
