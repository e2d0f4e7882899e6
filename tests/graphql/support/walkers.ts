import type { Database } from '../../../src/database/client.ts';
import { globalId } from './globals.ts';

/** Rows that come and go while a list is walked. */
export interface Walkers {
  /** The node that the list belongs to; null for a list of the query root. */
  parent: string | null;
  /** Leaves nothing but the walkers. */
  where: string;
  /** Makes one; the same number gives the same values, of which many are equal and some are not set. */
  insert(number: number): Promise<string>;
  remove(id: string): Promise<unknown>;
}

const moments = [null, '2025-03-01', '2025-03-02', '2025-03-03'] as const;
const keys = [null, 'a', 'b', 'ا', 'ب'] as const;

function pick<T>(list: readonly T[], number: number): T {
  const value = list[number % list.length];
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
}

function moment(number: number): Date | null {
  const date = pick(moments, number);
  return date === null ? null : new Date(date);
}

const day = (number: number) => new Date(`2025-02-0${1 + (number % 3)}`);

/** The walkers of each list by its name, on a database where nothing else is called so. */
export async function createWalkers(db: Database): Promise<Record<string, Walkers>> {
  let made = 0;
  const slug = () => `walker-${String((made += 1)).padStart(5, '0')}`;
  const nameKeys = (number: number) => ({
    nameKeyAr: pick(keys, number),
    nameKeyEn: pick(keys, number + 2),
  });
  const entity = (number: number) => ({
    slug: slug(),
    ...nameKeys(number),
    createdAt: day(number),
    updatedAt: day(number + 1),
    allQuotes: number % 3,
  });
  const article = (number: number, publisherId: string | null = null) => ({
    slug: slug(),
    language: 'en',
    title: 'Walker',
    wordCount: 1,
    titleKey: pick(['a', 'b'], number),
    publishedAt: moment(number),
    createdAt: day(number),
    updatedAt: day(number + 1),
    publisherId,
  });
  const publishers = await Promise.all(
    [0, 3].map((number) =>
      db.organization.create({ data: { slug: `house-${number}`, ...nameKeys(number) } }),
    ),
  );
  const publisherOf = (number: number) =>
    pick([null, ...publishers.map(({ id }) => id)], Math.floor(number / 4));
  const speaker = await db.person.create({ data: { slug: 'speaker' } });
  const topic = await db.topic.create({ data: { slug: 'walking' } });
  const papers = await Promise.all(
    [0, 1, 1, 6].map((number) =>
      db.article.create({
        data: { ...article(number, publisherOf(number * 2)), slug: `paper-${slug()}` },
      }),
    ),
  );

  const slugs = '{ slug: { startsWith: "walker-" } }';
  const articles = (link: boolean): Omit<Walkers, 'parent'> => ({
    where: slugs,
    insert: async (number) => {
      const topics = link ? { create: { topicId: topic.id, position: 0 } } : {};
      const { id } = await db.article.create({
        data: { ...article(number, publisherOf(number)), topics },
      });
      return globalId('Article', id);
    },
    remove: (id) => db.article.delete({ where: { id: uuidOf(id) } }),
  });
  const quotes = (one: boolean): Omit<Walkers, 'parent'> => ({
    where: '{ text: { equals: "walking" } }',
    insert: async (number) => {
      const paper = pick(papers, one ? 0 : number);
      made += 1;
      const { id } = await db.quote.create({
        data: {
          articleId: paper.id,
          position: made,
          kind: 'DIRECT',
          text: 'walking',
          language: 'en',
          spokenOn: moment(number + 1),
          speakerKeyAr: pick(keys, number),
          speakerKeyEn: pick(keys, number + 3),
          people: {
            create: {
              personId: speaker.id,
              articleId: paper.id,
              position: made,
              publishedAt: paper.publishedAt,
            },
          },
        },
      });
      return globalId('Quote', id);
    },
    remove: (id) => db.quote.delete({ where: { id: uuidOf(id) } }),
  });

  return {
    'Query.articles': { parent: null, ...articles(false) },
    'Topic.articles': { parent: globalId('Topic', topic.id), ...articles(true) },
    'Query.quotes': { parent: null, ...quotes(false) },
    'Article.quotes': { parent: globalId('Article', papers[0]?.id ?? ''), ...quotes(true) },
    'Person.quotes': { parent: globalId('Person', speaker.id), ...quotes(false) },
    'Query.people': {
      parent: null,
      where: slugs,
      insert: async (number) =>
        globalId('Person', (await db.person.create({ data: entity(number) })).id),
      remove: (id) => db.person.delete({ where: { id: uuidOf(id) } }),
    },
    'Query.organizations': {
      parent: null,
      where: slugs,
      insert: async (number) =>
        globalId('Organization', (await db.organization.create({ data: entity(number) })).id),
      remove: (id) => db.organization.delete({ where: { id: uuidOf(id) } }),
    },
    'Query.sources': {
      parent: null,
      where: slugs,
      insert: async (number) =>
        globalId('Source', (await db.source.create({ data: entity(number) })).id),
      remove: (id) => db.source.delete({ where: { id: uuidOf(id) } }),
    },
    'Query.topics': {
      parent: null,
      where: slugs,
      insert: async (number) =>
        globalId(
          'Topic',
          (await db.topic.create({ data: { slug: slug(), ...nameKeys(number) } })).id,
        ),
      remove: (id) => db.topic.delete({ where: { id: uuidOf(id) } }),
    },
  };
}

function uuidOf(id: string): string {
  return Buffer.from(id, 'base64').toString().split(':')[1] ?? '';
}
