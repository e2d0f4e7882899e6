import type { Said } from './read.ts';

const words = 'it was late';

/** Courts, police, councils, schools: who speaks last in the text, and of which body. */
const bodies: [name: string, text: string, speaker: string, organization: string][] = [
  [
    'a surname that is an honorific elsewhere',
    `An inquest was held at Selwick Coroner's Court. Assistant coroner Philip Daw said ${words}.`,
    'Philip Daw',
    "Selwick Coroner's Court",
  ],
  [
    'a rank of Canadian police',
    `Police in Hull have charged a coach. Const. Sarah Patel said ${words}.`,
    'Sarah Patel',
    'Police',
  ],
  [
    'letters after the name of a barrister',
    `Caoimhe Daly BL, for the chief executive of the Nursing Board, said ${words}.`,
    'Caoimhe Daly',
    'Nursing Board',
  ],
  [
    'police beside a body that deals with them',
    `Relatives went to the Police Complaints Authority. Police said ${words}.`,
    'Police',
    'Police',
  ],
  [
    'an office that ends with a body in small letters right before the name',
    `Station house officer of Mahua police station Prabhat Saxena said ${words}.`,
    'Prabhat Saxena',
    'Mahua police station',
  ],
  [
    'a municipal spokesperson',
    `Larnby municipality cut the water. The Harbour Trust helped. Municipal spokesperson Ada Finch said ${words}.`,
    'Ada Finch',
    'Larnby municipality',
  ],
  [
    'a diocesan spokesman after another body',
    `The Diocese of Selwick will sell three churches. A group called Save Holy Rosary will appeal. Diocesan spokesman Ray Lund said ${words}.`,
    'Ray Lund',
    'Diocese of Selwick',
  ],
  [
    'the union of those who have one',
    `Corley County nurses are on strike. Led by their union's branch secretary, Ada Finch, they marched. The Brenna Union of Nurses has 9,000 members. Ms Finch said ${words}.`,
    'Ada Finch',
    'Brenna Union of Nurses',
  ],
  [
    'a dean of what is taught, where the sentence is set',
    `At Merritt University, where she was a student, Dean of Nursing Lorna Shields said ${words}.`,
    'Lorna Shields',
    'Merritt University',
  ],
  [
    'a U.S. attorney',
    `The case was brought by the U.S. Attorney's Office. U.S. Attorney Carlton Meade said ${words}.`,
    'Carlton Meade',
    "U.S. Attorney's Office",
  ],
  [
    'a public defender',
    `Deputy Public Defender Jesse Kwan said ${words}.`,
    'Jesse Kwan',
    'Public Defender’s Office',
  ],
  [
    'a firm with the surname of its owner, beside an Irish county',
    `Gardaí were called to Hennessy's Pharmacy in Ballyfermoy, Co Tipperary. Owner Declan Hennessy said ${words}.`,
    'Declan Hennessy',
    "Hennessy's Pharmacy",
  ],
  [
    'the ministry of a province',
    `The Calgary Board of Education met. Alberta Education said ${words}.`,
    'Alberta Education',
    'Alberta Education',
  ],
  [
    'for whom a consultant speaks, by its name after a comma',
    `Speaking for the applicant, Holm Land, planning consultant Giles Ormrod said ${words}.`,
    'Giles Ormrod',
    'Holm Land',
  ],
  [
    'who leads a council, after it',
    `The parish council, chaired by retired judge Anthony Bate, is to hold a vote. He said ${words}.`,
    'Anthony Bate',
    'parish council',
  ],
  [
    'who runs a trust, in a clause on it',
    `The Larnby Trust, which is run by Ivo Lund, met. Mr Lund said ${words}.`,
    'Ivo Lund',
    'Larnby Trust',
  ],
  [
    'who was appointed to head an inquiry',
    `Judge Thuli Madlala, appointed to head the inquiry, said ${words}.`,
    'Thuli Madlala',
    'inquiry',
  ],
  [
    'the council of parents at a school',
    `The Vancouver School Board met. Amanda Hillis, who heads the school's parent council, said ${words}.`,
    'Amanda Hillis',
    "school's parent council",
  ],
  [
    'the party of letters that nothing tells the kind of',
    `A bodyguard of councillor Omar Badr, of the QFP, was shot. The party's chairperson, Ada Finch, said ${words}.`,
    'Ada Finch',
    'QFP',
  ],
  [
    'the proprietor of a school, who was spoken of without a name',
    `The Marl House Committee on Education met the proprietor of Graceland College. The committee was angry. The proprietor, Mrs Ada Finch, said ${words}.`,
    'Ada Finch',
    'Graceland College',
  ],
  [
    'a member of a county assembly by a ward',
    `Two MCAs were ejected from the Corley county assembly. Flamingo MCA Omar Badr said ${words}.`,
    'Omar Badr',
    'Corley county assembly',
  ],
  [
    'a religious order',
    `Fr Eugene Lavelle, of the Holy Spirit Missionaries, pleaded guilty at Dublin Circuit Court. A spokeswoman for the order said ${words}.`,
    'A spokeswoman for the order',
    'Holy Spirit Missionaries',
  ],
  [
    'a group manager of a fire service',
    `Firefighters were called to the Holm Land site. An owner thanked the fire service. Group manager Lee Hartshorn said ${words}.`,
    'Lee Hartshorn',
    'fire service',
  ],
  [
    'a mayor of a city commission',
    `She was honored by the Dayton City Commission. Mayor Jeffrey Mims said ${words}.`,
    'Jeffrey Mims',
    'Dayton City Commission',
  ],
  [
    'an inspector of a bureau of investigation, beside an act',
    `She was charged under the Garda Síochána Act 2005. Det Insp Angela Burke, of the Garda National Bureau of Criminal Investigation, said ${words}.`,
    'Angela Burke',
    'Garda National Bureau of Criminal Investigation',
  ],
  [
    'an MEC of a department',
    `The Gauteng Department of Education has sacked a teacher. MEC Matome Dube said ${words}.`,
    'Matome Dube',
    'Gauteng Department of Education',
  ],
  [
    'a spokesman of a national part of a party for what he speaks on',
    `The council will close the pool. Scottish Conservative culture spokesman Graham Simpson said ${words}.`,
    'Graham Simpson',
    'Conservative',
  ],
  ['the prosecution', `According to the prosecution, ${words}.`, 'prosecution', 'prosecution'],
  [
    'the head of a facility, of the hospital that was named',
    `A man posed as a doctor at Oginga Teaching Hospital. The facility's CEO, Dr Richard Oduor, said ${words}.`,
    'Richard Oduor',
    'Oginga Teaching Hospital',
  ],
  [
    'a rank of a police division with the name of a town',
    `Police in Kisumu are holding a man. Kisumu Central OCPD Martin Mwangi said ${words}.`,
    'Martin Mwangi',
    'Police',
  ],
  [
    'the ombud of a council',
    `The Health Professions Council's ombud, Dr Ada Finch, said ${words}.`,
    'Ada Finch',
    'Health Professions Council',
  ],
  [
    'the company, beside a place named for a queen',
    `The church was sold to Kingsmere Living. Nobody at Queen's Park was asked. A spokesperson for the company said ${words}.`,
    'A spokesperson for the company',
    'Kingsmere Living',
  ],
  [
    'a hospital of Our Lady',
    `She is a nurse at Our Lady's Hospital. The matron, Ada Finch, said ${words}.`,
    'Ada Finch',
    "Our Lady's Hospital",
  ],
  [
    'a minister of a part of a federation, whose government the article speaks of',
    `The state government cut fares. WA Transport Minister Rita Vale said ${words}.`,
    'Rita Vale',
    'state government',
  ],
  [
    'a minister of a part of a federation, of which the article tells no more',
    `Schools closed. Khyber Pakhtunkhwa Education Minister Rana Bilal said ${words}.`,
    'Rana Bilal',
    'Government of Khyber Pakhtunkhwa',
  ],
  [
    'a commissioner of the government that was named',
    `The Lagos State Government banned trucks. The Commissioner for Transportation, Mr Bola Ade, said ${words}.`,
    'Bola Ade',
    'Lagos State Government',
  ],
  [
    'an MEC of the department that was spoken of',
    `The provincial health department had no beds. Gauteng health MEC Nomsa Dube said ${words}.`,
    'Nomsa Dube',
    'provincial health department',
  ],
  [
    'a premier',
    `Western Cape Premier Jan Vos said ${words}.`,
    'Jan Vos',
    'Government of Western Cape',
  ],
  [
    'a body that is known by a name with a small word in it, and that ends as what people are',
    `Ada Finch, a director at Save the Children, said ${words}.`,
    'Ada Finch',
    'Save the Children',
  ],
];

/** News of courts, police, councils, schools and churches, by the body of who speaks; the names are invented. */
export const englishPublicLifeCases: [name: string, text: string, expected: Said[]][] = bodies.map(
  ([name, text, speaker, organization]) => [name, text, [{ words, speaker, organization }]],
);
