import type { Transaction } from '../../database/client.ts';
import { updateRows } from '../../database/update.ts';
import { lexemes } from '../../search/lexemes.ts';
import { articleVocabulary } from './vocabulary.ts';

const byId = ['id'] as const;

/** Writes the lexemes of all texts of articles anew. */
export async function saveArticleLexemes(tx: Transaction, ids: readonly string[]): Promise<void> {
  const articles = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      subtitle: true,
      paragraphs: { select: { id: true, text: true, mentions: { select: { text: true } } } },
      quotes: {
        select: {
          id: true,
          text: true,
          attributions: {
            select: { quoteId: true, position: true, unnamed: true, role: true, cue: true },
          },
        },
      },
    },
  });
  const rows = articles.map((article) => {
    const { id, title, subtitle, paragraphs, quotes } = article;
    const vocabulary = articleVocabulary(article);
    const lexemesOf = (text: string | null) => lexemes(text ?? '', vocabulary);
    const ofText = (row: { id: string; text: string }) => ({
      id: row.id,
      textLexemes: lexemesOf(row.text),
    });
    return {
      article: { id, titleLexemes: lexemesOf(title), subtitleLexemes: lexemesOf(subtitle) },
      paragraphs: paragraphs.map(ofText),
      quotes: quotes.map(ofText),
      attributions: quotes.flatMap(({ attributions }) =>
        attributions.map(({ quoteId, position, unnamed, role, cue }) => ({
          quoteId,
          position,
          unnamedLexemes: lexemesOf(unnamed),
          roleLexemes: lexemesOf(role),
          cueLexemes: lexemesOf(cue),
        })),
      ),
    };
  });
  await updateRows(tx, 'Article', { key: byId, rows: rows.map(({ article }) => article) });
  await updateRows(tx, 'Paragraph', { key: byId, rows: rows.flatMap((row) => row.paragraphs) });
  await updateRows(tx, 'Quote', { key: byId, rows: rows.flatMap((row) => row.quotes) });
  await updateRows(tx, 'Attribution', {
    key: ['quoteId', 'position'],
    rows: rows.flatMap((row) => row.attributions),
  });
}

/** Writes the lexemes of all names of people, organizations, sources or topics anew. */
export async function saveNameLexemes(tx: Transaction, ids: readonly string[]): Promise<void> {
  const within = { in: [...ids] };
  const names = await tx.entityName.findMany({
    where: {
      OR: [
        { personId: within },
        { organizationId: within },
        { sourceId: within },
        { topicId: within },
      ],
    },
    select: { id: true, text: true },
  });
  const rows = names.map(({ id, text }) => ({ id, textLexemes: lexemes(text) }));
  await updateRows(tx, 'EntityName', { key: byId, rows });
}
