import type { Said } from './read.ts';

const words = 'it was late';

const offices: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'whoever heads a ministry in a word',
    `Social welfare chief Corazon Dizon said ${words}.`,
    'Corazon Dizon',
    'Social welfare Ministry',
  ],
  [
    'a principal secretary',
    `Agriculture Principal Secretary Ken Mutiso said ${words}.`,
    'Ken Mutiso',
    'Department of Agriculture',
  ],
  [
    'a national department by its secretary',
    `The Department of National Defense sent ships. Defense Secretary Manuel Ortigas said ${words}.`,
    'Manuel Ortigas',
    'Department of National Defense',
  ],
  [
    'a committee with what it is on',
    `Omar Reyes, chair of the Senate committee on national defense, said ${words}.`,
    'Omar Reyes',
    'Senate committee on national defense',
  ],
  [
    'a counterpart from another seat',
    `MP Faith Nduta dismissed it. Her Larnby counterpart Enoch Shitanda said ${words}.`,
    'Enoch Shitanda',
    'parliament',
  ],
  [
    'a company, where a part of the world is nearer',
    `Corvex Foods met. The company's head of policy for Europe, Nadine Kessler, said ${words}.`,
    'Nadine Kessler',
    'Corvex Foods',
  ],
  [
    'a body with what it is before it, as the one that its sentence is about',
    `The Bureau met. Consumer organisation EUCON wrote to the Bureau. Its director general, Maria Kowal, said ${words}.`,
    'Maria Kowal',
    'EUCON',
  ],
  [
    'a governor, where a school board has the county in its name',
    `The Harlow County School Board met.\n\nGov. Pete Halvorsen said ${words}.`,
    'Pete Halvorsen',
    'governor’s office',
  ],
  [
    'a port with a chief executive',
    `The Nationals met.\n\nThe Port of Corley wants the tunnel. Chief executive Sanjeev Rao said ${words}.`,
    'Sanjeev Rao',
    'Port of Corley',
  ],
  [
    'a state secretary of a union',
    `TWU state secretary Tom Marsh said ${words}.`,
    'Tom Marsh',
    'TWU',
  ],
  [
    "a minister in a state that has its name of another country's capital",
    `Victoria is broke. Infrastructure Victoria ranked it.\n\nTransport Minister Karen Ploughman said ${words}.`,
    'Karen Ploughman',
    'Transport Ministry',
  ],
  [
    'the charity, which no noun tells',
    `The Rail Union's Tom Lund left.\n\nAge Concern Ireland met. The charity's head of advocacy, Noreen Lally, said ${words}.`,
    'Noreen Lally',
    'Age Concern Ireland',
  ],
  [
    'an ambassador of a country by its letters',
    `U.S. Ambassador Caroline Whitmer said ${words}.`,
    'Caroline Whitmer',
    'U.S.',
  ],
  [
    'the army, which is none of rebels',
    `The Highlands Liberation Army met.\n\nArmy spokesman Colonel Jean Dao said ${words}.`,
    'Jean Dao',
    'army',
  ],
  [
    'an ombudsman by what for',
    `Pensions Ombudsman Ada Finch said ${words}.`,
    'Ada Finch',
    'Office of the Pensions Ombudsman',
  ],
  [
    'a small word with its capital at the end of a name',
    `Omar Said of the Department for Levelling Up said ${words}.`,
    'Omar Said',
    'Department for Levelling Up',
  ],
  [
    'the member for a seat',
    `The Member for Parramore, Donna Faddoul, said ${words}.`,
    'Donna Faddoul',
    'parliament',
  ],
  [
    'a project scientist of an agency',
    `The Richter Institute agreed.\n\nThe Brennan Space Agency plans a mission. Project scientist Lucia Ferrante said ${words}.`,
    'Lucia Ferrante',
    'Brennan Space Agency',
  ],
  [
    'an agency that is known by its letters',
    `Marc Honour is a NASA Hubble fellow.\n\nNASA paid. NASA program manager Omar Shetty said ${words}.`,
    'Omar Shetty',
    'NASA',
  ],
  [
    'the main hospital of a town',
    `Ada Reed, a nurse at Corley's main hospital, said ${words}.`,
    'Ada Reed',
    "Corley's main hospital",
  ],
  [
    'a negotiator for a number of workers',
    `Henrik Bruun, who represents 1,400 workers as chief negotiator at Holm Seafood, said ${words}.`,
    'Henrik Bruun',
    'Holm Seafood',
  ],
  [
    "a firm's finance chief",
    `Corvex Foods cut jobs.\n\nFinance chief Yoko Arai said ${words}.`,
    'Yoko Arai',
    'Corvex Foods',
  ],
  [
    'police, where a defence force is spoken of',
    `Jan Brouwer of the Agrarian Defence Force left.\n\nA police spokeswoman, Ada Finch, said ${words}.`,
    'Ada Finch',
    'police',
  ],
  [
    'a commissioner by where he comes from',
    `The EU's agriculture commissioner, Poland's Marek Wojcik, said ${words}.`,
    'Marek Wojcik',
    'EU',
  ],
  [
    "a team's physio",
    `Corley Town lost. Team physio Nitin Patel said ${words}.`,
    'Nitin Patel',
    'Corley Town',
  ],
  [
    'whoever commentates for a station',
    `Former captain Sunil Kambli, commentating for Star Cricket, said ${words}.`,
    'Sunil Kambli',
    'Star Cricket',
  ],
  [
    'a customer that is a firm',
    `Corvex's largest customer, US carmaker Volta, said ${words}.`,
    'Volta',
    'Volta',
  ],
  [
    'the head of a think tank',
    `The Executive Director of the think tank Imara Ghana, Franklin Cudjo, said ${words}.`,
    'Franklin Cudjo',
    'Imara Ghana',
  ],
  [
    'the Authority with its capital',
    `The Cocoa Marketing Authority met. The Authority's Chief Executive, Nana Bempah, said ${words}.`,
    'Nana Bempah',
    'Cocoa Marketing Authority',
  ],
  [
    'a quality with which a name starts',
    `A Creative Alba spokesman, Tom Lund, said ${words}.`,
    'Tom Lund',
    'Creative Alba',
  ],
  [
    'a chief officer of what has no noun',
    `Gavi's chief programme officer, Tunde Alabi, said ${words}.`,
    'Tunde Alabi',
    'Gavi',
  ],
  [
    'a primary school of a saint',
    `St Mary's Primary headteacher Louise Pym said ${words}.`,
    'Louise Pym',
    "St Mary's Primary",
  ],
  [
    'somebody by a party, and a name after it',
    `The panel's top Republican, Sen. Grant Mosely, said ${words}.`,
    'Grant Mosely',
    'Senate',
  ],
  [
    'a deputy head, of the school rather than of the firm that it met',
    `Holm Foods met Marl Valley School on Monday. The deputy head, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Marl Valley School',
  ],
  [
    'a shop steward, of the union rather than of the party that met it',
    `The Progress Party met the Harbour Workers Union. The shop steward, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Harbour Workers Union',
  ],
  [
    'a finance chief, of the firm rather than of the police who came to it',
    `Larnby Police came to Holm Foods. Finance chief Ada Finch said ${words}.`,
    'Ada Finch',
    'Holm Foods',
  ],
];

/** How the bodies of offices are told by what they are for, where they are and what stands before. */
export const englishOfficeBodyCases: [name: string, text: string, expected: Said[]][] = offices.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
