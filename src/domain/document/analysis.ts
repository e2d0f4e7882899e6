import { lexemes, vocabularyOf } from '../../search/lexemes.ts';
import { countWords } from '../words.ts';
import type { CanonicalDocument } from './canonical.ts';

/** What is found out about the texts of a document by reading it alone. */
export interface DocumentAnalysis {
  /** The words of its paragraphs. */
  wordCount: number;
  /** What is stored of a text of the document for `matches` and search. */
  lexemesOf: (text: string | undefined) => string[];
}

/** Analyses the texts of a document, the paragraphs among them at once: that is nearly all the work. */
export function analyseDocument(document: CanonicalDocument): DocumentAnalysis {
  const { title, subtitle = '', language, mentions } = document;
  const paragraphs = document.paragraphs.map(({ text }) => text);
  const vocabulary = vocabularyOf({
    names: mentions.map(({ text }) => text),
    texts: [title, subtitle, ...paragraphs],
  });
  const known = new Map(paragraphs.map((text) => [text, lexemes(text, vocabulary)]));
  return {
    wordCount: countWords(paragraphs, language),
    lexemesOf: (text = '') => known.get(text) ?? lexemes(text, vocabulary),
  };
}
