import { isScareQuote } from './arabic/scare-quotes.ts';
import { bareThat, fusedThat } from './lexicon/arabic-words.ts';
import { isQuality, isUnsaid } from './english/unsaid.ts';
import type { Paragraph, Statement } from './statement.ts';
import { TakenPlaces } from './taken-places.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

const confidence = 0.4;
/** What may be a name is left alone where no rule says that anybody speaks. */
const mostEvidence = 0.4;

/**
 * The quote-marked words that are no name and belong to no statement yet: somebody said them, though no rule knows the
 * words around them. After that, أن or إن the clause was said, and otherwise no more than what stands between the marks.
 */
export function findLooseQuotes(
  paragraph: Paragraph,
  own: readonly Statement[],
  claimed: ReadonlySet<number>,
): Statement[] {
  const { tokens, sentences, index, text } = paragraph;
  const found: Statement[] = [];
  const isWriters = paragraph.language === 'en' && paragraph.kind === 'body';
  const isHeadline = paragraph.language === 'en' && !isWriters;
  const said = new TakenPlaces(paragraph);
  for (const { content } of own) said.add(content);
  const taken = new TakenPlaces(paragraph);
  for (const { content, quotes } of own) taken.add([...content, ...quotes]);
  // وفق ما ذكرت «المدار»: the name of who speaks.
  for (const { speaker } of own) if (speaker.phrase !== null) taken.add([speaker.phrase]);
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      const { quotation } = token ?? {};
      if (token === undefined || quotation === undefined || token.isName === true) continue;
      if ((token.nameEvidence ?? 0) > mostEvidence) continue;
      if (claimed.has(quotation.start) || wordsOf(text, quotation).length === 0) continue;
      if (isWriters && isUnsaid(text, tokens, i, from)) continue;
      if (isHeadline && isQuality(text, tokens, i)) continue;
      if (paragraph.language === 'ar' && isScareQuote(paragraph, i, { from, to })) continue;
      const span = { paragraph: index, start: quotation.start, end: quotation.end };
      if (taken.overlaps(span)) continue;
      const clause = clauseAround(tokens, i, { from, to });
      const content = clause === null ? span : { paragraph: index, ...clause };
      const words = said.overlaps(content) ? span : content;
      taken.add([words, span]);
      found.push({
        cue: null,
        speaker: { phrase: null, apposition: null, agreement: null, isTurn: false },
        citing: null,
        medium: null,
        content: [words],
        quotes: [span],
        isUnmarked: false,
        confidence,
      });
    }
  }
  return found;
}

/** From after the last أن or that before a quote to the end of the sentence. */
function clauseAround(
  tokens: readonly Token[],
  i: number,
  { from, to }: { from: number; to: number },
): { start: number; end: number } | null {
  for (let k = i - 1; k >= Math.max(from, i - 14); k--) {
    const token = tokens[k];
    if (token === undefined || (token.kind === 'mark' && !/^[،,]$/.test(token.form))) return null;
    const isBare = token.form === 'that' || bareThat.has(token.form);
    if (!isBare && !fusedThat.has(token.form)) continue;
    let last = to - 1;
    while (last > i && tokens[last]?.kind === 'mark') last--;
    const first = tokens[isBare ? k + 1 : k];
    const end = tokens[last]?.end;
    return first === undefined || end === undefined ? null : { start: first.start, end };
  }
  return null;
}
