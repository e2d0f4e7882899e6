import type { Said } from './read.ts';

/** Elections: who speaks for a candidate; the names are invented. */
const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a manager of the campaign for a candidate',
    'Orla Trask won. Trask campaign manager Ines Conroy said it was late.',
    'Ines Conroy',
    'Trask campaign',
  ],
  [
    'a spokesman for a campaign',
    'Orla Trask won. Ivo Lund, a spokesman for the Trask campaign, said it was late.',
    'Ivo Lund',
    'Trask campaign',
  ],
  [
    'a candidate of a party',
    'Republican vice presidential candidate Ivo Lund said it was late.',
    'Ivo Lund',
    'Republican',
  ],
  ['a candidate of no party', 'Presidential candidate Ivo Lund said it was late.', 'Ivo Lund', ''],
  [
    'who deals with campaigns in a council',
    'Holm Council campaign manager Ada Finch said it was late.',
    'Ada Finch',
    'Holm Council',
  ],
  [
    'an aide to a candidate',
    'Presidential candidate Orla Trask lost. Ada Finch, a senior adviser to Trask, said it was late.',
    'Ada Finch',
    'Trask campaign',
  ],
  [
    'a candidate’s staffer',
    'Democratic presidential nominee Orla Trask lost. It was late, Trask staffer Ada Finch said.',
    'Ada Finch',
    'Trask campaign',
  ],
  [
    'a candidate’s aide after the name that opens the sentence',
    'Democratic presidential nominee Orla Trask lost. Trask aide Ada Finch said it was late.',
    'Ada Finch',
    'Trask campaign',
  ],
  [
    'a candidate’s travelling press secretary',
    'Presidential candidate Orla Trask lost. It was late, Trask’s traveling press secretary, Ada Finch, said.',
    'Ada Finch',
    'Trask campaign',
  ],
  [
    'a mayor’s press secretary',
    'Orla Trask is the mayor of Larnby. It was late, Trask’s press secretary, Ada Finch, said.',
    'Ada Finch',
    'Larnby',
  ],
  [
    'a candidate’s supporter',
    'Presidential candidate Orla Trask lost. Ada Finch, a supporter of Trask, said it was late.',
    'Ada Finch',
    '',
  ],
  [
    'an attorney general by the department of justice',
    'Justice Department lawyers left. Attorney General Ada Finch said it was late.',
    'Ada Finch',
    'Justice Department',
  ],
  [
    'an attorney general of a state',
    'Justice Department lawyers left. Ohio Attorney General Ada Finch said it was late.',
    'Ada Finch',
    'Attorney General’s Office',
  ],
];

/** What an article on an election says, and what in it nobody says. */
const said: [name: string, text: string, expected: Said[]][] = [
  [
    'accused, past a name between commas',
    'Brenna accused the port’s leader, Ada Finch, of “reckless greed.”',
    [
      {
        speaker: 'Brenna',
        words: 'the port’s leader, Ada Finch, of “reckless greed.”',
      },
    ],
  ],
  [
    'a long title of a book',
    '“They lose,” said Ivo Ardan, author of the book “Learning to Fail: How Towns Got Left Behind in the Long Boom.”',
    [{ speaker: 'Ivo Ardan', words: 'They lose,' }],
  ],
  [
    'a title after a colon with what the sentence says of it',
    'The network has a new worry: “Monday Night Rowing” has lost viewers.',
    [],
  ],
  [
    'a quality before a noun that could be a verb',
    'The current pledges towns have made would let the river rise.',
    [],
  ],
  [
    'his early-morning posts',
    'Ivo Trask is defending his early-morning posts about a singer, saying they show he is awake.',
    [{ speaker: 'Ivo Trask', words: 'they show he is awake' }],
  ],
  [
    'what somebody was forced to do',
    'Ivo Trask was angry when forced to defend not paying a builder who said he was cheated, saying the work was poor.',
    [{ speaker: 'Ivo Trask', words: 'the work was poor' }],
  ],
  [
    'what is said after a colon',
    'Ivo Trask was blunt: “The Road Is Closed,” he said.',
    [{ speaker: 'Ivo Trask', words: 'The Road Is Closed,' }],
  ],
];

export const englishElectionCases: [name: string, text: string, expected: Said[]][] = [
  ...said,
  ...bodies.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    text,
    [{ speaker, organization, words: /it was late/i.exec(text)?.[0] ?? '' }],
  ]),
];
