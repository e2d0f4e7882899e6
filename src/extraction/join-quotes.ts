import { findLooseQuotes } from './loose-quotes.ts';
import type { Paragraph, Statement } from './statement.ts';
import { TakenPlaces } from './taken-places.ts';

/**
 * Gives quote-marked sentences that name no speaker to the one who spoke before: a quote that goes on over paragraphs, a
 * second quote after the speaker in one paragraph or alone in the next.
 */
export function joinQuotes(
  paragraphs: readonly Paragraph[],
  statements: readonly Statement[],
): Statement[] {
  const joined: Statement[] = [];
  const byParagraph = Map.groupBy(statements, ({ content }) => content[0]?.paragraph ?? -1);
  let openQuote: Statement | null = null;
  /** What was said last in the paragraph before, if that was a quote. */
  let lastQuote: Statement | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'boilerplate' || paragraph.kind === 'heading') continue;
    const own = byParagraph.get(paragraph.index) ?? [];
    const all = [...own];
    const claimed = new Set(own.flatMap(({ quotes }) => quotes.map(({ start }) => start)));
    const said = new TakenPlaces(paragraph);
    for (const { content } of own) said.add(content);
    const inOrder = own.toSorted((a, b) => startOf(a) - startOf(b));
    let next = 0;
    if (paragraph.kind === 'body') {
      for (const { from, to } of paragraph.sentences) {
        const words = paragraph.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
        const quotation = words[0]?.quotation;
        if (words.length !== 1 || quotation === undefined || claimed.has(quotation.start)) continue;
        const span = { paragraph: paragraph.index, start: quotation.start, end: quotation.end };
        if (said.overlaps({ ...span, end: span.start + 1 })) continue;
        while (startOf(inOrder[next]) < quotation.start) next++;
        const before =
          inOrder[next - 1] ?? (isAlone(paragraph) ? (lastQuote ?? undefined) : undefined);
        if (openQuote !== null && from === 0) {
          openQuote.content.push(span);
          openQuote.quotes.push(span);
        } else if (before !== undefined && isDirect(before)) {
          before.content.push(span);
          before.quotes.push(span);
        } else if (isSentence(paragraph.text.slice(quotation.start, quotation.end))) {
          all.push({
            cue: null,
            speaker: { phrase: null, apposition: null, agreement: null, isTurn: false },
            citing: null,
            medium: null,
            content: [span],
            quotes: [span],
            isUnmarked: false,
            confidence: 0.6,
          });
        }
        claimed.add(quotation.start);
      }
    }
    if (paragraph.kind !== 'caption' && paragraph.kind !== 'byline')
      for (const loose of findLooseQuotes(paragraph, all, claimed)) all.push(loose);
    if (!isAlone(paragraph)) lastQuote = closingQuote(paragraph, all);
    const last = paragraph.quotations.at(-1);
    if (last?.isOpen === true)
      openQuote =
        all.find(({ quotes }) =>
          quotes.some(({ start, paragraph: at }) => at === paragraph.index && start === last.start),
        ) ?? openQuote;
    else if (paragraph.kind === 'body') openQuote = null;
    for (const each of all.toSorted((a, b) => startOf(a) - startOf(b))) joined.push(each);
  }
  return joined;
}

/** The quote with which the last sentence of a paragraph has a speaker. */
function closingQuote(
  { kind, tokens, sentences }: Paragraph,
  statements: readonly Statement[],
): Statement | null {
  const start = tokens[sentences.at(-1)?.from ?? 0]?.start ?? 0;
  const closing = statements.filter(
    ({ cue, content }) => cue !== null && Math.max(cue.end, content.at(-1)?.end ?? 0) > start,
  );
  const latest = closing.toSorted((a, b) => startOf(a) - startOf(b)).at(-1);
  return kind === 'body' && latest !== undefined && isDirect(latest) ? latest : null;
}

/** Whether an English paragraph is one quote and no more. */
function isAlone({ language, tokens }: Paragraph): boolean {
  return (
    language === 'en' &&
    tokens[0]?.quotation !== undefined &&
    tokens.slice(1).every(({ kind }) => kind === 'mark')
  );
}

/** Whether words stand for themselves: long ones, or three with a full stop. */
function isSentence(words: string): boolean {
  return words.length > 20 || /^\S+\s\S+\s.*[.!?…؟]$/.test(words);
}

/** Where a statement starts in its paragraph; beyond everything where there is none. */
function startOf(statement: Statement | undefined): number {
  return statement === undefined ? Number.POSITIVE_INFINITY : (statement.content[0]?.start ?? 0);
}

function isDirect({ content, quotes }: Statement): boolean {
  return (
    quotes.length > 0 &&
    content.length === quotes.length &&
    content.every(({ start }, i) => quotes[i]?.start === start)
  );
}
