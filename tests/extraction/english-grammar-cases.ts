import type { Said } from './read.ts';

/** English constructions of saying: auxiliaries, shared subjects, frames and ends; the names are invented. */
export const englishGrammarCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a title with a full stop',
    '“It never sank,” Mr. Lund said. “It only leaned.”',
    [{ speaker: 'Lund', words: 'It never sank, … It only leaned.' }],
  ],
  [
    'a second verb after and',
    'Lena Fox walked out of the hall and told reporters that the vote was a farce.',
    [{ speaker: 'Lena Fox', words: 'the vote was a farce', cue: 'told' }],
  ],
  [
    'a verb in progress',
    'Lena Fox is demanding a recount.',
    [{ speaker: 'Lena Fox', words: 'a recount' }],
  ],
  ['what might be said', 'Lena Fox could say that the vote was fair.', []],
  ['what was not said', 'Lena Fox did not say when the vote would be held.', []],
  [
    'what was left unsaid',
    'Lena Fox said a buyer had been found, though she would not name it.',
    [{ speaker: 'Lena Fox', words: 'a buyer had been found' }],
  ],
  [
    'an infinitive that was said',
    'Lena Fox went on to say that the harbour was full.',
    [{ speaker: 'Lena Fox', words: 'the harbour was full' }],
  ],
  [
    'whom to do what',
    'Lena Fox called on the council to publish the letters.',
    [{ speaker: 'Lena Fox', words: 'the council to publish the letters', cue: 'called on' }],
  ],
  [
    'an opinion without marks',
    'Lena Fox has called it unworkable.',
    [{ speaker: 'Lena Fox', words: 'it unworkable' }],
  ],
  [
    'denied doing',
    'Lena Fox denied taking the money.',
    [{ speaker: 'Lena Fox', words: 'taking the money' }],
  ],
  [
    'claims to have',
    'Lena Fox claims never to have met him.',
    [{ speaker: 'Lena Fox', words: 'never to have met him' }],
  ],
  [
    'quoted somebody as saying',
    'The Evening Gazette quoted Lena Fox as saying that the harbour was full.',
    [{ speaker: 'Lena Fox', words: 'the harbour was full', medium: 'Evening Gazette' }],
  ],
  [
    'described by',
    'The plan was described by Lena Fox as “a gift to smugglers”.',
    [{ speaker: 'Lena Fox', words: 'a gift to smugglers' }],
  ],
  [
    'called something and accused of something: not of the one named',
    'The hall, often called “the barn”, was full of men accused of theft.',
    [],
  ],
  [
    'with somebody calling',
    'The council threw it out, with one member calling it “a joke in bad taste”.',
    [{ speaker: 'one member', words: 'a joke in bad taste' }],
  ],
  [
    'a participle first',
    'Pointing out that the harbour was full, Lena Fox asked for time.',
    [{ speaker: 'Lena Fox', words: 'the harbour was full' }],
  ],
  [
    'a day between subject and verb',
    'Lena Fox on Thursday insisted that the harbour was safe.',
    [{ speaker: 'Lena Fox', words: 'the harbour was safe' }],
  ],
  [
    'a claim that is rejected',
    'Lena Fox rejected suggestions that the harbour was full.',
    [{ speaker: 'Lena Fox', words: 'the harbour was full' }],
  ],
  [
    'a document with a participle',
    'Divers found a letter saying that the captain had fled.',
    [{ speaker: 'a letter', words: 'the captain had fled' }],
  ],
  [
    'a report within a report',
    'Lena Fox had told the crew that the engine was dead, a colleague said.',
    [
      {
        speaker: 'a colleague',
        words: 'Lena Fox had told the crew that the engine was dead',
      },
      { speaker: 'Lena Fox', words: 'the engine was dead' },
    ],
  ],
  [
    'because, she said',
    'The crew stayed aboard because, Lena Fox explained, “nobody had told them to leave.”',
    [{ speaker: 'Lena Fox', words: 'nobody had told them to leave.' }],
  ],
  [
    'where the writer goes on in the present',
    'Lena Fox said the pier had been sold to Brandt Holdings, which also owns the docks.',
    [{ speaker: 'Lena Fox', words: 'the pier had been sold to Brandt Holdings' }],
  ],
  [
    'a claim about what was said',
    'Lena Fox said the engine had failed, a claim that the crew disputes.',
    [{ speaker: 'Lena Fox', words: 'the engine had failed' }],
  ],
  [
    'figures further back show',
    'Figures from the harbour office show that fewer ships have called.',
    [{ speaker: 'Figures from the harbour office', words: 'fewer ships have called' }],
  ],
  [
    'nouns that could be verbs',
    'Eighteen states and the police reports that led to the claims were named in the calls for help.',
    [],
  ],
  [
    'told an outlet',
    'Lena Fox told the Courier-Dispatch the pier was rotten.',
    [{ speaker: 'Lena Fox', words: 'the pier was rotten', medium: 'Courier-Dispatch' }],
  ],
  [
    'a letter to somebody',
    'In a letter to the harbour board, Lena Fox wrote that the pier was rotten.',
    [
      {
        speaker: 'Lena Fox',
        words: 'the pier was rotten',
        medium: 'a letter to the harbour board',
      },
    ],
  ],
  [
    'an outlet that only passes on',
    'Lena Fox promised a review of the pier, the Evening Gazette reported.',
    [{ speaker: 'Lena Fox', words: 'a review of the pier', medium: 'Evening Gazette' }],
  ],
  [
    'blamed something on something',
    'Lena Fox blamed the flood on a broken pump.',
    [{ speaker: 'Lena Fox', words: 'the flood on a broken pump' }],
  ],
  [
    'another verb between commas',
    'Lena Fox told the crew to leave the pier and, she added, "any other harbour."',
    [
      { speaker: 'Lena Fox', words: 'the crew to leave the pier' },
      { speaker: 'Lena Fox', words: 'any other harbour.' },
    ],
  ],
  [
    'a name before two commas',
    'At the quay, Lena Fox, whose family has fished for years, said the water now tasted of oil.',
    [{ speaker: 'Lena Fox', words: 'the water now tasted of oil' }],
  ],
  [
    'a condition before a quote that goes on',
    'If it is not, Lena Fox said, “you will see ships leave”.',
    [{ speaker: 'Lena Fox', words: 'If it is not … you will see ships leave' }],
  ],
  [
    'a document that shows things',
    'Satellite images published by the harbour office show new cranes on the quay.',
    [
      {
        speaker: 'Satellite images published by the harbour office',
        words: 'new cranes on the quay',
      },
    ],
  ],
  [
    'a memo of the sentence before',
    'Lena Fox hit back in a memo to staff. “It is over,” she wrote.',
    [{ speaker: 'Lena Fox', words: 'It is over,', medium: 'a memo to staff' }],
  ],
  [
    'a noun of people that ends as an adjective does, before words without a determiner',
    'The health secretary said wards were full. A spokeswoman for the home secretary said pay was low. The missionary said roads were shut. An aide to the transport secretary said trains were late.',
    [
      {
        speaker: 'The health secretary',
        words: 'wards were full',
        organization: 'Department for Health',
      },
      {
        speaker: 'A spokeswoman for the home secretary',
        words: 'pay was low',
        organization: 'Home Office',
      },
      { speaker: 'The missionary', words: 'roads were shut' },
      {
        speaker: 'An aide to the transport secretary',
        words: 'trains were late',
        organization: 'Department for Transport',
      },
    ],
  ],
  [
    'a body between brackets after whoever is of it',
    'Dr. Ana Holt (University of Marlow) said pay was low. Tom Reed (Selwick Hospital) said wards were full.',
    [
      { speaker: 'Ana Holt', words: 'pay was low', organization: 'University of Marlow' },
      { speaker: 'Tom Reed', words: 'wards were full', organization: 'Selwick Hospital' },
    ],
  ],
  [
    'what others say of a thing that was found',
    'Firefighters found a leak that investigators say could have burned the block. Officials said on Monday that a leak that investigators say may return was mended.',
    [
      {
        speaker: 'Firefighters',
        words: 'a leak that investigators say could have burned the block',
      },
      { speaker: 'Officials', words: 'a leak that investigators say may return was mended' },
    ],
  ],
];
