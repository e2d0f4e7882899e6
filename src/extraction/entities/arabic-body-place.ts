import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isNamePart, nameWord } from '../arabic/name-words.ts';
import { isAccusative } from '../arabic/object-nouns.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { nameParticles } from '../lexicon/arabic-name-parts.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import { departments } from '../lexicon/arabic-roles.ts';
import { documentHeads, givenNames, mediaHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { ministries } from './arabic-body-words.ts';
import { wholeEnd, ownPlaceEnd } from './arabic-placed-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';

/** Nouns for parts of a country that stand before their names: بمحافظة جدة. */
export const territories = wordSet(
  'إقليم ولاية محافظة مقاطعة منطقة مدينة بلدة قرية مخيم جهة عمالة ناحية قضاء إمارة جمهورية مملكة سلطنة لواء معتمدية مديرية جماعة دائرة حي دوار ضاحية جزيرة بلدية',
);
const embassies = wordSet('سفارة قنصلية بعثة');
/** Bodies of which each town has its own. */
const local = wordSet(
  'كلية مدرسة مستشفى مركز معهد محكمة ثانوية إعدادية أكاديمية مندوبية مديرية إدارة مصحة جامعة',
);
/** Those of them that are a state's. */
const districtal = wordSet('مديرية مندوبية محكمة دائرة');
const committees = wordSet('لجنة سلطات');
/** Bodies of a state that have the one name wherever they act. */
const everywhere = wordSet('وزارة جيش قوات نيابة شرطة');

const governed = wordSet('ولاية إقليم');
const provinces = wordSet('ولاية محافظة مقاطعة إقليم');
const sides = wordSet('شمال جنوب شرق غرب وسط');

/** First words of the names of towns: سيدي بوزيد, كفر الشيخ, عين زحلتا. */
const townStarts = wordSet(
  'ذي ذو سيدي بني بنو أولاد ولاد عين عيون دير كفر بيت تل رأس وادي واد أم أبو آيت أيت حمام بئر بير برج قلعة قصر دار باب جبل خان مرسى حاسي منزل ميت منية شبين كوم نجع عزبة خميس حفر سوق شط شرم حلق مولاي رام سان سانت سانتا نيو بورت مونت لوس لاس إل ريو بوينس كيب تيرس أديس هونغ كوالا وان فورت غران لا بلاد',
);
const townEnds = wordSet(
  'الجديدة القديمة الكبرى الصغرى الوسطى الشرقية الغربية الشمالية الجنوبية العليا السفلى الساحلية',
);

/** Second words of the names of towns and lands that start with the article, by the first without it. */
const definiteTowns = new Set(
  [
    ['دار', 'البيضاء'],
    ['مدينة', 'المنورة'],
    ['مكة', 'المكرمة'],
    ['قدس', 'الشرقية'],
    ['قدس', 'المحتلة'],
    ['وادي', 'الجديد'],
    ['بحر', 'الأحمر'],
    ['جبل', 'الأخضر'],
    ['حدود', 'الشمالية'],
    ['حي', 'المحمدي'],
  ].map((words) => words.map((word) => formOf(word)).join(' ')),
);

/** Where the name of a town ends that starts at a token, with or without ب before it. */
function townEnd(tokens: readonly Token[], at: number, limit: number): number {
  const [first, next] = [tokens[at]?.form ?? '', tokens[at + 1]];
  if (next?.kind !== 'word' || at + 1 >= limit) return at + 1;
  // ولاية شمال دارفور.
  const isSide = sides.has(first) && isHead(tokens[at - 1]?.form ?? '', provinces);
  const isOpen = isSide || townStarts.has(first) || townStarts.has(first.replace(/^ب/, ''));
  const isWhole = definiteTowns.has(`${bareNoun(first.replace(/^ب(?!ال)/, ''))} ${next.form}`);
  return isOpen || isWhole || (!isDefinite(first) && townEnds.has(next.form)) ? at + 2 : at + 1;
}

/** طوارئ | أم درمان: whether a town of two words starts at a token, whose first is a noun of people. */
export function startsTown(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return (
    /^(?:ام|ابو|سيدي|بني|اولاد)$/.test(token?.form ?? '') &&
    next !== undefined &&
    nameWord(next) === 'unknown'
  );
}

/** بلدية سيدي حسين, مستشفى سان لازار: whether the second word of a town's or a saint's name is at a token, right after a body. */
export function isSecondOfTown(tokens: readonly Token[], i: number): boolean {
  const [head, first, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  // مجموعة مرسى طارق الهاملي: of whom the name starts; towns are called after saints.
  const isPerson =
    givenNames.has(token?.form ?? '') &&
    isNamePart(tokens[i + 1]) &&
    !/^(?:سيدي|مولاي|بني|بنو|اولاد|ام|ابو|سان|سانتا?|سانت)$/.test(first?.form ?? '');
  return (
    token?.kind === 'word' &&
    !isPerson &&
    townStarts.has(first?.form ?? '') &&
    (isBodyNoun(head) ||
      [posts, districts].some((nouns) => nouns.has(head?.form ?? '')) ||
      /^(?:في|امن)$/.test(head?.form ?? '')) &&
    !isDefinite(head?.form ?? '')
  );
}

const posts = wordSet('محافظ محافظة والي وال عمدة حاكم حاكمة قائممقام قائمقام متصرف معتمد');

/** والي تيرس زمور, محافظ كيسوما, بمنطقة تبوك, بعين تموشنت: whether a word is right after a post, a part of the country or a spring, where a place stands and no name of who has it. */
export function isPlaceOfPost(tokens: readonly Token[], i: number): boolean {
  const [post, token] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  if (/^[بل]?عين$/.test(post)) return true;
  const isTerritory = districts.has(post.replace(/^[بل](?=...)/, ''));
  // محافظ محمد أمين: who has it.
  return i > 0 && (posts.has(post) || isTerritory) && !isDefinite(post) && !givenNames.has(token);
}

/** محافظ كفر الشيخ, والي سيدي بوزيد: where the town of two words ends that somebody governs; the token itself where none starts. */
export function townOfPost(tokens: readonly Token[], i: number): number {
  const [post, token] = [tokens[i - 1]?.form ?? '', tokens[i]];
  const isTown = posts.has(post) && !isDefinite(post) && townStarts.has(token?.form ?? '');
  if (!isTown || givenNames.has(token?.form ?? '') || tokens[i + 1]?.kind !== 'word') return i;
  return nameParticles.has(tokens[i + 1]?.form ?? '') && tokens[i + 2]?.kind === 'word'
    ? i + 3
    : i + 2;
}

/** Whether either word of such a name is at a token. */
export function isOfTown(tokens: readonly Token[], i: number): boolean {
  return isSecondOfTown(tokens, i) || isSecondOfTown(tokens, i + 1);
}

const districts = wordSet('مدينة بلدة بلدات حي قرية منطقة جهة إقليم ناحية مركز جماعة مقاطعة دوار');
const heading = wordSet('رئيس رئيسة مدير مديرة مختار عمدة شيخ نائب نائبة أمين حاكم عامل قائد');

/** رئيس مدينة بنها, مدير منطقة آثار الأقصر: whether a role heads a part of the country, which is its body. */
export function headsDistrict(head: string, noun: string): boolean {
  return heading.has(head) && districts.has(noun);
}

/** Where a place ends that is a part of a body's name: السفارة الفرنسية في بغداد, السلطات المحلية بإقليم كردستان. */
export function placeEnd(
  { tokens, nations, gazetteer }: BodyContext,
  i: number,
  {
    limit,
    head,
    chief,
    hasComplement,
  }: { limit: number; head: string; chief: string; hasComplement: boolean },
): number | null {
  const form = tokens[i]?.form ?? '';
  const at = form === 'في' ? i + 1 : i;
  const token = tokens[i];
  if (token === undefined || at >= limit) return null;
  const own = hasComplement
    ? (ownPlaceEnd(tokens, i, { head, chief, townEnd: (from) => townEnd(tokens, from, limit) }) ??
      wholeEnd({ tokens, gazetteer }, i, head))
    : null;
  if (own !== null) return own;
  // المجلس البلدي لطنجة.
  const isOfTown = isOfPlaces(tokens[i - 1]) && /^ل[^ل]../.test(form);
  if (isOfTown && token.mediumEnd === undefined && nameWord(token) === 'unknown')
    return townEnd(tokens, at, limit);
  // مديرية التربية لولاية تيارت.
  // المدير العام للشركة لمنطقة الخليج: of the role.
  const isOfRole = isDefinite(head) && !hasComplement;
  const isOf = /^ل../.test(form) && territories.has(form.slice(1)) && !isOfRole;
  if (at === i && !isOf && (!/^ب../.test(form) || isAccusative(token))) return null;
  const noun = at === i ? form.slice(1) : (tokens[at]?.form ?? '');
  // وزارة الداخلية في إحاطة: where the body speaks.
  if (at > i && occasions.has(noun)) return null;
  // وزارة الصحة بشمال دارفور: a state of its own, where وكيل وزارة الصحة بجنوب سيناء has a part of the one ministry.
  const isOfSide =
    at === i && sides.has(noun) && isHead(head, ministries) && !/^وكيله?$/.test(chief);
  if (isOfSide && tokens[i + 1]?.kind === 'word' && i + 1 < limit) return i + 2;
  if (territories.has(bareNoun(noun))) {
    // وزارة الصحة بولاية شمال دارفور: that of a part of the state with a government of its own.
    const isOfPart = isHead(head, ministries) && governed.has(bareNoun(noun));
    if (isHead(head, everywhere) && !isOfPart) return null;
    // بمقاطعة أعمال المراقبة: no place.
    // بمديرية الصحة: a body, where مديرية تبن is a district.
    const next = tokens[at + 1]?.form ?? '';
    const isOther =
      (noun === 'مقاطعه' && isCommonWord(next)) || (noun === 'مديريه' && isDefinite(next));
    if (isOther) return null;
    if (isDefinite(noun)) return at > i && isHead(head, committees) ? at + 1 : null;
    return at + 1 < limit && tokens[at + 1]?.kind === 'word'
      ? townEnd(tokens, at + 1, limit)
      : null;
  }
  // كلية الطب بفاس: a town that no gazetteer need have.
  // السلطات المحلية بصور, الفرع الجهوي للصيادلة بصفاقس.
  const isRegional =
    isOfPlaces(tokens[i - 1]) ||
    (/^لل|يه$/.test(tokens[i - 1]?.form ?? '') && hasRegion(tokens, i));
  const isLocalService = isService(tokens, i);
  const isTown =
    (isHead(head, local) || isRegional || isLocalService) &&
    hasComplement &&
    (!isCommonWord(noun) ||
      (isLocalService && regions.test(noun)) ||
      (townStarts.has(noun) && isOfPlaces(tokens[i - 1]))) &&
    !givenNames.has(noun) &&
    (at > i || !givenNames.has(form)) &&
    !isVerbalNoun(bareNoun(noun));
  if (at === i) return isTown && form.length > 3 ? townEnd(tokens, at, limit) : null;
  // رابطة صناعة النفط في كردستان (أبيكور): all that is called so for short.
  if (tokens[at + 1]?.kind === 'bracket' && tokens[at]?.kind === 'word') return at + 1;
  const isPlaced = tokens[at]?.kind === 'word' && !isDefinite(noun) && !isCommonWord(noun);
  if (isHead(head, embassies) && isPlaced && !documentHeads.has(noun)) return at + 1;
  // مديرية الري في ديالى: a part of the state that need be in no gazetteer.
  const isUnknown = tokens[at]?.kind === 'word' && nameWord(tokens[at]) === 'unknown';
  const isLocal = isHead(head, districtal) || isOfPlaces(tokens[i - 1]);
  if (isLocal && hasComplement && isUnknown) return townEnd(tokens, at, limit);
  const match = gazetteer.match(tokens, at);
  const isPlace = nations.named(tokens, at) !== null || match?.isMetonym === true;
  // المنظمة في السودان: a body that was named before.
  const mayBePlaced = hasComplement || isHead(head, mediaHeads);
  if (!isPlace || !mayBePlaced) return null;
  const end = at + (match?.length ?? 1);
  return end < limit && townEnds.has(tokens[end]?.form ?? '') ? end + 1 : end;
}

const regions = /^ال(?:ساحل|جنوب|شمال|وسط|شرق|غرب|صعيد|مغرب|عاصمه)$/;

/** شركة النقل | بالساحل, شركة مياه الشرب والصرف الصحي | بالقليوبية: before what a firm serves that each town has its own of. */
function isService(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(1, i - 4); k--)
    if (/^(?:ال|لل)?(?:نقل|مياه|كهرباء|طرق|نظافه)$/.test(tokens[k]?.form ?? ''))
      return [k - 1, k - 2].some((at) => /^(?:ال)?(?:شركه|وكاله)$/.test(tokens[at]?.form ?? ''));
  return false;
}

/** الاتحاد الجهوي للفلاحين | بنابل, المندوبية الجهوية للتنمية الفلاحية | بباجة: before what the body of a part of the country is for. */
function hasRegion(tokens: readonly Token[], i: number): boolean {
  return [2, 3].some(
    (k) => isOfPlaces(tokens[i - k]) && (tokens[i - k + 1]?.form ?? '').startsWith('لل'),
  );
}

/** البلدي, المحلية: of a part of the country. */
export function isOfPlaces(token: Token | undefined): boolean {
  return /^ال(?:محلي|بلدي|قروي|جهوي|ولايي|اقليمي|جماعي)ه?$/.test(token?.form ?? '');
}

/** نقابة المعلمين في المحافظة: where a body acts that is no department of it. */
export function isWhereOf(name: string | null | undefined, form: string): boolean {
  const noun = bareNoun(formOf(name?.split(' ')[0] ?? ''));
  const isTerritory = /^ب?(?:ال)?(?:محافظه|ولايه|اماره|مقاطعه)$/.test(form);
  return isTerritory && noun !== '' && !departments.has(noun);
}
