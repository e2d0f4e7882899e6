import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { namingSigns, type Sign } from '../../src/extraction/arabic/naming-signs.ts';
import { markKnownNames } from '../../src/extraction/entities/known-names.ts';
import { type GoldText, readGold } from '../../src/extraction/evaluation/gold.ts';
import { isSameSpan } from '../../src/extraction/evaluation/spans.ts';
import { readParagraphs } from '../../src/extraction/paragraphs.ts';
import { isInDoubt, markByRules, markedAt } from '../../src/extraction/quoted-names.ts';
import type { Paragraph } from '../../src/extraction/statement.ts';
import { type Span, splitParagraphs } from '../../src/extraction/text.ts';
import { gazetteer } from './read.ts';

/**
 * Fits the weights of src/extraction/arabic/naming-odds.ts on the annotated articles that rules may be written on and on
 * marked-strings.jsonl, and says how far they hold on articles that they were not fitted on.
 */

interface Example {
  article: string;
  signs: Sign[];
  byRules: boolean;
  /** The rules leave it to the likelihood. */
  isInDoubt: boolean;
  isName: boolean;
  isSentence: boolean;
}
const markedSentence = z.object({
  text: z.string(),
  marks: z.array(z.tuple([z.string(), z.enum(['name', 'words'])])),
});
type Weights = Map<string, number>;

const output = new URL('../../src/extraction/arabic/naming-weights.json', import.meta.url);
const groups = 10;
const steps = 300;
const penalty = 0.3;
/** What a sentence counts beside a string of an article: they are written to be hard, and are no sample of what papers print. */
const shareOfSentence = 0.3;
/** A sign that fewer strings have, or whose weight is smaller, is left out. */
const fewest = 3;
const least = 0.1;
const bounds = [0.3, 0.4, 0.5];

const here = (path: string) => new URL(path, import.meta.url).pathname;
const annotated = (await readGold(here('articles'))).filter(({ gold }) => gold.lang === 'ar');
const articles = annotated.filter(({ gold }) => !gold.docId.startsWith('held-'));
const examples = articles.flatMap(examplesOf);
const sentences = (await readFile(here('marked-strings.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .flatMap((line) => examplesOfSentence(markedSentence.parse(JSON.parse(line))));
const groupOf = new Map(articles.map(({ gold }, i) => [gold.docId, i % groups]));
const heldOut = Array.from({ length: groups }, (_, group) => {
  const isIn = ({ article }: Example) => groupOf.get(article) === group;
  const weights = fit([...examples.filter((example) => !isIn(example)), ...sentences]);
  return examples
    .filter(isIn)
    .map((example) => ({ ...example, likelihood: likelihood(example, weights) }));
}).flat();

console.log(
  `${examples.length} quote-marked strings of ${articles.length} articles, ${sentences.length} of sentences`,
);
report(
  'the rules alone',
  examples.map((each) => ({ ...each, isTaken: each.byRules })),
);
for (const bound of bounds)
  report(
    `fitted on nine tenths, from ${bound} on`,
    heldOut.map((each) => ({
      ...each,
      isTaken: each.isInDoubt ? each.likelihood >= bound : each.byRules,
    })),
  );
const weights = fit([...examples, ...sentences]);
const unseen = annotated.filter(({ gold }) => gold.docId.startsWith('held-')).flatMap(examplesOf);
report(
  'the rules alone, on articles held out',
  unseen.map((each) => ({ ...each, isTaken: each.byRules })),
);
for (const bound of bounds)
  report(
    `on articles held out, from ${bound} on`,
    unseen.map((each) => ({ ...each, isTaken: isTaken(each, bound) })),
  );
await writeFile(
  output,
  `${JSON.stringify(Object.fromEntries([...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
);
console.log(`${weights.size} weights written`);

function examplesOf({ gold, text }: GoldText): Example[] {
  const spoken = gold.attributions
    .filter(({ level }) => level === 'core')
    .flatMap(({ quotes }) => quotes);
  return stringsOf(text).flatMap(({ paragraph, i, span }) => {
    const isIn = (spans: typeof spoken) =>
      spans.some((each) => isSameSpan(paragraph.text, each, span));
    const isName = isIn(gold.nonQuotes);
    return isName || isIn(spoken)
      ? [exampleAt(paragraph, i, { article: gold.docId, isName, isSentence: false })]
      : [];
  });
}

/** Sentences stand under a headline; the same words are a name or somebody's words wherever one sentence has them. */
function examplesOfSentence({ text, marks }: z.infer<typeof markedSentence>): Example[] {
  const kinds = new Map(marks.map(([words, kind]) => [words.trim(), kind]));
  return stringsOf(`خبر اليوم في سطور قليلة\n\n${text}`).flatMap(({ paragraph, i, span }) => {
    const kind = kinds.get(paragraph.text.slice(span.start, span.end).trim());
    return kind === undefined
      ? []
      : [exampleAt(paragraph, i, { article: text, isName: kind === 'name', isSentence: true })];
  });
}

/** The Arabic quote-marked strings of a text, with what the rules say of them. */
function stringsOf(text: string): { paragraph: Paragraph; i: number; span: Span }[] {
  const paragraphs = readParagraphs(splitParagraphs(text), {});
  markKnownNames(paragraphs, gazetteer);
  return markByRules(paragraphs).flatMap(({ paragraph, i }) => {
    const quotation = paragraph.tokens[i]?.quotation;
    if (quotation === undefined || paragraph.language !== 'ar') return [];
    const { start, end } = quotation;
    return [{ paragraph, i, span: { paragraph: paragraph.index, start, end } }];
  });
}

function exampleAt(
  paragraph: Paragraph,
  i: number,
  { article, isName, isSentence }: Pick<Example, 'article' | 'isName' | 'isSentence'>,
): Example {
  const marked = markedAt(paragraph, i);
  return {
    article,
    isName,
    isSentence,
    signs: namingSigns(marked),
    byRules: paragraph.tokens[i]?.isName === true,
    isInDoubt: isInDoubt(marked.evidence),
  };
}

function isTaken(example: Example, bound: number): boolean {
  return example.isInDoubt ? likelihood(example, weights) >= bound : example.byRules;
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
      const share = example.isSentence ? shareOfSentence : 1;
      for (const [sign, value] of example.signs)
        slopes.set(sign, (slopes.get(sign) ?? 0) + share * error * value);
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
