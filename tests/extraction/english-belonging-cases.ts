import type { Said } from './read.ts';

const words = 'the plan would fail';

/** Ways in which an article says of which body somebody is, whom it quotes elsewhere. */
const frames: [frame: string, text: (person: string, role: string, body: string) => string][] = [
  ['owner', (person, role, body) => `${body}’s ${role}, ${person}, said ${words}.`],
  ['beside', (person, role, body) => `${person}, ${role} of ${body}, said ${words}.`],
  ['age', (person, role, body) => `${person}, 52, ${role} of ${body}, said ${words}.`],
  ['relative', (person, _role, body) => `${person}, who leads ${body}, said ${words}.`],
  ['spoken for', (person, _role, body) => `Speaking for ${body}, ${person} said ${words}.`],
  ['its', (person, role, body) => `${body} met on Monday.\nIts ${role}, ${person}, said ${words}.`],
  [
    'a clause before',
    (person, role, body) =>
      `${person} is ${role} of ${body}.\nThe mill shut.\n${person} said ${words}.`,
  ],
  [
    'a clause after',
    (person, role, body) =>
      `${person} said ${words}.\n${person}, who has been ${role} of ${body} since 2019, left.`,
  ],
  [
    'joined',
    (person, role, body) => `${person} joined ${body} as ${role} in May. ${person} said ${words}.`,
  ],
  [
    'what they were',
    (person, role, body) =>
      `${person}, a former clerk of Kingston Crown Court who is now ${role} of ${body}, said ${words}.`,
  ],
];

const holders: [person: string, role: string, body: string][] = [
  ['Ada Finch', 'director of public health', 'Corley City Council'],
  ['Ivo Lund', 'head of communications', 'Oxfam'],
  ['Sven Karlsson', 'permanent secretary', 'the Ministry of Mines and Energy'],
  ['Priya Raman', 'goalkeeper', 'Leeds Rhinos'],
  ['Kwame Mensah', 'programme manager', 'Doctors Without Borders'],
];

/** Offices, documents and studies by which it is known whose they are. */
const others: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'the minister of a ministry',
    'The Ministry of Mines will act.\nThe minister, Ada Finch,',
    'Ada Finch',
    'Ministry of Mines',
  ],
  ['a lawyer representing a body', 'Ivo Lund, a lawyer representing Oxfam,', 'Ivo Lund', 'Oxfam'],
  [
    'a district attorney',
    'Ashby County District Attorney Ada Finch',
    'Ada Finch',
    'Ashby County District Attorney’s Office',
  ],
  [
    'who led a study',
    'A study by researchers at Corby University is out.\nIvo Lund, who led the study,',
    'Ivo Lund',
    'Corby University',
  ],
  [
    'who wrote a study',
    'Researchers at Corby University met.\nIvo Lund, a co-author of the study,',
    'Ivo Lund',
    'Corby University',
  ],
  [
    'researchers spoken of before',
    'Scientists at Corby University met.\nThe researchers',
    'The researchers',
    'Corby University',
  ],
  ['a letter from a company', 'A letter from Vantrex', 'A letter from Vantrex', 'Vantrex'],
  [
    'the rank of a firefighter',
    'Crews from Ashby Fire and Rescue Service came.\nStation manager Ivo Lund',
    'Ivo Lund',
    'Ashby Fire and Rescue Service',
  ],
  [
    'a body with an article and no noun of bodies',
    'A chairman of the Harbour Lights',
    'A chairman of the Harbour Lights',
    'Harbour Lights',
  ],
  ['a party at the start', 'Green leader Ada Finch', 'Ada Finch', 'Green'],
  [
    'a nation by its adjective',
    'A senior Kenyan official',
    'A senior Kenyan official',
    'Government of Kenya',
  ],
  [
    'a firm of no known kind',
    'Vantrex will build. The town will vote on Vantrex’s bid.\nA company spokesperson',
    'A company spokesperson',
    'Vantrex',
  ],
  [
    'an office with its body before a name',
    'President of the Harbour Guild Ada Finch',
    'Ada Finch',
    'Harbour Guild',
  ],
  ['an office of a company before a name', 'Chairman of Vantrex Ivo Lund', 'Ivo Lund', 'Vantrex'],
  [
    'the leader of the opposition',
    'The opposition left.\nLeader of the Opposition K.S. Murthy',
    'K.S. Murthy',
    'Opposition',
  ],
  [
    'the chancellor of the exchequer',
    'Chancellor of the Exchequer Ada Finch',
    'Ada Finch',
    'Treasury',
  ],
  ['an attorney general', 'Attorney General Ada Finch', 'Ada Finch', 'Attorney General’s Office'],
  ['the speaker of a house', 'House Speaker Ivo Lund', 'Ivo Lund', 'House'],
  ['a member of a party', 'Ada Finch, a Republican from Ohio,', 'Ada Finch', 'Republican Party'],
  [
    'the spokesman of whoever rules',
    'Downing Street was shut.\nThe prime minister’s official spokesman',
    'The prime minister’s official spokesman',
    'Downing Street',
  ],
  [
    'an organ of a country',
    'Ukraine’s air force spokesman Ivan Bondar',
    'Ivan Bondar',
    'Ukraine’s air force',
  ],
  [
    'what a head is head of',
    'Ada Finch, head of Africa research at Holm Bank,',
    'Ada Finch',
    'Holm Bank',
  ],
  [
    'a branch',
    'Ada Finch, secretary of the Corley branch of the Rail Union,',
    'Ada Finch',
    'Rail Union',
  ],
  [
    'whose deputy somebody is',
    'Ivo Lund is the chief executive of Vantrex. His deputy, Tom Reed,',
    'Tom Reed',
    'Vantrex',
  ],
  [
    'a student of those who did a study',
    'Corby University is shut.\nDoctoral student Ada Finch',
    'Ada Finch',
    'Corby University',
  ],
  [
    'to whom documents went',
    'Documents submitted to Corley Council by Vantrex',
    'Documents submitted to Corley Council by Vantrex',
    'Vantrex',
  ],
  [
    'who has seen a document',
    'A copy of the contract obtained by The Morning Herald',
    'A copy of the contract',
    '',
  ],
  ['police in the plural', 'Gardaí', 'Gardaí', 'Gardaí'],
  [
    'who writes affidavits',
    'Ashby police held a man.\nA probable cause affidavit',
    'A probable cause affidavit',
    'Ashby police',
  ],
  [
    'who writes planning papers',
    'Corley Borough Council met.\nThe planning report',
    'The planning report',
    'Corley Borough Council',
  ],
  [
    'a university that only owns a body',
    'Corby University’s student union met.\nProvost Ada Finch',
    'Ada Finch',
    'Corby University',
  ],
  [
    'a superintendent of schools',
    'The Marlow Board of Education met.\nSuperintendent Ada Finch',
    'Ada Finch',
    'Marlow Board of Education',
  ],
];

/** Every way of saying it with people, roles and bodies of several kinds. */
export const englishBelongingCases: [name: string, text: string, expected: Said[]][] = [
  ...frames.flatMap(([frame, text]) =>
    holders.map(([speaker, role, body]): [string, string, Said[]] => [
      `${frame}: ${role}`,
      text(speaker, role, body).replace(/^the/, 'The'),
      [{ speaker, words, organization: body.replace(/^the /, '') }],
    ]),
  ),
  ...others.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    `${text} said ${words}.`,
    [{ speaker, words, organization }],
  ]),
];
