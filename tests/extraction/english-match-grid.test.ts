import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Ways in which news of clubs tells whose somebody is whom no role of theirs gives a club: the first of two. */
const frames: ((club: string, other: string) => string)[] = [
  (club, other) => `${club} beat ${other} 2-1. Ivo Lund scored the winner in the 88th minute.`,
  (club, other) => `${club} beat ${other} 2-1 thanks to a late goal from Ivo Lund.`,
  (club, other) => `Ivo Lund scored twice as ${club} beat ${other} 3-1.`,
  (club, other) => `Ivo Lund’s late goal gave ${club} a 2-1 win over ${other}.`,
  (club, other) => `Ivo Lund put ${club} ahead before ${other} levelled.`,
  (club, other) => `${other} were leading when Ivo Lund levelled for ${club}.`,
  (club, other) => `${club} hit back through Ivo Lund to draw with ${other}.`,
  (club, other) => `Ivo Lund’s ${club} beat ${other} 2-1.`,
  (club, other) => `${club}, managed by Ivo Lund, beat ${other} 2-1.`,
  (club, other) => `Under Ivo Lund, ${club} have won five in a row, the last against ${other}.`,
  (club, other) => `Ivo Lund guided ${club} to a win over ${other}.`,
  (club, other) => `${club} have signed Ivo Lund from ${other}.`,
  (club, other) => `Ivo Lund has joined ${club} from ${other}.`,
  (club, other) => `${club} have sacked Ivo Lund after a defeat by ${other}.`,
  (club) => `${club} appointed Ivo Lund as head coach on Monday.`,
  (club) => `${club} named Ivo Lund as their head coach on Monday.`,
  (club) => `Ivo Lund was named head coach of ${club} on Monday.`,
  (club) => `Ivo Lund, 23, moved to ${club} in May.`,
  (club) => `Ivo Lund signed a new deal with ${club} on Monday.`,
];
const clubs = ['Holm Rovers', 'Larnby United'];

test.for(frames)('%s', (frame) => {
  const wrong = [clubs, clubs.toReversed()].flatMap(([club = '', other = '']) => {
    const text = `${frame(club, other)}\n\n“We were ready,” Lund said.`;
    const expected = [{ speaker: 'Ivo Lund', words: 'We were ready,', organization: club }];
    const said = read(text, expected);
    return JSON.stringify(said) === JSON.stringify(expected) ? [] : [text, said];
  });
  expect(wrong).toEqual([]);
});

test('whom a firm hired and who set one up, and nobody whom the police did anything to', () => {
  const expected = (organization: string) => [
    { speaker: 'Ivo Lund', words: 'It was late,', organization },
  ];
  const after = ' on Monday.\n\n“It was late,” Lund said.';
  const hired = `Holm Foods has hired Ivo Lund as its finance chief${after}`;
  expect(read(hired, expected('Holm Foods'))).toEqual(expected('Holm Foods'));
  const started = `Holm Foods was set up by Ivo Lund${after}`;
  expect(read(started, expected('Holm Foods'))).toEqual(expected('Holm Foods'));
  const named = `Larnby Police named Ivo Lund as a member of the gang${after}`;
  expect(read(named, expected(''))).toEqual(expected(''));
});
