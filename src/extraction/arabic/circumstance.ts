import { isMannerNoun, speakingFeatures } from '../lexicon/arabic-manner.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isNumeral } from './groups.ts';
import type { Token } from '../tokens.ts';

/** With whom, when and about what somebody speaks, which no name or role goes on with. */
const starts = wordSet('غداة عشية حيال قبيل بكل برفقة بصحبة بمعية');

/** Surnames that are spelled as ب with how somebody speaks. */
const surnames = new Set(['بوجة', 'بلوم', 'برود']);

/** قال سامي نصر | بمرارة, | ذو التسع سنوات, | إثر اللقاء, | بلا تردد, | وعيناه تدمعان: whether the circumstances of a statement start, after who makes it. */
export function startsCircumstance(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]?.form ?? ''];
  if (token?.kind !== 'word') return false;
  const { form, text } = token;
  // أطباء بلا حدود: the name of a body.
  if (form === 'بلا') return next !== 'حدود';
  // أثر is an effect.
  if (form === 'اثر') return text.startsWith('إ');
  // أحمد حسن ذو السبع سنوات.
  if (form === 'ذو' || form === 'ذات') return isNumeral(tokens[i + 1]);
  if (form === 'ظهر') return timeWords.has(next);
  const isManner = isMannerNoun(form) && !surnames.has(text) && !opensPlace(form, next);
  return starts.has(form) || isManner || speakingFeatures.test(form);
}

/** بعين الحمام, بقوة الإطفاء: in a town or a body, where بعين دامعة and بقوة are how somebody speaks. */
export function opensPlace(form: string, next: string): boolean {
  return form === 'بعين' ? /^ال|[^ه]$/.test(next) : form === 'بقوه' && /^ال../.test(next);
}
