import { writeFile } from 'node:fs/promises';
import { namingSigns } from '../../src/extraction/arabic/naming-odds.ts';
import { markKnownNames } from '../../src/extraction/entities/known-names.ts';
import { type GoldText, readGoldFolder } from '../../src/extraction/evaluation/gold.ts';
import { isSameSpan } from '../../src/extraction/evaluation/spans.ts';
import { readParagraphs } from '../../src/extraction/paragraphs.ts';
import { markByRules, markedAt } from '../../src/extraction/quoted-names.ts';
import { splitParagraphs } from '../../src/extraction/text.ts';
import { gazetteer } from './read.ts';

/** Fits the weights of src/extraction/arabic/naming-odds.ts on folders of annotated articles, and says how far they hold. */

interface Example {
  article: string;
  signs: [string, number][];
  byRules: boolean;
  isName: boolean;
}
type Weights = Map<string, number>;

const output = new URL('../../src/extraction/arabic/naming-weights.json', import.meta.url);
const groups = 10;
const steps = 300;
const penalty = 1;
/** A sign that fewer strings have, or whose weight is smaller, is left out. */
const fewest = 3;
const least = 0.1;
const bounds = [0.3, 0.4, 0.5];

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['tests/extraction/articles'];
const articles = (await Promise.all(folders.map(readGoldFolder)))
  .flat()
  .filter(({ gold }) => gold.lang === 'ar');
const examples = articles.flatMap(examplesOf);
const groupOf = new Map(articles.map(({ gold }, i) => [gold.docId, i % groups]));
const heldOut = Array.from({ length: groups }, (_, group) => {
  const isIn = ({ article }: Example) => groupOf.get(article) === group;
  const weights = fit(examples.filter((example) => !isIn(example)));
  return examples
    .filter(isIn)
    .map((example) => ({ ...example, likelihood: likelihood(example, weights) }));
}).flat();

console.log(`${examples.length} quote-marked strings of ${articles.length} articles`);
report(
  'the rules alone',
  examples.map((each) => ({ ...each, isTaken: each.byRules })),
);
for (const bound of bounds)
  report(
    `fitted on nine tenths, from ${bound} on`,
    heldOut.map((each) => ({ ...each, isTaken: each.likelihood >= bound })),
  );
const weights = fit(examples);
await writeFile(
  output,
  `${JSON.stringify(Object.fromEntries([...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
);
console.log(`${weights.size} weights written`);

function examplesOf({ gold, text }: GoldText): Example[] {
  const paragraphs = readParagraphs(splitParagraphs(text), {});
  markKnownNames(paragraphs, gazetteer);
  const spoken = gold.attributions
    .filter(({ level }) => level === 'core')
    .flatMap(({ quotes }) => quotes);
  return markByRules(paragraphs).flatMap(({ paragraph, i }) => {
    const token = paragraph.tokens[i];
    if (token?.quotation === undefined || paragraph.language !== 'ar') return [];
    const { start, end } = token.quotation;
    const span = { paragraph: paragraph.index, start, end };
    const isIn = (spans: typeof spoken) =>
      spans.some((each) => isSameSpan(paragraph.text, each, span));
    const isName = isIn(gold.nonQuotes);
    if (!isName && !isIn(spoken)) return [];
    const marked = markedAt(paragraph, i);
    return { article: gold.docId, signs: namingSigns(marked), byRules: marked.isName, isName };
  });
}

/** Gradient descent on the log loss, with a step of its own for each weight and the squares of the weights as penalty. */
function fit(from: readonly Example[]): Weights {
  const fitted: Weights = new Map();
  const squares: Weights = new Map();
  const counts: Weights = new Map();
  for (const { signs } of from)
    for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (let step = 0; step < steps; step++) {
    const slopes: Weights = new Map();
    for (const example of from) {
      const error = Number(example.isName) - likelihood(example, fitted);
      for (const [sign, value] of example.signs)
        slopes.set(sign, (slopes.get(sign) ?? 0) + error * value);
    }
    for (const [sign, slope] of slopes) {
      const weight = fitted.get(sign) ?? 0;
      const down = slope - penalty * weight;
      const square = (squares.get(sign) ?? 0) + down * down;
      squares.set(sign, square);
      fitted.set(sign, weight + (0.3 * down) / (Math.sqrt(square) + 1e-8));
    }
  }
  return new Map(
    [...fitted]
      .filter(([sign, weight]) => (counts.get(sign) ?? 0) >= fewest && Math.abs(weight) >= least)
      .map(([sign, weight]) => [sign, Math.round(100 * weight) / 100]),
  );
}

function likelihood({ signs }: Example, from: Weights): number {
  const odds = signs.reduce((sum, [sign, value]) => sum + value * (from.get(sign) ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

function report(title: string, of: readonly (Example & { isTaken: boolean })[]): void {
  const names = of.filter(({ isName }) => isName);
  const words = of.filter(({ isName }) => !isName);
  const alarms = names.filter(({ isTaken }) => !isTaken).length;
  const missed = words.filter(({ isTaken }) => isTaken).length;
  console.log(
    `${title}: ${alarms} of ${names.length} names taken for speech, ${missed} of ${words.length} quotes for names`,
  );
}
