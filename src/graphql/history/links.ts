import type { PastRows } from '../../domain/article/past-rows.ts';

interface Link {
  articleId: string;
  place: number | null;
  [column: string]: unknown;
}

/** Whom and what an article names, in reading order: those of its quotes, then those of its mentions, then the rest. */
export function linksOf(rows: PastRows) {
  const { article, quotes, attributions, provenance, mentions, authors, images } = rows;
  const order = new Map(quotes.map(({ id, position }) => [id, position]));
  const byQuote = <T extends { quoteId: string; position: number }>(list: readonly T[]) =>
    list.toSorted(
      (a, b) =>
        (order.get(a.quoteId) ?? 0) - (order.get(b.quoteId) ?? 0) || a.position - b.position,
    );
  const paragraphs = new Map(rows.paragraphs.map(({ id, position }) => [id, position]));
  const inOrder = mentions.toSorted(
    (a, b) =>
      (paragraphs.get(a.paragraphId) ?? 0) - (paragraphs.get(b.paragraphId) ?? 0) ||
      a.start - b.start,
  );
  const voices = byQuote(attributions);
  return {
    people: links('personId', {
      placed: [...voices.map(({ personId }) => personId), ...inOrder.map((one) => one.personId)],
      others: authors.map(({ personId }) => personId),
    }),
    organizations: links('organizationId', {
      placed: [
        ...voices.flatMap((one) => [
          one.organizationId,
          one.unnamedOrganizationId,
          one.onBehalfOfId,
        ]),
        ...inOrder.map((one) => one.organizationId),
      ],
      others: [article.publisherId],
    }),
    sources: links('sourceId', {
      placed: [
        ...byQuote(provenance).map(({ sourceId }) => sourceId),
        ...inOrder.map((one) => one.sourceId),
      ],
      others: images.map(({ creditSourceId }) => creditSourceId),
    }),
  };

  function links(
    column: string,
    { placed, others }: Record<'placed' | 'others', readonly (string | null)[]>,
  ): Link[] {
    const named = [...new Set(placed.filter((id) => id !== null))];
    const rest = [...new Set(others.filter((id) => id !== null))].filter(
      (id) => !named.includes(id),
    );
    return [
      ...named.map((id, place) => ({ articleId: article.id, [column]: id, place })),
      ...rest.map((id) => ({ articleId: article.id, [column]: id, place: null })),
    ];
  }
}
