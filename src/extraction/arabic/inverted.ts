import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { wordsOf } from '../tokens.ts';
import { readFrame } from './frame.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { type FoundVerb, verbAt } from './words.ts';

/** Quote-marked words before their verb, and whatever more of them follows it: «أ»، يقول الوزير، «ب». */
export interface Inverted {
  verb: Pick<FoundVerb, 'start' | 'end' | 'agreement'> & { lemma: string; class: string };
  subject: TokenRange | null;
  apposition: TokenRange | null;
  quotes: Range[];
  /** The first token after all of it. */
  next: number;
}

const longestName = 4;
const shortestWords = 3;
const comments = wordSet(
  'هكذا بهذه بتلك كما هذا بهذا الكلمات العبارة العبارات الجملة الكلام المقولة',
);

/** «...»، يقول الوزير: a verb of saying that takes words. */
function speakingVerb(
  { text, tokens }: Clause,
  quote: number,
  at: number,
): Inverted['verb'] | null {
  const verb = at > quote ? verbAt(text, tokens[at]) : null;
  return verb !== null &&
    verb.tense !== 'participle' &&
    !verb.hasConjunction &&
    verb.verb.complements.has('words')
    ? { ...verb, lemma: verb.verb.lemma, class: verb.verb.class }
    : null;
}

/** «...»، يبتسم أبو علي, «...»، يختصر النقيب المشهد، «...»: whatever somebody does who says a whole sentence at the start of one. */
function narratedVerb(clause: Clause, quote: number, at: number): Inverted['verb'] | null {
  const { text, tokens, from } = clause;
  const [quoted, comma, token] = [tokens[quote]?.quotation, tokens[quote + 1], tokens[at]];
  const isWhole = quoted !== undefined && wordsOf(text, quoted).length >= shortestWords;
  if (!isWhole || quote !== (from ?? 0) || comma?.form !== '،') return null;
  if (token === undefined || !/^[يت]/.test(token.form) || !isClauseVerb(text, tokens, at))
    return null;
  const { start, end } = token;
  const agreement = token.form.startsWith('ت') ? 'f' : 'm';
  return { start, end, agreement, lemma: text.slice(start, end), class: 'say' };
}

/** Reads an inverted quote that starts at a token; null where no verb of saying follows the quote. */
export function readInverted(clause: Clause, i: number): Inverted | null {
  const { text, tokens, to } = clause;
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined || isQuotedName(text, tokens, i)) return null;
  const before = tokens[i - 1];
  if (before?.kind === 'word' && (prepositions.has(before.form) || /^[بلك]$/.test(before.form)))
    return null;
  const quotes: Range[] = [quotation];
  let at = i + 1;
  while (at < to && (tokens[at]?.kind === 'mark' || comments.has(tokens[at]?.form ?? ''))) at++;
  const verb = speakingVerb(clause, i, at) ?? narratedVerb(clause, i, at);
  if (verb === null) return null;
  // «الأرصاد» تتوقع رياحاً: a name before the verb of its clause.
  if (
    at === i + 1 &&
    wordsOf(text, quotation).length <= longestName &&
    readFrame(clause, at) !== null
  )
    return null;
  const { phrase, apposition, next } = readSubject(clause, at + 1);
  let after = next;
  while (after < to && after < next + 8 && tokens[after]?.kind !== 'quote') after++;
  const rest = after < to ? tokens[after]?.quotation : undefined;
  const mark = tokens[after - 1];
  const goesOn = rest !== undefined && mark?.kind === 'mark' && !isQuotedName(text, tokens, after);
  if (goesOn) quotes.push(rest);
  return { verb, subject: phrase, apposition, quotes, next: goesOn ? after + 1 : next };
}
