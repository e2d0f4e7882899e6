import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { provinces, provincialServices } from '../lexicon/arabic-provinces.ts';
import { qualities } from '../lexicon/arabic-roles.ts';
import { bodiesByAdjective } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { bareNoun, isDefinite } from '../arabic/words.ts';
import { remember } from '../remember.ts';
import type { Token } from '../tokens.ts';
import { territories } from './arabic-body-place.ts';

/** What a force is for. */
const forced = wordSet('إطفاء دفاع شرطة أمن حماية حدود سواحل خفر ردع تدخل طوارئ درع مهام إنقاذ');

/** What the services of a region are for. */
const regionalServices = wordSet('آثار تعليم ضرائب جمارك بريد كهرباء مرور تجنيد وعظ ري تموين');

/** Whether a noun is of such a body before some word, which few are. */
const mayBeBody = remember(
  (noun) =>
    /^[بل]?(?:منطقه|تفتيش|قوه|كتابه|بلدي)$/.test(noun) ||
    provincialServices.has(noun.replace(/^[بل](?=..)/, '')) ||
    bodiesByAdjective.has(bareNoun(noun)),
);

/** الطب الشرعي, بالضمان الاجتماعي. */
export function isBodyByAdjective(tokens: readonly Token[], i: number): boolean {
  const [noun, adjective] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  if (!mayBeBody(noun)) return false;
  // أمن الولاية, بأمن محافظة قنا: the police of a territory.
  // صحة الدقهلية, لتعليم جازان: a service of a province.
  const isPart = territories.has(bareNoun(adjective)) || provinces.has(adjective);
  if (provincialServices.has(noun.replace(/^[بل](?=..)/, '')) && isPart) return true;
  // منطقة آثار سوهاج, تفتيش آثار الكرنك.
  if (/^[بل]?(?:منطقه|تفتيش)$/.test(noun) && regionalServices.has(adjective)) return true;
  // قوة الإطفاء العام, قوة دفاع الساحل.
  const isForce = /^[بل]?قوه$/.test(noun) && forced.has(bareNoun(adjective));
  if (isForce) return true;
  if (isTownCouncil(tokens, i)) return true;
  // كتابة الدولة للصيد البحري: of a minister of a lower rank.
  if (/^[بل]?كتابه$/.test(noun) && adjective === 'الدوله') return true;
  if (bareNoun(noun) === noun || !adjective.startsWith('ال')) return false;
  return bodiesByAdjective.get(bareNoun(noun))?.has(adjective.slice(2)) === true;
}

/** عضو بلدي صبراتة, في بلدي زوارة: the council of a town, where مسؤول بلدي كبير has an adjective. */
function isTownCouncil(tokens: readonly Token[], i: number): boolean {
  const [before, token, town] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!/^ب?بلدي$/.test(token?.form ?? '') || town?.kind !== 'word') return false;
  const isAfter =
    token?.form === 'ببلدي' ||
    /^(?:عضوه?|اعضاء|رييس|عميد|وكيل|مدير|مكتب|باسم|في|من|لدي)$/.test(before?.form ?? '');
  return isAfter && !isDefinite(town.form) && !isAdjective(town.form) && !qualities.has(town.form);
}
