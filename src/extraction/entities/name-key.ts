import { remember } from '../remember.ts';
import { formOf } from '../tokens.ts';

/** Names as they are compared: folded words, apart by single spaces. */
export const key = remember((name) =>
  name
    .split(/[\s«»"“”'’()،,\u0640-]+/u)
    .map((word) => formOf(word))
    .filter((form) => form !== '')
    .join(' '),
);
