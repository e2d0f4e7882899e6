/** What those of some kinds of office are called again: the veteran politician, of a party's chief. */
export const callings: readonly (readonly [noun: RegExp, fields: RegExp])[] = [
  [
    /^(?:politician|statesman|stateswoman)$/,
    /^(?:minister|ruler|mayor|councillor|legislator|head)$/,
  ],
  [/^(?:lawmaker|legislator|parliamentarian|backbencher)$/, /^(?:legislator|minister|head)$/],
  [/^(?:officer|soldier)$/, /^(?:military|police)$/],
  [/^(?:clergyman|cleric|churchman|prelate|pontiff)$/, /^clergy$/],
  [/^(?:jurist|judge)$/, /^court$/],
  [/^(?:diplomat|bureaucrat|technocrat|envoy)$/, /^(?:official|minister|head|spokes)$/],
];

/** What somebody has won or become, by whatever they do now: the former Italian champion. */
export const achieved =
  /^(?:champion|medallist|medalist|winner|olympian|international|star|ace|icon|legend|great|veteran|hero|heroine|pioneer|prodigy|laureate|favourite|favorite)$/;

/** Nouns for the same role. */
const sameRoles = [
  'sgt sergeant',
  'capt captain skipper',
  'lt lieutenant',
  'col colonel',
  'gen general',
  'det detective',
  'insp inspector',
  'supt superintendent',
  'gov governor',
  'sen senator',
  'rep representative congressman congresswoman',
  'cllr councillor councilor',
  'mp lawmaker legislator politician td deputy frontbencher backbencher msp mla',
  'manager coach boss mentor gaffer tactician',
  'rev reverend vicar priest rector curate pastor parson clergyman clergywoman preacher chaplain',
  'fr father priest clergyman cleric monsignor chaplain',
  'canon monsignor archdeacon priest clergyman cleric',
  'imam sheikh mufti mullah maulana cleric preacher',
  'rabbi cleric',
  'archbishop bishop cardinal prelate clergyman cleric churchman',
  'sister nun',
  'dr doctor physician medic gp surgeon consultant',
  'prof professor academic scholar scientist',
  'judge justice magistrate jurist',
  'headteacher head headmaster headmistress principal',
  'ceo chiefexecutive boss chief',
  'lawyer attorney barrister solicitor counsel',
  'officer policeman policewoman constable pc',
  'scientist researcher academic',
].map((names) => new Set(names.split(' ')));

/** The singular of a role noun with the other nouns for it. */
export function namesOfRole(head: string): ReadonlySet<string> {
  const singular = head.replace(/(?<!s)s$/, '');
  return new Set([
    head,
    singular,
    ...sameRoles.filter((names) => names.has(singular)).flatMap((names) => [...names]),
  ]);
}
