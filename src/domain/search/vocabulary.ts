import type { Vocabulary } from '../../search/arabic.ts';
import { vocabularyOf } from '../../search/lexemes.ts';

/** What the words of an article are known by: what it says, and whom its paragraphs name. */
interface ArticleWords {
  title: string;
  subtitle: string | null;
  paragraphs: readonly { text: string; mentions: readonly { text: string }[] }[];
}

/** The words that an article shows to be whole, which all its texts are analysed by. */
export function articleVocabulary({ title, subtitle, paragraphs }: ArticleWords): Vocabulary {
  return vocabularyOf({
    names: paragraphs.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
    texts: [title, subtitle ?? '', ...paragraphs.map(({ text }) => text)],
  });
}
