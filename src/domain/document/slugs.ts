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
  const identities = documents.map(({ language }, i) => ({ language, slug: wanted[i] ?? '' }));
  const byExternalId = await tx.article.findMany({
    where: {
      id: { notIn: [...own] },
      externalId: { in: documents.flatMap(({ externalId }) => externalId ?? []) },
    },
    select: { externalId: true },
  });
  const taken = await takenSlugs(tx, identities, own);
  // Under these, readers still find other articles; whoever wants one for their own may have it.
  const former = await formerSlugs(tx, identities, own);
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

  const made = identities.filter((_, i) => documents[i]?.slug === undefined);
  const free = await makeFree(tx, made, new Set([...taken, ...former]));
  return documents.map(({ slug }) => slug ?? free.shift() ?? '');
}

interface Slug {
  language: string;
  slug: string;
}

/** The slugs, with a number where they are taken, by articles or by one that stands before them. */
async function makeFree(
  tx: Transaction,
  wanted: readonly Slug[],
  taken: ReadonlySet<string>,
): Promise<string[]> {
  const known = new Set(taken);
  const asked = new Set(wanted.map(identityOf));
  for (let ahead = 1; ; ahead *= 4) {
    const used = new Set(known);
    const free = wanted.map(({ language, slug }) => {
      const chosen = freeSlug(slug, (candidate) => used.has(`${language} ${candidate}`));
      used.add(`${language} ${chosen}`);
      return { language, slug: chosen };
    });
    // Of those with a number the database was not asked yet. The next ones are asked for along with them.
    const candidates = free.flatMap(({ language, slug: chosen }, i) => {
      const { slug = '' } = wanted[i] ?? {};
      if (chosen === slug) return [];
      const number = Number(chosen.slice(slug.length + 1));
      return Array.from({ length: ahead }, (_, j) => ({ language, slug: `${slug}-${number + j}` }));
    });
    const unknown = candidates.filter((one) => !asked.has(identityOf(one)));
    if (free.every((one) => asked.has(identityOf(one)))) return free.map(({ slug }) => slug);
    for (const one of unknown) asked.add(identityOf(one));
    for (const one of await takenSlugs(tx, unknown, [])) known.add(one);
    for (const one of await formerSlugs(tx, unknown, [])) known.add(one);
  }
}

/** Those that other articles have, as `identityOf` names them. By exact words, which an index finds in any collation. */
async function takenSlugs(
  tx: Transaction,
  slugs: readonly Slug[],
  own: readonly string[],
): Promise<Set<string>> {
  const languages = slugs.map(({ language }) => language);
  const words = slugs.map(({ slug }) => slug);
  const rows = await tx.$queryRaw<Slug[]>`
    SELECT "language", "slug" FROM "Article"
      JOIN unnest(${languages}::text[], ${words}::text[]) AS wanted ("language", "slug") USING ("language", "slug")
      WHERE "id" <> ALL (${[...own]}::uuid[])`;
  return new Set(rows.map(identityOf));
}

/** Those that other articles had. */
async function formerSlugs(
  tx: Transaction,
  slugs: readonly Slug[],
  own: readonly string[],
): Promise<Set<string>> {
  const languages = slugs.map(({ language }) => language);
  const words = slugs.map(({ slug }) => slug);
  const rows = await tx.$queryRaw<Slug[]>`
    SELECT "language", "slug" FROM "ArticleSlug"
      JOIN unnest(${languages}::text[], ${words}::text[]) AS wanted ("language", "slug") USING ("language", "slug")
      WHERE "articleId" <> ALL (${[...own]}::uuid[])`;
  return new Set(rows.map(identityOf));
}

function identityOf({ language, slug }: Slug): string {
  return `${language} ${slug}`;
}
