import { formOf } from '../tokens.ts';
import { monthNames } from './calendar-names.ts';
import { wordSet } from './word-set.ts';

const monthWords = wordSet(monthNames.filter((name) => !name.includes(' ')).join(' '));
const month = `(?:${[...new Set(monthNames.map(fold))]
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

const date = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:` +
    [
      `\\p{N}{1,2}(?:st|nd|rd|th)?(?: of)?[\\s/,.-]*${month}(?!\\p{L})`,
      `${month}\\.?[/ ]+\\p{N}{1,2}(?:st|nd|rd|th)?(?!\\p{N}|[:.]\\p{N})`,
      `${month}[/ ،,-]+\\p{N}{4}`,
      `\\p{N}{1,4}[/.-]\\p{N}{1,2}[/.-]\\p{N}{2,4}`,
      `\\p{N}{4}-\\p{N}{2}-\\p{N}{2}t`,
    ].join('|') +
    ')',
  'iu',
);

/** Words of a line that says when something came out, besides the months. */
const dateWords = wordSet(
  `الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الموافق يوم اليوم أمس ساعة الساعة ساعات دقيقة دقائق دقيقتين ساعتين يومين أيام صباحا مساء ظهرا ص م هـ ه ق غرينتش غرينيتش جرينتش توقيت بتوقيت محلي المحلي
  مكة القدس القاهرة بيروت الرباط بغداد دمشق تونس منذ قبل نشر نشرت نشرة النشر تاريخ بتاريخ آخر تحديث التحديث أخر حدث حدثت تم بـ في الثاني الأول الآخر الآخرة الأولى الثانية كانون تشرين ربيع جمادى ذو ذي القعدة الحجة سنة عام العدد عدد الطبعة
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun am pm a p AM PM GMT UTC BST EST EDT PST PDT CET CEST ET GST EET AST IST KSA GMT+2 GMT+3 UTC+1 hours hour hrs minutes minute mins min days day ago
  published updated posted modified created first last on at of the date update time local today yesterday edition issue no lundi mardi mercredi jeudi vendredi samedi dimanche publié mis à jour le`,
);

/** Words that say by themselves that a line is about when it came out. */
const publicationWords = wordSet(
  'نشر نشرت النشر تحديث التحديث published updated posted modified ago gmt utc bst est edt cet gst غرينتش جرينتش publié',
);

const clock =
  /(?:منذ|قبل)\s+(?:\p{N}+\s|ساع|دقيق|يوم)|(?<!\p{N})\p{N}{1,2}\s?[:.h٫]\s?\p{N}{2}(?!\p{N})|\p{N}{1,2}\s?(?:a\.?m|p\.?m)(?!\p{L})/iu;

function fold(text: string): string {
  return text.replace(/[\p{L}\p{M}\u0640]+/gu, (word) => formOf(word));
}

/** Whether a line names a calendar day. */
export function hasDate(text: string): boolean {
  return /\p{N}/u.test(text) && date.test(fold(text));
}

/** How much of a line says when it came out, from 0 to 1; 0 where it has neither a day nor a clock. */
export function shareOfDate(text: string, isDated = hasDate(text)): number {
  const words = text.match(/[\p{L}\p{M}\p{N}+]+/gu) ?? [];
  if (words.length === 0 || words.length > 40) return 0;
  const forms = words.map(formOf);
  if (!isDated && !forms.some((form) => publicationWords.has(form)) && !clock.test(text)) return 0;
  const dated = forms.filter(
    (form) =>
      /^\p{N}+(?:ه|م|st|nd|rd|th)?$/u.test(form) || monthWords.has(form) || dateWords.has(form),
  );
  return dated.length / words.length;
}
