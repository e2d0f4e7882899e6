import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/** Speakers, and whether the verb of one is feminine. */
const speakers: [name: string, isFeminine: boolean][] = [
  ['وزير الصحة سامي خوري', false],
  ['وزارة الداخلية', true],
  ['رئيس لجنة الصحة بالبرلمان حسن علوي', false],
  ['مدير الدفاع المدني بالمحافظة العميد خالد الشمري', false],
  ['النائب عن دائرة الشمال كريم بوشارب', false],
  ['رئيسة الوزراء الإيطالية جورجا ميلوني', true],
  ['البنك المركزي', false],
  ['المرصد السوري لحقوق الإنسان', false],
  ['المفوض السامي لحقوق الإنسان فولكر تورك', false],
];
const insertions = [
  '',
  '، اليوم الثلاثاء،',
  '، في تصريح لصحيفة «المدار»،',
  '، على هامش القمة،',
  ' في بيان',
  ' خلال مؤتمر صحفي',
  ' في منشور على منصة "إكس"',
  ' أمس الجمعة',
];
/** Verbs in both genders, what stands before what is said, and that. */
const frames: [masculine: string, feminine: string, before: string, words: string][] = [
  ['أكد', 'أكدت', 'أن ', 'الجسر سيفتح الأسبوع المقبل'],
  ['أفاد', 'أفادت', 'بأن ', 'الوضع "خطير جدا"'],
  ['شدد', 'شددت', 'على ', 'ضرورة احترام القانون'],
  ['طالب', 'طالبت', '', 'بتشكيل لجنة تحقيق مستقلة'],
  ['ندد', 'نددت', '', 'بإجراءات "قاسية" ضد المخالفين'],
  ['دعا', 'دعت', 'إلى ', 'ضبط النفس وتجنب التصعيد'],
  ['دعا', 'دعت', 'الحكومة إلى ', 'مراجعة القرار'],
  ['حذر', 'حذرت', 'من ', 'تداعيات القرار على المزارعين'],
  ['كشف', 'كشفت', 'عن ', 'خطة لبناء ألف مدرسة'],
  ['نفى', 'نفت', '', 'وجود خلافات داخل الحكومة'],
  ['استنكر', 'استنكرت', '', 'الهجوم على القافلة'],
  ['عزا', 'عزت', '', 'انقطاع المياه إلى عطل في المحطة'],
  ['قدّر', 'قدّرت', '', 'عدد النازحين بـ14 ألفا'],
  ['ناشد', 'ناشدت', 'المانحين ', 'تقديم مساعدات عاجلة'],
  ['طلب', 'طلبت', 'من الحكومة ', 'تأجيل الانتخابات إلى الربيع'],
  ['وصف', 'وصفت', '', 'القرار بأنه "خطوة شجاعة"'],
];

test.each(frames)('%s, %s … %s%s: past every speaker and insertion', (m, f, before, words) => {
  const wrong = speakers.flatMap(([speaker, isFeminine]) =>
    insertions.flatMap((insertion) => {
      const line = `${isFeminine ? f : m} ${speaker}${insertion} ${before}${words}.`;
      const article = extract(`خبر اليوم في سطور قليلة\n\n${line}`, { gazetteer });
      const said = article.attributions.map(({ content }) =>
        content.map(({ paragraph, start, end }) =>
          article.paragraphs[paragraph]?.text.slice(start, end),
        ),
      );
      return said.length === 1 && said[0]?.join() === words ? [] : [line];
    }),
  );
  expect(wrong).toEqual([]);
});
