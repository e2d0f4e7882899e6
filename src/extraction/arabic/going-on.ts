import { wordSet } from '../lexicon/word-set.ts';

const verbs = wordSet(
  'مضى مضت انتهى انتهت ذهب ذهبت عاد عادت راح راحت سارع سارعت بادر بادرت اكتفى اكتفت استهل استهلت بدأ بدأت انبرى انبرت انطلق انطلقت خرج خرجت',
);

/** Whether a word is a verb of going on or of ending, some of which are spelled as a noun is: ومضت إلى القول, وعاد ليؤكد. */
export function isGoingOn(form: string): boolean {
  return verbs.has(form) || (/^[وف]/.test(form) && verbs.has(form.slice(1)));
}
