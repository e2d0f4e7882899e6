import type { Said } from './read.ts';

const words = 'the road was shut';

/** Whose speech general news gives, in politics, courts, towns, health and transport, and for whom: one row each. */
const rows: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'two counties of one force',
    `Devon and Cornwall Police spokeswoman Ada Finch said ${words}.`,
    'Ada Finch',
    'Devon and Cornwall Police',
  ],
  [
    'two towns of one council',
    `Marl and Selwick Council leader Ada Finch said ${words}.`,
    'Ada Finch',
    'Marl and Selwick Council',
  ],
  [
    'two lands of one state before an office',
    `Trinidad and Tobago Police Commissioner Ada Finch said ${words}.`,
    'Ada Finch',
    'Trinidad and Tobago Police',
  ],
  [
    'two counties before a rank',
    `Avon and Somerset Chief Constable Ada Finch said ${words}.`,
    'Ada Finch',
    'Avon and Somerset',
  ],
  [
    'a fire service of two counties',
    `Hereford and Worcester Fire and Rescue Service station commander Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Hereford and Worcester Fire and Rescue Service',
  ],
  [
    'a rescue service before a state',
    `Fire and Rescue NSW superintendent Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Fire and Rescue NSW',
  ],
  [
    'a union of students and a forum',
    `The Union of Marlish Students and the Forum for Public Libraries said ${words}.`,
    'Union of Marlish Students + Forum for Public Libraries',
    'Union of Marlish Students',
  ],
];

/** General news as a newsroom writes it; the names are invented but for those of the gazetteer. */
export const englishGeneralCases: [name: string, text: string, expected: Said[]][] = rows.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, organization, words }]],
);
