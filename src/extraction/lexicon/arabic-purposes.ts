import { formOf } from '../tokens.ts';
import { wordSet } from './word-set.ts';

/** What a body is hit by or lies under, and is not for: تعرض المستشفى للقصف, خضع للتفتيش. */
export const suffered = wordSet(
  'قصف هجوم هجمات ضرب ضربات اعتداء اعتداءات سرقة نهب حريق حرق تدمير تخريب اقتحام اقتحامات انهيار إغلاق استهداف خطر ضغط ضغوط انتقاد انتقادات اختراق قرصنة احتيال ابتزاز تهديد تهديدات حصار عقوبات',
);

/** Nouns of a purpose, and adjectives of a body, that take ب before what they are of: التنبؤ بالعواصف, المعنية بالمفقودين. */
export const withB = wordSet(
  'تنبؤ عناية نهوض ارتقاء اهتمام تعريف إنذار تكفل معني معنية مختص مختصة مكلف مكلفة',
);

/** What the nouns of a purpose take before what they are of. */
export const purposePrepositions: ReadonlyMap<string, string> = new Map(
  [
    ['حق', 'في'],
    ['تحقيق', 'في'],
    ['بحث', 'عن'],
    ['دفاع', 'عن'],
    ['كشف', 'عن'],
    ['حماية', 'من'],
    ['وقاية', 'من'],
    ['حد', 'من'],
    ['تضامن', 'مع'],
    ['تعاون', 'مع'],
    ['رقابة', 'على'],
    ['حفاظ', 'على'],
    ['قضاء', 'على'],
    ['سيطرة', 'على'],
    ['تأمين', 'على'],
    ['تعرف', 'على'],
    ['عاملين', 'في'],
    ['عاملات', 'في'],
    ['عمال', 'في'],
    ['مشتغلين', 'في'],
    ['ناشطين', 'في'],
    ['متخصصين', 'في'],
  ].map(([noun, preposition]) => [formOf(noun ?? ''), formOf(preposition ?? '')] as const),
);
