import { expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { article, useDatabase } from './documents.ts';

const database = useDatabase();
const load = (...documents: Record<string, unknown>[]) =>
  loadDocuments(
    database().client,
    documents.map((more) => article({ people: [], ...more })),
  );
const peskov = (more: object) => ({
  people: [{ key: 'peskov', names: { en: ['Dmitry Peskov'] }, ...more }],
});
const kremlin = (more: object) => ({
  organizations: [{ key: 'kremlin', names: { en: ['Kremlin'] }, ...more }],
});
const tass = (more: object) => ({ sources: [{ key: 'tass', names: { en: ['TASS'] }, ...more }] });

const person = () => database().client.person.findFirstOrThrow({ where: { slug: 'peskov' } });
const changes = async () =>
  (await database().client.change.findMany({ orderBy: { id: 'asc' } }))
    .filter(({ nodeType }) => nodeType !== 'Article')
    .map(({ type, nodeType }) => `${nodeType} ${type}`);

test('what is missing of a person is filled in, what is there stays', async () => {
  await load(
    peskov({
      description: { en: 'Spokesman' },
      sameAs: ['https://a.example/'],
      externalId: 'cms-1',
    }),
    peskov({
      description: { en: 'Press secretary', ar: 'متحدث' },
      sameAs: ['https://b.example/', 'https://a.example/'],
      wikidataId: 'Q1',
    }),
  );
  await load(peskov({ description: { ar: 'ناطق', fr: 'Porte-parole' } }));
  expect(await person()).toMatchObject({
    externalId: 'cms-1',
    wikidataId: 'Q1',
    description: { en: 'Spokesman', ar: 'متحدث', fr: 'Porte-parole' },
    sameAs: ['https://a.example/', 'https://b.example/'],
  });
});

test('what is missing of an organization is filled in, what is there stays', async () => {
  const [state, union] = ['State', 'Union'].map((name) => ({
    key: name.toLowerCase(),
    names: { en: [name] },
  }));
  await load(kremlin({}));
  await load(
    { organizations: [...kremlin({ kind: 'GOVERNMENT', parent: 'state' }).organizations, state] },
    { organizations: [...kremlin({ kind: 'MEDIA', parent: 'union' }).organizations, union] },
  );
  const row = await database().client.organization.findFirstOrThrow({
    where: { slug: 'kremlin' },
    include: { parent: true },
  });
  expect(row).toMatchObject({ kind: 'GOVERNMENT', parent: { slug: 'state' } });
});

test('what is missing of a source is filled in, what is there stays', async () => {
  const publishers = kremlin({}).organizations;
  await load(tass({}));
  await load({
    ...tass({ kind: 'NEWS_AGENCY', url: 'https://tass.com/', organization: 'kremlin' }),
    organizations: publishers,
  });
  await load(tass({ kind: 'WEBSITE', url: 'https://tass.example/' }));
  const row = await database().client.source.findFirstOrThrow({ include: { organization: true } });
  expect(row).toMatchObject({
    kind: 'NEWS_AGENCY',
    url: 'https://tass.com/',
    organization: { slug: 'kremlin' },
  });
});

test('further names become aliases, or primary in a language without any', async () => {
  await load(
    peskov({ names: { en: ['Dmitry Peskov', 'Peskov'] } }),
    peskov({ names: { en: ['D. Peskov', 'Peskov'], ar: ['دميتري بيسكوف', 'بيسكوف'] } }),
  );
  await load(peskov({ names: { ar: ['المتحدث', 'بيسكوف'] } }));
  const names = await database().client.entityName.findMany({
    orderBy: [{ locale: 'asc' }, { position: 'asc' }],
  });
  expect(names.map(({ locale, kind, text }) => [locale, kind, text])).toEqual([
    ['ar', 'PRIMARY', 'دميتري بيسكوف'],
    ['ar', 'ALIAS', 'بيسكوف'],
    ['ar', 'ALIAS', 'المتحدث'],
    ['en', 'PRIMARY', 'Dmitry Peskov'],
    ['en', 'ALIAS', 'Peskov'],
    ['en', 'ALIAS', 'D. Peskov'],
  ]);
});

test('names are kept folded too, as they are compared', async () => {
  await load(peskov({ names: { ar: ['دِميتري  بيسكوفـ'] } }));
  expect(await database().client.entityName.findFirst()).toMatchObject({ folded: 'دميتري بيسكوف' });
});

test('an affiliation is kept once, and its role in every language', async () => {
  const since2012 = { organization: 'kremlin', from: '2012-05-22' };
  const employed = (affiliation: object) => ({
    ...peskov({ affiliations: [affiliation] }),
    ...kremlin({}),
  });
  await load(employed({ ...since2012, role: { en: 'Spokesman' } }), employed(since2012));
  await load(employed({ ...since2012, role: { en: 'Press secretary', ar: 'المتحدث' } }));
  await load(employed({ organization: 'kremlin', from: '2000-04-01', to: '2012-05-21' }));
  const affiliations = await database().client.affiliation.findMany({ orderBy: { from: 'asc' } });
  expect(affiliations.map(({ role, to }) => [role, to])).toEqual([
    [{}, new Date('2012-05-21')],
    [{ en: 'Spokesman', ar: 'المتحدث' }, null],
  ]);
});

test('a topic gains names as others do, and keeps those it has', async () => {
  await load(
    { topics: [{ key: 'energy', names: { en: ['Energy', 'Power'] } }] },
    { topics: [{ key: 'energy', names: { en: ['Oil'], ar: ['الطاقة'] } }] },
  );
  const names = await database().client.entityName.findMany({
    where: { topic: { slug: 'energy' } },
    orderBy: [{ locale: 'asc' }, { position: 'asc' }],
  });
  expect(names.map(({ text, kind }) => [text, kind])).toEqual([
    ['الطاقة', 'PRIMARY'],
    ['Energy', 'PRIMARY'],
    ['Power', 'ALIAS'],
    ['Oil', 'ALIAS'],
  ]);
});

test.for([
  ['a text', { description: { ar: 'متحدث' } }],
  ['a name', { names: { en: ['Peskov'] } }],
  ['an affiliation', { affiliations: [{ organization: 'kremlin' }] }],
  [
    "an affiliation's role",
    { affiliations: [{ organization: 'kremlin', from: '2012-05-22', role: { ar: 'متحدث' } }] },
  ],
] as const)(
  'a person that gains %s is updated, in the change log and by date',
  async ([, gain]) => {
    const affiliations = [{ organization: 'kremlin', from: '2012-05-22' }];
    await load({ ...peskov({ affiliations }), ...kremlin({}) });
    const before = await person();
    await load(peskov(gain));
    expect(await changes()).toEqual(['Organization CREATED', 'Person CREATED', 'Person UPDATED']);
    expect((await person()).updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
  },
);

test.for([
  ['Organization', kremlin({}), kremlin({ names: { ar: ['الكرملين'] } })],
  ['Source', tass({}), tass({ names: { ar: ['تاس'] } })],
  [
    'Topic',
    { topics: [{ key: 't', names: { en: ['T'] } }] },
    { topics: [{ key: 't', names: { ar: ['ت'] } }] },
  ],
] as const)('so is a gain of another %s', async ([kind, before, after]) => {
  await load(before);
  await load(after);
  expect(await changes()).toEqual([`${kind} CREATED`, `${kind} UPDATED`]);
});

test('what gains nothing is not updated', async () => {
  const all = {
    ...peskov({
      affiliations: [{ organization: 'kremlin', role: { en: 'Spokesman' } }],
      description: { en: 'x', ar: 'y' },
    }),
    ...kremlin({ kind: 'GOVERNMENT' }),
    ...tass({ kind: 'NEWS_AGENCY', organization: 'kremlin' }),
    topics: [{ key: 't', names: { en: ['T'] } }],
  };
  await load(all);
  const before = await person();
  await load(all);
  expect((await changes()).filter((change) => !change.endsWith('CREATED'))).toEqual([]);
  expect((await person()).updatedAt).toEqual(before.updatedAt);
});
