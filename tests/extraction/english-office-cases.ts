import type { Said } from './read.ts';

/** English sentences in which an office says whose body its holder is of; the names are invented. */
export const englishOfficeCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the ministry of the country that was spoken of',
    'Peru closed its ports on Monday, and Peruvian ships stayed out.\n“We had no choice,” said Rosa Inca, the energy minister.',
    [
      {
        speaker: 'Rosa Inca',
        words: 'We had no choice,',
        organization: 'Ministry of Energy of Peru',
      },
    ],
  ],
  [
    'a country that only its government shows to be one',
    'Brenna’s government said it would wait. Brenna had lost two ships.\n“It was theft,” Defence Minister Odd Karsen told reporters.',
    [
      {
        speaker: 'Brenna’s government',
        words: 'it would wait',
        organization: 'Brenna’s government',
      },
      {
        speaker: 'Odd Karsen',
        words: 'It was theft,',
        organization: 'Ministry of Defence of Brenna',
      },
    ],
  ],
  [
    'whose minister it is',
    'Spain’s labour minister, Luis Mora, said pay was low. The health minister of Chad, Ali Deby, said wards were full.',
    [
      { speaker: 'Luis Mora', words: 'pay was low', organization: 'Ministry of Labour of Spain' },
      { speaker: 'Ali Deby', words: 'wards were full', organization: 'Ministry of Health of Chad' },
    ],
  ],
  [
    'a ministry of another country',
    'Sandora’s foreign ministry was silent. Calvera lost two boats, and Calvera’s government wept.\nForeign Minister Ines Duarte said the boats would come home.',
    [
      {
        speaker: 'Ines Duarte',
        words: 'the boats would come home',
        organization: 'Foreign Ministry of Calvera',
      },
    ],
  ],
  [
    'secretaries of state and of a union',
    'The health secretary, Tom Reed, said the wards would open. The union’s general secretary, Pam Hill, said they would not.',
    [
      { speaker: 'Tom Reed', words: 'the wards would open', organization: 'Department for Health' },
      { speaker: 'Pam Hill', words: 'they would not', organization: 'the union' },
    ],
  ],
  [
    'the shadow minister of a party',
    'Labour’s shadow health minister, Ina Brandt, said the beds were gone. Labour wants more.',
    [{ speaker: 'Ina Brandt', words: 'the beds were gone', organization: 'Labour' }],
  ],
  [
    'two offices before a name',
    'Deputy Prime Minister and Minister for Housing Leo Marsh said homes would follow.',
    [{ speaker: 'Leo Marsh', words: 'homes would follow', organization: '' }],
  ],
  [
    'letters after a name within a phrase',
    'Opening the case, Ada Finch SC told the court her clients were poor.',
    [{ speaker: 'Ada Finch', words: 'her clients were poor' }],
  ],
];
