import type { Said } from './read.ts';

/** Frames in which the newsrooms of many countries say that something was said. */
export const englishNewsroomCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a dateline with a colon',
    'DOHA: The ministry has shut 11 stalls, its food section said.',
    [{ speaker: 'its food section', words: 'The ministry has shut 11 stalls' }],
  ],
  [
    'a report and when it came out',
    'Thefts fell by a fifth, the police said in their figures released on Tuesday.',
    [{ speaker: 'police', words: 'Thefts fell by a fifth' }],
  ],
  [
    'when, before the verb of a clause that goes on with a participle',
    'The council on Monday cut its budget, saying the reserves were gone.',
    [{ speaker: 'council', words: 'the reserves were gone' }],
  ],
  [
    'a firm whose name is a possessor',
    'Moody’s cut the rating, saying the reserves were gone.',
    [{ speaker: 'Moody’s', words: 'the reserves were gone' }],
  ],
  [
    'with somebody and their name',
    'The university raised the alarm, with its rector, Ada Finch, saying the reserves were gone.',
    [{ speaker: 'Ada Finch', words: 'the reserves were gone' }],
  ],
  [
    'when, between a verb and its preposition',
    'Sgt Ada Finch appealed on Wednesday for witnesses to come forward.',
    [{ speaker: 'Ada Finch', words: 'witnesses to come forward' }],
  ],
  [
    'a leaked text',
    'A leaked memo suggests that the police knew.',
    [{ speaker: 'A leaked memo', words: 'the police knew' }],
  ],
  [
    'a paper named for a day',
    'The document, obtained by The Sunday Ledger, warns that a flood is near.',
    [{ speaker: 'The document', words: 'a flood is near', medium: 'Sunday Ledger' }],
  ],
  [
    'a participle alone before who it is said of',
    'Reacting, the head of Oxfam, Ada Finch, said that it had rained.',
    [{ speaker: 'Ada Finch', words: 'it had rained' }],
  ],
  [
    'people who are said to be each other’s',
    'Ada Finch, a spokeswoman for Omar Said, said it rained. Omar Said, the spokeswoman’s deputy, said it was cold. Ina Holm, the deputy’s adviser, said it was wet. Ivo Lund, the adviser’s deputy, said it was dry.',
    [
      { speaker: 'Ada Finch', words: 'it rained', organization: '' },
      { speaker: 'Omar Said', words: 'it was cold', organization: '' },
      { speaker: 'Ina Holm', words: 'it was wet', organization: '' },
      { speaker: 'Ivo Lund', words: 'it was dry', organization: '' },
    ],
  ],
  [
    'a first information report',
    'Selwick Police made arrests. According to the first information report, the door was locked.',
    [
      {
        speaker: 'the first information report',
        words: 'the door was locked',
        organization: 'Selwick Police',
      },
    ],
  ],
  [
    'an inspector of prisons',
    'Marl Prison is full. The chief inspector of prisons, Ina Holm, said it was wet.',
    [{ speaker: 'Ina Holm', words: 'it was wet', organization: 'Inspectorate of Prisons' }],
  ],
  [
    'a clause, and after its speaker what went on meanwhile',
    'The clinic misled inspectors for years, a state prosecutor told jurors Monday as the trial opened.',
    [{ speaker: 'a state prosecutor', words: 'The clinic misled inspectors for years' }],
  ],
  [
    'a clause, and after its speaker when it was said',
    'The bridge was sold for nothing, Omar Badr told reporters two days before the vote, and nobody was asked.',
    [
      {
        speaker: 'Omar Badr',
        words: 'The bridge was sold for nothing … and nobody was asked',
      },
    ],
  ],
  [
    'a clause before a speaker whose verb stands first, and what they did meanwhile',
    'The ward is full, said Ina Brandt, a nurse, as she left the building.',
    [{ speaker: 'Ina Brandt', words: 'The ward is full' }],
  ],
  [
    'two groups, each with words of its own',
    'The dam was unsafe, residents and emergency officials said.',
    [{ speaker: 'residents + emergency officials', words: 'The dam was unsafe' }],
  ],
  [
    'the land of a minister after the name',
    'Talks on Talos resume on Monday. Foreign Minister Ina Brandt of neighboring Ostrava said it was over.',
    [
      {
        speaker: 'Ina Brandt',
        words: 'it was over',
        organization: 'Ostravan Foreign Ministry',
      },
    ],
  ],
  [
    'the rebels, by the name that they have, and whose spokesman is theirs',
    'The Talosian army blamed the Northern League, saying in a televised briefing that the rebels had fled. The rebels called it “a lie.” Their spokesman, Omar Badr, said the hill was empty.',
    [
      { speaker: 'Talosian army', words: 'the Northern League', medium: 'a televised briefing' },
      { speaker: 'Talosian army', words: 'the rebels had fled', medium: 'a televised briefing' },
      { speaker: 'Northern League', words: 'a lie.' },
      { speaker: 'Omar Badr', words: 'the hill was empty', organization: 'Northern League' },
    ],
  ],
  [
    'where posts and comments were made',
    'Ada Finch said in written comments to the Harbour Courier that it was over. Tom Reed said in a social media post the road was shut.',
    [
      { speaker: 'Ada Finch', words: 'it was over', medium: 'Harbour Courier' },
      { speaker: 'Tom Reed', words: 'the road was shut', medium: 'a social media post' },
    ],
  ],
  [
    'the head of a long clause with a price in it',
    'The curator who talked the trust into paying £1.2m for the diary of a novelist has conceded that she was wrong.',
    [{ speaker: 'The curator', words: 'she was wrong' }],
  ],
  [
    'the head of a clause with a verb of saying',
    'The chemist who first warned of the leak says it will come back.',
    [{ speaker: 'The chemist', words: 'it will come back' }],
  ],
  [
    'the owner within a clause',
    'The minister whose officials signed the lease has insisted that it was legal.',
    [{ speaker: 'The minister', words: 'it was legal' }],
  ],
  [
    'a text with two things said of it, and the day on which it came out',
    'A letter sent to staff and seen by the Harbour Courier said the mill would close. According to a draft of the deal circulated Sunday, both mills would close.',
    [
      { speaker: 'A letter sent to staff', words: 'the mill would close' },
      { speaker: 'a draft of the deal', words: 'both mills would close' },
    ],
  ],
  [
    'who has seen a text and who wrote it',
    'The Harbour Authority denies it. But an internal authority memo obtained by the Ledger last fall warned that use was high.',
    [
      {
        speaker: 'an internal authority memo',
        words: 'use was high',
        organization: 'Harbour Authority',
      },
    ],
  ],
  [
    'an office by whose it is',
    'The bus stops at Wren Street. A spokesperson for the U.S. Attorney’s Office said it was over. The Coroner’s Court said nobody came.',
    [
      {
        speaker: 'A spokesperson for the U.S. Attorney’s Office',
        words: 'it was over',
        organization: 'U.S. Attorney’s Office',
      },
      { speaker: 'Coroner’s Court', words: 'nobody came' },
    ],
  ],
  [
    'a newspaper that was named before',
    'The French daily Le Phare du Sud ran the tape. “I sell books,” Omar Badr told the newspaper. “It is old,” Tom Reed told a local station.',
    [
      { speaker: 'Omar Badr', words: 'I sell books,', medium: 'Le Phare du Sud' },
      { speaker: 'Tom Reed', words: 'It is old,', medium: 'a local station' },
    ],
  ],
  [
    'an outlet at the end that reports what another said',
    'Ina Brandt said the boat was lost, Le Phare reported.',
    [{ speaker: 'Ina Brandt', words: 'the boat was lost', medium: 'Le Phare' }],
  ],
  [
    'a town that a paper is named for too',
    'The Larnby Ledger and the Larnby Transit Authority have moved. Larnby Mayor Ada Finch said the road was shut.',
    [{ speaker: 'Ada Finch', words: 'the road was shut', organization: 'Larnby' }],
  ],
  [
    'who speaks for a state’s government in court',
    'Advocate-General K.P. Nair submitted that nothing had been decided.',
    [
      {
        speaker: 'K.P. Nair',
        words: 'nothing had been decided',
        organization: 'state government',
      },
    ],
  ],
  [
    'a text that a speaker cites before the verb',
    'The Harbour Courier, citing court papers it had seen, reported that the boat was lost.',
    [{ speaker: 'Harbour Courier', words: 'the boat was lost', medium: 'court papers' }],
  ],
  [
    'a text in which somebody wrote, and one that many signed',
    'It quotes an email in which Omar Badr wrote: “It is over.” More than 60 nurses have signed an open letter urging the trust to act.',
    [
      { speaker: 'Omar Badr', words: 'It is over.', medium: 'an email' },
      { speaker: 'More than 60 nurses', words: 'the trust to act', medium: 'an open letter' },
    ],
  ],
  [
    'what somebody was told within what they say',
    'Ina Brandt said she had asked twice, only to be told by the trust’s chair, Omar Badr, that nobody cared.',
    [
      {
        speaker: 'Ina Brandt',
        words:
          'she had asked twice, only to be told by the trust’s chair, Omar Badr, that nobody cared',
      },
      { speaker: 'Omar Badr', words: 'nobody cared' },
    ],
  ],
  [
    'a clause around whom it was told to',
    'Ina Brandt was afraid. The sea, she once told her sister, is a wall.',
    [{ speaker: 'Ina Brandt', words: 'The sea … is a wall', cue: 'told' }],
  ],
  [
    'a journal with what it is about',
    'Ina Brandt reported in the Journal of Ink and Paper Studies on Friday that it was old.',
    [
      {
        speaker: 'Ina Brandt',
        words: 'it was old',
        medium: 'Journal of Ink and Paper Studies',
      },
    ],
  ],
];
