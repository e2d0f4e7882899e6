import { describe, expect, test } from 'vitest';
import { deriveArticles } from '../../src/domain/derive.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { releasePending } from '../../src/domain/entities/pending.ts';
import { article, useDatabase } from './documents.ts';
import { brief, hush, naming, out, readersSee, telling } from './hearsay.ts';

const database = useDatabase();
const load = (...documents: object[]) => loadDocuments(database().client, documents);

/** What coming out does to an article, apart from its status. */
async function comeOut(articleId: string): Promise<void> {
  await database().client.$transaction(async (tx) => {
    await tx.article.update({
      where: { id: articleId },
      data: { status: 'PUBLISHED', publishedAt: new Date('2025-11-03T08:00:00Z') },
    });
    const touched = await releasePending(tx, [articleId]);
    await deriveArticles(tx, [articleId], { touched, now: new Date() });
  });
}

describe('what a draft says of somebody is seen once it comes out', () => {
  test('also of those whom readers saw before', async () => {
    await load(naming({ ...out, ...brief }));
    const [draft = ''] = await load(telling());
    await comeOut(draft);
    const seen = await readersSee(database());
    for (const text of [
      'hush-external',
      'Q99',
      'Hush alias',
      'Hush description',
      'https://hush.example/',
      'Hush role',
      'Hush organization',
      'Hush parent',
      'Hush wire',
      'https://hush-wire.example/',
      'Hush topic',
    ]) {
      expect(seen).toContain(text);
    }
    expect(await database().client.pendingDeclaration.count()).toBe(0);
  });

  test('but not what another draft says', async () => {
    const [first = ''] = await load(naming(brief));
    await load(telling());
    await comeOut(first);
    const seen = await readersSee(database());
    expect(seen).toContain('"Alice"');
    expect(seen).not.toMatch(hush);
  });

  test('apart from an identifier that another got meanwhile', async () => {
    await load(naming({ ...out, ...brief }));
    const [draft = ''] = await load(telling());
    await load(
      article({
        ...out,
        title: 'Other',
        authors: ['carol'],
        people: [{ key: 'carol', wikidataId: 'Q99', names: { en: ['Carol'] } }],
      }),
    );
    await comeOut(draft);
    const people = await database().client.person.findMany({
      where: { slug: { in: ['alice', 'carol'] } },
      select: { slug: true, wikidataId: true, externalId: true },
      orderBy: { slug: 'asc' },
    });
    expect(people).toEqual([
      { slug: 'alice', wikidataId: null, externalId: 'hush-external' },
      { slug: 'carol', wikidataId: 'Q99', externalId: null },
    ]);
  });

  test('apart from a parent that has become a part of it', async () => {
    const above = { key: 'above', names: { en: ['Above'] } };
    const below = { key: 'below', names: { en: ['Below'] } };
    const both = { publisher: 'below', people: [] };
    await load(article({ ...out, ...both, organizations: [above, below] }));
    const [draft = ''] = await load(
      article({ ...both, title: 'D', organizations: [above, { ...below, parent: 'above' }] }),
    );
    await load(
      article({
        ...out,
        ...both,
        title: 'E',
        organizations: [{ ...above, parent: 'below' }, below],
      }),
    );
    await comeOut(draft);
    const parents = await database().client.organization.findMany({
      select: { slug: true, parent: { select: { slug: true } } },
      orderBy: { slug: 'asc' },
    });
    expect(parents).toEqual([
      { slug: 'above', parent: { slug: 'below' } },
      { slug: 'below', parent: null },
    ]);
  });
});

describe('what readers have known of somebody', () => {
  async function setStatus(articleId: string, status: 'DRAFT' | 'PUBLISHED'): Promise<void> {
    await database().client.$transaction(async (tx) => {
      await tx.article.update({ where: { id: articleId }, data: { status } });
      await deriveArticles(tx, [articleId], { now: new Date() });
    });
  }

  test('is seen again when the article is out again, though a draft says it too', async () => {
    const [known = ''] = await load(telling(out));
    await load(telling({ title: 'A draft that says the same' }));
    await setStatus(known, 'DRAFT');
    expect(await readersSee(database())).not.toContain('Alice');
    await setStatus(known, 'PUBLISHED');
    const seen = await readersSee(database());
    for (const text of ['Q99', 'Hush alias', 'Hush description', 'Hush role', 'Hush topic']) {
      expect(seen).toContain(text);
    }
  });

  test('gains nothing from drafts while nobody sees them', async () => {
    const [known = ''] = await load(naming({ ...out, ...brief }));
    await setStatus(known, 'DRAFT');
    await load(telling());
    await setStatus(known, 'PUBLISHED');
    const seen = await readersSee(database());
    expect(seen).toContain('"Alice"');
    expect(seen).not.toMatch(hush);
  });
});
