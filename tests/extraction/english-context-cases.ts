/** Roles that name no body, with the body that the sentences before say their holder is of; the names are invented. */
export const englishContexts: [name: string, text: string, organization: string][] = [
  [
    'the coach of a team whose name says no kind',
    'Real Oveta drew on Sunday. Coach Ada Finch said',
    'Real Oveta',
  ],
  [
    'a club with the name of a town',
    'Selwick Town lost again. Captain Ada Finch said',
    'Selwick Town',
  ],
  [
    'a school with a place before it',
    'Marl primary school will not reopen. Headteacher Ada Finch said',
    'Marl primary school',
  ],
  [
    'a company between that was only paid',
    'The Selwick Trust reopened the mill. The work was paid for by Tessel Insurance.\nDirector Ada Finch said',
    'Selwick Trust',
  ],
  [
    'an officer of the body that is spoken of',
    'Marl City Council met. The planning officer, Ada Finch, said',
    'Marl City Council',
  ],
  [
    'a superintendent where no police are',
    'The environment agency fined a farm. Superintendent Ada Finch said',
    'the environment agency',
  ],
  [
    'a body with a noun before its own',
    'The budget committee met. The chair, Ada Finch, said',
    'the budget committee',
  ],
  [
    'the president of a chamber',
    'The Marl Chamber of Commerce met. President Ada Finch said',
    'Marl Chamber of Commerce',
  ],
  [
    'a forecaster',
    'The weather service warned of snow. Forecaster Ada Finch said',
    'the weather service',
  ],
  ['a governor of a prison', 'Marl Prison was shut. The governor, Ada Finch, said', 'Marl Prison'],
  ['officers', 'Police in Marl held two men. Three officers said', 'police'],
  [
    'a fire brigade by its two tasks',
    'Corley Fire and Rescue put it out. Chief Ada Finch said',
    'Corley Fire and Rescue',
  ],
  [
    'a newspaper that the text is about',
    'The Marl Gazette closed. The editor, Ada Finch, said',
    'Marl Gazette',
  ],
  [
    'a name after a country and a noun',
    'Samland’s sovereign fund Corvex lost money. Chairman Ada Finch said',
    'Corvex',
  ],
  [
    'a fire officer of no brigade',
    'A barn burned. Chief fire officer Ada Finch said',
    'the fire service',
  ],
  [
    'where somebody rules',
    'Rain fell. In Corley, the regional governor, Ada Finch, said',
    'Corley',
  ],
  ['a doctor there', 'The Marl Clinic shut. Ada Finch, a doctor there, said', 'Marl Clinic'],
  ['whoever runs it', 'The Marl Opera shut. Ada Finch, who runs it, said', 'Marl Opera'],
  [
    'a name after a role without one',
    'The chief executive of Corvex has resigned.\nIn a statement, Ada Finch said',
    'Corvex',
  ],
  [
    'somebody who is presented',
    'The mayor of Corley resigned.\nAda Finch, whose son was hurt, said',
    '',
  ],
  [
    'a prime minister of a country that is not named',
    'The ferry was late again. Prime Minister Ada Finch said',
    'the government',
  ],
  ['a former one', 'The ferry was late again. Ada Finch, the former prime minister, said', ''],
  ['the owner of what nothing is said of', 'Corvex cut 200 jobs. Café owner Ada Finch said', ''],
  ['the same with a shop', 'The Selwick Trust cut 200 jobs. Shop owner Ada Finch said', ''],
  [
    'the letters of a body beside what it is',
    'The UN children’s agency, UNAC, flew in tents. Its coordinator in Talos, Ada Finch, said',
    'UNAC',
  ],
  [
    'a school of a saint, after from',
    'Staff from St Mary’s Primary led the children out.\nThe head teacher, Ada Finch, said',
    'St Mary’s Primary',
  ],
  [
    'one of the members',
    'Members of the Selwick Residents’ Association voted no. One member, Ada Finch, said',
    'Selwick Residents’ Association',
  ],
  ['a member of no company', 'Corvex Corp cut 200 jobs. One member, Ada Finch, said', ''],
  [
    'a health officer of a state',
    'The Talos Health Department shut the beach. State health officer Ada Finch said',
    'Talos Health Department',
  ],
  [
    'a commissioner of no department',
    'It rained. State Health Commissioner Ada Finch said',
    'Health Department',
  ],
  [
    'a director of public works',
    'Larnby City Council met. Public works director Ada Finch said',
    'Larnby City Council',
  ],
  [
    'a sheriff’s spokeswoman',
    'Talos County Sheriff’s Office shut the road. Sheriff’s spokeswoman Ada Finch said',
    'Talos County Sheriff’s Office',
  ],
  [
    'whoever speaks for a governor',
    'Gov. Tom Hale left. The governor’s spokeswoman, Ada Finch, said',
    'the governor’s office',
  ],
  [
    'another of one kind',
    'Tom Hale, a volunteer with Relief Bridge, left. Another volunteer, Ada Finch, said',
    'Relief Bridge',
  ],
  [
    'another of no body',
    'Tom Hale, a resident of Marl, left. Another resident, Ada Finch, said',
    '',
  ],
  ['a teammate', 'Marl Rovers striker Tom Hale was out. Team-mate Ada Finch said', 'Marl Rovers'],
  [
    'a noun that opens a sentence without an article',
    'Falcon Air made $612m, helped by fuel.\n\nIt rained.\n\nRevenue rose 19 per cent.\n\nFinance chief Ada Finch said',
    'Falcon Air',
  ],
  [
    'analysts who look at a company',
    'Falcon Air made $612m. Analysts at Orrin Aviation had hoped for more. Finance chief Ada Finch said',
    'Falcon Air',
  ],
  [
    'an exchange that a company files to',
    'Falcon Air made $612m, helped by fuel.\n\nIt rained.\n\nThe filing to the Larnby Stock Exchange was short.\n\nChief executive Ada Finch said',
    'Falcon Air',
  ],
  [
    'a central bank beside a company',
    'Falcon Air made $612m.\n\nThe central bank raised rates. Finance director Ada Finch said',
    'Falcon Air',
  ],
  [
    'a branch in which a sentence is set',
    'It rained. At the Tadley branch of Holm Bank, a supervisor, Ada Finch, said',
    'Holm Bank',
  ],
  [
    'a student where a sentence is set',
    'It rained. At Larnby University, a student of chemistry, Ada Finch, said',
    'Larnby University',
  ],
  [
    'an opposite number of a coach who is named with his club',
    'Marl Rovers beat Selwick Town. Marl Rovers coach Tom Hale left. His opposite number, Ada Finch, said',
    'Selwick Town',
  ],
  [
    'an opposite number of a coach whose club only the match tells',
    'Marl Rovers beat Selwick Wanderers. Manager Tom Hale left. Opposite number Ada Finch said',
    'Selwick Wanderers',
  ],
];
