import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/** A role told after a name, what it is shortened to, and the body that it is of. */
const roles: [role: string, again: string, body: string][] = [
  ['وزير الصحة والسكان', 'الوزير', 'وزارة الصحة والسكان'],
  ['محافظ المنيا', 'المحافظ', 'محافظة المنيا'],
  ['رئيس جامعة أسيوط', 'رئيس الجامعة', 'جامعة أسيوط'],
  ['نقيب المحامين', 'النقيب', 'نقابة المحامين'],
  ['مدير مستشفى السلام', 'مدير المستشفى', 'مستشفى السلام'],
  ['وكيل وزارة التربية والتعليم', 'وكيل الوزارة', 'وزارة التربية والتعليم'],
  ['عميد كلية الطب', 'العميد', 'كلية الطب'],
  ['عضو مجلس النواب', 'النائب', 'مجلس النواب'],
  ['نائب رئيس الوزراء ووزير الصناعة', 'الوزير', 'وزارة الصناعة'],
  ['نائب رئيس مجلس الوزراء للشؤون الاقتصادية ووزير المالية', 'وزير المالية', 'وزارة المالية'],
];
const titles = ['الدكتور', 'المهندس', 'اللواء', 'المستشار', 'الفريق', 'الشيخ', 'الأستاذ'];
const name = 'عماد كدواني';

const forms = [
  (title: string, role: string) => `أكد ${title} ${name} ${role}، أن الحملة تبدأ غدا.`,
  (title: string, role: string) => `أكد ${title} ${name}، ${role}، أن الحملة تبدأ غدا.`,
  (title: string, role: string) => `قال ${title} ${name} ${role} إن الحملة تبدأ غدا.`,
  (title: string, role: string) => `أكد ${role} ${title} ${name} أن الحملة تبدأ غدا.`,
];

test.each(roles)('%s is called %s again, whatever title is told before', (role, again, body) => {
  const wrong = titles.flatMap((title) =>
    forms
      .map((form) => `موعد الحملة\n\n${form(title, role)} وشدد ${again} على أن «العمل مستمر».`)
      .filter((text) => {
        const said = extract(text, { gazetteer }).attributions.slice(-2);
        return !(
          said.length === 2 &&
          said.every(
            ({ speakers, organizations }) =>
              speakers.map((speaker) => speaker.name).join() === name &&
              organizations.map((organization) => organization.name).join() === body,
          )
        );
      }),
  );
  expect(wrong).toEqual([]);
});

test('a deputy that is called so again is the same one, and an official without a name another', () => {
  const text = (again: string) =>
    `موعد الحملة\n\nأكد اللواء ${name}، نائب المحافظ، أن الحملة تبدأ غدا. وشدد ${again} على أن «العمل مستمر».`;
  const speakers = (again: string) =>
    extract(text(again), { gazetteer }).attributions.map((each) => each.speakers[0]?.name);
  expect(speakers('نائب المحافظ')).toEqual([name, name]);
  expect(speakers('مسؤول محلي')).toEqual([name, 'مسؤول محلي']);
});

test('the role that says more is the one that is told', () => {
  const text = `موعد الحملة\n\nووصل اللواء ${name}. وأكد ${name}، محافظ المنيا، أن الحملة تبدأ غدا.`;
  expect(extract(text, { gazetteer }).attributions[0]?.role).toBe('محافظ المنيا');
});
