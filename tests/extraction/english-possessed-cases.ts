import type { Said } from './read.ts';

/** Roles with possessors and what they are of; whoever it is says that it rained. */
const roles: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a court of a country',
    'Brenna’s Supreme Court Justice Ivo Lund said',
    'Ivo Lund',
    'Supreme Court',
  ],
  [
    'a ministry of a country',
    'Talos’s Foreign Ministry spokesperson Ada Finch said',
    'Ada Finch',
    'Foreign Ministry',
  ],
  [
    'an opposition with its capital',
    'Brenna’s Opposition Spokesman on Housing, Omar Said, said',
    'Omar Said',
    'Opposition',
  ],
  ['a military of a front', 'The FRN’s military spokesman, Col. Ivo Lund, said', 'Ivo Lund', 'FRN'],
  [
    'whose leader',
    'The exception was the Harbour League, whose leader, Mette Quist-Lund, said',
    'Mette Quist-Lund',
    'Harbour League',
  ],
  ['a high commissioner', 'The UN high commissioner for rivers, Ina Holm, said', 'Ina Holm', 'UN'],
  [
    'an adviser to a president of a nation',
    'In a post, the Ukrainian president’s adviser Taras Moss said',
    'Taras Moss',
    'Government of Ukraine',
  ],
  [
    'a body of many and where they are',
    'The Association of Bakers in Lebanon met. Its head, Ada Finch, said',
    'Ada Finch',
    'Association of Bakers in Lebanon',
  ],
  [
    'the party of an alliance',
    'The Alliance of the Reed (AR) tabled a motion. Party leader Ada Finch said',
    'Ada Finch',
    'Alliance of the Reed',
  ],
  [
    'an author of researchers',
    'Researchers at Corby University have caught rain. Lead author Dr Ivo Te Rangi said',
    'Ivo Te Rangi',
    'Corby University',
  ],
  ['media of a state', 'Brennan state media said', 'Brennan state media', 'Brennan state media'],
  ['an opposition', 'Brenna’s opposition said', 'Brenna’s opposition', 'Brenna’s opposition'],
  [
    'a side of talks',
    'Lorries crossed at Bavra, the Brennan side said',
    'Brennan side',
    'Brennan side',
  ],
  [
    'a minister of state for law',
    'Minister of State for Law Raghav Pratap Sisodal said',
    'Raghav Pratap Sisodal',
    'Ministry of Law',
  ],
  ['a minister of a cabinet', 'A cabinet minister said', 'A cabinet minister', 'cabinet'],
  [
    'where a scientist works',
    'The ice is thin. At ETH Marl, glaciologist Ivo Lund said',
    'Ivo Lund',
    'ETH Marl',
  ],
  [
    'a broadcaster that starts small',
    'Emeka Rowe, who now covers the league for beQN Sports, said',
    'Emeka Rowe',
    'beQN Sports',
  ],
];

export const englishPossessedCases: [name: string, text: string, expected: Said[]][] = [
  ...roles.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    `${text} it rained.`,
    [{ speaker, words: 'it rained', organization }],
  ]),
  [
    'per a coroner',
    'Per the coroner, the driver had been awake for a day.',
    [{ speaker: 'the coroner', words: 'the driver had been awake for a day' }],
  ],
  [
    'per somebody after a quote',
    'Yields “have peaked,” per Corbel’s Ada Finch.',
    [{ speaker: 'Ada Finch', words: 'Yields “have peaked,”', organization: 'Corbel' }],
  ],
  [
    'in the dry phrase of somebody',
    '“The bill is not,” in the dry phrase of Commissioner Maarten Quist.',
    [{ speaker: 'Maarten Quist', words: 'The bill is not,' }],
  ],
  [
    'television of a state',
    'Lorries will cross in July, state television said.',
    [{ speaker: 'state television', words: 'Lorries will cross in July' }],
  ],
  [
    'a poll of one body for another',
    'A Tarn poll for the Marl Globe found 54 per cent would stay.',
    [
      {
        speaker: 'A Tarn poll for the Marl Globe',
        words: '54 per cent would stay',
        organization: 'Tarn',
      },
    ],
  ],
  [
    'somebody who gave only a first name',
    'A nurse at the clinic, who gave only her first name, Marlyse, said the fridge was empty.',
    [{ speaker: 'Marlyse', words: 'the fridge was empty' }],
  ],
  [
    'a role between a body and a name before a colon',
    'Harbour Trust secretary general Ada Finch: “It is a decision.”',
    [{ speaker: 'Ada Finch', words: 'It is a decision.', organization: 'Harbour Trust' }],
  ],
  [
    'an office whose holder is named right after',
    'The captain of Marl Rovers has apologised, saying he was sorry.\n\nConor Finch was sent off on Sunday. “It was red,” he said.',
    [
      { speaker: 'Conor Finch', words: 'he was sorry', organization: 'Marl Rovers' },
      { speaker: 'Conor Finch', words: 'It was red,', organization: 'Marl Rovers' },
    ],
  ],
  [
    'a post of a bank whose holder is named right after',
    'Holm Bank will pay from May, its governor said on Monday.\n\nOmar Badr said the ceiling could rise.',
    [
      { speaker: 'Omar Badr', words: 'Holm Bank will pay from May', organization: 'Holm Bank' },
      { speaker: 'Omar Badr', words: 'the ceiling could rise', organization: 'Holm Bank' },
    ],
  ],
  [
    'a firefighter who is named right after',
    'A firefighter told the court that the roof fell.\n\nOmar Badr, who has served with the Marl Fire Service for years, said he ran.',
    [
      { speaker: 'Omar Badr', words: 'the roof fell', organization: 'Marl Fire Service' },
      { speaker: 'Omar Badr', words: 'he ran', organization: 'Marl Fire Service' },
    ],
  ],
  [
    'an office beside somebody else who is named right after',
    'The union’s president said the plan was bad.\n\nCouncil leader Ada Finch said it was good.',
    [
      { speaker: 'The union’s president', words: 'the plan was bad', organization: 'union' },
      { speaker: 'Ada Finch', words: 'it was good', organization: 'council' },
    ],
  ],
  [
    'a chief executive beside a farmer who is named right after',
    'The firm’s chief executive said sales fell.\n\nOmar Badr, a farmer, said it rained.',
    [
      { speaker: 'The firm’s chief executive', words: 'sales fell', organization: 'firm' },
      { speaker: 'Omar Badr', words: 'it rained', organization: '' },
    ],
  ],
  [
    'who led the work of researchers',
    'Researchers at the University of Marl found that bats died. Ada Finch, who led the work, said it was dark.',
    [
      {
        speaker: 'Researchers at the University of Marl',
        words: 'bats died',
        organization: 'University of Marl',
      },
      { speaker: 'Ada Finch', words: 'it was dark', organization: 'University of Marl' },
    ],
  ],
  [
    'a group that is named right after',
    'A group that speaks for tenants says it was dark.\n\nThe Marl Tenants Network collected names.',
    [
      {
        speaker: 'Marl Tenants Network',
        words: 'it was dark',
        organization: 'Marl Tenants Network',
      },
    ],
  ],
  [
    'a charity beside another kind of body that is named right after',
    'A charity that feeds birds says it was dark.\n\nMarl County Council set up a panel.',
    [{ speaker: 'charity', words: 'it was dark', organization: 'charity' }],
  ],
  [
    'somebody after an adviser who stays without a name',
    'An adviser to Brenna’s president, speaking on background, said it was dark.\n\nAda Finch said it was late.',
    [
      {
        speaker: 'An adviser to Brenna’s president',
        words: 'it was dark',
        organization: 'Government of Brenna',
      },
      { speaker: 'Ada Finch', words: 'it was late', organization: '' },
    ],
  ],
];
