// Imports, quotes and publishes articles until it is killed, and prints each step that was acknowledged:
// node newsroom-writer.ts LOCATION SECRET, the secret of an API key. Where it was killed before, it sends the last imports
// again under their keys, and goes on with what is not done yet.
import { writeSync } from 'node:fs';
import { pino } from 'pino';
import { parseConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/database/open.ts';
import { publishArticle } from '../../src/domain/article/lifecycle.ts';
import { addQuote } from '../../src/domain/article/quotes.ts';
import { schema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/http/server.ts';

const [location = '', secret = ''] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(location));
const db = database.client;
const config = parseConfig({ PORT: '0' });
const server = createServer({ config, database, schema, logger: pino({ level: 'silent' }) });
print('ready');

const published = await db.article.count({ where: { status: 'PUBLISHED' } });
for (let number = Math.max(0, published - 1); ; number++) {
  await importArticle(number);
  print(`created ${number}`);
  const article = await db.article.findUniqueOrThrow({
    where: { externalId: `stream-${number}` },
    include: { quotes: true },
  });
  const now = new Date();
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
  if (article.status !== 'PUBLISHED') await publishArticle(db, { article: article.id }, { now });
  print(`published ${number}`);
}

/** Sent again, it answers what it answered first; were it done again, it would find the article CHANGED or LEFT. */
async function importArticle(number: number): Promise<void> {
  const query = `mutation ($input: ImportArticlesInput!) {
    importArticles(input: $input) { __typename ... on ImportArticlesPayload { created } }
  }`;
  const input = {
    idempotencyKey: `stream-${number}`,
    documents: [
      {
        externalId: `stream-${number}`,
        language: 'en',
        title: `Number ${number}`,
        paragraphs: [{ text: `“Tide ${number} is in,” said Nadia Omar.` }],
      },
    ],
  };
  const response = await server.fetch(
    new Request('http://writer/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables: { input } }),
    }),
  );
  const answer = await response.text();
  if (!answer.includes('"created":1')) throw new Error(answer);
}

/** At once: what waits in a buffer dies with the process. */
function print(line: string): void {
  writeSync(1, `${line}\n`);
}
