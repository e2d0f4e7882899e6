import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { isHead } from './words.ts';

/** Somebody of many, without an office that the noun of a body may follow. */
const people = wordSet(
  `مواطن مواطنة سائق سائقة سيدة رجل امرأة شاب شابة فتاة طفل طفلة طالب طالبة تلميذ تلميذة معلم معلمة أستاذ أستاذة طبيب طبيبة ممرض ممرضة جندي جندية ضابط ضابطة شرطي شرطية مقاتل مقاتلة تاجر تاجرة بائع بائعة
  مزارع مزارعة فلاح فلاحة صياد صيادة نازح نازحة لاجئ لاجئة مهاجر مهاجرة متطوع متطوعة مسعف مسعفة عامل عاملة موظف موظفة سجين سجينة أسير أسيرة معتقل معتقلة ناج ناجية شاهد شاهدة زائر زائرة سائح سائحة راكب راكبة مسافر مسافرة
  مشجع مشجعة متظاهر متظاهرة محتج محتجة ناخب ناخبة لاعب لاعبة مدرب مدربة صحافي صحفي صحافية صحفية مصور مصورة محام محامية مهندس مهندسة متقاعد متقاعدة جار جارة زبون زبونة مريض مريضة مصاب مصابة حاج حاجة`,
);

/** Perfects that are spelled as nouns: قدم من منوبة, عمل في المصنع. */
const perfects = wordSet(
  `قدم عمل شارك أصيب حضر فقد وصل وقف وقع خرج دخل رجع عاد هرب فر سكن درس خدم حصل شهد تعرض تقدم تطوع تخرج تضرر تمكن ترك عبر نقل سافر انتقل لجأ جاء أتى عاش كان كاد ظل بقي نام صلى حج غاب ولد وفد طلب رفض فضل
  شهدت ولدت عملت فقدت شاركت`,
);

/** مواطن | قدم من منوبة, شاب سوري | نزح من درعا: whether a clause on somebody without a name starts right after them. */
export function startsOwnClause(
  text: string,
  tokens: readonly Token[],
  { i, from }: { i: number; from: number },
): boolean {
  const [first, before, token, next] = [tokens[from], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (first === undefined || before === undefined || token === undefined) return false;
  if (!people.has(first.form)) return false;
  const isRight = i === from + 1 || (i === from + 2 && isIndefiniteAdjective(before.form));
  if (!isRight) return false;
  // طبيب يعمل في المستشفى: of which body they are.
  const isOfBody = [next, tokens[i + 2]].some((noun) => {
    const form = noun?.form ?? '';
    return isHead(form, organizationHeads) || isHead(form.replace(/^ب/, ''), organizationHeads);
  });
  if (isOfBody || isNamedLater(tokens, i)) return false;
  const isBefore = prepositions.has(next?.form ?? '') || /^ب../.test(next?.form ?? '');
  return perfects.has(token.form) ? isBefore : isClauseVerb(text, tokens, i);
}

/** محام يمثل العائلات، اسمه رامي حداد: a name after the comma that ends the clause. */
function isNamedLater(tokens: readonly Token[], i: number): boolean {
  let comma = i + 1;
  while (comma < i + 8 && tokens[comma]?.kind === 'word') comma++;
  const form = tokens[comma + 1]?.form ?? '';
  return tokens[comma]?.kind === 'mark' && /^و?(?:اسمه|اسمها|[يت]دعي|هو|هي)$/.test(form);
}
