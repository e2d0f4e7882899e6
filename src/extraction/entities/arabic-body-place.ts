import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAccusative } from '../arabic/object-nouns.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { documentHeads, givenNames, mediaHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { BodyContext } from './arabic-body.ts';

/** Nouns for parts of a country that stand before their names: بمحافظة جدة. */
export const territories = wordSet(
  'إقليم ولاية محافظة مقاطعة منطقة مدينة بلدة قرية مخيم جهة عمالة ناحية قضاء إمارة جمهورية مملكة سلطنة لواء معتمدية مديرية',
);
const embassies = wordSet('سفارة قنصلية بعثة');
/** Bodies of which each town has its own. */
const local = wordSet(
  'كلية مدرسة مستشفى مركز معهد محكمة ثانوية إعدادية أكاديمية مندوبية مديرية مصحة جامعة',
);
const committees = wordSet('لجنة سلطات');
/** Bodies of a state that have the one name wherever they act. */
const everywhere = wordSet('وزارة جيش قوات نيابة شرطة');

/** Where a place ends that is a part of a body's name: السفارة الفرنسية في بغداد, السلطات المحلية بإقليم كردستان. */
export function placeEnd(
  { tokens, nations, gazetteer }: BodyContext,
  i: number,
  { limit, head, hasComplement }: { limit: number; head: string; hasComplement: boolean },
): number | null {
  const form = tokens[i]?.form ?? '';
  const at = form === 'في' ? i + 1 : i;
  const token = tokens[i];
  if (token === undefined || at >= limit) return null;
  if (at === i && (!/^ب../.test(form) || isAccusative(token))) return null;
  const noun = at === i ? form.slice(1) : (tokens[at]?.form ?? '');
  if (territories.has(bareNoun(noun))) {
    if (isHead(head, everywhere)) return null;
    if (isDefinite(noun)) return at > i && isHead(head, committees) ? at + 1 : null;
    return at + 1 < limit && tokens[at + 1]?.kind === 'word' ? at + 2 : null;
  }
  // كلية الطب بفاس: a town that no gazetteer need have.
  const isTown =
    isHead(head, local) &&
    hasComplement &&
    !isCommonWord(noun) &&
    !givenNames.has(noun) &&
    !isVerbalNoun(bareNoun(noun));
  if (at === i) return isTown && form.length > 3 ? at + 1 : null;
  // رابطة صناعة النفط في كردستان (أبيكور): all that is called so for short.
  if (tokens[at + 1]?.kind === 'bracket' && tokens[at]?.kind === 'word') return at + 1;
  const isPlaced = tokens[at]?.kind === 'word' && !isDefinite(noun) && !isCommonWord(noun);
  if (isHead(head, embassies) && isPlaced && !documentHeads.has(noun)) return at + 1;
  const match = gazetteer.match(tokens, at);
  const isPlace = nations.named(tokens, at) !== null || match?.isMetonym === true;
  // المنظمة في السودان: a body that was named before.
  const mayBePlaced = hasComplement || isHead(head, mediaHeads);
  return isPlace && mayBePlaced ? at + (match?.length ?? 1) : null;
}
