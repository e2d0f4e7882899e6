import { Command } from 'commander';
import { readPassages, scorePassages } from './score-passages.ts';

/** Prints how much of each set of short passages is read right, or of one that is named, and then also what is not. */
const [name] = new Command('eval:passages')
  .description('Scores the extraction on short passages that are dense in hard cases.')
  .argument('[set]', 'score this one alone, and list what is got wrong')
  .parse().args;

for (const set of readPassages().filter((one) => name === undefined || one.name === name)) {
  const { found, speaker, body, errors } = scorePassages(set);
  console.log(
    `${set.name.padEnd(30)}${set.passages.length} passages: found ${found} %, speaker ${speaker} %, body ${body} %`,
  );
  if (name !== undefined) for (const error of errors) console.log(`  ${error}`);
}
