import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { Gazetteer } from '../extraction/entities/gazetteer.ts';
import { extract } from '../extraction/extract.ts';
import { readGazetteer } from '../extraction/gazetteer/read.ts';
import { toPrediction } from '../extraction/prediction.ts';
import { run } from './run.ts';

const program = new Command('extract')
  .description(
    'Reads who says what in the plain text of an article, and prints it as JSON for a scorer.',
  )
  .argument('<file>', 'the text, one paragraph on each line; - reads the standard input')
  .action(async (file: string) => {
    const article = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    const extracted = extract(article, { gazetteer: new Gazetteer(readGazetteer()) });
    console.log(JSON.stringify(toPrediction(extracted), null, 1));
  });

await run(program);
