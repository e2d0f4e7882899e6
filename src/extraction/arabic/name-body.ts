import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isAgreeing, startsLikeVerb } from './name-inside.ts';
import { bareNoun, isDefinite, isHead, verbAt } from './words.ts';

const longest = 7;
const gatherings = wordSet('ملتقى مؤتمر منتدى مهرجان معرض قمة بطولة قوة قوى');
const acts = wordSet('افتتاح ختام اختتام فعاليات هامش أعمال تدشين رعاية تنظيم');

/**
 * A body's or an event's whole name between marks, where one is expected: رئيس «المرصد المغربي للحق في السكن», اتهمت «قوة إسناد
 * الساحل», على هامش «ملتقى الطاقة».
 */
export function isWholeBody(
  text: string,
  before: Token | undefined,
  words: readonly Token[],
): boolean {
  const [first, second] = words;
  if (before?.kind !== 'word' || first === undefined || second === undefined) return false;
  if (words.length > longest || words.slice(1).some(startsLikeVerb)) return false;
  const noun = bareNoun(first.form);
  if (!organizationHeads.has(noun) && !gatherings.has(noun)) return false;
  // الحزب جاهز للمعركة: what is said of it.
  const isNamed =
    !isDefinite(first.form) ||
    isDefinite(second.form) ||
    second.kind === 'number' ||
    second.form.startsWith('لل');
  if (!isNamed || (!isDefinite(first.form) && isAgreeing(first.form, second.form))) return false;
  return (
    (isHead(before.form, titleHeads) && !isDefinite(before.form)) ||
    isHead(before.form, acts) ||
    isBeforeSubject(text, before)
  );
}

/** اتهمت «قوة إسناد الساحل», but بما سمته «القوة العسكرية المفرطة»: what somebody calls it. */
function isBeforeSubject(text: string, before: Token): boolean {
  const verb = verbAt(text, before);
  return verb !== null && verb.tense !== 'participle' && !verb.hasObject;
}
