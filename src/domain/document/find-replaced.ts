import type { Transaction } from '../../database/client.ts';
import type { CanonicalDocument } from './canonical.ts';

/** The article that each document stands in the place of: by external id, else by slug; null for a new one. */
export async function findReplaced(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
): Promise<(string | null)[]> {
  const externalIds = documents.flatMap(({ externalId }) => externalId ?? []);
  const slugs = documents.flatMap(({ externalId, slug, language }) =>
    externalId === undefined && slug !== undefined ? [{ language, slug }] : [],
  );
  const found = await tx.$queryRaw<
    { id: string; externalId: string | null; language: string; slug: string }[]
  >`
    SELECT "id", "externalId", "language", "slug" FROM "Article" WHERE "externalId" = ANY(${externalIds}::text[])
    UNION
    SELECT "id", "externalId", "language", "slug" FROM "Article"
      JOIN unnest(${slugs.map(({ language }) => language)}::text[], ${slugs.map(({ slug }) => slug)}::text[])
        AS wanted ("language", "slug") USING ("language", "slug")
      WHERE "externalId" IS NULL`;
  const byExternalId = new Map(found.map(({ externalId, id }) => [externalId, id]));
  const bySlug = new Map(
    found.flatMap(({ id, externalId, ...slug }) =>
      externalId === null ? [[keyOf(slug), id] as const] : [],
    ),
  );
  return documents.map(({ externalId, language, slug = '' }) => {
    const id =
      externalId === undefined
        ? bySlug.get(keyOf({ language, slug }))
        : byExternalId.get(externalId);
    return id ?? null;
  });
}

function keyOf({ language, slug }: { language: string; slug: string }): string {
  return `${language} ${slug}`;
}
