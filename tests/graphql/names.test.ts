import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

describe('a name is served in the locale asked for, or the nearest there is', () => {
  const served = async (field: string, locale?: string) => {
    const argument = locale === undefined ? '' : `(locale: "${locale}")`;
    const { data } = await newsroom.execute<{ it: { name: string; nameLocale: string } }>(
      `{ it: ${field} { name${argument} nameLocale${argument} } }`,
    );
    return [data?.it.name, data?.it.nameLocale];
  };
  const harbour = 'organization(by: { slug: "sadaf-harbour-authority" })';
  const mijdaf = 'person(by: { slug: "hassan-mijdaf" })';

  test.each([
    ['en', 'Sadaf Harbor Authority', 'en'],
    ['en-GB', 'Sadaf Harbour Authority', 'en-GB'],
    ['en-GB-oxendict', 'Sadaf Harbour Authority', 'en-GB'],
    ['en-US', 'Sadaf Harbor Authority', 'en'],
    ['EN-gb', 'Sadaf Harbour Authority', 'en-GB'],
    ['ar-EG', 'هيئة ميناء الصدف', 'ar'],
    ['ar-Arab-MA', 'هيئة ميناء الصدف', 'ar'],
    ['fr', 'هيئة ميناء الصدف', 'ar'],
  ])('%s', async (locale, name, nameLocale) => {
    expect(await served(harbour, locale)).toEqual([name, nameLocale]);
  });

  test('without one, in the default locale', async () => {
    expect(await served(harbour)).toEqual(['هيئة ميناء الصدف', 'ar']);
  });
  test('a person', async () => {
    expect(await served(mijdaf, 'ar-MA')).toEqual(['با حسن المجداف', 'ar-MA']);
    expect(await served(mijdaf, 'ar')).toEqual(['حسن المجداف', 'ar']);
  });
  test('a source', async () => {
    const source = 'source(by: { slug: "harbour-statement" })';
    expect(await served(source, 'en-GB')).toEqual([
      'Statements of the Sadaf Harbour Authority',
      'en-GB',
    ]);
  });
  test('a topic', async () => {
    const { data } = await newsroom.execute(`{
      article(by: { externalId: "sample-009" }) { topics { slug name(locale: "ar-MA") nameLocale(locale: "ar-MA") } }
    }`);
    expect(data).toEqual({
      article: {
        topics: [
          { slug: 'fisheries', name: 'الصيد البحري', nameLocale: 'ar-MA' },
          { slug: 'ports', name: 'المراسي', nameLocale: 'ar-MA' },
          { slug: 'environment', name: 'البيئة', nameLocale: 'ar' },
        ],
      },
    });
  });
  test('what is no language tag is refused', async () => {
    const { errors } = await newsroom.execute(`{ people { nodes { name(locale: "klingon!") } } }`);
    expect(errors?.[0]?.message).toBe(
      '"klingon!" is not a BCP 47 language tag, such as "ar" or "en-GB".',
    );
  });
});

test('all names are listed by locale, the primary one first', async () => {
  const { data } = await newsroom.execute(
    '{ person(by: { slug: "dmitry-peskov" }) { names { text locale kind } } }',
  );
  const name = (locale: string, kind: string, text: string) => ({ text, locale, kind });
  expect(data).toEqual({
    person: {
      names: [
        name('ar', 'PRIMARY', 'دميتري بيسكوف'),
        name('ar', 'ALIAS', 'ديمتري بيسكوف'),
        name('ar', 'ALIAS', 'بيسكوف'),
        name('en', 'PRIMARY', 'Dmitry Peskov'),
        name('en', 'ALIAS', 'Dmitri Peskov'),
        name('en', 'ALIAS', 'Peskov'),
      ],
    },
  });
});

describe('someone is found by any name, however it is spelt', () => {
  const found = async (field: string, name: string) => {
    const { data } = await newsroom.execute<{ it: { slug: string } | null }>(
      `query ($name: String!) { it: ${field}(by: { name: $name }) { slug } }`,
      { variables: { name } },
    );
    return data?.it?.slug;
  };

  test.each([
    'Dmitry Peskov',
    'dmitry  PESKOV',
    'Dmitri Peskov',
    'Peskov',
    'دميتري بيسكوف',
    'دِميتري بيسكوف',
    'دميتري بيســكوف',
    'ديمتري بيسكوف',
    'ﺑﻴﺴﻜﻮﻑ',
  ])('%s', async (name) => {
    expect(await found('person', name)).toBe('dmitry-peskov');
  });

  test.each([
    ['person', 'Nicolas Maduro', 'nicolas-maduro'],
    ['person', 'NICOLÁS MADURO', 'nicolas-maduro'],
    ['person', 'اوسكار انكويل', 'oscar-inkwell'],
    ['person', 'ريم القلم', 'reem-qalam'],
    ['organization', 'وزاره الخارجيه الروسيه', 'russian-foreign-ministry'],
    ['organization', 'موسكو', 'russian-government'],
    ['source', 'وكاله تاس', 'tass'],
    ['source', 'joint sardine communique', 'sardine-communique'],
  ])('%s “%s”', async (field, name, slug) => {
    expect(await found(field, name)).toBe(slug);
  });

  test('nobody by a name that is no word', async () => {
    for (const name of ['', ' ', '!?', 'Nobody at all']) {
      expect(await found('person', name)).toBeUndefined();
    }
  });
});

test.each(['person', 'organization', 'source'])(
  'no %s is found by what is no name',
  async (field) => {
    const { data, errors } = await newsroom.execute(`{
    marks: ${field}(by: { name: "!!" }) { id }
    emoji: ${field}(by: { name: "🏮" }) { id }
    nothing: ${field}(by: { name: "" }) { id }
  }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ marks: null, emoji: null, nothing: null });
  },
);

test('who and what an entity is', async () => {
  const { data } = await newsroom.execute(`{
    person(by: { wikidataId: "Q58217" }) {
      slug wikidataId externalId sameAs
      english: description(locale: "en-GB")
      description
      other: description(locale: "fr")
    }
    organization(by: { slug: "coast-watch" }) {
      kind description(locale: "en") parent { slug }
      sources { slug } children { slug }
    }
    source(by: { slug: "tass" }) { kind url organization { slug name(locale: "en") } }
  }`);
  expect(data).toEqual({
    person: {
      slug: 'sergei-lavrov',
      wikidataId: 'Q58217',
      externalId: null,
      sameAs: [],
      english: 'Foreign minister of Russia',
      description: 'وزير الخارجية الروسي',
      other: 'وزير الخارجية الروسي',
    },
    organization: {
      kind: 'NGO',
      description: 'An association that watches over the coast (an invented body)',
      parent: null,
      sources: [{ slug: 'coast-watch-posts' }],
      children: [],
    },
    source: {
      kind: 'NEWS_AGENCY',
      url: 'https://tass.com/',
      organization: { slug: 'tass-agency', name: 'Russian News Agency TASS' },
    },
  });
});

test('affiliations over time, from both ends', async () => {
  const { data } = await newsroom.execute(`{
    person(by: { slug: "younes-sari" }) {
      affiliations { organization { slug } role(locale: "en") from to }
    }
    organization(by: { slug: "ministry-of-water" }) { members { person { slug } role from to } }
  }`);
  expect(data).toEqual({
    person: {
      affiliations: [
        {
          organization: { slug: 'ministry-of-water' },
          role: 'Spokesman',
          from: '2023-01-10',
          to: '2025-10-15',
        },
        {
          organization: { slug: 'mawj-energy' },
          role: 'Communications director',
          from: '2025-10-20',
          to: null,
        },
      ],
    },
    organization: {
      members: expect.arrayContaining([
        {
          person: { slug: 'younes-sari' },
          role: 'المتحدث باسم الوزارة',
          from: '2023-01-10',
          to: '2025-10-15',
        },
      ]),
    },
  });
});

test('the chain of what an organization is a part of, up and down', async () => {
  const { data } = await newsroom.execute(`{
    organization(by: { slug: "sadaf-harbour-authority" }) {
      parent { slug parent { slug parent { slug } children { slug } } }
    }
  }`);
  expect(data).toEqual({
    organization: {
      parent: {
        slug: 'ministry-of-ports',
        parent: {
          slug: 'government-of-marjana',
          parent: null,
          children: [
            { slug: 'marjana-coast-guard' },
            { slug: 'ministry-of-ports' },
            { slug: 'ministry-of-water' },
          ],
        },
      },
    },
  });
});
