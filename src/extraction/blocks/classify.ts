import type { BlockKind } from '../statement.ts';
import { readEvidence } from './evidence.ts';
import { type StateName, states } from './states.ts';

/** A page that stops at one of these lacks something after it. */
const unfinished: Partial<Record<StateName, number>> = {
  heading: -6,
  top: -4,
  'top byline': -4,
  link: -1,
  standfirst: -1,
};

/** How much an element says of what it holds; a paragraph may hold anything, but it is hardly a heading. */
const hinted: Record<BlockKind, number> = {
  headline: 8,
  subheadline: 3,
  caption: 5,
  byline: 3,
  heading: 4,
  body: 1,
  boilerplate: 0,
};

const headingInParagraph = -3;

function weightOf(hint: BlockKind | null | undefined, kind: BlockKind): number {
  if (hint === kind) return hinted[kind];
  return hint === 'body' && kind === 'heading' ? headingInParagraph : 0;
}

const names = Object.keys(states) as StateName[];
const table = names.map((name) => {
  const { kind, score, after } = states[name];
  return {
    kind,
    score,
    start: after.start ?? -Infinity,
    end: unfinished[name] ?? 0,
    before: Object.entries(after).flatMap(([other, weight]) => {
      const index = names.indexOf(other as StateName);
      return index === -1 ? [] : [{ index, weight }];
    }),
  };
});

/**
 * What each line of an article is: of all ways to read the page from top over headline, introduction and text to end,
 * the one for which most speaks.
 *
 * @param hints what the markup of a page says that each line is.
 */
export function classifyBlocks(
  texts: readonly string[],
  { hints = [] }: { hints?: readonly (BlockKind | null)[] } = {},
): BlockKind[] {
  const lines = readEvidence(texts);
  let scores: number[] = [];
  const steps: Uint8Array[] = [];
  lines.forEach((line, i) => {
    const step = new Uint8Array(table.length);
    const hint = hints[i];
    scores = table.map(({ kind, score, before, start }, to) => {
      let best = i === 0 ? start : -Infinity;
      if (i > 0)
        for (const { index, weight } of before) {
          const sum = (scores[index] ?? -Infinity) + weight;
          if (sum > best) {
            best = sum;
            step[to] = index;
          }
        }
      return best === -Infinity
        ? best
        : best + score(line, lines[i - 1], lines[i + 1]) + weightOf(hint, kind);
    });
    steps.push(step);
  });
  let state = 0;
  table.forEach(({ end }, i) => {
    if ((scores[i] ?? -Infinity) + end > (scores[state] ?? -Infinity) + (table[state]?.end ?? 0))
      state = i;
  });
  const kinds: BlockKind[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    kinds.push(table[state]?.kind ?? 'body');
    state = steps[i]?.[state] ?? 0;
  }
  return kinds.toReversed();
}
