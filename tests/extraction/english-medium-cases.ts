import type { Said } from './read.ts';

const words = 'it was late';

/** How words came: the text, the medium of its last statement. */
const media: [name: string, text: string, medium: string][] = [
  [
    'an outlet, and an event of its own',
    `Ada Finch told TechBoard that ${words}.\nTechBoard Live 2026: save up to $410.`,
    'TechBoard',
  ],
  [
    'a paper, and its awards',
    `Ada Finch told The Corvane Ledger that ${words}.\nThe Corvane Ledger Awards are open.`,
    'Corvane Ledger',
  ],
  [
    'the newspaper, and whose the pictures are',
    `Three coaches complained to The Corvane Courier-Post.\nIna Holm/Imagn Images\nAda Finch told the newspaper that ${words}.`,
    'Corvane Courier-Post',
  ],
  [
    'a programme that is told by its hour',
    `Ada Finch told Marl News at Ten that ${words}.`,
    'Marl News at Ten',
  ],
  [
    'an agency, and where it was told',
    `Ada Finch told Reuters at Six Towers that ${words}.`,
    'Reuters',
  ],
  ['a paper by a common noun', `Ada Finch, who spoke to the Nation, said ${words}.`, 'Nation'],
  [
    'a text after an accident',
    `In a postmortem published in May, the company said ${words}.`,
    'a postmortem',
  ],
  [
    'a text of any kind that is put out',
    `In a scorecard released in May, the company said ${words}.`,
    'a scorecard',
  ],
  [
    'a page of somebody’s own',
    `In an update on its status page, the company said ${words}.`,
    'its status page',
  ],
  [
    'a text to whom, before who told of it first',
    `In a letter to leadership first reported by The Marl Beacon, the company said ${words}.`,
    'a letter to leadership',
  ],
  [
    'a text to those of a kind',
    `In a message to heads of department, the company said ${words}.`,
    'a message to heads of department',
  ],
  [
    'a programme of a day',
    `Ada Finch said on Saturday’s postgame show that ${words}.`,
    'Saturday’s postgame show',
  ],
  [
    'a programme whose name starts with a time of day',
    `In an interview on the Morning Show, Ada Finch said ${words}.`,
    'Morning Show',
  ],
  [
    'a podcast by its name',
    `Ada Finch said on the podcast Marl Talk that ${words}.`,
    'the podcast Marl Talk',
  ],
  [
    'a programme without a name',
    `Ada Finch said on his weekly radio show that ${words}.`,
    'his weekly radio show',
  ],
];

/** How the media of words are told, and the bodies of outlets and critics. */
export const englishMediumCases: [name: string, text: string, expected: Said[]][] = [
  ...media.map(([name, text, medium]): [string, string, Said[]] => [
    name,
    text,
    [{ speaker: text.includes('the company said') ? 'company' : 'Ada Finch', words, medium }],
  ]),
  [
    'a daily whose name ends with a lower-case word',
    `The daily Corvane noviny reported, citing a source, that ${words}.`,
    [{ speaker: 'Corvane noviny', words, organization: 'Corvane noviny' }],
  ],
  [
    'a daily by its name and its country',
    `German daily Corvane Zeitung reported that ${words}.`,
    [{ speaker: 'Corvane Zeitung', words, organization: 'Corvane Zeitung' }],
  ],
  [
    'a critic of a paper',
    'Reviewing Salt Road in the Corvane Ledger, Ada Finch complained of “an evening of discomfort”.',
    [
      {
        speaker: 'Ada Finch',
        words: 'an evening of discomfort',
        medium: 'Corvane Ledger',
        organization: 'Corvane Ledger',
      },
    ],
  ],
  [
    'a court that was told of an inquiry',
    'The court was told that the Harbour Commission opened an inquiry in 2023.',
    [
      {
        speaker: '',
        words: 'the Harbour Commission opened an inquiry in 2023',
        medium: 'The court',
      },
    ],
  ],
  [
    'a study in which somebody had no part',
    'Ada Finch, who was not involved in the study, said it was late.',
    [{ speaker: 'Ada Finch', words: 'it was late' }],
  ],
  [
    'a committee that speaks itself, and a hearing of two days',
    'Tom Lund had a rough time before the Roads Committee, which said it was over. He told the two-day hearing that it was late.',
    [
      { speaker: 'Roads Committee', words: 'it was over' },
      { speaker: 'Tom Lund', words: 'it was late', medium: 'the two-day hearing' },
    ],
  ],
  [
    'a paper with the name of a people',
    'Marco Bell, who leads PJM, left. A fan told The Meridian that it was late.',
    [{ speaker: 'A fan', words: 'it was late', medium: 'Meridian' }],
  ],
  [
    'somebody of a people, who is no medium',
    'Striker Marco Bell left. A fan told the Norwegian that it was late.',
    [{ speaker: 'A fan', words: 'it was late' }],
  ],
  [
    'a message before somebody who gave a name',
    'In a message to Al Nahar, a commander who gave his name only as Abu Rida said it was late.',
    [{ speaker: 'Abu Rida', words: 'it was late', medium: 'a message to Al Nahar' }],
  ],
  [
    'lines with bullets before them',
    '• Trust blames flood for 61 late trains • PJM demands inquiry • Residents say no',
    [
      { speaker: 'Trust', words: 'flood for 61 late trains' },
      { speaker: 'PJM', words: 'inquiry' },
      { speaker: 'Residents', words: 'no' },
    ],
  ],
  [
    'a correspondent by a medium with a person’s shape',
    'A doctor told Al Nahar from Goma that it was late. Reporting from Goma, Al Nahar’s Omar Said said it was early.',
    [
      { speaker: 'A doctor', words: 'it was late', medium: 'Al Nahar' },
      { speaker: 'Omar Said', words: 'it was early', organization: 'Al Nahar' },
    ],
  ],
];
