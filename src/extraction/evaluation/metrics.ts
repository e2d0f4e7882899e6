import type { Counts, Score, Share } from './score.ts';

/** Percentages of a score; null where nothing was there to be scored. */
export interface Metrics {
  paragraphKind: number | null;
  quoteExact: number | null;
  nonQuoteFalseAlarm: number | null;
  contentExact: number | null;
  contentOverlap: number | null;
  speaker: number | null;
  organization: number | null;
  medium: number | null;
  cue: number | null;
  type: number | null;
  endToEnd: number | null;
}

/** The metrics of articles taken together: F1 of spans, accuracy of what is said of those found. */
export function metricsOf(scores: readonly Score[]): Metrics {
  const f1 = (of: (score: Score) => Counts) => {
    const { found, invented, missed } = scores.map(of).reduce(
      (a, b) => ({
        found: a.found + b.found,
        invented: a.invented + b.invented,
        missed: a.missed + b.missed,
      }),
      { found: 0, invented: 0, missed: 0 },
    );
    const all = 2 * found + invented + missed;
    return all === 0 ? null : percent(2 * found, all);
  };
  const accuracy = (of: (score: Score) => Share) => {
    const parts = scores.map(of);
    const all = parts.reduce((sum, part) => sum + part.all, 0);
    return all === 0
      ? null
      : percent(
          parts.reduce((sum, part) => sum + part.right, 0),
          all,
        );
  };
  return {
    paragraphKind: accuracy(({ paragraphKind }) => paragraphKind),
    quoteExact: f1(({ quoteExact }) => quoteExact),
    nonQuoteFalseAlarm: accuracy(({ nonQuoteFalseAlarm }) => nonQuoteFalseAlarm),
    contentExact: f1(({ contentExact }) => contentExact),
    contentOverlap: f1(({ contentOverlap }) => contentOverlap),
    speaker: accuracy(({ speaker }) => speaker),
    organization: accuracy(({ organization }) => organization),
    medium: accuracy(({ medium }) => medium),
    cue: accuracy(({ cue }) => cue),
    type: accuracy(({ type }) => type),
    endToEnd: f1(({ endToEnd }) => endToEnd),
  };
}

function percent(part: number, all: number): number {
  return Math.round((1000 * part) / all) / 10;
}
