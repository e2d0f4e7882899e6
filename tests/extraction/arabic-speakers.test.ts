import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

type Gender = 'm' | 'f' | 'plural';
type Speaker = [phrase: string, gender: Gender, name: string, body?: string | null];

/** Whoever may speak, by every kind of phrase: who they are named as, and the body that they belong to, or null for none. */
const speakers: Speaker[] = [
  ['رامي حداد', 'm', 'رامي حداد'],
  ['سلمى بنعيسى', 'f', 'سلمى بنعيسى'],
  ['أورليك سفندسن', 'm', 'أورليك سفندسن'],
  ['وزير الصناعة كريم البلوشي', 'm', 'كريم البلوشي', 'وزارة الصناعة'],
  ['وزيرة التخطيط السابقة هالة منصور', 'f', 'هالة منصور', null],
  ['رئيس نقابة الصيادلة بدر العتيبي', 'm', 'بدر العتيبي', 'نقابة الصيادلة'],
  ['مدير مستشفى الوحدة الدكتور سامح كيلاني', 'm', 'سامح كيلاني', 'مستشفى الوحدة'],
  ['المتحدث باسم الدفاع المدني العقيد فواز الشمري', 'm', 'فواز الشمري', 'الدفاع المدني'],
  ['الناطقة باسم هيئة الغابات رنا عبود', 'f', 'رنا عبود', 'هيئة الغابات'],
  ['الباحثة في معهد الدراسات البحرية إلينا ماركوف', 'f', 'إلينا ماركوف', 'معهد الدراسات البحرية'],
  ['عضو مجلس بلدية الكرمة فؤاد السنوسي', 'm', 'فؤاد السنوسي', 'مجلس بلدية الكرمة'],
  ['الرئيس التنفيذي لشركة المدار للطيران ماجد العنزي', 'm', 'ماجد العنزي', 'شركة المدار للطيران'],
  ['المدير التنفيذي لمنظمة «أطباء القارة» جيرار مونتيل', 'm', 'جيرار مونتيل', 'أطباء القارة'],
  ['قائد شرطة المنطقة الجنوبية اللواء حسن بوراس', 'm', 'حسن بوراس', 'شرطة المنطقة الجنوبية'],
  ['الأمين العام لمجلس الوحدة الاقتصادية صلاح منير', 'm', 'صلاح منير', 'مجلس الوحدة الاقتصادية'],
  ['والي الولاية عبد الرحمن ولد سيدي', 'm', 'عبد الرحمن ولد سيدي'],
  ['محامي المتهمين إلياس خوري', 'm', 'إلياس خوري'],
  ['والدة الضحية أم خالد', 'f', 'أم خالد'],
  ['مصدر أمني', 'm', 'مصدر أمني'],
  ['شهود عيان', 'plural', 'شهود عيان'],
  ['العديد من السكان', 'plural', 'العديد من السكان'],
  ['أحد العاملين في المصنع', 'm', 'أحد العاملين في المصنع'],
  ['وزارة الموارد المائية', 'f', 'وزارة الموارد المائية', 'وزارة الموارد المائية'],
  ['الجيش', 'm', 'الجيش', 'الجيش'],
  ['منظمة العفو الدولية', 'f', 'منظمة العفو الدولية', 'منظمة العفو الدولية'],
  ['شركة «نوفا» للطاقة', 'f', 'نوفا', 'نوفا'],
  ['اتحاد المزارعين', 'm', 'اتحاد المزارعين', 'اتحاد المزارعين'],
  ['النيابة العامة', 'f', 'النيابة العامة', 'النيابة العامة'],
];

const words = 'الوضع في المدينة لا يحتمل مزيدا من التأخير';
const investigation = 'فتح تحقيق مستقل في أسباب الانهيار';

/** Ways to say that somebody said something: the sentence, and the words in it. */
type Frame = (phrase: string, is: (men: string, women: string) => string, gender: Gender) => string;
const frames: Record<string, [frame: Frame, words?: string]> = {
  'قال … إن': [(who, is) => `${is('وقال', 'وقالت')} ${who} إن ${words}.`],
  'قال …، الثلاثاء، إن': [(who, is) => `${is('وقال', 'وقالت')} ${who}، الثلاثاء، إن ${words}.`],
  'قال …: «»': [(who, is) => `${is('وقال', 'وقالت')} ${who}: «${words}».`],
  'أوضح … خلال مؤتمر: ""': [
    (who, is) => `${is('وأوضح', 'وأوضحت')} ${who} خلال مؤتمر صحافي عقد أمس: "${words}".`,
  ],
  '«»، قال …': [(who, is) => `«${words}»، ${is('قال', 'قالت')} ${who}.`],
  '«»، بحسب …': [(who) => `«${words}»، بحسب ${who}.`],
  'بحسب …، فإن': [(who) => `وبحسب ${who}، فإن ${words}.`],
  'لكن … قال': [
    (who, is, gender) =>
      `لكن ${who} ${gender === 'plural' ? 'قالوا' : is('قال', 'قالت')} إن ${words}.`,
  ],
  'حذر … من أن': [(who, is) => `${is('وحذر', 'وحذرت')} ${who} من أن ${words}.`],
  'من جهته، شدد': [
    (who, is) => `من ${is('جهته', 'جهتها')}، ${is('شدد', 'شددت')} ${who} على أن ${words}.`,
  ],
  'قال … لصحيفة': [(who, is) => `${is('وقال', 'وقالت')} ${who} لصحيفة «المسار» إن ${words}.`],
  'رأى …، ردا على سؤال': [
    (who, is) => `${is('ورأى', 'ورأت')} ${who}، ردا على سؤال لوكالة الأنباء المركزية، أن ${words}.`,
  ],
  'نقلت وكالة عن …': [
    (who, is, gender) =>
      `ونقلت وكالة «سند» عن ${who} ${gender === 'plural' ? 'قولهم' : is('قوله', 'قولها')} إن ${words}.`,
  ],
  'دعا … إلى': [(who, is) => `${is('ودعا', 'ودعت')} ${who} إلى ${investigation}.`, investigation],
  'كان … قد أعلن': [
    (who, is, gender) =>
      `${is('وكان', 'وكانت')} ${who} قد ${gender === 'plural' ? 'أعلنوا' : is('أعلن', 'أعلنت')} الأسبوع الماضي أن ${words}.`,
  ],
  'قال … وأضاف': [
    (who, is, gender) =>
      `${is('وقال', 'وقالت')} ${who} إن العمل بدأ. ${gender === 'plural' ? 'وأضافوا' : is('وأضاف', 'وأضافت')} أن ${words}.`,
  ],
};

const page =
  'أزمة في المدينة\n\nبدأت الأزمة في المدينة قبل أيام واستمرت حتى اليوم مع تجدد الاحتجاجات.\n\n';

test.each(Object.entries(frames))('%s: whoever speaks is found', (_name, [frame, said = words]) => {
  for (const [phrase, gender, name, body] of speakers) {
    const sentence = frame(phrase, (men, women) => (gender === 'f' ? women : men), gender);
    const { attributions } = extract(`${page}${sentence}`, { gazetteer });
    const found = attributions.find(({ content }) =>
      content.some(({ start, end }) => sentence.slice(start, end).includes(said)),
    );
    expect({ sentence, speakers: found?.speakers.map((speaker) => speaker.name) }).toEqual({
      sentence,
      speakers: [name],
    });
    if (body === undefined) continue;
    const bodies = found?.organizations.map((each) => each.name) ?? [];
    const isRight = body === null ? bodies.length === 0 : bodies.includes(body);
    expect({ sentence, bodies, isRight }).toMatchObject({ isRight: true });
  }
});

test.each(['د. ', 'أ.د. ', 'أ.م.د ', 'أ.م.د/ ', 'د.م '])(
  '%sbefore a name is no role, whether or not the paragraph ends with a full stop',
  (title) => {
    for (const end of ['', '.']) {
      const text = `خبر اليوم\n\nقال ${title}سامي نصر إن السد آمن${end}`;
      const [attribution] = extract(text, { gazetteer }).attributions;
      expect(attribution?.speakers).toMatchObject([{ name: 'سامي نصر' }]);
      expect(attribution?.role).toBeNull();
    }
  },
);
