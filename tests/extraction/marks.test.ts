import { expect, test } from 'vitest';
import { findQuotations } from '../../src/extraction/quote-marks.ts';
import { splitSentences } from '../../src/extraction/sentences.ts';
import { tokenize } from '../../src/extraction/tokens.ts';

function quoted(text: string): string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['guillemets', 'قال «نعم» ثم «لا»', ['نعم', 'لا']],
  ['straight marks', 'قال "نعم" ثم "لا"', ['نعم', 'لا']],
  ['curly marks', 'She said “yes” and “no”', ['yes', 'no']],
  ['curly marks the wrong way round', 'قال ”نعم“ ثم ”لا“', ['نعم', 'لا']],
  [
    'a curly mark closed by a straight one',
    '“They left," she said. He is "sad."',
    ['They left,', 'sad.'],
  ],
  [
    'a straight mark closed by a curly one',
    '"They left,” she said. “Now.”',
    ['They left,', 'Now.'],
  ],
  ['straight marks within curly ones', '“He said "go" to me,” she said', ['He said "go" to me,']],
  ['curly marks within straight ones', '"He said “go” to me," she said', ['He said “go” to me,']],
  ['a clitic before the mark', 'وفقاً لـ"القانون"', ['القانون']],
  ['a space before the closing mark', 'صحيفة "الساحل " الأسبوعية', ['الساحل ']],
  ['a mark with nothing after it', 'قال الوزير: «', []],
  ['German marks', 'قال „نعم“ ثم مضى', ['نعم']],
  [
    'British marks and apostrophes',
    '‘It wasn’t the dogs’ fault,’ she said',
    ['It wasn’t the dogs’ fault,'],
  ],
  ['a single mark after a letter that is made longer', 'قال لـ‘المنبر’ إن', ['المنبر']],
  ['feet and inches', "He is 5'10'' tall, and his sister is 5'4'' tall.", []],
  [
    'the marks of TeX',
    "``The road is shut,'' she said. ``It is late.''",
    ['The road is shut,', 'It is late.'],
  ],
  ['doubled apostrophes', "قال ''نعم'' ثم ‘‘لا’’", ['نعم', 'لا']],
  ['straight single marks', "'It wasn't me,' she said", ["It wasn't me,"]],
  [
    'a quote within a quote',
    '“He told me “run” and I ran,” she said',
    ['He told me “run” and I ran,'],
  ],
  [
    'a name between straight marks within straight marks',
    'قال: "نحب زوار باقة "مرجان" هنا". ثم قال "نعم"',
    ['نحب زوار باقة "مرجان" هنا', 'نعم'],
  ],
  [
    'such a name with a blank in its marks',
    'وختم: "تشكر صحيفة " المرفأ" كل من عمل فيها".',
    ['تشكر صحيفة " المرفأ" كل من عمل فيها'],
  ],
  ['names beside each other', 'عن "أ" و"ب" مع " ج " و"د"', ['أ', 'ب', ' ج ', 'د']],
  [
    'a straight mark that nothing closes',
    'وأضاف "لا نريد. وقال، "هذا صعب" ثم "نعم"',
    ['هذا صعب', 'نعم'],
  ],
  ['a closing mark beside the next word', 'قال "نعم "وأضاف "لا" ثم "ربما"', ['نعم ', 'لا', 'ربما']],
  ['apostrophes alone', "The workers' union won't pay its members' fees", []],
  ['a mark that closes another paragraph', 'مصيرهم». وأضاف: «نعم» ثم «لا»', ['نعم', 'لا']],
  ['braces for marks', 'قال {نعم» ثم {لا}', ['نعم', 'لا']],
  ['braces that set no Arabic words', 'He said {name} is {the user} in mails, قال {x} ثم {1}', []],
  ['a mark that nothing closes', 'He said “no and left', []],
])('%s', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quote that the next paragraph goes on with is open to the end of its own', () => {
  const [quotation] = findQuotations('He said: “It was dark.', { continues: true });
  expect(quotation).toMatchObject({ start: 10, end: 22, isOpen: true });
});

test.each([
  ['titles and initials', 'وقال د. سامي م. عودة كلمته. ثم مضى.', 2],
  ['decimals and clocks', 'The offer of 6.2% fell at 5.30 p.m. on Monday. It stayed.', 2],
  ['a stop inside the marks', '"It is over." The crowd left.', 2],
  ['an Arabic question mark', 'أين الأختام؟ لا أحد يعرف.', 2],
  ['dots that trail off', 'ربما... لا أحد يعرف.', 1],
])('sentences end after %s', (_name, text, count) => {
  expect(splitSentences(text, tokenize(text))).toHaveLength(count);
});

test('brackets are one unit, and marks of direction none', () => {
  const tokens = tokenize('\u200fحسن عودة (54 عاماً) قال');
  expect(tokens.map(({ text, kind }) => [kind, text])).toEqual([
    ['word', 'حسن'],
    ['word', 'عودة'],
    ['bracket', '(54 عاماً)'],
    ['word', 'قال'],
  ]);
});

test('two marks with nothing between them are no quote', () => {
  expect(findQuotations('" " : Lena')).toEqual([]);
  expect(findQuotations('قال: «…»')).toEqual([]);
});
