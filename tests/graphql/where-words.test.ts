import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

async function slugs(list: string, where: string): Promise<string[]> {
  const { data, errors } = await newsroom.execute<{ list: { nodes: { slug: string }[] } }>(
    `{ list: ${list}(where: ${where}, first: 100) { nodes { slug } } }`,
    { key: newsroom.preview },
  );
  expect(errors).toBeUndefined();
  return present(data).list.nodes.map(({ slug }) => slug);
}

async function count(where: string): Promise<number> {
  const { data, errors } = await newsroom.execute<{ quotes: { totalCount: number } }>(
    `{ quotes(where: ${where}) { totalCount } }`,
    { key: newsroom.preview },
  );
  expect(errors).toBeUndefined();
  return present(data).quotes.totalCount;
}

async function refusal(where: string) {
  const { errors = [] } = await newsroom.execute(`{ quotes(where: ${where}) { totalCount } }`, {
    key: newsroom.preview,
  });
  return errors.map(({ message, extensions }) => [extensions?.['code'], message]);
}

describe('a name is found however it is typed', () => {
  test.each([
    ['{ equals: "PESKOV" }', ['dmitry-peskov']],
    ['{ equals: "بِيسكوف" }', ['dmitry-peskov']],
    ['{ equals: "Dmitry" }', []],
    ['{ startsWith: "dmitry" }', ['dmitry-peskov']],
    ['{ endsWith: "al-Sari" }', ['younes-sari']],
    ['{ endsWith: "AL SARI" }', ['younes-sari']],
    ['{ contains: "لوطا" }', ['samir-wattaf']],
    ['{ in: ["Lavrov", "توبياس كويل", "nobody"] }', ['sergei-lavrov', 'tobias-quill']],
    ['{ in: [] }', []],
    ['{ startsWith: "Noor", endsWith: "Andalib" }', ['nour-andalib']],
    ['{ startsWith: "Nour", endsWith: "العندليب" }', []],
    ['{ contains: "%" }', []],
    ['{ equals: "" }', []],
    ['{ contains: "" }', []],
    ['{ matches: "quill" }', ['tobias-quill']],
    ['{ matches: "فاسك إيموجين" }', ['imogen-vask']],
  ])('people whose name %s', async (name, expected) => {
    expect(await slugs('people', `{ name: ${name} }`)).toEqual(expected);
  });

  test('of organizations, sources and topics too', async () => {
    expect(await slugs('organizations', '{ name: { equals: "Harbour Authority" } }')).toEqual([
      'sadaf-harbour-authority',
    ]);
    expect(await slugs('sources', '{ name: { matches: "والشراع" } }')).toEqual(['evening-sail']);
    expect(await slugs('sources', '{ name: { equals: "tass" } }')).toEqual(['tass']);
    expect(await slugs('topics', '{ name: { startsWith: "en" } }')).toEqual([
      'energy',
      'environment',
    ]);
  });

  test('everybody has a name, as far as an empty condition goes', async () => {
    expect(await slugs('topics', '{ name: {} }')).toHaveLength(
      (await slugs('topics', '{}')).length,
    );
  });
});

describe('an affiliation', () => {
  const members = (affiliation: string) =>
    slugs(
      'people',
      `{ affiliations: { some: { organization: { is: { slug: { equals: "ministry-of-water" } } }, ${affiliation} } } }`,
    );

  test.each([
    ['2022-12-31', []],
    ['2023-01-10', ['younes-sari']],
    ['2025-03-01', ['hala-mirsawi', 'younes-sari']],
    ['2025-10-15', ['hala-mirsawi', 'younes-sari']],
    ['2025-10-16', ['hala-mirsawi']],
    ['2099-01-01', ['hala-mirsawi']],
  ])('on %s', async (day, expected) => {
    expect(await members(`at: "${day}"`)).toEqual(expected);
  });

  test('without a first day has begun', async () => {
    expect(await slugs('people', '{ affiliations: { some: { at: "1999-01-01" } } }')).toContain(
      'reem-qalam',
    );
  });

  test.each([
    ['{ equals: "spokesman" }', ['tobias-quill', 'younes-sari']],
    ['{ equals: "المتحدّث باسم الوزارة" }', ['younes-sari']],
    ['{ startsWith: "kremlin" }', ['dmitry-peskov']],
    ['{ endsWith: "minister" }', ['hala-mirsawi', 'sergei-lavrov', 'sergei-ryabkov']],
    ['{ contains: "kesm" }', ['dmitry-peskov', 'tobias-quill', 'younes-sari']],
    ['{ in: ["Leader", "Chair"] }', ['imogen-vask', 'samir-wattaf']],
    ['{ contains: "\\n" }', []],
    ['{ contains: "_" }', []],
  ])('by a role that %s', async (role, expected) => {
    expect(await slugs('people', `{ affiliations: { some: { role: ${role} } } }`)).toEqual(
      expected,
    );
  });
});

describe('matches', () => {
  test('takes all words, in any order and form, without those after a minus', async () => {
    expect(await count('{ text: { matches: "friend Venezuela" } }')).toBe(2);
    expect(await count('{ text: { matches: "venezuelans FRIENDS" } }')).toBe(
      await count('{ text: { matches: "venezuelan friend" } }'),
    );
    expect(await count('{ text: { matches: "friends -contractual" } }')).toBe(1);
    expect(await count('{ text: { matches: "friends sardines" } }')).toBe(0);
  });
  test('stands beside other operators and under NOT', async () => {
    const all = await count('{}');
    const some = await count('{ text: { matches: "البحر" } }');
    expect(some).toBeGreaterThan(2);
    expect(await count('{ NOT: { text: { matches: "البحر" } } }')).toBe(all - some);
    expect(await count('{ text: { matches: "البحر", startsWith: "البحر" } }')).toBe(2);
  });
  test('reads roles, cues, unnamed speakers, titles and paragraphs', async () => {
    const said = (attribution: string) => count(`{ attributions: { some: ${attribution} } }`);
    expect(await said('{ role: { matches: "ministers foreign" } }')).toBe(2);
    expect(await said('{ unnamed: { matches: "officials -water" } }')).toBe(0);
    expect(await said('{ unnamed: { matches: "official" } }')).toBe(1);
    expect(await said('{ cue: { matches: "قالت" } }')).toBeGreaterThan(0);
    expect(
      await slugs('topics', '{ articles: { some: { title: { matches: "ferry" } } } }'),
    ).toEqual(['environment', 'ports']);
    expect(await count('{ paragraph: { is: { text: { matches: "umbrella" } } } }')).toBe(2);
  });
});

describe('what can not be asked is refused by its path', () => {
  test.each([
    ['{ text: { matches: "" } }', '`where.text.matches` asks for no word'],
    ['{ text: { matches: "?! …" } }', '`where.text.matches` asks for no word'],
    ['{ text: { matches: "-sea" } }', '`where.text.matches` only leaves words out'],
    [`{ text: { matches: "${'a '.repeat(251)}" } }`, '`where.text.matches` has 502 characters'],
    ['{ text: { matches: null } }', "`where.text.matches` can't be null"],
    ['{ text: { lt: null } }', "`where.text.lt` can't be null"],
    ['{ text: null }', "`where.text` can't be null"],
    ['{ attributions: { some: null } }', "`where.attributions.some` can't be null"],
    [
      '{ people: { none: { name: { equals: null } } } }',
      "`where.people.none.name.equals` can't be null",
    ],
    [
      '{ people: { every: { name: { in: ["a", "b\\u0000"] } } } }',
      '`where.people.every.name.in[1]` holds a NUL',
    ],
    [
      '{ OR: [{}, { people: { some: { affiliations: { some: { at: null } } } } }] }',
      "`where.OR[1].people.some.affiliations.some.at` can't be null",
    ],
    ['{ id: { in: ["UXVvdGU6eA=="] } }', '`where.id.in[0]`: “UXVvdGU6eA==” is not an id'],
  ])('%s', async (where, message) => {
    expect(await refusal(where)).toEqual([['BAD_USER_INPUT', expect.stringContaining(message)]]);
  });

  test.each([
    ['{ people: { some: { nam: {} } } }', '"nam"'],
    ['{ people: { some: { name: { not: "x" } } } }', '"not"'],
    ['{ kind: { equals: "DIRECT" } }', 'QuoteKind'],
    ['{ confidence: { gt: "high" } }', 'Float'],
    ['{ spokenOn: { gt: "2025-02-30" } }', '2025-02-30'],
  ])('and by GraphQL where its type rules it out: %s', async (where, part) => {
    const [[code, message] = []] = await refusal(where);
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(message).toContain(part);
  });
});
