import type { Said } from './read.ts';

/** English sentences and what each says; the names are invented but for those of the gazetteer. */
export const englishCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a clause without that',
    'Mayor Carla Nunez said the bridge would open before winter.',
    [
      {
        speaker: 'Carla Nunez',
        words: 'the bridge would open before winter',
        type: 'indirect',
        cue: 'said',
      },
    ],
  ],
  [
    'a clause with that, after a day',
    'Mayor Carla Nunez said on Tuesday that the bridge would open.',
    [{ speaker: 'Carla Nunez', words: 'the bridge would open' }],
  ],
  [
    'a quote, subject, verb',
    '“We ran for the stairs,” Peter Hall said.',
    [{ speaker: 'Peter Hall', words: 'We ran for the stairs,', type: 'direct' }],
  ],
  [
    'a quote, verb, subject, role',
    '"We ran for the stairs," said Peter Hall, a porter at Union Station.',
    [{ speaker: 'Peter Hall', words: 'We ran for the stairs,' }],
  ],
  [
    'a quote split by the cue',
    '“The well is dry,” said farmer Omar Said, “and nobody came to ask.”',
    [{ speaker: 'Omar Said', words: 'The well is dry, … and nobody came to ask.' }],
  ],
  [
    'a second quote after the cue',
    '"It is over," Anna Berg said. "We lost by a mile."',
    [{ speaker: 'Anna Berg', words: 'It is over, … We lost by a mile.' }],
  ],
  [
    'British single marks',
    '‘It wasn’t our fault,’ said Anna Berg.',
    [{ speaker: 'Anna Berg', words: 'It wasn’t our fault,' }],
  ],
  [
    'a clause before the cue',
    'The road will stay shut until Friday, police said.',
    [{ speaker: 'police', words: 'The road will stay shut until Friday' }],
  ],
  [
    'a clause around the cue',
    'The road, the mayor said, will stay shut.',
    [{ speaker: 'the mayor', words: 'The road … will stay shut' }],
  ],
  [
    'a participle that goes on',
    'Finance Minister Jon Falk said taxes would fall, adding that the cut would start in May.',
    [
      { speaker: 'Jon Falk', words: 'taxes would fall' },
      { speaker: 'Jon Falk', words: 'the cut would start in May', cue: 'adding' },
    ],
  ],
  [
    'a pronoun',
    'Judge Ellen Moss said the case was closed. She called the delay "a disgrace".',
    [
      { speaker: 'Ellen Moss', words: 'the case was closed' },
      { speaker: 'Ellen Moss', words: 'the delay "a disgrace"' },
    ],
  ],
  [
    'a pronoun of the other gender',
    'Ellen Moss said the case was closed. Her lawyer, Mark Reed, said it was not. "We will be back," she said.',
    [
      { speaker: 'Ellen Moss', words: 'the case was closed' },
      { speaker: 'Mark Reed', words: 'it was not' },
      { speaker: 'Ellen Moss', words: 'We will be back,' },
    ],
  ],
  [
    'a surname',
    'Coach Diego Paz said the team was ready. Paz told reporters the captain would play.',
    [
      { speaker: 'Diego Paz', words: 'the team was ready' },
      { speaker: 'Diego Paz', words: 'the captain would play' },
    ],
  ],
  [
    'told a paper',
    'Coach Diego Paz told the Evening Gazette that the captain would play.',
    [{ speaker: 'Diego Paz', words: 'the captain would play', medium: 'Evening Gazette' }],
  ],
  [
    'asked by a broadcaster',
    'Coach Diego Paz, asked by the BBC whether he would resign, said he had "no plans".',
    [{ speaker: 'Diego Paz', words: 'he had "no plans"', medium: 'BBC' }],
  ],
  [
    'a spokesman for a company',
    'A spokesman for Northgate Energy, Liam Frost, said the leak was sealed.',
    [{ speaker: 'Liam Frost', words: 'the leak was sealed', organization: 'Northgate Energy' }],
  ],
  [
    'a company in a statement',
    'Northgate Energy said in a statement it was "deeply sorry".',
    [{ speaker: 'Northgate Energy', words: 'it was "deeply sorry"', type: 'mixed' }],
  ],
  [
    'somebody without a name',
    'A senior official, who asked not to be named, said the talks had failed.',
    [{ speaker: 'A senior official', words: 'the talks had failed' }],
  ],
  [
    'according to, last',
    'The leak began on Sunday, according to the coast guard.',
    [{ speaker: 'the coast guard', words: 'The leak began on Sunday' }],
  ],
  [
    'according to, first',
    'According to the report, the leak began on Sunday.',
    [{ speaker: 'the report', words: 'the leak began on Sunday' }],
  ],
  [
    'a paper that cites',
    'The Evening Gazette reported, citing two officials, that the minister had resigned.',
    [{ speaker: 'Evening Gazette', words: 'the minister had resigned' }],
  ],
  [
    'a study that finds',
    'A study by Leeds University found that bees prefer blue.',
    [{ speaker: 'A study by Leeds University', words: 'bees prefer blue' }],
  ],
  [
    'a denial',
    'The ministry denied that the files had been lost.',
    [{ speaker: 'ministry', words: 'the files had been lost' }],
  ],
  [
    'described as',
    'Lena Fox described the plan as “a house of cards”.',
    [{ speaker: 'Lena Fox', words: 'the plan as “a house of cards”' }],
  ],
  [
    'a so-called term and a title',
    'The so-called "smile tax" inspired her novel, titled "Grin".',
    [],
  ],
  ['a refusal to comment', 'The company declined to comment.', []],
  [
    'a quote over paragraphs',
    'Ana Cruz wrote: “The first night was the worst.\n“By morning the sea was calm.”',
    [
      {
        speaker: 'Ana Cruz',
        words: 'The first night was the worst. … By morning the sea was calm.',
      },
    ],
  ],
  [
    'a quote alone in its paragraph',
    '"The first night was the worst," Ana Cruz said.\n"By morning the sea was calm."',
    [
      {
        speaker: 'Ana Cruz',
        words: 'The first night was the worst, … By morning the sea was calm.',
      },
    ],
  ],
  [
    'in words before the colon',
    'Ana Cruz put it this way: "The sea decides."',
    [{ speaker: 'Ana Cruz', words: 'The sea decides.' }],
  ],
  [
    'joint speakers',
    'Ana Cruz and Peter Hall said the boat was safe.',
    [{ speaker: 'Ana Cruz + Peter Hall', words: 'the boat was safe' }],
  ],
  [
    'it of a body',
    'Northgate Energy closed the plant. It said the move was temporary.',
    [{ speaker: 'Northgate Energy', words: 'the move was temporary' }],
  ],
  [
    'the company of a body',
    'Northgate Energy closed the plant. "The move is temporary," the company said.',
    [{ speaker: 'Northgate Energy', words: 'The move is temporary,' }],
  ],
  [
    'warned that',
    'Doctors warned that the virus could return.',
    [{ speaker: 'Doctors', words: 'the virus could return' }],
  ],
  [
    'accused of',
    'Lena Fox accused the council of "selling the river".',
    [{ speaker: 'Lena Fox', words: 'the council of "selling the river"' }],
  ],
  [
    'a body without the article of its sentence, and a paper with its own',
    'The harbour council met. Its clerk, Omar Badr, said the quay was shut.\nThe editor of The Tide, Ina Holm, said the paper was late.',
    [
      { speaker: 'Omar Badr', words: 'the quay was shut', organization: 'harbour council' },
      { speaker: 'Ina Holm', words: 'the paper was late', organization: 'Tide' },
    ],
  ],
];
