import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isHead } from './words.ts';

/** A noun of works, whose titles may say anything. */
export function isWork(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (isHead(token.form, works) || isHead(token.form.replace(/(?:ها|هم|ه)$/, ''), works))
  );
}

/** في كتابه: a work with whose it is. */
export function isOwnWork({ form, text }: Token): boolean {
  if (!/(?:ها|هم|ه)$/.test(form) || text.endsWith('ة')) return false;
  const noun = form.replace(/^[بل]/, '').replace(/(?:ها|هم|ه)$/, '');
  return owned.has(noun) || owned.has(noun.replace(/ت$/, 'ه'));
}

const owned = wordSet(
  'كتاب كتيب رواية فيلم ديوان ألبوم مسرحية أغنية قصيدة لوحة برنامج بودكاست مسلسل معرض مجموعة مقال',
);
/** Nouns of what has a title. */
export const works = wordSet(
  'برنامج فيلم رواية كتاب كتيب مسلسل مسرحية أغنية أنشودة قصيدة ديوان ألبوم لوحة معرض بودكاست حلقة حملة مبادرة مقال تقرير دراسة وثيقة نشرة مجلة صحيفة موقع قناة مهرجان ندوة مؤتمر منتدى جلسة ورشة مسابقة جائزة برامج أفلام كتب حملات حفل أوبريت تمثيلية وثائقي سلسلة ملف زاوية عمود',
);
