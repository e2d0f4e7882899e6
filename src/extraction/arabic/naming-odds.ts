import type { BlockKind } from '../statement.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { startOf } from '../word-start.ts';
import weights from './naming-weights.json' with { type: 'json' };
import { isDefinite, verbAt } from './words.ts';

/** A quote-marked string, with what the rules say for its being a name. */
export interface Marked {
  text: string;
  tokens: readonly Token[];
  /** Of the token that is the string with its marks. */
  i: number;
  /** Of the line. */
  kind: BlockKind;
  evidence: number;
}

const most = 7;
/** From how likely on a string is taken for a name. */
export const likely = 0.5;

/**
 * How likely a quote-marked string names something and is nobody's words, from 0 to 1: a logistic regression on the annotated
 * articles, over what the rules say and the words in it and beside it. `npm run calibrate:names` fits the weights again and says
 * how far they hold on articles that they were not fitted on.
 */
export function namingLikelihood(marked: Marked): number {
  const known: Record<string, number | undefined> = weights;
  const odds = namingSigns(marked).reduce(
    (sum, [sign, value]) => sum + value * (known[sign] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-odds));
}

/** The signs of a string that the regression weighs, each with its value. */
export function namingSigns({
  text,
  tokens,
  i,
  kind,
  evidence,
}: Marked): [sign: string, value: number][] {
  const quotation = tokens[i]?.quotation;
  const words = quotation === undefined ? [] : wordsOf(text, quotation);
  const count = Math.min(words.length, most);
  const [first, last] = [words[0]?.form ?? '', words.at(-1)?.form ?? ''];
  const [two, one, next] = [formAt(tokens, i - 2), formAt(tokens, i - 1), formAt(tokens, i + 1)];
  const [starts, ends] = [isDefinite(first), isDefinite(last)];
  const short = Math.min(count, 3);
  const isSaid = verbAt(text, tokens[i - 1]) !== null;
  const bounded = Math.max(-6, Math.min(8, evidence));
  return [
    ['base', 1],
    ['evidence', bounded],
    [`evidence of ${count} words for`, Math.max(0, bounded)],
    [`evidence of ${count} words against`, Math.min(0, bounded)],
    [`words: ${count}`, 1],
    [`words: ${count}, ${starts ? 'definite' : 'indefinite'}`, 1],
    [`of two: ${starts} ${ends}`, count === 2 ? 1 : 0],
    [`after definite: ${isDefinite(one)}, ${starts}`, 1],
    [`before definite: ${isDefinite(next)}, ${short}`, 1],
    [`in ${kind}`, 1],
    ['said before', isSaid ? 1 : 0],
    [`said before ${count}, ${starts ? 'definite' : 'indefinite'}`, isSaid ? 1 : 0],
    [`marked inside`, /[،.؟!:]/.test(words.length === 0 ? '' : written(text, tokens[i])) ? 1 : 0],
    [`starts ${first.slice(0, 2)} ${short}`, 1],
    [`ends ${last.slice(-2)} ${short}`, 1],
    [`after ${one}`, 1],
    [`after ${startOf(one)}-`, startOf(one) === one ? 0 : 1],
    [`two after ${two}`, 1],
    [`before ${next}`, 1],
  ];
}

function written(text: string, token: Token | undefined): string {
  return token?.quotation === undefined
    ? ''
    : text.slice(token.quotation.start, token.quotation.end);
}

function formAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token === undefined ? '' : token.kind === 'quote' ? '«»' : token.form;
}
