import type { Said } from './read.ts';

const words = 'it was late';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a nurse of a hospital that is called general',
    `Nurse Omar Badr, who works at Corley General, said ${words}.`,
    'Omar Badr',
    'Corley General',
  ],
  [
    'who is in charge of something somewhere',
    `Ada Finch, who has been in charge of collections at the Revenue Agency since May, said ${words}.`,
    'Ada Finch',
    'Revenue Agency',
  ],
  [
    'a doctor where the sentence is set',
    `At the provincial hospital, Dr Ada Finch said ${words}.`,
    'Ada Finch',
    'provincial hospital',
  ],
  [
    'a nominee of a party',
    `United Ward Party nominee Ada Finch said ${words}.`,
    'Ada Finch',
    'United Ward Party',
  ],
  [
    'where somebody is at present',
    `Ada Finch, at present with the Marl Dance Theatre, said ${words}.`,
    'Ada Finch',
    'Marl Dance Theatre',
  ],
  [
    'a ballet that is called a company',
    `The Royal Marl Ballet named a director. The company’s chair, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Royal Marl Ballet',
  ],
  [
    'banks of rivers, which have nobody',
    `Streams burst at noon near the Holm Institute. They broke their banks twice.\n\nIts chief forecaster, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Holm Institute',
  ],
  [
    'a governor by the county that the text names',
    `Corley Governor Ada Finch said ${words}. Rangers shot a bull in Corley County.`,
    'Ada Finch',
    'Corley County',
  ],
  [
    'a firm by who works there, and its managing partner',
    `Junior lawyers at Crane Whitlock will get no bonus. Managing partner Ada Finch said ${words}.`,
    'Ada Finch',
    'Crane Whitlock',
  ],
  [
    'officials of a nation of two words',
    `South African officials said ${words}.`,
    'South African officials',
    'Government of South Africa',
  ],
  [
    'officials of a nation by an adjective of its own',
    `Philippine officials said ${words}.`,
    'Philippine officials',
    'Government of the Philippines',
  ],
  [
    'a body whose name starts with a nation of two words',
    `New Zealand Police spokesman Ivo Lund said ${words}.`,
    'Ivo Lund',
    'New Zealand Police',
  ],
  [
    'a company whose name starts with a nation of two words',
    `South African Airways chief Omar Badr said ${words}.`,
    'Omar Badr',
    'South African Airways',
  ],
  [
    'a secretary of a union beside a council that has none',
    `The Marl Union met. The county council sent nobody. Its general secretary, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Marl Union',
  ],
  [
    'one of those whom a text introduces by where they work',
    `Drivers at Larnby Buses began keeping a log. The Marl Union backed them.\n\nOne driver, Keisha Rollins, said ${words}.`,
    'Keisha Rollins',
    'Larnby Buses',
  ],
  [
    'an inspector of those who came before, and not of the police',
    `Inspectors from the Care Standards Authority walked in. The police were told.\n\nAn inspector said ${words}.`,
    'An inspector',
    'Care Standards Authority',
  ],
  [
    'one of the sailors of a navy that has no name of its own',
    `Sailors from the Talosian navy reached the wreck.\n\nOne sailor said ${words}.`,
    'One sailor',
    'Talosian navy',
  ],
  [
    'a workmate of somebody whose employer is told',
    `He was employed by Seng Hua Marine, a subcontractor of PortLine. The union is looking into it.\n\nA colleague, Omar Badr, said ${words}.`,
    'Omar Badr',
    'Seng Hua Marine',
  ],
  [
    'who led a team of researchers that a body has',
    `Researchers at the Larnby Institute tagged 38 birds. Corvex Seafoods paid for it.\n\nHana Tipene, who led the team, said ${words}.`,
    'Hana Tipene',
    'Larnby Institute',
  ],
  [
    'who leads the team of a club, whoever does research',
    `Larnby Rovers lost. Scientists at Corvex University watched.\n\nOmar Badr, who leads the team, said ${words}.`,
    'Omar Badr',
    'Larnby Rovers',
  ],
  [
    'the company, which is no mill of it',
    `Corvex Sugar froze its prices. Workers at the Marl mill blocked the road.\n\nThe company's finance director, Asim Rauf, said ${words}.`,
    'Asim Rauf',
    'Corvex Sugar',
  ],
  [
    'the endowment, whose name goes on after its noun',
    `Arts Endowment Norvia cut the grant. The Players' Alliance called a strike.\n\nA spokesman for the endowment said ${words}.`,
    'A spokesman for the endowment',
    'Arts Endowment Norvia',
  ],
  [
    'the coach of a club that has no name, after who built its pool',
    `Corvex Construction shut in July. The local swim club trains 40 children. Its coach, Rangi Hale, said ${words}.`,
    'Rangi Hale',
    'local swim club',
  ],
  [
    'one of a rebel group that has a name, and not of the army',
    `Fighters of the Front for Marl Liberation seized a post. The army flew in.\n\nA commander of the rebel group said ${words}.`,
    'A commander of the rebel group',
    'Front for Marl Liberation',
  ],
  [
    'a spokesman for the patients, by the only union that is told of',
    `The Norvian Diabetes Union gave the money. A hospital took it.\n\nA spokesman for the patients' union said ${words}.`,
    "A spokesman for the patients' union",
    'Norvian Diabetes Union',
  ],
  [
    'a union of others than the one that is told of',
    `The Federal Nurses Union met. A hospital shut.\n\nA spokesman for the teachers' union said ${words}.`,
    "A spokesman for the teachers' union",
    "teachers' union",
  ],
  [
    'a priest by his office in a diocese',
    `The Archdiocese of Marl has sold a seminary. Light in the Dark rejected it.\n\nFr. Omar Badr, the chancellor, said ${words}.`,
    'Omar Badr',
    'Archdiocese of Marl',
  ],
  [
    'the agency that runs the buses',
    `Corley Transit took delivery of 60 buses. Their maker, Volteon, has replaced packs.\n\nThe agency's chief of operations, Paul Marco, said ${words}.`,
    'Paul Marco',
    'Corley Transit',
  ],
  [
    'the charity of those who are friends of something',
    `Marl Archives bought the diary with a grant from the Friends of the Weir.\n\nThe charity's treasurer, Joan Lowe, said ${words}.`,
    'Joan Lowe',
    'Friends of the Weir',
  ],
  [
    'the agency, by the word for what it does that is first in its name',
    `Transport Norvia paid for the lane. The Marl Council took it out.\n\nA spokesman for the transport agency said ${words}.`,
    'A spokesman for the transport agency',
    'Transport Norvia',
  ],
  [
    'a charity by what it does, whichever was spoken of since',
    `Wildlife Norvia counted the birds. Open Hands paid, and the Green Trust did not.\n\nA spokesman for the wildlife charity said ${words}.`,
    'A spokesman for the wildlife charity',
    'Wildlife Norvia',
  ],
  [
    'an officer of the service that is called so, whichever body is nearer',
    `The Norvian Fisheries Board sent a boat. The navy followed the vessel for three days.\n\nA fisheries officer said ${words}.`,
    'A fisheries officer',
    'Norvian Fisheries Board',
  ],
];

/** Where people work, by what is said of them and of the place. */
export const englishWorkplaceCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
