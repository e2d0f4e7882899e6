import {
  anonymousHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { type FoundVerb, bareNoun, isDefinite, isHead } from './words.ts';

/** Verbs with an object of whom something is said or asked, which stands where their subject may: دعا البنوك إلى. */
const addressing =
  /^(?:urge|demand|request|warn|threaten|accuse|tell|ask|appraise|criticise|praise|condemn)$/;
const addressingLemmas = wordSet('طمأن ذكر أبلغ أخبر اعتبر عد حمل خاطب صارح سأل أوصى وعد');

/** Masculine nouns of many or of all people, which end as no plural does. */
const masculine = wordSet(
  'سكان أهالي أهل ناس مجتمع عالم شعب جمهور رأي جميع كل مواطنون مواطنين شارع غرب شرق جانب خصم خصوم طرف فريق رجال شباب قراء زوار ركاب عمال',
);
/** Feminine nouns and plurals of things, by pattern: البنوك, الأطراف, الشركات, الجهة. */
const feminine =
  /(?:ه|ات|تان|تين)$|^(?:دول|قوي|فصايل|جهات|بلدان|مدن|اسر|كتل|فرق|نقابات|صحف|بنوك|احزاب|انديه|مجالس|مراكز|معاهد|لجان|مكاتب|عواصم|مصارف|مصانع|متاجر|مدارس)$/;
/** Broken plurals by their pattern, which some names of bodies have too: الأطراف, but اتحاد. */
const broken = /^(?:..و.|ا..ا.|.وا.[^ا].?)$/;
/** Men's nouns of the same endings. */
export const menInFeminine = wordSet(
  'عمدة خليفة علامة طاغية داعية نابغة داهية أساتذة قادة قضاة سعاة ولاة سادة طلبة أئمة',
);

/** Whether what stands after a verb can't be its subject, by gender or case: دعا اللبنانيين, حذرت سكان المدينة, أوصى دول الإقليم. */
export function isObject(verb: FoundVerb, noun: Token): boolean {
  if (noun.kind !== 'word') return false;
  // دعوا الشركات: a verb in the plural has its subject before it.
  const isPlural = verb.agreement === 'plural' && verb.tense !== 'participle';
  if (!takesSomebody(verb) || verb.hasObject) return false;
  if (isPlural) return true;
  const { form } = noun;
  // دعا زملاءه: as it is spelled of no subject, which is زملاؤه.
  if (/\u0627\u0621(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u.test(noun.text))
    return true;
  if (givenNames.has(form) || honorifics.has(form) || noun.isKnown === true) return false;
  const bare = bareNoun(form);
  if ((isDefinite(form) && isOblique(form)) || isObliqueConstruct(form)) return true;
  if (verb.agreement === 'f') {
    const isMan = isHead(form, organizationHeads) && isDefinite(form) && !feminine.test(bare);
    // سألت الوزير: a man, of whom she asks.
    const isOneMan = isDefinite(form) && titleHeads.has(bare) && !isOfMany(bare);
    if (isOneMan) return true;
    return masculine.has(bare) || (isMan && !/(?:اء|ى)$/.test(noun.text));
  }
  if (verb.agreement !== 'm' || menInFeminine.has(bare)) return false;
  // الأطباء, الشهود: plurals of people take the masculine.
  if (/(?:اء|ؤون)$/.test(noun.text) || isHead(form, anonymousHeads)) return false;
  const isNoun =
    isDefinite(form) || [organizationHeads, mediaHeads].some((heads) => isHead(form, heads));
  return (
    (isNoun || /^دول$/.test(bare)) &&
    (feminine.test(bare) ||
      (isDefinite(form) && broken.test(bare) && !isHead(form, organizationHeads))) &&
    !isHead(form, titleHeads)
  );
}

/** وزراء, عمال, نواب, طلبة: a noun that may be a plural, or a woman's. */
function isOfMany(noun: string): boolean {
  return /(?:ه|اء|ات|ي)$|^..?ا.$|^..?ا..?$|^ا..{2,}اء$/.test(noun);
}

/** المواطنين: several, in a case that no subject has; not الكرملين or الأمين. */
export function isOblique(form: string): boolean {
  const bare = bareNoun(form);
  return /^.{3,}ين$/.test(bare) && !/^(?:امين|معين|مسكين|كرملين|بحرين|تكوين|تدوين)$/.test(bare);
}

/** مستخدمي الطريق: several of a construct in a case that no subject has, where those who act are مستخدمو. */
function isObliqueConstruct(form: string): boolean {
  const noun = /^[^و].{3,}(?=ي$)/.exec(form)?.[0];
  if (noun === undefined || isDefinite(form) || singularInYa.has(form)) return false;
  return people.some((heads) => heads.has(noun)) && !people.some((heads) => heads.has(form));
}

const people = [titleHeads, anonymousHeads];
const singularInYa = wordSet('عالمي رئيسي ملكي مركزي رياضي قيادي عسكري');

/** Whether a noun before a verb is no subject of it by its gender: الباخرة before دعا. */
export function isOfOtherGender({ agreement, tense }: FoundVerb, noun: Token | undefined): boolean {
  return (
    agreement === 'm' &&
    tense !== 'participle' &&
    noun?.kind === 'word' &&
    isDefinite(noun.form) &&
    /ة[\u064b-\u0652]*$/.test(noun.text) &&
    !menInFeminine.has(bareNoun(noun.form))
  );
}

/** Whether a verb has an object to whom something is said: وعد أنصاره. */
export function takesSomebody({ verb }: FoundVerb): boolean {
  return (
    addressing.test(verb.class) ||
    verb.complements.has('target') ||
    addressingLemmas.has(formOf(verb.lemma))
  );
}
