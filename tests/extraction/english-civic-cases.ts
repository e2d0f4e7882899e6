import type { Said } from './read.ts';

const words = 'it was late';

const rows: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a company that is called by its services',
    `Larnby Bus Services lost nine buses. The company said ${words}.`,
    'Larnby Bus Services',
    'Larnby Bus Services',
  ],
  [
    'no company in a fire service',
    `Larnby Fire Services came. The company said ${words}.`,
    'company',
    'company',
  ],
  [
    'a message to customers, of the firm that spoke before',
    `Larn Rail runs trains to Kelby. A message sent to season-ticket holders says ${words}.`,
    'A message sent to season-ticket holders',
    'Larn Rail',
  ],
  [
    'a memo to a committee, of the city whose staff wrote it',
    `Barrie City Council closed the pool. A staff memo to the parks committee says ${words}.`,
    'A staff memo to the parks committee',
    'Barrie City Council',
  ],
  [
    'a minister of the government that an article speaks of',
    `The Hope government was defended in the Assembly. Power Minister Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Hope government',
  ],
  [
    'a priest by his title',
    `Opening the meeting, Fr Tom Keane asked for calm. The parish priest said ${words}.`,
    'Tom Keane',
    '',
  ],
  [
    'an imam by his title',
    `Imam Yusuf Qadri opened the doors. The imam said ${words}.`,
    'Yusuf Qadri',
    '',
  ],
  [
    'a shadow minister by where he sits',
    `Shadow chancellor Ivo Lund was scathing. The Labour frontbencher said ${words}.`,
    'Ivo Lund',
    'Labour',
  ],
  [
    'a treasurer, and no shadow treasurer',
    `Treasurer Helen Marr met banks. Shadow treasurer Ivo Lund was listening. The treasurer said ${words}.`,
    'Helen Marr',
    '',
  ],
];

/** Who speaks for the bodies of a town, a parish and a parliament; the names are invented but for those of the gazetteer. */
export const englishCivicCases: [name: string, text: string, expected: Said[]][] = rows.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, organization, words }]],
);
