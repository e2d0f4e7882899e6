import { expect, test } from 'vitest';
import { read } from './read.ts';

/** People without a name: whether the verb before them is feminine, the ending of their own verbs, and what is written for them. */
const people: [phrase: string, isFeminine: boolean, ending: string, pronoun: string][] = [
  ['مصدر أمني رفيع', false, '', 'ه'],
  ['مصادر في الوزارة مطلعة على الملف', true, 'ت', 'ها'],
  ['شهود عيان من سكان الحي', false, 'وا', 'هم'],
  ['أهالي القرية', false, 'وا', 'هم'],
  ['نشطاء ومحامون', false, 'وا', 'هم'],
  ['مسؤولون محليون وسكان', false, 'وا', 'هم'],
  ['سكان في الحي الشرقي من المدينة', false, 'وا', 'هم'],
  ['ثلاثة مسؤولين إقليميين', false, 'وا', 'هم'],
  ['طلاب في كلية الطب', false, 'وا', 'هم'],
  ['خبراء اقتصاديون', false, 'وا', 'هم'],
  ['أحد العاملين في المصنع', false, '', 'ه'],
  ['سائق شاحنة', false, '', 'ه'],
  ['موظف سابق في الشركة', false, '', 'ه'],
  ['ناجية من الحادث', true, 'ت', 'ها'],
  ['عضو في لجنة التحقيق', false, '', 'ه'],
];

/** What stands after them and is no more of who they are. */
const circumstances: [name: string, of: (ending: string, pronoun: string) => string][] = [
  ['nothing', () => ''],
  ['the day', () => ' أمس'],
  ['an event', () => ' خلال وقفة أمام المبنى'],
  ['whom a newsroom met', (_, pronoun) => ` التقت${pronoun} الصحيفة`],
  ['whom we met', (_, pronoun) => ` قابلنا${pronoun} في المكان`],
  ['whom a newsroom talked to', (_, pronoun) => ` تحدثت إلي${pronoun} الصحيفة`],
  ['who talked to a newsroom', (ending) => ` تحدث${ending} إلى الصحيفة`],
  ['who wants no name', (ending) => ` طلب${ending} عدم الكشف عن الاسم`],
];

const frames: [name: string, of: (phrase: string, isFeminine: boolean) => string][] = [
  ['said', (who, isFeminine) => `و${isFeminine ? 'قالت' : 'قال'} ${who} إن السد آمن.`],
  ['affirmed', (who, isFeminine) => `و${isFeminine ? 'أكدت' : 'أكد'} ${who} أن السد آمن.`],
  ['told', (who, isFeminine) => `و${isFeminine ? 'أفادت' : 'أفاد'} ${who} بأن السد آمن.`],
  [
    'after a clause',
    (who, isFeminine) => `وانتهى اللقاء، فيما ${isFeminine ? 'قالت' : 'قال'} ${who} إن السد آمن.`,
  ],
  ['according to', (who) => `وبحسب ${who}، فإن السد آمن.`],
];

test.each(frames)(
  'people without a name end where what happened to them starts: %s',
  (_name, of) => {
    const wrong = people.flatMap(([phrase, isFeminine, ending, pronoun]) =>
      circumstances.flatMap(([name, circumstance]) => {
        const sentence = of(phrase + circumstance(ending, pronoun), isFeminine);
        const found = read(sentence, [{ speaker: '', words: '' }]);
        const isRight =
          found.length === 1 && found[0]?.speaker === phrase && found[0].words === 'السد آمن';
        return isRight ? [] : [{ name, sentence, found }];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test('who accuses stands before whom, though nothing but the article parts them', () => {
  const wrong = people.flatMap(([phrase, isFeminine]) =>
    ['', ' أمس', ' خلال وقفة', ' عبر الهاتف', ' في اتصال هاتفي'].flatMap((circumstance) => {
      const sentence = `و${isFeminine ? 'اتهمت' : 'اتهم'} ${phrase}${circumstance} البلدية بتجاهل الناس.`;
      const found = read(sentence, [{ speaker: '', words: '' }]);
      return found[0]?.speaker === phrase ? [] : [{ sentence, found }];
    }),
  );
  expect(wrong).toEqual([]);
});

test('people by their trade or by what befell them speak before and after their verb', () => {
  const groups =
    'سماسرة صيادلة حراس تلاميذ ملاك مارة متسوقون زوار سياح أرامل نسوة فتيات أطفال متقاعدون قرويون مشاركون عاطلون مفصولون عائدون مصابون جرحى شعراء ملاحون حمالون';
  const wrong = groups.split(' ').flatMap((noun) =>
    [
      `ومضى اليوم هادئا، لكن ${noun} في القرية أكدوا أن السد آمن.`,
      `${noun} في القرية يقولون إن السد آمن.`,
      `وبحسب ${noun} في القرية، فإن السد آمن.`,
      `واتهم ${noun} في القرية البلدية بتجاهل الناس.`,
    ].flatMap((sentence) => {
      const found = read(sentence, [{ speaker: '', words: '' }]);
      return found[0]?.speaker === `${noun} في القرية` ? [] : [{ sentence, found }];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['عائلة الطفل', true],
  ['والد الضحية', false],
  ['والدة الشاب', true],
  ['مصدر أمني', false],
  ['مصدر في وزارة الداخلية', false],
  ['أهالي القرية', false],
  ['مزارعون', false],
  ['سكان الحي', false],
] as const)('who has no name ends before whom or what the verb is of: %s', (phrase, isFeminine) => {
  const said = (man: string, woman: string) => (isFeminine ? woman : man);
  const wrong = [
    `${said('طالب', 'طالبت')} ${phrase} وزير العدل بفتح تحقيق.`,
    `${said('طالب', 'طالبت')} ${phrase} الأمم المتحدة بحماية الناس.`,
    `${said('دعا', 'دعت')} ${phrase} سكان المدينة إلى الهدوء.`,
    `${said('ناشد', 'ناشدت')} ${phrase} رئيس الجمهورية التدخل لإنهاء الأزمة.`,
    `${said('روى', 'روت')} ${phrase} تفاصيل ما جرى ${said('قائلا', 'قائلة')}: «كان يوما صعبا».`,
    `${said('رفض', 'رفضت')} ${phrase} الاتهامات، ${said('مؤكدا', 'مؤكدة')} أنها باطلة.`,
  ].flatMap((sentence) => {
    const found = read(sentence, [{ speaker: '', words: '' }]);
    return found[0]?.speaker === phrase ? [] : [{ sentence, found }];
  });
  expect(wrong).toEqual([]);
});
