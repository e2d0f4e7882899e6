import type { Said } from './read.ts';

const words = 'it was late';

/** Names right after what their bearers are or do: the text, the speaker and the body. */
const apposed: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a firm after what it does',
    `The bridge fell.\nThe haulier, Corvane Span, apologised and said ${words}.`,
    'Corvane Span',
    'Corvane Span',
  ],
  [
    'somebody after what a firm may do as well',
    `The developer, Vossina Katz, told her staff ${words}.`,
    'Vossina Katz',
    '',
  ],
  [
    'the publisher of an author',
    `The author, Ada Finch, wrote it in May. Her publisher, Inkwell Pages, said ${words}.`,
    'Inkwell Pages',
    'Inkwell Pages',
  ],
  [
    'a firm by where it is based',
    `The ferry sank.\nThe recruiter, Marl-based Golden Lamp, said ${words}.`,
    'Golden Lamp',
    'Golden Lamp',
  ],
  [
    'a parent and where it is',
    `Corvex met. Its parent, Holm Holdings of Dublin, said ${words}.`,
    'Holm Holdings',
    'Holm Holdings',
  ],
  [
    'somebody after a clause on what they did',
    `A teacher who took part in the trial, Mercy Nadir of Marl Secondary, said ${words}.`,
    'Mercy Nadir',
    'Marl Secondary',
  ],
  [
    'a body after a clause on what it does',
    `The company that owns the mine, Argent Range, said ${words}.`,
    'Argent Range',
    'Argent Range',
  ],
  ['whom somebody met', `The man who met the engineer, Ada Finch, said ${words}.`, 'Ada Finch', ''],
  [
    'the state after a town',
    `A clerk at Critter Barn in Gallatin, Tenn., said ${words}.`,
    'A clerk at Critter Barn in Gallatin',
    'Critter Barn',
  ],
  [
    'the country after a town, and those who are of no body',
    `Residents of Larnby, Norland, said ${words}.`,
    'Residents of Larnby',
    '',
  ],
  [
    'a surname that is a form of address elsewhere',
    `The chairwoman of the parish council, Ada Barr, said ${words}.`,
    'Ada Barr',
    'parish council',
  ],
  [
    'a state that has somebody',
    `Lagos state’s health commissioner, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Lagos state',
  ],
  [
    'a state before its agency',
    `Kogi state emergency agency said ${words}.`,
    'Kogi state emergency agency',
    'Kogi state emergency agency',
  ],
  [
    'one who plays under somebody',
    `The Marl Silver Band’s conductor, Omar Badr, was glad. His euphonium player, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Marl Silver Band',
  ],
  [
    'a shop that is a possessor by its form',
    `Hovell’s, which bakes bread, said ${words}.`,
    'Hovell’s',
    'Hovell’s',
  ],
  [
    'a name that goes on with to',
    `Ada Finch of the Right to Buy Alliance said ${words}.`,
    'Ada Finch',
    'Right to Buy Alliance',
  ],
  [
    'a name that ends with a small word',
    `The trip was run by Piste Off, a student company. Its founder, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Piste Off',
  ],
  [
    'the council of a city',
    `New York City Councilwoman Ada Finch said ${words}.`,
    'Ada Finch',
    'New York City Council',
  ],
  [
    'the council of a parish',
    `The vicar met a parish councillor. The parish councillor, Ada Finch, said ${words}.`,
    'Ada Finch',
    'parish council',
  ],
  [
    'a museum that somebody has been with',
    `Marl Museum lost a vase. Guard Ada Finch, who has been with the museum since 2018, said ${words}.`,
    'Ada Finch',
    'Marl Museum',
  ],
  [
    'the union of a branch',
    `The Marl branch of the teachers’ union met. Branch secretary Ada Finch said ${words}.`,
    'Ada Finch',
    'teachers’ union',
  ],
  [
    'a choir that is somebody’s',
    `Ada Finch sang. Her choir, the Marl Singers, won. Finch said ${words}.`,
    'Ada Finch',
    'Marl Singers',
  ],
  [
    'a union that has crews',
    `The union UTIER-Marl, whose crews restored the line, said ${words}.`,
    'UTIER-Marl',
    'UTIER-Marl',
  ],
  [
    'the agency that somebody oversees something for',
    `Marl’s transit agency let buskers play. Ada Finch, who oversees station programs for the agency, said ${words}.`,
    'Ada Finch',
    'Marl’s transit agency',
  ],
  ['an aunt of everybody', `On the lake, elder Aunty Rose Dann said ${words}.`, 'Rose Dann', ''],
  [
    'a place that is called New, and what is new',
    `New York’s transit agency met. Its head, Ada Finch, said ${words}.`,
    'Ada Finch',
    'New York’s transit agency',
  ],
  ...(
    [
      ['who coordinates its seed bank', 'Marlow Institute'],
      ['who looks after its rooms', 'Marlow Institute'],
      ['who cooks there', 'Marlow Institute'],
      ['who speaks for it', 'Marlow Institute'],
      ['who studies it', ''],
      ['whose family owns Holm Foods', 'Holm Foods'],
      ['whose crew works for Holm Foods', 'Holm Foods'],
      ['whose Holm Foods chain has 40 shops', 'Holm Foods'],
      ['who is standing for the Holm Party', 'Holm Party'],
      ['who belongs to the Holm Union', 'Holm Union'],
      ['who captains Holm Rovers', 'Holm Rovers'],
      ['who owns the hotel', 'hotel'],
      ['previously of Marl Bank and now with Holm Bank', 'Holm Bank'],
      ['the entrepreneur behind Holm Foods', 'Holm Foods'],
      ['defending Holm Foods', 'Holm Foods'],
    ] as const
  ).map(([clause, body]): [string, string, string, string] => [
    `the body of a clause: ${clause}`,
    `The Marlow Institute helped. Ada Finch, ${clause}, said ${words}.`,
    'Ada Finch',
    body,
  ]),
];

/** How those are told whose names stand after what they are or do. */
export const englishApposedCases: [name: string, text: string, expected: Said[]][] = apposed.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
