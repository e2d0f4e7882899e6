import { isNamePart, isNameRun, nameWord } from '../arabic/name-words.ts';
import { kindAt } from '../arabic/name-kind.ts';
import { isDefinite } from '../arabic/words.ts';
import { givenNames, honorifics } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { nameIn } from './arabic-name-run.ts';
import { isTitle } from './arabic-person.ts';

/** محافظة البنك المركزي سهام النوري, مؤسسة شركة النور ليلى صبري: the title of a woman that is spelled as a body is. */
export function isHeldByWoman(
  words: readonly Token[],
  context: BodyContext,
  beside: readonly Token[],
): boolean {
  const form = words[0]?.form ?? '';
  const isFounder = form === 'موسسه' && isBodyNoun(words[1]);
  if (!/^(?:محافظه|مدرسه)$/.test(form) && !isFounder) return false;
  // مدرّسة.
  if (form === 'مدرسه' && words[0]?.text.includes('رّ') === true) return true;
  const [first, second] = beside;
  const isGiven =
    first !== undefined && (nameWord(first) === 'given' || honorifics.has(first.form));
  if (isGiven && isNamePart(second)) return true;
  if (form === 'مدرسه') return false;
  return endsWithName(words, context);
}

/** Whether a person's name ends a phrase. */
export function endsWithName(words: readonly Token[], context: BodyContext): boolean {
  const run = nameIn(words, context);
  return run !== null && run.to === words.length && /given/.test(kindAt(words, run.from));
}

/** مسؤول الإعلام في البلدية، سامي عزيز; زميلها، طبيب القلب سامي عزيز: a phrase beside another that is or ends with a name. */
export function isWholeName(beside: readonly Token[], context: BodyContext): boolean {
  const [first] = beside;
  if (first === undefined || beside.length < 2) return false;
  if (isTitle(first.form) && endsWithName(beside, context)) return true;
  if (isDefinite(first.form)) return false;
  if (isNameRun(beside, 0, beside.length)) return true;
  const run = nameIn(beside, context);
  return run !== null && run.from === 0 && run.to === beside.length;
}

/** Whether a person's name follows what a phrase says that they are. */
export function titleWithName(words: readonly Token[], context: BodyContext): boolean {
  const run = nameIn(words, context);
  if (run === null || run.from === 0 || run.to - run.from < 2) return false;
  return (
    givenNames.has(words[run.from]?.form ?? '') ||
    honorifics.has(words[run.from - 1]?.form ?? '') ||
    isTitle(words[0]?.form ?? '')
  );
}

/** رزق نفسه, الجمني نفسها: a name alone, without the word that stresses it. */
export function withoutSelf(words: readonly Token[]): readonly Token[] {
  const [first, self] = words;
  const isSelf = words.length === 2 && /^نفسها?$/.test(self?.form ?? '');
  if (first?.kind !== 'word' || !isSelf || isBodyNoun(first)) return words;
  return /^(?:surname|unknown|given|maybe given)$/.test(nameWord(first)) ? [first] : words;
}
