import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** What a clause such as ومقرها دبي, وعمره 40 عاما or واسمه كريم tells of a speaker. */
const traits = wordSet(
  'مقر مركز عمر سن اسم لقب كنية قيمة كلفة عدد مساحة طول وزن عاصمة موطن مسقط جنسية مهنة أصل أصول شعار هدف مهمة',
);

/** ومقرها, وعمره: a trait of the speaker, where وزوجها and ونظيره are somebody. */
export function startsOwned({ form }: Token): boolean {
  const stem = /^و(..+?)(?:ها|هم|هما|ه)$/.exec(form)?.[1];
  return stem !== undefined && (traits.has(stem) || traits.has(stem.replace(/ت$/, 'ه')));
}
