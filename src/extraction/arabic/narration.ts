import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** Words after a comma with which the article goes on by itself. */
export const connectives = wordSet(
  'وإضافة إضافة بالإضافة وكان وكانت كما علما فيما بينما حيث بعدما وذلك',
);

/** وقد حشدت: the article goes on in its own words. */
export function isNarration(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.form === 'وقد' && next?.kind === 'word' && /^(?:[^يتنا]|ت.*ت$|ا.*ت$)/.test(next.form)
  );
}
