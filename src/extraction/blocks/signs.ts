import { wordSet } from '../lexicon/word-set.ts';
import { lineWords } from './line.ts';

/** ====ح.س., ص.ش/ع.غ (د ب أ), --(بترا) ل ح/ر م: initials after a rule or beside the agency. */
const initials =
  /^(?:[=*_~#–—-]{2,}\s*|[-–—\s]*\([^()]{2,20}\)\s*)(?:\p{L}{1,2}[.\s/]*){1,8}$|^(?=.*[./])(?:\p{L}{1,2}[./]\s*)(?:\p{L}{1,2}[.\s/]*){0,7}\([^()]{2,30}\)$/u;
/** إظهار الملخص, عرض الصور: what a button of the page does. */
const control =
  /^(?:إظهار|إخفاء|عرض|أظهر|أخف|اعرض|افتح|فتح|إغلاق|توسيع|طي|تفعيل|إيقاف|تشغيل|تحديث|تكبير|تصغير)\s+(?:كل |كامل |جميع )?(?:ال)?(?:ملخص|نص|مزيد|تعليقات|صور|صورة|كل|قائمة|تفاصيل|عناوين|فهرس|محتوى|محتويات|ترجمة|خريطة|معرض|فيديو|تلقائي|صوت|إشعارات)$/u;
/** 3 دقائق, دقيقتان: how long it takes to read. */
const duration = /^(?:\p{N}{1,3}\s?)?(?:دقيقة|دقائق|دقيقتان|دقيقتين|min|mins|minutes)$/u;

const languages = wordSet(
  'türkçe english العربية français francais español deutsch русский فارسی فارسي کوردی كوردي kurdî اردو हिन्दी বাংলা 中文 日本語 português italiano עברית bahasa indonesia shqip bosanski',
);

/** Türkçe English العربية: the languages that a site has. */
function isOfLanguages(text: string): boolean {
  const words = lineWords(text);
  return words.length > 1 && words.every((word) => languages.has(word));
}

/** Whether a line closes a dispatch, after which only furniture comes: the initials of an agency's writers, // انتهى //, ***. */
export function isSignature(text: string): boolean {
  return signatureEvidence(text) > 0;
}

/** How much a line looks like a control of a page or a figure beside its text: T, 20, a share's price, its languages. */
export function figureEvidence(text: string): number {
  // T, 20: how large the letters are.
  if (/^(?:\p{L}\s?[+-]?|\p{N}{1,3})$/u.test(text)) return 6;
  // تاسي 11,482.36 0.42%+: a price of the day.
  if (/^\p{L}[\p{L} .&/]{0,24}?\s[\p{N}.,]+\s+[(+▲▼-]?[\p{N}.,]+\s?%[)+▲▼-]?$/u.test(text))
    return 6;
  if (/^(?:\p{L}+[\s|/]+)*\p{L}+$/u.test(text) && isOfLanguages(text)) return 7;
  return 0;
}

/** How much a line looks like one of marks and letters that close a dispatch or stand beside it. */
export function signatureEvidence(text: string): number {
  if (/^[^\p{L}\p{N}]*$/u.test(text.replaceAll('\u0640', ''))) return 7;
  if (initials.test(text)) return 7.5;
  // 12:41: when a live page was added to.
  if (/^\p{N}{1,2}[:.]\p{N}{2}(?:\s?(?:[صم]|[ap]\.?m\.?|GMT|BST))?$/iu.test(text)) return 7;
  if (/^[+-]?\s?[Aaأت]\s?[+-]?(?:\s*[+|/-]?\s*[Aaأت]\s?[+-]?)+$/u.test(text)) return 7;
  if (/^#\s?\p{L}/u.test(text) && text.length < 60) return 6;
  // (الدولار = 3.67 درهم), ($1 = 0.92 euros): an agency's rate of exchange.
  if (/^\([^()]*\p{N}[^()=]*=[^()]*\)$|^\([^()=]*=[^()]*\p{N}[^()]*\)$/u.test(text)) return 7;
  if (
    /^[-–—/\\*_()\s.]*(?:انته[ىي]|النهاية|نهاية الخبر|يتبع|ends|end|more)[-–—/\\*_()\s.]*(?:\p{L}{1,4}[\s/.]*){0,6}$/iu.test(
      text,
    )
  )
    return 7;
  if (/^\p{L}\.\s?\p{L}\.?(?:\s?\/\s?\p{L}\.\s?\p{L}\.?)?$/u.test(text)) return 6;
  return text.length <= 28 &&
    text.includes('/') &&
    /^\p{L}{1,3}(?:[\s/.-]+\p{L}{1,3}){1,7}$/u.test(text)
    ? 7
    : 0;
}

/** How much a line looks like a control, an address or a rights line. */
export function addressEvidence(text: string): number {
  if (control.test(text) || duration.test(text)) return 7;
  if (
    /(?:دقيق|دقائق)\p{L}*\s+(?:لل|ال)?قراءة|\b\p{N}+[ -]min(?:ute)?s?[ -](?:read|listen)\b/iu.test(
      text,
    )
  )
    return 6;
  if (/^(?:©|\(c\)|copyright\b|ⓒ)/iu.test(text)) return 7;
  if (/^@[\w.]{2,30}$/.test(text)) return 7;
  if (/^https?:\/\/\S+$/.test(text)) return 7;
  if (/©/.test(text.slice(-3)) || /©\s*\p{N}{4}/u.test(text)) return 6;
  if (/^(?:Contact|Reach|Email|Follow|Write to|Tips|للتواصل|راسل)/.test(text) && /@\w/.test(text))
    return 6.5;
  if (/^doi:|\bdoi\.org\//i.test(text)) return 6;
  if (/[\w.-]+@[\w-]+\.\w+/.test(text) || /https?:\/\/|www\./.test(text)) return 4;
  if (/^\p{N}{1,2}:\p{N}{2}\s*\/\s*\p{N}{1,2}:\p{N}{2}$/u.test(text)) return 7;
  return 0;
}
