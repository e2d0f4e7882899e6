import { expect, test } from 'vitest';
import { readGoldFolder } from '../../src/extraction/evaluation/gold.ts';
import { type Metrics, metricsOf } from '../../src/extraction/evaluation/metrics.ts';
import { scoreArticle } from '../../src/extraction/evaluation/score.ts';
import { extract } from '../../src/extraction/extract.ts';
import { type Prediction, toPrediction } from '../../src/extraction/prediction.ts';
import { gazetteer } from './read.ts';

const articles = await readGoldFolder(new URL('./articles', import.meta.url).pathname);

const groups = {
  'that rules were first written on': /^own-(?:ar-0[1-9]|en-0[1-5])$/,
  'that rules were written on next': /^own-(?:ar-(?:[0-3]\d|40)|en-(?:[01]\d|20))$/,
  'that rules were written on after that': /^own-(?:ar-(?:4[1-9]|50)|en-2[1-6])$/,
  'that rules were written on last': /^own-(?:ar-5[1-6]|en-2[78])$/,
  'that were held out and are read since':
    /^own-(?:ar-(?:5[7-9]|[6-9]\d|10[0-3])|en-(?:29|[34]\d|5[0-5]))$/,
  'that were read for their pages alone': /^own-(?:ar-(?:10[4-9]|11\d)|en-(?:5[6-9]|6[0-3]))$/,
  'that no rule was written on': /^held-/,
};
type Group = keyof typeof groups;

function score(group: Group): Metrics {
  const chosen = articles.filter(({ gold }) => groups[group].test(gold.docId));
  return metricsOf(
    chosen.map(({ gold, text }) => scoreArticle(gold, toPrediction(extract(text, { gazetteer })))),
  );
}

/** What was reached when these numbers were written; they may only rise. False alarms may only fall. */
const floors: Record<Group, Metrics> = {
  'that rules were first written on': {
    paragraphKind: 99.7,
    quoteExact: 100,
    nonQuoteFalseAlarm: 0,
    contentExact: 99.8,
    contentOverlap: 99.8,
    speaker: 97.4,
    organization: 91.4,
    medium: 100,
    cue: 99.2,
    type: 97,
    endToEnd: 97.2,
  },
  'that rules were written on next': {
    paragraphKind: 99.5,
    quoteExact: 99.2,
    nonQuoteFalseAlarm: 1.6,
    contentExact: 97.7,
    contentOverlap: 98.6,
    speaker: 96,
    organization: 89.1,
    medium: 92.9,
    cue: 98.9,
    type: 97.1,
    endToEnd: 94.1,
  },
  'that rules were written on after that': {
    paragraphKind: 99.2,
    quoteExact: 98.7,
    nonQuoteFalseAlarm: 7.7,
    contentExact: 95,
    contentOverlap: 96.6,
    speaker: 94.2,
    organization: 79.8,
    medium: 95,
    cue: 97.9,
    type: 95,
    endToEnd: 89.8,
  },
  'that rules were written on last': {
    paragraphKind: 100,
    quoteExact: 99.4,
    nonQuoteFalseAlarm: 0,
    contentExact: 98.9,
    contentOverlap: 99.6,
    speaker: 94.7,
    organization: 91.2,
    medium: 96.9,
    cue: 100,
    type: 97.7,
    endToEnd: 93.6,
  },
  'that were held out and are read since': {
    paragraphKind: 97.7,
    quoteExact: 98.3,
    nonQuoteFalseAlarm: 4.5,
    contentExact: 91.4,
    contentOverlap: 94.4,
    speaker: 93.7,
    organization: 81.4,
    medium: 82.7,
    cue: 98.1,
    type: 95.9,
    endToEnd: 86.6,
  },
  'that were read for their pages alone': {
    paragraphKind: 97.4,
    quoteExact: 99.3,
    nonQuoteFalseAlarm: 0,
    contentExact: 93.5,
    contentOverlap: 96.5,
    speaker: 89.6,
    organization: 72.4,
    medium: 82.5,
    cue: 97.1,
    type: 93.7,
    endToEnd: 85.6,
  },
  'that no rule was written on': {
    paragraphKind: 98.8,
    quoteExact: 98.6,
    nonQuoteFalseAlarm: 3.9,
    contentExact: 95.5,
    contentOverlap: 97.4,
    speaker: 91.4,
    organization: 78.5,
    medium: 87.4,
    cue: 98.6,
    type: 98,
    endToEnd: 87.8,
  },
};

test.each(Object.keys(groups) as Group[])('the scores on articles %s do not fall', (group) => {
  const { nonQuoteFalseAlarm: alarms, ...reached } = score(group);
  const { nonQuoteFalseAlarm: alarmsBefore, ...before } = floors[group];
  expect(alarms).toBeLessThanOrEqual(alarmsBefore ?? 0);
  const fallen = Object.entries(before).filter(
    ([name, floor]) =>
      (Object.entries(reached).find(([other]) => other === name)?.[1] ?? 0) < (floor ?? 0),
  );
  expect(fallen).toEqual([]);
});

/** The annotation of the first article, as an extraction that found all of it would give it. */
function perfectPrediction() {
  const [{ gold } = { gold: undefined }] = articles;
  if (gold === undefined) throw new Error('no annotated article');
  const prediction: Prediction = {
    paragraphs: gold.paragraphs.map(({ index, kind }) => ({ index, kind: kind as 'body' })),
    attributions: gold.attributions.map((attribution) => ({
      type: attribution.type,
      content: attribution.content,
      quotes: attribution.quotes,
      cue: attribution.cue,
      speakers: attribution.speakers,
      organizations: attribution.organizations,
      medium: attribution.medium ?? null,
      confidence: 1,
    })),
  };
  return { gold, prediction };
}

test('an annotation scores full marks against itself', () => {
  const { gold, prediction } = perfectPrediction();
  const perfect = scoreArticle(gold, prediction);
  expect(metricsOf([perfect])).toMatchObject({
    contentExact: 100,
    endToEnd: 100,
    speaker: 100,
    quoteExact: 100,
    nonQuoteFalseAlarm: 0,
  });
  expect(perfect).toMatchObject({
    missed: [],
    invented: [],
    wrong: [],
    wrongKinds: [],
    alarms: [],
  });
});

test('what was got wrong is listed with what would have been right', () => {
  const { gold, prediction } = perfectPrediction();
  const core = gold.attributions.findIndex(
    ({ level, organizations, medium, cue }) =>
      level === 'core' && organizations.length > 0 && medium?.mention && cue,
  );
  const [paragraph] = prediction.paragraphs;
  const attribution = prediction.attributions[core];
  const [name] = gold.nonQuotes;
  if (!paragraph || !attribution || !name) throw new Error('nothing to get wrong');
  const wanted = paragraph.kind;
  paragraph.kind = wanted === 'caption' ? 'body' : 'caption';
  Object.assign(attribution, {
    speakers: ['nobody'],
    organizations: [],
    medium: null,
    cue: null,
    quotes: [...attribution.quotes, name],
  });
  const score = scoreArticle(gold, prediction);
  expect(score.wrongKinds).toEqual([{ paragraph: 0, wanted, got: paragraph.kind }]);
  expect(score.alarms).toEqual([name]);
  expect(score.wrong.map(({ what, wanted }) => [what, wanted])).toEqual(
    ['speaker', 'organization', 'medium', 'cue'].map((what) => [what, gold.attributions[core]]),
  );
});

test('confidence tells right attributions from wrong ones better than their share does', () => {
  const held = articles.filter(({ gold }) => gold.docId.startsWith('held-'));
  const judged = held.flatMap(({ gold, text }) => {
    const { attributions } = toPrediction(extract(text, { gazetteer }));
    return scoreArticle(gold, { paragraphs: [], attributions }).judged.map(
      ({ attribution, isRight }) => ({
        isRight: Number(isRight),
        confidence: attributions[attribution]?.confidence ?? 0,
      }),
    );
  });
  const share = judged.reduce((sum, { isRight }) => sum + isRight, 0) / judged.length;
  const brier = (of: (each: (typeof judged)[number]) => number) =>
    judged.reduce((sum, each) => sum + (of(each) - each.isRight) ** 2, 0) / judged.length;
  expect(brier(({ confidence }) => confidence)).toBeLessThan(0.97 * brier(() => share));
});
