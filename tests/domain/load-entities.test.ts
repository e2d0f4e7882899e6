import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { article, refusalOf, useDatabase } from './documents.ts';

const database = useDatabase();

/** Loads an article that declares people, written by the first of them. */
const loadPeople = (...people: Record<string, unknown>[]) =>
  loadDocuments(database().client, [
    article({ people, authors: people.slice(0, 1).map(({ key }) => key) }),
  ]);
const slugs = async () =>
  (await database().client.person.findMany({ orderBy: { createdAt: 'asc' } })).map(
    ({ slug }) => slug,
  );
/** Who wrote each article, in the order of loading. */
const authors = async () => {
  const articles = await database().client.article.findMany({
    orderBy: { slug: 'asc' },
    include: { authors: { include: { person: true } } },
  });
  return articles.flatMap((one) => one.authors.map(({ person }) => person.slug));
};

const lavrov = {
  key: 'lavrov',
  externalId: 'cms-7',
  wikidataId: 'Q58217',
  names: { en: ['Sergei Lavrov', 'Lavrov'], ar: ['سيرغي لافروف'] },
};

describe('a person is known again', () => {
  test.for([
    ['by external id', { key: '_:x', externalId: 'cms-7', names: { en: ['The minister'] } }],
    ['by key', { key: 'lavrov', names: { en: ['The minister'] } }],
    ['by Wikidata id', { key: '_:x', wikidataId: 'Q58217', names: { en: ['The minister'] } }],
    [
      'by Wikidata id under another key',
      { key: 'minister', wikidataId: 'Q58217', names: { en: ['M'] } },
    ],
    ['by primary name', { key: '_:x', names: { en: ['Sergei Lavrov'] } }],
    ['by primary name in another spelling', { key: '_:x', names: { ar: ['سِيرغى  لافروف'] } }],
    ['by primary name in another locale', { key: '_:x', names: { 'en-GB': ['SERGEI LAVROV'] } }],
    [
      'by an alias that is a primary name here',
      { key: '_:x', names: { ru: ['Лавров', 'Sergei Lavrov'] } },
    ],
    ['by a primary name that is an alias here', { key: '_:x', names: { en: ['Lavrov'] } }],
  ] as const)('%s', async ([, again]) => {
    await loadPeople(lavrov);
    await loadPeople(again);
    expect(await slugs()).toEqual(['lavrov']);
    expect(await authors()).toEqual(['lavrov', 'lavrov']);
  });

  test('by each of these within one load', async () => {
    const people = [
      lavrov,
      { key: '_:a', externalId: 'cms-7', names: { en: ['A'] } },
      { key: '_:b', wikidataId: 'Q58217', names: { en: ['B'] } },
      { key: '_:c', names: { en: ['Lavrov'] } },
    ];
    await loadDocuments(
      database().client,
      people.map((person) => article({ people: [person] })),
    );
    expect(await slugs()).toEqual(['lavrov']);
  });

  test('by what an earlier document of the load added', async () => {
    const nameOnly = { key: '_:x', names: { en: ['Sergei Lavrov'] } };
    const identified = { ...nameOnly, wikidataId: 'Q58217' };
    const identifierOnly = { key: '_:y', wikidataId: 'Q58217', names: { ar: ['الوزير'] } };
    await loadDocuments(database().client, [
      article({ people: [nameOnly] }),
      article({ people: [identified] }),
      article({ people: [identifierOnly] }),
    ]);
    expect(await slugs()).toEqual(['sergei-lavrov']);
  });
});

describe('people stay two', () => {
  test.for([
    ['who share only an alias', { key: '_:x', names: { en: ['Yekaterina Lavrova', 'Lavrov'] } }],
    [
      'whose Wikidata ids differ',
      { key: '_:x', wikidataId: 'Q1', names: { en: ['Sergei Lavrov'] } },
    ],
    [
      'whose external ids differ',
      { key: '_:x', externalId: 'cms-8', names: { en: ['Sergei Lavrov'] } },
    ],
  ] as const)('%s', async ([, other]) => {
    await loadPeople(lavrov);
    await loadPeople(other);
    expect(await slugs()).toHaveLength(2);
    expect(new Set(await authors()).size).toBe(2);
  });
});

describe('a person is refused', () => {
  const other = {
    key: 'lavrova',
    externalId: 'cms-9',
    wikidataId: 'Q9',
    names: { en: ['Lavrova'] },
  };

  test.for([
    [
      'with the Wikidata id of one and the key of another',
      { key: 'lavrov', wikidataId: 'Q9' },
      'lavrov, lavrova',
    ],
    [
      'with the external id of one and the key of another',
      { key: 'lavrov', externalId: 'cms-9' },
      'lavrova, lavrov',
    ],
    [
      'with the external id of one and the Wikidata id of another',
      { key: '_:x', externalId: 'cms-9', wikidataId: 'Q58217' },
      'lavrova, lavrov',
    ],
  ] as const)('%s', async ([, identity, both]) => {
    await loadPeople(lavrov, other);
    expect(await refusalOf(() => loadPeople({ ...identity, names: { en: ['X'] } }))).toEqual([
      ['[0].people[0]', `its key, external id and Wikidata id belong to different ones: ${both}`],
    ]);
  });

  test.for([
    ['Wikidata id', { key: 'lavrov', wikidataId: 'Q1' }, 'Wikidata id is Q58217'],
    ['external id', { key: 'lavrov', externalId: 'cms-1' }, 'external id is cms-7'],
  ] as const)('whose %s is another than that of its key', async ([, identity, what]) => {
    await loadPeople(lavrov);
    expect(await refusalOf(() => loadPeople({ ...identity, names: { en: ['X'] } }))).toEqual([
      ['[0].people[0]', `is lavrov, whose ${what}`],
    ]);
  });

  test('whose name several have', async () => {
    await loadPeople(
      { key: 'ali-1', wikidataId: 'Q11', names: { en: ['Ali Hassan'] } },
      { key: 'ali-2', wikidataId: 'Q12', names: { en: ['Ali Hassan'] } },
    );
    expect(
      await refusalOf(() => loadPeople({ key: '_:x', names: { en: ['Ali Hassan'] } })),
    ).toEqual([
      [
        '[0].people[0]',
        'has the name of several: ali-1, ali-2; the key of one of them would tell which is meant',
      ],
    ]);
    await loadPeople({ key: 'ali-2', names: { en: ['Ali Hassan'] } });
    expect((await authors()).at(-1)).toBe('ali-2');
  });
});

describe('keys', () => {
  test('one that the document does not declare is that of the newsroom', async () => {
    await loadPeople(lavrov);
    await loadDocuments(database().client, [article({ people: [], authors: ['lavrov'] })]);
    expect(await authors()).toEqual(['lavrov', 'lavrov']);
  });

  test('a new one becomes the slug, a local one makes room for the name', async () => {
    await loadPeople(
      { key: 'sergei', names: { en: ['Sergei Lavrov'] } },
      { key: '_:x', names: { ar: ['ماريا زاخاروفا'], en: ['Maria Zakharova'] } },
      { key: '_:y', names: { ar: ['دِميتري بيسكوف'] } },
      { key: '_:z', names: { en: ['?!'] } },
    );
    expect((await slugs()).toSorted()).toEqual(
      ['sergei', 'maria-zakharova', 'دميتري-بيسكوف', 'person'].toSorted(),
    );
  });

  test('two keys of one document are two people, though they share their name', async () => {
    const ali = { names: { en: ['Ali Hassan'] } };
    await loadPeople({ key: '_:minister', ...ali }, { key: '_:poet', ...ali });
    expect((await slugs()).toSorted()).toEqual(['ali-hassan', 'ali-hassan-2']);
  });

  test('slugs made of one name are numbered', async () => {
    const named = (wikidataId: string) => ({ key: '_:x', wikidataId, names: { en: ['Ali'] } });
    await loadPeople(named('Q1'));
    await loadPeople(named('Q2'), { ...named('Q3'), key: '_:y' });
    expect((await slugs()).toSorted()).toEqual(['ali', 'ali-2', 'ali-3']);
  });

  test('a made slug gives way to a key of the same load', async () => {
    await loadPeople(
      { key: '_:x', wikidataId: 'Q1', names: { en: ['Ali'] } },
      { key: 'ali', wikidataId: 'Q2', names: { en: ['Ali the elder'] } },
    );
    expect((await slugs()).toSorted()).toEqual(['ali', 'ali-2']);
  });

  test('a person, an organization and a source may have the same', async () => {
    const named = [{ key: 'tass', names: { en: ['TASS'] } }];
    await loadDocuments(database().client, [
      article({ people: named, organizations: named, sources: named }),
    ]);
    const { organization, source } = database().client;
    expect([await slugs(), await organization.count(), await source.count()]).toEqual([
      ['tass'],
      1,
      1,
    ]);
  });
});
