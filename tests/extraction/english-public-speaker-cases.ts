import type { Said } from './read.ts';

const words = 'it was late';

const speakers: [name: string, text: string, speaker: string][] = [
  [
    'a town and the place that it is in, before a role and its name',
    `At Berger, Lagos, a bus driver, Ada Finch, said ${words}.`,
    'Ada Finch',
  ],
  ['a name and a role after a town', `In Leeds, Ada Finch, a nurse, said ${words}.`, 'Ada Finch'],
  [
    'a director of media who is called the spokesman',
    `The agency's Director of Media and Advocacy, Femi Babatola, spoke in Abuja. The spokesman said ${words}.`,
    'Femi Babatola',
  ],
  [
    'a TD who is called the deputy of his seat',
    `Figures were given to Sinn Féin TD Maurice Quinlivan. The Limerick deputy said ${words}.`,
    'Maurice Quinlivan',
  ],
  [
    'a TD who is called the deputy of a party',
    `Galway West TD Mairéad Farrell spoke to us. The Sinn Féin deputy said ${words}.`,
    'Mairéad Farrell',
  ],
  [
    'a mother who is named next',
    `A mother said ${words}.\n\nLauren Tibbs rang the helpline from her home in Kettering.`,
    'Lauren Tibbs',
  ],
  [
    'a mother, and a child who is named next',
    `A mother said ${words}.\n\nLucy Tibbs, 7, was ill.`,
    'A mother',
  ],
  [
    'a ministry of children and of what else',
    `The B.C. Ministry of Education and Child Care said ${words}.`,
    'B.C. Ministry of Education and Child Care',
  ],
  [
    'an officer of a district in India',
    `Basic Shiksha Adhikari Akhilesh Pratap said ${words}.`,
    'Akhilesh Pratap',
  ],
  [
    'a minister for the aged',
    `Federal aged care minister Sam Whitford said ${words}.`,
    'Sam Whitford',
  ],
  [
    'a chairman of a union of several callings',
    `Kenya Medical Practitioners, Pharmacists and Dentists Union branch chairman Dr Onyango Ndong'a said ${words}.`,
    "Onyango Ndong'a",
  ],
  [
    'the name by which somebody asked to be called',
    `One of the men, who asked to be called Robert, said ${words}.`,
    'Robert',
  ],
  ['a mother of three', `Mother of three Aoife Clancy said ${words}.`, 'Aoife Clancy'],
  [
    'who acts on a man who is accused',
    `The council has sacked a man accused of stealing a van, saying ${words}.`,
    'council',
  ],
  [
    'a judge of a town with an s',
    `A Leeds judge has jailed a man, saying ${words}.`,
    'A Leeds judge',
  ],
  [
    'a magistrate before a defendant with an age',
    `A Leeds magistrate has jailed a man, saying ${words}.\n\nTyson Garrard, 26, appeared by video link.`,
    'A Leeds magistrate',
  ],
  [
    'a commission whose officer has a department after a comma',
    `The Harbour Commission, in a statement signed by its General Manager, Public Affairs, Ada Finch, said ${words}.`,
    'Harbour Commission',
  ],
  [
    'an officer with a department after a comma',
    `The Director, Media and Publicity, Ada Finch, said ${words}.`,
    'Ada Finch',
  ],
  [
    'a review that a department has made',
    `A 2023 Department of Transport review found ${words}.`,
    'A 2023 Department of Transport review',
  ],
  [
    'somebody by the body that others said they are of',
    `The parade passed Omar Badr of the Docks Board. Ada Finch, an analyst at Bernstein, watched it. Badr left. The Bernstein veteran said ${words}.`,
    'Ada Finch',
  ],
  [
    'a chairman with the name of a woman',
    `Chairman Sheila Holm met Omar Badr. She said ${words}.`,
    'Sheila Holm',
  ],
];

const told: [name: string, text: string, content: string][] = [
  [
    'a court that is told of a bare noun',
    'Ada Finch told the court phone records showed that he had called twice.',
    'phone records showed that he had called twice',
  ],
  [
    'a meeting that is told of children somewhere',
    'Ada Finch told the meeting children in the villages had twice as many fillings.',
    'children in the villages had twice as many fillings',
  ],
  [
    'reporters who are told of staff somewhere',
    'Ada Finch told reporters staff on the ward had been too few.',
    'staff on the ward had been too few',
  ],
  ['the clerk of a court', 'Ada Finch told the court clerk she was ill.', 'she was ill'],
];

/** Who goes on speaking without a name, where the article names another of the kind. */
const again: [name: string, text: string, speaker: string][] = [
  [
    'an unnamed executive, after one who is named',
    `Chief executive Ada Finch left. An executive at a rival, who gave no name, said sales fell. The executive said ${words}.`,
    'An executive at a rival',
  ],
  [
    'a detective who is called the officer, after a named one',
    `Union officer Ada Finch left. A Larnby Police detective said sales fell. The officer said ${words}.`,
    'A Larnby Police detective',
  ],
  [
    'a member of a delegation who is called the delegate',
    `A member of the rebel delegation said sales fell. The delegate said ${words}.`,
    'A member of the rebel delegation',
  ],
];

/** News of courts, police, councils, schools and churches, by who speaks and what is told; the names are invented. */
export const englishPublicSpeakerCases: [name: string, text: string, expected: Said[]][] = [
  ...speakers.map(([name, text, speaker]): [string, string, Said[]] => [
    name,
    text,
    [{ words, speaker }],
  ]),
  ...again.map(([name, text, speaker]): [string, string, Said[]] => [
    name,
    text,
    [
      { words: 'sales fell', speaker },
      { words, speaker },
    ],
  ]),
  ...told.map(([name, text, content]): [string, string, Said[]] => [
    name,
    text,
    [{ words: content, speaker: 'Ada Finch' }],
  ]),
  [
    'a surname that is a mass noun too',
    'Love beat Ward in two sets. Love said she was tired.',
    [{ words: 'she was tired', speaker: 'Love', organization: '' }],
  ],
];
