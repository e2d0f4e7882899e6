import type { Said } from './read.ts';

/** Roles and what stands around them, with the body that each says its holder is of; whoever it is says that it rained. */
const roles: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'after but',
    'But acting head of the Office of Flood Warning and River Works (OFWRW), Ada Finch, said',
    'Ada Finch',
    'Office of Flood Warning and River Works',
  ],
  [
    'a spokesman for a minister',
    'A spokesman for Health Minister Paul Rowe said',
    'A spokesman for Health Minister Paul Rowe',
    'Health Ministry',
  ],
  [
    'a prosecutor general',
    'Brenna’s prosecutor general, Ivo Lund, said',
    'Ivo Lund',
    'prosecutor general’s Office',
  ],
  [
    'a workplace named first',
    'At Mill Lane Primary, Principal Omar Said said',
    'Omar Said',
    'Mill Lane Primary',
  ],
  [
    'a party and a portfolio',
    'Ina Holm, the Labour Treasury spokesperson, said',
    'Ina Holm',
    'Labour',
  ],
  [
    'a secretary at the start of a sentence',
    'Agriculture secretary Ravi Nair said',
    'Ravi Nair',
    'Department of Agriculture',
  ],
  [
    'a rank with its force after it',
    'The Fraud Bureau (FB) made arrests. FB superintendent of police Asha Rao said',
    'Asha Rao',
    'Fraud Bureau',
  ],
  [
    'a possessor within a name',
    'General secretary of the Cane Cutters’ Union Delroy Pike said',
    'Delroy Pike',
    'Cane Cutters’ Union',
  ],
  [
    'the noun of a name',
    'Talks at Worthy Park Estates failed. The estate’s manager, Althea Moss, said',
    'Althea Moss',
    'Worthy Park Estates',
  ],
  [
    'who runs a group somewhere',
    'Iris Rennie, who runs the star group at Corby University, said',
    'Iris Rennie',
    'Corby University',
  ],
  [
    'who is leading an inquiry for a body',
    'Nils Berg, who is leading the inquiry for the Crash Board, said',
    'Nils Berg',
    'Crash Board',
  ],
  [
    'what somebody does now',
    'Mona Tran, who once ran the Harbour Agency and now teaches at Corby University, said',
    'Mona Tran',
    'Corby University',
  ],
  [
    'on whose council somebody sits',
    'The Grain Federation met. Trent Hale, who keeps bees at Selwick and sits on the federation’s council, said',
    'Trent Hale',
    'Grain Federation',
  ],
  [
    'who represents a ward on a council',
    'Maud Fell, who represents Thornley on the county council, said',
    'Maud Fell',
    'the county council',
  ],
  ['observers from a body', 'Observers from the OSCE said', 'Observers from the OSCE', 'OSCE'],
  [
    'rebels of a body',
    'Rebels of the Popular Column said',
    'Rebels of the Popular Column',
    'Popular Column',
  ],
  [
    'chairman of the panel',
    'The panel met. Chairman of the panel Vinay Kulkarni said',
    'Vinay Kulkarni',
    'the panel',
  ],
  [
    'a state and a portfolio',
    'The Minister of State for Education, Ada Finch, said',
    'Ada Finch',
    'Ministry of Education',
  ],
  [
    'two portfolios',
    'Primary and Secondary Education permanent secretary Ada Finch said',
    'Ada Finch',
    'Department for Primary and Secondary Education',
  ],
  [
    'a company that a state has',
    'A senior official with Sudara’s state oil company said',
    'A senior official with Sudara’s state oil company',
    'Sudara’s state oil company',
  ],
  [
    'whose name only they gave',
    'A commander of the Eastern militia, who gave his name only as Captain Hafez, said',
    'Captain Hafez',
    'Eastern militia',
  ],
  [
    'a builder with a name',
    'Selwick Council was told. The builder, Nikhil Rao, said',
    'Nikhil Rao',
    '',
  ],
  [
    'a plain ambassador',
    'The embassy was shut. Ambassador Lucan Predoiu said',
    'Lucan Predoiu',
    'the embassy',
  ],
  ['a party in brackets', 'Councillor Sami Jaan (CPI-M) said', 'Sami Jaan', 'CPI-M'],
  [
    'the half of a double surname',
    'Ezra Ruto-Langat, chairman of Oxfam, left. Mr Langat said',
    'Ezra Ruto-Langat',
    'Oxfam',
  ],
  ['officials of a people', 'Zemlyan officials said', 'Zemlyan officials', 'Zemlyan government'],
  [
    'one of somebody’s staff',
    'Ada Finch, head of Oxfam, left. One member of her staff said',
    'One member of her staff',
    'Oxfam',
  ],
  [
    'a body of a bishop',
    'The Bishop of Selwick said',
    'The Bishop of Selwick',
    'Diocese of Selwick',
  ],
  [
    'for whom a lawyer is',
    'Paul Rowe SC, for Castle Partners, said',
    'Paul Rowe',
    'Castle Partners',
  ],
  [
    'a body of two qualities',
    'The Police Service Social and Welfare Association said',
    'Police Service Social and Welfare Association',
    'Police Service Social and Welfare Association',
  ],
  [
    'a name in capitals and small letters',
    'Internet monitor PulseTrace said',
    'PulseTrace',
    'PulseTrace',
  ],
  ['a name with a sign', 'Zainab Corrie, head of the V&A, said', 'Zainab Corrie', 'V&A'],
  [
    'it, of a body with a common noun',
    'The supporters’ trust was not amused. It said',
    'the supporters’ trust',
    'the supporters’ trust',
  ],
  [
    'where an article speaks of a county, its governor',
    'Lakeview County is poor. Governor Julius Moss said',
    'Julius Moss',
    'Lakeview County',
  ],
  ['a coroner alone', 'Coroner Lyle Berg said', 'Lyle Berg', 'the coroner’s office'],
  [
    'the speaker of a house',
    'The Speaker of the House of Assembly, Festus Cole, said',
    'Festus Cole',
    'House of Assembly',
  ],
  [
    'a majority leader',
    'The Assembly met. Majority Leader Sunday Cole said',
    'Sunday Cole',
    'Assembly',
  ],
  [
    'two partners of a firm',
    'Ivo Lund, an analyst at Pike & Moss who rates it, said',
    'Ivo Lund',
    'Pike & Moss',
  ],
  [
    'of a body and before a hearer',
    'The National Weather Service is busy. Tasha Cole of the weather service told KGNT-TV',
    'Tasha Cole',
    'National Weather Service',
  ],
  [
    'why somebody gave no name',
    'The presidency is calm. In Selwick, a presidential aide who asked not to be named because she was not authorised to speak said',
    'a presidential aide',
    'the presidency',
  ],
  [
    'a group that calls itself',
    'A group calling itself Blue Lantern said',
    'Blue Lantern',
    'Blue Lantern',
  ],
  ['what a firm digs', 'Kasompe Copper said', 'Kasompe Copper', 'Kasompe Copper'],
  [
    'a bench of a court',
    'A Division Bench of Justice Arvind Rao and Justice Leena Nair said',
    'Division Bench',
    'Division Bench',
  ],
];

const it = 'that it had rained';

/** Roles with the words around them, in the newsrooms of many countries. */
export const englishRoleCases = roles.map(
  ([name, text, speaker, organization]): [name: string, text: string, expected: Said[]] => [
    name,
    `${text} ${it}.`,
    [{ speaker, words: it.slice(5), organization }],
  ],
);
