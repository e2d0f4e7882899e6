import type { Said } from './read.ts';

const words = 'it was late';

const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a body with what it is for, after whose it is',
    `Ivo Lund, an economist at Norway's Centre for Climate Policy, said ${words}.`,
    'Ivo Lund',
    'Centre for Climate Policy',
  ],
  [
    'a shop that is named for its founder',
    `The thieves struck at Holm's Hardware, a family store. Owner Omar Holm said ${words}.`,
    'Omar Holm',
    "Holm's Hardware",
  ],
  [
    'somebody of a shop that is named for its founder',
    `Anna Reed of Mabel's Diner said ${words}.`,
    'Anna Reed',
    "Mabel's Diner",
  ],
  [
    'a firm with what it is before it, and the capital of a sentence',
    `Rival Corvex Cartons issued a profit warning.\n\nCorvex's finance director, Neil Chow, said ${words}.`,
    'Neil Chow',
    'Corvex Cartons',
  ],
  [
    'a firm that no noun tells, by its chief executive',
    `Corvex Pipes cut jobs.\n\nCorvex's chief executive, Neil Chow, said ${words}.`,
    'Neil Chow',
    'Corvex Pipes',
  ],
  [
    'a body that stands after what it is one of',
    `A civil society organisation, the Lantern Network, said ${words}.`,
    'Lantern Network',
    'Lantern Network',
  ],
  [
    'the group, which is the nearest body of any kind',
    `Omar Said, managing director of Corvex Foods, spoke.\n\nThe Centre for Budget Law asked for a probe. The group said ${words}.`,
    'Centre for Budget Law',
    'Centre for Budget Law',
  ],
  [
    'a union of unions by its members',
    `The Port Workers' Union struck.\n\nIt moved the Congress of Free Trade Unions. Elijah Zulu, the federation's president, said ${words}.`,
    'Elijah Zulu',
    'Congress of Free Trade Unions',
  ],
  [
    'the ruling party, whose word is a verb elsewhere',
    `The leader of the ruling Dawn Party, Okon Bassey, said ${words}.`,
    'Okon Bassey',
    'Dawn Party',
  ],
  [
    'the opposition before the name of a party',
    `The national publicity secretary of the opposition Dawn Party, Okon Bassey, said ${words}.`,
    'Okon Bassey',
    'Dawn Party',
  ],
  [
    'a team at a firm, by what the firm is',
    `Priya Nand, who leads the hardware team at security firm Corvex, said ${words}.`,
    'Priya Nand',
    'Corvex',
  ],
  [
    'the regulator after a phrase for one',
    `It told the data protection authority in Hesse. The regulator said ${words}.`,
    'data protection authority',
    'data protection authority',
  ],
  [
    'an association of students, in small letters',
    `Students' association president Ravi Menon said ${words}.`,
    'Ravi Menon',
    "students' association",
  ],
  [
    'a branch, by the union that was spoken of',
    `The Teachers' Guild struck.\n\nFiona Marsh, who chairs the Corley branch, said ${words}.`,
    'Fiona Marsh',
    "Teachers' Guild",
  ],
  [
    'what a secretary is for, in brackets',
    `The Rail Board met.\n\nExecutive Director (Safety) Omar Sinha said ${words}.`,
    'Omar Sinha',
    'Rail Board',
  ],
  [
    'what somebody was before they came to a body',
    `The Estate Authority issued warrants. Its head, former police chief Ina Souza, said ${words}.`,
    'Ina Souza',
    'Estate Authority',
  ],
  [
    'its, of the body that ends the sentence before',
    `The Rail Safety Agency ordered checks.\n\nThe part is made by Italian firm Corvex Sforza. Its commercial director, Paolo Rell, said ${words}.`,
    'Paolo Rell',
    'Corvex Sforza',
  ],
  [
    'a region of a ministry',
    `The health ministry met. Ada Finch, head of research at the ministry's northern region, said ${words}.`,
    'Ada Finch',
    'health ministry',
  ],
  [
    'somebody who serves where the sentence is',
    `At the Rimrock Cafe, waitress Jo Parr said ${words}.`,
    'Jo Parr',
    'Rimrock Cafe',
  ],
  [
    'a hyphen within what letters stand for',
    `The Nordic Anti-Doping Agency met.\n\nNADA said ${words}.`,
    'Nordic Anti-Doping Agency',
    'Nordic Anti-Doping Agency',
  ],
  [
    'a commissioner of police',
    `Deputy Commissioner of Police Omar Sinha said ${words}.`,
    'Omar Sinha',
    'Police',
  ],
  [
    'a prosecutor, where the office of the country is named',
    `A federal prosecutor said ${words}.\nThe U.S. attorney’s office in Marl would not comment.`,
    'A federal prosecutor',
    'U.S. attorney’s office',
  ],
  [
    'a company by its town',
    `Corvex Foods made a bid for Marl Pipes.\n\nCorvex Foods is growing. The Cleveland company’s chairman, Neil Chow, said ${words}.`,
    'Neil Chow',
    'Corvex Foods',
  ],
  [
    'a group by its country',
    `Corvex Foods cut jobs. The finance director of the Danish group, Ina Holm, said ${words}.`,
    'Ina Holm',
    'Corvex Foods',
  ],
  [
    'a firm by its town, which speaks itself',
    `Corvex Foods cut jobs. The Manchester firm said ${words}.`,
    'Corvex Foods',
    'Corvex Foods',
  ],
  [
    'a group by its own name',
    `Corvex Foods cut jobs. Ina Holm, who chairs the Save Tilbrook group, said ${words}.`,
    'Ina Holm',
    'Save Tilbrook',
  ],
  [
    'a part of a union that somebody heads',
    `The Quay Workers’ Union was dismayed. Ina Holm, who heads its legal department, said ${words}.`,
    'Ina Holm',
    'Quay Workers’ Union',
  ],
  [
    'what an officer is for',
    `Corvex Foods cut jobs. Chief Operating Officer Ina Holm said ${words}.`,
    'Ina Holm',
    'Corvex Foods',
  ],
  [
    'a specialist in the weather',
    `Marl Council shut its parks. The Talos Atmospheric Service raised the alarm. Weather specialist Ina Holm said ${words}.`,
    'Ina Holm',
    'Talos Atmospheric Service',
  ],
  [
    'the owner, of whoever bought a club',
    `Ina Holm, who bought Marl Rovers in May, met fans on Friday. The owner said ${words}.`,
    'Ina Holm',
    'Marl Rovers',
  ],
  [
    'a club and those who watch it',
    `Wexley’s captain, Tom Lund, said ${words}. The Wexley Supporters’ Trust wants a vote.`,
    'Tom Lund',
    'Wexley',
  ],
  [
    'a league by the name of its competition',
    `The Talos Premiership fined Marl. The Talos Rowers’ Association was glad. Ina Holm, the league’s chief executive, said ${words}.`,
    'Ina Holm',
    'Talos Premiership',
  ],
  [
    'a mayor of a place near another',
    `In nearby Milford, where nobody died, Mayor Ina Holm said ${words}.`,
    'Ina Holm',
    'Milford',
  ],
  [
    'those who look into accidents',
    `Police closed the line. The Rail Safety Board sent a team. Federal investigators said ${words}.`,
    'Federal investigators',
    'Rail Safety Board',
  ],
  [
    'those who look into a theft',
    `Police closed the bank. Investigators said ${words}. The Food Safety Board met.`,
    'Investigators',
    'Police',
  ],
  [
    'a governor of a province without a name',
    `The provincial government was warned. Gov. Ivo Lund said ${words}.`,
    'Ivo Lund',
    'provincial government',
  ],
  [
    'a firm that sponsors a club',
    `Shirt sponsor Kestrel Energy said ${words}. Kestrel Energy, whose name is on the shirt, met Marl.`,
    'Kestrel Energy',
    'Kestrel Energy',
  ],
  [
    'a name with a list of qualities',
    `Ina Holm of the Talos Atmospheric, Hydrological and Seismic Agency said ${words}.`,
    'Ina Holm',
    'Talos Atmospheric, Hydrological and Seismic Agency',
  ],
];

/** How bodies are told by what stands around them: in their names, beside them, in the sentence before. */
export const englishPointedBodyCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ speaker, words, organization }]],
);
