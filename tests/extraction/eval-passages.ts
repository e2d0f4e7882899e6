import { Command } from 'commander';
import { readPassages, scorePassages } from './score-passages.ts';

/** Prints how much of each set of short passages is read right; for a set that is named, also what is not. */
const [name] = new Command('eval:passages')
  .description('Scores the extraction on short passages that are dense in hard cases.')
  .argument('[set]', 'also list what is got wrong in the set of this name')
  .parse().args;

for (const set of readPassages()) {
  const { found, speaker, body, errors } = scorePassages(set);
  console.log(
    `${set.name.padEnd(30)}${set.passages.length} passages: found ${found} %, speaker ${speaker} %, body ${body} %`,
  );
  if (set.name === name) for (const error of errors) console.log(`  ${error}`);
}
