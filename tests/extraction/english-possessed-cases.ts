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
  ['a minister of a cabinet', 'A cabinet minister said', 'A cabinet minister', 'the cabinet'],
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
];
