import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/** Speakers as they stand after a verb, what they are called, and whether their verb is feminine. */
const speakers: [phrase: string, name: string, isFeminine: boolean][] = [
  ['وزير الزراعة ماهر عبود', 'ماهر عبود', false],
  ['رئيسة البعثة هناء قاسم', 'هناء قاسم', true],
  ['المتحدث باسم الجيش', 'المتحدث باسم الجيش', false],
  ['نقابة المعلمين', 'نقابة المعلمين', true],
  ['سلمى الخطيب', 'سلمى الخطيب', true],
  ['عبد القادر منصوري', 'عبد القادر منصوري', false],
  ['شركة «نورسا»', 'نورسا', true],
  ['مصدر أمني', 'مصدر أمني', false],
];

/** A verb of a man and of a woman, how he and she speak, what opens what is said, and what it is. */
const verbs: [m: string, f: string, he: string, she: string, lead: string, words: string][] = [
  ['قال', 'قالت', 'قائلا', 'قائلة', 'إن ', 'الطريق إلى الساحل مغلق'],
  ['أكد', 'تؤكد', 'مؤكداً', 'مؤكدة', 'أن ', 'الطريق إلى الساحل مغلق'],
  ['أفاد', 'أفادت', 'مفيدا', 'مفيدة', 'بأن ', 'الميناء لن يغلق'],
  ['يشير', 'أشارت', 'مشيراً', 'مشيرة', 'إلى أن ', 'الميناء لن يغلق'],
  ['حذر', 'حذرت', 'محذرا', 'محذرة', 'من أن ', 'المخزون لا يكفي شهرا'],
  ['كشف', 'تكشف', 'كاشفا', 'كاشفة', 'عن أن ', 'المخزون لا يكفي شهرا'],
  ['يشكك', 'شككت', 'مشككا', 'مشككة', 'في أن ', 'يكون الباب مغلقا'],
  ['برر', 'بررت', 'مبررا', 'مبررة', 'ذلك بأن ', 'الباب كان مغلقا'],
  ['ذكّر', 'ذكّرت', 'مذكرا', 'مذكرة', 'بأن ', 'الباب كان مغلقا'],
  ['يأمل', 'تأمل', 'آملا', 'آملة', 'أن ', 'يعود النازحون سريعا'],
  ['أعلن', 'أعلنت', 'معلنا', 'معلنة', '', 'استئناف الرحلات إلى الجزيرة'],
  ['ينفي', 'نفت', 'نافياً', 'نافية', '', 'صحة الأنباء المتداولة'],
  ['استنكر', 'استنكرت', 'مستنكرا', 'مستنكرة', '', 'اعتقال الصحافيين'],
  ['شجب', 'شجبت', 'شاجبا', 'شاجبة', '', 'القصف المتواصل للأحياء'],
  ['ثمّن', 'تثمن', 'مثمنا', 'مثمنة', '', 'جهود الوسطاء'],
  ['ندد', 'نددت', 'منددا', 'منددة', '', 'بالتوغل داخل المدينة'],
  ['دعا', 'تدعو', 'داعيا', 'داعية', 'إلى ', 'وقف فوري للقتال'],
  ['شدد', 'شددت', 'مشددا', 'مشددة', 'على ', 'ضرورة محاسبة المتورطين'],
  ['يتخوف', 'تخوفت', 'متخوفا', 'متخوفة', 'من ', 'اتساع رقعة القتال'],
  ['شكك', 'تشكك', 'مشككا', 'مشككة', 'في ', 'نزاهة الاقتراع'],
  ['ناشد', 'ناشدت', 'مناشدا', 'مناشدة', 'جميع الأطراف ', 'وقف القتال'],
  ['اعتبر', 'اعتبرت', 'معتبرا', 'معتبرة', '', 'القرار خطوة مهمة نحو السلام'],
];

const insertions = ['', ' مساء الاثنين', '، من جهته،', '، الذي يزور العاصمة،', ' في مؤتمر صحفي'];

/** What a speaker says next: after what joins it, with the verb of a man and of a woman. */
const further: [masculine: string, feminine: string, words: string][] = [
  ['وأضاف أن ', 'وأضافت أن ', 'العمل سيبدأ قريبا'],
  ['كما دعا إلى ', 'كما دعت إلى ', 'استئناف الحوار'],
  ['ثم قال إن ', 'ثم قالت إن ', 'العمل سيبدأ قريبا'],
  ['قبل أن يضيف أن ', 'قبل أن تضيف أن ', 'العمل سيبدأ قريبا'],
  ['لكنه استبعد ', 'لكنها استبعدت ', 'تأجيل الدورة'],
  ['وندد ', 'ونددت ', 'بما جرى في المدينة'],
  ['وناشد المانحين ', 'وناشدت المانحين ', 'تقديم العون'],
  ['وطلب ', 'وطلبت ', 'تأجيل الجلسة'],
  ['وحمل ', 'وحملت ', 'الحكومة مسؤولية ما جرى'],
];

/** What another says in the same sentence. */
const others: [before: string, name: string, lead: string, words: string][] = [
  ['وقال محافظ المدينة خالد نصار', 'خالد نصار', 'إن ', 'الخزينة فارغة'],
  ['وأكد وزير النقل خالد نصار لقناة «المدار»', 'خالد نصار', '', 'إلغاء الرسوم'],
  ['في حين نفى محافظ المدينة خالد نصار', 'خالد نصار', '', 'وجود أزمة'],
  ['لكن المعارضة ترى', 'المعارضة', 'أن ', 'الخزينة فارغة'],
  ['من جهتها دعت نقابة الأطباء', 'نقابة الأطباء', 'إلى ', 'الإضراب'],
  ['وكان محافظ المدينة خالد نصار قد أعلن', 'خالد نصار', 'أن ', 'الخزينة فارغة'],
  ['في حين تكتفي وزارة البيئة بالقول', 'وزارة البيئة', 'إن ', 'المسح مستمر'],
  ['وطلبت نقابة الأطباء', 'نقابة الأطباء', '', 'تأجيل القرار'],
];

/** What no more belongs to what was said. */
const ends = [
  'بحسب بيان نشر أمس',
  'في إشارة إلى زعيم المعارضة',
  'رافضا الخوض في التفاصيل',
  'ولم ترد الشركة على طلبات التعليق',
  'في حين لم ترد الشركة على طلب للتعليق',
  'شاكرا الوسطاء على صبرهم',
  'وهو ما نفته الحكومة',
];

/** Who says what in a sentence after another one, as 'name: words'. */
function read(line: string): string[] {
  const text = `خبر اليوم في سطور قليلة\n\nوصل الوفد إلى المدينة أمس. ${line}.`;
  const { attributions, paragraphs } = extract(text, { gazetteer });
  return attributions.map(({ speakers: named, content }) => {
    const words = content.map(({ paragraph, start, end }) =>
      paragraphs[paragraph]?.text.slice(start, end),
    );
    return `${named.map(({ name }) => name).join(' + ')}: ${words.join(' ')}`;
  });
}

function wrongOf(lines: readonly [line: string, expected: string[]][]): string[] {
  return lines
    .filter(([line, expected]) => read(line).join(' / ') !== expected.join(' / '))
    .map(([line]) => line);
}

const ofWoman = (text: string) =>
  text.replace('من جهته', 'من جهتها').replace('الذي يزور', 'التي تزور');

test('every verb before every speaker, past what is inserted', () => {
  const lines = verbs.flatMap(([m, f, , , lead, words], v) =>
    speakers.flatMap(([phrase, name, isFeminine], s) =>
      insertions
        .filter((_, i) => (i + v + s) % 2 === 0)
        .map((insertion): [string, string[]] => {
          const inserted = isFeminine ? ofWoman(insertion) : insertion;
          return [
            `و${isFeminine ? f : m} ${phrase}${inserted} ${lead}${words}`,
            [`${name}: ${words}`],
          ];
        }),
    ),
  );
  expect(wrongOf(lines)).toEqual([]);
});

test('every verb after every speaker', () => {
  const lines = verbs.flatMap(([m, f, , , lead, words]) =>
    speakers.map(([phrase, name, isFeminine]): [string, string[]] => [
      `لكن ${phrase} ${isFeminine ? f : m} ${lead}${words}`,
      [`${name}: ${words}`],
    ]),
  );
  expect(wrongOf(lines)).toEqual([]);
});

test('every participle after what somebody said', () => {
  const lines = verbs.flatMap(([, , he, she, lead, words], v) =>
    speakers.map(([phrase, name, isFeminine], s): [string, string[]] => {
      const [verb, before, first] =
        (v + s) % 2 === 0
          ? ([isFeminine ? 'قالت' : 'قال', 'إن ', 'الوضع صعب في الشمال'] as const)
          : ([isFeminine ? 'دعت' : 'دعا', 'إلى ', 'فتح الطريق أمام الجميع'] as const);
      const line = `و${verb} ${phrase} ${before}${first}، ${isFeminine ? she : he} ${lead}${words}`;
      return [line, [`${name}: ${first}`, `${name}: ${words}`]];
    }),
  );
  expect(wrongOf(lines)).toEqual([]);
});

const first = 'الطريق مفتوح أمام الجميع';
/** What each speaker says first, with what follows, by whether the speaker is a woman. */
const followed = (next: (name: string, isFeminine: boolean) => [text: string, said: string[]][]) =>
  speakers.flatMap(([phrase, name, isFeminine]) =>
    next(name, isFeminine).map(([text, said]): [string, string[]] => [
      `و${isFeminine ? 'قالت' : 'قال'} ${phrase} إن ${first}، ${text}`,
      [`${name}: ${first}`, ...said],
    ]),
  );

test('what the same speaker says next', () => {
  const lines = followed((name, isFeminine) =>
    further.map(([m, f, words]) => [`${isFeminine ? f : m}${words}`, [`${name}: ${words}`]]),
  );
  expect(wrongOf(lines)).toEqual([]);
});

test('what another says in the same sentence', () => {
  const lines = followed(() =>
    others.map(([before, name, lead, words]) => [
      `${before} ${lead}${words}`,
      [`${name}: ${words}`],
    ]),
  );
  expect(wrongOf(lines)).toEqual([]);
});

test('where what was said ends', () => {
  expect(wrongOf(followed(() => ends.map((end) => [end, []])))).toEqual([]);
});
