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
/** Ways that tell whose somebody is after the result. */
const later: ((club: string, other: string) => string)[] = [
  (club) => `Ivo Lund, in his first season at ${club}, hit the post.`,
  (club) => `Ivo Lund replaced Tom Reed as ${club} coach in March.`,
  (club) => `Ivo Lund made five changes to the ${club} side.`,
  (club) => `Ivo Lund praised his ${club} players.`,
  (club) => `It was ${possessive(club)} fifth defeat under Ivo Lund.`,
  (club) => `Among them was Ivo Lund, whose penalty won it for ${club}.`,
  (club) => `Ivo Lund doubled ${possessive(club)} lead from a corner.`,
  (club) => `Ivo Lund crossed for ${possessive(club)} third try.`,
  (club) => `Ivo Lund pulled one back for ${club} before half-time.`,
  (club) => `Ivo Lund missed a penalty for ${club} in stoppage time.`,
  (club) => `Ivo Lund will take charge of ${club} in March.`,
  (club) => `${club} have parted company with Ivo Lund.`,
  (club) => `${club} have handed Ivo Lund a new contract.`,
  (club) => `${club} have put Ivo Lund in charge.`,
  (club) => `${club} were without Ivo Lund, who is injured.`,
  (club) => `${club} had Ivo Lund sent off in the 60th minute.`,
  (club) => `${club} were reduced to ten men when Ivo Lund was sent off.`,
  (club) => `${club} brought on Ivo Lund in the 60th minute.`,
  (_, other) => `${other} coach Tom Reed made five changes.\n\nHis counterpart, Ivo Lund, left.`,
];
const clubs = ['Holm Rovers', 'Larnby United'];

function possessive(club: string): string {
  return club.endsWith('s') ? `${club}’` : `${club}’s`;
}

test.for(later)('after a result: %s', (frame) => {
  const wrong = [
    ['Holm Rovers', 'Larnby United'],
    ['Kenya', 'Zambia'],
  ].flatMap(([home = '', away = '']) =>
    [
      [home, away],
      [away, home],
    ].flatMap(([club = '', other = '']) => {
      const result = `${home} beat ${away} 2-1 on Saturday to go third in the group.`;
      const text = `${result}\n\n${frame(club, other)}\n\n“We were ready,” Lund said.`;
      const last = { speaker: 'Ivo Lund', words: 'We were ready,', organization: club };
      const said = read(text, [last, last, last]).at(-1);
      return JSON.stringify(said) === JSON.stringify(last) ? [] : [text, said];
    }),
  );
  expect(wrong).toEqual([]);
});

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
