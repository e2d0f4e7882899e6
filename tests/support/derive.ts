import type { Database } from '../../src/database/client.ts';
import { deriveArticles } from '../../src/domain/derive.ts';

/** Brings links and visibility in line with articles that a test has written past the domain. */
export async function deriveAll(client: Database, now = new Date()): Promise<void> {
  const articles = await client.article.findMany({ select: { id: true } });
  const people = await client.person.findMany({ select: { id: true } });
  const ids = articles.map(({ id }) => id);
  const touched = { people: people.map(({ id }) => id) };
  await client.$transaction((tx) => deriveArticles(tx, ids, { touched, now }));
}
