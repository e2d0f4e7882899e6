import { expect, test } from 'vitest';
import { readGold } from '../../src/extraction/evaluation/gold.ts';
import { type Metrics, metricsOf } from '../../src/extraction/evaluation/metrics.ts';
import { scoreArticle } from '../../src/extraction/evaluation/score.ts';
import { type Prediction } from '../../src/extraction/prediction.ts';
import { predictionOf } from './predictions.ts';
import { floors, type Group, groups } from './score-floors.ts';

const articles = await readGold(new URL('./articles', import.meta.url).pathname);

function score(group: Group): Metrics {
  const chosen = articles.filter(({ gold }) => groups[group].test(gold.docId));
  return metricsOf(chosen.map(({ gold, text }) => scoreArticle(gold, predictionOf(text))));
}

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
    const { attributions } = predictionOf(text);
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
