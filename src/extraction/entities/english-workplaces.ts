import { type Holding, type Rule } from './english-holding.ts';
import { type Actor } from './english-actor.ts';
import { ofHands } from './english-hands.ts';

/** Who play in orchestras. */
const musicians =
  'musician|instrumentalist|cellist|violinist|violist|bassist|flautist|flutist|oboist|clarinett?ist|bassoonist|hornist|hornplayer|trumpeter|trombonist|tubist|timpanist|percussionist|harpist';

/** Roles whose holders work where a name or a phrase has one of some words. */
const workplaces: readonly (readonly [role: RegExp, word: RegExp])[] = [
  [
    /^(?:forecasters?|meteorologists?|hydrologists?)$/,
    /^(?:weather|met|meteorolog\w+|hydrolog\w+|hurricane|atmospheric|climat\w+)$/,
  ],
  [
    /^(?:seismologists?|volcanologists?|geologists?)$/,
    /^(?:geolog\w+|seism\w+|geophys\w+|volcan\w+)$/,
  ],
  [
    /^weather(?:specialist|scientist|analyst|observer|official)s?$/,
    /^(?:weather|met|meteorolog\w+|atmospheric)$/,
  ],
  [/^auditors?$/, /^(?:audit|auditors?|auditor-?general)$/],
  [/^(?:coxswain|helm|helmsman|bosun|boatswain)$/, /^(?:lifeboats?|rnli)$/],
  [/^(?:keepers?|zookeepers?|vets?|veterinarians?)$/, /^(?:zoo|aquarium|shelter|sanctuary)$/],
  [/^librarians?$/, /^librar(?:y|ies)$/],
  [
    new RegExp(`^(?:conductor|concertmaster|horn|${musicians})s?$`),
    /^(?:orchestra|philharmonic|symphony|sinfonia|opera|ensemble|quartet)$/,
  ],
  [/^(?:dancer|ballerina|choreographer|ballet(?:master|mistress))s?$/, /^(?:ballet|dance)$/],
  [/^(?:soprano|tenor|baritone|mezzo|chorister|choirmaster|singer)s?$/, /^(?:opera|choir|chorus)$/],
  [/^(?:chefs?|landlord|landlady|publican)$/, /^(?:restaurant|pub|hotel|inn|bistro|tavern)$/],
  [/^harbou?rmasters?$/, /^(?:port|harbou?r)$/],
  [/^fore(?:man|woman|person)$/, /^(?:jury|mill|factory|plant|foundry|shipyard)$/],
  [/^rangers?$/, /^(?:parks?|refuge|reserve|wildlife|forestry)$/],
  [/^(?:caretaker|janitor)$/, /^(?:school|college|academy)$/],
];

/** Who perform together, and what they perform in. */
const ensembles: readonly (readonly [role: RegExp, word: RegExp])[] = [
  [
    new RegExp(`^(?:${musicians})s?$`),
    /^(?:orchestra|philharmonic|philharmonia|symphony|sinfonia|sinfonietta|ensemble|quartet|opera)$/,
  ],
  [/^(?:dancer|ballerina)s?$/, /^(?:ballet|dance)$/],
  [/^(?:chorister|chorusmaster)s?$/, /^(?:choir|chorus|cathedral|opera)$/],
  [
    /^(?:stagehand|usher|flyman|projectionist)s?$/,
    /^(?:theatre|theater|opera|playhouse|ballet|cinema)$/,
  ],
  [
    /^(?:waiter|waitress|bartender|barman|barmaid|bellboy|doorman|concierge|chambermaid|housekeeper|receptionist)s?$/,
    /^(?:hotel|hotels|inn|resort|resorts|restaurant|lodge|cafe|pub|bar|bistro|motel|guesthouse)$/,
  ],
  [/^(?:orderl(?:y|ies)|wardsisters?|sisterincharge)$/, /^(?:hospital|infirmary|clinic|hospice)$/],
  [/^(?:cashier|teller)s?$/, /^(?:bank|banque|banco|supermarkets?|stores?)$/],
  [/^(?:sorter|postman|postwoman|postie)s?$/, /^(?:mail|post|postal|poste|parcels?)$/],
  [/^(?:stoker|deckhand|rating|submariner)s?$/, /^(?:navy|ferries|lines|shipping|cruises)$/],
];

/** One violinist, a dancer: of the orchestra or the ballet that the text goes on about. */
function ofEnsemble({ role: { head, body }, place, bodies }: Holding): Actor[] | undefined {
  const [, word] = ensembles.find(([noun]) => noun.test(head)) ?? [];
  if (word === undefined || body !== null) return undefined;
  const found = bodies.last(place, ({ words }) => words.some((each) => word.test(each)));
  return found === undefined ? undefined : [found];
}

const services = /^(?:forecasters|meteorologists|seismologists|volcanologists|auditors)$/;

/** The forecaster, coxswain Omar Badr, head keeper Ada Finch: by what is spoken of where such people work. */
function ofWorkplace({ role, place, bodies }: Holding): Actor[] | undefined {
  // Forecasters, auditors: those of the one service that is spoken of.
  const isService = role.words.size === 1 && services.test(role.head);
  if (!role.isTitle && !role.isDefinite && !isService) return undefined;
  const head = role.words.has('weather') ? `weather${role.head}` : role.head;
  const [, word] = workplaces.find(([noun]) => noun.test(role.head) || noun.test(head)) ?? [];
  const found = word === undefined ? undefined : bodies.withWord(word, place);
  return found === undefined ? undefined : [found];
}

/** A governor of a school or a prison, where the text goes on about one. */
function ofGovernors({ role, place, bodies }: Holding): Actor[] | undefined {
  const { head, text, place: land } = role;
  // The chair of governors.
  const isChair = /^(?:vice[ -]?)?chair\w*(?: of)? governors\b|^governors?[’']? chair/i.test(text);
  if (!isChair && (!/^governors?$/.test(head) || land !== null)) return undefined;
  const found = bodies.last(
    place,
    ({ field, words }) =>
      field === 'school' || words.some((word) => /^(?:prison|jail)$/.test(word)),
    { within: 2 },
  );
  return found === undefined ? undefined : [found];
}

/** Grade Nine pupil Ada Finch, a schoolgirl: of the school that the text goes on about. */
function ofPupils({ role: { head, text, body }, place, bodies }: Holding): Actor[] | undefined {
  const isPupil =
    /^(?:pupil|learner|schoolgirl|schoolboy|headgirl|headboy)s?$/.test(head) ||
    (/^students?$/.test(head) && /\b(?:grade|year|form|class|high school)\b/i.test(text));
  if (!isPupil || body !== null) return undefined;
  const found = bodies.last(place, ({ field }) => field === 'school', { within: 2 });
  return found === undefined ? undefined : [found];
}

/** A scientist, the researcher: of a university or an institute that the text goes on about. */
function ofInstitute({ role, place, bodies }: Holding): Actor[] | undefined {
  const isScientist =
    (role.isTitle || role.isDefinite) && /^(?:scientists?|researchers?)$/.test(role.head);
  if (!isScientist) return undefined;
  const found = bodies.last(
    place,
    ({ field, words, entity }) =>
      !entity.isMedium &&
      (field === 'university' ||
        words.some((word) =>
          /^(?:institute|laborator(?:y|ies)|lab|observatory|survey|centre|center|agency)$/.test(
            word,
          ),
        )),
    { within: 2 },
  );
  return found === undefined ? undefined : [found];
}

/** Officers: of the police or of others in uniform that were spoken of. */
function ofUniformed({ role: { head, words }, place, bodies }: Holding): Actor[] | undefined {
  if (
    !/^officers?$/.test(head) ||
    [...words].some((word) => !/^(?:the|an?|officers?|duty|senior|two|three|several)$/.test(word))
  )
    return undefined;
  const found = bodies.last(
    place,
    ({ field, words: own }) =>
      field === 'police' ||
      field === 'military' ||
      own.some((word) => /^(?:fire|coastguard|customs|border|prison)$/.test(word)),
    { within: 2 },
  );
  return found === undefined ? undefined : [found];
}

const airline = /^(?:airlines?|airways|air|aviation|jet)$/;

/** Capt. Ada Finch, the co-pilot, a purser: of the airline, where the text goes on about one rather than about others with such ranks. */
function ofCrew({ role: { head, text, body }, place, bodies }: Holding): Actor[] | undefined {
  const isCrew =
    /^(?:captain|capt|pilots?|copilots?|pursers?|stewardess|steward)$/.test(head) ||
    /\b(?:first officer|flight (?:attendant|engineer)s?|cabin crew)\b/i.test(text);
  if (body !== null || !isCrew) return undefined;
  const isAirline = ({ words }: Actor) => words.some((word) => airline.test(word));
  const found = bodies.last(
    place,
    (other) =>
      isAirline(other) ||
      /^(?:club|police|military)$/.test(other.field ?? '') ||
      other.words.includes('fire'),
  );
  return found === undefined || !isAirline(found) ? undefined : [found];
}

const investigating =
  /\b(?:transport\w*|aviation|rail|railway|marine|maritime|chemical) (?:accident |occurrence )?safety\b.*\b(?:board|bureau|agency|committee|authority)$|\b(?:accidents?|incidents?|safety) investigations?\b/;

/** Federal investigators, an investigator: of the board for accidents that the article names. */
function ofInvestigators({ role: { head, words }, place, bodies }: Holding): Actor[] | undefined {
  const isOther = [...words].some(
    (word) =>
      !/^(?:the|an?|investigators?|federal|lead|senior|chief|crash|accident|air|safety|two|three)$/.test(
        word,
      ),
  );
  if (!/^investigators?$/.test(head) || isOther) return undefined;
  const found = bodies
    .around(place)
    .find(
      ({ actor }) => actor.kind === 'organization' && investigating.test(actor.words.join(' ')),
    );
  return found === undefined ? undefined : [found.actor];
}

/** What officers of councils are for. */
const ofCouncils =
  /^(?:planning|housing|licensing|highways?|conservation|enforcement|democratic|returning|monitoring|parks?|waste|arboricultural|heritage|environmental)$/;

/** A planning officer, housing officers: of the council that the text goes on about. */
function ofOfficers({ role: { head, words }, place, bodies }: Holding): Actor[] | undefined {
  if (!/^officers?$/.test(head) || ![...words].some((word) => ofCouncils.test(word)))
    return undefined;
  // The village is no council.
  const isCouncil = ({ field, words: own }: Actor) =>
    field === 'council' && own.some((word) => /^(?:council|authority|corporation)$/.test(word));
  const found = bodies.last(place, isCouncil, { isAbout: true });
  return found === undefined ? undefined : [found];
}

const departments =
  /^(?:deputy |acting |assistant |interim )?(?:city |town |county )?(?:public works|public utilities|utilities|parks(?: and recreation)?|recreation|planning|streets|sanitation|transportation|transit|building|zoning|community development|economic development|emergency management|water and sewer) (?:director|superintendent|commissioner|administrator|supervisor|chief)$/i;

/** The public works director: of the city or the county that the text goes on about. */
function ofDepartment({ role: { text, body }, place, bodies }: Holding): Actor[] | undefined {
  if (body !== null || !departments.test(text)) return undefined;
  const found = bodies.ofField(['council'], place);
  return found === undefined ? undefined : [found];
}

/** Services that have officials of their own. */
const ownServices =
  /^(?:customs|excise|immigration|fisheries|wildlife|forestry|quarantine|lifeboat)$/;

/** A customs official, fisheries officers: of the service that is called so, and of no other that is near. */
function ofService({ role: { head, words, body }, place, bodies }: Holding): Actor[] | undefined {
  const service = [...words].find((word) => ownServices.test(word));
  if (body !== null || service === undefined) return undefined;
  if (!/^(?:officials?|officers?|inspectors?|agents?|wardens?|crew)$/.test(head)) return undefined;
  const found =
    bodies.withWord(new RegExp(`^${service}$`), place) ??
    // Environment Agency officers were there. It was white, said fisheries officer Ada Finch.
    bodies.last(place, ({ field }) => field === 'agency' || field === 'ministry', { within: 1 });
  return found === undefined ? [] : [found];
}

/** Roles by the places where their holders work. */
export const workplaceRules: readonly Rule[] = [
  ofGovernors,
  ofPupils,
  ofService,
  ofWorkplace,
  ofEnsemble,
  ofHands,
  ofInstitute,
  ofOfficers,
  ofDepartment,
  ofUniformed,
  ofInvestigators,
  ofCrew,
];
