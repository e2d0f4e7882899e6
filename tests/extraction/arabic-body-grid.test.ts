import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

const said = 'الوضع لا يحتمل مزيدا من التأخير';

/** Names of bodies of many forms, each with the gender of its noun. */
const bodies: [name: string, isFeminine: boolean][] = [
  ['الهيئة الوطنية لمكافحة الفساد', true],
  ['هيئة تنظيم الاتصالات وتقنية المعلومات', true],
  ['مؤسسة كهرباء لبنان', true],
  ['مجلس محافظة نينوى', false],
  ['المجلس الاقتصادي والاجتماعي والبيئي', false],
  ['وزارة الموارد المائية والري', true],
  ['مستشفى محمد الخامس', false],
  ['صندوق أبوظبي للتنمية', false],
  ['لجنة حقوق الإنسان النيابية', true],
  ['الحماية المدنية', true],
  ['نادي الوداد الرياضي', false],
  ['شركة مياه الشرب والصرف الصحي', true],
];

/** Sentences about a body, by which it or who is of it speaks. */
const frames: ((body: string, isFeminine: boolean) => string)[] = [
  (body, isFeminine) => `و${isFeminine ? 'أعلنت' : 'أعلن'} ${body} اليوم الأحد أن ${said}.`,
  (body, isFeminine) => `«${said}»، ${isFeminine ? 'قالت' : 'قال'} ${body}.`,
  (body) => `وبحسب ${body}، فإن ${said}.`,
  (body) => `وقال المتحدث باسم ${body} عبد الكريم بوزيد إن ${said}.`,
  (body) => `وقالت سلمى بنعيسى، المتحدثة باسم ${body}، إن ${said}.`,
  (body) => `وقال المسؤول في ${body} رامي حداد إن ${said}.`,
  (body) => `ويرى الخبير رامي حداد من ${body} أن ${said}.`,
  (body) => `وقالت الدكتورة سلمى بنعيسى، عضو ${body}، في تصريحات صحفية، إن ${said}.`,
];

test.each(bodies)('%s is named whole wherever it stands', (body, isFeminine) => {
  const named = frames.map((frame) => {
    const text = `خبر اليوم في سطور قليلة\n\n${frame(body, isFeminine)}`;
    return extract(text, { gazetteer }).attributions[0]?.organizations[0]?.name;
  });
  expect(named).toEqual(frames.map(() => body));
});

/** Bodies after which their people stand with nothing between. */
const beside: [name: string, known: string][] = [
  ['شركة نسيم للطيران', 'شركة نسيم للطيران'],
  ['مركز «مدار» للدراسات', 'مدار'],
  ['وكالة الفضاء الأوروبية', 'وكالة الفضاء الأوروبية'],
  ['مؤسسة دلفين إنرجي', 'مؤسسة دلفين إنرجي'],
  ['هيئة الأرصاد الجوية', 'هيئة الأرصاد الجوية'],
  ['جامعة تلمسان', 'جامعة تلمسان'],
  ['لجنة الصحة بمجلس النواب', 'لجنة الصحة بمجلس النواب'],
];
const bearers: [name: string, isWoman: boolean][] = [
  ['سامي عزيز', false],
  ['ليلى بركات', true],
  ['نسرين الحاج علي', true],
  ['بدر الدين حمودي', false],
  ['محمد ولد الشيخ أحمد', false],
  ['أم كلثوم الناجي', true],
];
const bearerFrames: ((body: string, bearer: string, t: string) => string)[] = [
  (body, bearer, t) => `وقال${t ? 'ت مديرة' : ' مدير'} ${body} ${bearer} إن ${said}.`,
  (body, bearer, t) => `وقال${t} ${bearer} مدير${t ? 'ة' : ''} ${body} إن ${said}.`,
  (body, bearer, t) => `وحذر${t ? 'ت رئيسة' : ' رئيس'} ${body} ${bearer} من انهيار السد.`,
  (body, bearer, t) => `وطالب${t ? 'ت رئيسة' : ' رئيس'} ${body} ${bearer} بترميم السد.`,
  (body, bearer, t) => `وانتقد${t ? 'ت رئيسة' : ' رئيس'} ${body} ${bearer} بطء الأشغال.`,
  (body, bearer, t) => `ونف${t ? 'ت الأمينة العامة' : 'ى الأمين العام'} ل${body} ${bearer} وجود خلل.`,
];

test.each(beside)('%s ends before whoever is of it', (body, known) => {
  const cases = bearers.flatMap(([bearer, isWoman]) =>
    bearerFrames.map((frame) => ({ bearer, text: frame(body, bearer, isWoman ? 'ت' : '') })),
  );
  const found = cases.map(({ text }) => {
    const [first] = extract(`خبر اليوم في سطور قليلة\n\n${text}`, { gazetteer }).attributions;
    return { text, speaker: first?.speakers[0]?.name, body: first?.organizations[0]?.name };
  });
  expect(found).toEqual(cases.map(({ text, bearer }) => ({ text, speaker: bearer, body: known })));
});

const nouns = {
  m: ['مركز', 'نادي', 'مستشفى', 'مهرجان', 'برنامج', 'مشروع', 'تجمع'],
  f: ['جمعية', 'شركة', 'حملة', 'كنيسة', 'كتلة', 'أكاديمية'],
};
const tails = [
  ['أعرب', 'أعربت', 'عن قلقه من انهيار السد'],
  ['طالب', 'طالبت', 'بوقف الأشغال'],
  ['نفى', 'نفت', 'وجود خلل في السد'],
  ['أعلن', 'أعلنت', 'عن خطة جديدة'],
  ['قال', 'قالت', 'إن السد سليم'],
  ['اتهم', 'اتهمت', 'الحكومة بالتقصير'],
  ['انتقد', 'انتقدت', 'قرار الحكومة'],
] as const;
const marks = ['«»', '""', '“”', '‘’'];

test.each(tails)('%s, %s … %s: said by a body whose name stands between marks', (m, f, rest) => {
  const sentences = [...nouns.m.map((noun) => [m, noun]), ...nouns.f.map((noun) => [f, noun])]
    .flatMap(([verb, noun]) =>
      marks.map((mark) => `و${verb} ${noun} ${mark[0]}أفق الغد${mark[1]} ${rest}.`),
    )
    .filter((sentence) => {
      const { attributions } = extract(`خبر اليوم في سطور قليلة\n\n${sentence}`, { gazetteer });
      const names = attributions.flatMap(({ speakers }) => speakers.map(({ name }) => name));
      return names.join() !== 'أفق الغد';
    });
  expect(sentences).toEqual([]);
});
