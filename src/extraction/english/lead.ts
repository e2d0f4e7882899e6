import type { EnglishForm } from '../lexicon/english-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  isFirstPerson,
  auxiliaryOf,
  coordinators,
  isAdverb,
  isQuantity,
  isTime,
  prepositions,
  subordinators,
} from './grammar.ts';
import { startsClause } from './clause-start.ts';
import { isComma } from './words.ts';

/** Bodies before which others speak. */
export const hearing =
  /^(?:court|inquiry|jury|tribunal|hearing|panel|committee|inquest|judge|trial|commission|mps|councillors|magistrates|jurors|parliament|enquiry|coroner)$/;

/** Court hears; court told, without whom it would have told. */
export function onlyHears(
  tokens: readonly Token[],
  { verb, last }: EnglishForm & { last: number },
): boolean {
  const next = tokens[last + 1];
  return (
    verb.complements.has('after') ||
    (verb.lemma === 'tell' && (next?.kind !== 'word' || isTime(next)))
  );
}

export function isUnfinished(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || closes.test(token.form)) return false;
  return (
    subordinators.has(token.form) || coordinators.has(token.form) || prepositions.has(token.form)
  );
}

/** Prepositions that may stand alone, as adverbs: it had flooded before, the lights were off. */
const closes =
  /^(?:in|on|up|down|off|out|over|through|around|behind|along|across|under|before|inside|outside|above|below)$/;

/** Still, S noted: a word alone that turns to something else. */
export function isTurn(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from === 1 &&
    /^(?:still|however|meanwhile|instead|also|besides|nevertheless|nonetheless|moreover|furthermore|separately|elsewhere|afterwards|finally|overall|crucially|importantly|sadly|unfortunately|fortunately|luckily|ultimately|conversely|similarly|likewise|additionally|alternatively)$/.test(
      tokens[from]?.form ?? '',
    )
  );
}

/** Quite possibly, experts say: an answer to what was asked, without a verb. */
function isReply(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from < 4 &&
    /^(?:possibly|probably|perhaps|maybe|hardly|definitely|absolutely|certainly|yes|no|never|unlikely|likely|not|yet|really|necessarily)$/.test(
      tokens[to - 1]?.form ?? '',
    ) &&
    tokens
      .slice(from, to)
      .every(
        (token) =>
          isAdverb(token) ||
          /^(?:quite|very|yes|no|most|almost|not|unlikely|likely|maybe)$/.test(token.form),
      )
  );
}

/** Asked, speaking: a sentence opens with what led to the words. */
export function isPrompt(token: Token | undefined): boolean {
  return /^(?:asked|speaking|writing|pressed|addressing|citing|referring|responding|quoting|told|reminded|confronted|questioned|challenged|quizzed)$/.test(
    token?.form ?? '',
  );
}

/** Words before a comma that only lead in: On Thursday, However, Asked about it, As a phone rang. */
export function isLead(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (isPrompt(first)) return true;
  for (let i = from + 1; i < to; i++) if (isComma(tokens[i])) return false;
  if (subordinators.has(first.form)) return true;
  if (prepositions.has(first.form)) return !isQuantity(tokens, from);
  if (coordinators.has(first.form) || isAdverb(first)) return !startsClause(tokens, from + 1, to);
  return (
    isTime(first) ||
    /^(?:last|this|earlier|later|two|three)$/.test(first.form) ||
    (/(?:ing|ed)$/.test(first.form) && !startsClause(tokens, from, to))
  );
}

/** The same, where nothing follows: but an answer is all that was said. */
export function onlyLeads(tokens: readonly Token[], from: number, to: number): boolean {
  return isLead(tokens, from, to) && !isReply(tokens, from, to);
}

/** Whether a clause may stand before a verb, rather than quote-marked words alone. */
export function takesClause({ verb: { complements } }: EnglishForm): boolean {
  return complements.has('that');
}

/** A critic whom the sentence goes on to say something about, and the writer's own words: no words are theirs. */
export function isTalkedAbout(
  tokens: readonly Token[],
  form: EnglishForm & { last: number },
  { subject, isQuote }: { subject: { phrase: { from: number } }; isQuote: boolean },
): boolean {
  return (
    auxiliaryOf(tokens[form.last + 1]) !== null ||
    isFirstPerson(tokens[subject.phrase.from]) ||
    (!isQuote && isWarned(tokens, form))
  );
}

/** Rates are kept, bank warns on spending: of something else than what stands before. */
function isWarned(
  tokens: readonly Token[],
  { verb, last }: EnglishForm & { last: number },
): boolean {
  return (
    verb.complements.has('about') &&
    /^(?:of|on|over|about|against)$/.test(tokens[last + 1]?.form ?? '') &&
    !isTime(tokens[last + 2])
  );
}

/** What somebody says as the noun before a colon: his verdict, the watchdog's advice. */
export function isAnswer(token: Token | undefined): boolean {
  return /^(?:verdict|message|answer|advice|response|reply|warning|view|conclusion|reaction|assessment|explanation|plea|promise|prediction|request|question|comment|take|motto|mantra|rule|summary|defence|defense|appeal|demand|pitch|retort|reasoning|diagnosis|lament|vow|threat|boast|quip|rebuke|word|words)s?$/.test(
    token?.form ?? '',
  );
}

/** Judge | to tycoon: to whom the words before a colon are said; but counsel to the inquiry. */
export function startsHearer(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.form === 'to' &&
    !/^(?:counsel|aide|advis[eo]r|ambassador|envoy|candidate|assistant|heir|witness|attache|delegate|secretary|deputy)s?$/.test(
      tokens[at - 1]?.form ?? '',
    )
  );
}
