import type { BlockKind } from '../statement.ts';
import {
  endEvidence,
  type Evidence,
  headingEvidence,
  headlineEvidence,
  readEvidence,
  standfirstEvidence,
  textEvidence,
} from './evidence.ts';

/** Where a line stands in the page, and what it is there. */
interface State {
  kind: BlockKind;
  /** What the line itself says for the state; what is near the line counts through what may stand before it. */
  score: (evidence: Evidence, before: Evidence | undefined, after: Evidence | undefined) => number;
  /** The states that may stand before it, with what each makes of it. */
  after: Partial<Record<StateName | 'start', number>>;
}

type StateName =
  | 'top'
  | 'top byline'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'caption'
  | 'control'
  | 'text'
  | 'heading'
  | 'inner caption'
  | 'inner furniture'
  | 'link'
  | 'inner byline'
  | 'end'
  | 'end byline';

const introduction = { headline: 0, standfirst: 0, byline: 0, caption: 0, control: 0 };
/** Furniture stands together too. */
const run = 0.7;
const inside = { text: 0, 'inner caption': 0, 'inner furniture': 0, link: 0, 'inner byline': 0 };

/** Bylines stand together: a name alone is one where a date is next to it. */
function bylineNear(before: Evidence | undefined, after: Evidence | undefined): number {
  return [before, after].some((line) => line !== undefined && line.byline >= 4) ? 1.2 : 0;
}

/** An image's words have who made it beside them. */
function creditNear(before: Evidence | undefined, after: Evidence | undefined): number {
  return before?.isCredit === true || after?.isCredit === true ? 4.5 : 0;
}

/** Two or three words over a longer line are more often a section's name than a headline. */
function kickerLikeness({ line }: Evidence, after: Evidence | undefined): number {
  if (line.count > 3 || after === undefined || after.line.count < 6) return 0;
  return after.line.ending === 'stop' || after.byline >= 3 ? 0 : line.language === 'ar' ? 1.2 : 0.6;
}

const states: Record<StateName, State> = {
  top: {
    kind: 'boilerplate',
    score: ({ furniture, line, isAfterLabel }) =>
      furniture.evidence -
      1.5 +
      (line.count <= 3 ? 1 : line.count <= 6 || furniture.evidence >= 4 ? 0 : -1) -
      (line.ending === 'stop' ? 1 : 0) +
      (isAfterLabel ? 0.5 : 0),
    after: { start: 0, top: 0, 'top byline': 0 },
  },
  'top byline': {
    kind: 'byline',
    score: ({ byline }) => byline - 2.5,
    after: { start: 0, top: 0, 'top byline': 0 },
  },
  headline: {
    kind: 'headline',
    score: (evidence, _, after) => headlineEvidence(evidence) - kickerLikeness(evidence, after),
    after: { start: 0, top: 0, 'top byline': 0 },
  },
  standfirst: {
    kind: 'subheadline',
    score: standfirstEvidence,
    after: { headline: 0.5, standfirst: 0, byline: -2, caption: -2, control: -0.3 },
  },
  byline: {
    kind: 'byline',
    score: ({ byline, furniture }, before, after) =>
      byline === 0 ? -3 : byline - 2 + bylineNear(before, after) - furniture.evidence * 0.3,
    after: introduction,
  },
  caption: {
    kind: 'caption',
    score: ({ caption, line, byline }, before, after) =>
      caption -
      1 -
      byline * 0.3 +
      creditNear(before, after) +
      (line.ending === 'open' ? 0.5 : 0) -
      (line.count <= 3 ? 1 : 0) -
      (line.hasQuote && caption < 3 ? 0.7 : 0),
    after: { ...introduction, headline: -0.5 },
  },
  control: {
    kind: 'boilerplate',
    score: ({ furniture, line }) =>
      furniture.evidence - 1.5 + (line.count <= 1 ? 1 : 0) - (line.ending === 'stop' ? 0.5 : 0),
    after: { ...introduction, control: run },
  },
  text: { kind: 'body', score: textEvidence, after: { ...introduction, ...inside, heading: 0.5 } },
  heading: {
    kind: 'heading',
    score: headingEvidence,
    after: {
      ...inside,
      heading: -2,
      headline: -3.5,
      standfirst: -3,
      byline: -3,
      caption: -3,
      control: -3,
    },
  },
  'inner caption': {
    kind: 'caption',
    score: ({ caption, line }, before, after) =>
      caption + creditNear(before, after) * 0.7 - 2.5 - (line.count > 28 ? 2.5 : 0),
    after: { ...inside, heading: -0.5 },
  },
  'inner furniture': {
    kind: 'boilerplate',
    score: ({ furniture, isRepeated, line }) =>
      furniture.evidence -
      2 +
      (isRepeated ? 3 : 0) -
      (line.count > 25 && line.ending === 'stop' ? 1.5 : 0),
    after: { ...inside, 'inner furniture': run, heading: -3 },
  },
  link: {
    kind: 'boilerplate',
    score: ({ line, furniture }, before) =>
      line.ending !== 'stop' && line.ending !== 'comma' && line.count >= 4 && line.count <= 22
        ? 2.5 + Math.min(furniture.evidence, 2) - (before?.furniture.related === 'label' ? 0 : 1)
        : -5,
    after: { 'inner furniture': 0, link: 0 },
  },
  'inner byline': {
    kind: 'byline',
    score: ({ byline }) => byline - 6,
    after: { ...inside, heading: -2 },
  },
  end: {
    kind: 'boilerplate',
    score: (evidence) => endEvidence(evidence) - 0.5,
    after: {
      ...inside,
      headline: -4,
      standfirst: -3,
      byline: -2,
      caption: -2,
      control: -2,
      heading: -4,
      end: 0.5,
      'end byline': 0.5,
    },
  },
  'end byline': {
    kind: 'byline',
    score: ({ byline, furniture, line }) =>
      byline - 1.5 - (line.count > 10 && line.language === 'ar' ? 3 : 0) - furniture.evidence * 0.6,
    after: { ...inside, end: 0, 'end byline': 0.5 },
  },
};

/** A page that stops at one of these lacks something after it. */
const unfinished: Partial<Record<StateName, number>> = {
  heading: -6,
  top: -4,
  'top byline': -4,
  link: -1,
  standfirst: -1,
};

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
 */
export function classifyBlocks(texts: readonly string[]): BlockKind[] {
  const lines = readEvidence(texts);
  let scores: number[] = [];
  const steps: Uint8Array[] = [];
  lines.forEach((line, i) => {
    const step = new Uint8Array(table.length);
    scores = table.map(({ score, before, start }, to) => {
      let best = i === 0 ? start : -Infinity;
      if (i > 0)
        for (const { index, weight } of before) {
          const sum = (scores[index] ?? -Infinity) + weight;
          if (sum > best) {
            best = sum;
            step[to] = index;
          }
        }
      return best === -Infinity ? best : best + score(line, lines[i - 1], lines[i + 1]);
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
