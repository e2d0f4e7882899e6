import type { Database } from '../../database/client.ts';
import { Connector } from '../entities/connect.ts';
import { savePending } from '../entities/pending.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import { writeTransaction } from '../transaction.ts';
import { reanchor } from './anchor.ts';
import { documentDetails } from './document-input.ts';
import { findArticle } from './find.ts';
import type { ArticleDetails } from './input.ts';
import { editParagraphs, type ParagraphEdit } from './paragraphs.ts';
import { resolveChange } from './resolve-input.ts';
import { saveArticle, type SavedArticle } from './save.ts';
import type { ArticleState } from './state.ts';

/** What is to be otherwise. What is undefined stays; null takes away. */
export interface ArticleChanges extends ArticleDetails {
  article: string;
  /** The version that was read. */
  version: number;
  title?: string | null | undefined;
  language?: string | null | undefined;
  paragraphs?: readonly ParagraphEdit[] | null | undefined;
}

/**
 * Edits an article. Quotes keep to their words, see `reanchor`.
 *
 * @throws InvalidInputError
 * @throws NotFoundError
 * @throws ConflictError if the article has another version than was read.
 */
export async function updateArticle(
  db: Database,
  changes: ArticleChanges,
  { now }: { now: Date },
): Promise<SavedArticle> {
  const { article: id, version } = changes;
  return writeTransaction(db, async (tx) => {
    const before = await findArticle(tx, id, { path: ['input', 'article'], version });
    const edited = editTexts(before, changes);
    const connector = new Connector(tx);
    const details = await documentDetails(changes, connector, {
      at: ['input'],
      positionOf: (paragraph) => edited.paragraphs.findIndex((one) => one.id === paragraph),
    });
    const { article } = edited;
    const translationKey =
      changes.translationKey === undefined ? before.translationKey : changes.translationKey;
    const { rows, touched, pending } = await resolveChange(
      tx,
      {
        slug: article.slug,
        ...details,
        language: article.language,
        status: article.status,
        ...(article.publishedAt && { publishedAt: article.publishedAt.toISOString() }),
        title: article.title,
        ...(translationKey !== null && { translationKey }),
        ...(article.subtitle !== null && { subtitle: article.subtitle }),
        paragraphs: edited.paragraphs.map(({ kind, text }) => ({ kind, text })),
      },
      { articleId: id, connector },
    );
    await savePending(tx, pending([id]));
    const after = withDetails(edited, rows, changes);
    return saveArticle(tx, before, reanchor(before, after), { now, touched });
  });
}

/** The article with its texts as they are to be; nothing is anchored anew yet. */
function editTexts(before: ArticleState, changes: ArticleChanges): ArticleState {
  const issues: InputIssue[] = [];
  for (const field of ['title', 'language', 'slug'] as const) {
    if (changes[field] === null) {
      issues.push({
        path: ['input', field],
        message: 'is needed by every article; leave it out to keep it',
      });
    }
  }
  const paragraphs = editParagraphs(before.paragraphs, changes.paragraphs ?? [], {
    articleId: before.article.id,
    at: ['input', 'paragraphs'],
    report: (issue) => issues.push(issue),
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
  const { title, subtitle, language } = changes;
  return {
    ...before,
    article: {
      ...before.article,
      title: (title ?? before.article.title).normalize('NFC'),
      subtitle:
        subtitle === undefined ? before.article.subtitle : (subtitle?.normalize('NFC') ?? null),
      language: language ?? before.article.language,
    },
    paragraphs,
  };
}

type Rows = Awaited<ReturnType<typeof resolveChange>>['rows'];

/** The article with what the rows of the change have of the fields that it gives. */
function withDetails(edited: ArticleState, rows: Rows, changes: ArticleChanges): ArticleState {
  const given = <T>(change: unknown, changed: T, kept: T) =>
    change === undefined ? kept : changed;
  const { article } = edited;
  return {
    ...edited,
    article: {
      ...article,
      slug: rows.article.slug,
      externalId: given(changes.externalId, rows.article.externalId, article.externalId),
      summary: given(changes.summary, rows.article.summary, article.summary),
      byline: given(changes.byline, rows.article.byline, article.byline),
      dateline: given(changes.dateline, rows.article.dateline, article.dateline),
      publisherId: given(changes.publisher, rows.article.publisherId, article.publisherId),
      translationGroupId: rows.article.translationGroupId,
    },
    authors: given(
      changes.authors,
      rows.authors.map(({ personId }) => personId),
      edited.authors,
    ),
    topics: given(
      changes.topics,
      rows.topics.map(({ topicId }) => topicId),
      edited.topics,
    ),
    images: given(changes.images, sameImages(edited, rows), edited.images),
    mentions:
      changes.mentions === undefined
        ? edited.mentions
        : rows.mentions.map((mention) => sameMention(edited, rows, mention)),
  };
}

/** Images of the change; those that are there already keep their ids. */
function sameImages({ article, images }: ArticleState, rows: Rows): ArticleState['images'] {
  const articleId = article.id;
  const content = ({ id: _id, ...image }: ArticleState['images'][number]) =>
    JSON.stringify({ ...image, articleId }, Object.keys(image).toSorted());
  const known = new Map(images.map((image) => [content(image), image]));
  return rows.images.map((image) => known.get(content(image)) ?? { ...image, articleId });
}

/** A mention of the change, in the article's own paragraph; one that is there already keeps its id. */
function sameMention(
  { paragraphs, mentions }: ArticleState,
  { paragraphs: given }: Rows,
  mention: Rows['mentions'][number],
): ArticleState['mentions'][number] {
  const position = given.findIndex(({ id }) => id === mention.paragraphId);
  const own = { ...mention, paragraphId: paragraphs[position]?.id ?? '' };
  const known = mentions.find(
    (one) =>
      one.paragraphId === own.paragraphId &&
      one.start === own.start &&
      one.end === own.end &&
      one.personId === own.personId &&
      one.organizationId === own.organizationId &&
      one.sourceId === own.sourceId,
  );
  return known ?? own;
}
