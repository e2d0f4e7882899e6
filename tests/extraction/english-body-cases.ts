import type { Said } from './read.ts';

/** English sentences in which it matters which body somebody is of, and where words were heard; the names are invented. */
export const englishBodyCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a bare title is of the body that the sentence before is about',
    'Grendl, the toy firm bought by Marsh Capital, has shut its shop.\n“We are sorry,” spokesperson Ada Finch told reporters.',
    [{ speaker: 'Ada Finch', words: 'We are sorry,', organization: 'Grendl' }],
  ],
  [
    'its report, of the subject of the sentence before',
    'The Prisons Inspectorate (PI) visited Moor Lane Hospital in May.\nIts report said the wards were cold.',
    [{ speaker: 'Its report', words: 'the wards were cold', organization: 'Prisons Inspectorate' }],
  ],
  [
    'an executive that is a body',
    'The Border Service Executive said the gates would open.',
    [
      {
        speaker: 'Border Service Executive',
        words: 'the gates would open',
        organization: 'Border Service Executive',
      },
    ],
  ],
  [
    'a place within a quality of a body',
    'Leeds-based Crane Brothers said the plant would stay.',
    [{ speaker: 'Crane Brothers', words: 'the plant would stay', organization: 'Crane Brothers' }],
  ],
  [
    'a possessor whose name has of',
    'The Commissioner for Rivers’ head of policy, Ivo Lund, said the weir was safe.',
    [{ speaker: 'Ivo Lund', words: 'the weir was safe', organization: 'Commissioner for Rivers' }],
  ],
  [
    'a role after a body whose name has of',
    'Bank of Talos Governor Mara Quist said rates would rise.',
    [{ speaker: 'Mara Quist', words: 'rates would rise', organization: 'Bank of Talos' }],
  ],
  [
    'the party of a member of parliament',
    'Labour MP Ina Brandt said the bill was weak.',
    [{ speaker: 'Ina Brandt', words: 'the bill was weak', organization: 'Labour' }],
  ],
  [
    'a campaign by what it calls for',
    'Alan Frith, who chairs Save Mill Pond, said the plan was secret.',
    [{ speaker: 'Alan Frith', words: 'the plan was secret', organization: 'Save Mill Pond' }],
  ],
  [
    'the sheriff’s office that nobody names',
    'Sheriff Joe Tull said the road was shut.',
    [{ speaker: 'Joe Tull', words: 'the road was shut', organization: 'Sheriff’s Office' }],
  ],
  [
    'told an inquest',
    'Ada Finch told the inquest she had seen no lights.',
    [{ speaker: 'Ada Finch', words: 'she had seen no lights', medium: 'the inquest' }],
  ],
  [
    'heard at a news conference',
    '“We are still counting,” Ada Finch said at a news conference.',
    [{ speaker: 'Ada Finch', words: 'We are still counting,', medium: 'a news conference' }],
  ],
  [
    'told this newspaper, whoever else is named',
    'Ina Brandt left. Leo Marsh told this newspaper the roof had gone.',
    [{ speaker: 'Leo Marsh', words: 'the roof had gone', medium: 'this newspaper' }],
  ],
  [
    'the house that a senator sits in',
    'The Talos Senate rose on Monday. “I can count,” said Sen. Mara Quist.',
    [{ speaker: 'Mara Quist', words: 'I can count,', organization: 'Talos Senate' }],
  ],
  [
    'the club whose player is named with it',
    'The Hallow Rovers won again. Hallow Rovers striker Ivo Lund scored twice.\n“We were lucky,” manager Ada Finch said.',
    [{ speaker: 'Ada Finch', words: 'We were lucky,', organization: 'Hallow Rovers' }],
  ],
  [
    'the statement of whoever spoke before',
    'The Quay Workers Union said it would strike.\n“We have waited long enough,” the statement reads.',
    [
      {
        speaker: 'Quay Workers Union',
        words: 'it would strike',
        organization: 'Quay Workers Union',
      },
      {
        speaker: 'the statement',
        words: 'We have waited long enough,',
        organization: 'Quay Workers Union',
      },
    ],
  ],
  [
    'the branch of a union',
    'The northern branch of the Quay Workers Union said it would strike.',
    [
      {
        speaker: 'The northern branch of the Quay Workers Union',
        words: 'it would strike',
        organization: 'Quay Workers Union',
      },
    ],
  ],
  [
    'who prosecutes',
    'Ada Finch, prosecuting, said the money was gone.',
    [{ speaker: 'Ada Finch', words: 'the money was gone', organization: 'prosecution' }],
  ],
  [
    'a department that two bodies own',
    'Omar Badr, director of the ministry’s drug safety department, said the batch was safe.',
    [{ speaker: 'Omar Badr', words: 'the batch was safe', organization: 'ministry' }],
  ],
  [
    'a post on an account',
    'The port authority said on its official X account that the quay was shut.',
    [{ speaker: 'port authority', words: 'the quay was shut', medium: 'X' }],
  ],
  [
    'a statement on a website is the statement',
    'In a statement on its website, the Hope Front said the road was open.',
    [{ speaker: 'Hope Front', words: 'the road was open', medium: 'a statement' }],
  ],
  [
    'on national television',
    'Ada Finch announced on national television that the mine would shut.',
    [{ speaker: 'Ada Finch', words: 'the mine would shut', medium: 'national television' }],
  ],
  [
    'a channel with a number',
    '“We ran,” Ivo Lund told News 6.',
    [{ speaker: 'Ivo Lund', words: 'We ran,', medium: 'News 6' }],
  ],
  [
    'a letter with its date',
    'In a Jan. 6 letter, Ada Finch called the plan “a sham”.',
    [{ speaker: 'Ada Finch', words: 'the plan “a sham”', medium: 'a Jan. 6 letter' }],
  ],
  [
    'marked words that nobody said',
    'The old idea that hens are “stuck in time” is gone. The bank moved its shares to “hold” in May.',
    [],
  ],
  [
    'somebody by their age',
    'Ivo Lund, of the Mill Swimmers, said he was ill. “I stopped counting,” the 41-year-old added.',
    [
      { speaker: 'Ivo Lund', words: 'he was ill', organization: 'Mill Swimmers' },
      { speaker: 'Ivo Lund', words: 'I stopped counting,', organization: 'Mill Swimmers' },
    ],
  ],
  [
    'the leader of a council beside a councillor’s title',
    'Corley council’s leader, Cllr Joan Reed, said the bay was filthy.',
    [{ speaker: 'Joan Reed', words: 'the bay was filthy', organization: 'Corley council' }],
  ],
  [
    'a surname that is a title',
    'Mona Shah, chief economist for Asia at Holm Bank, said she expected a cut.',
    [{ speaker: 'Mona Shah', words: 'she expected a cut', organization: 'Holm Bank' }],
  ],
  [
    'where somebody lectures in what',
    'Dr Omar Wray, who lectures in law at Corley University, said the rule was old.',
    [{ speaker: 'Omar Wray', words: 'the rule was old', organization: 'Corley University' }],
  ],
  [
    'a programme of a broadcaster',
    'Ada Finch told the BBC’s Today programme she was baffled.',
    [{ speaker: 'Ada Finch', words: 'she was baffled', medium: 'BBC’s Today programme' }],
  ],
  [
    'said on an earnings call',
    'Finance director Mara Quist said on an earnings call that bad loans had peaked.',
    [{ speaker: 'Mara Quist', words: 'bad loans had peaked', medium: 'an earnings call' }],
  ],
  [
    'a governor of the central bank',
    'The Central Bank of Norvia held interest rates on Tuesday.\nDeputy governor Tomas Reiner said inflation was easing.',
    [
      {
        speaker: 'Tomas Reiner',
        words: 'inflation was easing',
        organization: 'Central Bank of Norvia',
      },
    ],
  ],
  [
    'superintendents of a school district and of a hospital',
    'Ashford School District closed three schools.\nSuperintendent Laura Penn said buses would run on Friday.\n' +
      'Lakeside Hospital opened a ward.\nThe medical superintendent, Dr Ravi Menon, said two patients were critical.',
    [
      {
        speaker: 'Laura Penn',
        words: 'buses would run on Friday',
        organization: 'Ashford School District',
      },
      {
        speaker: 'Ravi Menon',
        words: 'two patients were critical',
        organization: 'Lakeside Hospital',
      },
    ],
  ],
  [
    'a ruler where the article names one country, and where it names two',
    'Kenya will keep the border closed, President Lena Marsh said on Sunday.\n\nThe presidential spokesman, Omar Badr, said the talks had failed.',
    [
      {
        speaker: 'Lena Marsh',
        words: 'Kenya will keep the border closed',
        organization: 'Government of Kenya',
      },
      { speaker: 'Omar Badr', words: 'the talks had failed', organization: 'Government of Kenya' },
    ],
  ],
  [
    'the president of a firm, after a country is named',
    'Kenya won. Corvex chairman Lee Ward left. The president, Ada Finch, said the price would fall.',
    [{ speaker: 'Ada Finch', words: 'the price would fall', organization: '' }],
  ],
  [
    'a ruler of either of two countries',
    'Talks between Kenya and Norway broke down on Sunday.\n\nPresident Lena Marsh said the talks had failed.',
    [{ speaker: 'Lena Marsh', words: 'the talks had failed', organization: '' }],
  ],
  [
    'lawmakers by party, seat and what else they are',
    'Democratic Sen. Ada Finch said the bill was late.\n\nRep. Omar Badr, a Lake Ruark Republican who works as a pipefitter, said the vote was close.\n\nLarnby’s Conservative MP Rosa Ward said the plan was weak.\n\nRep. Keandra Holm, whose Port Ruark district has no wells, said the cost was high.',
    [
      { speaker: 'Ada Finch', words: 'the bill was late', organization: 'Senate' },
      { speaker: 'Omar Badr', words: 'the vote was close', organization: 'House' },
      { speaker: 'Rosa Ward', words: 'the plan was weak', organization: 'parliament' },
      { speaker: 'Keandra Holm', words: 'the cost was high', organization: 'House' },
    ],
  ],
  [
    'a mayor of where the sentence goes back to',
    'Joyce Dyck farms outside Winkler.\n\nBack in Tarrow, Mayor Sylvain Holm said the city lost money.',
    [{ speaker: 'Sylvain Holm', words: 'the city lost money', organization: 'Tarrow' }],
  ],
];
