import type { Said } from './read.ts';

/** English sentences in which it matters who speaks and for whom; the names are invented. */
export const englishWhoCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a name after a title, though its last word is a body’s too',
    'Mayor Oskel Banks said the ferry was late. “It is always late,” Banks said.',
    [
      { speaker: 'Oskel Banks', words: 'the ferry was late' },
      { speaker: 'Oskel Banks', words: 'It is always late,' },
    ],
  ],
  [
    'the body of a possessor without a capital',
    '“It is not about money,” said Nora Vale, the county’s transit director.',
    [{ speaker: 'Nora Vale', words: 'It is not about money,', organization: 'county' }],
  ],
  [
    'a role between the body and the name',
    'The union’s general secretary, Dora Kemp, told reporters the offer was too low.',
    [{ speaker: 'Dora Kemp', words: 'the offer was too low', organization: 'union' }],
  ],
  [
    'a body that is spoken for without a capital',
    'A spokeswoman for the state ferry system said the route was safe.',
    [
      {
        speaker: 'A spokeswoman for the state ferry system',
        words: 'the route was safe',
        organization: 'state ferry system',
      },
    ],
  ],
  [
    'a minister by the portfolio',
    'Fisheries Minister Olaf Brandt said the quota would stay.',
    [{ speaker: 'Olaf Brandt', words: 'the quota would stay', organization: 'Fisheries Ministry' }],
  ],
  [
    'a minister whose title has of',
    'Olaf Brandt, Minister of Energy and Water, said the dam would open.',
    [
      {
        speaker: 'Olaf Brandt',
        words: 'the dam would open',
        organization: 'Ministry of Energy and Water',
      },
    ],
  ],
  [
    'a president of an invented country',
    'The count in Velmark is over. Velmarkian President Ada Krone said the vote was fair.',
    [{ speaker: 'Ada Krone', words: 'the vote was fair', organization: 'Government of Velmark' }],
  ],
  [
    'who somebody runs',
    '“Nobody asked us,” said Bridie Doyle, who runs the Mill Lane café.',
    [{ speaker: 'Bridie Doyle', words: 'Nobody asked us,', organization: 'Mill Lane café' }],
  ],
  [
    'its director, of the body spoken of',
    'The Harbour Trust lost its grant. Its director, Omar Badr, said it would close.',
    [{ speaker: 'Omar Badr', words: 'it would close', organization: 'Harbour Trust' }],
  ],
  [
    'the council that the article names elsewhere',
    'Brenmoor District Council met on Monday. Council leader Jill Hay said the road would stay shut.',
    [
      {
        speaker: 'Jill Hay',
        words: 'the road would stay shut',
        organization: 'Brenmoor District Council',
      },
    ],
  ],
  [
    'a body by its town and a noun',
    'Brenmoor police arrested two men. Det Insp Carl Reece said the search went on.',
    [{ speaker: 'Carl Reece', words: 'the search went on', organization: 'Brenmoor police' }],
  ],
  [
    'a short name and an acronym of a body',
    'The Northern Ferry Workers (NFW) rejected the offer. The NFW said it would strike.',
    [
      {
        speaker: 'Northern Ferry Workers',
        words: 'it would strike',
        organization: 'Northern Ferry Workers',
      },
    ],
  ],
  [
    'a first name by itself',
    'Walt Morrow has the ferry. His daughter, Renee, smiles. “He’ll last a week,” she said.',
    [{ speaker: 'Renee', words: 'He’ll last a week,' }],
  ],
  [
    'a ship that is called Miss',
    'Walt Morrow steered the Miss Odette. “I never missed a run,” Mr. Morrow said.',
    [{ speaker: 'Walt Morrow', words: 'I never missed a run,', organization: '' }],
  ],
  [
    'the official, who was spoken of before',
    'A senior official at the ports ministry said talks had begun. “We are close,” the official said.',
    [
      { speaker: 'A senior official at the ports ministry', words: 'talks had begun' },
      { speaker: 'A senior official at the ports ministry', words: 'We are close,' },
    ],
  ],
  [
    'the minister, who was named before',
    'Health Minister Ida Lund opened the ward. “It was needed,” the minister said.',
    [{ speaker: 'Ida Lund', words: 'It was needed,', organization: 'Health Ministry' }],
  ],
  [
    'a role that somebody had once',
    'Former transport minister Olaf Brandt said the tunnel was a mistake.',
    [
      {
        speaker: 'Olaf Brandt',
        words: 'the tunnel was a mistake',
        organization: 'Transport Ministry',
      },
    ],
  ],
  [
    'joint speakers with titles',
    'Cllr Jill Hay came with Tom Reed. Cllr Hay and Mr Reed said the bus was missed.',
    [{ speaker: 'Jill Hay + Tom Reed', words: 'the bus was missed' }],
  ],
  [
    'the issuer of a document',
    'According to a letter from the Coastal Roads Authority, the pier is unsafe.',
    [
      {
        speaker: 'a letter from the Coastal Roads Authority',
        words: 'the pier is unsafe',
        organization: 'Coastal Roads Authority',
      },
    ],
  ],
  [
    'the letter, which was spoken of before',
    'A letter from the Coastal Roads Authority said the pier was unsafe. The letter added that it would close.',
    [
      { speaker: 'A letter from the Coastal Roads Authority', words: 'the pier was unsafe' },
      { speaker: 'A letter from the Coastal Roads Authority', words: 'it would close' },
    ],
  ],
  [
    'a name with and in it',
    'The Wildlife and Wetlands Society said the heron was back.',
    [
      {
        speaker: 'Wildlife and Wetlands Society',
        words: 'the heron was back',
        organization: 'Wildlife and Wetlands Society',
      },
    ],
  ],
  [
    'a short clause, its speaker and what it goes on with between marks',
    'It was, said Ina Brandt, “the worst night of my life”.',
    [{ speaker: 'Ina Brandt', words: 'It was … the worst night of my life' }],
  ],
  [
    'one of those who warned',
    'Doctors at the hospital warned of shortages, with one telling reporters: “We are out of blood.”',
    [
      { speaker: 'Doctors at the hospital', words: 'shortages' },
      { speaker: 'one', words: 'We are out of blood.' },
    ],
  ],
  [
    'the one whom a sentence about something else ends with',
    'Tom Lund said it was late.\nThat cut little ice with Cllr Omar Badr. “It is over,” he said.',
    [
      { speaker: 'Tom Lund', words: 'it was late' },
      { speaker: 'Omar Badr', words: 'It is over,' },
    ],
  ],
  [
    'one whose name a sentence says',
    'Tom Lund said it was late.\nAnother critic is Ada Finch. She said it was over.',
    [
      { speaker: 'Tom Lund', words: 'it was late' },
      { speaker: 'Ada Finch', words: 'it was over' },
    ],
  ],
  [
    'one whom a sentence about somebody else ends with',
    'Tom Lund said it was late.\nHe thanked the mayor, Omar Badr. “It is over,” he said.',
    [
      { speaker: 'Tom Lund', words: 'it was late' },
      { speaker: 'Tom Lund', words: 'It is over,' },
    ],
  ],
  [
    'a captain by the place that he plays in',
    'Captain Tom Lund said it was flat. “We should have won,” the defender said.',
    [
      { speaker: 'Tom Lund', words: 'it was flat' },
      { speaker: 'Tom Lund', words: 'We should have won,' },
    ],
  ],
  [
    'a lawmaker by the party, and a mother by a number that names nobody',
    'St Piran MP Omar Rash has raised it. “It is over,” the Lib Dem said.\n\nAmong them was Ada Finch, whose daughter has Type 1 diabetes and uses her phone.\n\n“It was late,” she said.',
    [
      { speaker: 'Omar Rash', words: 'It is over,' },
      { speaker: 'Ada Finch', words: 'It was late,' },
    ],
  ],
  [
    'another word for the one who coaches a club',
    'Corley Sharks coach Tom Lund said it was flat. “It is over,” the Sharks boss said.',
    [
      { speaker: 'Tom Lund', words: 'it was flat' },
      { speaker: 'Tom Lund', words: 'It is over,' },
    ],
  ],
  [
    'a witness after the counsel who asks',
    'Cross-examined by Ada Finch, the witness said it was late.',
    [{ speaker: 'the witness', words: 'it was late' }],
  ],
  [
    'a witness after letters that a counsel has',
    'Led in evidence by a lawyer for the port, Mr. Omar Said, SAN, the witness said it was late.',
    [{ speaker: 'the witness', words: 'it was late' }],
  ],
];
