import type { Prisma } from '../database/generated/client.ts';
import type { ArticleStatus } from '../database/generated/enums.ts';

/**
 * What a reader may see, as conditions on each kind of node. Every read applies it at the data layer: lookups, lists,
 * nested connections, counts and filters alike.
 */
export interface Perspective {
  article: Prisma.ArticleWhereInput;
  paragraph: Prisma.ParagraphWhereInput;
  quote: Prisma.QuoteWhereInput;
  person: Prisma.PersonWhereInput;
  organization: Prisma.OrganizationWhereInput;
  source: Prisma.SourceWhereInput;
  topic: Prisma.TopicWhereInput;
  /** Of what is no part of an article, `at` is no condition. */
  searchEntry: { published?: true; at?: { lte: Date } };
}

/** Everything, drafts too. */
export const previewPerspective: Perspective = {
  article: {},
  paragraph: {},
  quote: {},
  person: {},
  organization: {},
  source: {},
  topic: {},
  searchEntry: {},
};

/** The statuses of articles that readers may see. */
const publicStatuses = ['PUBLISHED', 'RETRACTED'] as const;

/** Whether an article of this status is out, its date aside. */
export function isOut({ status }: { status: ArticleStatus }): boolean {
  return publicStatuses.some((one) => one === status);
}

/** The articles that are out at a moment, the retracted among them. */
export function publishedArticles(now: Date) {
  return {
    status: { in: [...publicStatuses] },
    publishedAt: { lte: now },
  } satisfies Prisma.ArticleWhereInput;
}

/**
 * What is published at a moment: articles that are out, and what they say. People, organizations, sources and topics are
 * marked as published when an article that names them is (`publish-entities.ts`).
 */
export function publishedPerspective(now: Date): Perspective {
  const article = publishedArticles(now);
  return {
    article,
    paragraph: { article },
    quote: { article, review: { not: 'REJECTED' } },
    person: { published: true },
    organization: { published: true },
    source: { published: true },
    topic: { published: true },
    searchEntry: { published: true, at: { lte: now } },
  };
}
