import type { Said } from './read.ts';

const words = 'it was late';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'who has sung in a choir for years',
    `Ada Finch has sung with the Fernway Choir since 2015. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Fernway Choir',
  ],
  [
    'who took a place over',
    `Ada Finch, 31, who took over the Fernway Bakery from her father, said ${words}.`,
    'Ada Finch',
    'Fernway Bakery',
  ],
  [
    'who grows something somewhere, by a pronoun',
    `Ada Finch was there. She grows leeks at Fernway Farm. Finch said ${words}.`,
    'Ada Finch',
    'Fernway Farm',
  ],
  [
    'who will succeed somebody',
    `Ada Finch will succeed Omar Badr as chief executive of Fernway. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Fernway',
  ],
  [
    'who made a debut for a club',
    `Ada Finch made her debut for Fernway Rovers last year. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Fernway Rovers',
  ],
  [
    'who spent years in a hospital',
    `Ada Finch spent 30 years as a nurse at the Fernway Hospital. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Fernway Hospital',
  ],
  [
    'the international federation, by its name',
    `World Rowing outlawed a number of oars last year. The international federation said ${words}.`,
    'World Rowing',
    'World Rowing',
  ],
  [
    'the governing body of a sport',
    `Athletics Kenya is looking into it. The sport's governing body said ${words}.`,
    'Athletics Kenya',
    'Athletics Kenya',
  ],
  [
    'a spokesperson for the housing body',
    `The council would work with Fernway to build homes. It rained. A spokesperson for the housing body said ${words}.`,
    'A spokesperson for the housing body',
    'Fernway',
  ],
  [
    'a groundsman, whose role opens the sentence',
    `Larnby Rovers lost 2-0. Groundsman Omar Badr said ${words}.`,
    'Omar Badr',
    'Larnby Rovers',
  ],
  [
    'a bowler by his arm, which is no side',
    `Left-arm spinner Ivo Lund took five wickets as Selwick beat Larnby by 40 runs. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Selwick',
  ],
  [
    'who lifts a side past another',
    `Ada Finch kicked a late penalty on Saturday to lift Larnby past Selwick 23-21. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Larnby',
  ],
  [
    'who helps a side to a win',
    `Ada Finch scored twice to help Larnby to a 3-0 win over Selwick. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Larnby',
  ],
  [
    'the coach of a country that plays',
    `Kenya lost to Uganda 2-0. Coach Ada Finch said ${words}.`,
    'Ada Finch',
    'Kenya',
  ],
  [
    'who scores as a country wins',
    `Ada Finch scored twice as Kenya beat Uganda 3-0. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Kenya',
  ],
  [
    'whom a body has appointed',
    `Larnby Rovers have appointed Ada Finch as manager. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Larnby Rovers',
  ],
  [
    'by whom a place is run',
    `The Fernway Inn is run by Ada Finch. It rained. Finch said ${words}.`,
    'Ada Finch',
    'Fernway Inn',
  ],
  [
    'a business with a quality, in what its owner says',
    `Ada Finch left. Her small business, Larnby Plastering, was owed $2m. She said ${words}.`,
    'Ada Finch',
    'Larnby Plastering',
  ],
  [
    'a firm without a comma',
    `Ada Finch left. Her company Larnby Plastering was owed $2m. She said ${words}.`,
    'Ada Finch',
    'Larnby Plastering',
  ],
  [
    'an employer with a quality before its name',
    `A digger driver, Ada Finch, left. Her employer, the state-owned Corvex Group, shut the site. Finch said ${words}.`,
    'Ada Finch',
    'Corvex Group',
  ],
  [
    'whom an entry of a live page is about, after its hour',
    `5.18pm: Omar Badr of Larnby Rovers won the toss. He said ${words}.`,
    'Omar Badr',
    'Larnby Rovers',
  ],
];

/** Where somebody works, by what a main clause tells of it. */
export const englishToldWorkCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
