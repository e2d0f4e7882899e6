import type { Sign } from '../../src/extraction/confidence.ts';
import { readGold } from '../../src/extraction/evaluation/gold.ts';
import { scoreArticle } from '../../src/extraction/evaluation/score.ts';
import { extract } from '../../src/extraction/extract.ts';
import { toPrediction } from '../../src/extraction/prediction.ts';
import { gazetteer } from './read.ts';

/** Fits the weights of src/extraction/confidence.ts on folders of annotated articles. */

type Weights = Map<Sign | 'base', number>;
interface Example {
  article: string;
  signs: [Sign | 'base', number][];
  confidence: number;
  isRight: boolean;
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['tests/extraction/articles'];
const articles = (await Promise.all(folders.map(readGold))).flat();
const examples = articles.flatMap(({ gold, text }): Example[] => {
  const extracted = extract(text, { gazetteer });
  return scoreArticle(gold, toPrediction(extracted)).judged.flatMap(({ attribution, isRight }) => {
    const found = extracted.attributions[attribution];
    if (found === undefined) return [];
    const signs = Object.entries(found.signs) as [Sign, number][];
    return {
      article: gold.docId,
      signs: [['base', 1], ...signs],
      confidence: found.confidence,
      isRight,
    };
  });
});

const groups = 10;
const groupOf = new Map(articles.map(({ gold }, i) => [gold.docId, i % groups]));
const heldOut = Array.from({ length: groups }, (_, group) => {
  const isIn = ({ article }: Example) => groupOf.get(article) === group;
  const weights = fit(examples.filter((example) => !isIn(example)));
  return examples
    .filter(isIn)
    .map((example) => ({ ...example, confidence: likelihood(example, weights) }));
}).flat();

console.log(`${examples.length} attributions of ${articles.length} articles`);
report('as shipped', examples);
report('fitted on nine tenths of the articles, measured on the others', heldOut);
console.log('\nweights fitted on all:');
for (const [sign, weight] of fit(examples)) console.log(`  ${sign}: ${weight.toFixed(2)},`);

/** Gradient descent on the log loss, with the squares of the weights as penalty. */
function fit(from: readonly Example[]): Weights {
  const weights: Weights = new Map(from[0]?.signs.map(([sign]) => [sign, 0]));
  for (let step = 0; step < 3000; step++) {
    const slope: Weights = new Map();
    for (const example of from) {
      const error = likelihood(example, weights) - Number(example.isRight);
      for (const [sign, value] of example.signs)
        slope.set(sign, (slope.get(sign) ?? 0) + error * value);
    }
    for (const [sign, weight] of weights)
      weights.set(sign, weight - (0.5 * ((slope.get(sign) ?? 0) + weight)) / from.length);
  }
  return weights;
}

function likelihood({ signs }: Example, weights: Weights): number {
  const odds = signs.reduce((sum, [sign, value]) => sum + value * (weights.get(sign) ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

function report(title: string, of: readonly { confidence: number; isRight: boolean }[]): void {
  const share = (part: typeof of) => part.filter(({ isRight }) => isRight).length / part.length;
  const brier =
    of.reduce((sum, { confidence, isRight }) => sum + (confidence - Number(isRight)) ** 2, 0) /
    of.length;
  const all = share(of);
  console.log(
    `\n${title}: Brier score ${brier.toFixed(3)}, ${(all * (1 - all)).toFixed(3)} for the mean alone`,
  );
  const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
  bounds.slice(1).forEach((to, i) => {
    const from = bounds[i] ?? 0;
    const part = of.filter(({ confidence }) => confidence >= from && confidence < to);
    if (part.length === 0) return;
    const mean = part.reduce((sum, { confidence }) => sum + confidence, 0) / part.length;
    console.log(
      `  ${from.toFixed(1)} to ${Math.min(to, 1).toFixed(1)}: ${String(part.length).padStart(5)} attributions, ` +
        `${(100 * share(part)).toFixed(0)} % right, ${(100 * mean).toFixed(0)} % expected`,
    );
  });
}
