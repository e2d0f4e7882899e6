import { Gazetteer } from '../extraction/entities/gazetteer.ts';
import { NoArticleError, TextTooLongError } from '../extraction/errors.ts';
import { readGazetteer } from '../extraction/gazetteer/read.ts';
import type { ArticleDocument } from './document/schema.ts';
import { InvalidInputError } from './errors.ts';
import { ingest } from './ingest.ts';

export interface ReadingTask {
  content: string;
  language?: string;
}

/** Errors lose their class between threads, so a text that can't be read is an answer. */
export type Reading = { document: ArticleDocument } | { refusal: string };

const gazetteer = new Gazetteer(readGazetteer());

/** What a thread of Readers does with each text. */
export default function read({ content, ...options }: ReadingTask): Reading {
  try {
    return { document: ingest(content, { gazetteer, ...options }).document };
  } catch (error) {
    const isRefused =
      error instanceof TextTooLongError ||
      error instanceof NoArticleError ||
      error instanceof InvalidInputError;
    if (!isRefused) throw error;
    return { refusal: error.message };
  }
}
