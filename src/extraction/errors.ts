// Beside what throws them, they would load all that reads pages wherever they are caught.

/** The input is longer than an article may be. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError';

  constructor({ bytes, maximumBytes }: { bytes: number; maximumBytes: number }) {
    super(
      `The text has ${bytes.toLocaleString('en')} bytes; at most ${maximumBytes.toLocaleString('en')} are read. ` +
        'Give one article at a time.',
    );
  }
}

/** The page has no article that could be found. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';

  constructor() {
    super(
      'No article was found in the HTML. Give the text of the article instead, one paragraph on each line.',
    );
  }
}
