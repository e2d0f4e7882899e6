import { documentHeads } from '../lexicon/arabic-speakers.ts';
import type { Range } from '../text.ts';
import { formOf } from '../tokens.ts';
import { bareNoun, type FoundVerb } from './words.ts';

/** حكم ورد فيه أن ...، وتعده سابقة: a woman's verb after a document whose noun is a man's, or a man's after a woman's. */
export function isOtherThing(
  text: string,
  document: Range | null | undefined,
  { agreement, tense }: FoundVerb,
): boolean {
  if (document == null || tense === 'participle') return false;
  const [word = ''] = text.slice(document.start, document.end).split(' ', 1);
  const form = formOf(word);
  const noun = [bareNoun(form), bareNoun(form.slice(1))].find((each) => documentHeads.has(each));
  if (noun === undefined) return false;
  return /(?:ه|ات)$/.test(noun) ? agreement === 'm' : agreement === 'f';
}
