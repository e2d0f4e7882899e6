import { englishHolders } from './english-holder-cases.ts';
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
    'county council',
  ],
  [
    'the board of a body',
    'Ada Finch, chair of the board of the Harbour Trust, said',
    'Ada Finch',
    'Harbour Trust',
  ],
  [
    'on behalf of a body',
    'Omar Badr, on behalf of Sabine Capital, said',
    'Omar Badr',
    'Sabine Capital',
  ],
  [
    'a name of three words before its body',
    'Tran Minh Duc of the Federation of Nurses said',
    'Tran Minh Duc',
    'Federation of Nurses',
  ],
  [
    'an official at a body that nothing else tells',
    'An official at Kanal Sever said',
    'An official at Kanal Sever',
    'Kanal Sever',
  ],
  [
    'lawyers of a body',
    'Lawyers for Sabine Capital said',
    'Lawyers for Sabine Capital',
    'Sabine Capital',
  ],
  [
    'a particle within the name of a body',
    'Université de Marl director Ada Finch said',
    'Ada Finch',
    'Université de Marl',
  ],
  [
    'two particles of a surname, and the surname alone later',
    'Maria de la Pena, head of Corvel Foods, met farmers.\nDe la Pena said',
    'Maria de la Pena',
    'Corvel Foods',
  ],
  [
    'a surname that is a title of others',
    'Mark Bishop of the Mill Trust met farmers.\nBishop said',
    'Mark Bishop',
    'Mill Trust',
  ],
  [
    'a surname before Jr.',
    'Harold Lunt Jr., an analyst at Oriel Bank, met farmers.\nLunt said',
    'Harold Lunt Jr.',
    'Oriel Bank',
  ],
  [
    'a quality with which the name of a body starts',
    'African Rice Council executive secretary Omar Said said',
    'Omar Said',
    'African Rice Council',
  ],
  [
    'a shop by the name of whoever opened it, and a noun of its owner that bodies are called by, too',
    'Darko Vuk, the owner of Grantley’s Bakery, met farmers.\nThe owner said',
    'Darko Vuk',
    'Grantley’s Bakery',
  ],
  [
    'a noun that says what somebody is for, between body and role',
    'Corvel Foods policy director Yusra Haddad said',
    'Yusra Haddad',
    'Corvel Foods',
  ],
  [
    'what an office is of, with a verb’s ending, before a name',
    'Corvel Foods head of trading Ivo Lund said',
    'Ivo Lund',
    'Corvel Foods',
  ],
  [
    'a body that a county has',
    'Ivo Lund, director of the county’s transit agency, said',
    'Ivo Lund',
    'county’s transit agency',
  ],
  [
    'what somebody is for, after a body whose name has of and and',
    'Ministry of Health and Social Affairs labour inspector Ivo Lund said',
    'Ivo Lund',
    'Ministry of Health and Social Affairs',
  ],
  [
    'a given name that is a month',
    'May Holm, clerk of the Mill Trust, said',
    'May Holm',
    'Mill Trust',
  ],
  [
    'letters in brackets between body and role',
    'Marl Safety Agency (MSA) head of inspections Yusra Haddad said',
    'Yusra Haddad',
    'Marl Safety Agency',
  ],
  [
    'an office of several words before a name, and a body after it',
    'Professor of finance Yusra Haddad of Kessel Business School said',
    'Yusra Haddad',
    'Kessel Business School',
  ],
  [
    'two unknown words whose next sentence has a spokesman',
    'Portlund Herons shut the gate. A spokesman said',
    'A spokesman',
    'Portlund Herons',
  ],
  [
    'a given name with the ending of a participle after its role',
    'A Harbour Trust spokesman, Mohamed Sellun, said',
    'Mohamed Sellun',
    'Harbour Trust',
  ],
  [
    'a noun that is a verb elsewhere, before a role',
    'Ivo Lund, project engineer of the Department of Public Works, said',
    'Ivo Lund',
    'Department of Public Works',
  ],
  ['State within a name', 'Marl State Police said', 'Marl State Police', 'Marl State Police'],
  [
    'those whom a cause names',
    'Doctors for Peace coordinator Yusra Haddad said',
    'Yusra Haddad',
    'Doctors for Peace',
  ],
  [
    'the within the name of a body before a role',
    'Society for the Protection of Otters field officer Yusra Haddad said',
    'Yusra Haddad',
    'Society for the Protection of Otters',
  ],
  [
    'a medical centre as the hospital',
    'Port Ellis Medical Center shut. The hospital said',
    'Port Ellis Medical Center',
    'Port Ellis Medical Center',
  ],
  ...englishHolders,
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
