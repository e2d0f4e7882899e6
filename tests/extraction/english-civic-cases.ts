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
  [
    'a charity that is named for what it does for whom',
    `Ada Finch, chief executive of Action for Children, said ${words}.`,
    'Ada Finch',
    'Action for Children',
  ],
  [
    'a campaign that is named for somebody',
    `Ada Finch, who founded Justice for Leah, said ${words}.`,
    'Ada Finch',
    'Justice for Leah',
  ],
  [
    'the leader of the opposition, of the party that is called so',
    `The opposition Hope Party walked out of the Assembly. Leader of Opposition Ada Finch said ${words}.`,
    'Ada Finch',
    'Hope Party',
  ],
  [
    'the leader in a camp',
    `The market was shut. The camp’s women leader, Ada Finch, said ${words}.`,
    'Ada Finch',
    'camp',
  ],
  [
    'a board, and no bureau in between',
    `The Farnley School Board voted. On Monday it met.\n\nThe Ohio Farm Bureau took no position. Ada Finch, the board’s student member, said ${words}.`,
    'Ada Finch',
    'Farnley School Board',
  ],
  [
    'a spokesman of a governor, where a state is named and any state government',
    `Floods hit Kogi State. Copies went to every state government. The spokesman to the governor, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Kogi State',
  ],
  [
    'a report of a police force, and nothing that police report',
    `A West Larnby Police report seen by the Larnby Echo found ${words}.`,
    'A West Larnby Police report',
    'West Larnby Police',
  ],
  [
    'where somebody lives, after an age',
    `Ada Finch, 58, of Larnby, who owns Marl Foods, said ${words}.`,
    'Ada Finch',
    'Marl Foods',
  ],
  [
    'an owner of something that is not named',
    `The Marl Education Association met. The owner of a day care on Elm Street, Ada Finch, said ${words}.`,
    'Ada Finch',
    '',
  ],
  [
    'an activist for a cause',
    `The Law Society of Kenya met. Transparency activist Ada Finch said ${words}.`,
    'Ada Finch',
    '',
  ],
  [
    'a community leader who is called chief',
    `Marl Police came. A community leader, Chief Omar Badr, said ${words}.`,
    'Omar Badr',
    '',
  ],
  [
    'a spokesman of the police in a state',
    `The police spokesman in the state, Omar Badr, said ${words}.`,
    'Omar Badr',
    'police',
  ],
  [
    'a spokesman for the opposition',
    `The regulator did not. Opposition spokesman Omar Badr said ${words}.`,
    'Omar Badr',
    'opposition',
  ],
  [
    'a teacher of some kindergarten',
    `Marl Council met. Kindergarten teacher Amy Pfister said ${words}.`,
    'Amy Pfister',
    '',
  ],
  [
    'a manager of some hotel',
    `Air Utara has no water. A hotel manager in Alor Baru said ${words}.`,
    'A hotel manager in Alor Baru',
    '',
  ],
  [
    'an owner of a bakery on a street',
    `Ada Finch, who has run a bakery on Dundas for 30 years, said ${words}.`,
    'Ada Finch',
    '',
  ],
  [
    'a trader in a city',
    `Marl Foods fell. A Frankfurt trader said ${words}.`,
    'A Frankfurt trader',
    '',
  ],
  [
    'a chairman of a committee with the capital of its sentence',
    `State works committee chairman Ada Finch said ${words}.`,
    'Ada Finch',
    'State works committee',
  ],
  [
    'who works at the works',
    `Rheinstahl cut jobs. A crane driver at the works, Ali Demir, said ${words}.`,
    'Ali Demir',
    'Rheinstahl',
  ],
  [
    'who heads a ward',
    `At Abergele hospital, doctors have counted them. Hagos Tesfay, who heads the paediatric ward, said ${words}.`,
    'Hagos Tesfay',
    'Abergele hospital',
  ],
  [
    'a chairman of a club in a division',
    `Ballinderry Rangers sacked manager Declan Furey after a defeat left them bottom of the Premier Division. Chairman Ivan Mawhinney said ${words}.`,
    'Ivan Mawhinney',
    'Ballinderry Rangers',
  ],
  [
    'the director of an opera house',
    `The opera house in Krasno is shut. General director Milena Hordak said ${words}.`,
    'Milena Hordak',
    'opera house',
  ],
  [
    'auctioneers, of the house that was named',
    `A London auction house, Finch & Daventry, lists it. The auctioneers said ${words}.`,
    'The auctioneers',
    'Finch & Daventry',
  ],
];

/** Who speaks for the bodies of a town, a parish and a parliament; the names are invented but for those of the gazetteer. */
export const englishCivicCases: [name: string, text: string, expected: Said[]][] = rows.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, organization, words }]],
);
