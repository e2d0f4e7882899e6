import type { Said } from './read.ts';

/** Clauses with their verb of saying in them, and words before a colon; the names are invented. */
export const englishWithinCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a verb before its subject, within the clause',
    'The road, says Ada Finch, is shut.',
    [{ speaker: 'Ada Finch', words: 'The road … is shut' }],
  ],
  [
    'the same with what somebody is',
    'The weir, explains Ivo Lund, a farmer, was never safe.',
    [{ speaker: 'Ivo Lund', words: 'The weir … was never safe' }],
  ],
  [
    'the same after a word that needs others',
    'Because, explains demographer Mara Vale of Corby University, people leave.',
    [{ speaker: 'Mara Vale', words: 'people leave', organization: 'Corby University' }],
  ],
  [
    'people close to something',
    'Two people close to the talks told the Marl Herald that the bank had walked away.',
    [
      {
        speaker: 'Two people close to the talks',
        words: 'the bank had walked away',
        medium: 'Marl Herald',
      },
    ],
  ],
  [
    'a state that is told',
    'The minister told Kenya that the road was shut.',
    [{ speaker: 'The minister', words: 'the road was shut', medium: '' }],
  ],
  [
    'the clock of a live report',
    '14:05 The fire is out, police say.',
    [{ speaker: 'police', words: 'The fire is out' }],
  ],
  [
    'an hour of a day',
    'The union threatened to shut the ports from midnight on Sunday.',
    [{ speaker: 'union', words: 'to shut the ports from midnight on Sunday' }],
  ],
  [
    'what the words answer',
    'The minister repeated that the road was shut, responding to a question from Marl Radio.',
    [{ speaker: 'The minister', words: 'the road was shut' }],
  ],
  [
    'how somebody sums up',
    '“Extremely worrying” is how Ada Finch sums up the figures.',
    [{ speaker: 'Ada Finch', words: 'Extremely worrying', cue: 'sums up' }],
  ],
  [
    'whoever speaks before a colon, and to whom',
    'Judge to tycoon: “You treated the law as a box.”',
    [{ speaker: 'Judge', words: 'You treated the law as a box.' }],
  ],
  [
    'what somebody flags',
    'Ada Finch flagged leaks in the dam.',
    [{ speaker: 'Ada Finch', words: 'leaks in the dam', cue: 'flagged' }],
  ],
  [
    'a manner of speaking',
    '“Never,” harrumphed Ivo Lund.',
    [{ speaker: 'Ivo Lund', words: 'Never,', cue: 'harrumphed' }],
  ],
  [
    'a year that what was said is of',
    'The mayor said next year’s fair would be small.',
    [{ speaker: 'The mayor', words: 'next year’s fair would be small' }],
  ],
  [
    'what a judge held',
    'The judge held that the plea was late. The crowd held that sign for hours.',
    [{ speaker: 'The judge', words: 'the plea was late', cue: 'held' }],
  ],
  [
    'what was found after a visit',
    'Auditors visited 40 sites and found that most had leaks.',
    [{ speaker: 'Auditors', words: 'most had leaks', cue: 'found' }],
  ],
  [
    'a clause with something between its subject and its verb',
    'Its director, Omar Badr, said the first part of the deal, due in May, would be late.',
    [{ speaker: 'Omar Badr', words: 'the first part of the deal, due in May, would be late' }],
  ],
  [
    'a panel that somebody leads',
    'A panel chaired by Ada Finch KC found that the club had lied.',
    [{ speaker: 'panel', words: 'the club had lied', organization: 'panel' }],
  ],
  [
    'a place with a dash and no space',
    'BREN CITY—The pier is shut, the port authority said.',
    [{ speaker: 'port authority', words: 'The pier is shut' }],
  ],
  [
    'what is feared in marks',
    'The pier is shut as residents fear ‘another flood’.',
    [{ speaker: 'residents', words: 'another flood' }],
  ],
  [
    'what is rated by nobody who is named',
    'The trust runs schools rated “good” or better, the ministry said.',
    [{ speaker: 'ministry', words: 'The trust runs schools rated “good” or better' }],
  ],
  [
    'a copy of what a council wrote',
    'A copy of the council’s letter said the road was shut.',
    [
      {
        speaker: 'A copy of the council’s letter',
        words: 'the road was shut',
        organization: 'council',
      },
    ],
  ],
  [
    'a copy of what nobody is said to have written',
    'A copy of the first advisory said the road was shut.',
    [{ speaker: 'A copy of the first advisory', words: 'the road was shut', organization: '' }],
  ],
  [
    'a club’s director by one of its players',
    'Ardale’s captain, Tom Lund, was upset. The Talos Premiership met Marl Rovers. His director of rugby, Ivo Holm, said it was late.',
    [{ speaker: 'Ivo Holm', words: 'it was late', organization: 'Ardale' }],
  ],
  [
    'a body that a photo is from',
    'A chapel fell in Brenmoor. —MARL FLOOD OFFICE PHOTO\n\nThe Marl Flood Office said it was late.',
    [{ speaker: 'Marl Flood Office', words: 'it was late', organization: 'Marl Flood Office' }],
  ],
  [
    'bodies that no noun tells, by what they do, by what they are in their own language and by what stands before them',
    'Greenways, which campaigns for cyclists, counted the cars. “Somebody will die,” the group’s convener, Moana Hale, said. Its owner, Transportes Soler, had let the licence lapse. The company’s lawyer, Rodrigo Uribe, said the captain was ill.\n\nThe court was full.\n\nThe judge rose.\n\nThe tribunal has barred Maple Crest Capital from trading. The fund’s founder, Brent Holm, said he would appeal. Road safety charity Brakelight wants new rules. “We are tired,” said the charity’s director, Ravi Nair.',
    [
      { speaker: 'Moana Hale', words: 'Somebody will die,', organization: 'Greenways' },
      {
        speaker: 'Rodrigo Uribe',
        words: 'the captain was ill',
        organization: 'Transportes Soler',
      },
      { speaker: 'Brent Holm', words: 'he would appeal', organization: 'Maple Crest Capital' },
      { speaker: 'Ravi Nair', words: 'We are tired,', organization: 'Brakelight' },
    ],
  ],
];
