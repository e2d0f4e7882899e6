import type { Said } from './read.ts';

const words = 'it was late';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a team before a position, with the capital of its sentence',
    `The crowd went home. Herons striker Omar Badr said ${words}.`,
    'Omar Badr',
    'Herons',
  ],
  [
    'a coach where somebody works rather than of whoever has him',
    `Ivo Lund, a hurdler, trained alone. His coach at the Racers Track Club, Neil Chow, said ${words}.`,
    'Neil Chow',
    'Racers Track Club',
  ],
  [
    'somebody who is based at a body',
    `Ada Finch, who is based at the University of Larnby, said ${words}.`,
    'Ada Finch',
    'University of Larnby',
  ],
  [
    'a coach of a side that only what it did tells to be one',
    `Larnby beat Selwick 24-17 on Saturday. Coach Ada Finch said ${words}.`,
    'Ada Finch',
    'Larnby',
  ],
  [
    'a club with the name of a town, where it plays',
    `Leeds came from behind. Manager Ada Finch said ${words}. Coventry had led twice.`,
    'Ada Finch',
    'Leeds',
  ],
  [
    'the club of a scorer, of two in one sentence',
    `Reading beat Lincoln 2-0. The striker Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Reading',
  ],
  [
    'a club by a nickname that its name does not have',
    `Arsenal drew 1-1 with Everton. Gunners boss Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Arsenal',
  ],
  [
    'a club by what its players are called',
    `Shortstop Ivo Lund hit two. The Duluth Ironmen lost 3-0. Ironmen coach Ada Finch said ${words}.`,
    'Ada Finch',
    'Duluth Ironmen',
  ],
  [
    'a manager of the club that has no other',
    `The Bay Harriers beat the Duluth Ironmen 3-0. Ironmen manager Skip Tallman was sent off. The Ironmen sulked. Manager Hank Dorsett said ${words}.`,
    'Hank Dorsett',
    'Bay Harriers',
  ],
  [
    'whoever scores for a club',
    `Ivo Lund scored 22 points for Larnby, which beat the Phoenix Herons. Lund said ${words}. Coach Ada Finch left.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'whoever plays as a club wins, after a dateline',
    `LARNBY — Ivo Lund threw seven innings and the Herons beat the Tigers 3-0. Pitching coach Ada Finch left. Lund said ${words}.`,
    'Ivo Lund',
    'Herons',
  ],
  [
    'a coach by those who play for him',
    `Selwick Town lost again as Ivo Lund's side were reduced to ten. Lund said ${words}. Striker Omar Badr left.`,
    'Ivo Lund',
    'Selwick Town',
  ],
  [
    'somebody who was introduced without a name in a later clause',
    `Larnby beat Selwick 24-17, but their head coach was glum. Denis Lund said ${words}.`,
    'Denis Lund',
    'Larnby',
  ],
  [
    'an orchestra that is called a philharmonic',
    `The Larnby Philharmonic is to cut its season. The orchestra's leader, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Larnby Philharmonic',
  ],
  [
    'a museum that no noun tells',
    `The Louvre has hired a manager. The museum's director, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Louvre',
  ],
  [
    'a charity with a possessor and a country in its name',
    `Ada Finch, who works for Parkinson's UK, said ${words}.`,
    'Ada Finch',
    "Parkinson's UK",
  ],
  [
    'a side before a position of two words',
    `The Duluth Ironmen won. It rained. Ironmen center fielder Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Duluth Ironmen',
  ],
  [
    'a side before a position whose noun means other things',
    `It rained as the Selwick Town number 10 Ivo Lund and Omar Badr trained. Lund said ${words}.`,
    'Ivo Lund',
    'Selwick Town',
  ],
  [
    'a side before what its best player is called',
    `Striker Omar Badr left. The Duluth Senators beat Selwick. On Monday Senators ace Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Duluth Senators',
  ],
  [
    'a cup of clubs, which is no club',
    `Larnby beat Selwick by two points. They are in the Munster club championship. Coach Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'clubs of which two are spoken, which are no body',
    `Larnby beat Selwick by two points. Both clubs played well. Coach Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'a manager of a side that edged out another, in an article on a match',
    `Larnby edged out Selwick by two points in the final after a late goal. A penalty was missed. It rained. Manager Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'a side that another came from behind to beat',
    `Larnby came from behind to beat Selwick. Head coach Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'the first of two sides in a sentence that is about neither',
    `A late goal gave Larnby victory over Selwick. It rained. Head coach Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'a side by its town, which a clause says to have lost',
    `The Ironmen beat the Herons 3-0. Duluth, which has lost six straight, managed two hits. Manager Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Duluth',
  ],
  [
    'whoever scores in a match, of a side',
    `Larnby beat Selwick 2-1 in the final. The referee missed a penalty. Ivo Lund grabbed the equaliser before the break. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'whoever puts a side ahead, of a side',
    `Larnby beat Selwick 2-1 in the final. The referee missed a penalty. Ivo Lund had fired Larnby in front. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'whoever a side scores through, of a side',
    `Larnby beat Selwick 2-1 in the final. The referee missed a penalty. Larnby took the lead through Ivo Lund after 20 minutes. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'whoever a winner comes from, of a side',
    `Larnby beat Selwick 2-1 in the final. The referee missed a penalty. The winner came from Ivo Lund after 80 minutes. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'whose goal puts a side ahead, of a side',
    `Larnby beat Selwick 2-1 in the final. The referee missed a penalty. Ivo Lund's header had put Larnby ahead. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'a substitute, of a side',
    `Larnby beat Selwick 2-1 in the final. The referee missed a penalty. Substitute Ivo Lund was booked. It rained. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'a second manager, of the side that has none yet',
    `Larnby beat Selwick 2-1 in the final. Manager Ivo Lund left. It rained. The beaten manager, Omar Badr, said ${words}.`,
    'Omar Badr',
    'Selwick',
  ],
  [
    'a side by a name that ends as a people does',
    `The Duluth Guardians lost to Selwick. Shortstop Ivo Lund left. The Guardians said ${words}.`,
    'Duluth Guardians',
    'Duluth Guardians',
  ],
  [
    'a fan of one side who scores for another',
    `The referee missed a penalty in the final. Boyhood Selwick fan Ivo Lund had fired Larnby in front. Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
  [
    'a boss where a side is spoken of',
    `Larnby beat Selwick 2-1 in the final. The Moors Trust thanked the referee. Boss Ivo Lund said ${words}.`,
    'Ivo Lund',
    'Larnby',
  ],
];

const again: [name: string, text: string, speaker: string][] = [
  [
    'what somebody was, of whoever spoke right before',
    `Ada Finch said ${words}.\n\nThe former Bury midfielder said ${words}.`,
    'Ada Finch',
  ],
  [
    'an actor who has turned to something else',
    `Ada Finch said ${words}. The actress-turned-director said ${words}.`,
    'Ada Finch',
  ],
];

/** Sport and the arts: teams, those who play in them and coach them, orchestras, museums. */
export const englishSportCases: [name: string, text: string, expected: Said[]][] = [
  ...bodies.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    text,
    [{ speaker, words, organization }],
  ]),
  ...again.map(([name, text, speaker]): [string, string, Said[]] => [
    name,
    text,
    [
      { speaker, words },
      { speaker, words },
    ],
  ]),
];
