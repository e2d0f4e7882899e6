import type { Transaction } from '../../database/client.ts';
import type { Prisma } from '../../database/generated/client.ts';
import type {
  ArticleModel,
  AttributionModel,
  CorrectionModel,
  ImageModel,
  MentionModel,
  ParagraphModel,
  ProvenanceStepModel,
  QuoteModel,
  QuotePartModel,
} from '../../database/generated/models.ts';

/** A quote with all that belongs to it. */
export interface QuoteState extends QuoteModel {
  parts: QuotePartModel[];
  attributions: AttributionModel[];
  provenance: ProvenanceStepModel[];
}

/** An article with all that belongs to it, as the tables have it; lists are in their order. */
export interface ArticleState {
  article: ArticleModel;
  translationKey: string | null;
  /** Ids of people. */
  authors: string[];
  /** Ids of topics. */
  topics: string[];
  images: ImageModel[];
  corrections: CorrectionModel[];
  paragraphs: ParagraphModel[];
  quotes: QuoteState[];
  mentions: MentionModel[];
}

const inOrder = { position: 'asc' } as const;

const include = {
  translationGroup: true,
  authors: { orderBy: inOrder },
  topics: { orderBy: inOrder },
  images: { orderBy: inOrder },
  corrections: { orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }] },
  paragraphs: {
    orderBy: inOrder,
    include: { mentions: { orderBy: [{ start: 'asc' }, { id: 'asc' }] } },
  },
  quotes: {
    orderBy: inOrder,
    include: {
      parts: { orderBy: inOrder },
      attributions: { orderBy: inOrder },
      provenance: { orderBy: inOrder },
    },
  },
} satisfies Prisma.ArticleInclude;

/** Reads articles whole, in the order of their ids; those that are not there are left out. */
export async function readArticles(
  tx: Transaction,
  ids: readonly string[],
): Promise<ArticleState[]> {
  const rows = await tx.article.findMany({ where: { id: { in: [...ids] } }, include });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const {
      translationGroup,
      authors,
      topics,
      images,
      corrections,
      paragraphs,
      quotes,
      ...article
    } = row;
    return [
      {
        article,
        translationKey: translationGroup?.key ?? null,
        authors: authors.map(({ personId }) => personId),
        topics: topics.map(({ topicId }) => topicId),
        images,
        corrections,
        paragraphs: paragraphs.map(({ mentions: _mentions, ...paragraph }) => paragraph),
        quotes,
        mentions: paragraphs.flatMap(({ mentions }) => mentions),
      },
    ];
  });
}
