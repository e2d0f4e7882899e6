import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/** Who is told of once by a name and a role, and what the article calls them next. */
const people: [name: string, role: string, verb: string, again: string[]][] = [
  ['سعيد المرابط', 'رئيس جماعة عين الحجر', 'قال', ['رئيس الجماعة', 'المسؤول المحلي']],
  ['هند العلوي', 'طبيبة أطفال', 'قالت', ['الطبيبة', 'الطبيبة نفسها', 'المتحدثة']],
  ['أنور القاسمي', 'خبير اقتصادي', 'قال', ['الخبير', 'الخبير نفسه', 'الخبير الاقتصادي']],
  ['فريد بلعيد', 'صاحب متجر للعطور', 'قال', ['صاحب المحل', 'صاحب المتجر', 'الرجل', 'التاجر']],
  ['رابح ماضي', 'مدرب المنتخب', 'قال', ['المدرب الجزائري', 'المدرب نفسه', 'مدرب «الخضر»']],
  ['إلياس وهبي', 'مهاجم الوداد', 'قال', ['ابن مدينة طنجة', 'هداف الفريق', 'صاحب الهدف']],
  ['جاسم الدليمي', 'سائق أجرة', 'قال', ['الرجل الخمسيني', 'الأب', 'رب الأسرة', 'الأب لثلاثة أطفال']],
  ['سعاد الخطيب', 'أم لأربعة أطفال', 'قالت', ['الأم', 'المرأة', 'السيدة الأربعينية']],
  ['يزن حمدان', 'طالب جامعي', 'قال', ['الشاب', 'الشاب نفسه', 'الشاب القادم من ريف حلب']],
  ['مروان الصالح', 'وزير الزراعة', 'قال', ['الوزير', 'الوزير نفسه', 'المتحدث ذاته']],
  ['عدنان الكاظمي', 'نائب عن محافظة البصرة', 'قال', ['النائب', 'النائب البصري', 'البرلماني']],
  ['طه الجمال', 'رئيس لجنة الصحة في البرلمان', 'قال', ['رئيس اللجنة', 'النائب', 'البرلماني']],
  [
    'كمال بوشامة',
    'الأمين العام للنقابة',
    'قال',
    ['أمين عام النقابة', 'النقابي', 'القيادي النقابي', 'المسؤول النقابي'],
  ],
];
const introductions = [
  (name: string, role: string, verb: string) => `${verb} ${name}، ${role}، إن العمل متوقف.`,
  (name: string, role: string, verb: string) =>
    `و${verb} ${name}، ${verb === 'قال' ? 'وهو' : 'وهي'} ${role}، إن العمل متوقف.`,
];
const opening =
  'خبر اليوم في سطور قليلة\n\nلم تعلن الجهات المعنية موعدا جديدا لبدء العمل في المشروع.';
const other = (verb: string) =>
  verb === 'قال'
    ? ' وقالت المهندسة رانيا فهمي إن الطريق مغلق منذ الشتاء.'
    : ' وقال المهندس نبيل فهمي إن الطريق مغلق منذ الشتاء.';

test.each(people)('%s, told to be %s, is called otherwise', (name, role, verb, again) => {
  const wrong = again.flatMap((called) =>
    introductions.flatMap((introduce) =>
      ['', other(verb)]
        .map(
          (between) =>
            `${introduce(name, role, verb)}${between}\n\nو${verb} ${called}: «سنعود غدا».`,
        )
        .filter((text) => {
          const [said] = extract(`${opening}\n\n${text}`, { gazetteer }).attributions.slice(-1);
          return said?.speakers.map((speaker) => speaker.name).join() !== name;
        }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a child is nobody whose father the article means, and a second goal scorer leaves it open', () => {
  const last = (text: string) =>
    extract(`${opening}\n\n${text}`, { gazetteer }).attributions.at(-1)?.speakers[0]?.name;
  expect(last('قال يزن حمدان، وهو طفل في العاشرة، إن العمل متوقف.\n\nوقال الأب: «سنعود غدا».')).toBe(
    'الأب',
  );
  expect(
    last(
      'قال سامر العلي، مهاجم الوداد، إن العمل متوقف. وقال نبيل راشد، لاعب الوداد، إن الطريق مغلق.\n\nوقال هداف الفريق: «سنعود غدا».',
    ),
  ).toBe('هداف الفريق');
});
