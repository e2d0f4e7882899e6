import type { Said } from './read.ts';

const words = 'the road was shut';

/** Whose speech local news gives, of schools, councils, courts and churches, and for whom: one row each. */
const rows: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'the chair of a school’s governors',
    `Larnby Primary closed. Ofsted came.\nChair of governors Ada Finch said ${words}.`,
    'Ada Finch',
    'Larnby Primary',
  ],
  [
    'a community of companies',
    `The Community of Selwick Ferry Companies said ${words}.`,
    'Community of Selwick Ferry Companies',
    'Community of Selwick Ferry Companies',
  ],
  [
    'a volunteer where a fire service came before',
    `Avon Fire and Rescue Service came.\nLarnby Food Bank gave them bread. Volunteer Ivo Lund said ${words}.`,
    'Ivo Lund',
    '',
  ],
  [
    'the leader of a party with one word',
    `The Court Commission met.\nUmoja leader Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Umoja',
  ],
  ['an environmentalist', `Environmentalist Ada Finch said ${words}.`, 'Ada Finch', ''],
  [
    'a counterpart in another party',
    `Her counterpart across the river, the Greens’ Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Greens',
  ],
  [
    'a recorder in court',
    `He was jailed at Larnby Crown Court. Recorder Ada Finch said ${words}.`,
    'Ada Finch',
    'Larnby Crown Court',
  ],
  [
    'a pupil at a school gate',
    `The gate of Larnby Secondary School is shut.\nGrade Nine pupil Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby Secondary School',
  ],
  [
    'an intervenor whose name is a body’s noun',
    `Zarin Contractor, an intervenor in the case, said ${words}.`,
    'Zarin Contractor',
    '',
  ],
  [
    'a staff attorney',
    `The Marl Liberties Union may appeal.\nStaff attorney Ada Finch said ${words}.`,
    'Ada Finch',
    'Marl Liberties Union',
  ],
  [
    'a spokesman for one of two firms',
    `A spokesman for one of them, Skanska USA, said ${words}.`,
    'A spokesman for one of them, Skanska USA',
    'Skanska USA',
  ],
  [
    'who runs a page on a platform',
    `Ivo Lund, who runs a Facebook page on crime, said ${words}.`,
    'Ivo Lund',
    '',
  ],
  ['a student of a class', `Class V student Ada Finch said ${words}.`, 'Ada Finch', ''],
  [
    'the mayor of a town that another is named after',
    `Officers came to the town from Darwin.\nThe council met. Mayor Ada Finch said ${words}.`,
    'Ada Finch',
    'council',
  ],
  [
    'a department beside a chamber',
    `The Larnby Chamber of Commerce met. A department spokesperson said ${words}.`,
    'A department spokesperson',
    'department',
  ],
  [
    'a vicar with a title and a name',
    `The Rev Ada Finch moved.\nIn a statement, the vicar said ${words}.\nIvo Lund left.`,
    'Ada Finch',
    '',
  ],
  [
    'an association of two sorts of miners',
    `The Marl Gold and Diamond Miners Association met. Its president, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Marl Gold and Diamond Miners Association',
  ],
  [
    'a councillor of a county at the start',
    `Selwickshire councillor Ada Finch said ${words}.`,
    'Ada Finch',
    'Selwickshire',
  ],
  [
    'the permanent secretary beside a hospital',
    `The health ministry met. They came to Larnby Hospital. The permanent secretary, Ada Finch, said ${words}.`,
    'Ada Finch',
    'health ministry',
  ],
  [
    'trains for a land',
    `Transport for Selwick said ${words}.`,
    'Transport for Selwick',
    'Transport for Selwick',
  ],
  [
    'a minister for what is built',
    `Minister for Physical Infrastructure Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Ministry of Physical Infrastructure',
  ],
];

/** Whom a text calls otherwise right after they spoke. */
const again: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a mayor who farms',
    'Mayor Omar Badr said it rained. The cattle farmer came late. He said',
    'Omar Badr',
    'mayor’s office',
  ],
  [
    'an officer called by the body',
    'District Relief Officer Ivo Lund said it rained. The Selwick Aid official said',
    'Ivo Lund',
    'District Relief',
  ],
];

/** Local news as a newsroom writes it; the names are invented but for those of the gazetteer. */
export const englishLocalCases: [name: string, text: string, expected: Said[]][] = [
  ...rows.map(([name, text, speaker, organization]): (typeof englishLocalCases)[number] => [
    name,
    text,
    [{ speaker, organization, words }],
  ]),
  ...again.map(([name, text, speaker, organization]): (typeof englishLocalCases)[number] => [
    name,
    `${text} ${words}.`,
    [
      { speaker, words: 'it rained' },
      { speaker, organization, words },
    ],
  ]),
];
