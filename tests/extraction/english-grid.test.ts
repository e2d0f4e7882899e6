import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Whoever may speak, and under which name; the names are invented. */
const speakers: [words: string, name: string][] = [
  ['Marit Solberg', 'Marit Solberg'],
  ['Abdul Rahman al-Fayez', 'Abdul Rahman al-Fayez'],
  ['Industry Minister Kofi Mensah', 'Kofi Mensah'],
  ['retired teacher Gloria Pine', 'Gloria Pine'],
  ['Lars Holm, who runs the harbour café,', 'Lars Holm'],
  ['Sen. Ruth Calloway, a Republican from Ohio,', 'Ruth Calloway'],
  ['the fire chief, Dan Ruiz,', 'Dan Ruiz'],
  ['police', 'police'],
  ['the company', 'company'],
  ['two people briefed on the matter', 'two people briefed on the matter'],
  ['a senior diplomat familiar with the talks', 'a senior diplomat familiar with the talks'],
];

const clauses = [
  'nobody had been hurt',
  'the ferry, which was built in 1974, had been due for repair',
  'at least 12 people were missing and feared dead',
  'prices could rise by as much as 12% before the end of the year',
  'what happened at the mine “must never happen again”',
  'the two sides had agreed to meet again in Geneva next month',
  'if the talks failed, workers would walk out on Monday',
  'claims of fraud were false',
];

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const alone = (speaker: string) => speaker.replace(/,$/, '');

const frames: ((speaker: string, clause: string) => string)[] = [
  (speaker, clause) => `${upper(speaker)} said ${clause}.`,
  (speaker, clause) => `${upper(speaker)} told reporters in the capital that ${clause}.`,
  (speaker, clause) => `But ${speaker} insisted ${clause}.`,
  (speaker, clause) => `Still, ${speaker} noted, ${clause}.`,
  (speaker, clause) => `In a statement on Friday, ${speaker} said ${clause}.`,
  (speaker, clause) => `Last month ${speaker} argued that ${clause}.`,
  (speaker, clause) => `${upper(clause)}, ${speaker} said on Thursday.`,
  (speaker, clause) => `${upper(clause)}, said ${alone(speaker)}.`,
  (speaker, clause) => `${upper(clause)}, according to ${alone(speaker)}.`,
  (speaker, clause) => `According to ${alone(speaker)}, ${clause}.`,
];

const grid = frames.flatMap((frame) =>
  speakers.flatMap(([words, name]) =>
    clauses.map((clause) => ({ line: frame(words, clause), name, clause })),
  ),
);

test('every speaker in every frame with all of every clause', () => {
  const wrong = grid.filter(({ line, name, clause }) => {
    const [said, ...others] = read(line, []);
    const isRight =
      said?.speaker.toLowerCase() === name.toLowerCase() &&
      said.words.replace(/^that /, '').toLowerCase() === clause.toLowerCase();
    return !isRight || others.length > 0;
  });
  expect(wrong.map(({ line }) => line)).toEqual([]);
});

const documents: [words: string, name: string][] = [
  ['a survey of 3,400 students published last week by the thinktank Campus Futures', 'a survey'],
  ['court documents filed on Monday', 'court documents'],
  ['a review commissioned after the crash', 'a review'],
  ['an internal memo seen by the Herald', 'an internal memo'],
  ['a poll conducted by Gallup in May', 'a poll'],
  ['a report by the audit office', 'a report'],
];

const findings: ((document: string) => string)[] = [
  (document) => `${upper(document)} found that prices rose by 4% in June.`,
  (document) => `${upper(document)} suggested prices rose by 4% in June.`,
  (document) => `${upper(document)} concluded that prices rose by 4% in June.`,
  (document) => `Prices rose by 4% in June, according to ${document}.`,
  (document) => `According to ${document}, prices rose by 4% in June.`,
];

test.each(documents)('what %s says', (words, name) => {
  for (const finding of findings) {
    const [said, ...others] = read(finding(words), []);
    expect(said?.words.toLowerCase()).toBe('prices rose by 4% in june');
    expect(said?.speaker.toLowerCase().startsWith(name)).toBe(true);
    expect(others).toEqual([]);
  }
});

/** Whoever speaks first, and under what other words the next paragraph has them. */
const called: [first: string, name: string, later: string[]][] = [
  ['Mayor Tom Bradwell', 'Tom Bradwell', ['Bradwell', 'the mayor']],
  [
    'Rosa Lima, a 41-year-old nurse from Porto,',
    'Rosa Lima',
    ['Ms Lima', 'the nurse', 'the 41-year-old'],
  ],
  ['Dr Leila Haddad', 'Leila Haddad', ['Dr Haddad', 'the doctor']],
  ['Jonas Weber, the club’s captain,', 'Jonas Weber', ['Weber', 'the captain', 'the skipper']],
  ['Anika Rao, chief economist at Tellus Bank,', 'Anika Rao', ['Rao', 'the economist']],
  ['Farmer Joe Kittle, 62,', 'Joe Kittle', ['the farmer', 'the 62-year-old']],
  ['Sgt. Amy Tran', 'Amy Tran', ['Sgt. Tran', 'the sergeant', 'the officer']],
];

test.each(called)('%s under other words after somebody else', (first, name, later) => {
  for (const words of later) {
    const said = read(
      `${first} said on Monday that the gates were shut.\nDeputy Mayor Ines Duarte said nobody had been hurt.\n“We have waited long enough,” ${words} said.`,
      [],
    );
    expect([words, said.at(-1)?.speaker]).toEqual([words, name]);
  }
});

/** Bodies with a role in each; the names are invented. */
const bodies: [body: string, role: string, isThe?: boolean][] = [
  ['Corvel Foods', 'head of trading'],
  ['Pike & Mercer', 'managing partner'],
  ['Grantley’s Bakery', 'manager'],
  ['Marl State Police', 'superintendent'],
  ['Kessel Business School', 'professor of finance'],
  ['Mercy General Hospital', 'chief nurse'],
  ['Doctors for Peace', 'medical coordinator'],
  ['Department of Public Works', 'project engineer', true],
  ['Ministry of Labour and Social Affairs', 'director of planning', true],
  ['National Weather Bureau', 'senior forecaster', true],
  ['African Grain Council', 'executive secretary', true],
  ['Nurses’ and Midwives’ Union', 'deputy president', true],
  ['Society for the Protection of Otters', 'field officer', true],
];

const holders: [name: string, surname: string][] = [
  ['Maria de la Cruz', 'de la Cruz'],
  ['Mohamed Selloun', 'Selloun'],
  ['Nguyen Thi Lan', 'Lan'],
  ['Mark Bishop', 'Bishop'],
  ['R. K. Venkatesan', 'Venkatesan'],
  ['Kwame Asante-Boateng', 'Asante-Boateng'],
];

const beside: ((holder: {
  the: string;
  body: string;
  role: string;
  name: string;
  surname: string;
}) => string)[] = [
  ({ body, role, name }) => `${body} ${role} ${name} said it rained.`,
  ({ the, role, name }) => `${name}, ${role} of ${the}, said it rained.`,
  ({ the, name }) => `${name}, who works for ${the}, said it rained.`,
  ({ the, name }) => `${name} of ${the} said it rained.`,
  ({ the, name }) => `According to ${name} of ${the}, it rained.`,
  ({ the, role, name }) => `It rained, according to ${name}, a ${role} at ${the}.`,
  ({ the, role, name }) => `The ${role} of ${the}, ${name}, said it rained.`,
  ({ body, name }) => `“It rained,” said ${body} spokesperson ${name}.`,
  ({ the, role, name }) => `${upper(the)} met on Monday. Its ${role}, ${name}, said it rained.`,
  ({ the, name, surname }) => `${name} of ${the} met them.\n“It rained,” ${surname} said.`,
];

test('whoever has a role in a body, with the body', () => {
  const wrong = beside.flatMap((frame) =>
    bodies.flatMap(([body, role, isThe]) =>
      holders.flatMap(([name, surname]) => {
        const the = isThe === true ? `the ${body}` : body;
        const line = frame({ the, body, role, name, surname });
        const said = read(line, [{ speaker: name, words: '', organization: body }]).at(-1);
        const isRight = said?.speaker === name && said.organization === body;
        return isRight ? [] : [`${line} ${said?.speaker} <${said?.organization}>`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
