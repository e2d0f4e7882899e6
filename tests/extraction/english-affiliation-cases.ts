import type { Said } from './read.ts';

const words = 'it was late';

/** What somebody is of, by all that says so: the text, in which somebody says that it was late, the speaker and the body. */
const belongings: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a pupil at a school',
    `A pupil at Moor Lane School said ${words}.`,
    'A pupil at Moor Lane School',
    'Moor Lane School',
  ],
  [
    'how members of an order are addressed, after an office',
    `The roof of Moor Lane School leaked.\nPrincipal Brother Tomas Quill said ${words}.`,
    'Tomas Quill',
    'Moor Lane School',
  ],
  [
    'a cabinet secretary by two letters',
    `Education CS Jane Otieno said ${words}.`,
    'Jane Otieno',
    'Education Ministry',
  ],
  [
    'the schools of a town',
    `Leeds’s schools chief, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Leeds’s schools',
  ],
  [
    'the mayor of the town that is spoken of',
    `The storm hit Wexdale at dawn and cut the road to Wexdale.\nMayor Ina Holm said ${words}.`,
    'Ina Holm',
    'Wexdale',
  ],
  [
    'the speaker of a house that nobody names',
    `The Speaker, Rosa Finch, said ${words}.`,
    'Rosa Finch',
    'parliament',
  ],
  [
    'the member for a seat',
    `The Barrow MP, Rosa Finch, said ${words}.`,
    'Rosa Finch',
    'parliament',
  ],
  [
    'whose firm, between commas',
    `Ines Ward, whose company, Ward Linen, washes the sheets, said ${words}.`,
    'Ines Ward',
    'Ward Linen',
  ],
  [
    'whose charity, without commas',
    `Ines Ward, whose charity Open Hands runs the shelter, said ${words}.`,
    'Ines Ward',
    'Open Hands',
  ],
  [
    'who is on the board, in the second of two clauses',
    `Tom Hale, who has sung for years and is on the board of the singers’ union, said ${words}.`,
    'Tom Hale',
    'singers’ union',
  ],
  [
    'replying for a party',
    `Replying for the Greens, Tom Hale said ${words}.`,
    'Tom Hale',
    'Greens',
  ],
  [
    'speaking for a party, after a time',
    `11.26: Replying for the Greens, Tom Hale said ${words}.`,
    'Tom Hale',
    'Greens',
  ],
  [
    'closing for a side of a trial',
    `Closing for the prosecution, Tom Hale said ${words}.`,
    'Tom Hale',
    'prosecution',
  ],
  ['a party in brackets', `Tom Hale (Labour, Hull East) said ${words}.`, 'Tom Hale', 'Labour'],
  ['the letters of a party in brackets', `Tom Hale (SNP) said ${words}.`, 'Tom Hale', 'SNP'],
  [
    'a party and a state in brackets',
    `Tom Hale (D-Ohio) said ${words}.`,
    'Tom Hale',
    'Democratic Party',
  ],
  [
    'those whose spokesman somebody is',
    `The strikers’ spokesman, Tom Hale, said ${words}.`,
    'Tom Hale',
    'strikers',
  ],
  [
    'on duty at a body',
    `Geologist Tom Hale, on duty at the Marl Observatory, said ${words}.`,
    'Tom Hale',
    'Marl Observatory',
  ],
  [
    'letters that a sentence starts with',
    `The Lava Institute raised its alert.\nMOC has shut the paths. Operations manager Tom Hale said ${words}.`,
    'Tom Hale',
    'MOC',
  ],
  [
    'a company whose verb is followed by its',
    `Korvex Marl told its workers ${words}.\nMarl is a town.`,
    'Korvex Marl',
    'Korvex Marl',
  ],
  [
    'a mission by the name that it has',
    `The mission, known as UNMAR, said ${words}.`,
    'UNMAR',
    'UNMAR',
  ],
  [
    'a name with a comma in it',
    `The Rail, Tram and Bus Union said ${words}.`,
    'Rail, Tram and Bus Union',
    'Rail, Tram and Bus Union',
  ],
  [
    'a list after a preposition within a name',
    `The Department for Business, Energy and Industrial Strategy said ${words}.`,
    'Department for Business, Energy and Industrial Strategy',
    'Department for Business, Energy and Industrial Strategy',
  ],
  [
    'an office that one person holds',
    `Governor-General Dame Ina Holm said ${words}.`,
    'Ina Holm',
    'Office of the Governor-General',
  ],
  [
    'an archbishop',
    `The archbishop of Caracol, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Archdiocese of Caracol',
  ],
  [
    'an inspector of what is inspected',
    `The chief inspector of prisons, Ina Holm, said ${words}.`,
    'Ina Holm',
    'Inspectorate of Prisons',
  ],
  [
    'the coach of a club’s academy',
    `Real Marl lost the game; the club was sad.\nAcademy coach Ina Holm said ${words}.`,
    'Ina Holm',
    'Real Marl',
  ],
  [
    'who did a body’s work',
    `Ivo Lund, who inspected the bridge for Marl Transit until 2022, said ${words}.`,
    'Ivo Lund',
    'Marl Transit',
  ],
  [
    'a secretary-general of a secretariat',
    `The Southern Secretariat met the bloc.\nSecretary-General Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Southern Secretariat',
  ],
  [
    'a storm that is no company',
    `A line brought down by Cyclone Maddie’s winds fell, and Ergol has seen it.\nErgol is rich. The company’s northern manager, Ina Holm, said ${words}.`,
    'Ina Holm',
    'Ergol',
  ],
  ['a premier of a state', `Premier Ivo Lund said ${words}.`, 'Ivo Lund', 'state government'],
  [
    'a possessor within the name of a union',
    `Marl Nurses’ Union president Ina Holm said ${words}.`,
    'Ina Holm',
    'Marl Nurses’ Union',
  ],
  [
    'the forces of a chief of staff',
    `The Chief of Naval Staff, Tom Hale, said ${words}.`,
    'Tom Hale',
    'navy',
  ],
  [
    'the warden of a jail, where an agency is named',
    `The coast shook, and the Seismic Institute measured it.\nTwo men fled the jail. The warden, Ina Holm, said ${words}.`,
    'Ina Holm',
    'jail',
  ],
  ['a prefect', `Prefect Ina Holm said ${words}.`, 'Ina Holm', 'prefecture'],
  [
    'a judge of a court that nobody names',
    `A judge in Tampa said ${words}.`,
    'A judge in Tampa',
    'court',
  ],
  [
    'a body that a role is in, and no gulf',
    `The Gulf of Marl shook, and the library shook.\nThe director, Ina Holm, said ${words}.`,
    'Ina Holm',
    'library',
  ],
  [
    'a commodore of the police',
    `The Marl Police held the ship.\nCommodore Ina Holm said ${words}.`,
    'Ina Holm',
    'Marl Police',
  ],
  [
    'who chaired a body’s review',
    `NIMA runs the hospitals, and NIMA is right.\nIna Holm, who chaired the appraisal, said ${words}.`,
    'Ina Holm',
    'NIMA',
  ],
  [
    'a charity by whom it helps and where',
    `Orphan Lung UK begs to differ. Its head, Ina Holm, said ${words}.`,
    'Ina Holm',
    'Orphan Lung UK',
  ],
  [
    'a firm by its address',
    `Marlo.ai has sacked forty people. Its founder, Ina Holm, said ${words}.`,
    'Ina Holm',
    'Marlo.ai',
  ],
];

/** English sentences that say in passing what somebody is of. */
export const englishAffiliationCases: [name: string, text: string, expected: Said[]][] =
  belongings.map(([name, text, speaker, organization]) => [
    name,
    text,
    [{ speaker, words, organization }],
  ]);
