import { lexemesIn } from '../document/rows.ts';
import type { ArticleState } from './state.ts';

/** An article with the lexemes of its texts, which hang together: each follows from all its words. */
export function withLexemes(state: ArticleState): ArticleState {
  const { article, paragraphs, mentions, quotes } = state;
  const lexemesOf = lexemesIn({ ...article, paragraphs, mentions });
  return {
    ...state,
    article: {
      ...article,
      titleLexemes: lexemesOf(article.title),
      subtitleLexemes: lexemesOf(article.subtitle),
    },
    paragraphs: paragraphs.map((row) => ({ ...row, textLexemes: lexemesOf(row.text) })),
    quotes: quotes.map((quote) => ({
      ...quote,
      textLexemes: lexemesOf(quote.text),
      attributions: quote.attributions.map((row) => ({
        ...row,
        unnamedLexemes: lexemesOf(row.unnamed),
        roleLexemes: lexemesOf(row.role),
        cueLexemes: lexemesOf(row.cue),
      })),
    })),
  };
}
