import { sayingNoun, type SayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { complementizerAt } from './complementizers.ts';
import type { Said } from './said.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause, readSubject, type Subject, type TokenRange } from './subject.ts';
import { mediaHeads } from '../lexicon/arabic-speakers.ts';
import { auxiliaries, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import type { Token } from '../tokens.ts';
import { bareNoun, isHead, verbAt } from './words.ts';

/** Somebody's words that another passed on: نقلت صحيفة «الميزان» عن مسؤول قوله إن. */
export interface Relay {
  at: number;
  cue: Range & { lemma: string; class: string };
  medium: TokenRange | null;
  speaker: TokenRange;
  apposition: TokenRange | null;
  said: Said;
}

const complements = new Set(['that', 'words'] as const);
const furthestMedium = 6;

/** Reads a relay at its verb: نقل, نسب or علم. Null when nobody's words follow. */
export function readRelay(clause: Clause, at: number): Relay | null {
  const { text, tokens, to } = clause;
  const verb = relayVerb(text, tokens[at], tokens[at + 1]);
  if (verb === null) return null;
  const { lemma } = verb;
  const preposition = prepositionOf(lemma, tokens[at + 1]?.form);
  if (preposition === null) return null;
  const limit = Math.min(to, at + 24);
  let from = at + 1;
  while (
    from < limit &&
    tokens[from]?.form !== preposition &&
    tokens[from]?.form !== `${preposition}ه` &&
    tokens[from]?.form !== `${preposition}ها`
  )
    from++;
  if (from >= limit) return null;
  const isPronoun = tokens[from]?.form !== preposition;
  // ونقل عنه التقرير قوله: whoever was named before, and then who passed it on.
  const between = trimMarks(clause, at + 1, from);
  const beside =
    sayingOf(tokens[from + 1]?.form ?? '') === null ? readSubject(clause, from + 1) : null;
  const after = isPronoun ? (between ?? beside?.phrase ?? null) : between;
  // نقلت في أبريل عن: no medium, but when.
  const isAdjunct = after !== null && prepositions.has(tokens[after.from]?.form ?? '');
  const medium = after === null || isAdjunct ? mediumBefore(clause, at) : after;
  const speaker: Subject = isPronoun
    ? { phrase: { from, to: from + 1 }, apposition: null, next: from + 1 }
    : readSubject(clause, from + 1);
  if (speaker.phrase === null) return null;

  let noun: number | null = null;
  let cue = { start: verb.start, end: verb.end, lemma, class: verb.class };
  for (let i = speaker.phrase.from; i < Math.min(to, from + 40); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const saying = sayingOf(token.form);
    if (saying !== null) {
      cue = { start: token.start, end: token.end, lemma: saying.lemma, class: saying.class };
      noun = i;
      continue;
    }
    const that = complementizerAt(tokens, i, complements);
    const isQuote = token.kind === 'quote' && !isQuotedName(text, tokens, i);
    if (that === null && !isQuote && token.form !== ':') continue;
    const said = that === 'fused' || isQuote ? i : i + 1;
    if (said >= to) return null;
    const phrase = { from: speaker.phrase.from, to: Math.min(speaker.phrase.to, i) };
    const end =
      phrase.to > phrase.from && sayingOf(tokens[phrase.to - 1]?.form ?? '') !== null
        ? phrase.to - 1
        : phrase.to;
    return {
      at,
      cue,
      medium,
      speaker: { from: phrase.from, to: cutAtSaying(clause, phrase.from, end) },
      apposition: speaker.apposition,
      said: {
        kind: tokens[said]?.kind === 'quote' ? 'quote' : 'clause',
        from: said,
        preposition: null,
        isClause: that !== null,
      },
    };
  }
  return noun === null ? null : ofNoun(clause, noun, { at, cue, medium, speaker });
}

/** What stands before whom the words are of: نقل عن, نسب إلى, علم من, علم لدى. */
function prepositionOf(lemma: string, next: string | undefined): string | null {
  if (lemma === 'نسب') return 'الي';
  if (lemma === 'نقل') return 'عن';
  if (lemma !== 'علم' && lemma !== 'استفيد') return null;
  return next === 'لدي' ? next : 'من';
}

const passives = wordSet('نقل ونقل نسب ونسب علم وعلم استفيد واستفيد');

/** A verb of passing on, in the passive too: وعُلم من مصدر, نُقل عن شهود. */
function relayVerb(
  text: string,
  token: Token | undefined,
  next: Token | undefined,
): Relay['cue'] | null {
  const verb = verbAt(text, token);
  if (verb !== null) {
    const { start, end } = verb;
    return { start, end, lemma: verb.verb.lemma, class: verb.verb.class };
  }
  if (token === undefined || !passives.has(token.form)) return null;
  if (!/^(?:عن|الي|من|لدي)$/.test(next?.form ?? '')) return null;
  const joined = token.form.startsWith('و') ? 1 : 0;
  const lemma = token.form.slice(joined);
  return { start: token.start + joined, end: token.end, lemma, class: 'relay' };
}

/** نقلت عن مصدر نفيه وجود مواد خطرة: what is said is a noun phrase after the noun of saying. */
function ofNoun(
  clause: Clause,
  noun: number,
  { speaker, ...relay }: Pick<Relay, 'at' | 'cue' | 'medium'> & { speaker: Subject },
): Relay | null {
  const first = clause.tokens[noun + 1];
  if (speaker.phrase === null || first?.kind !== 'word' || noun + 1 >= clause.to) return null;
  if (!isVerbalNoun(bareNoun(first.form), first.text)) return null;
  const to = Math.min(speaker.phrase.to, noun);
  return {
    ...relay,
    speaker: { from: speaker.phrase.from, to: cutAtSaying(clause, speaker.phrase.from, to) },
    apposition: speaker.apposition,
    said: { kind: 'phrase', from: noun + 1, preposition: null, isClause: false },
  };
}

/** قوله, تأكيدها or القول: the noun with which the words of the one who is cited start. */
function sayingOf(form: string): SayingNoun | null {
  const noun = sayingNoun(form);
  return noun !== null && noun.clitics === 0 && (noun.hasOwner || form === 'القول') ? noun : null;
}

function cutAtSaying({ tokens }: Clause, from: number, to: number): number {
  for (let i = from; i < to; i++) if (sayingOf(tokens[i]?.form ?? '') !== null) return i;
  return to;
}

function trimMarks({ tokens }: Clause, from: number, to: number): TokenRange | null {
  let [start, end] = [from, to];
  const isBeside = (i: number) =>
    tokens[i]?.kind === 'mark' || timeWords.has(tokens[i]?.form ?? '');
  while (end > start && isBeside(end - 1)) end--;
  while (start < end && isBeside(start)) start++;
  return end > start ? { from: start, to: end } : null;
}

/** وكانت الصحيفة نقلت، الاثنين، عن: the medium that stands before the verb. */
function mediumBefore({ text, tokens }: Clause, at: number): TokenRange | null {
  let likely: TokenRange | null = null;
  for (let i = at - 1; i >= Math.max(0, at - furthestMedium); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    // «إذاعة مادينا الحرة» الخاصة نقلت.
    if (token.kind === 'quote' && isQuotedName(text, tokens, i)) return { from: i, to: i + 1 };
    // وكانت (أخبار المدار) قد نقلت.
    if (token.kind === 'bracket') return { from: i, to: i + 1 };
    if (token.kind !== 'word') continue;
    let to = at;
    while (to > i + 1 && auxiliaries.has(tokens[to - 1]?.form ?? '')) to--;
    const medium = { from: i, to };
    if (isHead(token.form, mediaHeads) || token.mediumEnd !== undefined) return medium;
    // يومية «ليكيب» الفرنسية, وكالة تونس للأنباء: no medium of its own after the noun of one.
    if (token.likelyMediumEnd !== undefined) likely = medium;
  }
  return likely;
}
