import type { Agreement } from '../lexicon/arabic-forms.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { readFrame } from './frame.ts';
import { cutAtClause, isClauseVerb } from './noun-phrase.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { isDefinite, verbAt } from './words.ts';

/** Quote-marked words before their verb, and whatever more of them follows it: «أ»، يقول الوزير، «ب». */
export interface Inverted {
  cue: Range & { lemma: string; class: string };
  agreement: Agreement | null;
  subject: TokenRange | null;
  apposition: TokenRange | null;
  quotes: Range[];
  /** The first token after all of it. */
  next: number;
}

const longestName = 4;
const shortestWords = 3;
const comments = wordSet('هكذا كما هذا الكلمات العبارة العبارات الجملة الكلام المقولة');
const pointing = /^(?:هكذا|ب(?:هذ[ها]|تلك|ذلك))$/;

/** Whether a sentence starts with what tells how words were said that stand before it: «لن أعود». بهذه العبارة أنهى. */
export function tellsHow(token: Token | undefined): boolean {
  return pointing.test(token?.form ?? '');
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
  let isHow = false;
  for (; at < to; at++) {
    const token = tokens[at];
    isHow ||= tellsHow(token);
    // بهذه النبرة الحزينة: the noun of it with its adjectives.
    const isOfHow = isHow && (tellsHow(token) || isDefinite(token?.form ?? ''));
    if (token?.kind !== 'mark' && !comments.has(token?.form ?? '') && !isOfHow) break;
  }
  const verb = verbOf(clause, at, isHow || isNarrated(clause, i, at));
  if (verb === null) return null;
  // «الأرصاد» تتوقع رياحاً; الشركة المعنية، «الجسر»، أكدت أن: a name before the verb of its clause.
  const isBetween = before?.form === '،' && at === i + 2;
  if (
    (at === i + 1 || isBetween) &&
    wordsOf(text, quotation).length <= longestName &&
    readFrame(clause, at) !== null
  )
    return null;
  const { phrase, apposition, next } = readSubject(clause, at + 1);
  if (verb.agreement === null && phrase === null) return null;
  const cut = phrase === null ? null : cutAtClause(clause, phrase);
  const isWhole = cut === null || cut.to === phrase?.to;
  let after = next;
  while (after < to && after < next + 8 && tokens[after]?.kind !== 'quote') after++;
  const rest = after < to ? tokens[after]?.quotation : undefined;
  const mark = tokens[after - 1];
  const goesOn = rest !== undefined && mark?.kind === 'mark' && !isQuotedName(text, tokens, after);
  if (goesOn) quotes.push(rest);
  return {
    ...verb,
    subject: cut,
    apposition: isWhole ? apposition : null,
    quotes,
    next: goesOn ? after + 1 : next,
  };
}

/** «...»، يبتسم أبو علي, «...»، يختصر النقيب المشهد، «...»: whatever somebody does who says a whole sentence at the start of one. */
function isNarrated({ text, tokens, from }: Clause, quote: number, at: number): boolean {
  const [quoted, comma] = [tokens[quote]?.quotation, tokens[quote + 1]];
  const isWhole = quoted !== undefined && wordsOf(text, quoted).length >= shortestWords;
  const isImperfect = /^[يت]/.test(tokens[at]?.form ?? '');
  return isWhole && isImperfect && quote === (from ?? 0) && comma?.form === '،';
}

/** The verb of saying after a quote, or any verb after what tells how the words were said: بهذه الكلمات ودعت. */
function verbOf(
  { text, tokens }: Clause,
  at: number,
  isHow: boolean,
): Pick<Inverted, 'cue' | 'agreement'> | null {
  const verb = verbAt(text, tokens[at]);
  const isSaying =
    verb !== null &&
    verb.tense !== 'participle' &&
    !verb.hasConjunction &&
    verb.verb.complements.has('words');
  if (isSaying) {
    const { start, end, agreement } = verb;
    return { cue: { start, end, lemma: verb.verb.lemma, class: verb.verb.class }, agreement };
  }
  const token = tokens[at];
  if (!isHow || token?.kind !== 'word' || !isClauseVerb(text, [token], 0)) return null;
  const { start, end } = token;
  return { cue: { start, end, lemma: token.text, class: 'say' }, agreement: null };
}
