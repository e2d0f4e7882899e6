import { v5 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import type { ArticleModel } from '../../database/generated/models.ts';
import { analyseDocument } from '../document/analysis.ts';
import { type ArticleRows, articleRows } from '../document/rows.ts';
import { references } from '../document/references.ts';
import { kinds } from '../entities/kinds.ts';
import { type EntityKind, findEntities } from '../entities/registry.ts';
import type { PastArticle } from './find-revision.ts';

/** What a revision says of an entity. */
export interface PastEntity {
  key: string;
  names: Record<string, string[]>;
  [property: string]: unknown;
}

/** The rows that an article had in a revision. */
export interface PastRows extends Omit<ArticleRows, 'article' | 'revisions'> {
  article: ArticleModel;
  /** What the revision says of its entities, by their ids. */
  entities: ReadonlyMap<string, PastEntity>;
}

/**
 * The rows of an article as of a revision, which are nowhere stored. Entities are those that the keys of the document
 * mean now; one that is no more has an id that nothing else has. Paragraphs and quotes have ids that are theirs in this
 * revision alone.
 */
export async function pastRows(
  db: Transaction,
  article: ArticleModel,
  { document, version, savedAt }: PastArticle,
): Promise<PastRows> {
  const ids = {
    person: await idsOf(db, 'person', document),
    organization: await idsOf(db, 'organization', document),
    source: await idsOf(db, 'source', document),
  };
  const topics = await db.topic.findMany({
    where: { slug: { in: document.topics?.map(({ key }) => key) ?? [] } },
    select: { id: true, slug: true },
  });
  const topicIds = new Map(topics.map(({ id, slug }) => [slug, id]));
  const rows = articleRows(document, {
    analysis: analyseDocument(document),
    slug: document.slug ?? article.slug,
    translationGroupId: article.translationGroupId,
    topicId: (key) => topicIds.get(key) ?? '',
    idOf: (kind, key) => (key === undefined ? null : (ids[kind].get(key) ?? null)),
  });
  const idIn = (list: string, position: number) =>
    uuid(`${version} ${list} ${position}`, article.id);
  const paragraphIds = new Map(
    rows.paragraphs.map(({ id, position }) => [id, idIn('paragraph', position)]),
  );
  const quoteIds = new Map(rows.quotes.map(({ id, position }) => [id, idIn('quote', position)]));
  const ofArticle = <T>(list: readonly T[]) =>
    list.map((row) => ({ ...row, articleId: article.id }));
  const ofQuote = <T extends { quoteId: string }>(list: readonly T[]) =>
    list.map((row) => ({ ...row, quoteId: quoteIds.get(row.quoteId) ?? '' }));
  const entities = new Map<string, PastEntity>();
  const { people = [], organizations = [], sources = [] } = document;
  for (const one of people) entities.set(ids.person.get(one.key) ?? '', one);
  for (const one of organizations) entities.set(ids.organization.get(one.key) ?? '', one);
  for (const one of sources) entities.set(ids.source.get(one.key) ?? '', one);
  return {
    entities,
    article: {
      ...article,
      ...rows.article,
      id: article.id,
      version,
      updatedAt: savedAt,
    },
    authors: ofArticle(rows.authors),
    topics: ofArticle(rows.topics.filter(({ topicId }) => topicId !== '')),
    images: ofArticle(rows.images),
    corrections: ofArticle(rows.corrections),
    paragraphs: ofArticle(rows.paragraphs).map((row) => ({
      ...row,
      id: paragraphIds.get(row.id) ?? '',
    })),
    quotes: ofArticle(rows.quotes).map((row) => ({ ...row, id: quoteIds.get(row.id) ?? '' })),
    parts: ofQuote(rows.parts).map((row) => ({
      ...row,
      paragraphId: paragraphIds.get(row.paragraphId ?? '') ?? null,
    })),
    attributions: ofQuote(rows.attributions),
    provenance: ofQuote(rows.provenance),
    mentions: rows.mentions.map((row) => ({
      ...row,
      paragraphId: paragraphIds.get(row.paragraphId) ?? '',
    })),
  };
}

/** The namespace of the ids of entities that are no more. */
const lost = '6f1d6f0e-1f0e-5b57-9d7b-3c1f2a4f7a10';

/** The ids of those whom the keys of a document mean, also under another slug or merged since. */
async function idsOf(
  db: Transaction,
  kind: EntityKind,
  document: PastArticle['document'],
): Promise<Map<string, string>> {
  const { type, owner, list } = kinds[kind];
  const keys = references([document], [])
    .filter((reference) => reference.kind === kind)
    .map(({ key }) => key);
  // Keys that hold in the document only are found by the names that they are declared with.
  const declared = document[list] ?? [];
  const slugs = await findEntities(db, kind, { slug: { in: keys } });
  const former = await db.formerIdentity.findMany({
    where: { type, slug: { in: keys } },
  });
  const ids = new Map(keys.map((key) => [key, uuid(key, uuid(kind, lost))]));
  for (const { key, names } of declared.filter((one) => one.key.startsWith('_:'))) {
    const [locale = '', [text = ''] = []] = Object.entries(names)[0] ?? [];
    const [found] = await findEntities(db, kind, {
      names: { some: { locale, text, position: 0 } },
    });
    if (found !== undefined) ids.set(key, found.id);
  }
  for (const one of former) {
    const id = one[owner];
    if (one.slug !== null && id !== null) ids.set(one.slug, id);
  }
  for (const { slug, id } of slugs) ids.set(slug, id);
  return ids;
}
