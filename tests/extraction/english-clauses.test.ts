import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Words that are cues elsewhere: plurals, what somebody lets others say, what would be said if. */
test.each([
  'Several judges handling lawsuits about the dam met on Monday.',
  'How the council resolves the patchwork of tax rules and loopholes remains an open question.',
  'Readers may not let editorials tell them how to vote.',
  'If the council says that the road is safe, we will reopen it.',
  'Even if the audit finds that money was lost, nobody will resign.',
])('nobody says anything: %s', (text) => {
  expect(read(text, [])).toEqual([]);
});

test.each<[text: string, speaker: string, words: string]>([
  [
    "Even if Nora Vale's plan proves short-lived, Omar Badr said, it has done good work.",
    'Omar Badr',
    "Even if Nora Vale's plan proves short-lived … it has done good work",
  ],
  [
    'If the council says that the road is safe, we will reopen it, Nora Vale said.',
    'Nora Vale',
    'If the council says that the road is safe, we will reopen it',
  ],
  [
    'With polls close, President Adaeze Finch is rolling out a new and personal campaign message: "It is about me."',
    'Adaeze Finch',
    'It is about me.',
  ],
])('the clause is no statement of its own: %s', (text, speaker, words) => {
  expect(read(text, [{ speaker, words }])).toEqual([{ speaker, words }]);
});

test('a clause of time with a statement of its own ends before the main one', () => {
  const text =
    'So when Corvex signaled last summer that it would make a deal with Mr. Vale, Mr. Badr said, "we were floored."';
  const expected = [
    { speaker: 'Corvex', words: 'it would make a deal with Mr. Vale' },
    { speaker: 'Badr', words: 'we were floored.' },
  ];
  expect(read(text, expected)).toEqual(expected);
});

test('a delegate has a title with a full stop', () => {
  const text = '"It is a waste of time," said Del. Stacey Moss, a Democrat.';
  expect(read(text, [{ speaker: '' }])[0]?.speaker).toContain('Stacey Moss');
});
