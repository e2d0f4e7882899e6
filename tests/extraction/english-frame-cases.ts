import type { Said } from './read.ts';

/** English sentences with their words, and how those were heard, in frames of many kinds; the names are invented. */
export const englishFrameCases: [name: string, text: string, expected: Said[]][] = [
  [
    'ranks that are past, in brackets',
    'Gen. Tom Hale and Col. (ret.) Ines Ward wrote that the war was lost.',
    [{ speaker: 'Tom Hale + Ines Ward', words: 'the war was lost' }],
  ],
  [
    'a particle before the comma',
    'A pilot has been stood down, the carrier confirmed, after the clip was seen.',
    [{ speaker: 'carrier', words: 'A pilot has been stood down' }],
  ],
  [
    'what somebody is called, whose first word ends as a participle does',
    'Mining giant Korvex Minerals cut its forecast, blaming a strike at its pit.',
    [{ speaker: 'Korvex Minerals', words: 'a strike at its pit' }],
  ],
  [
    'another speaker after a clause of time',
    'A day after the mayor accused the union of greed, organiser Tom Hale hit back, saying the pay was poor.',
    [
      { speaker: 'the mayor', words: 'the union of greed' },
      { speaker: 'Tom Hale', words: 'the pay was poor' },
    ],
  ],
  [
    'a time as the label of a sentence',
    '11.20: The home secretary is on her feet. She tells MPs that the plan is late.',
    [{ speaker: 'The home secretary', words: 'the plan is late' }],
  ],
  [
    'corrected',
    '“Moved,” corrected the lawyer, Tom Hale.',
    [{ speaker: 'Tom Hale', words: 'Moved,' }],
  ],
  [
    'late on a day',
    'Korvex will cut jobs, the firm said late on Monday.',
    [{ speaker: 'Korvex', words: 'Korvex will cut jobs' }],
  ],
  [
    'asked to do',
    'The drivers’ federation asked first to see the list.',
    [{ speaker: 'drivers’ federation', words: 'to see the list' }],
  ],
  [
    'she and colleagues',
    'Ina Holm rang the bird. She and colleagues at Leeds University put the loss at 78%.',
    [{ speaker: 'Ina Holm + colleagues at Leeds University', words: 'the loss at 78%' }],
  ],
  [
    'by somebody’s count',
    'By the agency’s own count, the worst port is Hull.',
    [{ speaker: 'agency', words: 'the worst port is Hull' }],
  ],
  [
    'told a station with a number',
    'Luisa Ferrante told 3AW her members were late.',
    [{ speaker: 'Luisa Ferrante', words: 'her members were late' }],
  ],
  [
    'and within the name of whose she is',
    'The Tram and Bus Union’s Luisa Ferrante said her members were late.',
    [{ speaker: 'Luisa Ferrante', words: 'her members were late' }],
  ],
  [
    'on her channel',
    'Three inmates came back, Ina Holm said on her Telegram channel.',
    [{ speaker: 'Ina Holm', words: 'Three inmates came back', medium: 'Telegram' }],
  ],
  [
    'a place whose name ends as a verb would',
    'Ina Holm said in a speech to farmers in Moor Falls that she was fine.',
    [{ speaker: 'Ina Holm', words: 'she was fine', medium: 'a speech to farmers' }],
  ],
  [
    'a spokesman for her',
    'A spokesman for her said it was late.',
    [{ speaker: 'A spokesman for her', words: 'it was late' }],
  ],
  [
    'cleared by those who found something',
    'Hale has been cleared by the Marl Committee, which found that the report was wrong.',
    [{ speaker: 'Marl Committee', words: 'the report was wrong' }],
  ],
  [
    'asked whom',
    'Judge Ina Holm asked from the bench whom it was meant for.',
    [{ speaker: 'Ina Holm', words: 'whom it was meant for' }],
  ],
  ['hinted at', 'Ina Holm hinted at relief.', [{ speaker: 'Ina Holm', words: 'relief' }]],
  [
    'for somebody, it is what they call it',
    'For Tom Holm, who runs the dig, it is “the best find of my life”.',
    [{ speaker: 'Tom Holm', words: 'it is “the best find of my life”' }],
  ],
  [
    'in a robocall',
    'Ada Finch told families in a robocall that buses would run.',
    [{ speaker: 'Ada Finch', words: 'buses would run', medium: 'a robocall' }],
  ],
  [
    'by text message',
    'Korvex told its workers by text message that the mill would shut.',
    [{ speaker: 'Korvex', words: 'the mill would shut', medium: 'text message' }],
  ],
  [
    'by a platform',
    'Tom Hale said by WhatsApp that they would stay.',
    [{ speaker: 'Tom Hale', words: 'they would stay', medium: 'WhatsApp' }],
  ],
  [
    'told a host',
    'Tom Hale told host Ina Brandt he was sorry.',
    [{ speaker: 'Tom Hale', words: 'he was sorry', medium: 'Ina Brandt' }],
  ],
  [
    'reached by a paper',
    'The minister, reached by La Prensa in hospital, said she was well.',
    [{ speaker: 'The minister', words: 'she was well', medium: 'La Prensa' }],
  ],
  [
    'asked on a programme',
    'Asked about it on the Today programme, Tom Hale said he was sorry.',
    [{ speaker: 'Tom Hale', words: 'he was sorry', medium: 'the Today programme' }],
  ],
  [
    'said on a station',
    'Tom Hale said on Radio Selwick that it was late.',
    [{ speaker: 'Tom Hale', words: 'it was late', medium: 'Radio Selwick' }],
  ],
  [
    'asked on the programme of a station',
    'The minister, asked on MTV’s Morning whether it was late, said it was.',
    [{ speaker: 'The minister', words: 'it was', medium: 'MTV’s Morning' }],
  ],
  [
    'remarked to a paper',
    '“It is late,” Ina Holm remarked to Marl Times.',
    [{ speaker: 'Ina Holm', words: 'It is late,', medium: 'Marl Times' }],
  ],
  [
    'an agency that writes itself small',
    '“It is late,” Ina Holm told dpa.',
    [{ speaker: 'Ina Holm', words: 'It is late,', medium: 'dpa' }],
  ],
  [
    'in an order with a number of pages',
    'In a 94-page order, Ina Holm said it was late.',
    [{ speaker: 'Ina Holm', words: 'it was late', medium: 'a 94-page order' }],
  ],
  [
    'posted on a platform of one letter, at the end',
    'Ina Holm runs the firm. “It is over,” she posted on X.',
    [{ speaker: 'Ina Holm', words: 'It is over,', medium: 'X' }],
  ],
  [
    'put a message on a platform',
    'Ina Holm put a message on Instagram: “Still here.”',
    [{ speaker: 'Ina Holm', words: 'Still here.', medium: 'Instagram' }],
  ],
  [
    'that, which points at something after a preposition',
    'The council’s own figures show 17 collisions on that stretch.',
    [{ speaker: 'The council’s own figures', words: '17 collisions on that stretch' }],
  ],
  [
    'what it termed',
    'The court struck at the council for what it termed “a studied indifference” to fire.',
    [{ speaker: 'court', words: 'a studied indifference' }],
  ],
  [
    'hearing petitions, which is no speech',
    'Hearing a batch of petitions filed in May, Justice Ada Holm observed that it was late.',
    [{ speaker: 'Ada Holm', words: 'it was late' }],
  ],
  [
    'an answer without a verb',
    'Could it be?\nQuite possibly, experts say.',
    [{ speaker: 'experts', words: 'Quite possibly' }],
  ],
  [
    'a chief between commas who told an agency what another urged',
    'The union urged both sides to talk, its chief, Ada Finch, told Reuters.',
    [
      { speaker: 'Ada Finch', words: 'The union urged both sides to talk', medium: 'Reuters' },
      { speaker: 'union', words: 'both sides to talk', medium: 'Reuters' },
    ],
  ],
  [
    'spoke of',
    'The minister, Ada Finch, said it was late. Tom Hale spoke of "a bitter day for us".',
    [
      { speaker: 'Ada Finch', words: 'it was late' },
      { speaker: 'Tom Hale', words: 'a bitter day for us' },
    ],
  ],
  [
    'a statement posted on a platform',
    'Marl Dairies insisted in a statement posted on Facebook that it was late.',
    [{ speaker: 'Marl Dairies', words: 'it was late', medium: 'Facebook' }],
  ],
  [
    'on a podcast',
    'Tom Hale, speaking on the Long Ball podcast, said it was late.',
    [{ speaker: 'Tom Hale', words: 'it was late', medium: 'Long Ball podcast' }],
  ],
  [
    'a letter signed by somebody',
    'But a letter seen by the Mail, signed by the then chief of mines, warned that it was late.',
    [{ speaker: 'a letter', words: 'it was late' }],
  ],
  [
    'an affidavit before an inquiry',
    'In an affidavit before the inquiry, Tom Hale said he sent letters.',
    [{ speaker: 'Tom Hale', words: 'he sent letters', medium: 'an affidavit' }],
  ],
];
