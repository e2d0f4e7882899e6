import { readSubject } from '../arabic/subject.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { tokensIn } from './agreement.ts';

/** How many words back somebody is sought who is taken up. */
const furthest = 300;

/**
 * Where somebody without a name is told of in the paragraph whom a definite noun takes up, without having spoken: نفاه مصدر في النيابة,
 * before المصدر. Null where nobody is.
 */
export function introducedBefore(paragraph: Paragraph, phrase: Span): Span | null {
  const [word, other] = tokensIn(paragraph, phrase);
  if (word?.kind !== 'word' || other !== undefined || !isDefinite(word.form)) return null;
  const noun = word.form.replace(/^ال/, '');
  if (![anonymousHeads, titleHeads].some((heads) => isHead(noun, heads))) return null;
  const { text, tokens } = paragraph;
  const start = tokenAfter(tokens, phrase.start);
  const least = Math.max(0, start - furthest);
  let at = start - 1;
  while (at >= least && tokens[at]?.form !== noun) at--;
  // رئيس البلدية is no رئيس of whom no more is known.
  if (at < least || isDefinite(tokens[at + 1]?.form ?? '')) return null;
  const { phrase: read } = readSubject({ text, tokens, to: tokens.length }, at);
  const [first, last] = read === null ? [] : [tokens[read.from], tokens[read.to - 1]];
  return first === undefined || last === undefined
    ? null
    : spanOf(paragraph, { start: first.start, end: last.end });
}
