import type { Said } from './read.ts';

const words = 'the plan would fail';

/** Ways in which an article says of which body somebody is, whom it quotes elsewhere. */
const frames: [frame: string, text: (person: string, role: string, body: string) => string][] = [
  ['owner', (person, role, body) => `${body}’s ${role}, ${person}, said ${words}.`],
  ['beside', (person, role, body) => `${person}, ${role} of ${body}, said ${words}.`],
  ['age', (person, role, body) => `${person}, 52, ${role} of ${body}, said ${words}.`],
  ['relative', (person, _role, body) => `${person}, who leads ${body}, said ${words}.`],
  ['spoken for', (person, _role, body) => `Speaking for ${body}, ${person} said ${words}.`],
  ['its', (person, role, body) => `${body} met on Monday.\nIts ${role}, ${person}, said ${words}.`],
  [
    'a clause before',
    (person, role, body) =>
      `${person} is ${role} of ${body}.\nThe mill shut.\n${person} said ${words}.`,
  ],
  [
    'a clause after',
    (person, role, body) =>
      `${person} said ${words}.\n${person}, who has been ${role} of ${body} since 2019, left.`,
  ],
  [
    'joined',
    (person, role, body) => `${person} joined ${body} as ${role} in May. ${person} said ${words}.`,
  ],
  [
    'what they were',
    (person, role, body) =>
      `${person}, a former clerk of Kingston Crown Court who is now ${role} of ${body}, said ${words}.`,
  ],
];

const holders: [person: string, role: string, body: string][] = [
  ['Ada Finch', 'director of public health', 'Corley City Council'],
  ['Ivo Lund', 'head of communications', 'Oxfam'],
  ['Sven Karlsson', 'permanent secretary', 'the Ministry of Mines and Energy'],
  ['Priya Raman', 'goalkeeper', 'Leeds Rhinos'],
  ['Kwame Mensah', 'programme manager', 'Doctors Without Borders'],
];

/** Every way of saying it with people, roles and bodies of several kinds. */
export const englishBelongingCases: [name: string, text: string, expected: Said[]][] =
  frames.flatMap(([frame, text]) =>
    holders.map(([speaker, role, body]): [string, string, Said[]] => [
      `${frame}: ${role}`,
      text(speaker, role, body).replace(/^the/, 'The'),
      [{ speaker, words, organization: body.replace(/^the /, '') }],
    ]),
  );
