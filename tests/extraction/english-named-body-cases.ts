import type { Said } from './read.ts';

const words = 'it was late';
const council = 'Wexdale Borough Council met over Hollow Vale Homes. Hollow Vale Homes is in Marl.';

/** Bodies that a role names by a kind and a name, and those that a title implies: the text, the speaker and the body. */
const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'sums before an office',
    `Port Lume Ferries charges N240, KSh500 or Rs 60 crore. Its chief executive, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Port Lume Ferries',
  ],
  [
    'a sum right before a role',
    `On Friday the R30m dealer Omar Badr said ${words}.`,
    'Omar Badr',
    '',
  ],
  [
    'letters with a number that are a body',
    `M23 took the town. Its spokesman said ${words}.`,
    'Its spokesman',
    'M23',
  ],
  [
    'a firm’s name beside what it is to others',
    `A spokesperson for the landlord, Corvale Quays Ltd, said ${words}.`,
    'A spokesperson for the landlord, Corvale Quays Ltd',
    'Corvale Quays Ltd',
  ],
  [
    'one word beside what a body is',
    `A spokesperson for the operator, Northline, said ${words}.`,
    'A spokesperson for the operator, Northline',
    'Northline',
  ],
  [
    'a firm’s name beside what it is, after somebody’s',
    `Ada Finch, a lawyer for the landlord, Corvale Quays Ltd, said ${words}.`,
    'Ada Finch',
    'Corvale Quays Ltd',
  ],
  [
    'somebody’s name beside their body',
    `A spokesman for the union, Tambo Okri, said ${words}.`,
    'Tambo Okri',
    'union',
  ],
  [
    'what somebody is now',
    `Former striker Ada Finch, now an analyst for the Western Lakes Network, said ${words}.`,
    'Ada Finch',
    'Western Lakes Network',
  ],
  [
    'the town and the kind of a firm',
    `Ada Finch, chief economist at Prague brokerage Quill Capital, said ${words}.`,
    'Ada Finch',
    'Quill Capital',
  ],
  [
    'the town that a firm is based in',
    `Ada Finch, chief analyst at Lagos-based Quill Capital, said ${words}.`,
    'Ada Finch',
    'Quill Capital',
  ],
  [
    'nobody’s name but a firm’s',
    `A partner at Dublin law firm Quill Ryan said ${words}.`,
    'A partner at Dublin law firm Quill Ryan',
    'Quill Ryan',
  ],
  [
    'what a firm does',
    `Data from the network monitoring firm Pingcast show ${words}.`,
    'Data from the network monitoring firm Pingcast',
    'Pingcast',
  ],
  [
    'an officer of the council',
    `${council}\nPlanning officer Tom Lund said ${words}.`,
    'Tom Lund',
    'Wexdale Borough Council',
  ],
  [
    'a councillor of no party who represents a village',
    `${council}\nCllr Ina Holm (Ind), who represents the village, said ${words}.`,
    'Ina Holm',
    'Wexdale Borough Council',
  ],
  [
    'an officer whose line manager somebody is',
    `Wexdale Borough Council engineer Omar Badr named his line manager, Ivo Lund.\nMr Lund said ${words}.`,
    'Ivo Lund',
    'Wexdale Borough Council',
  ],
  [
    'what somebody works as',
    `Ada Finch, working as a consultant for Quill Homes, said ${words}.`,
    'Ada Finch',
    'Quill Homes',
  ],
  [
    'what somebody teaches, which is no body',
    `Corvane University is shut. Ada Finch, chair of Sociology, said ${words}.`,
    'Ada Finch',
    'Corvane University',
  ],
  [
    'those who deal with something, under the capital of their sentence',
    `Housing campaigners said ${words}.`,
    'Housing campaigners',
    '',
  ],
  [
    'a firm’s one name after its kind',
    `A spokesman for the supermarket chain Corvex said ${words}.`,
    'A spokesman for the supermarket chain Corvex',
    'Corvex',
  ],
  [
    'a firm by what those in it are',
    `Ada Finch, a partner at accountants Quill Ryan, said ${words}.`,
    'Ada Finch',
    'Quill Ryan',
  ],
  [
    'a councillor for a ward',
    `${council}\nTom Lund, councillor for Marl, said ${words}.`,
    'Tom Lund',
    'Wexdale Borough Council',
  ],
  ['a senator of no party', `Sen. Ina Brook (I-Maine) said ${words}.`, 'Ina Brook', 'Senate'],
  [
    'who heads a part of the hospital that is spoken of',
    `Marl Hospital has opened. Ada Finch, the Danish surgeon heading the unit, said ${words}.`,
    'Ada Finch',
    'Marl Hospital',
  ],
  [
    'the chief minister of a state',
    `Jharlan Chief Minister Omar Said said ${words}.`,
    'Omar Said',
    'Jharlan',
  ],
  [
    'forecasters, where one service is spoken of',
    `The National Weather Service is small. Forecasters said ${words}.`,
    'Forecasters',
    'National Weather Service',
  ],
  [
    'a body with where it is after a dash',
    `Omar Said, chairman of the Department of Health – Abu Dhabi (DoH), said ${words}.`,
    'Omar Said',
    'Department of Health – Abu Dhabi',
  ],
  [
    'a word that turns to something else, before a role and a name',
    `Separately, the head of the Rail Union, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Rail Union',
  ],
  [
    'a firm by those who work for it',
    `Nine porters of Blue Yak Expeditions were trapped. The trekking firm’s owner, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Blue Yak Expeditions',
  ],
  [
    'a club by its players',
    `Four players from Rathmore Gaels were in the car. The club’s chairwoman, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Rathmore Gaels',
  ],
  [
    'a club by a match',
    `Holm Gaels beat Larnby Emmets 3-1. The club’s chairman, Ivo Lund, said ${words}.`,
    'Ivo Lund',
    'Holm Gaels',
  ],
  [
    'a hospital by its surgeons',
    `Surgeons at St Anselm’s have stopped. Ada Finch, who has worked at the hospital since 2004, said ${words}.`,
    'Ada Finch',
    'St Anselm’s',
  ],
  [
    'a body by the word for what it is',
    `The Young Jurists, an NGO, counted them. The NGO’s director, Nino Beridze, said ${words}.`,
    'Nino Beridze',
    'Young Jurists',
  ],
  [
    'a union that is called a front',
    `The Mineworkers’ Front did not agree. The union’s leader, Themba Zulu, said ${words}.`,
    'Themba Zulu',
    'Mineworkers’ Front',
  ],
  [
    'a firm called again by the plural in its name',
    `Anglian Ports lost its vote. A spokesperson for the ports company said ${words}.`,
    'A spokesperson for the ports company',
    'Anglian Ports',
  ],
  [
    'a firm that a place is in the name of',
    `Gulf Petrochem is two months late. Chief financial officer Ada Finch said ${words}.`,
    'Ada Finch',
    'Gulf Petrochem',
  ],
  [
    'the airline, whichever firm was spoken of since',
    `The bureau grounded Kestrel Air’s jets. Engine maker Brandywine sent two people. The airline’s safety chief, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Kestrel Air',
  ],
  [
    'a developer with a place in its name',
    `Nexus Field, the Virginia developer, has a plan. Vice president Ada Finch said ${words}.`,
    'Ada Finch',
    'Nexus Field',
  ],
  [
    'an auction house',
    `The auction house Halls has a painting. Its picture specialist, Abigail Moxon, said ${words}.`,
    'Abigail Moxon',
    'Halls',
  ],
  [
    'the trust behind a school',
    `The trust that runs the school, Beacon Learning, backed its head. Its chief operating officer, Samir Patel, said ${words}.`,
    'Samir Patel',
    'Beacon Learning',
  ],
];

/** How bodies are told by a kind and a name. */
export const englishNamedBodyCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
