import type { Said } from './read.ts';

/** English sentences in which a clause or a phrase beside a name says what somebody is; the names are invented. */
export const englishPostCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a post that somebody came to',
    'Nora Vale became head of the Harbour Trust in May. “It is full,” Vale said.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'a post by its verb',
    'Nora Vale served as head of the Harbour Trust. “It is full,” Vale said.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'a post that somebody was chosen for',
    'Nora Vale was elected president of the Harbour Trust in May. “It is full,” Vale said.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'a body that somebody came to',
    'Nora Vale joined the Harbour Trust as its clerk. “It is full,” Vale said.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'a body that somebody leads',
    'Nora Vale now leads the Harbour Trust. “It is full,” Vale said.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'a post that somebody left',
    'Nora Vale stepped down as head of the Harbour Trust in May. “It is full,” Vale said.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: '' }],
  ],
  [
    'for whom somebody speaks, before and after the name',
    'Representing the Harbour Trust, Nora Vale said it was full. Omar Badr, speaking for the Rail Union, said it was late.',
    [
      { speaker: 'Nora Vale', words: 'it was full', organization: 'Harbour Trust' },
      { speaker: 'Omar Badr', words: 'it was late', organization: 'Rail Union' },
    ],
  ],
  [
    'a shadow minister, of a party that is named or not',
    'Labour’s shadow health minister, Nora Vale, said it was late. The shadow energy minister, Omar Badr, said it was full.',
    [
      { speaker: 'Nora Vale', words: 'it was late', organization: 'Labour' },
      { speaker: 'Omar Badr', words: 'it was full', organization: 'opposition' },
    ],
  ],
  [
    'a seat and a committee after a member’s name',
    'Rep. Ana Ruiz of New Mexico, the top Democrat on the Ways Committee, said it was late.',
    [{ speaker: 'Ana Ruiz', words: 'it was late', organization: 'Ways Committee' }],
  ],
  [
    'a survey by a firm of many others',
    'A survey of 17 banks by Marl House said it was late.',
    [
      {
        speaker: 'A survey of 17 banks by Marl House',
        words: 'it was late',
        organization: 'Marl House',
      },
    ],
  ],
  [
    'the employer of somebody',
    'Ivo Lund is in a cell. Lund’s employer, Hydrobau, is silent.\nLund said it was late.',
    [{ speaker: 'Ivo Lund', words: 'it was late', organization: 'Hydrobau' }],
  ],
  [
    'the party of somebody',
    'Ina Holm stood trial. Her party, the Marl Front, is silent.\nHolm said it was late.',
    [{ speaker: 'Ina Holm', words: 'it was late', organization: 'Marl Front' }],
  ],
  [
    'an executive director',
    'The Marl Network is rich.\nExecutive director Tom Hale said it was late.',
    [{ speaker: 'Tom Hale', words: 'it was late', organization: 'Marl Network' }],
  ],
  [
    'prosecuting for an agency',
    'Prosecuting for the Health and Safety Executive, Tom Hale said it was late.',
    [{ speaker: 'Tom Hale', words: 'it was late', organization: 'Health and Safety Executive' }],
  ],
  [
    'those whom an advocate represents',
    'Advocate Ada Holm, representing the 64 shopkeepers, said it was late.',
    [{ speaker: 'Ada Holm', words: 'it was late', organization: '64 shopkeepers' }],
  ],
  [
    'the families for whom an advocate appears',
    'Appearing for the families of six of them, senior advocate Tom Hale said it was late.',
    [{ speaker: 'Tom Hale', words: 'it was late', organization: 'families' }],
  ],
  [
    'a lawmaker from a bloc',
    'Ada Holm, a lawmaker from the Green Left bloc, said it was late.',
    [{ speaker: 'Ada Holm', words: 'it was late', organization: 'Green Left' }],
  ],
  [
    'the office of an ombudsman',
    'The national ombudsman, Ivo Lund, said it was late.',
    [{ speaker: 'Ivo Lund', words: 'it was late', organization: 'ombudsman’s office' }],
  ],
  [
    'the acting attorney of a district',
    'Ada Holm, the acting U.S. attorney for the Southern District of Ohio, said it was late.',
    [{ speaker: 'Ada Holm', words: 'it was late', organization: 'U.S. Attorney’s Office' }],
  ],
  [
    'the collector of a district',
    'The Collector, N. Holm, said it was late.',
    [{ speaker: 'N. Holm', words: 'it was late', organization: 'district administration' }],
  ],
  [
    'an article within a name',
    'The Alliance for a Civil State said it was late.',
    [
      {
        speaker: 'Alliance for a Civil State',
        words: 'it was late',
        organization: 'Alliance for a Civil State',
      },
    ],
  ],
  [
    'a union by its name, beside what it is to somebody',
    'His union, the BFAWU, said it was late.',
    [{ speaker: 'BFAWU', words: 'it was late', organization: 'BFAWU' }],
  ],
  [
    'the authority of a town whose name has and in it',
    'Dubai’s Roads and Transport Authority said it was late.',
    [
      {
        speaker: 'Roads and Transport Authority',
        words: 'it was late',
        organization: 'Roads and Transport Authority',
      },
    ],
  ],
  [
    'a post that the next sentence tells of',
    '“It is full,” said Nora Vale. She chairs the Harbour Trust, which shut in May.',
    [{ speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'a post that the next paragraph tells of after something else',
    '“It is full,” Omar Badr said.\nHe fishes for eels and is treasurer of the Harbour Trust.',
    [{ speaker: 'Omar Badr', words: 'It is full,', organization: 'Harbour Trust' }],
  ],
  [
    'the work that the next sentence tells of, and a home',
    '“It is full,” said Nora Vale. She works for the Harbour Trust. “It is wet,” said Ina Holm. She is a resident of Larnby.',
    [
      { speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' },
      { speaker: 'Ina Holm', words: 'It is wet,', organization: '' },
    ],
  ],
  [
    'a post of the other of two, and one that was',
    '“It is full,” Nora Vale told Omar Badr. He leads the Harbour Trust. “It is wet,” said Ina Holm. She was head of the Tidal Trust.',
    [
      { speaker: 'Nora Vale', words: 'It is full,', organization: '' },
      { speaker: 'Ina Holm', words: 'It is wet,', organization: '' },
    ],
  ],
  [
    'posts that are over by when they were',
    '“It is full,” said Nora Vale, who led the Harbour Trust until 2016. “It is wet,” said Ina Holm, an engineer at Corvex until last week. “It is dry,” said Omar Badr, who sat on the Tidal Trust in the 1980s.',
    [
      { speaker: 'Nora Vale', words: 'It is full,', organization: '' },
      { speaker: 'Ina Holm', words: 'It is wet,', organization: 'Corvex' },
      { speaker: 'Omar Badr', words: 'It is dry,', organization: '' },
    ],
  ],
  [
    'posts that go on',
    '“It is full,” said Nora Vale, who leads the Harbour Trust until June. “It is dry,” said Omar Badr, a historian of the 1980s at Corby University.',
    [
      { speaker: 'Nora Vale', words: 'It is full,', organization: 'Harbour Trust' },
      { speaker: 'Omar Badr', words: 'It is dry,', organization: 'Corby University' },
    ],
  ],
];
