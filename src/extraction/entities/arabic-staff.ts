import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

const guilds = wordSet(
  'نقابة اتحاد رابطة جمعية لجنة لجان هيئة تجمع مجلس نادي صندوق تنسيقية جبهة كونفدرالية فيدرالية جامعة ودادية تعاونية منتدى ملتقى مؤتمر حراك',
);
/** Those of whom a guild is by where they work, or worked. */
const staff = wordSet(
  'عاملين عاملات موظفين موظفات مستخدمين مستخدمات متقاعدين متقاعدات متعاقدين متعاقدات متفرغين أجراء عمال شغيلة أساتذة معلمين معلمات مدرسين مدرسات مهنيين أطباء ممرضين ممرضات مهندسين تقنيين فنيين إداريين مهندسات سائقين محاربين ضباط طيارين باحثين طلبة طلاب أهل أهالي أولياء أمور محامين مفتشين مراقبين',
);
const sectors = wordSet(
  'قطاع قطاعات سكك سكة نقل صحة تعليم إدارة إدارات وظيفة خدمة خدمات صناعة صناعات زراعة سياحة بترول نفط غاز كهرباء مياه بريد اتصالات طيران موانئ مطارات مصافي مناجم سلك جيش قوات ضرائب جمارك بناء تشييد نسيج غزل قناة مدارس جامعات مستشفيات كليات معاهد بنوك مصارف محاكم مصانع فنادق بلديات',
);
const longestGuild = 5;

/**
 * نقابة العاملين | بالسكك الحديدية, رابطة الأساتذة | في الجامعة اللبنانية: where the place of work ends that is a part of a guild's name. Null
 * where none starts, as in لجنة العمال في المصنع.
 */
export function staffEnd(tokens: readonly Token[], i: number, limit: number): number | null {
  const form = tokens[i]?.form ?? '';
  const at = form === 'في' ? i + 1 : i;
  const place = tokens[at];
  if (place?.kind !== 'word' || at >= limit || (at === i && !/^ب../.test(form))) return null;
  if (!isOfStaff(tokens, i - 1)) return null;
  const noun = at > i ? place.form : form.slice(1);
  const bare = bareNoun(noun);
  if (!sectors.has(bare) && !isHead(bare, organizationHeads)) return null;
  // طالب رئيس نقابة العاملين بإدارة المستشفيات: what is demanded.
  if (at === i && !isDefinite(noun) && isVerbalNoun(bare)) return null;
  let end = at + 1;
  if (!isDefinite(noun)) {
    // في وزارة الري.
    if (end >= limit || !isDefinite(tokens[end]?.form ?? '')) return null;
    end++;
  }
  const named = end;
  while (end < limit && tokens[end]?.kind === 'word' && isAdjective(tokens[end]?.form ?? '')) end++;
  // في المدارس, and not في الشركة: a body that the article has named.
  const isWhole = !isDefinite(noun) || end > named || sectors.has(bare) || bare.endsWith('ات');
  return isWhole ? end : null;
}

/** نقابة العاملين |, للمحاربين القدامى |: whether a guild's noun and those it is of end at a token. */
function isOfStaff(tokens: readonly Token[], i: number): boolean {
  let people = i;
  while (people > i - 2 && isAdjective(tokens[people]?.form ?? '') && !isStaff(tokens[people]))
    people--;
  if (!isStaff(tokens[people]) && !isStaff(tokens[--people])) return false;
  for (let k = people - 1; k >= Math.max(0, people - longestGuild); k--)
    if (isHead(tokens[k]?.form ?? '', guilds)) return true;
  return false;
}

function isStaff(token: Token | undefined): boolean {
  return isDefinite(token?.form ?? '') && staff.has(bareNoun(token?.form ?? ''));
}
