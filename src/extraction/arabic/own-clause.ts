import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { nameWord } from './name-words.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { isMeeting } from './spoken-with.ts';
import { isDefinite, isHead } from './words.ts';

/** Somebody of many, without an office that the noun of a body may follow. */
export const people = wordSet(
  `مواطن مواطنة سائق سائقة سيدة رجل امرأة شاب شابة فتاة طفل طفلة طالب طالبة تلميذ تلميذة معلم معلمة أستاذ أستاذة طبيب طبيبة ممرض ممرضة جندي جندية ضابط ضابطة شرطي شرطية مقاتل مقاتلة تاجر تاجرة بائع بائعة
  مزارع مزارعة فلاح فلاحة صياد صيادة نازح نازحة لاجئ لاجئة مهاجر مهاجرة متطوع متطوعة مسعف مسعفة عامل عاملة موظف موظفة سجين سجينة أسير أسيرة معتقل معتقلة ناج ناجية شاهد شاهدة زائر زائرة سائح سائحة راكب راكبة مسافر مسافرة
  مشجع مشجعة متظاهر متظاهرة محتج محتجة ناخب ناخبة لاعب لاعبة مدرب مدربة صحافي صحفي صحافية صحفية مصور مصورة محام محامية مهندس مهندسة متقاعد متقاعدة جار جارة زبون زبونة مريض مريضة مصاب مصابة حاج حاجة`,
);

/** Perfects that are spelled as nouns: قدم من منوبة, عمل في المصنع. */
const perfects = wordSet(
  `قدم عمل شارك أصيب حضر فقد وصل وقف وقع خرج دخل رجع عاد هرب فر سكن درس خدم حصل شهد تعرض تقدم تطوع تخرج تضرر تمكن ترك عبر نقل سافر انتقل لجأ جاء أتى عاش كان كاد ظل بقي نام صلى حج غاب ولد وفد طلب رفض فضل
  شهدت ولدت عملت فقدت شاركت`,
);

/** Those of them that have an object without a preposition: حضر الاجتماع. */
const withObject = wordSet('حضر شهد فقد رافق زار غادر دخل');

/** مواطن | قدم من منوبة, شاب سوري | نزح من درعا: whether a clause on somebody without a name starts right after them. */
export function startsOwnClause(
  text: string,
  tokens: readonly Token[],
  { i, from }: { i: number; from: number },
): boolean {
  const [first, before, token, next] = [tokens[from], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (first === undefined || before === undefined || token === undefined) return false;
  if (isMeeting(token)) return true;
  const isPerson = people.has(first.form);
  if (!isPerson && !isSomebody(first.form)) return false;
  const isBefore = prepositions.has(next?.form ?? '') || /^ب../.test(next?.form ?? '');
  const isAct =
    /^[^و].{2,}وا$/.test(token.form) ||
    (withObject.has(token.form) && isDefinite(next?.form ?? '')) ||
    (perfects.has(token.form) ? isBefore : isClauseVerb(text, tokens, i));
  if (!isAct || isNamedLater(tokens, i)) return false;
  if (isAfterPlace(tokens, from, i)) return true;
  // سائق شاحنة | فر: what they work with.
  const isOfTrade = isIndefiniteAdjective(before.form) || nameWord(before) === 'common';
  const isRight = i === from + 1 || (i === from + 2 && isOfTrade && !isDefinite(before.form));
  if (!isPerson || !isRight) return false;
  // طبيب يعمل في المستشفى: of which body they are.
  return ![next, tokens[i + 2]].some((noun) => {
    const form = noun?.form ?? '';
    return isHead(form, organizationHeads) || isHead(form.replace(/^ب/, ''), organizationHeads);
  });
}

/** A role or somebody without a name, without the article. */
function isSomebody(form: string): boolean {
  return !isDefinite(form) && [titleHeads, anonymousHeads].some((heads) => isHead(form, heads));
}

/** طبيب مناوب في قسم الطوارئ |, ناجية من الحادث |: where or of what somebody is, by a preposition after their noun and its adjectives. */
function isAfterPlace(tokens: readonly Token[], from: number, i: number): boolean {
  let k = from + 1;
  while (k < from + 3 && isBareWord(tokens[k])) k++;
  return /^(?:في|من|لدى|ب)$/.test(tokens[k]?.form ?? '') && i > k + 1;
}

function isBareWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isDefinite(token.form) && !prepositions.has(token.form);
}

/** محام يمثل العائلات، اسمه رامي حداد: a name after the comma that ends the clause. */
function isNamedLater(tokens: readonly Token[], i: number): boolean {
  let comma = i + 1;
  while (comma < i + 8 && tokens[comma]?.kind === 'word') comma++;
  const form = tokens[comma + 1]?.form ?? '';
  return tokens[comma]?.kind === 'mark' && /^و?(?:اسمه|اسمها|[يت]دعي|هو|هي)$/.test(form);
}
