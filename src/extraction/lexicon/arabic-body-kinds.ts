import { wordSet } from './word-set.ts';

const firms = 'شركة مجموعة بنك مصرف مؤسسة';
const charities = 'منظمة جمعية شبكة مبادرة مؤسسة';
const parties = 'حزب حركة تيار جبهة تنظيم ائتلاف كتلة تجمع جماعة';

/** Outlets, whose people have no other body. */
export const outlets = wordSet('صحيفة جريدة مجلة موقع قناة إذاعة وكالة شبكة محطة تلفزيون منصة');

/** The kinds of bodies that have an office, by its words without the article; no other body is without it, but fewer are with it. */
const offices: [words: RegExp, nouns: ReadonlySet<string>][] = [
  [/^(?:رييس|مدير|سكرتير|هييه)ه? تحرير|^(?:محرر|مراسل|مذيع|ناشر)ه?(?: |$)/, outlets],
  [/^رييسه? تنفيذيه?/, wordSet(firms)],
  [/^مديره? تنفيذيه?/, wordSet(firms, charities)],
  [/مجلس اداره/, wordSet(firms, 'نادي')],
  [/^(?:زعيم|قيادي)ه?(?: |$)|^امينه? (?:ها|ه )?عامه?|مكتب سياسي/, wordSet(parties)],
  [/^منسقه? مشروع|^مديره? (?:قطري|مشروع)/, wordSet(charities)],
  [/^مديره? (?:فني|رياضي)/, wordSet('نادي فريق منتخب اتحاد مسرح مهرجان')],
  [/مجلس بلدي/, wordSet('بلدية')],
  [/^(?:عميده? )?كليه$/, wordSet('جامعة معهد')],
  [/^(?:موسس|مالك|شريك)ه?(?: مشارك| شريك)?$/, wordSet(firms, charities, 'منصة موقع تطبيق')],
  [/^(?:غرفه ملابس|دكه بدلاء|(?:جهاز|طاقم|اطار) (?:فني|تدريبي|طبي))$/, wordSet('نادي فريق منتخب')],
  [
    /^دايره(?: |$)/,
    wordSet(
      parties,
      firms,
      'وزارة هيئة مديرية بلدية محافظة أمانة جامعة منظمة سلطة مجلس حكومة مستشفى',
    ),
  ],
  [/فريق (?:بحث|علمي)/, wordSet('جامعة معهد مركز مختبر')],
  [
    /قسم (?:جراح|طوار|اطفال|عنايه|انعاش|عزل|قلب|تمريض)/,
    wordSet('مستشفى مشفى مركز مجمع مصحة عيادة'),
  ],
];

/** The nouns of the bodies that most have an office of these words; null where any may. */
export function kindsOf(words: string): ReadonlySet<string> | null {
  return offices.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Places, events and parts of a country that are bodies where the article tells who leads them: معبر نصيب, مدير المعبر. */
export const ledKinds = wordSet(
  `مخيم معبر منفذ منجم سجن معتقل حقل دير نزل ورشة مركب مستودع ملجأ مأوى حديقة ثكنة سوق سد ملعب مسبح مسلخ مجزر مخبز مطبعة منتجع مول مقبرة قلعة متوسطة عمالة محلية مقاطعة
  معرض صالون مؤتمر مسابقة جائزة بطولة مزاد قافلة حملة سباق رالي ماراثون`,
);
