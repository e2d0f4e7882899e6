import { expect, test } from 'vitest';
import { classifyBlocks } from '../../src/extraction/blocks/classify.ts';
import { splitParagraphs } from '../../src/extraction/text.ts';

function kindsOf(page: string): [kind: string, line: string][] {
  const lines = splitParagraphs(page);
  return classifyBlocks(lines).map((kind, i) => [kind, lines[i] ?? '']);
}

test('an Arabic page falls into headline, caption, byline, text, heading and furniture', () => {
  const page = [
    ['headline', 'سد جديد يثير جدلاً في الوادي'],
    ['subheadline', 'الأهالي يخشون على البساتين والوزارة تطمئن'],
    ['boilerplate', 'دقائق القراءة - 3'],
    ['caption', 'عمال عند بوابة السد الجديد في الوادي، 3 مارس 2025 - رويترز'],
    ['byline', 'عمّان: ليلى صبري'],
    ['byline', 'نُشر: 12:30-4 مارس 2025 م'],
    ['body', 'قال وزير المياه إن السد سيُملأ قبل الصيف، وإن البساتين ستُروى كلها.'],
    ['heading', 'خوف على الزيتون'],
    ['body', 'ويخشى المزارعون أن يجف النبع القديم الذي شربوا منه طوال عمرهم.'],
    ['boilerplate', 'مواضيع ذات صلة'],
    ['boilerplate', 'نبع آخر يجف في الجنوب'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\n\n'))).toEqual(page);
});

test('an English page falls into headline, byline, caption, text, heading and furniture', () => {
  const page = [
    ['headline', 'New dam divides the valley'],
    ['byline', 'By Lena Fox and Omar Badr'],
    ['byline', 'March 4, 2025, 12:30 p.m.'],
    ['caption', 'Workers at the gate of the dam. Photograph: Ana Cruz/Valley Pictures'],
    ['body', 'The new dam will be full before the summer, the water minister said on Tuesday.'],
    ['heading', 'Fear for the olives'],
    [
      'body',
      'Farmers fear that the old spring, from which they have drunk for ages, will run dry.',
    ],
    ['byline', '(Reporting by Lena Fox; Editing by Ana Cruz)'],
    ['boilerplate', 'Related stories'],
    ['boilerplate', 'Another spring dries up in the south'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\r\n'))).toEqual(page);
});

test('a caption that the page repeats is a caption twice', () => {
  const caption = 'Workers at the gate of the dam - REUTERS';
  const text = 'The new dam will be full before the summer, the water minister said on Tuesday.';
  const kinds = kindsOf(`New dam divides the valley\n${caption}\n${caption}\n${text}`);
  expect(kinds.map(([kind]) => kind)).toEqual(['headline', 'caption', 'caption', 'body']);
});

test('a box of related articles within the text hides nothing after it', () => {
  const text =
    'The new dam will be full before the summer, and all of the orchards in the valley will have water, the minister said.';
  const kinds = kindsOf(
    `New dam divides the valley\n${text}\n${text}\n${text}\nRead more: another dam\n${text}`,
  );
  expect(kinds.at(-1)?.[0]).toBe('body');
});

test('menus, rows of buttons and the marks of an agency are furniture', () => {
  const page = [
    ['boilerplate', 'مباشر | أخبار | ثقافة'],
    ['headline', 'سد جديد يثير جدلاً في الوادي'],
    ['boilerplate', 'مشاركة حفظ استماع (3 دقائق)'],
    ['byline', 'الوادي - مراسل "الضفاف"'],
    ['body', 'قال وزير المياه إن السد سيُملأ قبل الصيف، وإن البساتين ستُروى كلها.'],
    ['body', 'ويخشى المزارعون أن يجف النبع القديم الذي شربوا منه طوال عمرهم.'],
    ['caption', 'فلاحون عند بوابة السد (ليلى صبري)'],
    ['boilerplate', '// انتهى //'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\n'))).toEqual(page);
});

test('reporters, credits and questions are told without marks of their own', () => {
  const page = [
    ['headline', 'Valley Water in Talks to Sell Dam, Engineers Say'],
    ['boilerplate', 'Takeaways by Riverbot'],
    ['byline', 'Lena Fox Environment Correspondent'],
    ['boilerplate', 'Share  Save  Listen (4 min)'],
    ['caption', 'Workers stood at the gate of the dam in March AFP'],
    ['body', 'The new dam will be full before the summer, the water minister said on Tuesday.'],
    ['body', 'What did you see at the gate?'],
    ['body', 'Water, and more water, and then the wall of it came down on us all at once.'],
    ['byline', '--With assistance from Omar Badr.'],
  ];
  expect(kindsOf(page.map(([, line]) => line).join('\n'))).toEqual(page);
});
