import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Roles of people with names, and of others who speak after them: each of another body, though both are told by the same words. */
const roles: [named: string, other: string][] = [
  ['المتحدث باسم الشركة', 'الناطق باسم الجيش'],
  ['المدير لدى المديرية', 'وكيل الجمهورية لدى محكمة عين الرمان'],
  ['عضو لجنة الصحة', 'رئيس لجنة المالية'],
  ['مدير فرع الشركة', 'رئيس فرع النقابة'],
  ['رئيس نقابة الأطباء', 'نقيب المحامين'],
  ['مدير مستشفى السلام', 'مدير مستشفى النور'],
  ['رئيس بلدية الميناء', 'رئيس بلدية الجبل'],
  ['قائد شرطة الميناء', 'قائد شرطة الجبل'],
  ['أمين عام اتحاد الكتاب', 'أمين عام اتحاد الطلبة'],
  ['مدير إدارة التخطيط', 'مدير إدارة الصيانة'],
  ['عضو مجلس إدارة البنك', 'عضو مجلس إدارة الشركة'],
  ['وزير الصحة', 'وزير المالية'],
];
/** What the same people are called again by. */
const again: [named: string, called: string][] = [
  ['مدير فرع الشركة', 'رئيس الفرع'],
  ['رئيس نقابة الأطباء', 'نقيب الأطباء'],
  ['عضو لجنة الصحة', 'عضو اللجنة'],
  ['أستاذ الاقتصاد في جامعة الميناء', 'الأستاذ في جامعة الميناء'],
  ['قائد شرطة الميناء', 'قائد الشرطة'],
];

const speakersOf = (named: string, other: string) =>
  read(`قال ${named} سامي كرم إن العقد طويل.\n\nوقال ${other} إن الحوار متوقف.`, []).map(
    ({ speaker }) => speaker,
  );

test.each(roles)('%s is nobody else than %s', (named, other) => {
  expect(speakersOf(named, other)).toEqual(['سامي كرم', other]);
});

test.each(again)('%s is called %s again', (named, called) => {
  expect(speakersOf(named, called)).toEqual(['سامي كرم', 'سامي كرم']);
});
