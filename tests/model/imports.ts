import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { readArticles } from '../../src/domain/article/state.ts';
import { documentsOf } from '../../src/domain/document/export.ts';
import { type ImportedDocument, importDocuments } from '../../src/domain/document/import.ts';
import { doOnce } from '../../src/domain/idempotency.ts';
import { rehearse, writeTransaction } from '../../src/domain/transaction.ts';
import { command } from './command.ts';
import { name, sentence, stretch } from './texts.ts';
import { ifPossible, isInvalid, isRoomy, type Model, newArticle, same, tick } from './world.ts';

const n = fc.nat(1000);
const statuses = ['DRAFT', 'SCHEDULED', 'PUBLISHED', undefined] as const;

/** Where a document may take an article that is there; elsewhere it is refused. */
const ways: Record<string, readonly string[]> = {
  DRAFT: ['DRAFT', 'SCHEDULED', 'PUBLISHED'],
  SCHEDULED: ['DRAFT', 'SCHEDULED', 'PUBLISHED'],
  PUBLISHED: ['DRAFT', 'PUBLISHED'],
  RETRACTED: [],
  ARCHIVED: ['SCHEDULED', 'PUBLISHED'],
};

const document = fc
  .record({
    externalId: fc.constantFrom('ext-0', 'ext-1'),
    title: sentence,
    text: sentence,
    speaker: name,
    others: fc.tuple(name, name, name),
    status: fc.constantFrom(...statuses),
    at: fc.tuple(n, n),
  })
  .map(({ externalId, title, text, speaker, others: [part, whole, agency], status, at }) => ({
    externalId,
    language: 'en',
    title,
    paragraphs: [{ text }],
    ...(status !== undefined && { status }),
    people: [{ key: '_:p', names: { en: [speaker] }, affiliations: [{ organization: '_:o' }] }],
    organizations: [
      { key: '_:o', names: { en: [part] }, ...(part !== whole && { parent: '_:w' }) },
      ...(part === whole ? [] : [{ key: '_:w', names: { en: [whole] } }]),
    ],
    sources: [{ key: '_:s', names: { en: [agency] }, organization: '_:o' }],
    quotes: [
      {
        kind: 'DIRECT',
        parts: [{ paragraph: 0, ...stretch(text, ...at) }],
        attributions: [{ person: '_:p', onBehalfOf: '_:o' }],
        provenance: [{ source: '_:s', relation: 'REPORTED_BY' }],
      },
    ],
  }));

/** Imports documents, rehearsed first, and sent again under their key. */
const documents = fc
  .uniqueArray(document, { minLength: 1, maxLength: 2, selector: (one) => one.externalId })
  .map((given) =>
    command(
      `import ${given.map(({ externalId, status }) => `${externalId} ${status ?? ''}`).join(', ')}`,
      async (model, { database }) => {
        const db = database.client;
        const now = tick(model);
        const publishedAt = new Date(model.now + 3 * 60_000);
        const inputs = given.map((one) => ({
          ...one,
          ...(one.status === 'PUBLISHED' && { publishedAt: now }),
          ...(one.status === 'SCHEDULED' && { publishedAt }),
        }));
        const request = JSON.parse(JSON.stringify(inputs)) as unknown[];
        const refused = given.some(({ externalId, status }) => {
          const was = find(model, externalId)?.status;
          return was !== undefined && status !== undefined && !ways[was]?.includes(status);
        });
        const run = (tx: Parameters<typeof importDocuments>[0]) =>
          importDocuments(tx, request, { at: [], now, mayPublish: true });
        if (refused) return isInvalid(writeTransaction(db, run));

        const key = randomUUID();
        const once = () =>
          writeTransaction(db, (tx) =>
            doOnce(tx, { sender: 'model', key, request, path: [] }, async () => ({
              done: (await run(tx)).map((one) => ({ ...one })),
            })),
          );
        const rehearsed = await ifPossible(rehearse(db, run));
        if (rehearsed === undefined) return;
        const { done } = await once();
        same(done.map(withoutNewId), rehearsed.map(withoutNewId));
        for (const [i, one] of done.entries()) note(model, one, { ...given[i], publishedAt });
        same(await once(), { done });
      },
      isRoomy,
    ),
  );

/** What is exported stands in its own place. */
const again = fc.constant(
  command('import what is exported', async (model, { database }) => {
    const db = database.client;
    const now = tick(model);
    const present = model.articles.filter(({ deleted }) => !deleted).map(({ id }) => id);
    const exported = await documentsOf(db, await readArticles(db, present));
    const done = await writeTransaction(db, (tx) =>
      importDocuments(tx, exported, { at: [], now, mayPublish: true }),
    );
    same(
      done.map(({ articleId, changedFields }) => ({ articleId, changedFields })),
      present.map((articleId) => ({ articleId, changedFields: [] })),
    );
  }),
);

/** A fault in the last document leaves nothing of those before it. */
const faulty = document.map((good) =>
  command('import with a fault at its end', async (model, { database }) => {
    const now = tick(model);
    const { status: _status, ...draft } = good;
    const bad = { ...draft, externalId: 'ext-2', mentions: [{ paragraph: 0, text: 'not there' }] };
    await isInvalid(
      writeTransaction(database.client, (tx) =>
        importDocuments(tx, [draft, bad], { at: [], now, mayPublish: true }),
      ),
    );
  }),
);

export const imports = [documents, documents, again, faulty];

function find({ articles }: Model, externalId: string) {
  return articles.find((one) => !one.deleted && one.externalId === externalId);
}

/** Lets the model say what an import did. */
function note(
  model: Model,
  { outcome, articleId, version }: ImportedDocument,
  {
    externalId = '',
    status,
    publishedAt,
  }: { externalId?: string; status?: (typeof statuses)[number]; publishedAt: Date },
): void {
  const was = find(model, externalId);
  same(outcome === 'CREATED', was === undefined);
  const article = was ?? newArticle({ id: articleId ?? '', version: 1, externalId });
  same(articleId, article.id);
  same(version, article.version + (outcome === 'CHANGED' ? 1 : 0));
  if (was === undefined) {
    article.unversioned = status === 'PUBLISHED' ? 1 : 0;
    model.articles.push(article);
  }
  article.version = version ?? 0;
  article.status = status ?? article.status;
  if (status === 'SCHEDULED') article.due = publishedAt.getTime();
  else if (status !== undefined) article.due = null;
}

/** A rehearsal gives new articles other ids. */
function withoutNewId({ articleId, ...rest }: ImportedDocument) {
  return rest.outcome === 'CREATED' ? rest : { articleId, ...rest };
}
