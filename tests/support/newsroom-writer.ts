// Writes, quotes and publishes articles until it is killed, and prints each step that was acknowledged:
// node newsroom-writer.ts LOCATION. Where it was killed before, it goes on with what is not done yet.
import { writeSync } from 'node:fs';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { createArticle } from '../../src/domain/article/create.ts';
import { publishArticle } from '../../src/domain/article/lifecycle.ts';
import { addQuote } from '../../src/domain/article/quotes.ts';
import { InvalidInputError } from '../../src/domain/errors.ts';

const database = await openDatabase(JSON.parse(process.argv[2] ?? ''));
await migrate(database);
const db = database.client;
print('ready');

for (let number = await db.article.count({ where: { status: 'PUBLISHED' } }); ; number++) {
  const now = new Date();
  const externalId = `stream-${number}`;
  try {
    await createArticle(
      db,
      {
        externalId,
        language: 'en',
        title: `Number ${number}`,
        paragraphs: [{ text: `“Tide ${number} is in,” said Nadia Omar.` }],
      },
      { now },
    );
  } catch (error) {
    // It was created before the kill, and not acknowledged.
    if (!(error instanceof InvalidInputError)) throw error;
  }
  print(`created ${number}`);
  const article = await db.article.findUniqueOrThrow({
    where: { externalId },
    include: { quotes: true },
  });
  if (article.quotes.length === 0) {
    const nadia = { create: { names: [{ locale: 'en', names: ['Nadia Omar'] }] } };
    await addQuote(
      db,
      {
        article: article.id,
        kind: 'DIRECT',
        parts: [{ position: 0, text: `Tide ${number} is in,` }],
        attributions: [{ speaker: { person: nadia } }],
      },
      { now },
    );
  }
  print(`quoted ${number}`);
  await publishArticle(db, { article: article.id }, { now });
  print(`published ${number}`);
}

/** At once: what waits in a buffer dies with the process. */
function print(line: string): void {
  writeSync(1, `${line}\n`);
}
