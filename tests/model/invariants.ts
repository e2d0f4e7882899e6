import { expect } from 'vitest';
import { readArticles, type ArticleState } from '../../src/domain/article/state.ts';
import { findByFormer } from '../../src/domain/entities/former.ts';
import { findEntities } from '../../src/domain/entities/registry.ts';
import { isOut } from '../../src/domain/perspective.ts';
import type { Model, World } from './world.ts';

/** What must hold after every command. */
export async function checkInvariants(model: Model, { database }: World): Promise<void> {
  const db = database.client;
  const present = model.articles.filter(({ deleted }) => !deleted);
  const stored = await db.article.findMany({ select: { id: true } });
  expect(stored.map(({ id }) => id).toSorted()).toEqual(present.map(({ id }) => id).toSorted());

  const states = await readArticles(
    db,
    present.map(({ id }) => id),
  );
  expect(states.map(({ article: { version, status } }) => ({ version, status }))).toEqual(
    present.map(({ version, status }) => ({ version, status })),
  );
  for (const state of states) {
    expect(brokenSpans(state)).toEqual([]);
    expect(positions(state.paragraphs)).toEqual(state.paragraphs.map((_, i) => i));
    expect(positions(state.quotes)).toEqual(state.quotes.map((_, i) => i));
  }
  await checkHistory(model, database);
  await checkEntities(states, database);
  await checkMerges(model, db);
}

/** The parts of anchored quotes, and the mentions, whose words do not stand where they say. */
export function brokenSpans({ article, paragraphs, quotes, mentions }: ArticleState): unknown[] {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const textOf = (part: { field: string; paragraphId: string | null }) =>
    part.field === 'TITLE'
      ? article.title
      : part.field === 'SUBTITLE'
        ? (article.subtitle ?? '')
        : (texts.get(part.paragraphId ?? '') ?? '');
  const parts = quotes
    .filter(({ anchor }) => anchor === 'ANCHORED')
    .flatMap((quote) => quote.parts);
  return [
    ...parts.filter((part) => {
      const text = textOf(part);
      return (
        text.slice(part.start, part.end) !== part.text ||
        !text.slice(0, part.start).endsWith(part.prefix) ||
        !text.startsWith(part.suffix, part.end)
      );
    }),
    ...mentions.filter(
      ({ paragraphId, start, end, text }) => texts.get(paragraphId)?.slice(start, end) !== text,
    ),
  ];
}

function positions(rows: readonly { position: number }[]): number[] {
  return rows.map(({ position }) => position);
}

/** One row in the change log for each version, what each version changed, and a revision of each that readers saw. */
async function checkHistory(model: Model, { client: db, pool }: World['database']): Promise<void> {
  const { rows } = await pool.query<{ id: string; types: string[] }>(
    `SELECT "nodeId" AS id, array_agg("type"::text ORDER BY "id") AS types FROM "Change"
       WHERE "nodeType" = 'Article' GROUP BY 1`,
  );
  const changes = new Map(rows.map(({ id, types }) => [id, types]));
  for (const { id, version, unversioned, deleted, status } of model.articles) {
    const types = changes.get(id) ?? [];
    expect(types).toHaveLength(version + unversioned + (deleted ? 1 : 0));
    expect(types[0]).toBe('CREATED');
    expect(types.at(-1) === 'DELETED').toBe(deleted);
    const edits = await db.articleEdit.findMany({
      where: { articleId: id },
      orderBy: { version: 'asc' },
    });
    expect(edits.map((edit) => edit.version)).toEqual(
      deleted ? [] : Array.from({ length: version - 1 }, (_, i) => i + 2),
    );
    expect(edits.filter(({ fields }) => fields.length === 0)).toEqual([]);
    const revision = await db.articleRevision.findFirst({ where: { articleId: id, version } });
    expect(revision !== null).toBe(!deleted && isOut({ status }));
  }
}

/** Entities are public when an article that is out names them; links are those of the articles; nothing is left over. */
async function checkEntities(
  states: readonly ArticleState[],
  { client: db, pool }: World['database'],
): Promise<void> {
  const out = states.filter(({ article }) => isOut(article));
  const seen = new Set(
    out.flatMap(({ quotes, mentions, authors }) => [
      ...quotes
        .filter(({ review }) => review !== 'REJECTED')
        .flatMap(({ attributions }) => attributions.map(({ personId }) => personId)),
      ...mentions.map(({ personId }) => personId),
      ...authors,
    ]),
  );
  const people = await db.person.findMany({ include: { quotes: true } });
  expect(people.filter(({ id, published }) => published !== seen.has(id))).toEqual([]);
  expect(
    people.filter(
      ({ allQuotes, publicQuotes, quotes }) =>
        allQuotes !== quotes.length ||
        publicQuotes !== quotes.filter(({ published }) => published).length,
    ),
  ).toEqual([]);

  await checkAround(db);
  const links = await db.quotePerson.findMany({ select: { quoteId: true, personId: true } });
  const expected = states.flatMap(({ quotes }) =>
    quotes.flatMap(({ attributions }) =>
      attributions.flatMap(({ quoteId, personId }) =>
        personId === null ? [] : [`${quoteId} ${personId}`],
      ),
    ),
  );
  expect(links.map(({ quoteId, personId }) => `${quoteId} ${personId}`).toSorted()).toEqual(
    expected.toSorted(),
  );
  const { rows } = await pool.query(
    `SELECT (SELECT count(*)::int FROM "TranslationGroup" g
               WHERE NOT EXISTS (SELECT FROM "Article" WHERE "translationGroupId" = g."id")) AS groups,
            (SELECT count(*)::int FROM "PendingDeclaration" p JOIN "Article" a ON a."id" = p."articleId"
               WHERE a."status" IN ('PUBLISHED', 'RETRACTED')) AS pending,
            (SELECT count(*)::int FROM (SELECT "folded" FROM "EntityName" WHERE "personId" IS NOT NULL
               GROUP BY "folded" HAVING count(DISTINCT "personId") > 1) twice) AS twins`,
  );
  expect(rows).toEqual([{ groups: 0, pending: 0, twins: 0 }]);
}

/** Who was merged is gone, and found under the id and the slug that it had. */
async function checkMerges({ merges }: Model, db: World['database']['client']): Promise<void> {
  for (const { kind, id, slug, into } of merges) {
    const survivor = survivorOf(merges, into);
    expect(await findEntities(db, kind, { id })).toEqual([]);
    expect((await findByFormer(db, kind, 'formerId', [id])).get(id)).toBe(survivor);
    const bySlug = await findEntities(db, kind, { slug });
    const formerly = (await findByFormer(db, kind, 'slug', [slug])).get(slug);
    expect(bySlug[0]?.id ?? formerly).toBe(survivor);
  }
}

function survivorOf(merges: Model['merges'], id: string): string {
  const next = merges.find((merge) => merge.id === id);
  return next === undefined ? id : survivorOf(merges, next.into);
}

/** Organizations and sources are public exactly where an article that is out, or who is seen with them, leads to them. */
async function checkAround(db: World['database']['client']): Promise<void> {
  const published = { some: { published: true } };
  const sources = await db.source.findMany({
    where: { articles: published },
    select: { id: true },
  });
  const seen = new Set(sources.map(({ id }) => id));
  const allSources = await db.source.findMany();
  expect(allSources.filter((one) => one.published !== seen.has(one.id))).toEqual([]);
  const around = await db.organization.findMany({
    where: {
      OR: [
        { articles: published },
        { members: { some: { person: { published: true } } } },
        { publishes: published },
        { children: published },
      ],
    },
    select: { id: true },
  });
  const near = new Set(around.map(({ id }) => id));
  const organizations = await db.organization.findMany();
  expect(organizations.filter((one) => one.published !== near.has(one.id))).toEqual([]);
}
