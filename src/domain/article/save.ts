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
import { countWords } from '../words.ts';
import { changedFields } from './changed-fields.ts';
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

/**
 * Writes an article over what it was: as its next version, with what changed noted under it, a revision if readers see
 * it, one row in the change log, and everything that follows from it. Nothing is written where nothing changed.
 */
export async function saveArticle(
  tx: Transaction,
  before: ArticleState,
  after: ArticleState,
  { now, type = 'UPDATED', touched }: SaveOptions,
): Promise<SavedArticle> {
  const { id: articleId } = before.article;
  const fields = changedFields(before, after);
  if (fields.length === 0) return { articleId, version: before.article.version };

  const version = before.article.version + 1;
  await saveSlug(tx, before, after);
  await saveRow(tx, after, { version, now });
  await saveLists(tx, after, new Set(fields));
  await leaveTranslations(tx, before, after);
  await insertMany(tx, 'ArticleEdit', [{ articleId, version, fields, at: now }]);
  const comesOut = isOut(after.article) && !isOut(before.article);
  if (comesOut) await withdrawUnnamed(tx, after);
  const released = comesOut ? await releasePending(tx, [articleId]) : undefined;
  await deriveArticles(tx, [articleId], {
    // Also those of rejected quotes, which no link of the article leads to.
    touched: union([namedIn(before), namedIn(after), touched, released]),
    now,
  });
  if (isOut(after.article)) await saveRevision(tx, articleId, { version, now });
  await recordChanges(tx, [{ type, nodeType: 'Article', nodeId: articleId }]);
  return { articleId, version };
}

async function saveRow(
  tx: Transaction,
  { article, paragraphs }: ArticleState,
  { version, now }: { version: number; now: Date },
): Promise<void> {
  const { id, createdAt: _createdAt, ...data } = article;
  const wordCount = countWords(
    paragraphs.map(({ text }) => text),
    article.language,
  );
  await tx.article.update({
    where: { id },
    data: { ...data, version, wordCount, updatedAt: now },
    select: { id: true },
  });
}

/** Keeps the slug under which readers may know the article, and takes the new one from whatever had it formerly. */
async function saveSlug(
  tx: Transaction,
  { article: before }: ArticleState,
  { article: { id, language, slug } }: ArticleState,
): Promise<void> {
  if (before.slug === slug && before.language === language) return;
  await tx.articleSlug.deleteMany({ where: { language, slug } });
  if ((await tx.articleRevision.count({ where: { articleId: id } })) === 0) return;
  const former = { language: before.language, slug: before.slug };
  await tx.articleSlug.upsert({
    where: { language_slug: former },
    create: { ...former, articleId: id },
    update: { articleId: id },
  });
}

/** A group that its last article leaves goes with it. */
async function leaveTranslations(
  tx: Transaction,
  { article: before }: ArticleState,
  { article: after }: ArticleState,
): Promise<void> {
  if (before.translationGroupId === after.translationGroupId) return;
  await deleteEmptyGroup(tx, before.translationGroupId);
}

/** Deletes a group of translations that has none. */
export async function deleteEmptyGroup(tx: Transaction, id: string | null): Promise<void> {
  if (id === null) return;
  await tx.translationGroup.deleteMany({ where: { id, articles: { none: {} } } });
}

async function saveLists(
  tx: Transaction,
  { article: { id: articleId }, ...state }: ArticleState,
  changed: ReadonlySet<string>,
): Promise<void> {
  const where = { articleId };
  if (changed.has('authors')) {
    await tx.articleAuthor.deleteMany({ where });
    await insertMany(
      tx,
      'ArticleAuthor',
      state.authors.map((personId, position) => ({ articleId, personId, position })),
    );
  }
  if (changed.has('topics')) {
    await tx.articleTopic.deleteMany({ where });
    await insertMany(
      tx,
      'ArticleTopic',
      state.topics.map((topicId, position) => ({ articleId, topicId, position })),
    );
  }
  if (changed.has('images')) {
    await tx.image.deleteMany({ where });
    await insertMany(tx, 'Image', state.images);
  }
  if (changed.has('corrections')) {
    await tx.correction.deleteMany({ where });
    await insertMany(tx, 'Correction', state.corrections);
  }
  if (texts.some((field) => changed.has(field))) {
    await saveTexts(tx, articleId, state);
  }
}

/** What stands in texts, or changes how they are analysed. */
const texts = ['title', 'subtitle', 'paragraphs', 'quotes', 'mentions'];

/** Paragraphs, quotes and mentions are written anew under their ids: a new order would meet the old one's places. */
async function saveTexts(
  tx: Transaction,
  articleId: string,
  { paragraphs, quotes, mentions }: Omit<ArticleState, 'article'>,
): Promise<void> {
  await tx.quote.deleteMany({ where: { articleId } });
  await tx.paragraph.deleteMany({ where: { articleId } });
  await insertMany(
    tx,
    'Paragraph',
    paragraphs.map((paragraph, position) => ({ ...paragraph, position })),
  );
  await insertMany(
    tx,
    'Quote',
    quotes.map(
      (
        { parts: _parts, attributions: _attributions, provenance: _provenance, ...row },
        position,
      ) => ({
        ...row,
        position,
      }),
    ),
  );
  const inOrder = <T extends { position: number }>(rows: readonly T[]) =>
    rows.map((row, position) => ({ ...row, position }));
  await insertMany(
    tx,
    'QuotePart',
    quotes.flatMap(({ parts }) => inOrder(parts)),
  );
  await insertMany(
    tx,
    'Attribution',
    quotes.flatMap(({ attributions }) => inOrder(attributions)),
  );
  await insertMany(
    tx,
    'ProvenanceStep',
    quotes.flatMap(({ provenance }) => inOrder(provenance)),
  );
  await insertMany(tx, 'Mention', mentions);
  await saveArticleLexemes(tx, [articleId]);
}

async function saveRevision(
  tx: Transaction,
  articleId: string,
  { version, now }: { version: number; now: Date },
): Promise<void> {
  const [document] = await documentsOf(tx, await readArticles(tx, [articleId]));
  const shown = publishedDocument(parseDocument(document));
  // What is undefined is left out of JSON, as the format wants.
  const json = JSON.parse(JSON.stringify(shown)) as Prisma.InputJsonObject;
  await tx.articleRevision.create({ data: { articleId, version, document: json, savedAt: now } });
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
