import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

/** The numbers of the sample articles that a `where` leaves, as preview viewers see them. */
async function articles(where: string): Promise<string[]> {
  const { data, errors } = await newsroom.execute<{
    articles: { totalCount: number; nodes: { externalId: string | null }[] };
  }>(`{ articles(where: ${where}, first: 100) { totalCount nodes { externalId } } }`, {
    key: newsroom.preview,
  });
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = present(data?.articles);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ externalId }) => externalId?.replace(/^sample-0/, '') ?? '11').toSorted();
}

async function slugs(list: string, where: string): Promise<string[]> {
  const { data, errors } = await newsroom.execute<{ list: { nodes: { slug: string }[] } }>(
    `{ list: ${list}(where: ${where}, first: 100) { nodes { slug } } }`,
    { key: newsroom.preview },
  );
  expect(errors).toBeUndefined();
  return data?.list.nodes.map(({ slug }) => slug) ?? [];
}

async function quotes(where: string, as = 'count'): Promise<unknown> {
  const { data, errors } = await newsroom.execute<{
    quotes: { totalCount: number; nodes: { text: string }[] };
  }>(`{ quotes(where: ${where}, first: 100) { totalCount nodes { text } } }`, {
    key: newsroom.preview,
  });
  expect(errors).toBeUndefined();
  return as === 'count' ? data?.quotes.totalCount : data?.quotes.nodes.map(({ text }) => text);
}

describe('each operator', () => {
  test.each([
    ['{ externalId: { equals: "sample-005" } }', ['05']],
    ['{ externalId: { equals: null } }', ['11']],
    ['{ externalId: { in: ["sample-005", "sample-007", "none"] } }', ['05', '07']],
    ['{ externalId: { in: [] } }', []],
    [
      '{ externalId: { not: null, notIn: ["sample-003"], lt: "sample-005" } }',
      ['01-ar', '01-en', '04'],
    ],
    ['{ externalId: { lte: "sample-005", gt: "sample-003" } }', ['04', '05']],
    ['{ externalId: { gte: "sample-013" } }', ['13', '14']],
    ['{ externalId: { startsWith: "sample-001" } }', ['01-ar', '01-en']],
    ['{ externalId: { endsWith: "-ar", contains: "001" } }', ['01-ar']],
    ['{ publishedAt: { equals: null } }', ['11', '12']],
    ['{ publishedAt: { gt: "2025-11-05T11:10:00Z" } }', ['09', '10', '13']],
    ['{ publishedAt: { equals: "2025-11-05T14:10:00+03:00" } }', ['08']],
    ['{ status: { in: [DRAFT, ARCHIVED] } }', ['11', '12', '14']],
    ['{ status: { notIn: [PUBLISHED] } }', ['07', '11', '12', '13', '14']],
    ['{ language: { equals: "ar-MA" } }', ['09']],
    ['{ language: { equals: "EN-gb" } }', ['06']],
    ['{ title: { contains: "KREMLIN" } }', []],
    ['{ title: { contains: "Kremlin" } }', ['01-en']],
  ])('%s', async (where, expected) => {
    expect(await articles(where)).toEqual(expected);
  });

  test('`not` and `notIn` leave out what is not set, and NOT does not', async () => {
    const all = 14;
    expect(await articles('{ externalId: { not: "sample-005" } }')).toHaveLength(all - 2);
    expect(await articles('{ externalId: { notIn: ["sample-005"] } }')).toHaveLength(all - 2);
    expect(await articles('{ NOT: { externalId: { equals: "sample-005" } } }')).toHaveLength(
      all - 1,
    );
    expect(await articles('{ NOT: { publishedAt: { lt: "2100-01-01T00:00:00Z" } } }')).toEqual([
      '11',
      '12',
    ]);
  });

  test('numbers and dates of quotes', async () => {
    expect(await quotes('{ confidence: { lt: 0.5 } }', 'text')).toEqual(['البحر الذي يعمل ليلاً']);
    expect(await quotes('{ confidence: { gte: 0.93 }, review: { equals: VERIFIED } }')).toBe(1);
    expect(await quotes('{ spokenOn: { equals: "2025-10-29" } }')).toBe(4);
    expect(await quotes('{ kind: { not: DIRECT }, spokenOn: { equals: "2025-10-21" } }')).toBe(3);
    expect(await quotes('{ anchor: { equals: STALE } }')).toBe(0);
  });
});

describe('wildcards of SQL are characters like any other', () => {
  test.each(['%', '_', '\\\\', '100%', 'a_b', '%%'])('%s', async (text) => {
    for (const operator of ['contains', 'startsWith', 'endsWith']) {
      expect(await quotes(`{ text: { ${operator}: "${text}" } }`)).toBe(0);
    }
  });
  test('and are found where they stand', async () => {
    const { db } = newsroom;
    const quote = await db.quote.findFirstOrThrow({ where: { review: 'REJECTED' } });
    await db.quote.update({ where: { id: quote.id }, data: { text: String.raw`50% _ of \o/` } });
    try {
      for (const text of ['50%', '_ of', String.raw`\\o/`, '% _']) {
        expect([text, await quotes(`{ text: { contains: "${text}" } }`)]).toEqual([text, 1]);
      }
      expect(await quotes('{ text: { startsWith: "5_%" } }')).toBe(0);
    } finally {
      await db.quote.update({ where: { id: quote.id }, data: { text: quote.text } });
    }
  });
});

describe('each relation', () => {
  test.each([
    ['{ topics: { some: { slug: { equals: "energy" } } } }', ['07', '08', '12']],
    ['{ topics: { none: { slug: { in: ["ports", "energy", "diplomacy"] } } } }', ['03', '11']],
    [
      '{ authors: { every: { slug: { equals: "reem-qalam" } } }, language: { equals: "en" } }',
      ['01-en'],
    ],
    ['{ authors: { some: {} }, language: { equals: "en" }, status: { equals: DRAFT } }', ['12']],
    ['{ publisher: { is: { slug: { equals: "asharq-news" } } } }', ['01-ar', '01-en']],
    ['{ publisher: { is: null } }', []],
    ['{ quotes: { some: { review: { equals: REJECTED } } } }', ['08']],
    ['{ quotes: { none: {} } }', []],
    [
      '{ quotes: { some: { provenance: { some: { relation: { equals: SAID_TO }, source: { is: { slug: { equals: "tass" } } } } } } } }',
      ['01-ar', '01-en'],
    ],
    [
      '{ quotes: { some: { attributions: { some: { unnamed: { not: null } } } } }, status: { equals: PUBLISHED }, language: { equals: "ar-MA" } }',
      ['09'],
    ],
  ])('%s', async (where, expected) => {
    expect(await articles(where)).toEqual(expected);
  });

  test('of people', async () => {
    const said = (where: string) => slugs('people', `{ quotes: { some: ${where} } }`);
    expect(await said('{ text: { startsWith: "We strongly condemn" } }')).toEqual([
      'maria-zakharova',
    ]);
    expect(
      await said(
        '{ attributions: { some: { onBehalfOf: { is: { slug: { equals: "kremlin" } } } } } }',
      ),
    ).toEqual(['dmitry-peskov']);
    expect(await slugs('people', '{ affiliations: { some: { to: { not: null } } } }')).toEqual([
      'hala-mirsawi',
      'imogen-vask',
      'younes-sari',
    ]);
    expect(
      await slugs(
        'people',
        '{ affiliations: { some: { organization: { is: { kind: { equals: LEGISLATURE } } } } } }',
      ),
    ).toEqual(['samir-wattaf']);
    expect(
      await slugs(
        'people',
        '{ names: { some: { text: { endsWith: "بيسكوف" }, locale: { equals: "ar" } } } }',
      ),
    ).toEqual(['dmitry-peskov']);
    expect(await slugs('people', '{ wikidataId: { startsWith: "Q" } }')).toEqual([
      'donald-trump',
      'sergei-lavrov',
      'vladimir-putin',
    ]);
  });

  test('of organizations and sources', async () => {
    expect(
      await slugs(
        'organizations',
        '{ parent: { is: { slug: { equals: "government-of-marjana" } } } }',
      ),
    ).toEqual(['marjana-coast-guard', 'ministry-of-ports', 'ministry-of-water']);
    expect(
      await slugs('organizations', '{ kind: { equals: GOVERNMENT }, parent: { isNot: null } }'),
    ).toEqual(['dams-directorate', 'sadaf-harbour-authority']);
    expect(
      await slugs('organizations', '{ quotes: { some: { spokenOn: { equals: "2025-10-29" } } } }'),
    ).toEqual(['kremlin']);
    expect(
      await slugs(
        'sources',
        '{ kind: { equals: NEWS_AGENCY }, organization: { isNot: { slug: { equals: "thomson-reuters" } } } }',
      ),
    ).toEqual(['sadaf-agency', 'tass']);
    expect(
      await slugs('sources', '{ organization: { is: null }, kind: { equals: SOCIAL_POST } }'),
    ).toEqual(['andalib-posts']);
    expect(
      await slugs(
        'sources',
        '{ quotes: { some: { kind: { equals: MIXED } } }, kind: { equals: BROADCASTER } }',
      ),
    ).toEqual(['seventh-wave-radio']);
  });
});

describe('what holds of nothing and of everything', () => {
  test.each([
    ['{}', 113],
    ['{ AND: [] }', 113],
    ['{ OR: [] }', 0],
    ['{ OR: [{}] }', 113],
    ['{ NOT: {} }', 0],
    ['{ NOT: { OR: [] } }', 113],
    ['{ text: {} }', 113],
    ['{ NOT: { text: {} } }', 0],
    ['{ article: {} }', 113],
    ['{ article: { is: {} } }', 113],
    ['{ article: { isNot: {} } }', 0],
    ['{ article: { is: null } }', 0],
    ['{ article: { isNot: null } }', 113],
    ['{ text: { equals: null } }', 0],
    ['{ text: { not: null } }', 113],
    ['{ provenance: {} }', 113],
    ['{ provenance: { every: {} } }', 113],
    ['{ AND: [{ OR: [] }, { kind: { equals: DIRECT } }] }', 0],
    ['{ OR: [{ OR: [] }, { kind: { in: [] } }] }', 0],
  ])('%s', async (where, count) => {
    expect(await quotes(where)).toBe(count);
  });
});
