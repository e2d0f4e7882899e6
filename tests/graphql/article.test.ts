import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { leavesOf } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

/** One quote of the story: who, as what, for whom, the words, and how they came. */
type Fact = [speaker: string, forWhom: string | null, kind: string, words: string, way: string];

const facts: Record<string, Fact[]> = {
  ar: [
    ['kremlin', null, 'DIRECT', 'نتواصل مع أصدقائنا في فنزويلا', ''],
    [
      'dmitry-peskov',
      'kremlin',
      'DIRECT',
      'في هذه الحالة، نحن على تواصل مع أصدقائنا في فنزويلا. لدينا التزامات تعاقدية',
      'SAID_TO tass',
    ],
    [
      'maria-zakharova',
      'russian-foreign-ministry',
      'DIRECT',
      'نندد بشدة باستخدام القوة العسكرية المفرطة في تنفيذ عمليات مكافحة المخدرات',
      '',
    ],
    ['sergei-lavrov', null, 'MIXED', '«قلق بالغ إزاء تصاعد أنشطة واشنطن في البحر الكاريبي»', ''],
    ['dmitry-peskov', 'kremlin', 'MIXED', 'بلاده «تحترم سيادة فنزويلا»', ''],
  ],
  en: [
    ['kremlin', null, 'DIRECT', 'We are in touch with our friends in Venezuela', ''],
    [
      'the-washington-post',
      null,
      'INDIRECT',
      'Maduro had written to his Russian counterpart, Vladimir Putin, and had asked Russia, China and Iran for missiles, drones, radars and jamming equipment',
      'REPORTED_BY washington-post, BASED_ON us-government-documents',
    ],
    ['donald-trump', null, 'INDIRECT', 'he was planning strikes inside Venezuelan territory', ''],
    [
      'flightradar24-ab',
      null,
      'INDIRECT',
      'A Russian Il-76 transport plane, under US sanctions since 2023, reached Caracas by a detour over Africa',
      'BASED_ON flightradar24',
    ],
  ],
};

test.each(Object.entries(facts))(
  'the story of the Kremlin in %s says who said what, for whom, and how it came',
  async (language, expected) => {
    const { data } = await newsroom.execute<{
      article: {
        quotes: {
          nodes: {
            kind: string;
            text: string;
            speaker: { slug: string };
            attributions: { onBehalfOf: { slug: string } | null }[];
            provenance: { relation: string; source: { slug: string } }[];
          }[];
        };
      };
    }>(
      `query ($id: String!) { article(by: { externalId: $id }) { quotes(first: 50) { nodes {
        kind text
        speaker { ... on Person { slug } ... on Organization { slug } }
        attributions { onBehalfOf { slug } }
        provenance { relation source { slug } }
      } } } }`,
      { variables: { id: `sample-001-${language}` } },
    );
    const found = data?.article.quotes.nodes.map(
      ({ kind, text, speaker, attributions: [first], provenance }): Fact => [
        speaker.slug,
        first?.onBehalfOf?.slug ?? null,
        kind,
        text,
        provenance.map(({ relation, source }) => `${relation} ${source.slug}`).join(', '),
      ],
    );
    expect(found).toHaveLength(15);
    expect(found).toEqual(expect.arrayContaining(expected));
  },
);

test('an article lists everyone and everything in it once, the quoted first', async () => {
  const { data } = await newsroom.execute(`{
    article(by: { externalId: "sample-005" }) {
      people { slug } organizations { slug } sources { slug }
    }
  }`);
  const slugs = (...list: string[]) => list.map((slug) => ({ slug }));
  expect(data).toEqual({
    article: {
      people: slugs('nour-andalib', 'rushdi-maddad', 'thurayya-quloua'),
      organizations: slugs('sadaf-harbour-authority', 'marjana-coast-guard', 'coast-watch'),
      sources: slugs('harbour-statement', 'andalib-posts', 'seventh-wave-radio'),
    },
  });
});

test('an article has its translations, and not those that are drafts', async () => {
  const query = `{
    kremlin: article(by: { externalId: "sample-001-ar" }) { translations { language externalId } }
    power: article(by: { externalId: "sample-008" }) { translations { language status } }
    alone: article(by: { externalId: "sample-005" }) { translations { id } }
  }`;
  const kremlin = { translations: [{ language: 'en', externalId: 'sample-001-en' }] };
  const alone = { translations: [] };
  expect((await newsroom.execute(query)).data).toEqual({
    kremlin,
    power: { translations: [] },
    alone,
  });
  expect((await newsroom.execute(query, { key: newsroom.preview })).data).toEqual({
    kremlin,
    power: { translations: [{ language: 'en', status: 'DRAFT' }] },
    alone,
  });
});

test('paragraphs of some kinds only, in reading order', async () => {
  const { data } = await newsroom.execute(`{
    article(by: { externalId: "sample-001-en" }) {
      wordCount readingMinutes version
      paragraphs(kinds: [HEADING]) { position text }
      none: paragraphs(kinds: []) { id }
    }
  }`);
  expect(data).toEqual({
    article: {
      wordCount: expect.toSatisfy((count: number) => count > 300 && count < 500),
      readingMinutes: 2,
      version: 1,
      paragraphs: [
        { position: 2, text: 'A partnership treaty and words of condemnation' },
        { position: 7, text: 'What American newspapers reported' },
        { position: 10, text: 'A roundabout flight to Caracas' },
      ],
      none: [],
    },
  });
});

test('a quote that goes on in the next paragraph belongs to both', async () => {
  const { data } = await newsroom.execute<{
    article: { paragraphs: { position: number; quotes: { text: string; paragraph: unknown }[] }[] };
  }>(`{
    article(by: { externalId: "sample-008" }) {
      paragraphs { position quotes { text paragraph { position } } }
    }
  }`);
  const [fourth, fifth, sixth] = data?.article.paragraphs.slice(4) ?? [];
  expect(fourth?.quotes).toHaveLength(1);
  expect(fifth?.quotes).toEqual(fourth?.quotes);
  expect(fourth?.quotes[0]?.text).toContain('كلها.\nأما الهيئة');
  expect(fourth?.quotes[0]?.paragraph).toEqual({ position: 4 });
  // The one of the next paragraph was rejected.
  expect(sixth?.quotes).toEqual([]);
});

test('revisions hold the article as readers saw it, without rejected quotes, in the import format', async () => {
  const revisions = async (id: string) => {
    const { data } = await newsroom.execute<{
      article: { revisions: { version: number; document: Record<string, unknown[]> }[] };
    }>(
      `query ($id: String!) {
        article(by: { externalId: $id }) { revisions { version savedAt document } }
      }`,
      { variables: { id }, key: newsroom.preview },
    );
    return data?.article.revisions ?? [];
  };
  const [festival] = await revisions('sample-005');
  expect(festival).toMatchObject({ version: 1, document: { language: 'ar', status: 'PUBLISHED' } });
  expect(festival?.document['quotes']).toHaveLength(8);
  const [power] = await revisions('sample-008');
  expect(power?.document['quotes']).toHaveLength(7);
  expect(leavesOf(power?.document)).not.toContain('أهالي الصدف');
  expect(await revisions('sample-012')).toEqual([]);
});

test('the viewer is who asks', async () => {
  const query = '{ viewer { name scopes } }';
  expect((await newsroom.execute(query)).data).toEqual({ viewer: null });
  const key = await newsroom.createKey(['READ', 'PREVIEW']);
  expect((await newsroom.execute(query, { key })).data).toEqual({
    viewer: { name: 'READ PREVIEW', scopes: ['READ', 'PREVIEW'] },
  });
});

test('fields asked for together answer as each does alone', async () => {
  const type = schema.getType('Article');
  if (!isObjectType(type)) throw new Error('There is no type Article');
  const selections = Object.values(type.getFields()).flatMap(({ name, type: target, args }) => {
    const inner = isObjectType(getNamedType(target)) ? ' { __typename }' : '';
    const page = args.some((argument) => argument.name === 'first');
    if (page)
      return [
        `${name}(first: 2) { totalCount nodes { id } }`,
        `${name}(last: 3) { totalCount nodes { id } }`,
      ];
    if (name === 'paragraphs')
      return ['paragraphs(kinds: [HEADING]) { id }', 'paragraphs { text }'];
    if (name === 'mentions') return ['mentions { text start(unit: UTF8) }', 'mentions { end }'];
    return [`${name}${inner}`];
  });
  const ask = async (list: string[]) => {
    const fields = list.map((selection) => `f${selections.indexOf(selection)}: ${selection}`);
    const query = `{ article(by: { externalId: "sample-001-en" }) { ${fields.join(' ')} } }`;
    const { data, errors } = await newsroom.ask(query);
    expect({ query, errors }).toEqual({ query });
    return (data as Record<string, object> | undefined)?.['article']; // As the query selects.
  };
  const apart = await Promise.all(selections.map((selection) => ask([selection])));
  expect(await ask(selections)).toEqual(Object.assign({}, ...apart));
});
