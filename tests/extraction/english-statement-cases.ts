import type { Said } from './read.ts';

/** English statements by who says them, with what verb and how far their words go; the names are invented. */
export const englishStatementCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a quantity at the start is no lead',
    'At least 12 boats were lost, the coastguard said on Tuesday, as crews searched the bay.',
    [{ speaker: 'coastguard', words: 'At least 12 boats were lost' }],
  ],
  [
    'an age between a name and a place',
    'Dora Kemp, 51, from Brenmoor, said her mother, who is ill, spent the night in a corridor.',
    [
      {
        speaker: 'Dora Kemp',
        words: 'her mother, who is ill, spent the night in a corridor',
      },
    ],
  ],
  [
    'two clauses with who',
    'A nurse who works on the ward, and who asked not to be identified, said the lift was broken.',
    [{ speaker: 'A nurse', words: 'the lift was broken' }],
  ],
  [
    'a clause that hangs on the speaker',
    'A nurse who works on the ward told the Herald the lift was broken.',
    [{ speaker: 'A nurse', words: 'the lift was broken', cue: 'told' }],
  ],
  [
    'whom who stands for after a preposition',
    'Mr Badr was responding to questions from Nora Vale, who said the figures were wrong.',
    [{ speaker: 'Nora Vale', words: 'the figures were wrong' }],
  ],
  [
    'a plural noun with of',
    'Friends of the singer fear he is unwell.',
    [{ speaker: 'Friends of the singer', words: 'he is unwell' }],
  ],
  [
    'blame without for',
    'Dora Kemp blamed a broken valve, which has since been replaced.',
    [{ speaker: 'Dora Kemp', words: 'a broken valve', cue: 'blamed' }],
  ],
  [
    'a question to somebody',
    'Dora Kemp asked the witness why he had waited.',
    [{ speaker: 'Dora Kemp', words: 'why he had waited', cue: 'asked' }],
  ],
  [
    'what somebody wanted to know',
    'Dora Kemp wanted to know why the gates were open.',
    [{ speaker: 'Dora Kemp', words: 'why the gates were open', cue: 'wanted to know' }],
  ],
  [
    'held responsible',
    'Dora Kemp held the council responsible.',
    [{ speaker: 'Dora Kemp', words: 'the council responsible', cue: 'held' }],
  ],
  ['a penalty that was denied', 'The goalkeeper denied Omar Badr from the spot.', []],
  [
    'what was left unsaid without a comma',
    'Dora Kemp said talks had begun but declined to give a date.',
    [{ speaker: 'Dora Kemp', words: 'talks had begun' }],
  ],
  [
    'anonymity before the verb',
    'An official of the ferry company, wishing not to be named, said the gates were open.',
    [{ speaker: 'An official of the ferry company', words: 'the gates were open' }],
  ],
  [
    'how a source was reached',
    'An engineer of the plant contacted by the Herald said a pump had failed.',
    [{ speaker: 'An engineer of the plant', words: 'a pump had failed' }],
  ],
  [
    'a list of countries',
    'In a joint statement, France, Germany and Britain urged Iran to return to the talks.',
    [
      {
        speaker: 'France + Germany + Britain',
        words: 'Iran to return to the talks',
        cue: 'urged',
      },
    ],
  ],
  [
    'a couple with one surname',
    'Parents Sarah and Tom Hughes said the school was shut.',
    [{ speaker: 'Sarah Hughes + Tom Hughes', words: 'the school was shut' }],
  ],
  [
    'a role beside a joint speaker',
    'Dora Kemp and the mayor, Omar Badr, said the park would close.',
    [{ speaker: 'Dora Kemp + Omar Badr', words: 'the park would close' }],
  ],
  [
    'of what somebody warned',
    'Oxfam warned of shortages.',
    [{ speaker: 'Oxfam', words: 'shortages', cue: 'warned' }],
  ],
  [
    'a quote before the one who passed it on',
    '“We were told nothing,” the Herald quoted Dora Kemp, a tenant, as saying.',
    [{ speaker: 'Dora Kemp', words: 'We were told nothing,', cue: 'saying' }],
  ],
  [
    'who was filmed saying it',
    'Omar Badr was filmed telling a barman “I could buy this boat” on the evening crossing.',
    [{ speaker: 'Omar Badr', words: 'I could buy this boat', cue: 'telling' }],
  ],
  [
    'a second verb in the present',
    'Lawyers for the firm have conceded there were gaps but argue the decision was sound.',
    [
      { speaker: 'Lawyers for the firm', words: 'there were gaps' },
      { speaker: 'Lawyers for the firm', words: 'the decision was sound', cue: 'argue' },
    ],
  ],
  [
    'a noun that looks like a verb',
    'The firm cut its full-year sales forecast on Thursday and said a plant would close.',
    [{ speaker: 'firm', words: 'a plant would close' }],
  ],
  [
    'another speaker after and',
    'Prices rose by a third, official data show, and economists believe the real figure is higher.',
    [
      { speaker: 'official data', words: 'Prices rose by a third' },
      { speaker: 'economists', words: 'the real figure is higher' },
    ],
  ],
  [
    'a label before what was said',
    'Ironmen: X-rays were negative, the team said.',
    [{ speaker: 'team', words: 'X-rays were negative' }],
  ],
  [
    'what a court was told',
    'The dog has never, the court was told, won a race.',
    [{ speaker: '', words: 'The dog has never … won a race', cue: 'told' }],
  ],
  [
    'what others call a thing',
    'In what Oxfam calls the worst drought in decades, wells have dried up.',
    [{ speaker: 'Oxfam', words: 'the worst drought in decades', cue: 'calls' }],
  ],
  [
    'an adjective as a judgement',
    'Dora Kemp termed the claims baseless.',
    [{ speaker: 'Dora Kemp', words: 'the claims baseless', cue: 'termed' }],
  ],
  [
    'as somebody put it before a colon',
    'As Dora Kemp put it: “There is no other road.”',
    [{ speaker: 'Dora Kemp', words: 'There is no other road.', cue: 'put it' }],
  ],
  [
    'an answer before a colon',
    'The watchdog’s verdict was damning: “A culture of fear.”',
    [{ speaker: 'watchdog', words: 'A culture of fear.' }],
  ],
  [
    'a noun that looks like the verb of a clause',
    'The union said in a statement that talks would resume.',
    [{ speaker: 'union', words: 'talks would resume' }],
  ],
  [
    'a verdict after a denial',
    'Omar Badr denied theft but was convicted by a jury.',
    [{ speaker: 'Omar Badr', words: 'theft' }],
  ],
  [
    'a source with a role and a name',
    'According to the study’s author, Dr Mei Tan, the bees are back.',
    [{ speaker: 'Mei Tan', words: 'the bees are back' }],
  ],
  [
    'words whose subject stands before',
    'Police are hunting for a man who witnesses say was armed.',
    [{ speaker: 'witnesses', words: 'was armed' }],
  ],
  [
    'a name that somebody gives',
    'A trader, who identified herself only as Mama Ada, said prices had doubled.',
    [{ speaker: 'Mama Ada', words: 'prices had doubled' }],
  ],
  [
    'a pronoun for somebody unnamed',
    'Omar Badr said no. A minister resigned on Tuesday. In a letter, she said she was tired.',
    [
      { speaker: 'Omar Badr', words: 'no' },
      { speaker: 'A minister', words: 'she was tired' },
    ],
  ],
  [
    'who speaks before a colon, by a possessive',
    'It rained. His verdict: “It is over.” Her daughter Salwa Idris: “I never saw it.” Her son, who lives in Leeds, puts it differently: “It is a mess.”',
    [
      { speaker: '', words: 'It is over.', cue: 'verdict' },
      { speaker: 'Salwa Idris', words: 'I never saw it.', cue: '' },
      { speaker: 'Her son', words: 'It is a mess.' },
    ],
  ],
  [
    'an age beside the source',
    'According to Rosa Lima, 41, a nurse from Porto, the ward was full.',
    [{ speaker: 'Rosa Lima', words: 'the ward was full' }],
  ],
  [
    'as young as, which starts no clause of its own',
    '“No,” he said, adding boys as young as six stitched the shirts.',
    [
      { speaker: '', words: 'No,' },
      { speaker: '', words: 'boys as young as six stitched the shirts' },
    ],
  ],
  [
    'what a sum of money is rejected as',
    'Corvex Foods rejects £2bn approach from Marl as ‘far too low’.',
    [{ speaker: 'Corvex Foods', words: '£2bn approach from Marl as ‘far too low’' }],
  ],
  [
    'a verb that is no noun before one that is a verb elsewhere',
    'Corvex Foods dismisses claims as ‘absurd’.',
    [{ speaker: 'Corvex Foods', words: 'claims as ‘absurd’' }],
  ],
  [
    'what somebody asked for, and that they be not named',
    'The Heritage Trust asked that the sign be kept. A nurse, who asked that she not be named, said the ward was full.',
    [
      { speaker: 'Heritage Trust', words: 'the sign be kept' },
      { speaker: 'A nurse', words: 'the ward was full' },
    ],
  ],
];
