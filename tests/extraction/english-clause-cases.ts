import type { Said } from './read.ts';

/** English sentences by where a subject, a verb and what was said begin and end; the names are invented. */
export const englishClauseCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a month or a week between a speaker and the verb',
    'The World Bank last month urged Lusenia to raise taxes. The port authority earlier this week warned that berths were full.',
    [
      { speaker: 'World Bank', words: 'Lusenia to raise taxes' },
      { speaker: 'The port authority', words: 'berths were full' },
    ],
  ],
  [
    'days later, on a date, in a year',
    'The regulator two days later ordered the firm to stop sales. The court on 3 March ruled that the levy was legal. The brewer in 2019 warned that reserves were low.',
    [
      { speaker: 'The regulator', words: 'the firm to stop sales' },
      { speaker: 'The court', words: 'the levy was legal' },
      { speaker: 'The brewer', words: 'reserves were low' },
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
];
