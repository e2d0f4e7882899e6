import { expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { article, refusalOf, useDatabase } from './documents.ts';

const database = useDatabase();
const load = (...documents: unknown[]) => loadDocuments(database().client, documents);
const organization = (key: string, parent?: string) => ({
  key,
  names: { en: [`The ${key}`] },
  ...(parent !== undefined && { parent }),
});
const parents = async () => {
  const rows = await database().client.organization.findMany({
    orderBy: { slug: 'asc' },
    include: { parent: true },
  });
  return rows.map(({ slug, parent }) => [slug, parent?.slug ?? null]);
};

const cycle = 'makes the organization a part of itself';

test('an organization is a part of one that stands further down', async () => {
  await load(
    article({ organizations: [organization('ministry', 'state'), organization('state')] }),
  );
  expect(await parents()).toEqual([
    ['ministry', 'state'],
    ['state', null],
  ]);
});

test('an organization is no part of itself', async () => {
  const document = article({ organizations: [organization('state', 'state')] });
  expect(await refusalOf(() => load(document))).toEqual([
    ['[0].organizations[0].parent', 'is the organization itself'],
  ]);
});

test('nor under another key', async () => {
  const state = { ...organization('state'), externalId: 'state-1' };
  const again = { ...state, key: '_:s', parent: 'state' };
  expect(await refusalOf(() => load(article({ organizations: [state, again] })))).toEqual([
    ['[0].organizations[1].parent', 'is the organization itself'],
  ]);
});

test('nor through others', async () => {
  const organizations = [
    organization('office', 'ministry'),
    organization('ministry', 'state'),
    organization('state', 'ministry'),
  ];
  expect(await refusalOf(() => load(article({ organizations })))).toEqual([
    ['[0].organizations[1].parent', cycle],
    ['[0].organizations[2].parent', cycle],
  ]);
});

test('nor through others of the newsroom; the parent given now is the one refused', async () => {
  await load(article({ organizations: [organization('a', 'b'), organization('b')] }));
  const organizations = [organization('a'), organization('b', 'a')];
  expect(await refusalOf(() => load(article({ organizations })))).toEqual([
    ['[0].organizations[1].parent', cycle],
  ]);
  expect(await parents()).toEqual([
    ['a', 'b'],
    ['b', null],
  ]);
});
