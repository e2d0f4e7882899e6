import type { Transaction } from '../../database/client.ts';
import type { Path } from '../entities/resolve.ts';
import type { InputIssue } from '../errors.ts';
import { freeSlug, slugify } from '../slug.ts';
import type { CanonicalDocument } from './canonical.ts';

/**
 * The slug of each document's article: as given, or made from its title with a number where that is taken. Reports each
 * given slug and external id that another article has.
 */
export async function resolveSlugs(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  {
    at,
    own,
    report,
  }: {
    at: readonly Path[];
    /** The articles that the documents are of, where they exist already. */
    own: readonly string[];
    report: (issue: InputIssue) => void;
  },
): Promise<string[]> {
  const wanted = documents.map(({ slug, title }) => slug ?? (slugify(title) || 'article'));
  const bySlug = await tx.article.findMany({
    where: {
      id: { notIn: [...own] },
      OR: [{ slug: { in: wanted } }, ...startsOf(documents, wanted)],
    },
    select: { language: true, slug: true },
  });
  const former = await tx.articleSlug.findMany({
    where: { OR: [{ slug: { in: wanted } }, ...startsOf(documents, wanted)] },
    select: { language: true, slug: true },
  });
  const byExternalId = await tx.article.findMany({
    where: {
      id: { notIn: [...own] },
      externalId: { in: documents.flatMap(({ externalId }) => externalId ?? []) },
    },
    select: { externalId: true },
  });
  const taken = new Set(bySlug.map(({ language, slug }) => `${language} ${slug}`));
  const externalIds = new Set(byExternalId.map(({ externalId }) => externalId));
  const given = new Set<string>();

  // Given slugs go first: a made one gives way to them.
  documents.forEach(({ language, slug, externalId }, i) => {
    const path = at[i] ?? [];
    if (slug !== undefined) {
      if (taken.has(`${language} ${slug}`) || given.has(`${language} ${slug}`)) {
        report({
          path: [...path, 'slug'],
          message: `another article in "${language}" has the slug "${slug}"`,
        });
      }
      given.add(`${language} ${slug}`);
    }
    if (externalId !== undefined) {
      if (externalIds.has(externalId)) {
        report({
          path: [...path, 'externalId'],
          message: `another article has the external id "${externalId}"`,
        });
      }
      externalIds.add(externalId);
    }
  });
  for (const slug of given) taken.add(slug);
  // Under these, readers still find other articles.
  for (const { language, slug } of former) taken.add(`${language} ${slug}`);
  return documents.map(({ language, slug }, i) => {
    if (slug !== undefined) return slug;
    const free = freeSlug(wanted[i] ?? '', (candidate) => taken.has(`${language} ${candidate}`));
    taken.add(`${language} ${free}`);
    return free;
  });
}

function startsOf(documents: readonly CanonicalDocument[], wanted: readonly string[]) {
  return documents.flatMap(({ slug }, i) =>
    slug === undefined ? [{ slug: { startsWith: `${wanted[i]}-` } }] : [],
  );
}
