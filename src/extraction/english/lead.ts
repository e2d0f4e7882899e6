import type { EnglishForm } from '../lexicon/english-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  isFirstPerson,
  auxiliaryOf,
  coordinators,
  isAdverb,
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
  return (
    token?.kind === 'word' &&
    (subordinators.has(token.form) ||
      coordinators.has(token.form) ||
      (prepositions.has(token.form) && token.form !== 'in' && token.form !== 'on'))
  );
}

/** Words before a comma that only lead in: On Thursday, However, Asked about it, As a phone rang. */
export function isLead(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (
    /^(?:asked|speaking|writing|pressed|addressing|citing|referring|responding|quoting|told|reminded|confronted|questioned|challenged|quizzed)$/.test(
      first.form,
    )
  )
    return true;
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

/** At least 31, up to 400, over £2m: a preposition that is part of how much. */
function isQuantity(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (/^(?:least|most)$/.test(next?.form ?? '')) return first?.form === 'at';
  return (
    /^(?:about|above|around|below|between|over|under|up|near)$/.test(first?.form ?? '') &&
    (next?.kind === 'number' || next?.form === 'to' || /^\p{Sc}$/u.test(next?.form ?? ''))
  );
}

/** Whether a clause may stand before a verb, rather than quote-marked words alone. */
export function takesClause({ verb: { complements } }: EnglishForm): boolean {
  return complements.has('that');
}

/** A critic whom the sentence goes on to say something about, and the writer's own words: no words are theirs. */
export function isTalkedAbout(
  tokens: readonly Token[],
  form: { last: number },
  { phrase }: { phrase: { from: number } },
): boolean {
  return auxiliaryOf(tokens[form.last + 1]) !== null || isFirstPerson(tokens[phrase.from]);
}

/** Rates are kept, bank warns on spending: of something else than what stands before. */
export function isWarned(
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
  return /^(?:verdict|message|answer|advice|response|reply|warning|view|conclusion|reaction|assessment|explanation|plea|promise|prediction|request|question|comment|take|motto|mantra|rule|summary|defence|defense|appeal|demand|pitch|retort|reasoning|diagnosis|word|words)s?$/.test(
    token?.form ?? '',
  );
}
