import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { clubs } from '../lexicon/arabic-clubs.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { knowers, portfolios, qualities, relational, tasks } from '../lexicon/arabic-roles.ts';
import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import type { BodyContext } from './arabic-body.ts';
import { stops } from './arabic-body-stops.ts';
import type { GazetteerMatch } from './gazetteer.ts';

/** Whether a name of the gazetteer that starts at a word of a role is rather that name than the common noun which is spelled so. */
export function isNameOfBody(
  { record, length, clitics, isMetonym }: GazetteerMatch,
  form: string,
  { isReporter }: { isReporter: boolean },
): boolean {
  if (record.kind !== 'organization' || isMetonym) return false;
  if (length > 1) return true;
  const isMedium = record.type === 'media';
  // استطلاع رأي: the noun, where «الرأي» is a newspaper.
  const isNoun = isMedium && isCommonWord(form);
  const isWhole = clitics === 0 || !isCommonWord(form.slice(1));
  if (!isDefinite(form) && !isNoun && isWhole) return true;
  return isMedium ? isReporter : !isCommonWord(bareNoun(form));
}

/** للشركة, للنجم الساحلي, and not للوزير, who is no body, nor محل للعطور. */
export function isForBody(form: string, before: Token | undefined): boolean {
  const noun = form.slice(2);
  if (isPurposeOf(before)) return false;
  return (
    /^لل.../.test(form) && (!titleHeads.has(noun) || organizationHeads.has(noun) || clubs.has(noun))
  );
}

/** مشروع للبخور, محل للعطور: what a thing is for, where مدرب سابق للأهلي is of a club. */
function isPurposeOf(thing: Token | undefined): boolean {
  if (thing?.kind !== 'word' || isDefinite(thing.form)) return false;
  const isOfSomebody = titleHeads.has(thing.form) || qualities.has(thing.form);
  return !isOfSomebody && !isIndefiniteAdjective(thing.form) && isCommonWord(thing.form);
}

/** Where somebody may work. */
export const workplaces = wordSet(
  'شركة مصنع معمل مكتب متجر متاجر محل محال محلات دكان دكاكين بسطة كشك مطاعم مقاهي ورش مزارع مصانع مطعم مقهى بنك مصرف مستشفى مشفى عيادة صيدلية مدرسة روضة فندق مزرعة ورشة مخبز مؤسسة منظمة مصفاة',
);

/** Where people live, or have a shop or an office. */
export const dwellings = wordSet('مبنى منزل شقة عمارة بناية فيلا كوخ خيمة عقار');

/** شركة مقاولات, مستشفى حكومي: a place of work of which no name is told. */
export function isNameless([noun, ...rest]: readonly Token[]): boolean {
  if (noun === undefined || !workplaces.has(noun.form)) return false;
  return rest.every(
    ({ kind, form, isKnown }) => kind === 'word' && isKnown !== true && isTrade(form),
  );
}

/** مقاولات, سياحة, خاصة: what a place of work does, or whose it is in general. */
function isTrade(form: string): boolean {
  if (isDefinite(form)) return false;
  const isField = portfolios.has(form) || tasks.has(form) || form.endsWith('ات');
  const isKind =
    relational.has(form.replace(/ه$/, '')) || /^(?:خاص|عام|كبير|صغير|اجنبي)ه?$/.test(form);
  return isKind || (isField && isCommonWord(form));
}

/** باحث, المحلل: who knows something, whoever they work for. */
export function isKnower(noun: string): boolean {
  return isHead(noun, knowers);
}

/** Those who made what is named between marks: صاحب «مرايا». */
export const makers = /^(?:ال)?(?:صاحب|مولف|مخرج|بطل|مترجم|ملحن|مبدع)ه?$/;

const dwelt = 'حي|قريه|بلده|مدينه|مخيم|ضاحيه|دوار|شارع|حاره|منطقه';

/** حي «بني ثور», مخيم «الأمل»: where people live, whose name is no body's. */
export const places = new RegExp(`^[بل]?(?:ال|ل)?(?:${dwelt}|ساحه|ميدان|جزيره|واحه)$`);

/** Parts of a country that have nobody who speaks for them, unless they are named. */
export const quarters = new RegExp(`^(?:[بل]?ال|لل)(?:${dwelt}|عماره)$`);

/** لاعبة كرة السلة: a sport, and no body. */
export function isSport(form: string, next = ''): boolean {
  return form === 'كره' && /^ال(?:قدم|سله|يد|طايره|مضرب|طاوله|ماء|شاطييه)$/.test(next);
}

/** لجنة برلمانية | حققت: where a body ends that has no name, but adjectives before what it did; null for any other. */
export function kindEnd(context: BodyContext, i: number): number | null {
  const { tokens } = context;
  let end = i + 1;
  while (isIndefiniteAdjective(tokens[end]?.form ?? '') && !isBodyNoun(tokens[end])) end++;
  const isKind = end > i + 1 && end < tokens.length && !isDefinite(tokens[i]?.form ?? '');
  return isKind && stops(context, end) ? end : null;
}
