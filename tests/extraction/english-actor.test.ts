import { expect, test } from 'vitest';
import { type Actor, hold } from '../../src/extraction/entities/english-actor.ts';
import { readRole } from '../../src/extraction/entities/english-role.ts';
import { wordsOf } from '../../src/extraction/tokens.ts';

const read = (text: string) => readRole(text, wordsOf(text, { start: 0, end: text.length }));

test('somebody holds a role once, where it is said first, however often it is said', () => {
  const actor = { roles: [] as Actor['roles'] };
  const said = ['the union organiser', 'former union organiser', 'the head of the council'];
  for (const place of Array(50).keys())
    for (const text of said) {
      const role = read(text);
      if (role !== null) hold(actor, role, place);
    }
  expect(actor.roles.map(({ role, place }) => [role.text, role.isFormer, place])).toEqual([
    ['union organiser', false, 0],
    ['former union organiser', true, 0],
    ['head of the council', false, 0],
  ]);
});
