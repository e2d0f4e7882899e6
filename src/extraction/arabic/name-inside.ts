import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { clauseBeginnings } from '../lexicon/arabic-names.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

const platforms = wordSet(
  'فيسبوك فايسبوك الفيسبوك الفايسبوك فيس تويتر إكس إنستغرام إنستجرام تلغرام تليغرام تيليغرام تليجرام واتساب يوتيوب تيك سناب لينكدإن ريديت ثريدز تيكتوك',
);

const events = wordSet(
  'محادثات مفاوضات مباحثات قمة مهرجان ملتقى منتدى مؤتمر دورة مسابقة معرض كأس دوري رالي ماراثون',
);

/** How much what stands between quote marks looks like a name, a title or a term; below 0 like words that were said. */
export function insideEvidence(written: string, words: readonly Token[]): number {
  const count = words.length;
  const [first] = words;
  if (first === undefined) return 0;
  if (/^[\s\p{P}]*[A-Za-z][\w .&'’+-]*$/u.test(written) && count <= 5) return 3;
  // ع. س.: initials.
  if (/^\s*(?:\p{L}\s?\.\s?){1,4}\p{L}?\s*$/u.test(written)) return 4;
  if (platforms.has(first.form) && count <= 2) return 4;
  if (written.trim().length === 1) return 2;
  let evidence =
    count <= 2
      ? 0.8
      : count === 3
        ? 0.3
        : count === 4
          ? 0
          : count === 5
            ? -1
            : count === 6
              ? -2
              : -4;
  if (/\p{L}-\p{N}|\p{L}\s?\p{N}+$/u.test(written)) evidence += 1.5;
  if (/[،؛؟!,;?]|\.\s*$|:/u.test(written)) evidence -= 3;
  if (clauseBeginnings.has(first.form) || startsLikeVerb(first)) evidence -= 3;
  else if (count > 1 && isPastVerb(first.form)) evidence -= 1.5;
  else if (
    count >= 2 &&
    count <= 5 &&
    !words.some(({ form }) => prepositions.has(form)) &&
    (isHead(first.form, mediaHeads) || organizationHeads.has(first.form)) &&
    !/^[وف]/.test(first.form)
  )
    evidence += 2.5;
  // «محادثات المضيق», «قمة النهرين»: an event of something.
  const isEvent = (count === 2 || count === 3) && events.has(first.form);
  if (isEvent && words.slice(1).every(({ form }) => isDefinite(form))) evidence += 2;
  if (words.slice(1).some(({ form }) => prepositions.has(form))) evidence -= 1.5;
  if (words.some(({ text }) => /[اى]?ً[اى]?$/u.test(text))) evidence -= count === 1 ? 6 : 3;
  if (count > 2 && hasProclitic(first, 'ب')) evidence -= 2;
  if (count === 1 && isAdjective(first.form)) evidence -= 1.5;
  // «كحدّ أقصى»
  if (/^ك../.test(first.form) && !isCommonWord(first.form) && isCommonWord(first.form.slice(1)))
    evidence -= 2;
  if (words.slice(1).some(startsLikeVerb)) evidence -= 1;
  return evidence;
}

/** Nouns that start as a future does: سيناء, ستاد, سنابل; those of three letters also start verbs: سيرفض, سيملأ. */
const futureNouns =
  /^س(?:يار|ياس|ياد|ياح|ينا|ينم|يول|يسكو|يمنز|تار|تاد|تال|تر|تون|تين|تو|نا[بء]|نوات|نوي|نغاف|ند|نت|نجق|نجار|نوب|نونو)|^س(?:يد|ير|يرك|يف|يل|يم|يطر)(?:ه|ي|ا|ات|ون|ين|يا|نا|ها|هم|ان|فون|فيا)?$/;

/** A verb's imperfect or future; names start with such letters too, so that only clear ones count. */
export function startsLikeVerb({ form, text }: Token): boolean {
  if (text.endsWith('ة') || futureNouns.test(form)) return false;
  return /^[وف]?(?:س[يتن][\u0621-\u064a]{2,}|[يتن][\u0621-\u064a]{2,}(?:ون|وا|ه|ها|هم|نا)|ي[\u0621-\u064a]{3,}|تم|يتم)$/.test(
    form,
  );
}

/** وصلت, اجتازت: a perfect with the ending that few nouns have. */
function isPastVerb(form: string): boolean {
  return (
    /^[\u0621-\u064a]{3,}[^ا]ت$/.test(form) &&
    !/(?:نت|يت|صوت|وقت|موت|كويت|انترنت|حوت|ياقوت)$/.test(form)
  );
}

/** «ممنهجة», «احترازي», «تعجيزية»: an indefinite adjective qualifies and names nothing; «مسار» and «منارة» are nouns. */
function isAdjective(form: string): boolean {
  return (
    !isDefinite(form) &&
    /^م(?![\u0621-\u064a]ا[\u0621-\u064a]ه?$)[\u0621-\u064a]{3,5}ه?$|^[\u0621-\u064a]{3,}يه?$/.test(
      form,
    )
  );
}

/** Whether an adjective has the gender of a noun: خطة «شاملة». */
export function isAgreeing(noun: string, adjective: string): boolean {
  return noun.endsWith('ه') === adjective.endsWith('ه') && isAdjective(adjective);
}

/** قوة مفرطة, إشارات مشجعة: a noun and its adjective without the article tell what something is like. */
export function isLikeness([first, second, third]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    !isDefinite(first.form) &&
    !isDefinite(second.form) &&
    (isAdjective(second.form) || isIndefiniteAdjective(second.form))
  );
}
