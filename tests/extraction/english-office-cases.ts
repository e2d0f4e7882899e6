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
        organization: 'Peruvian Energy Ministry',
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
        organization: 'Brennan Defence Ministry',
      },
    ],
  ],
  [
    'whose minister it is',
    'Spain’s labour minister, Luis Mora, said pay was low. The health minister of Chad, Ali Deby, said wards were full.',
    [
      { speaker: 'Luis Mora', words: 'pay was low', organization: 'Spanish Labour Ministry' },
      { speaker: 'Ali Deby', words: 'wards were full', organization: 'Chadian Health Ministry' },
    ],
  ],
  [
    'a ministry of another country',
    'Sandora’s foreign ministry was silent. Calvera lost two boats, and Calvera’s government wept.\nForeign Minister Ines Duarte said the boats would come home.',
    [
      {
        speaker: 'Ines Duarte',
        words: 'the boats would come home',
        organization: 'Calveran Foreign Ministry',
      },
    ],
  ],
  [
    'secretaries of state and of a union',
    'The health secretary, Tom Reed, said the wards would open. The union’s general secretary, Pam Hill, said they would not.',
    [
      { speaker: 'Tom Reed', words: 'the wards would open', organization: 'Department for Health' },
      { speaker: 'Pam Hill', words: 'they would not', organization: 'union' },
    ],
  ],
  [
    'the shadow minister of a party',
    'Labour’s shadow health minister, Ina Brandt, said the beds were gone. Labour wants more.',
    [{ speaker: 'Ina Brandt', words: 'the beds were gone', organization: 'Labour' }],
  ],
  [
    'a ministry beside the office of a prime minister',
    'Deputy Prime Minister and Minister for Housing Leo Marsh said homes would follow. Ida Voss, the deputy premier and transport minister, said buses would too. Prime Minister Tom Reed said he would wait.',
    [
      { speaker: 'Leo Marsh', words: 'homes would follow', organization: 'Ministry of Housing' },
      { speaker: 'Ida Voss', words: 'buses would too', organization: 'Transport Ministry' },
      { speaker: 'Tom Reed', words: 'he would wait', organization: 'government' },
    ],
  ],
  [
    'letters after a name within a phrase',
    'Opening the case, Ada Finch SC told the court her clients were poor.',
    [{ speaker: 'Ada Finch', words: 'her clients were poor' }],
  ],
  [
    'a judge addressed in full',
    'The High Court sat on Monday. Mr Justice Tom Reed said the case was weak.',
    [{ speaker: 'Tom Reed', words: 'the case was weak', organization: 'High Court' }],
  ],
  [
    'a group and whom it sues',
    'The claim by Mill Lane Residents Group against Crane Logistics failed. The group said it was sad.\nThe Campaign Against Arms Fairs said it was glad.',
    [
      {
        speaker: 'Mill Lane Residents Group',
        words: 'it was sad',
        organization: 'Mill Lane Residents Group',
      },
      {
        speaker: 'Campaign Against Arms Fairs',
        words: 'it was glad',
        organization: 'Campaign Against Arms Fairs',
      },
    ],
  ],
  [
    'a maker and its model',
    'Crane Air ordered 40 Embraer E195neo jets. Embraer said the order was firm.',
    [{ speaker: 'Embraer', words: 'the order was firm', organization: 'Embraer' }],
  ],
  [
    'the branch office of a body',
    'Ivo Lund, head of UNICEF’s regional office in Dakar, said milk was short.',
    [{ speaker: 'Ivo Lund', words: 'milk was short', organization: 'UNICEF' }],
  ],
  [
    'an office by whose it is',
    'Talos’s Office of the Prison Ombudsman said cells were cold. The Office of the Children’s Commissioner said homes were poor.',
    [
      {
        speaker: 'Office of the Prison Ombudsman',
        words: 'cells were cold',
        organization: 'Office of the Prison Ombudsman',
      },
      {
        speaker: 'Office of the Children’s Commissioner',
        words: 'homes were poor',
        organization: 'Office of the Children’s Commissioner',
      },
    ],
  ],
  [
    'whoever the firm has',
    'Quill Analytics cut its forecast.\n“Nobody is buying,” said the firm’s Ada Finch.',
    [{ speaker: 'Ada Finch', words: 'Nobody is buying,', organization: 'Quill Analytics' }],
  ],
  [
    'one of a group',
    'Two members of the Harbour Board said the fee was wrong. One of them, Leo Marsh, said he would quit.',
    [
      {
        speaker: 'Two members of the Harbour Board',
        words: 'the fee was wrong',
        organization: 'Harbour Board',
      },
      { speaker: 'Leo Marsh', words: 'he would quit', organization: 'Harbour Board' },
    ],
  ],
  [
    'what somebody is by a later name for them',
    'Ivo Lund said his team was unlucky. “We hit the post,” the Calder boss said.',
    [
      { speaker: 'Ivo Lund', words: 'his team was unlucky', organization: 'Calder' },
      { speaker: 'Ivo Lund', words: 'We hit the post,', organization: 'Calder' },
    ],
  ],
  [
    'an agency that a country has',
    'Chad’s customs directorate said trucks would pass. Its director, Ali Deby, said more would follow.',
    [
      {
        speaker: 'Chad’s customs directorate',
        words: 'trucks would pass',
        organization: 'Chad’s customs directorate',
      },
      {
        speaker: 'Ali Deby',
        words: 'more would follow',
        organization: 'Chad’s customs directorate',
      },
    ],
  ],
  [
    'a monitor that is no newspaper',
    'The South Coast Observer, a monitoring group, said 12 were dead. Its director, Omar Said, said more would follow.',
    [
      {
        speaker: 'South Coast Observer',
        words: '12 were dead',
        organization: 'South Coast Observer',
      },
      { speaker: 'Omar Said', words: 'more would follow', organization: 'South Coast Observer' },
    ],
  ],
  [
    'whom a paper has its letter from',
    'The Quay Union met. In a letter seen by The Morning Slate, its president, Leo Marsh, said money had gone.',
    [{ speaker: 'Leo Marsh', words: 'money had gone', organization: 'Quay Union' }],
  ],
  [
    'titles without a body',
    'The Green Party met.\n“I know,” finance spokesperson Ada Finch said.\nKent Police met.\nCommander Ivo Lund said it was over.',
    [
      { speaker: 'Ada Finch', words: 'I know,', organization: 'Green Party' },
      { speaker: 'Ivo Lund', words: 'it was over', organization: 'Kent Police' },
    ],
  ],
  [
    'what somebody does before their name',
    'Zephyr Foods met, its head of public affairs Sven Karlsson said on Tuesday.',
    [{ speaker: 'Sven Karlsson', words: 'Zephyr Foods met', organization: 'Zephyr Foods' }],
  ],
  [
    'who somebody is by their age and role',
    '“I know,” the 52-year-old owner of Zephyr Foods said.',
    [
      {
        speaker: 'the 52-year-old owner of Zephyr Foods',
        words: 'I know,',
        organization: 'Zephyr Foods',
      },
    ],
  ],
  [
    'names that start with a small word or whom they are of',
    'A spokesman for First Harbour Bank said it was sad. Friends of the River said it was glad.',
    [
      {
        speaker: 'A spokesman for First Harbour Bank',
        words: 'it was sad',
        organization: 'First Harbour Bank',
      },
      {
        speaker: 'Friends of the River',
        words: 'it was glad',
        organization: 'Friends of the River',
      },
    ],
  ],
  [
    'an agency in a dateline is no short form of the town',
    'Port Elin (AFP) – Talos closed its quays on Monday.\n“We wait,” Ada Finch told AFP by telephone.',
    [{ speaker: 'Ada Finch', words: 'We wait,', medium: 'AFP' }],
  ],
  [
    'a senior minister is of the government, and not of the ministry named last',
    'The Norlandian government closed two ports after the Ministry of Works asked it to. A senior minister said the ports were unsafe.',
    [
      {
        speaker: 'A senior minister',
        words: 'the ports were unsafe',
        organization: 'Norlandian government',
      },
    ],
  ],
];
