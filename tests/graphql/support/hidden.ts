import type { Database } from '../../../src/database/client.ts';
import { globalId, leavesOf } from './globals.ts';

/** What readers must not see, and what they may, told from the tables alone. */
export interface Hidden {
  /** Node ids by type. */
  ids: Record<NodeType, string[]>;
  visibleIds: Record<NodeType, string[]>;
  /** Texts that stand only in what is hidden, as the whole value of a field. */
  values: string[];
  /** Those of them that are not part of any text that readers may see either. */
  words: string[];
}

export type NodeType =
  | 'Article'
  | 'Paragraph'
  | 'Quote'
  | 'Person'
  | 'Organization'
  | 'Source'
  | 'Topic';

const names = { select: { text: true } } as const;
const articleSelect = {
  id: true,
  status: true,
  publishedAt: true,
  publisherId: true,
  slug: true,
  externalId: true,
  title: true,
  subtitle: true,
  summary: true,
  byline: true,
  dateline: true,
  authors: true,
  topics: true,
  corrections: { select: { text: true } },
  images: true,
  paragraphs: { include: { mentions: true } },
  quotes: { include: { parts: true, attributions: true, provenance: true } },
} as const;

/** Reads all tables of content, and divides their rows into what is published now and what is not. */
export async function readHidden(db: Database): Promise<Hidden> {
  const articles = await db.article.findMany({ select: articleSelect });
  const people = await db.person.findMany({ include: { names, affiliations: true } });
  const organizations = await db.organization.findMany({ include: { names } });
  const sources = await db.source.findMany({ include: { names } });
  const topics = await db.topic.findMany({ include: { names } });

  const published = articles.filter(
    ({ status, publishedAt }) =>
      (status === 'PUBLISHED' || status === 'RETRACTED') &&
      publishedAt !== null &&
      publishedAt.getTime() <= Date.now(),
  );
  const paragraphs = published.flatMap((article) => article.paragraphs);
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions);
  const quotes = published
    .flatMap((article) => article.quotes)
    .filter(({ review }) => review !== 'REJECTED');
  const attributions = quotes.flatMap((quote) => quote.attributions);

  const visible: Record<NodeType, Set<string | null>> = {
    Article: new Set(published.map(({ id }) => id)),
    Paragraph: new Set(paragraphs.map(({ id }) => id)),
    Quote: new Set(quotes.map(({ id }) => id)),
    Topic: new Set(published.flatMap((article) => article.topics.map(({ topicId }) => topicId))),
    Person: new Set([
      ...attributions.map(({ personId }) => personId),
      ...mentions.map(({ personId }) => personId),
      ...published.flatMap(({ authors }) => authors.map(({ personId }) => personId)),
    ]),
    Source: new Set([
      ...quotes.flatMap(({ provenance }) => provenance.map(({ sourceId }) => sourceId)),
      ...mentions.map(({ sourceId }) => sourceId),
      ...published.flatMap(({ images }) => images.map(({ creditSourceId }) => creditSourceId)),
    ]),
    Organization: new Set(),
  };
  const voices = new Set([
    ...attributions.flatMap((voice) => [
      voice.organizationId,
      voice.onBehalfOfId,
      voice.unnamedOrganizationId,
    ]),
    ...mentions.map(({ organizationId }) => organizationId),
    ...published.map(({ publisherId }) => publisherId),
    ...sources.filter(({ id }) => visible.Source.has(id)).map((one) => one.organizationId),
    ...people
      .filter(({ id }) => visible.Person.has(id))
      .flatMap((one) => one.affiliations.map(({ organizationId }) => organizationId)),
  ]);
  for (const id of voices) {
    visible.Organization.add(id);
    // What is added to a set while it is read is read too: parents of parents.
    voices.add(organizations.find((one) => one.id === id)?.parentId ?? null);
  }

  const rows: Record<NodeType, { id: string }[]> = {
    Article: articles.map(({ quotes: _quotes, paragraphs: _paragraphs, ...row }) => row),
    Paragraph: articles.flatMap((article) => article.paragraphs),
    Quote: articles.flatMap((article) => article.quotes),
    Person: people,
    Organization: organizations,
    Source: sources,
    Topic: topics,
  };
  const types = Object.keys(rows) as NodeType[]; // As the record has them.
  const idsWhere = (isVisible: boolean) =>
    Object.fromEntries(
      types.map((type) => [
        type,
        rows[type]
          .filter(({ id }) => visible[type].has(id) === isVisible)
          .map(({ id }) => globalId(type, id)),
      ]),
    ) as Record<NodeType, string[]>; // Of each type there is one entry.
  const textsWhere = (isVisible: boolean) =>
    types.flatMap((type) =>
      rows[type].filter(({ id }) => visible[type].has(id) === isVisible).flatMap(textsOf),
    );

  const shown = new Set(textsWhere(true));
  const everything = [...shown].join('\n');
  const values = [...new Set(textsWhere(false))].filter((text) => !shown.has(text));
  return {
    ids: idsWhere(false),
    visibleIds: idsWhere(true),
    values,
    words: values.filter((text) => !everything.includes(text)),
  };
}

/** The texts of a row that tell something: no ids of tables, no dates or enum values, no surroundings of a quote's words. */
function textsOf(row: object): string[] {
  const told = JSON.stringify(row, (key, value: unknown) =>
    /^(?:.*Id|.*Lexemes|.*Folded|.*Key(?:Ar|En)?|id|prefix|suffix|createdAt|updatedAt|from|to|spokenOn|takenOn)$/.test(
      key,
    ) && key !== 'externalId'
      ? undefined
      : value,
  );
  return leavesOf(JSON.parse(told))
    .map(String)
    .filter((text) => !/^(?:[A-Z_]+|true|false|\d+)$/.test(text));
}
