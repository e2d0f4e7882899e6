import { kin } from '../lexicon/arabic-roles.ts';
import { genderOf } from '../lexicon/arabic-given-names.ts';
import { bareNoun, isDefinite } from '../arabic/words.ts';
import { isKin } from '../arabic/name-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { BodyContext } from './arabic-body.ts';
import { nameIn } from './arabic-name-run.ts';

const lawyers = /^(?:محام|موكل)/;
const women = /^(?:ام|اخت|زوج)$|ه$/;
const whom = wordSet(
  'شهيد شهيدة أسير أسيرة ضحية معتقل معتقلة طفل طفلة قتيل قتيلة فقيد فقيدة راحل راحلة مريض مريضة مفقود مفقودة مختطف مختطفة رهينة سجين سجينة مغدور مغدورة جريح جريحة مصاب مصابة متوفى متوفاة محتجز محتجزة رضيع رضيعة غريق',
);

/** والدة الأسير | كمال زين: where the name starts of whom somebody without one is a relative of. Null where the name is their own. */
export function relativeAt(context: BodyContext): number | null {
  const { tokens } = context;
  const [first, second] = [tokens[0]?.form ?? '', tokens[1]?.form ?? ''];
  // زوجه, where زوجة is somebody's.
  const isOwned = isKin(first) && tokens[0]?.text.endsWith('ة') !== true;
  if (!kin.has(first) || isOwned || lawyers.test(first) || !isDefinite(second)) return null;
  const run = nameIn(tokens, context);
  if (run === null || run.to !== tokens.length || run.from < 2) return null;
  const isWoman = women.test(first);
  // والدة الضحية أم خالد: a name that tells whose mother she is.
  const name = tokens[run.from]?.form ?? '';
  if (name === (isWoman ? 'ام' : 'ابو')) return null;
  if (whom.has(bareNoun(second))) return run.from;
  // أرملة الكاتب كمال زين: of the other gender.
  const gender = genderOf(name);
  return gender !== null && gender !== (isWoman ? 'f' : 'm') ? run.from : null;
}
