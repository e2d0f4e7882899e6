import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { article, countRows, quoting, refusalOf, useDatabase } from './documents.ts';

const database = useDatabase();
const load = (...documents: unknown[]) => loadDocuments(database().client, documents);
const refusal = (...documents: unknown[]) => refusalOf(() => load(...documents));

const kremlin = { key: 'kremlin', wikidataId: 'Q133274', names: { en: ['The Kremlin'] } };
const kremlinAgain = { ...kremlin, key: '_:k' };
const tass = { key: 'tass', names: { en: ['TASS'] } };

test.for([
  ['an author', article({ authors: ['peskov', 'zakharova'] }), 'authors[1]', 'person "zakharova"'],
  ['a publisher', article({ publisher: 'asharq' }), 'publisher', 'organization "asharq"'],
  [
    'a credit',
    article({ images: [{ creditSource: 'reuters' }] }),
    'images[0].creditSource',
    'source "reuters"',
  ],
  [
    'a speaker',
    quoting({ attributions: [{ person: 'putin' }] }),
    'quotes[0].attributions[0].person',
    'person "putin"',
  ],
  [
    'an organization as a speaker',
    quoting({ attributions: [{ organization: 'peskov' }] }),
    'quotes[0].attributions[0].organization',
    'organization "peskov"',
  ],
  [
    "an unnamed speaker's organization",
    quoting({ attributions: [{ unnamed: { description: 'x', organization: 'nato' } }] }),
    'quotes[0].attributions[0].unnamed.organization',
    'organization "nato"',
  ],
  [
    'whom a speaker speaks for',
    quoting({ attributions: [{ person: 'peskov', onBehalfOf: 'kremlin' }] }),
    'quotes[0].attributions[0].onBehalfOf',
    'organization "kremlin"',
  ],
  [
    'a step of the provenance',
    quoting({ provenance: [{ source: 'tass', relation: 'SAID_TO' }] }),
    'quotes[0].provenance[0].source',
    'source "tass"',
  ],
  [
    'a mention',
    article({ mentions: [{ paragraph: 1, text: 'TASS', source: 'tass' }] }),
    'mentions[0].source',
    'source "tass"',
  ],
  [
    'an affiliation',
    article({
      people: [{ key: 'p', names: { en: ['P'] }, affiliations: [{ organization: '_:o' }] }],
    }),
    'people[0].affiliations[0].organization',
    'organization "_:o"',
  ],
  [
    'a parent',
    article({ organizations: [{ ...kremlin, parent: 'russia' }] }),
    'organizations[0].parent',
    'organization "russia"',
  ],
  [
    "a source's publisher",
    article({ sources: [{ ...tass, organization: 'russia' }] }),
    'sources[0].organization',
    'organization "russia"',
  ],
] as const)('a key that nothing has is refused for %s', async ([, document, path, what]) => {
  expect(await refusal(article({ title: 'Another' }), document)).toEqual([
    [`[1].${path}`, `no ${what} is in the document or the newsroom`],
  ]);
});

test('a local key of one document is unknown to another', async () => {
  const local = { key: '_:p', names: { en: ['Dmitry Peskov'] } };
  expect(
    await refusal(article({ people: [local] }), article({ people: [], authors: ['_:p'] })),
  ).toEqual([['[1].authors[0]', 'no person "_:p" is in the document or the newsroom']]);
});

describe('what is taken already', () => {
  const slugTaken = 'another article in "en" has the slug "peskov"';

  test('a slug, by an article of the newsroom', async () => {
    await load(article({ slug: 'peskov' }));
    expect(await refusal(article({ slug: 'peskov' }))).toEqual([['[0].slug', slugTaken]]);
  });

  test('a slug, by an article of the same load', async () => {
    expect(await refusal(article({ slug: 'peskov' }), article({ slug: 'peskov' }))).toEqual([
      ['[1].slug', slugTaken],
    ]);
  });

  test('but a slug is free in another language', async () => {
    const both = [article({ slug: 'peskov' }), article({ slug: 'peskov', language: 'ar' })];
    expect(await load(...both)).toHaveLength(2);
  });

  const idTaken = 'another article has the external id "cms-1"';

  test('an external id, by an article of the newsroom', async () => {
    await load(article({ externalId: 'cms-1' }));
    expect(await refusal(article({ externalId: 'cms-1' }))).toEqual([['[0].externalId', idTaken]]);
  });

  test('an external id, by an article of the same load', async () => {
    expect(
      await refusal(article({ externalId: 'cms-1' }), article({ externalId: 'cms-1' })),
    ).toEqual([['[1].externalId', idTaken]]);
  });

  const translated = '"answer" has an article in "en" already';

  test('the place of a translation, by an article of the newsroom', async () => {
    await load(article({ translationKey: 'answer' }));
    expect(await refusal(article({ translationKey: 'answer' }))).toEqual([
      ['[0].translationKey', translated],
    ]);
  });

  test('the place of a translation, by an article of the same load', async () => {
    expect(
      await refusal(article({ translationKey: 'answer' }), article({ translationKey: 'answer' })),
    ).toEqual([['[1].translationKey', translated]]);
  });
});

describe('what is said twice', () => {
  test('a speaker of one quote, by the same key', async () => {
    expect(
      await refusal(quoting({ attributions: [{ person: 'peskov' }, { person: 'peskov' }] })),
    ).toEqual([['[0].quotes[0].attributions[1]', 'names a speaker that the quote has already']]);
  });

  test('a speaker of one quote, by another key', async () => {
    const document = quoting(
      { attributions: [{ organization: 'kremlin' }, { organization: '_:k' }] },
      { organizations: [kremlin, kremlinAgain] },
    );
    expect(await refusal(document)).toEqual([
      ['[0].quotes[0].attributions[1]', 'names a speaker that the quote has already'],
    ]);
  });

  test('a mention', async () => {
    const mentions = [
      { paragraph: 0, text: 'Peskov', person: 'peskov' },
      { paragraph: 0, start: 0, end: 6, text: 'Peskov', person: 'peskov' },
    ];
    expect(await refusal(article({ mentions }))).toEqual([['[0].mentions[1]', 'is given already']]);
  });

  test('but the same words may name two', async () => {
    const mentions = [
      { paragraph: 1, text: 'TASS', source: 'tass' },
      { paragraph: 1, text: 'TASS', organization: 'kremlin' },
    ];
    await load(article({ mentions, sources: [tass], organizations: [kremlin] }));
    expect(await database().client.mention.count()).toBe(2);
  });
});

test('a speaker on behalf of itself under another key is refused', async () => {
  const document = quoting(
    { attributions: [{ organization: 'kremlin', onBehalfOf: '_:k' }] },
    { organizations: [kremlin, kremlinAgain] },
  );
  expect(await refusal(document)).toEqual([
    ['[0].quotes[0].attributions[0].onBehalfOf', 'is the speaker itself; leave it out'],
  ]);
});

test('one wrong document leaves nothing of the others behind', async () => {
  const good = quoting({}, { status: 'PUBLISHED', publishedAt: '2025-11-02T08:00:00Z' });
  await expect(load(good, article({ title: 'B' }), article({ authors: ['x'] }))).rejects.toThrow(
    '[2].authors[0]',
  );
  await expect(load(good, article({ title: '' }))).rejects.toThrow('[1].title');
  expect(await countRows(database())).toEqual({});
});

test('what shows only after writing leaves nothing behind either', async () => {
  const a = { key: 'a', names: { en: ['A'] }, parent: 'b' };
  const b = { key: 'b', names: { en: ['B'] }, parent: 'a' };
  const good = article({ translationKey: 'answer', topics: [{ key: 't', names: { en: ['T'] } }] });
  await expect(load(good, article({ organizations: [a, b] }))).rejects.toThrow(
    '[1].organizations[0].parent',
  );
  expect(await countRows(database())).toEqual({});
});
