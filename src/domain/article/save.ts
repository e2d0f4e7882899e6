import type { Transaction } from '../../database/client.ts';
import { Prisma } from '../../database/generated/client.ts';
import type { ChangeType } from '../../database/generated/enums.ts';
import { insertMany } from '../../database/insert.ts';
import { recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { documentsOf, namedIn } from '../document/export.ts';
import { publishedDocument } from '../document/published.ts';
import { parseDocument } from '../document/canonical.ts';
import { releasePending } from '../entities/pending.ts';
import { isOut } from '../perspective.ts';
import type { EntityIds } from '../publish-entities.ts';
import { changedFields } from './changed-fields.ts';
import { changesTexts, saveRows } from './save-rows.ts';
import { readArticles, type ArticleState } from './state.ts';
import { saveArticleLexemes } from '../search/lexemes.ts';
import { withdrawUnnamed } from './withdraw-unnamed.ts';

/** An article after a change. */
export interface SavedArticle {
  articleId: string;
  version: number;
}

interface SaveOptions {
  now: Date;
  /** What the change log says; UPDATED unless given. */
  type?: ChangeType;
  /** Entities that were written for this change, beside those that the article names. */
  touched?: EntityIds | undefined;
}

/** An article as it is to be, over what it was. */
export interface ArticleChange extends Pick<SaveOptions, 'type'> {
  before: ArticleState;
  after: ArticleState;
}

/**
 * Writes an article over what it was: as its next version, with what changed noted under it, a revision if readers see
 * it, one row in the change log, and everything that follows from it. Where nothing changed, only what follows from the
 * entities that were written for it is brought in line.
 */
export async function saveArticle(
  tx: Transaction,
  before: ArticleState,
  after: ArticleState,
  { type, ...options }: SaveOptions,
): Promise<SavedArticle> {
  const [saved] = await saveArticles(tx, [{ before, after, ...(type && { type }) }], options);
  if (saved === undefined) throw new Error('One article is saved as one.');
  return saved;
}

/** Writes articles as `saveArticle` does, each once; what follows from them is brought in line for all of them at once. */
export async function saveArticles(
  tx: Transaction,
  changes: readonly ArticleChange[],
  { now, touched }: Omit<SaveOptions, 'type'>,
): Promise<SavedArticle[]> {
  const saved = changes.map(({ before, after, type = 'UPDATED' }) => {
    const fields = changedFields(before, after);
    const { id, version } = before.article;
    return { id, before, after, type, fields, version: version + (fields.length > 0 ? 1 : 0) };
  });
  const changed = saved.filter(({ fields }) => fields.length > 0);
  if (changed.length > 0) await write(tx, changed, { now, touched });
  // Entities were written for a change that turned out to be none.
  else if (touched !== undefined) await deriveArticles(tx, [], { touched, now });
  return saved.map(({ id, version }) => ({ articleId: id, version }));
}

interface Saved extends Required<ArticleChange> {
  id: string;
  version: number;
  fields: string[];
}

async function write(
  tx: Transaction,
  changed: readonly Saved[],
  { now, touched }: Omit<SaveOptions, 'type'>,
): Promise<void> {
  for (const { before, after, version, fields } of changed) {
    await saveRows(tx, { before, after }, { version, fields, now });
  }
  await insertMany(
    tx,
    'ArticleEdit',
    changed.map(({ id: articleId, version, fields }) => ({ articleId, version, fields, at: now })),
  );
  const rewritten = changed.filter(({ fields }) => changesTexts(fields));
  await saveArticleLexemes(tx, idsOf(rewritten));

  const comeOut = changed.filter(
    ({ before, after }) => isOut(after.article) && !isOut(before.article),
  );
  for (const { after } of comeOut) await withdrawUnnamed(tx, after);
  const released = comeOut.length > 0 ? await releasePending(tx, idsOf(comeOut)) : undefined;
  await deriveArticles(tx, idsOf(changed), {
    // Also those of rejected quotes, which no link of the article leads to.
    touched: union([
      ...changed.flatMap(({ before, after }) => [namedIn(before), namedIn(after)]),
      touched,
      released,
    ]),
    now,
  });
  await saveRevisions(
    tx,
    changed.filter(({ after }) => isOut(after.article)),
    { now },
  );
  await recordChanges(
    tx,
    changed.map(({ id, type }) => ({ type, nodeType: 'Article', nodeId: id })),
  );
}

function idsOf(articles: readonly { id: string }[]): string[] {
  return articles.map(({ id }) => id);
}

/** Keeps what readers see of articles now, under their versions. */
async function saveRevisions(
  tx: Transaction,
  articles: readonly Pick<Saved, 'id' | 'version'>[],
  { now }: { now: Date },
): Promise<void> {
  const documents = await documentsOf(tx, await readArticles(tx, idsOf(articles)));
  await insertMany(
    tx,
    'ArticleRevision',
    articles.map(({ id: articleId, version }, i) => {
      const shown = publishedDocument(parseDocument(documents[i]));
      // What is undefined is left out of JSON, as the format wants.
      const document = JSON.parse(JSON.stringify(shown)) as Prisma.InputJsonObject;
      return { articleId, version, document, savedAt: now };
    }),
  );
}

/** Entities that are in any of some. */
function union(all: readonly (EntityIds | undefined)[]): EntityIds {
  return {
    people: all.flatMap((ids) => ids?.people ?? []),
    organizations: all.flatMap((ids) => ids?.organizations ?? []),
    sources: all.flatMap((ids) => ids?.sources ?? []),
    topics: all.flatMap((ids) => ids?.topics ?? []),
  };
}
