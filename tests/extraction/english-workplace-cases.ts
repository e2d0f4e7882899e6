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
];

/** Where people work, by what is said of them and of the place. */
export const englishWorkplaceCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
