import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Ways in which a match is told of: whoever won it first. */
const results: ((winner: string, loser: string) => string)[] = [
  (winner, loser) => `${winner} beat ${loser} 2-1 on Saturday.`,
  (winner, loser) => `${loser} lost 2-1 to ${winner} on Saturday.`,
  (winner, loser) => `${loser} were beaten 2-1 by ${winner} on Saturday.`,
  (winner, loser) =>
    `${loser} slipped to a fifth defeat as a penalty gave visitors ${winner} a win.`,
  (winner, loser) => `Saturday’s 3-1 win at ${loser} lifted ${winner} to fourth.`,
];

/** What is said after it, and whose side says it. */
const people: [text: string, side: 'winner' | 'loser'][] = [
  ['“We were ready,” said the winning coach, Ivo Lund.', 'winner'],
  ['“We were ready,” said the losing captain, Ivo Lund.', 'loser'],
  ['“We were ready,” said Ivo Lund, the victorious manager.', 'winner'],
];

test.for(people)('%s', ([said, side]) => {
  const wrong = results.flatMap((result) =>
    ['Holm Rovers', 'Larnby United'].flatMap((winner, i, { length }) => {
      const loser = ['Holm Rovers', 'Larnby United'][length - 1 - i] ?? '';
      const text = `${result(winner, loser)}\n\n${said}`;
      const organization = side === 'winner' ? winner : loser;
      const found = bodyOf(text);
      return found === organization ? [] : [text, found];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the visitors’ manager, the home captain and the counterpart of somebody who spoke', () => {
  const after = (said: string) =>
    `Larnby United lost 2-1 at home to Holm Rovers on Saturday.\n\n${said}`;
  const cases: [text: string, organization: string][] = [
    ['“We were ready,” said the visitors’ manager, Ivo Lund.', 'Holm Rovers'],
    ['“We were ready,” said the home captain, Ivo Lund.', 'Larnby United'],
    [
      'Larnby coach Tom Reed left.\n\nHis counterpart, Ivo Lund, said: “We were ready.”',
      'Holm Rovers',
    ],
    [
      'It was a long way home for leaders Holm Rovers. Rovers boss Ivo Lund said: “We were ready.”',
      'Holm Rovers',
    ],
  ];
  for (const [said, organization] of cases)
    expect([said, bodyOf(after(said))]).toEqual([said, organization]);
});

test('the side that a sentence is about, and no side of what is none', () => {
  const cases: [text: string, organization: string][] = [
    [
      'A 3-1 win at Holm Rovers lifted Larnby United to fourth, and manager Ivo Lund said: “We were ready.”',
      'Larnby United',
    ],
    [
      'Marl Selwick beat Larnby United 2-1. The striker Ivo Lund said: “We were ready.”',
      'Marl Selwick',
    ],
    [
      'Larnby United are fourth after Sunday’s 2-0 defeat. Coach Ivo Lund said: “We were ready.”',
      'Larnby United',
    ],
    [
      'Larnby United drew 1-1 with champions Marl Hythe. “We were ready,” said Ivo Lund, the Hythe coach.',
      'Marl Hythe',
    ],
    [
      'Larnby United lost again. Selwick Town striker Ivo Lund said: “We were ready.”',
      'Selwick Town',
    ],
  ];
  for (const [text, organization] of cases)
    expect([text, bodyOf(text)]).toEqual([text, organization]);
});

/** The body of whoever speaks last. */
function bodyOf(text: string): string | undefined {
  const said = { speaker: 'Ivo Lund', words: 'We were ready', organization: '' };
  return read(text, [said, said]).at(-1)?.organization;
}
