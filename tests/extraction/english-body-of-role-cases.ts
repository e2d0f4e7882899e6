import type { Said } from './read.ts';

const words = 'the tunnel was shut for repairs';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'what somebody was, before the name',
    `Retired Harbour Police officer Nina Vale said ${words}.`,
    'Nina Vale',
    'Harbour Police',
  ],
  [
    'what somebody was, before the name and with a title',
    `A former zonal head of Meridian Bank, Mrs. Nina Vale, said ${words}.`,
    'Nina Vale',
    'Meridian Bank',
  ],
  [
    'what somebody was, of a body that only the context tells',
    `Corley Rovers lost. Former captain Nina Vale said ${words}.`,
    'Nina Vale',
    '',
  ],
  [
    'what somebody was and what they are',
    `Nina Vale, a former head of Meridian Bank who now chairs the Harbour Trust, said ${words}.`,
    'Nina Vale',
    'Harbour Trust',
  ],
  [
    'what somebody was, after what they are to the hearing',
    `The first witness, retired Harbour Police officer Nina Vale, said ${words}.`,
    'Nina Vale',
    'Harbour Police',
  ],
  [
    'counsel without an article after who is led by them',
    `Led by counsel for the Harbour Board (HB), Mr. Nina Vale, SAN, the witness left. Vale said ${words}.`,
    'Nina Vale',
    'Harbour Board',
  ],
  [
    'letters in brackets after a name',
    `The lead counsel to the Harbour Board, Nina Vale (SAN), said ${words}.`,
    'Nina Vale',
    'Harbour Board',
  ],
  [
    'a minister by a party',
    `Conservative minister Nina Vale said ${words}.`,
    'Nina Vale',
    'Conservative',
  ],
  [
    'who heads its department, after the body that its last sentence is about',
    `The Schools Authority met. Wadi School was poor.\n\nThe regulator left. Nina Vale, who heads its legal department, said ${words}.`,
    'Nina Vale',
    'Schools Authority',
  ],
  [
    'the group, of a clinic that is a nonprofit',
    `Bek lied to the FBI.\n\nThe Lakes Justice Clinic, a nonprofit that helped, met. The group’s director, Nina Vale, said ${words}.`,
    'Nina Vale',
    'Lakes Justice Clinic',
  ],
  [
    'a firm by what people are called as well',
    `The Rain Department met. Private forecaster Marl Weather left. Its chief, Nina Vale, said ${words}.`,
    'Nina Vale',
    'Marl Weather',
  ],
  [
    'the company, of a private agency and of no party',
    `The Lok Kranti Dal met.\n\nA private agency, Holm Security Prints, won. The company’s counsel, Nina Vale, said ${words}.`,
    'Nina Vale',
    'Holm Security Prints',
  ],
  [
    'a school whose name other towns have as well',
    `The principal, Mrs Nina Vale of Government Girls College, Ubulu, said ${words}.`,
    'Nina Vale',
    'Government Girls College, Ubulu',
  ],
  [
    'a body that is named for a day',
    `Nina Vale, head of the Movement of April 6, said ${words}.`,
    'Nina Vale',
    'Movement of April 6',
  ],
  [
    'a campaign by what it calls for',
    `Watch the Purse Initiative met. Its director, Nina Vale, said ${words}.`,
    'Nina Vale',
    'Watch the Purse Initiative',
  ],
  [
    'a member of the assembly that is spoken of',
    `Speaking in the Marl Assembly, MPA Nina Vale said ${words}.`,
    'Nina Vale',
    'Marl Assembly',
  ],
  [
    'a member for an area without a name',
    `Member of Parliament for the area Nina Vale said ${words}.`,
    'Nina Vale',
    'Parliament',
  ],
  [
    'a musician of the orchestra that is spoken of',
    `The Corley Sinfonia met. Cellist Nina Vale, who joined in May, said ${words}.`,
    'Nina Vale',
    'Corley Sinfonia',
  ],
  [
    'a captain of the airline that is spoken of',
    `A Marl Airlines jet sat there. Capt. Nina Vale told investigators that ${words}.`,
    'Nina Vale',
    'Marl Airlines',
  ],
  [
    'a co-pilot of the airline that is spoken of',
    `A Marl Airlines jet sat there. The co-pilot, Nina Vale, said ${words}.`,
    'Nina Vale',
    'Marl Airlines',
  ],
  [
    'a lawyer who represents a body',
    `Nina Vale, a lawyer who represents the Lakes Nation, said ${words}.`,
    'Nina Vale',
    'Lakes Nation',
  ],
  [
    'an owner with where he is from after his name',
    `Marl Bank closed. The bank’s owner, Doug Harlan of Seattle, said ${words}.`,
    'Doug Harlan',
    'Marl Bank',
  ],
  [
    'a manager by a pronoun with where she is from',
    `Marl Bank closed. Its manager, Amina Dekow of Holm, said ${words}.`,
    'Amina Dekow',
    'Marl Bank',
  ],
  [
    'one of them, after people of a body',
    `Drivers at Larnby Buses struck on Monday. One of them, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Larnby Buses',
  ],
  [
    'one, after former staff of a body',
    `Three former ward sisters of Marl Hospital came. One, Odette Lemaire, said ${words}.`,
    'Odette Lemaire',
    'Marl Hospital',
  ],
  [
    'one of those who do something for a body',
    `Some of the riders who deliver for ParcelHop are poor. One of the riders, Aisha Rehman, said ${words}.`,
    'Aisha Rehman',
    'ParcelHop',
  ],
  [
    'a striker, after a strike at a firm',
    `A strike at Corn Belt Packing went on. One of the strikers, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Corn Belt Packing',
  ],
  [
    'who works a machine',
    `Marl Foods makes pies. A line operator, Revathi, 24, said ${words}.`,
    'Revathi',
    'Marl Foods',
  ],
  [
    'a waiter, of the hotel',
    `A car blew up at the Blue Shore hotel. A waiter, Liban, said ${words}.`,
    'Liban',
    'Blue Shore hotel',
  ],
  [
    'a welder from elsewhere',
    `Marl Foods makes pies. A welder from Larnby, Ada Finch, said ${words}.`,
    'Ada Finch',
    '',
  ],
  [
    'a father of two sons',
    `Marl Foods makes pies. Suharto, a fisherman with two sons, said ${words}.`,
    'Suharto',
    '',
  ],
  [
    'the artistic director, of the theatre',
    `The Grand Lyric Theatre shuts on Sunday. Marl Council gave the rest. The artistic director, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Grand Lyric Theatre',
  ],
  [
    'the chief of surgery, of the hospital',
    `Marl Children’s Hospital shut. The RCMP came at noon. The chief of surgery, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Marl Children’s Hospital',
  ],
];

/** Which bodies roles are of, by what the role says itself and by what stands around it. */
export const englishBodyOfRoleCases: [name: string, text: string, expected: Said[]][] = [
  ...bodies.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    text,
    [{ speaker, words, organization }],
  ]),
  [
    'somebody after a school that they are in',
    'In the Government High School, Vale, 62, said it was late.',
    [{ speaker: 'Vale', words: 'it was late' }],
  ],
  [
    'the star of a series, who is of no body of its name',
    'Harbour Lane star Nina Vale said it was late.',
    [{ speaker: 'Nina Vale', words: 'it was late', organization: '' }],
  ],
];
