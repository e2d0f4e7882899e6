import { hearings, listeningBodies, occasionsHeard } from '../lexicon/english-media.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isDate,
  prepositions,
  subjectPronouns,
  subordinators,
} from './grammar.ts';
import { isCapital } from './words.ts';

const furthest = 9;

/** An occasion or a body before which words were spoken: told a news conference, at the inquest, a court has heard. */
export function heardAt(tokens: readonly Token[], i: number, to: number): Range | null {
  const form = tokens[i]?.form ?? '';
  if (/^(?:told|tells|tell|telling|addressed|addressing|assured|informed|reminded)$/.test(form))
    return occasionAfter(tokens, i + 1, { to, isTold: true });
  if (/^(?:at|during|before|on)$/.test(form)) {
    const found = occasionAfter(tokens, i + 1, { to, isTold: false });
    // On an earnings call; but called on the court.
    return found !== null && form === 'on' && !found.isCall ? null : found;
  }
  // In court, in parliament.
  const next = tokens[i + 1];
  if (form === 'in' && /^(?:court|parliament|congress)$/.test(next?.form ?? '')) {
    const isAll = tokens[i + 2]?.kind !== 'word' || prepositions.has(tokens[i + 2]?.form ?? '');
    return isAll ? (next ?? null) : null;
  }
  return /^(?:heard|hears|told)$/.test(form) ? hearingBefore(tokens, i) : null;
}

/** The inquest heard the calls were logged; …, a court has heard; the court was told. */
function hearingBefore(tokens: readonly Token[], i: number): Range | null {
  const isTold = tokens[i]?.form === 'told';
  let at = i - 1;
  while (/^(?:has|have|had|also|later|was|were|been|is|are|then)$/.test(tokens[at]?.form ?? ''))
    at--;
  const isLast = !/^\p{L}/u.test(tokens[i + 1]?.text ?? '');
  if (isTold && !isLast && !/^(?:was|were|been)$/.test(tokens[i - 1]?.form ?? '')) return null;
  const court = tokens[at];
  if (court === undefined || !hearings.has(court.form)) return null;
  let from = at;
  while (from > 0 && at - from < 5 && isCapital(tokens[from - 1]) && isCapital(tokens[from]))
    from--;
  const before = tokens[from - 1];
  const start = before !== undefined && /^(?:the|an?)$/.test(before.form) ? before : tokens[from];
  return { start: start?.start ?? court.start, end: court.end };
}

/** A noun phrase whose noun is an occasion: a packed meeting, the Wagga Wagga Local Court. */
function occasionAfter(
  tokens: readonly Token[],
  from: number,
  { to, isTold }: { to: number; isTold: boolean },
): (Range & { isCall: boolean }) | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  let end: number | null = null;
  for (let i = from; i < Math.min(to, from + furthest); i++) {
    const token = tokens[i];
    const isAny =
      token?.kind === 'number' || (token?.kind === 'mark' && /^[&/-]$/.test(token.form));
    if (token === undefined || (token.kind !== 'word' && !isAny)) break;
    if (token.kind === 'word' && i > from && endsPhrase(token)) break;
    const isOccasion =
      occasionsHeard.has(token.form) || (isTold && listeningBodies.has(token.form));
    if (isOccasion && closes(tokens, i + 1, to)) end = i;
  }
  const last = end === null ? undefined : tokens[end];
  const isNamed = determiners.has(first.form) || isCapital(first) || /['’]s$/u.test(first.text);
  if (last === undefined || !(isNamed || listeningBodies.has(first.form))) return null;
  if (end === from && determiners.has(first.form)) return null;
  return { start: first.start, end: last.end, isCall: last.form === 'call' };
}

function endsPhrase(token: Token): boolean {
  return (
    prepositions.has(token.form) ||
    subordinators.has(token.form) ||
    subjectPronouns.has(token.form) ||
    auxiliaryOf(token) !== null ||
    isDate(token)
  );
}

/** The committee chairman was told: a noun after the occasion is the one meant. */
function closes(tokens: readonly Token[], next: number, to: number): boolean {
  const token = tokens[next];
  if (token === undefined || next >= to || token.kind !== 'word') return true;
  return (
    endsPhrase(token) ||
    determiners.has(token.form) ||
    isAdverb(token) ||
    (isCapital(token) && !/['’]s$/u.test(tokens[next - 1]?.text ?? ''))
  );
}
