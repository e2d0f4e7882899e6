import { Command } from 'commander';
import { parseConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { loadDocuments } from '../domain/document/load.ts';
import { ingest } from '../domain/ingest.ts';
import { Gazetteer } from '../extraction/entities/gazetteer.ts';
import { readGazetteer } from '../extraction/gazetteer/read.ts';
import { readArticleText } from './read-article.ts';
import { renderArticle } from './render-article.ts';
import { run } from './run.ts';

interface Options {
  dryRun?: true;
  json?: true;
  language?: string;
  encoding?: string;
}

const program = new Command('ingest')
  .description(
    'Reads the text or HTML of a news article into a draft with its quotes attributed, and saves it for review.',
  )
  .argument('<file>', 'the text or HTML as copied from a site; - reads the standard input')
  .option('--dry-run', 'save nothing')
  .option('--json', 'print the ArticleDocument instead of the readable view')
  .option('--language <tag>', 'a BCP 47 tag; by the script of the text unless given')
  .option('--encoding <label>', 'such as windows-1256; as the file says, or UTF-8, unless given')
  .action(async (file: string, options: Options) => {
    const gazetteer = new Gazetteer(readGazetteer());
    const language = options.language === undefined ? {} : { language: options.language };
    const input = await readArticleText(file, options);
    const { document, article } = ingest(input, { gazetteer, ...language });
    console.log(
      options.json
        ? JSON.stringify(document, null, 2)
        : renderArticle(article, { colour: process.stdout.isTTY }),
    );
    if (options.dryRun) return;
    const slug = await save(document);
    if (!options.json) console.log(`Saved as the draft ${slug}.`);
  });

await run(program);

async function save(document: unknown): Promise<string> {
  const database = await openDatabase(parseConfig(process.env).database);
  try {
    await migrate(database);
    const [id] = await loadDocuments(database.client, [document]);
    const article = await database.client.article.findUniqueOrThrow({
      where: { id: id ?? '' },
      select: { slug: true },
    });
    return article.slug;
  } finally {
    await database.close();
  }
}
