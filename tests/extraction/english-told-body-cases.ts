import type { Said } from './read.ts';

const words = 'it was late';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'an aide to whoever rules',
    `An aide to Peru's president said ${words}.`,
    "An aide to Peru's president",
    'Government of Peru',
  ],
  [
    'an adviser to a premier by the nation',
    `An adviser to the Kenyan prime minister said ${words}.`,
    'An adviser to the Kenyan prime minister',
    'Government of Kenya',
  ],
  [
    'a lawyer for whoever rules',
    `A lawyer for Peru's president said ${words}.`,
    "A lawyer for Peru's president",
    '',
  ],
  [
    'a department by its own name before a minister',
    `A Cabinet Office minister said ${words}.`,
    'A Cabinet Office minister',
    'Cabinet Office',
  ],
  [
    'the department of the exchequer',
    `Ada Finch, the exchequer secretary, said ${words}.`,
    'Ada Finch',
    'Treasury',
  ],
  [
    'a given name that is a title of others',
    `West Corley Police shut the road. Inspector Dean Marlow said ${words}.`,
    'Dean Marlow',
    'West Corley Police',
  ],
  [
    'a surname that is a role after a given name',
    `Corley Police shut the road. Detective Dean Walker said ${words}.`,
    'Dean Walker',
    'Corley Police',
  ],
  ['a dean of a part', `Associate Dean Marlow said ${words}.`, 'Marlow', ''],
  [
    'a party by what its chief calls it',
    `The ruling Marl Front Party (MFP) won.\n\nMJD chief Omar Said took his party to court. A senior leader of the party said ${words}.`,
    'A senior leader of the party',
    'MJD',
  ],
  [
    'a team by whose it is',
    `Norvik-Allium leader Marco Bell was banned. His team heard on Monday.

General manager Ada Finch said ${words}.

Ivo Lund, who manages his former team Granfort, met Norvik-Allium.`,
    'Ada Finch',
    'Norvik-Allium',
  ],
  [
    'a politician, of a party’s chief',
    `PJM chief Omar Said left for Marl. The veteran politician said ${words}.`,
    'Omar Said',
    'PJM',
  ],
  [
    'a politician, of no nurse',
    `The nurse, Ada Finch, left for Marl. The politician said ${words}.`,
    'The politician',
    '',
  ],
  [
    'what somebody has won',
    `Silvana Conte, race director at RLS Eventi, left. The former Italian champion said ${words}.`,
    'Silvana Conte',
    'RLS Eventi',
  ],
  [
    'a fire chief with capitals',
    `The Corley Fire Department sent two engines. Fire Chief Omar Said said ${words}.`,
    'Omar Said',
    'Corley Fire Department',
  ],
  [
    'letters without whose department it is',
    `The Talos Department of Public Safety shut the road. DPS spokesman Omar Said said ${words}.`,
    'Omar Said',
    'Talos Department of Public Safety',
  ],
  [
    'a branch of a union by its number',
    `Teamsters Local 25 walked out of Corvex Corp. The local's president, Omar Said, said ${words}.`,
    'Omar Said',
    'Teamsters Local 25',
  ],
  [
    'those of a body that is named for them',
    `Doctors said ${words}.\n\nThe Marl Doctors' Union asked for help.`,
    'Doctors',
    "Marl Doctors' Union",
  ],
];

/** How bodies are told by what is said to be somebody's, by offices with a name of their own, and by what holders are called again. */
export const englishToldBodyCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
