import { Prisma } from '../database/generated/client.ts';
import type { ArticleStatus } from '../database/generated/enums.ts';
import type { Viewer } from './viewer.ts';

/**
 * What a reader may see, as conditions on each kind of node. Every read applies it at the data layer: lookups, lists,
 * nested connections, counts and filters alike.
 */
export interface Perspective {
  article: Prisma.ArticleWhereInput;
  /** Of the rows that link people, organizations and sources to articles and quotes, in place of joining these. */
  link: { published?: true };
  paragraph: Prisma.ParagraphWhereInput;
  quote: Prisma.QuoteWhereInput;
  person: Prisma.PersonWhereInput;
  organization: Prisma.OrganizationWhereInput;
  source: Prisma.SourceWhereInput;
  topic: Prisma.TopicWhereInput;
  /** Of what is no part of an article, `at` is no condition. Null where nothing is found. */
  searchEntry: { published?: true; at?: { lte: Date } } | null;
}

/** Everything, drafts too. */
export const previewPerspective: Perspective = {
  article: {},
  link: {},
  paragraph: {},
  quote: {},
  person: {},
  organization: {},
  source: {},
  topic: {},
  searchEntry: {},
};

const nothing = { id: { in: [] as string[] } };

/** Nothing: for keys that may write but not read, where reading needs a key. */
const closedPerspective: Perspective = {
  article: nothing,
  link: { published: true },
  paragraph: nothing,
  quote: nothing,
  person: nothing,
  organization: nothing,
  source: nothing,
  topic: nothing,
  searchEntry: null,
};

/** What a viewer may see at a moment; null is somebody without a key. */
export function perspectiveOf(
  viewer: Pick<Viewer, 'scopes'> | null,
  { anonymousReading, now }: { anonymousReading: boolean; now: Date },
): Perspective {
  if (viewer?.scopes.includes('PREVIEW')) return previewPerspective;
  const reads = anonymousReading || viewer?.scopes.includes('READ');
  return reads ? publishedPerspective(now) : closedPerspective;
}

/** Whether a perspective hides nothing. */
export function seesEverything(perspective: Perspective): boolean {
  return perspective === previewPerspective;
}

/** The statuses of articles that readers may see. */
const publicStatuses = ['PUBLISHED', 'RETRACTED'] as const;

/** Whether an article of this status is out, its date aside. */
export function isOut({ status }: { status: ArticleStatus }): boolean {
  return publicStatuses.some((one) => one === status);
}

/** The articles that are out at a moment, the retracted among them. */
function publishedArticles(now: Date) {
  return {
    status: { in: [...publicStatuses] },
    publishedAt: { lte: now },
  } satisfies Prisma.ArticleWhereInput;
}

/** The same in SQL. */
export function isPublished(article: Prisma.Sql, now: Date): Prisma.Sql {
  const statuses = Prisma.join(publicStatuses.map((status) => Prisma.sql`${status}`));
  return Prisma.sql`(${article}."status"::text IN (${statuses}) AND ${article}."publishedAt" <= ${now})`;
}

/**
 * What is published at a moment: articles that are out, and what they say. Quotes and links are marked as
 * published with their article (`derive.ts`), people, organizations, sources and topics when an article that names them is
 * (`publish-entities.ts`): nothing that is marked is yet to come out.
 */
export function publishedPerspective(now: Date): Perspective {
  const article = publishedArticles(now);
  return {
    article,
    paragraph: { article },
    link: { published: true },
    quote: { published: true },
    person: { published: true },
    organization: { published: true },
    source: { published: true },
    topic: { published: true },
    searchEntry: { published: true, at: { lte: now } },
  };
}
