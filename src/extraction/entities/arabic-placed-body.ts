import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { functionWords, isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import { documentHeads, givenNames, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Bodies that people have in many places, each of which is called by its own. */
const everywhere = wordSet(
  'جمعية رابطة نقابة تعاونية غرفة مكتب تنسيقية هيئة فدرالية كونفدرالية لقاء شعبة فرع',
);
/** Bodies that a larger one has several of, each for a field. */
const committees = wordSet('لجنة مفوضية');
const dioceses = wordSet('أبرشية إيبارشية مطرانية بطريركية');
const missions = wordSet('بعثة ممثلية مندوبية');
const partsOfCountry = /^ال(?:محافظه|مدينه|ولايه|بلده|قريه|منطقه|ناحيه|قضاء|مديريه|مخيم)$/;
const houses = /^(?:ال)?(?:مجلس|برلمان|كنيست|كونغرس|جمعيه)$/;

/**
 * جمعية مستخدمي المياه | في الكرامة, نقابة الصيادين | بالمهدية: where the place ends by which such a body is called, as the last words of
 * the role of who is of it. Null where none starts.
 */
export function ownPlaceEnd(
  tokens: readonly Token[],
  i: number,
  { head, chief, townEnd }: { head: string; chief: string; townEnd: (at: number) => number },
): number | null {
  if (!isHead(head, everywhere) || isDefinite(head)) return null;
  if (chief !== '' && !isHead(chief, titleHeads)) return null;
  // مكتب المفوضية في المحافظة: a branch of a body that is called by its own name.
  if (isBodyNoun(tokens[i - 1])) return null;
  const isIn = tokens[i]?.form === 'في';
  const at = isIn ? i + 1 : i;
  const [place, end] = [tokens[at], townEnd(at)];
  if (place?.kind !== 'word' || !endsRole(tokens, end)) return null;
  // بالمهدية: no lexicon has a town, where بالتعاون and بالمساواة are common words.
  if (!isIn) return /^ب.../.test(place.form) && isUnknown(place.form.slice(1)) ? end : null;
  const isPart = partsOfCountry.test(place.form);
  return (isPart || !isBodyNoun(place)) && mayBePlace(place.form) ? end : null;
}

/** Whether the words of a role end before a token: with the phrase, before a comma, or before whose name it is. */
function endsRole(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || /^[،,]$/.test(token.text)) return true;
  return token.kind === 'word' && (givenNames.has(token.form) || honorifics.has(token.form));
}

function isUnknown(form: string): boolean {
  return mayBePlace(form) && !isCommonWord(bareNoun(form));
}

function mayBePlace(form: string): boolean {
  const noun = bareNoun(form);
  return (
    form.length > 2 &&
    !isVerbalNoun(noun) &&
    ![
      occasions,
      documentHeads,
      titleHeads,
      givenNames,
      functionWords,
      prepositions,
      timeWords,
    ].some((words) => words.has(form) || words.has(noun))
  );
}

/**
 * لجنة التجارة | في مجلس الشيوخ الأميركي, بعثة كوبا | لدى الأمم المتحدة: where the house or the union ends that a committee is of or a mission
 * is sent to. Null where none starts.
 */
export function wholeEnd(
  { tokens, gazetteer }: { tokens: readonly Token[]; gazetteer: Gazetteer },
  i: number,
  head: string,
): number | null {
  const isMission = tokens[i]?.form === 'لدي' && isHead(head, missions);
  if (!isMission && !(tokens[i]?.form === 'في' && isHead(head, committees))) return null;
  const house = tokens[i + 1];
  const match = gazetteer.match(tokens, i + 1);
  const { kind, type } = (match?.record ?? {}) as { kind?: string; type?: string };
  if (match?.clitics === 0 && !match.isMetonym && kind === 'organization')
    if (type === 'international' || type === 'legislature') return i + 1 + match.length;
  if (!houses.test(house?.form ?? '')) return null;
  let end = i + 2;
  if (!isDefinite(house?.form ?? '') && isDefinite(tokens[end]?.form ?? '')) end++;
  else if (!isDefinite(house?.form ?? '')) return null;
  while (tokens[end]?.kind === 'word' && isAdjective(tokens[end]?.form ?? '')) end++;
  return end;
}

/** مختبر | كلية العلوم: the noun of the body that another is a part of. */
export function partOf(tokens: readonly Token[], i: number): Token | undefined {
  const token = tokens[i + 1];
  const isMinistry = /^وزاره$/.test(token?.form ?? '');
  return isBodyNoun(token) && !isDefinite(token?.form ?? '') && !isMinistry ? token : undefined;
}

/** أبرشية جبيل | والبترون: another town of a see. */
export function isSeeToo(head: string, form: string): boolean {
  return /^و.../.test(form) && isHead(head, dioceses);
}

/** لجنة الطاقة | بمجلس النواب: the house that a committee is of. */
export function isHouseOf(head: string, form: string): boolean {
  return head.endsWith('لجنه') && form.startsWith('ب') && houses.test(form.slice(1));
}
