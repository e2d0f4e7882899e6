import { type Paragraph, spanOf, type Statement } from '../statement.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { wordsOf } from '../tokens.ts';
import { contentOf, quotesIn } from './content.ts';
import { readSubject } from './subject.ts';
import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { isHead, verbAt } from './words.ts';

const longestSpeaker = 9;
const longestLabel = 8;
const labels = wordSet(
  'عاجل فيديو صور بالصور بالفيديو شاهد تقرير تحليل خاص حصري رأي مقال إنفوغراف تحديث مباشر بث كلمات تصنيفات المصدر video photos watch live exclusive analysis opinion breaking explainer updated',
);
const breaks = new Set(['..', '...', '....', '…', '.', '؛', '!', '؟', '?', '|', '–', '—', '-']);

/**
 * Speech after a colon in a headline, where no verb says that it is speech: 'موسكو: لدينا التزامات'. Whether the words
 * before the colon are anybody is for the resolver to say.
 */
export function findColonSpeech(
  paragraph: Paragraph,
): { statement: Statement; next: number } | null {
  const { tokens } = paragraph;
  const colon = tokens.findIndex(({ form }, i) => form === ':' && i > 0 && i + 1 < tokens.length);
  return speechAt(paragraph, colon, { from: 0, to: tokens.length });
}

const shortestLifted = 3;

/** A quote with which a headline starts, and which no more than a colon or a dash parts from the rest: its speaker is in the text. */
export function findLiftedQuote(paragraph: Paragraph): Statement | null {
  const { text, tokens } = paragraph;
  const quotation = tokens[0]?.quotation;
  if (quotation === undefined || wordsOf(text, quotation).length < shortestLifted) return null;
  if (tokens.length > 1 && !/^(?:[:–—-]|\.\.+|…)$/.test(tokens[1]?.form ?? '')) return null;
  const content = [spanOf(paragraph, quotation)];
  return {
    cue: null,
    speaker: { phrase: null, apposition: null, agreement: null, isTurn: false },
    citing: null,
    medium: null,
    content,
    quotes: [...content],
    isUnmarked: false,
    confidence: 0.5,
  };
}

/** Speech in the text that has no more than its speaker and a colon, as live pages and bullets have it. */
export function findLabelledSpeech(
  paragraph: Paragraph,
  { from, to }: { from: number; to: number },
): Statement | null {
  const { text, tokens } = paragraph;
  let first = from;
  while (first < to && tokens[first]?.kind === 'mark') first++;
  const colon = tokens.findIndex(
    ({ form }, i) => form === ':' && i > first && i < first + longestLabel,
  );
  if (colon === -1 || colon + 1 >= to) return null;
  for (let i = first; i < colon; i++)
    if (
      verbAt(text, tokens[i]) !== null ||
      (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'quote')
    )
      return null;
  return speechAt(paragraph, colon, { from: first, to })?.statement ?? null;
}

function speechAt(
  paragraph: Paragraph,
  colon: number,
  { from: earliest, to }: { from: number; to: number },
): { statement: Statement; next: number } | null {
  const { text, tokens } = paragraph;
  const mark = tokens[colon];
  if (mark === undefined) return null;
  let from = colon;
  while (from > earliest && !breaks.has(tokens[from - 1]?.form ?? '')) from--;
  const [first, last] = [tokens[from], tokens[colon - 1]];
  if (first === undefined || last === undefined || colon - from > longestSpeaker || colon === from)
    return null;
  if (labels.has(last.form) || /\p{N}$/u.test(text.slice(0, mark.start))) return null;
  const start =
    first.form.startsWith('و') &&
    !isHead(`ال${first.form}`, titleHeads) &&
    !isHead(`ال${first.form}`, organizationHeads) &&
    colon - from > 1
      ? first.start + 1
      : first.start;
  const said = {
    kind: tokens[colon + 1]?.kind === 'quote' ? ('quote' as const) : ('clause' as const),
    from: colon + 1,
    preposition: null,
    isClause: false,
  };
  const end = newClause(paragraph, colon + 1, to);
  const content = contentOf(paragraph, said, end);
  if (content.length === 0) return null;
  const named = readSubject({ text, tokens, to: colon }, from).phrase;
  const nameEnd = named === null ? last.end : (tokens[named.to - 1]?.end ?? last.end);
  const speaker = {
    phrase: spanOf(paragraph, { start, end: nameEnd }),
    apposition: null,
    agreement: null,
    isTurn: false,
  };
  const cue = { ...spanOf(paragraph, mark), text: ':', lemma: ':', class: 'colon' };
  const statement: Statement = {
    cue,
    speaker,
    citing: null,
    medium: null,
    content,
    quotes: quotesIn(paragraph, content),
    isUnmarked: true,
    confidence: 0.7,
  };
  return { statement, next: end };
}

/** Where another clause starts after the words: ".. والنقابة ترد". What follows a break without a verb of saying is theirs. */
function newClause({ text, tokens }: Paragraph, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (!breaks.has(tokens[i]?.form ?? '')) continue;
    for (let k = i + 2; k < Math.min(tokens.length, i + 6); k++) {
      const verb = verbAt(text, tokens[k]);
      const isOther =
        tokens[k]?.form === ':' ||
        (verb !== null && verb.tense !== 'participle' && !verb.hasConjunction);
      if (
        isOther &&
        (isHead(tokens[i + 1]?.form ?? '', titleHeads) ||
          isHead(tokens[i + 1]?.form ?? '', organizationHeads) ||
          tokens[i + 1]?.isKnown === true)
      )
        return i;
    }
  }
  return to;
}
