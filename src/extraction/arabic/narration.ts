import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** Words after a comma with which the article goes on by itself. */
export const connectives = wordSet(
  'وإضافة إضافة بالإضافة وكان وكانت كما علما فيما بينما حيث بعدما وذلك',
);

/** وقد حشدت, جاء ذلك خلال اجتماع, جاءت تصريحاته على هامش قمة: the article goes on in its own words. */
export function isNarration(token: Token | undefined, next: Token | undefined): boolean {
  if (/^و?جاءت?$/.test(token?.form ?? '')) return back.test(next?.form ?? '');
  return (
    token?.form === 'وقد' && next?.kind === 'word' && /^(?:[^يتنا]|ت.*ت$|ا.*ت$)/.test(next.form)
  );
}

/** What points back to the words before. */
const back = /^(?:ذلك|هذا|هذه|(?:تصريح|كلام|حديث|اقوال|قول|تاكيد|اعلان|دعو)(?:ات)?(?:ت?ه|ت?ها|هم)?)$/;
