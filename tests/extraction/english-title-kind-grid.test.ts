import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Titles that name no body, of the body that a text is about rather than of the union that has spoken since. */
const titles: [title: string, body: string][] = [
  ['Leader Ada Finch', 'Marl County Council'],
  ['Deputy leader Ada Finch', 'Marl County Council'],
  ['Chief executive Ada Finch', 'Marl County Council'],
  ['Housing director Ada Finch', 'Marl County Council'],
  ['Cabinet member for housing Ada Finch', 'Marl County Council'],
  ['Head of housing Ada Finch', 'Marl County Council'],
  ['Chief executive Ada Finch', 'Marl Brewing Company'],
  ['Finance director Ada Finch', 'Marl Brewing Company'],
  ['Director Ada Finch', 'Marl Museum'],
  ['Director Ada Finch', 'Marl University'],
];

test.for(titles)('%s, of %s', ([title, body]) => {
  const text =
    `${body} has put off the repair of the bridge.\n\nThe union Workers Together said 60 jobs would go. ` +
    `Its branch secretary, Tom Reed, called it a betrayal.\n\n${title} said there was no money.`;
  expect(bodyOf(text)).toBe(body);
});

/** Titles that unions have, and what is said to be theirs. */
const ofUnions = [
  'Regional officer Ada Finch',
  'National officer Ada Finch',
  'Its general secretary, Ada Finch,',
  'Its chief executive, Ada Finch,',
  'Regional organiser Ada Finch',
];

test.for(ofUnions)('%s, of the union that was spoken of', (title) => {
  const text =
    `Marl County Council has put off the repair of the bridge.\n\nThe union Workers Together said 60 jobs would go. ` +
    `${title} said there was no money.`;
  expect(bodyOf(text)).toBe('Workers Together');
});

test('a commissioner is of no firm, a director of the museum before a firm that lends to it', () => {
  const text =
    'The Marl Transport Commission will look into the crash.\n\nHolm Haulage said it would help.\n\n' +
    'Commissioner Ada Finch said there was no money.';
  expect(bodyOf(text)).toBe('Marl Transport Commission');
  const lent =
    'The Marl Museum will show the coins in May.\n\nHolm Bank owns them.\n\n' +
    'Director Ada Finch said there was no money.';
  expect(bodyOf(lent)).toBe('Marl Museum');
});

test.for(['commune', 'island', 'town', 'resort'])('the mayor of the %s', (noun) => {
  const text =
    'A fire burned in Velmora on Sunday.\n\nBoats were sunk at the quay.\n\n' +
    `“It was late,” said the ${noun}’s mayor, Ada Finch.`;
  expect(bodyOf(text)).toBe('Velmora');
});

/** The body of whoever speaks last. */
function bodyOf(text: string): string | undefined {
  const said = { speaker: '', words: '', organization: '' };
  return read(text, [said, said, said, said]).at(-1)?.organization;
}
