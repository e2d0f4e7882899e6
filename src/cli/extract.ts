import { Command } from 'commander';
import { Gazetteer } from '../extraction/entities/gazetteer.ts';
import { extract } from '../extraction/extract.ts';
import { readGazetteer } from '../extraction/gazetteer/read.ts';
import { toPrediction } from '../extraction/prediction.ts';
import { readArticleText } from './read-article.ts';
import { run } from './run.ts';

const program = new Command('extract')
  .description(
    'Reads who says what in the plain text of an article, and prints it as JSON for a scorer.',
  )
  .argument('<file>', 'the text, one paragraph on each line; - reads the standard input')
  .option('--encoding <label>', 'such as windows-1256; as the file says, or UTF-8, unless given')
  .action(async (file: string, options: { encoding?: string }) => {
    const extracted = extract(await readArticleText(file, options), {
      gazetteer: new Gazetteer(readGazetteer()),
    });
    console.log(JSON.stringify(toPrediction(extracted), null, 1));
  });

await run(program);
