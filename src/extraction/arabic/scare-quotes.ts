import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import type { Paragraph } from '../statement.ts';
import { wordsOf } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import type { TokenRange } from './subject.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { verbAt } from './words.ts';

/** From how many words on what stands between marks was said, whatever stands around it. */
const whole = 6;
const shortestClause = 4;

/**
 * غارة «خاطئة», «161» مليونا, صاحبة «أن تقتل طائرا»: a word or a few between marks in a sentence of the article's own, that
 * nothing says anybody said.
 */
export function isScareQuote(
  { text, tokens, kind }: Paragraph,
  i: number,
  { from }: TokenRange,
): boolean {
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined || tokens[i - 1]?.form === ':') return false;
  const words = wordsOf(text, quotation);
  if (words.every((word) => word.kind === 'number')) return true;
  const isOne = words.length === 1;
  const isSaidOf = opensThat(tokens, i - 1);
  // البنك «يتفهم» ولا يصفق.
  if (kind !== 'body') return isOne && !/^[يتن]/.test(words[0]?.form ?? '') && !isSaidOf;
  const isFirst = tokens.slice(from, i).every((token) => token.kind === 'mark');
  if (words.length >= whole || isSaidOf || isFirst) return false;
  // حمد الله على «إنقاذ بيت الأجداد»: for what.
  if (words.length > 2 && /^(?:على|عن)$/.test(tokens[i - 1]?.form ?? '')) return false;
  const isClause = words[0]?.form !== 'ان' && words.some((_, k) => isClauseVerb(text, words, k));
  if (isClause && words.length >= shortestClause) return false;
  const isTold = tokens
    .slice(from, i)
    .some((token) => verbAt(text, token) !== null || sayingNoun(token.form) !== null);
  return isOne || !isTold;
}
