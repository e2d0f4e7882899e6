import type { Said } from './read.ts';

const words = 'it was late';

/** News of firms, unions and offices of states: the text, the speaker and the body; the names are invented. */
const business: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'an airline that was a carrier before',
    `The carrier Vossair ordered 40 jets from Corvex.\nThe airline’s chief executive, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Vossair',
  ],
  [
    'a part after a field with a capital',
    `Ada Finch, Director of Commercial Activities at the authority’s Licensing Agency, said ${words}.`,
    'Ada Finch',
    'Licensing Agency',
  ],
  [
    'a line of business within a firm',
    `Ada Finch, head of the aircraft business at Corvex, said ${words}.`,
    'Ada Finch',
    'Corvex',
  ],
  [
    'a firm that is brought in',
    `Corvex Transport grew. A driver at one delivery firm said ${words}.`,
    'A driver at one delivery firm',
    'delivery firm',
  ],
  [
    'a firm with the capital of its sentence',
    `Holmway manager Ada Finch said ${words}.`,
    'Ada Finch',
    'Holmway',
  ],
  [
    'what a manager is for with the capital of its sentence',
    `Project manager Ada Finch said ${words}.`,
    'Ada Finch',
    '',
  ],
  [
    'a mayor of a town that opens its sentence, among villages',
    `Four villages were cleared. Larnby mayor Ada Finch said ${words}.`,
    'Ada Finch',
    'Larnby',
  ],
  [
    'a manager of the firm and not of the state',
    `The mine is run by Corvex Resources, which bought it from the state in 2019. Its country manager, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Corvex Resources',
  ],
  [
    'administrators of a firm that nothing else tells',
    `Administrators from Vossek were appointed. Ada Finch, one of the joint administrators, said ${words}.`,
    'Ada Finch',
    'Vossek',
  ],
  [
    'analysts whom somebody leads',
    `Holm Bank analysts led by Ada Finch said ${words}.`,
    'Holm Bank analysts led by Ada Finch',
    'Holm Bank',
  ],
  [
    'an inspector of what a branch has in its name',
    `The Marine Accident Office found a fault. Ada Finch, the chief inspector of marine accidents, said ${words}.`,
    'Ada Finch',
    'Marine Accident Office',
  ],
  [
    'a part of the works',
    `Vossek & Sohn closed.\nAda Finch, who ran the plating shop, said ${words}.`,
    'Ada Finch',
    'Vossek & Sohn',
  ],
  [
    'a firm with partners in its name',
    `Ada Finch, who advises owners at the consultancy Vossek & Partner, said ${words}.`,
    'Ada Finch',
    'Vossek & Partner',
  ],
  [
    'a clause on somebody without a name',
    `A driver who works for Larnby Buses said ${words}.`,
    'A driver',
    'Larnby Buses',
  ],
  [
    'letters for a university in a clause',
    `A lawyer who acted for Corvex and now teaches at KU Vossen said ${words}.`,
    'A lawyer',
    'KU Vossen',
  ],
  [
    'a local branch of a union',
    `The bank is silent. But the local Vossa branch is not. Its secretary, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Vossa',
  ],
  [
    'a branch of a union in letters',
    `The Larnby branch of the CVMU met. Branch secretary Ada Finch said ${words}.`,
    'Ada Finch',
    'CVMU',
  ],
  [
    'a secretary of a government within a kingdom',
    `The Welsh Government bought ships; Transport Secretary Ada Finch said ${words}.`,
    'Ada Finch',
    'Welsh Government',
  ],
  [
    'a minister of plantations',
    `Plantation and Commodities Minister Ada Finch said ${words}.`,
    'Ada Finch',
    'Plantation and Commodities Ministry',
  ],
  [
    'a firm after the country that it is of',
    `Ada Finch, an analyst at London’s Vossane, said ${words}.`,
    'Ada Finch',
    'Vossane',
  ],
  [
    'a lawmaker whom nothing else tells',
    `Opposition lawmaker Rahvi Turvan said ${words}.`,
    'Rahvi Turvan',
    'opposition',
  ],
  [
    'a first minister after the government within a kingdom',
    `The Scottish Government was late. First Minister Ada Finch said ${words}.`,
    'Ada Finch',
    'Scottish Government',
  ],
  [
    'a body of two sorts of people',
    `The Marl Garment Manufacturers and Exporters Association, which met, said ${words}.`,
    'Marl Garment Manufacturers and Exporters Association',
    'Marl Garment Manufacturers and Exporters Association',
  ],
  [
    'a house where the sentence is set',
    `The Office of Sums met. At the White House, press secretary Ada Finch said ${words}.`,
    'Ada Finch',
    'White House',
  ],
  [
    'a site of a firm where the sentence is set',
    `Corvex was late. At Holm Lane’s plant in Marl, manager Ada Finch said ${words}.`,
    'Ada Finch',
    'Holm Lane',
  ],
  [
    'the growers’ body',
    `The Kissan Vossad struck. Ada Finch, the president of the growers’ body, said ${words}.`,
    'Ada Finch',
    'Kissan Vossad',
  ],
  [
    'an officer of the agency that was spoken of',
    `Environment Agency officers came. Fisheries officer Ada Finch said ${words}.`,
    'Ada Finch',
    'Environment Agency',
  ],
  [
    'somebody on duty',
    `Ada Finch, who was on duty at the district hospital, said ${words}.`,
    'Ada Finch',
    'district hospital',
  ],
  [
    'a post before what somebody was until then',
    `Corvex Foods fell. Ada Finch, who took over as chief executive in May after nine years at Holm Bank, said ${words}.`,
    'Ada Finch',
    'Corvex Foods',
  ],
  [
    'a chief officer of a firm rather than of a ministry',
    `Corvex Systems grew. The Trade Department declined to comment.\nChief Financial Officer Ada Finch said ${words}.`,
    'Ada Finch',
    'Corvex Systems',
  ],
  [
    'a role after what sets its sentence without a comma',
    `Corvex Foods fell. At the meeting the firm’s finance director, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Corvex Foods',
  ],
  [
    'a body by where it is and what it does',
    `Marlbrook Co-op cut its price.\nThe Larnby co-op will pay more. Its chair, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Marlbrook Co-op',
  ],
  [
    'a tax by its letters, which is no body',
    `Corvex Foods cut its price, including VAT. Its chair, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Corvex Foods',
  ],
  [
    'a town that a university is named for, beside a body with an office there',
    `LARNBY: Omar Badr of Larnby University left. At the Larnby office of the Marl Mills Association its chair, Ada Finch, said ${words}.`,
    'Ada Finch',
    'Marl Mills Association',
  ],
  [
    'a firm that is called again by what it deals in',
    `Shares in Holm & Lyle fell after the homewares retailer warned that ${words}.`,
    'Holm & Lyle',
    'Holm & Lyle',
  ],
];

export const englishBusinessCases: [name: string, text: string, expected: Said[]][] = [
  ...business.map(([name, text, speaker, organization]): [string, string, Said[]] => [
    name,
    text,
    [{ speaker, words, organization }],
  ]),
  [
    'a body without a name that its sentence is about',
    'Norway’s biggest airline will cut flights next year, it said on Sunday.',
    [
      {
        speaker: 'Norway’s biggest airline',
        words: 'Norway’s biggest airline will cut flights next year',
        organization: 'Norway’s biggest airline',
      },
    ],
  ],
];
