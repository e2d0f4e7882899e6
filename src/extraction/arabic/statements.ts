import { type Token, tokenAfter } from '../tokens.ts';
import { type Paragraph, type Statement } from '../statement.ts';
import { colonIn, findLabelledSpeech, speechAt } from './headline.ts';
import { afterHour } from './hour.ts';
import { setAside } from './inserted.ts';
import { headlineClauses } from './headline-clauses.ts';
import { tellsHow } from './inverted.ts';
import type { Sentence } from '../sentences.ts';
import type { TokenRange } from './subject.ts';
import { SentenceReader } from './sentence-reader.ts';

/** Every statement that the sentences of an Arabic paragraph make, in their order. */
export function findArabicStatements(paragraph: Paragraph): Statement[] {
  if (paragraph.kind !== 'body' || isPoint(paragraph))
    return headlineClauses(paragraph).flatMap(({ from, to }) =>
      readHeadline(paragraph, { from: from === 0 ? afterHour(paragraph.tokens, 0) : from, to }),
    );
  const { text, tokens } = paragraph;
  const parted = setAside(paragraph);
  if (parted === null) return readBody(paragraph);
  const inserted = parted.inserted.flatMap(({ from, to }) =>
    new SentenceReader(paragraph, { text, tokens, to }, from).read(),
  );
  return [...readBody(parted.around), ...inserted].toSorted(byCue);
}

const longestPoint = 24;

/** الحكومة تندد بـ"التهويل" والأمم المتحدة تطلب المال: a line in the text that is written as a headline is, without a stop. */
function isPoint({ text, tokens }: Paragraph): boolean {
  return tokens.length <= longestPoint && !/[.؟!?…:،][«»"”’)\]\s]*$/u.test(text);
}

function readBody(paragraph: Paragraph): Statement[] {
  const { text, tokens } = paragraph;
  let isWhole = false;
  /** All of a line that starts with its speaker and a colon, where no sentence of it has a speaker of its own. */
  const wholeOf = (speech: Statement): Statement | null => {
    const rest = paragraph.sentences.slice(1);
    const last = rest.at(-1);
    const hasOthers = rest.some(
      ({ from, to }) => new SentenceReader(paragraph, { text, tokens, to }, from).read().length > 0,
    );
    if (last === undefined || hasOthers) return null;
    const [{ from } = { from: 0 }] = paragraph.sentences;
    isWhole = true;
    return findLabelledSpeech(paragraph, { from, to: last.to }) ?? speech;
  };
  return withHow(paragraph).flatMap(({ from, to }, i) => {
    if (isWhole) return [];
    const isLabel = i === 0;
    const first = afterHour(tokens, Math.max(from, tokenAfter(tokens, paragraph.bodyStart)));
    if (first >= to) return [];
    const speech = findLabelledSpeech(paragraph, { from: first, to });
    if (speech !== null) return isLabel ? [wholeOf(speech) ?? speech] : [speech];
    return new SentenceReader(paragraph, { text, tokens, to }, first).read();
  });
}

/** The sentences of a paragraph; one of quote-marked words alone goes on with the one that tells how they were said: «لن أعود». هكذا ودعت. */
function withHow({ tokens, sentences }: Paragraph): Sentence[] {
  const joined: Sentence[] = [];
  for (const { from, to } of sentences) {
    const last = joined.at(-1);
    const isQuote =
      last !== undefined &&
      tokens[last.from]?.quotation !== undefined &&
      tokens.slice(last.from + 1, last.to).every(({ kind }) => kind === 'mark');
    if (isQuote && tellsHow(tokens[from])) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}

function byCue(a: Statement, b: Statement): number {
  return (a.cue?.start ?? 0) - (b.cue?.start ?? 0);
}

/** Speech after a colon, and before it whatever its clause says: 'الموارد المائية تنفي انهيار السدة: الوضع مستقر'. */
function readHeadline(paragraph: Paragraph, { from, to }: TokenRange): Statement[] {
  const { text, tokens } = paragraph;
  const colon = colonIn(tokens, { from: from + 1, to: to - 1 });
  const speech = colon === -1 ? null : speechAt(paragraph, colon, { from, to });
  const read = (first: number, last: number) =>
    new SentenceReader(paragraph, { text, tokens, to: last, isHeadline: true }, first).read();
  if (speech === null) return read(from, to);
  const said = read(from, to);
  // 'والحناشي يرد: "..."': the verb before the colon is the cue.
  const isCued = said.some(
    ({ content, cue }) =>
      isBesideColon(tokens, cue, colon) &&
      content.some(({ start }) => start >= (tokens[colon]?.end ?? 0)),
  );
  return isCued ? said : [...read(from, colon), speech];
}

/** No more than two words are between the cue and the colon: يرد عليه:. */
function isBesideColon(tokens: readonly Token[], cue: Statement['cue'], colon: number): boolean {
  return (
    cue !== null &&
    cue.end >= (tokens[Math.max(0, colon - 3)]?.start ?? 0) &&
    cue.end <= (tokens[colon]?.start ?? 0)
  );
}
