import type { Said } from './read.ts';

/** English sentences by where a subject, a verb and what was said begin and end; the names are invented. */
export const englishClauseCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a month or a week between a speaker and the verb',
    'The World Bank last month urged Lusenia to raise taxes. The port authority earlier this week warned that berths were full.',
    [
      { speaker: 'World Bank', words: 'Lusenia to raise taxes' },
      { speaker: 'port authority', words: 'berths were full' },
    ],
  ],
  [
    'days later, on a date, in a year',
    'The regulator two days later ordered the firm to stop sales. The court on 3 March ruled that the levy was legal. The brewer in 2019 warned that reserves were low.',
    [
      { speaker: 'regulator', words: 'the firm to stop sales' },
      { speaker: 'court', words: 'the levy was legal' },
      { speaker: 'brewer', words: 'reserves were low' },
    ],
  ],
  [
    'a month that is a name',
    'Theresa May said the plan was dead.',
    [{ speaker: 'Theresa May', words: 'the plan was dead' }],
  ],
  [
    'the date of a document',
    'A draft agreement dated March 3 says the pier will be moved.',
    [{ speaker: 'A draft agreement', words: 'the pier will be moved' }],
  ],
  [
    'an envoy, cars and a player that were recalled',
    'Calvera recalled its ambassador to Sandora. The carmaker recalled 40,000 vehicles. The coach recalled the striker.',
    [],
  ],
  [
    'a night that is recalled',
    'Nora Vale recalled her first night on the ward.',
    [{ speaker: 'Nora Vale', words: 'her first night on the ward' }],
  ],
  [
    'a participle after a preposition',
    'The navy seized the boat and its 12 crew in disputed waters. She was fined for claimed expenses.',
    [],
  ],
  [
    'documents that state',
    'Planning documents state that the lot will have 40 spaces.',
    [{ speaker: 'Planning documents', words: 'the lot will have 40 spaces', cue: 'state' }],
  ],
  [
    'a participle that hangs on the source',
    'Boats were searched in 27 cases, according to city data analyzed by researchers at Hollis State University.',
    [{ speaker: 'city data', words: 'Boats were searched in 27 cases' }],
  ],
  [
    'a warning about something else',
    'Lusenia keeps rates on hold, the governor warns on election spending.',
    [],
  ],
  [
    'another speaker after but and while',
    'The minister said the bridge was safe but engineers said it had never been inspected. The mayor says the levy is legal while lawyers insist it never was.',
    [
      { speaker: 'The minister', words: 'the bridge was safe' },
      { speaker: 'engineers', words: 'it had never been inspected' },
      { speaker: 'The mayor', words: 'the levy is legal' },
      { speaker: 'lawyers', words: 'it never was' },
    ],
  ],
  [
    'what a speaker says of others who speak',
    'The minister said costs had doubled but the firm had said nothing. The clerk said he was fine but doctors told him to rest.',
    [
      { speaker: 'The minister', words: 'costs had doubled but the firm had said nothing' },
      { speaker: 'The clerk', words: 'he was fine but doctors told him to rest' },
    ],
  ],
  [
    'a second verb whose words start with a verb in marks',
    'The treasurer says no audit was carried out and claims the board “plucked the sum out of thin air”.',
    [
      { speaker: 'The treasurer', words: 'no audit was carried out' },
      { speaker: 'The treasurer', words: 'the board “plucked the sum out of thin air”' },
    ],
  ],
  [
    'a source who goes on to warn',
    'The strike is “hurting” patients, according to its director Nora Vale, who warned that wards were “one shift from closing”.',
    [
      { speaker: 'Nora Vale', words: 'The strike is “hurting” patients', cue: 'according to' },
      { speaker: 'Nora Vale', words: 'wards were “one shift from closing”', cue: 'warned' },
    ],
  ],
  [
    'a source with a clause in the middle',
    'The bridge, according to Omar Badr, who runs the ferry, is unsafe.',
    [{ speaker: 'Omar Badr', words: 'The bridge … is unsafe' }],
  ],
  [
    'a name after a participle and a role',
    'Its chairman, retired engineer Omar Badr, says no audit was done. Nora Vale, reached by phone, said it was.',
    [
      { speaker: 'Omar Badr', words: 'no audit was done' },
      { speaker: 'Nora Vale', words: 'it was' },
    ],
  ],
  [
    'who is asked between commas',
    'The minister, asked whether he would resign, said he had work to do.',
    [{ speaker: 'The minister', words: 'he had work to do' }],
  ],
  [
    'whoever tells somebody that is told',
    'Omar Badr was told by the bank that the account was empty. He was told by email that he had lost.',
    [{ speaker: 'bank', words: 'the account was empty', cue: 'told' }],
  ],
  [
    'a view',
    'In the view of Nora Vale, the plan is dead. In Omar Badr’s opinion, it never lived. It was, in the ministry’s view, a waste of money.',
    [
      { speaker: 'Nora Vale', words: 'the plan is dead', cue: 'In the view of' },
      { speaker: 'Omar Badr', words: 'it never lived' },
      { speaker: 'ministry', words: 'It was … a waste of money' },
    ],
  ],
  [
    'for whom something is so',
    'For Nora Vale, the choice was simple: “We leave tomorrow.”',
    [{ speaker: 'Nora Vale', words: 'We leave tomorrow.' }],
  ],
  [
    'a prompt with marks of its own',
    'Asked whether the plan was “a sham”, Nora Vale replied: “There is no plan B.”',
    [{ speaker: 'Nora Vale', words: 'There is no plan B.' }],
  ],
  [
    'a short sentence in marks after its speaker',
    'Nora Vale shook her head. “There is no plan B.”',
    [{ speaker: 'Nora Vale', words: 'There is no plan B.' }],
  ],
  [
    'a name with an age and a role before who',
    'The plan was criticised by Nora Vale, 41, a nurse from Porto, who said it was a sham.',
    [{ speaker: 'Nora Vale', words: 'it was a sham' }],
  ],
  [
    'a place before who speaks',
    'In London, a nurse who asked not to be named said the ward was full.',
    [{ speaker: 'a nurse', words: 'the ward was full' }],
  ],
  [
    'while another, of whom more is said, speaks',
    'Nora Vale said the dam was full, while retired teacher Omar Badr said it was empty. Nora Vale said it rained, while Lars Holm, who runs a café, said it snowed.',
    [
      { speaker: 'Nora Vale', words: 'the dam was full' },
      { speaker: 'Omar Badr', words: 'it was empty' },
      { speaker: 'Nora Vale', words: 'it rained' },
      { speaker: 'Lars Holm', words: 'it snowed' },
    ],
  ],
  [
    'a state in a dateline before a role',
    'DAYTON, Ohio — The harbour master said on Monday that the gate was shut.',
    [{ speaker: 'The harbour master', words: 'the gate was shut' }],
  ],
  [
    'who asks whether something is so',
    'Nora Vale asked whether the money had been spent. One farmer asked why the gates were shut.',
    [
      { speaker: 'Nora Vale', words: 'whether the money had been spent', cue: 'asked' },
      { speaker: 'One farmer', words: 'why the gates were shut' },
    ],
  ],
  [
    'who gets in touch to say so',
    'After publication, Nora Vale got in touch to say that no boats were lost. She got to say goodbye to her son.',
    [{ speaker: 'Nora Vale', words: 'no boats were lost', cue: 'say' }],
  ],
  [
    'what somebody describes, past the marks',
    'Nora Vale described a “funny, kind” girl who “never complained”. She described a “perfect storm” of failures.',
    [
      { speaker: 'Nora Vale', words: 'a “funny, kind” girl who “never complained”' },
      { speaker: 'Nora Vale', words: 'a “perfect storm”' },
    ],
  ],
  [
    'a hearer who is the speaker',
    'Nora Vale was calm. She said the boy had rung on Monday and told her they were safe.',
    [
      {
        speaker: 'Nora Vale',
        words: 'the boy had rung on Monday and told her they were safe',
      },
    ],
  ],
  [
    'a short clause whose verb stands between the marks',
    'The board wrote that Badr “is tired of it.” Omar Nasr said that she “was never asked.”',
    [
      { speaker: 'board', words: 'Badr “is tired of it.”' },
      { speaker: 'Omar Nasr', words: 'she “was never asked.”' },
    ],
  ],
  [
    'somebody with two roles, after quoted words',
    'Cloud firm Corvane is back.\n“It was late,” Corvane co-founder and CEO Ada Finch wrote on X.',
    [{ speaker: 'Ada Finch', words: 'It was late,' }],
  ],
  [
    'a question with a verb of showing',
    'Asked by the judge, Mr Justice Quist, whether an X-ray alone would have revealed the crack, Prof Ada Finch said: “It was late.”',
    [{ speaker: 'Ada Finch', words: 'It was late.' }],
  ],
  [
    'what somebody was told before they answered',
    'Told that the union had warned that it would strike, Ada Finch said: “It was late.”',
    [
      { speaker: 'union', words: 'it would strike' },
      { speaker: 'Ada Finch', words: 'It was late.' },
    ],
  ],
  [
    'how many, in a clause that hangs on the speaker',
    'Campaigners who have gathered more than 4,000 names said it was late.',
    [{ speaker: 'Campaigners', words: 'it was late' }],
  ],
  [
    'whoever did not answer',
    'Asked whether the company had tested it, the spokesman did not answer. Ada Finch said it was late.',
    [{ speaker: 'Ada Finch', words: 'it was late' }],
  ],
  [
    'a noun that ends as adjectives do, before a verb of saying and a plural',
    'The hospital said nurses were tired.',
    [{ speaker: 'hospital', words: 'nurses were tired' }],
  ],
  [
    'a verb that is a noun as well, of a plural subject',
    'More farms mean more lice, said Ada Finch.',
    [{ speaker: 'Ada Finch', words: 'More farms mean more lice' }],
  ],
];
