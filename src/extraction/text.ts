import { TextTooLongError } from './errors.ts';

/** A range of a paragraph's text, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** A range of one paragraph of the article; paragraphs count from 0. */
export interface Span extends Range {
  paragraph: number;
}

/** The most characters that an article may have, in UTF-8 bytes. */
const maximumBytes = 1_000_000;

/** @throws TextTooLongError for more than 1 MB of UTF-8. */
export function refuseLongText(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes) throw new TextTooLongError({ bytes, maximumBytes });
}

/** The lines of a text that have words, trimmed; the paragraphs of an article as it was copied. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The part of an article that a language's rules fit: by the script that most of its letters have. */
export type Language = 'ar' | 'en';

/** The language of a text by its script: Arabic, where at least as many letters are Arabic as are not. */
export function languageOf(text: string): Language {
  let arabic = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x600 && code <= 0x6ff) arabic++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) other++;
  }
  return arabic > 0 && arabic >= other ? 'ar' : 'en';
}
