import type { Said } from './read.ts';

/** How American papers write of politics: who says what in their clauses; the names are invented. */
export const englishPoliticalCases: [name: string, text: string, expected: Said[]][] = [
  [
    'who is retired from a body',
    'Ada Finch left. “It is late,” retired Navy admiral Ivo Lund said.',
    [{ speaker: 'Ivo Lund', words: 'It is late,', cue: 'said' }],
  ],
  [
    'posts that say something, with when they were made',
    'Ivo Trask unleashed a series of tweets early Friday saying that rival Ada Finch had shown bad judgment.',
    [{ speaker: 'Ivo Trask', words: 'rival Ada Finch had shown bad judgment', cue: 'saying' }],
  ],
  [
    'a statement on a day that accuses',
    'The union issued a statement late Friday accusing the mayor of lying.',
    [{ speaker: 'union', words: 'the mayor of lying' }],
  ],
  [
    'as somebody has put it',
    'As Ivo Lund has put it, “no firm is above the law.”',
    [{ speaker: 'Ivo Lund', words: 'no firm is above the law.' }],
  ],
  [
    'people of whom an aside between dashes tells more',
    'Ivo Trask insulted the women -- about a dozen now -- who have accused him of crude behavior.',
    [{ speaker: 'the women', words: 'him of crude behavior' }],
  ],
  [
    'an aside between hyphens',
    'Nobody was hurt - not even the dog - the clerk said.',
    [{ speaker: 'the clerk', words: 'Nobody was hurt - not even the dog' }],
  ],
  [
    'cases that people brought',
    'There are many cases brought by people who claim to not have been paid by Ivo Trask.',
    [{ speaker: 'people', words: 'to not have been paid by Ivo Trask' }],
  ],
  [
    'words that go on with a gerund',
    'Though that change was smooth, Ivo Lund said, replacing her would be harder.',
    [
      {
        speaker: 'Ivo Lund',
        words: 'Though that change was smooth … replacing her would be harder',
      },
    ],
  ],
  [
    'whom somebody refers to as something',
    'Ivo Trask left after referring to those in the hall as “legal pirates.”',
    [{ speaker: 'Ivo Trask', words: 'those in the hall as “legal pirates.”' }],
  ],
  [
    'what somebody referred to a court',
    'The case was referred to the court as a matter of urgency.',
    [],
  ],
  [
    'what is called something on a day',
    'Ivo Lund called her remarks on Saturday “a true wake-up call” to voters.',
    [{ speaker: 'Ivo Lund', words: 'her remarks on Saturday “a true wake-up call”' }],
  ],
  [
    'a boast about how something is',
    'Ivo Trask boasted about how “nice” it is now.',
    [{ speaker: 'Ivo Trask', words: 'how “nice” it is now' }],
  ],
  [
    'a press call on a day',
    'Ivo Lund said during a press call last Thursday that the plan was dead.',
    [{ speaker: 'Ivo Lund', words: 'the plan was dead', medium: 'a press call' }],
  ],
  [
    'a surname after a daughter who has it too',
    'Ada Finch fell and went to the flat of her daughter, Ina Finch. Finch said nobody was told.',
    [{ speaker: 'Ada Finch', words: 'nobody was told' }],
  ],
  [
    'a surname after a wife who has spoken',
    'Ivo Finch died. His wife, Ina Finch, said he was tired. Finch said nobody was told.',
    [
      { speaker: 'Ina Finch', words: 'he was tired' },
      { speaker: 'Ina Finch', words: 'nobody was told' },
    ],
  ],
];
