import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Bodies by names of many shapes, known and unknown; the names are invented but for what nobody would take for a person. */
const bodies: [body: string, isThe?: boolean][] = [
  ['YDA Punjab'],
  ['NHS Marl'],
  ['FC Brenna'],
  ['Goldmark Sachs'],
  ['Brennan Refugee Council', true],
  ['Public Accounts Committee', true],
  ['Alliance of the Centre', true],
  ['Centre for Policy Studies', true],
  ['Board of Intermediate Education', true],
  ['Federation of Marl Employers', true],
];

const holders = ['Ada Finch', 'Kofi Mensah Boateng', 'Nguyen Thi Lan', 'Wan Azizah Ismail'];

type Frame = (words: { body: string; the: string; name: string }) => string;

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const frames: Frame[] = [
  ({ body, name }) => `${body} president Dr ${name} said the plan had failed.`,
  ({ body, name }) => `${body} chair ${name} told reporters that the plan had failed.`,
  ({ body, name }) => `${body} secretary general ${name} warned that the plan had failed.`,
  ({ body, name }) => `“The plan has failed,” said ${body} chief executive ${name}.`,
  ({ body, name }) => `${body} president ${name}: “The plan has failed.”`,
  ({ the, name }) => `${upper(the)}’s president, ${name}, said the plan had failed.`,
  ({ the, name }) => `${upper(the)}’s legal director ${name} said the plan had failed.`,
  ({ the, name }) => `${upper(the)}’s ${name} said the plan had failed.`,
  ({ the, name }) => `${name} of ${the} told a briefing that the plan had failed.`,
  ({ the, name }) => `${name}, who heads ${the}, said the plan had failed.`,
  ({ body, name }) => `${name}, ${body} policy chief, said the plan had failed.`,
  ({ the, name }) => `${upper(the)} met. Its chairman, ${name}, said the plan had failed.`,
  ({ the, name }) => `It was dropped by ${the}, its director ${name} said.`,
  ({ the, name }) => `One was ${the}, whose leader, ${name}, said the plan had failed.`,
];

test('whoever has a role in a body, by whatever its name looks like', () => {
  const wrong = frames.flatMap((frame) =>
    bodies.flatMap(([body, isThe]) =>
      holders.flatMap((name) => {
        const line = frame({ body, the: isThe === true ? `the ${body}` : body, name });
        const said = read(line, [{ speaker: name, words: '', organization: body }]).at(-1);
        const isRight = said?.speaker === name && said.organization === body;
        return isRight ? [] : [`${line} ${said?.speaker} <${said?.organization}>`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
