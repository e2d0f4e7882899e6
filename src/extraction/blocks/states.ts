import type { BlockKind } from '../statement.ts';
import type { Evidence } from './evidence.ts';
import {
  endEvidence,
  headingEvidence,
  headlineEvidence,
  standfirstEvidence,
  textEvidence,
} from './likeness.ts';

/** Where a line stands in the page, and what it is there. */
export interface State {
  kind: BlockKind;
  /** What the line itself says for the state; what is near the line counts through what may stand before it. */
  score: (evidence: Evidence, before: Evidence | undefined, after: Evidence | undefined) => number;
  /** The states that may stand before it, with what each makes of it. */
  after: Partial<Record<StateName | 'start', number>>;
}

/** What a line can be, by the part of the page. */
export type StateName =
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

/** Who made an image stands under it alone, where no line beside it describes the image. */
function isUndescribed(
  { isCredit }: Evidence,
  before: Evidence | undefined,
  after: Evidence | undefined,
): boolean {
  return isCredit && (before?.byline ?? 0) >= 3 && (after?.caption ?? 0) < 1;
}

/** A line without a stop between the byline and the text describes the image that stands there, unless it is a headline's. */
function momentAfterByline({ line, isCredit }: Evidence, before: Evidence | undefined): number {
  if (isCredit || (before?.byline ?? 0) < 3 || line.ending !== 'open' || line.hasBullet) return 0;
  if (line.count < 4 || line.count > 28 || /[;؛:]|\.\./u.test(line.text)) return 0;
  return 1.3;
}

/** Two or three words over a longer line are more often a section's name than a headline. */
function kickerLikeness({ line }: Evidence, after: Evidence | undefined): number {
  if (line.count > 3 || after === undefined || after.line.count < 6) return 0;
  return after.line.ending === 'stop' || after.byline >= 3 ? 0 : line.language === 'ar' ? 1.2 : 0.6;
}

/** The minister wrote on X: what ends with a colon before a quote is the text around it. */
function introducesQuote({ line }: Evidence, after: Evidence | undefined): number {
  return line.ending === 'colon' && line.count > 1 && /^[«“‘"„]/.test(after?.line.text ?? '')
    ? 3
    : 0;
}

/** Every state with what speaks for it. */
export const states: Record<StateName, State> = {
  top: {
    kind: 'boilerplate',
    score: ({ furniture, line, isAfterLabel, behind }) =>
      furniture.evidence -
      1.5 +
      behind * 2 +
      (line.count <= 3 ? 1 : line.count <= 6 || furniture.evidence >= 4 ? 0 : -1) -
      (line.ending === 'stop' ? 1 : 0) +
      (isAfterLabel ? 0.5 : 0),
    after: { start: 0, top: 0, 'top byline': 0 },
  },
  'top byline': {
    kind: 'byline',
    score: ({ byline, behind, line }) => byline - 2.5 - (line.shareOfDate > 0 ? 0 : behind * 2),
    after: { start: 0, top: 0, 'top byline': 0 },
  },
  headline: {
    kind: 'headline',
    score: (evidence, _, after) => headlineEvidence(evidence) - kickerLikeness(evidence, after),
    after: { start: 0, top: 0, 'top byline': 0 },
  },
  standfirst: {
    kind: 'subheadline',
    // A sentence between the headline and who wrote introduces the text.
    score: (evidence, _, after) =>
      standfirstEvidence(evidence) +
      (evidence.line.ending === 'stop' && (after?.byline ?? 0) >= 3 ? 2 : 0),
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
    score: (evidence, before, after) => {
      const { caption, line, byline } = evidence;
      return (
        caption -
        1 -
        byline * 0.3 +
        creditNear(before, after) +
        (line.ending === 'open' ? 0.5 : 0) +
        momentAfterByline(evidence, before) +
        (isUndescribed(evidence, before, after) ? 3 : 0) -
        (line.count <= 3 ? 1 : 0) -
        (line.hasQuote && caption < 3 ? 0.7 : 0)
      );
    },
    after: { ...introduction, headline: -0.5 },
  },
  control: {
    kind: 'boilerplate',
    score: ({ furniture, line }) =>
      furniture.evidence - 1.5 + (line.count <= 1 ? 1 : 0) - (line.ending === 'stop' ? 0.5 : 0),
    after: { ...introduction, control: run },
  },
  text: {
    kind: 'body',
    score: (evidence, _, after) => textEvidence(evidence) + introducesQuote(evidence, after),
    after: { ...introduction, ...inside, heading: 0.5 },
  },
  heading: {
    kind: 'heading',
    // Nothing stands under a heading over which an hour stands next.
    score: (evidence, _, after) =>
      headingEvidence(evidence) + (evidence.isHour ? 9 : after?.isHour === true ? -2 : 0),
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
