import type { Said } from './read.ts';

/** More English sentences and what each says; the names are invented but for those of the gazetteer. */
export const englishNewsCases: [name: string, text: string, expected: Said[]][] = [
  [
    'present tense',
    '“I just want to sleep,” says Rosa Lind, 34, a nurse from Hull.',
    [{ speaker: 'Rosa Lind', words: 'I just want to sleep,' }],
  ],
  [
    'but another said',
    'Lena Fox said the vote was fair, but Omar Badr said it was "rigged".',
    [
      { speaker: 'Lena Fox', words: 'the vote was fair' },
      { speaker: 'Omar Badr', words: 'it was "rigged"' },
    ],
  ],
  [
    'a question',
    '"Who pays for this?" Lena Fox asked.',
    [{ speaker: 'Lena Fox', words: 'Who pays for this?' }],
  ],
  [
    'a post on a platform',
    'Lena Fox wrote on Facebook that the river was dead.',
    [{ speaker: 'Lena Fox', words: 'the river was dead', medium: 'Facebook' }],
  ],
  [
    'laughs and recalls',
    '‘I never slept,’ recalls Rosa Lind, laughing. ‘Not once.’',
    [{ speaker: 'Rosa Lind', words: 'I never slept, … Not once.' }],
  ],
  [
    'as somebody put it',
    'The river is “a slow clock”, as Lena Fox puts it.',
    [{ speaker: 'Lena Fox', words: 'The river is “a slow clock”' }],
  ],
  [
    'quoted as saying',
    'Lena Fox was quoted as saying the river was dead.',
    [{ speaker: 'Lena Fox', words: 'the river was dead' }],
  ],
  [
    'in an interview first',
    'In an interview with the Evening Gazette, Lena Fox said the river was dead.',
    [{ speaker: 'Lena Fox', words: 'the river was dead', medium: 'Evening Gazette' }],
  ],
  [
    'a possessive before the colon',
    'Lena Fox’s answer was short: “No.”',
    [{ speaker: 'Lena Fox', words: 'No.' }],
  ],
  [
    'believes',
    'Lena Fox, who has fished here since 1980, believes the eels will return.',
    [{ speaker: 'Lena Fox', words: 'the eels will return' }],
  ],
  [
    'a minister by country',
    'French Foreign Minister Luc Morel warned that the talks could fail.',
    [
      {
        speaker: 'Luc Morel',
        words: 'the talks could fail',
        organization: 'French Foreign Ministry',
      },
    ],
  ],
  [
    'a capital that speaks',
    'Paris said it would recall its ambassador.',
    [{ speaker: 'Paris', words: 'it would recall its ambassador' }],
  ],
  [
    'head of a body',
    'Omar Badr, the head of the Harbour Authority, said the cranes were safe.',
    [{ speaker: 'Omar Badr', words: 'the cranes were safe', organization: 'Harbour Authority' }],
  ],
  [
    'a professor at a university',
    '“It is a first,” said Nina Holt, professor of law at Leeds University.',
    [{ speaker: 'Nina Holt', words: 'It is a first,', organization: 'Leeds University' }],
  ],
  [
    'a body and its chief executive',
    'Northgate Energy chief executive Tom Reed said the plant would reopen.',
    [{ speaker: 'Tom Reed', words: 'the plant would reopen', organization: 'Northgate Energy' }],
  ],
  [
    'a title after the quote',
    '“No one was hurt,” the fire chief, Dan Ortiz, told reporters.',
    [{ speaker: 'Dan Ortiz', words: 'No one was hurt,' }],
  ],
  [
    'saying after a comma',
    'The council rejected the plan, saying it was "too dear".',
    [{ speaker: 'council', words: 'it was "too dear"' }],
  ],
  [
    'has said',
    'The council has said it will appeal.',
    [{ speaker: 'council', words: 'it will appeal' }],
  ],
  [
    'a passive that says nothing',
    'The road was called a disgrace and the bridge was reported closed.',
    [],
  ],
  [
    'people say',
    'Residents say the noise is unbearable.',
    [{ speaker: 'Residents', words: 'the noise is unbearable' }],
  ],
  [
    'urged to',
    'Lena Fox urged the council to "think again".',
    [{ speaker: 'Lena Fox', words: 'the council to "think again"' }],
  ],
  [
    'it emerged',
    'The figures, seen by Reuters, show that the fund lost money.',
    [{ speaker: 'The figures', words: 'the fund lost money' }],
  ],
  [
    'a clause after a dash',
    'The plan – “a joke”, according to Lena Fox – was dropped.',
    [{ speaker: 'Lena Fox', words: 'a joke' }],
  ],
  [
    'while another',
    'Lena Fox said the vote was fair, while her rival, Omar Badr, called it “theft”.',
    [
      { speaker: 'Lena Fox', words: 'the vote was fair' },
      { speaker: 'Omar Badr', words: 'theft' },
    ],
  ],
  [
    'he passes over speakers in the plural',
    'Critics argue that it came too late. Asked about them, Ibrahim Saleh laughed. “Never,” he said.',
    [
      { speaker: 'Critics', words: 'it came too late' },
      { speaker: 'Ibrahim Saleh', words: 'Never,' },
    ],
  ],
  [
    'a relative clause between the speaker and the verb',
    'The former minister Lena Fox, who gives evidence next week, has always denied that she saw it.',
    [{ speaker: 'Lena Fox', words: 'she saw it' }],
  ],
  [
    'the speaker after the clause, with more about them',
    'The firm could announce a deal soon, said the people, who asked not to be identified.',
    [{ speaker: 'the people', words: 'The firm could announce a deal soon' }],
  ],
  [
    'nothing said',
    'The Mercury, which did not say where it got the figures, printed them. Lena Fox has never said so publicly.',
    [],
  ],
  [
    'sources by whose they are, and whom they told',
    'Treasury sources told Signal that the plan was dead.',
    [{ speaker: 'Treasury sources', words: 'the plan was dead', medium: 'Signal' }],
  ],
  [
    'a body from before the name, and from before the role',
    'Superior Court Judge Omar Badr read the sentence. Badr said it was fair.',
    [{ speaker: 'Omar Badr', words: 'it was fair', organization: 'Superior Court' }],
  ],
  [
    'where somebody works',
    '"Everyone digs deeper," said Lena Fox, who covers mining at Brandt & Rowe in Hull.',
    [{ speaker: 'Lena Fox', words: 'Everyone digs deeper,', organization: 'Brandt & Rowe' }],
  ],
  [
    'names by what stands around the marks',
    'Lena Fox said the ‘asset’, as the wall is known, had no owner.',
    [
      {
        speaker: 'Lena Fox',
        words: 'the ‘asset’, as the wall is known, had no owner',
        type: 'indirect',
      },
    ],
  ],
  [
    'a body by what is beside its name',
    'Save Our Harbour, a residents’ group, said people had signed.',
    [{ speaker: 'Save Our Harbour', words: 'people had signed', organization: 'Save Our Harbour' }],
  ],
  [
    'a person with an age, then a pronoun',
    'A spokesman said the harbour was safe.\nOmar Badr, 61, is scathing. “They’ve never been on a boat,” he says.',
    [
      { speaker: 'A spokesman', words: 'the harbour was safe' },
      { speaker: 'Omar Badr', words: 'They’ve never been on a boat,' },
    ],
  ],
  [
    'a quote in the paragraph after the colon',
    'The minister, Omar Badr, wrote on X:\n“There are no cracks. There is no danger.”\nHe left the town after that.',
    [
      {
        speaker: 'Omar Badr',
        words: 'There are no cracks. There is no danger.',
        cue: 'wrote',
        medium: 'X',
      },
    ],
  ],
  [
    'a medium without a name',
    'The minister, Omar Badr, told state television that the dam was safe.',
    [{ speaker: 'Omar Badr', words: 'the dam was safe', medium: 'state television' }],
  ],
  [
    'the body of the sentence before',
    'The club denied the report on Monday. Its president, Captain Joe Frost, said: “We are fine.”',
    [
      { speaker: 'club', words: 'the report' },
      { speaker: 'Joe Frost', words: 'We are fine.', organization: 'club' },
    ],
  ],
];
