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
/** Occasions in which words are said, rather than at which. */
const within = /^(?:briefings?|conference|call|webinar|session|debate|hearing|meeting)$/;

/** An occasion or a body before which words were spoken: told a news conference, at the inquest, a court has heard. */
export function heardAt(tokens: readonly Token[], i: number, to: number): Range | null {
  const form = tokens[i]?.form ?? '';
  if (/^(?:told|tells|tell|telling|addressed|addressing|assured|informed|reminded)$/.test(form)) {
    const found = occasionAfter(tokens, i + 1, { to, isTold: true });
    return found === null && form === 'told' ? hearingBefore(tokens, i) : found;
  }
  if (/^(?:at|during|before|on)$/.test(form)) {
    // Before the committee, as one who is told.
    const found = occasionAfter(tokens, i + 1, { to, isTold: form === 'before' });
    // On an earnings call; but called on the court.
    return found !== null && form === 'on' && found.noun !== 'call' ? null : found;
  }
  if (form !== 'in') return /^(?:heard|hears|told)$/.test(form) ? hearingBefore(tokens, i) : null;
  // In a televised briefing; but in a protest.
  const found = occasionAfter(tokens, i + 1, { to, isTold: false });
  if (found !== null && within.test(found.noun)) return found;
  // In court, in parliament, in the Commons.
  const the = tokens[i + 1]?.form === 'the' && isCapital(tokens[i + 2]) ? 1 : 0;
  const next = tokens[i + 1 + the];
  if (!/^(?:court|parliament|congress|commons|lords|senate)$/.test(next?.form ?? '')) return null;
  const after = tokens[i + 2 + the];
  const isAll =
    after?.kind !== 'word' ||
    prepositions.has(after.form) ||
    after.form === 'that' ||
    isDate(after);
  const first = tokens[i + 1];
  return isAll && first !== undefined && next !== undefined
    ? { start: first.start, end: next.end }
    : null;
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
): (Range & { noun: string }) | null {
  const first = tokens[from];
  // Was told that the commission opened an inquiry.
  if (first?.kind !== 'word' || (isTold && first.form === 'that')) return null;
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
  return { start: first.start, end: last.end, noun: last.form };
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
    // A press call last week; but filed before the court last week.
    (token.form === 'last' && within.test(tokens[next - 1]?.form ?? '')) ||
    isAdverb(token) ||
    (isCapital(token) && !/['’]s$/u.test(tokens[next - 1]?.text ?? ''))
  );
}
