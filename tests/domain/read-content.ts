import type { Database } from '../../src/database/client.ts';
import type { Prisma } from '../../src/database/generated/client.ts';
import { type Content, sorted } from './content.ts';

const named = {
  include: {
    names: {
      orderBy: [{ locale: 'asc' }, { position: 'asc' }],
      select: { locale: true, position: true, text: true },
    },
  },
} satisfies Prisma.PersonDefaultArgs & Prisma.OrganizationDefaultArgs & Prisma.SourceDefaultArgs;
const inOrder = { position: 'asc' } as const;

/** What the database holds of an article and, if it is the only one, of its entities. */
export async function readContent(db: Database, id: string): Promise<Content> {
  const article = await db.article.findUniqueOrThrow({
    where: { id },
    include: {
      publisher: named,
      translationGroup: true,
      authors: { orderBy: inOrder, include: { person: named } },
      topics: { orderBy: inOrder, include: { topic: true } },
      images: { orderBy: inOrder, include: { creditSource: named } },
      corrections: true,
      paragraphs: {
        orderBy: inOrder,
        include: { mentions: { include: { person: named, organization: named, source: named } } },
      },
      quotes: {
        orderBy: inOrder,
        include: {
          parts: { orderBy: inOrder, include: { paragraph: true } },
          attributions: {
            orderBy: inOrder,
            include: {
              person: named,
              organization: named,
              unnamedOrganization: named,
              onBehalfOf: named,
            },
          },
          provenance: { orderBy: inOrder, include: { source: named } },
        },
      },
    },
  });
  const { language, status, title, subtitle, summary, byline, dateline, externalId } = article;

  return {
    article: {
      language,
      status,
      title,
      subtitle,
      summary,
      byline,
      dateline,
      externalId,
      translationKey: article.translationGroup?.key ?? null,
      publishedAt: article.publishedAt?.toISOString() ?? null,
      publisher: nameOf(article.publisher),
    },
    authors: article.authors.map(({ person }) => nameOf(person)),
    topics: article.topics.map(({ topic }) => topic.slug),
    images: article.images.map(({ url, caption, altText, credit, creditSource, takenOn }) => ({
      url,
      caption,
      altText,
      credit,
      creditSource: nameOf(creditSource),
      takenOn: day(takenOn),
    })),
    corrections: sorted(
      article.corrections.map(({ text, publishedAt }) => ({
        text,
        publishedAt: publishedAt.toISOString(),
      })),
    ),
    paragraphs: article.paragraphs.map(({ kind, text }) => ({ kind, text })),
    quotes: article.quotes.map((quote) => ({
      kind: quote.kind,
      language: quote.language,
      parts: quote.parts.map(({ field, paragraph, start, end, text }) => ({
        field,
        start,
        end,
        text,
        paragraph: paragraph?.position ?? null,
      })),
      attributions: quote.attributions.map(({ unnamed, role, cue, ...of }) => ({
        unnamed,
        role,
        cue,
        person: nameOf(of.person),
        organization: nameOf(of.organization),
        unnamedOrganization: nameOf(of.unnamedOrganization),
        onBehalfOf: nameOf(of.onBehalfOf),
      })),
      provenance: quote.provenance.map(({ source, relation }) => ({
        source: nameOf(source),
        relation,
      })),
      spokenOn: day(quote.spokenOn),
      occasion: quote.occasion,
      confidence: quote.confidence,
      review: quote.review,
    })),
    mentions: sorted(
      article.paragraphs.flatMap(({ position, mentions }) =>
        mentions.map(({ start, end, text, person, organization, source }) => ({
          paragraph: position,
          start,
          end,
          text,
          person: nameOf(person),
          organization: nameOf(organization),
          source: nameOf(source),
        })),
      ),
    ),
    ...(await readEntities(db)),
  };
}

async function readEntities(
  db: Database,
): Promise<Pick<Content, 'people' | 'organizations' | 'sources'>> {
  const people = await db.person.findMany({
    include: { ...named.include, affiliations: { include: { organization: named } } },
  });
  const organizations = await db.organization.findMany({
    include: { ...named.include, parent: named },
  });
  const sources = await db.source.findMany({
    include: { ...named.include, organization: named },
  });
  return {
    people: sorted(
      people.map(({ names, description, sameAs, affiliations }) => ({
        name: nameOf({ names }),
        names,
        description: localized(description),
        sameAs,
        affiliations: sorted(
          affiliations.map(({ organization, role, from, to }) => ({
            organization: nameOf(organization),
            role: localized(role),
            from: day(from),
            to: day(to),
          })),
        ),
      })),
    ),
    organizations: sorted(
      organizations.map(({ names, kind, description, parent }) => ({
        name: nameOf({ names }),
        names,
        kind,
        description: localized(description),
        parent: nameOf(parent),
      })),
    ),
    sources: sorted(
      sources.map(({ names, kind, url, organization }) => ({
        name: nameOf({ names }),
        names,
        kind,
        url,
        organization: nameOf(organization),
      })),
    ),
  };
}

function nameOf(entity: { names: { text: string }[] } | null): string | null {
  return entity?.names[0]?.text ?? null;
}

/** A JSON column of text by locale. */
function localized(value: unknown): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([locale, text]) => [locale, String(text)]),
  );
}

function day(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
