import { isGivenName } from '../lexicon/english-given-names.ts';
import type { TokenRange } from '../arabic/subject.ts';
import type { Token } from '../tokens.ts';
import { auxiliaryOf } from './grammar.ts';
import { type EnglishSubject, subjectAfter, whole } from './subject.ts';
import { isCapital, isComma } from './words.ts';

const view =
  /^(?:view|views|opinion|words|phrase|telling|judgment|judgement|estimation|assessment|reckoning)$/;
const count =
  /^(?:count|account|accounts|estimate|estimates|reckoning|tally|calculation|calculations|figures|admission|measure|lights)$/;

const summing = /^(?:sums|summed|describes|described|characteri[sz]es|characteri[sz]ed)$/;

const furthest = 120;

/** Who is named as a source, from what words to what, and where the sentence goes on, if not after the name. */
export interface Source {
  found: EnglishSubject;
  from: number;
  last: number;
  next: number | null;
  lemma: string;
  class: string;
  isPut: boolean;
}

/** According to S, per S, in the view of S, in S's view, as S puts it: the source and the words that say so. */
export function sourceAt(
  tokens: readonly Token[],
  i: number,
  { from, to }: TokenRange,
): Source | null {
  const put = asPut(tokens, i, to);
  if (put !== null)
    return {
      // As the judge has put it.
      found: whole({ from: i + 1, to: auxiliaryOf(tokens[put - 1]) === 'have' ? put - 1 : put }),
      from: put,
      last: tokens[put + 1]?.form === 'it' || tokens[put + 1]?.form === 'up' ? put + 1 : put,
      next: tokens[put + 1]?.form === 'it' ? put + 2 : to,
      lemma: tokens[put + 1]?.form === 'it' ? 'put it' : (tokens[put]?.form ?? ''),
      class: 'say',
      isPut: true,
    };
  // Per Ina Brandt, per the coroner; but paid per the contract, and Per Lund.
  const isApart = i === from || isComma(tokens[i - 1]) || tokens[i - 1]?.kind === 'quote';
  const isPer =
    tokens[i]?.form === 'per' &&
    isApart &&
    ((isCapital(tokens[i + 1]) && !isCapital(tokens[i])) ||
      /^(?:the|a|an|its|his|her|their)$/.test(tokens[i + 1]?.form ?? ''));
  const viewOf = viewBefore(tokens, i);
  // For Ina Brandt, it is "a shame".
  const isFor =
    tokens[i]?.form === 'for' &&
    i === from &&
    isGivenName(tokens[i + 1]?.text.split('-')[0]?.toLowerCase() ?? '') &&
    isCapital(tokens[i + 2]) &&
    tokens.slice(i, Math.min(to, i + furthest)).some(({ kind }) => kind === 'quote') &&
    !tokens.slice(i, Math.min(to, i + furthest)).some(({ form }) => form === ':');
  if (isFor) {
    const found = subjectAfter(tokens, i + 1, to);
    return found === null || !isComma(tokens[found.phrase.to])
      ? null
      : { found, from: i, last: i, next: null, lemma: 'for', class: 'according', isPut: false };
  }
  const isTo = tokens[i]?.form === 'according' && tokens[i + 1]?.form === 'to';
  if (isPer || viewOf !== null || isTo) {
    const last = viewOf ?? (isPer ? i : i + 1);
    const found = isTo
      ? (them(tokens, last + 1) ?? subjectAfter(tokens, last + 1, to))
      : subjectAfter(tokens, last + 1, to);
    const lemma = tokens
      .slice(i, last + 1)
      .map(({ form }) => form)
      .join(' ');
    return found === null
      ? null
      : { found, from: i, last, next: null, lemma, class: 'according', isPut: false };
  }
  return /^(?:in|by)$/.test(tokens[i]?.form ?? '') ? ownView(tokens, i, to) : null;
}

/** According to | him: a pronoun of whoever was spoken of, with nothing after it. */
function them(tokens: readonly Token[], at: number): EnglishSubject | null {
  const next = tokens[at + 1];
  const isAlone =
    next === undefined || isComma(next) || /^[.;:?!]$/.test(next.form) || next.kind === 'quote';
  return isAlone && /^(?:him|her|them|it)$/.test(tokens[at]?.form ?? '')
    ? whole({ from: at, to: at + 1 })
    : null;
}

/** In the view of, in the dry phrase of, in the words of one: where the words end that say whose they are, or null. */
function viewBefore(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.form !== 'in' || tokens[i + 1]?.form !== 'the') return null;
  for (let k = i + 2; k < i + 5; k++) {
    if (view.test(tokens[k]?.form ?? '') && tokens[k + 1]?.form === 'of') return k + 1;
    if (tokens[k]?.kind !== 'word' || isCapital(tokens[k])) return null;
  }
  return null;
}

/** In Nora Vale's view, in her opinion, by the agency's own count. */
function ownView(tokens: readonly Token[], i: number, to: number): Source | null {
  for (let k = i + 1; k < Math.min(to - 1, i + 8); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return null;
    const isOwner =
      k === i + 1
        ? /^(?:his|her|their)$/.test(token.form) || /['’]s?$/.test(token.text)
        : /['’]s?$/.test(token.text);
    // By the agency's own count.
    const noun = tokens[k + 1]?.form === 'own' ? k + 2 : k + 1;
    const nouns = tokens[i]?.form === 'by' ? count : view;
    if (!isOwner || !nouns.test(tokens[noun]?.form ?? '') || !isComma(tokens[noun + 1])) continue;
    return {
      found: whole({ from: i + 1, to: k + 1 }),
      from: i,
      last: noun,
      next: noun + 1,
      lemma: tokens[i]?.form === 'by' ? 'by the count of' : 'in the view of',
      class: 'according',
      isPut: false,
    };
  }
  return null;
}

/** As Smith puts it: where the verb stands, or null. */
function asPut(tokens: readonly Token[], i: number, to: number): number | null {
  // "Q" is how one minister put it.
  const isHow =
    tokens[i]?.form === 'how' &&
    /^(?:is|was)$/.test(tokens[i - 1]?.form ?? '') &&
    tokens[i - 2]?.kind === 'quote';
  if (tokens[i]?.form !== 'as' && !isHow) return null;
  for (let k = i + 2; k < Math.min(to, i + 18); k++) {
    if (/^(?:put|puts)$/.test(tokens[k]?.form ?? '') && tokens[k + 1]?.form === 'it') return k;
    // "Q" is how she sums up the figures.
    if (isHow && summing.test(tokens[k]?.form ?? '')) return k;
  }
  return null;
}
