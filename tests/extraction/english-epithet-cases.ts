import type { Said } from './read.ts';

const words = 'it was late';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a club by the division that it plays in',
    `Dunmore Town have sacked their manager.\n\nThe Second Division club said ${words}.`,
    'Dunmore Town',
    'Dunmore Town',
  ],
  [
    'a chairman of a club by its league, which is no club',
    `Dunmore Town have sacked their manager.\n\nThe Premier League side's chairman, Alan Pike, said ${words}.`,
    'Alan Pike',
    'Dunmore Town',
  ],
  [
    'a firm by where it is listed',
    `Corvex Foods will close a plant.\n\nThe FTSE 250 company said ${words}.`,
    'Corvex Foods',
    'Corvex Foods',
  ],
  [
    'a firm by how it is doing',
    `Corvex Foods will close a plant.\n\nThe troubled retailer said ${words}.`,
    'Corvex Foods',
    'Corvex Foods',
  ],
  [
    'a firm by its country and what it makes',
    `Corvex Motors will close a plant.\n\nThe Japanese carmaker said ${words}.`,
    'Corvex Motors',
    'Corvex Motors',
  ],
  [
    'a firm by a city of two words',
    `Corvex was less sure. The New York-based lender said ${words}.`,
    'Corvex',
    'Corvex',
  ],
  [
    'a charity by its city, of which somebody is the director',
    `The Harbour Trust has closed its café.\n\nAda Finch, the London-based charity's director, said ${words}.`,
    'Ada Finch',
    'Harbour Trust',
  ],
  [
    'a club that its league stands before',
    `Dunmore Town have sacked their manager.\n\nThe Second Division club Marl Rovers said ${words}.`,
    'Marl Rovers',
    'Marl Rovers',
  ],
  [
    'a lender of a kind of which none is named',
    `Ada Finch, an economist at the regional lender Holm Bank, said ${words}.`,
    'Ada Finch',
    'Holm Bank',
  ],
  [
    'a school in which a sentence is set, and its principal',
    `At Riverside High, the principal, Joan Pike, said ${words}.`,
    'Joan Pike',
    'Riverside High',
  ],
  [
    'a school in which a janitor without a name works',
    `At Lakeview Elementary, a janitor said ${words}.`,
    'a janitor',
    'Lakeview Elementary',
  ],
  [
    'a school in which somebody works who is named in the next sentence',
    `At Harlan Middle, a custodian was stacking chairs. Walt Dobbins said ${words}.`,
    'Walt Dobbins',
    'Harlan Middle',
  ],
  [
    'a bank in which a sentence is set, where others are banks by their names',
    `Corvex Bank moved to Larnby in May.\n\nAt Norden Markets, the bank's head of strategy, Jonas Ek, said ${words}.`,
    'Jonas Ek',
    'Norden Markets',
  ],
  [
    'a health service of two places, with its kind in small letters',
    `Ada Finch, chief executive of Marl and Selwick Hospitals NHS foundation trust, said ${words}.`,
    'Ada Finch',
    'Marl and Selwick Hospitals NHS foundation trust',
  ],
  [
    'a hospital whose name ends in small letters',
    `Omar Badr, a surgeon at Selwick Royal infirmary, said ${words}.`,
    'Omar Badr',
    'Selwick Royal infirmary',
  ],
  [
    'a report that its sentence starts with, by the body that it is about',
    `Rain fell.\n\nIn a report published on Monday, the Prison Inspectorate downgraded Marl Jail.\n\nThe report said ${words}.`,
    'The report',
    'Prison Inspectorate',
  ],
  [
    'an inspection of which a body published the report',
    `Rain fell.\n\nThe Prison Inspectorate published its report on Monday.\n\nThe inspection found ${words}.`,
    'The inspection',
    'Prison Inspectorate',
  ],
  [
    'a study by those of a university, said before',
    `Rain fell.\n\nA study by scientists at Marl University was released.\n\nThe study found ${words}.`,
    'The study',
    'Marl University',
  ],
  [
    'a report that somebody only asked for',
    `Rain fell.\n\nMarl Council asked for a report on Monday.\n\nThe report found ${words}.`,
    'The report',
    '',
  ],
  [
    'a place in which a sentence is set, of which a shopper is not',
    `At Holm Bank, shopper Ada Finch said ${words}.`,
    'Ada Finch',
    '',
  ],
  [
    'a company by its trade, under a name of it',
    `Corvex Energy raised its prices. Ada Finch, the power company’s boss, said ${words}.`,
    'Ada Finch',
    'Corvex Energy',
  ],
  [
    'a company by its trade, whoever else was spoken of since',
    `Norvia Ferries cut a route.\n\nVantrex was angry.\n\nThe ferry company’s director, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Norvia Ferries',
  ],
  [
    'a company of another trade than that of the name before',
    `Corvex Energy raised its prices. The insurance company’s boss, Ada Finch, said ${words}.`,
    'Ada Finch',
    'insurance company',
  ],
  [
    'a parent company, which is none that was named',
    `Corvex Energy raised its prices. The parent company’s boss, Ada Finch, said ${words}.`,
    'Ada Finch',
    'parent company',
  ],
  [
    'a company on a stage that is called players',
    `The Tilbrook Players cancelled a tour. The theatre company’s producer, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Tilbrook Players',
  ],
  [
    'a church by its saint alone',
    `The Rev Ivo Lund, of St Brannoc’s, replied that ${words}.`,
    'Ivo Lund',
    'St Brannoc’s',
  ],
  [
    'a choir that a saint’s church has',
    `Ivo Lund, the leader of St Brannoc’s choir, said ${words}.`,
    'Ivo Lund',
    'St Brannoc’s choir',
  ],
  [
    'women of a club',
    `Marl City Women lost. Captain Ada Finch said ${words}.`,
    'Ada Finch',
    'Marl City Women',
  ],
  ['women who are no club’s', `Afghan Women said ${words}.`, 'Afghan Women', ''],
  [
    'a lord by his place',
    `The Grocers’ Council met. Its chairman, Lord Badr of Selwick, said ${words}.`,
    'Badr',
    'Grocers’ Council',
  ],
  ['whom a campaigner is for', `Tenants’ campaigner Ada Finch said ${words}.`, 'Ada Finch', ''],
  [
    'an office of a prosecutor after a prosecutor’s name',
    `Deputy prosecutor Ada Finch of the Selwick prosecutor’s office said ${words}.`,
    'Ada Finch',
    'Selwick prosecutor’s office',
  ],
  [
    'a councillor by a short title with a full stop',
    `The town council met. Coun. Ada Finch said ${words}.`,
    'Ada Finch',
    'town council',
  ],
];

/** Phrases that say more of a body which has been named, and the names are invented. */
export const englishEpithetCases: [name: string, text: string, expected: Said[]][] = [
  ...bodies.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    text,
    [{ speaker, words, organization }],
  ]),
  [
    'a lawyer by where she works is of no such body',
    `Joan Pike, a New York-based lawyer, said ${words}.`,
    [{ speaker: 'Joan Pike', words, organization: '' }],
  ],
  [
    'the club of which the sentence before is, of two that are spoken of',
    `Dunmore Town are top. The Second Division club said it hurt.\n\nMarl Rovers, who finished behind Dunmore, have appealed. The club's chief executive, Omar Badr, said ${words}.`,
    [
      { speaker: 'Dunmore Town', words: 'it hurt', organization: 'Dunmore Town' },
      { speaker: 'Omar Badr', words, organization: 'Marl Rovers' },
    ],
  ],
];
