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
  [
    'the ministry of a minister with a longer name',
    `The Ministry of Trade and Tourism cut fees. Trade Minister Omar Said said ${words}.`,
    'Omar Said',
    'Ministry of Trade and Tourism',
  ],
  [
    'a ministry with a portfolio that is a noun of firms',
    `A spokesperson for the Ministry of Mines and Minerals said ${words}.`,
    'A spokesperson for the Ministry of Mines and Minerals',
    'Ministry of Mines and Minerals',
  ],
  [
    'the trade minister, whose ministry is another than the one for trade and more',
    `The Trade Ministry and the Ministry of Industry and Trade are two. Trade Minister Omar Said said ${words}.`,
    'Omar Said',
    'Trade Ministry',
  ],
  [
    'a council with a number in its name',
    `Grand Chief Omar Said of the Six Lakes Tribal Council said ${words}.`,
    'Omar Said',
    'Six Lakes Tribal Council',
  ],
  [
    'a departmental spokesperson, of the department',
    `The Department of Roads and Bridges sent a team. Departmental spokesperson Ada Finch said ${words}.`,
    'Ada Finch',
    'Department of Roads and Bridges',
  ],
  [
    'a battalion chief, of no battalion',
    `Crews of the Marl Fire Department came. Battalion Chief Omar Said said ${words}.`,
    'Omar Said',
    'Marl Fire Department',
  ],
  [
    'its engineers, of what is a small firm',
    `The fault was found by Corvex, a small security firm in Porto. Its engineers said ${words}.`,
    'Its engineers',
    'Corvex',
  ],
  [
    'a branch of a union that speaks',
    `Local 73 of the United Canners walked out. The local said ${words}.`,
    'Local 73',
    'Local 73',
  ],
  [
    'a local, who is of no branch',
    `The local, who asked not to be named, said ${words}.`,
    'The local',
    '',
  ],
  [
    'the president of a branch of a union',
    `Omar Said, president of Local 73, said ${words}.`,
    'Omar Said',
    'Local 73',
  ],
  [
    "a report's lead author",
    `A report by the Marl Foundation was out on Monday.\n\nAda Finch, the report's lead author, said ${words}.`,
    'Ada Finch',
    'Marl Foundation',
  ],
  [
    'a lawyer who represents a nation',
    `Ada Finch, a lawyer who represents the Marl River First Nation, said ${words}.`,
    'Ada Finch',
    'Marl River First Nation',
  ],
  [
    'somebody who manages the site of whoever was spoken of',
    `The Marl Aid Trust opened a camp. Ada Finch, who manages the site, said ${words}.`,
    'Ada Finch',
    'Marl Aid Trust',
  ],
  [
    'a rider of a team with two words',
    `Corvex Bank rider Omar Said said ${words}.`,
    'Omar Said',
    'Corvex Bank',
  ],
  [
    'a sprinter of a team with the capital of its sentence',
    `Corvex-Marl sprinter Omar Said said ${words}.`,
    'Omar Said',
    'Corvex-Marl',
  ],
  [
    'the sports director of a team that has riders',
    `Corvex-Marl sprinter Omar Said led all day.\n\nSports director Ada Finch said ${words}.`,
    'Ada Finch',
    'Corvex-Marl',
  ],
  ['a rider of no team', `The motorcycle rider, Omar Said, said ${words}.`, 'Omar Said', ''],
  [
    'a supervisor, of the board of supervisors',
    `The Marl County Board of Supervisors met.\n\nSupervisor Ada Finch, whose district includes Hale, said ${words}.`,
    'Ada Finch',
    'Marl County Board of Supervisors',
  ],
  [
    'a commissioner, of the county that has commissioners',
    `County commissioners voted 3-2 to close the pit. Commissioner Omar Said said ${words}.`,
    'Omar Said',
    'county',
  ],
  ['a fire service that its name ends with', `Marl Fire said ${words}.`, 'Marl Fire', 'Marl Fire'],
  [
    'a fire that burns and is no agency',
    `The Marl Fire burned on.\n\nOmar Said, a spokesman for the agency, said ${words}.`,
    'Omar Said',
    'agency',
  ],
  [
    'a company that is called a group and that the sentence before is about',
    `The Corvex Group sold its stake in Marl Energy. The company said ${words}.`,
    'Corvex Group',
    'Corvex Group',
  ],
  [
    'a company beside which another is called a group',
    `Marl Energy sold its stake in the Corvex Group. The company said ${words}.`,
    'Marl Energy',
    'Marl Energy',
  ],
  [
    'an organization that watches over rights and is no paper',
    `Marl Rights Monitor wrote to the mayor. The organization said ${words}.`,
    'Marl Rights Monitor',
    'Marl Rights Monitor',
  ],
];

/** How bodies are told by what is said to be somebody's, by offices with a name of their own, and by what holders are called again. */
export const englishToldBodyCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
