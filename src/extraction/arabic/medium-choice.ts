import { lowerBound } from '../lower-bound.ts';
import type { Range } from '../text.ts';
import type { Candidate } from './medium-weights.ts';

/** A statement as far as its way is concerned. */
export interface Told {
  /** From its cue to its words. */
  frame: Range;
  /** Who speaks, where anybody is named; the same object while somebody goes on. */
  speaker: Range | null;
  /** It is one of those who spoke before: قال أحدهما. */
  isOneOf: boolean;
}

const mostShared = 8;

/**
 * The way of each statement of a sentence: the one that says most of those between its cue and its words; else of those
 * that are in no other's, and of those in which its speaker spoke before.
 */
export function chooseMedia(
  candidates: readonly Candidate[],
  told: readonly Told[],
): (Candidate | null)[] {
  const frames = told
    .map(({ frame }, statement) => ({ ...frame, statement }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  const own = Map.groupBy(candidates, ({ start, end }) => {
    const frame = frames[lowerBound(frames.length, start + 1, (i) => frames[i]?.end ?? 0)];
    return frame !== undefined && frame.start < end ? frame.statement : null;
  });
  const shared = (own.get(null) ?? []).toSorted((a, b) => b.weight - a.weight).slice(0, mostShared);
  let carried: Candidate[] = [];
  const ways = told.map(({ speaker, isOneOf }, i) => {
    if (speaker !== null && speaker !== told[i - 1]?.speaker && !isOneOf) carried = [];
    const within = mostOf(own.get(i) ?? [], speaker);
    if (within === null) return mostOf([...shared, ...carried], speaker);
    carried = [within];
    return within;
  });
  // نفى مصدر الخبر، مؤكدا لـ«الضفاف» أن: to whom somebody says something they said it all.
  for (let i = ways.length - 2; i >= 0; i--) {
    const [speaker, next] = [told[i]?.speaker, ways[i + 1]];
    const isSame = speaker !== null && speaker === told[i + 1]?.speaker;
    if (isSame && next?.relation === 'told-to') ways[i] ??= next;
  }
  return ways;
}

/** Who speaks is the way only where nothing else is. */
function mostOf(candidates: readonly Candidate[], speaker: Range | null): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const each of candidates) {
    const speaks = speaker !== null && speaker.start < each.end && each.start < speaker.end;
    const weight = speaks ? each.weight / 100 : each.weight;
    if (weight > most) [best, most] = [each, weight];
  }
  return best;
}
