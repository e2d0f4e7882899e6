import type { Said } from './read.ts';

const words = 'the road was shut';

/** Whose speech general news gives, in politics, courts, towns, health and transport, and for whom: one row each. */
const rows: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'two counties of one force',
    `Devon and Cornwall Police spokeswoman Ada Finch said ${words}.`,
    'Ada Finch',
    'Devon and Cornwall Police',
  ],
  [
    'two towns of one council',
    `Marl and Selwick Council leader Ada Finch said ${words}.`,
    'Ada Finch',
    'Marl and Selwick Council',
  ],
  [
    'two lands of one state before an office',
    `Trinidad and Tobago Police Commissioner Ada Finch said ${words}.`,
    'Ada Finch',
    'Trinidad and Tobago Police',
  ],
  [
    'two counties before a rank',
    `Avon and Somerset Chief Constable Ada Finch said ${words}.`,
    'Ada Finch',
    'Avon and Somerset',
  ],
  [
    'a fire service of two counties',
    `Hereford and Worcester Fire and Rescue Service station commander Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Hereford and Worcester Fire and Rescue Service',
  ],
  [
    'a rescue service before a state',
    `Fire and Rescue NSW superintendent Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Fire and Rescue NSW',
  ],
  [
    'a union of students and a forum',
    `The Union of Marlish Students and the Forum for Public Libraries said ${words}.`,
    'Union of Marlish Students + Forum for Public Libraries',
    'Union of Marlish Students',
  ],
  [
    'a think tank with two words for its kind',
    `Ada Finch of the Marl Prize think tank said ${words}.`,
    'Ada Finch',
    'Marl Prize think tank',
  ],
  [
    'the head of a charity with its name after what it is',
    `The director of the charity Blue Lantern, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Blue Lantern',
  ],
  [
    'a campaigns officer',
    `Road safety charity Brake lost a vote.\nCampaigns officer Ada Finch said ${words}.`,
    'Ada Finch',
    'Brake',
  ],
  [
    'an opposite number with a party',
    `His Conservative opposite number, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Conservative',
  ],
  [
    'a union by its name alone',
    `Unison may strike. Branch secretary Ada Finch said ${words}.\nThe Labour MP Ivo Lund came.`,
    'Ada Finch',
    'Unison',
  ],
  [
    'a hospital that the gazetteer calls one',
    `The Royal Marsden lost a scanner. The Stroke Association met.\nAda Finch, the hospital’s chief executive, said ${words}.`,
    'Ada Finch',
    'Royal Marsden',
  ],
  [
    'the leader of the smaller side of a house',
    `House Minority Leader Ada Finch said ${words}.`,
    'Ada Finch',
    'House',
  ],
  [
    'an aide to the leader of a senate',
    `Senate Majority Leader Ada Finch has not said when she will vote. Her spokesman, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'senate',
  ],
  [
    'a clause that says where',
    `Selwick Police Sergeant Ivo Lund left. The girl was flown to Marl Hospital, where a spokeswoman said ${words}.`,
    'a spokeswoman',
    'Marl Hospital',
  ],
  [
    'a critic of the other party',
    `The NDP walked out. Infrastructure critic Ada Finch said ${words}.`,
    'Ada Finch',
    'NDP',
  ],
  [
    'chiefs of a land',
    `Ivo Lund of the Chiefs of Selwick said ${words}.`,
    'Ivo Lund',
    'Chiefs of Selwick',
  ],
  [
    'another of the same committee',
    `Fellow committee member Ada Finch said ${words}. The planning committee met.`,
    'Ada Finch',
    'planning committee',
  ],
  [
    'another councillor of the same party',
    `Labour councillor Ivo Lund left. Fellow councillor Ada Finch said ${words}.`,
    'Ada Finch',
    'Labour',
  ],
  [
    'a lawmaker of a town with a hospital',
    `They were taken to Larnby Referral Hospital. Larnby MP Ada Finch said ${words}.`,
    'Ada Finch',
    'parliament',
  ],
  [
    'a commander of a sub-county',
    `They were taken to Larnby Referral Hospital. Larnby sub-county police commander Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby sub-county police',
  ],
  [
    'the chairman of a sacco',
    `The Marl Sacco lost a bus. The sacco’s chairman, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Marl Sacco',
  ],
  [
    'a name of men and women',
    `Ms Ada Finch left. Cllr Marian Holm came. She said ${words}.`,
    'Marian Holm',
    '',
  ],
  ['according to him', `Omar Badr cut the ribbon. According to him, ${words}.`, 'Omar Badr', ''],
  [
    'who did something with two prepositions',
    `The race was flagged off by Omar Badr, who said ${words}.`,
    'Omar Badr',
    '',
  ],
  ['to whom something went', `The award went to Omar Badr, who said ${words}.`, 'Omar Badr', ''],
];

/** General news as a newsroom writes it; the names are invented but for those of the gazetteer. */
export const englishGeneralCases: [name: string, text: string, expected: Said[]][] = rows.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, organization, words }]],
);
