import { type Prediction } from '../prediction.ts';
import { type Span } from '../text.ts';
import { type GoldArticle, type GoldAttribution } from './gold.ts';
import { type IsNamed, namesOf, normalizeName } from './names.ts';
import { scoreQuotes } from './score-quotes.ts';
import { isSameSpan, overlap } from './spans.ts';

type Predicted = Prediction['attributions'][number];

/** Found, invented and missed. */
export interface Counts {
  found: number;
  invented: number;
  missed: number;
}

/** Right answers of so many. */
export interface Share {
  right: number;
  all: number;
}

/** What an article's prediction is worth, before it is divided. */
export interface Score {
  quoteExact: Counts;
  contentExact: Counts;
  contentOverlap: Counts;
  endToEnd: Counts;
  paragraphKind: Share;
  nonQuoteFalseAlarm: Share;
  speaker: Share;
  organization: Share;
  medium: Share;
  cue: Share;
  type: Share;
  /** Whether each predicted attribution that counts, by its index, is right from end to end. */
  judged: { attribution: number; isRight: boolean }[];
  missed: GoldAttribution[];
  invented: Predicted[];
  /** Of the attributions that were found, whatever was got wrong; `inexact` is content with other bounds. */
  wrong: Wrong[];
  wrongKinds: { paragraph: number; wanted: string; got: string }[];
  /** Quote-marked strings that are no speech and were taken for it. */
  alarms: Span[];
}

/** One thing got wrong in an attribution that was found. */
export interface Wrong {
  what: 'speaker' | 'organization' | 'medium' | 'cue' | 'inexact';
  wanted: GoldAttribution;
  got: Predicted;
}

interface Match {
  gold: number;
  predicted: number;
  value: number;
  overlap: number;
  isExact: boolean;
}

/** Scores a prediction against an annotation by the rules of attributed-article-gold/1; optional attributions don't count. */
export function scoreArticle(gold: GoldArticle, prediction: Prediction): Score {
  const texts = gold.paragraphs.map(({ text }) => text);
  const isNamed = namesOf(gold);
  const predicted = prediction.attributions.map((each) => ({
    ...each,
    content: inText(texts, each.content),
    quotes: inText(texts, each.quotes),
  }));
  const wrongKinds = wrongKindsOf(gold, prediction);
  const score: Score = {
    ...scoreQuotes(gold, predicted, texts),
    contentExact: { found: 0, invented: 0, missed: 0 },
    contentOverlap: { found: 0, invented: 0, missed: 0 },
    endToEnd: { found: 0, invented: 0, missed: 0 },
    paragraphKind: {
      right: gold.paragraphs.length - wrongKinds.length,
      all: gold.paragraphs.length,
    },
    speaker: { right: 0, all: 0 },
    organization: { right: 0, all: 0 },
    medium: { right: 0, all: 0 },
    cue: { right: 0, all: 0 },
    type: { right: 0, all: 0 },
    judged: [],
    missed: [],
    invented: [],
    wrong: [],
    wrongKinds,
  };
  const matches = matchAttributions(gold, predicted, { texts, isNamed });
  const byPredicted = new Map(matches.map((match) => [match.predicted, match]));
  const byGold = new Map(matches.map((match) => [match.gold, match]));

  predicted.forEach((each, i) => {
    const match = byPredicted.get(i);
    const attribution = match === undefined ? undefined : gold.attributions[match.gold];
    if (match === undefined || attribution === undefined) {
      const isOptional = gold.attributions.some(
        ({ level, content }) => level !== 'core' && overlap(content, each.content) >= 0.5,
      );
      if (isOptional) return;
      score.invented.push(each);
      score.judged.push({ attribution: i, isRight: false });
      for (const counts of [score.contentExact, score.contentOverlap, score.endToEnd])
        counts.invented++;
      return;
    }
    if (attribution.level !== 'core') return;
    score.contentOverlap.found++;
    count(score.contentExact, match.isExact);
    if (!match.isExact) score.wrong.push({ what: 'inexact', wanted: attribution, got: each });
    const isRight = isSpeaker(attribution, each, isNamed);
    const isWhole = isRight && match.overlap >= 0.8;
    count(score.endToEnd, isWhole);
    score.judged.push({ attribution: i, isRight: isWhole });
    scoreParts(score, attribution, each, { isRight, isNamed });
  });
  gold.attributions.forEach((attribution, i) => {
    if (attribution.level !== 'core') return;
    const match = byGold.get(i);
    const each = match === undefined ? undefined : predicted[match.predicted];
    if (match === undefined || each === undefined) {
      score.missed.push(attribution);
      for (const counts of [score.contentExact, score.contentOverlap, score.endToEnd])
        counts.missed++;
      return;
    }
    if (!match.isExact) score.contentExact.missed++;
    if (!(isSpeaker(attribution, each, isNamed) && match.overlap >= 0.8)) score.endToEnd.missed++;
  });
  return score;
}

function scoreParts(
  score: Score,
  wanted: GoldAttribution,
  got: Predicted,
  { isRight, isNamed }: { isRight: boolean; isNamed: IsNamed },
): void {
  const take = (what: Exclude<Wrong['what'], 'inexact'>, isTaken: boolean) => {
    share(score[what], isTaken);
    if (!isTaken) score.wrong.push({ what, wanted, got });
  };
  take('speaker', isRight);
  share(score.type, wanted.type === got.type);
  const bodies = [...wanted.organizations, ...wanted.onBehalfOf];
  if (wanted.organizations.length > 0)
    take(
      'organization',
      got.organizations.some((name) => isNamed(name, bodies)),
    );
  const { medium, cue } = wanted;
  if (medium?.mention)
    take('medium', got.medium !== null && isNamed(got.medium.entity, [medium.entity]));
  if (cue === null) return;
  const cues = [cue.lemma, cue.text, ...wanted.cueAlt].map(normalizeName);
  take(
    'cue',
    [got.cue?.lemma, got.cue?.text].some(
      (text) => text !== undefined && cues.includes(normalizeName(text)),
    ),
  );
}

/** Right when no wrong speaker is named and, of a joint statement, none is missing. */
function isSpeaker(
  { speakerKind, speakers, acceptableSpeakers }: GoldAttribution,
  each: Predicted,
  isNamed: IsNamed,
): boolean {
  const named = each.speakers;
  if (speakerKind === 'unknown') return named.every((name) => isNamed(name, acceptableSpeakers));
  return (
    named.length > 0 &&
    named.every((name) => isNamed(name, [...speakers, ...acceptableSpeakers])) &&
    (named.some((name) => isNamed(name, acceptableSpeakers)) ||
      speakers.every((id) => named.some((name) => isNamed(name, [id]))))
  );
}

function matchAttributions(
  gold: GoldArticle,
  predicted: readonly Predicted[],
  { texts, isNamed }: { texts: readonly string[]; isNamed: IsNamed },
): Match[] {
  const candidates: Match[] = [];
  gold.attributions.forEach((attribution, i) => {
    const readings = [attribution.content, ...attribution.acceptableContent];
    predicted.forEach((each, k) => {
      const shared = Math.max(...readings.map((reading) => overlap(reading, each.content)));
      if (shared < 0.5) return;
      const isExact = readings.some(
        (reading) =>
          reading.length === each.content.length &&
          reading.every((span, n) => {
            const other = each.content[n];
            return other !== undefined && isSameSpan(texts[span.paragraph] ?? '', span, other);
          }),
      );
      const hasSpeaker = each.speakers.some((name) =>
        isNamed(name, [...attribution.speakers, ...attribution.acceptableSpeakers]),
      );
      const value =
        shared +
        (isExact ? 1 : 0) +
        (hasSpeaker ? 0.3 : 0) +
        (attribution.level === 'core' ? 0.01 : 0);
      candidates.push({ gold: i, predicted: k, value, overlap: shared, isExact });
    });
  });
  const [taken, used] = [new Set<number>(), new Set<number>()];
  return candidates
    .toSorted((a, b) => b.value - a.value)
    .filter((match) => {
      if (taken.has(match.gold) || used.has(match.predicted)) return false;
      taken.add(match.gold);
      used.add(match.predicted);
      return true;
    });
}

function wrongKindsOf({ paragraphs }: GoldArticle, prediction: Prediction): Score['wrongKinds'] {
  const kinds = new Map<number, string>(
    prediction.paragraphs.map(({ index, kind }) => [index, kind]),
  );
  return paragraphs.flatMap(({ index, kind, altKinds }) => {
    const got = kinds.get(index) ?? 'none';
    return [kind, ...altKinds].includes(got) ? [] : [{ paragraph: index, wanted: kind, got }];
  });
}

function inText(texts: readonly string[], spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ paragraph, start, end }) =>
      start >= 0 && start < end && end <= (texts[paragraph]?.length ?? -1),
  );
}

function count(counts: Counts, isRight: boolean): void {
  if (isRight) counts.found++;
  else counts.invented++;
}

function share(part: Share, isRight: boolean): void {
  part.all++;
  if (isRight) part.right++;
}
