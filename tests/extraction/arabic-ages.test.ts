import { expect, test } from 'vitest';
import { read } from './read.ts';

test('an age between quote marks is no part of a name, and headquarters admit nothing', () => {
  const age = 'أعلن قائد المنتخب سامي نصر "40 عاما" اعتزاله نهاية العام.';
  expect(read(age, [{ speaker: 'سامي نصر' }])).toEqual([{ speaker: 'سامي نصر' }]);
  const seat = 'والشركة تتخذ من دبي مقرا لها وتعمل في تركيا، وكلها مسجلة في بنما.';
  expect(read(seat, [])).toEqual([]);
});

test('a participle takes quoted words, whatever its verb takes', () => {
  const expected = [
    { words: 'اللائحة لا تجيز العقوبات' },
    { words: 'اللجنة لا يحق لها إصدار أي عقوبة' },
  ];
  const text =
    'وأوضح المحامي سامي نصر أن اللائحة لا تجيز العقوبات، مبينا "اللجنة لا يحق لها إصدار أي عقوبة".';
  expect(read(text, expected)).toEqual(expected);
});

test('a tatweel alone is a dash, and nobody', () => {
  const expected = [{ speaker: '' }];
  expect(read('ـ أعترف بأنني تحفظت على القرار.', expected)).toEqual(expected);
});
