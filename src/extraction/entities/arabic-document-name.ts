import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { issuersOfKind } from '../lexicon/arabic-document-kinds.ts';
import { writings } from '../lexicon/arabic-media.ts';
import { documentHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { headOf } from './arabic-name.ts';
import { describe, type Description } from './entity.ts';
import { phraseText } from './phrase-text.ts';

const issued =
  /^(?:ال)?(?:صادر|منشور|مودع|موقع|معلن|مورخ|مبرم|مقدم|مرفوع)(?:ه|ين)?$|^(?:صدر|نشر|اعد|وقع|قدم)(?:ت)?$/;
const accusative = /(?<!ه)(?:اً|ًا|ا)$/u;

/** What documents are by time and by state, and bodies hardly: المبدئي, السنوية, الأخير. Without the article. */
const states = wordSet('مبدئي أولي تمهيدي نهائي سنوي شهري أسبوعي يومي فصلي ربعي مرحلي أخير');

/** تقرير الطب الشرعي المبدئي: an adjective of a document, and none of the body whose it is. */
export function isOfDocument(form: string): boolean {
  return /^ال./.test(form) && states.has(form.slice(2).replace(/ه$/, ''));
}

/** Nouns of documents that are acts or ways of saying, too, so that they tell of one only where they are who speaks. */
const statements = wordSet(
  'إعلان خطاب إيضاح توضيح نداء تنبيه تنبيهات تحذير شكوى شكاوى محاضر تدوينة تدوينات',
);

/** Nouns of what somebody tells, which are of a body or of many: رواية الوزارة, أقوال الشهود. */
const accounts = wordSet('رواية روايات سردية أقوال مزاعم ادعاءات اعترافات');

/** رواية سامي حداد: whether a phrase may be of whoever tells something, whose name ends it. */
export function isAccount(form: string): boolean {
  return accounts.has(bareNoun(form));
}

/** Whether a word that names who speaks is the noun of a document: تقرير, الإيضاح. */
export function isDocumentNoun(form: string): boolean {
  return isHead(form, documentHeads) || statements.has(bareNoun(form)) || isAccount(form);
}

/** Whether a phrase is a document by its noun, or by its noun and what that is of: تقرير السد, أمر الإحالة. */
export function isDocumentPhrase(words: readonly Token[]): boolean {
  return isDocumentNoun(words[0]?.form ?? '') || issuersOfKind(words) !== null;
}

/** A document as the way of somebody's words, whatever its noun may be elsewhere: رد مكتوب, طلب إحاطة. */
export function describeWriting(text: string, words: readonly Token[]): Description {
  const [first] = words;
  const isPointing = words.length === 1 && isDefinite(first?.form ?? '');
  return describe(phraseText(text, words), 'document', {
    head: headOf(first?.form ?? ''),
    name: isPointing ? null : documentName(text, words),
  });
}

/** بيان المجموعة | لسوق المال, الدراسة | المنشورة في دورية: a document without the exchange that it is filed with, and the journal that printed it. */
export function withoutPlace(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(
    ({ form }, i) =>
      (i > 1 && /^لل?(?:بورصه|سوق)$/.test(form)) ||
      (i > 0 && isPublished.test(form) && isJournal(words[i + 2]) && words[i + 1]?.form === 'في'),
  );
  return at === -1 ? words : words.slice(0, at);
}

const isPublished = /^(?:ال)?(?:منشور|صادر)ه?$|^نشرت?$/;

/** دورية, مجلة: what prints the studies of others. */
export function isJournal(token: Token | undefined): boolean {
  return /^[لب]?(?:ال)?(?:مجله|دوريه)$/.test(token?.form ?? '');
}

/** العقد الموقع في شباط، تقرير للبنك صدر أمس: when and where it was issued is not what it is called. */
export function documentName(text: string, words: readonly Token[]): string {
  const end = words.findIndex(({ form }, i) => i > 0 && issued.test(form));
  // إعلان صادر, التقرير المنشور.
  const isIssued = words.length === 2 && /صادره?$/.test(words[1]?.form ?? '');
  const isWhole = isIssued || isDefinite(words[0]?.form ?? '');
  const isName = end > 1 || (end === 1 && isWhole);
  return nominative(text, isName ? words.slice(0, end) : words);
}

/** أصدرت بيانا, نشر تسجيلا صوتيا: it is called بيان and تسجيل صوتي. */
function nominative(text: string, words: readonly Token[]): string {
  const name = phraseText(text, words);
  const noun = words[0]?.form.replace(/(?<!ه)ا$/, '') ?? '';
  const isObject =
    accusative.test(words[0]?.text ?? '') &&
    (isHead(noun, documentHeads) || isHead(noun, writings));
  if (!isObject) return name;
  const parts = name.split(' ');
  const other = parts.findIndex((part) => !accusative.test(part));
  return parts
    .map((part, i) => (other < 0 || i < other ? part.replace(accusative, '') : part))
    .join(' ');
}
