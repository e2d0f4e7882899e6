import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import { countWords } from '../words.ts';
import type { ArticleState } from './state.ts';

/** Whether what stands in texts is written anew, or how they are analysed: their lexemes are to be then. */
export function changesTexts(fields: readonly string[]): boolean {
  return texts.some((field) => fields.includes(field));
}

/** Writes the rows of an article over those that it had. */
export async function saveRows(
  tx: Transaction,
  { before, after }: { before: ArticleState; after: ArticleState },
  { version, fields, now }: { version: number; fields: readonly string[]; now: Date },
): Promise<void> {
  await saveSlug(tx, before, after);
  await saveRow(tx, after, { version, now });
  await saveLists(tx, after, fields);
  await leaveTranslations(tx, before, after);
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
  fields: readonly string[],
): Promise<void> {
  const where = { articleId };
  if (fields.includes('authors')) {
    await tx.articleAuthor.deleteMany({ where });
    await insertMany(
      tx,
      'ArticleAuthor',
      state.authors.map((personId, position) => ({ articleId, personId, position })),
    );
  }
  if (fields.includes('topics')) {
    await tx.articleTopic.deleteMany({ where });
    await insertMany(
      tx,
      'ArticleTopic',
      state.topics.map((topicId, position) => ({ articleId, topicId, position })),
    );
  }
  if (fields.includes('images')) {
    await tx.image.deleteMany({ where });
    await insertMany(tx, 'Image', state.images);
  }
  if (fields.includes('corrections')) {
    await tx.correction.deleteMany({ where });
    await insertMany(tx, 'Correction', state.corrections);
  }
  if (changesTexts(fields)) {
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
}
