import { expect, test } from 'vitest';
import { read } from './read.ts';

const speakers = [
  ['قال', 'رامي حداد'],
  ['قالت', 'الناطقة باسم هيئة الغابات رنا عبود'],
  ['قال', 'المحلل في شركة «أوربت» للأبحاث يان كوفاتش'],
] as const;

/** A medium with ل, without, and what it is called. */
const media = [
  ['لـ«صدى الوادي»', '«صدى الوادي»', 'صدى الوادي'],
  ['لـ"المسار"', '"المسار"', 'المسار'],
  ['لقناة «الرصد»', 'قناة «الرصد»', 'الرصد'],
  ['لمنصة «درج المدينة»', 'منصة «درج المدينة»', 'درج المدينة'],
  ['لوكالة أنباء البحر', 'وكالة أنباء البحر', 'وكالة أنباء البحر'],
  ['لوكالة الأنباء الماليزية (برناما)', 'وكالة الأنباء الماليزية (برناما)', 'برناما'],
  ['لوكالة الأنباء ((شينخوا))', 'وكالة الأنباء ((شينخوا))', 'شينخوا'],
  ['لهيئة الإذاعة الدنماركية', 'هيئة الإذاعة الدنماركية', 'هيئة الإذاعة الدنماركية'],
  ['لموقع مدار نيوز', 'موقع مدار نيوز', 'مدار نيوز'],
  ['للأناضول', 'الأناضول', 'الأناضول'],
  ['لـNTK عربية', 'NTK عربية', 'NTK عربية'],
  ['للتلفزيون الرسمي', 'التلفزيون الرسمي', 'التلفزيون الرسمي'],
] as const;

const frames: [
  name: string,
  of: (said: string, who: string, to: string, medium: string) => string,
][] = [
  ['told', (said, who, to) => `و${said} ${who} ${to} إن السد آمن.`],
  ['a talk', (said, who, to) => `و${said} ${who}، في تصريحات خاصة ${to}، إن السد آمن.`],
  ['a call', (said, who, _, medium) => `و${said} ${who}، في اتصال مع ${medium}، إن السد آمن.`],
  ['a talk before', (said, who, to) => `وفي تصريح ${to}، ${said} ${who} إن السد آمن.`],
  ['a quote', (said, who, to) => `«السد آمن تماماً»، ${said} ${who} ${to}.`],
  ['asked', (said, who, _, medium) => `وردا على سؤال من ${medium}، ${said} ${who} إن السد آمن.`],
  [
    'guest',
    (said, who, _, medium) => `و${said} ${who}، خلال حلوله ضيفا على ${medium}، إن السد آمن.`,
  ],
  ['passed on', (said, who, _, medium) => `و${said} ${who}، بحسب ما نقلت ${medium}، إن السد آمن.`],
];

test.each(frames)('the medium of what is %s', (_name, of) => {
  const wrong = speakers.flatMap(([said, who]) =>
    media.flatMap(([to, medium, name]) => {
      const sentence = of(said, who, to, medium);
      const expected = [{ medium: name, speaker: '', words: '' }];
      const found = read(sentence, expected)[0]?.medium;
      return found === name ? [] : [{ sentence, found }];
    }),
  );
  expect(wrong).toEqual([]);
});
