import { wordsByField, wordSet } from './word-set.ts';

/** What kind of body a noun says, so that 'the company' can point to a firm and not to a ministry. */
export type BodyField =
  | 'company'
  | 'union'
  | 'ministry'
  | 'government'
  | 'council'
  | 'court'
  | 'police'
  | 'military'
  | 'agency'
  | 'association'
  | 'party'
  | 'parliament'
  | 'university'
  | 'school'
  | 'hospital'
  | 'media'
  | 'club'
  | 'church'
  | 'museum'
  | 'inquiry'
  | 'place';

/** Nouns of bodies, as heads of names and of phrases such as 'the company'. */
const nouns: Record<BodyField, string> = {
  company: `auction-house foundry haulier hauliers auctioneers housebuilder bookmaker grocers copper gold silver lithium coal nickel zinc aluminium aluminum uranium cobalt
    platinum diamonds potash cotton sugar tea coffee cocoa rice flour beer tobacco rubber leather timber company companies firm firms corporation corp inc
    ltd plc llc gmbh ag sa asa ab nv bv spa pty co group holdings holding conglomerate operator operators developer developers manufacturer manufacturers
    maker makers retailer retailers supermarket supermarkets supplier suppliers bank banks lender insurer insurers airline airlines airways carrier brewer
    brewery brewing distillery startup start-up consultancy consultants brokerage utility utilities contractor contractors subsidiary shipper shipping
    haulage railways pharma biotech therapeutics media-group studios studio records publisher publishers property estates dairies partners
    asset-management advisory services-group insurance telecom telecoms shipyard shipbuilder smelter bakery bookshop dealership garage parts
    fisheries-company paper-mill winery vineyard vineyards theme-park resort resorts casino airfreight couriers pollster pollsters enterprise
    trading-house cruises cruise line cruise-line tours travel carmaker automaker chipmaker steelmaker drugmaker
    inn tavern taverna deli delicatessen patisserie pizzeria bistro brasserie roastery sawmill boatyard salon hostel guesthouse tearoom teahouse coffee-house barbershop chippy butchers florists greengrocers gastropub microbrewery micro-bakery micro-pub boatbuilder tannery pottery homestay ryokan`,
  union: 'union unions federation confederation guild teamsters brotherhood syndicate',
  ministry: 'ministry ministries department departments treasury secretariat',
  government:
    'government governments administration cabinet kremlin presidency palace junta monarchy executive kingdom govt commonwealth',
  council: `sub-county council councils county city town borough district municipality township parish prefecture city-hall town-hall town-council county-council
    local-authority district-council mayor’s-office`,
  court: 'court courts tribunal tribunals judiciary',
  police: 'police constabulary gendarmerie sheriff’s-office garda gardai carabinieri troopers',
  military: `army navy air-force military marines legion regiment battalion squadron garrison militias coastguard coast-guard defence-forces militia armed-forces
    rebels insurgents separatists guerrillas militants jihadists`,
  agency: `jury directorate directorates agency agencies authority authorities regulator regulators watchdog watchdogs commission commissions bureau office
    offices service inspectorate registry observatory institute institution centre center body quango ombudsman executive-agency task-force taskforce
    board trust-board committee committees ferry-system network-rail port-authority project programme mission embassy embassies consulate delegation fund
    funds exchange stock-exchange chamber organisation organization un fire-service fire-department ambulance-service registrar parole-board
    hydrographic-office development-bank`,
  association: `camp encampment sacco chama endowment conservancy orphanage sanctuary shelter shelters conference convention association associations society societies foundation foundations
    charity charities trust trusts ngo nonprofit non-profit alliance coalition network league movement initiative cooperative co-op co-operative
    collective forum red-cross crescent partnership consortium think-tank thinktank watchers trade-body farmers-association`,
  party: 'party parties caucus opposition bloc coalition-party',
  parliament:
    'parliament senate congress assembly legislature duma knesset bundestag lower-house upper-house diet dail storting riksdag folketing',
  university:
    'seminary university universities college colleges polytechnic academy academies conservatory conservatoire business-school',
  school: 'creche madrasa madrassa school schools nursery kindergarten lycee gymnasium',
  hospital:
    'hospital hospitals clinic clinics hospice infirmary dispensary dispensaries sanatorium polyclinic facility health-board medical-centre',
  media: `newspaper newspapers paper broadcaster broadcasters channel station magazine newswire wire website outlets podcast radio television tv broadcasting ap
    afp reuters bbc cnn itv npr tabloid broadsheet`,
  club: 'club team clubs rovers wanderers fc afc rfc ffa cricket-club',
  church: `congregation presbytery gurdwara ashram church churches diocese archdiocese abbey vatican parish-church synod jesuits dominicans franciscans
    benedictines carmelites augustinians salesians redemptorists oblates marists passionists ursulines priory friary basilica`,
  museum: `opera-house circus troupe chorus planetarium aquarium museum museums galleries theatre theater philharmonic festival biennale ensemble concert-hall playhouse`,
  inquiry: 'inquiry inquest review-panel',
  place: `street road avenue lane square island islands river lake bay mountain mountains hill valley beach coast sea ocean strait peninsula port harbour harbor
    bridge park forest desert canyon lock dam canal highway cape gulf sound creek isle peak glacier quarter suburb garden gardens station-house hall tower
    building stadium arena airport-terminal field junction`,
};

/** Words that only name a body with a capital: The Independent, Northgate Energy. */
const namesAlone: Partial<Record<BodyField, string>> = {
  company: `provider distributor wholesaler caterer recruiter franchisee parcels childcare weather living lettings developments realty drilling offshore petrochemicals refining renewables solar hydro fertilisers fertilizers cables spirits
    apparel furniture toys batteries airports warehousing leasing bancorp financial payments aerostructures avionics dynamics instruments shipmanagement
    shipbuilders shipbuilding marine maritime tankers containers stevedoring dredging salvage towage trucking taxis bicycles nutrition agro agrochemicals
    biofuels ethanol ingredients beverages bottlers bottling confectionery bakeries creamery creameries air electric electrics research infrastructure
    ratings analytics aerospace aviation semiconductor semiconductors electronics robotics diagnostics sciences biosciences chain owner exporter miner
    builder lines logistics freight airport rail railway trains buses coaches ferries energy power oil gas petroleum mining minerals metals steel
    resources chemicals pharmaceuticals technologies technology tech systems software labs laboratories pictures entertainment games label publishing
    properties homes construction engineering industries industrial motors automotive foods food dairy farms brands capital ventures investments
    securities markets advisors solutions consulting mobile networks wireless broadband terminals terminal yard mill mills plant factory refinery hotel
    hotels restaurant cafe pub shop shops store stores outlet supplies textiles seafood packaging plastics cement platform business businesses enterprises
    giant water electricity brothers bros sons management farm quarry stables kennels marina nurseries ranch smithy forge gym diner kitchen kitchens eatery grill`,
  union: 'workers',
  government: 'state regime nation tribe confederacy republic',
  council: 'village province region commune',
  court: 'bench',
  police: 'force patrol',
  military: 'forces guard command troops guards',
  agency: `transit division services laboratory lab bodies survey corps panel system prison jail zoo library libraries archive archives nations brigade reserve`,
  association:
    'community campaign campaigners lobby aid relief rescue fellowship watch shippers growers exporters importers',
  party:
    'dal sabha sena morcha samaj parishad front democrats republicans labour conservatives liberals greens socialists',
  parliament: 'house commons lords',
  university: 'faculty campus',
  hospital: 'surgery health healthcare medical',
  media: `site daily weekly journal news times post herald tribune gazette observer guardian standard bulletin ledger chronicle telegraph press mirror mail
    independent economist review monthly courier dispatch echo star globe inquirer examiner sun express argus mercury register reporter record sentinel
    advertiser today voice monitor insider fm am beacon gleaner clarion bugle vanguard newsday pioneer patriot comet sport sports images correspondent`,
  club: `rangers celtic albion hotspur thistle gaels emmets harps shamrocks sarsfields strikers chargers kings knights royals stars cavaliers side franchise squad united athletic racing rhinos hawks tigers giants warriors lions eagles bulls bears wolves sharks panthers raiders pirates
    dolphins falcons jets broncos roosters rabbitohs dragons titans cowboys crusaders hurricanes brumbies waratahs highlanders stormers springboks
    wallabies harlequins saracens wasps leopards vikings bulldogs magpies bombers swans lakers celtics knicks rockets spurs yankees mets dodgers cubs
    braves phillies astros padres ducks oilers penguins foxes hornets cougars wildcats huskies canaries gunners`,
  church: 'mosque synagogue temple cathedral monastery chapel convent missionaries friars minster',
  museum: 'gallery opera orchestra ballet choir exhibition cinema carnival fair',
  inquiry: 'hearing investigation probe',
};

const byForm = wordsByField<BodyField>(nouns, namesAlone);
const inNamesAlone = wordSet(...Object.values(namesAlone));
/** What a role is seldom of: several of the bodies. */
const plurals = wordSet('sides houses groups owners sites plants clubs teams squads');

/** Bodies of which there are many, with which somebody deals: a campaigns officer, the schools manager. */
export const dealtWith = wordSet(
  'campaigns programmes programs projects schools colleges hospitals courts churches companies museums clubs partnerships networks alliances trusts estates properties charities associations societies offices funds centres centers facilities institutions organisations organizations investments securities exhibitions festivals libraries theatres parks stores shops restaurants hotels missions communities services businesses enterprises',
);

/** A lower-case noun of a body that a role may belong to by itself: union president, council member. */
export function isOwnBody(form: string): boolean {
  return (
    isBodyNoun(form) &&
    (!(inNamesAlone.has(form) || plurals.has(form)) ||
      /^(?:hotel|library|zoo|prison|airport|gallery|orchestra|cinema|factory|plant|mill|lab|laboratory|centre|center|project|mission|fund|network|campaign|league|movement|campus|province|region|state|village|panel|fair|jail|temple|synagogue|monastery|convent|refinery|terminal|mosque|cathedral|brigade|shop|restaurant|cafe|pub)$/.test(
        form,
      ))
  );
}

/** The kind of body that a noun names, null for a word that names none. */
export function bodyField(form: string): BodyField | null {
  const own = byForm.get(form);
  if (own !== undefined) return own;
  if (form.length < 4 || !form.endsWith('s')) return null;
  const one = byForm.get(form.slice(0, -1)) ?? null;
  // The Suns, the Guardians: no newspapers.
  return one === 'media' && inNamesAlone.has(form.slice(0, -1)) ? null : one;
}

/** Nouns of bodies and places that are surnames as well. */
export const nounSurnames =
  /^(?:hall|church|parish|parks?|banks?|fields?|hills?|rivers?|bay|lane|street|brooks?|wells|mills?|house|star|court|cross|temple|abbey|chapel|marsh|lake|forest|beach|page|post|day|mason|guard|law|power|singer|cooper|fox|frost|lock|bridges?|woods?|west|ford|club|gardener|gulf|towers?|castle|bench|sanders|peak|close|yard|shields|fair|islands?|isles|front|force|record|sun|mercury|gates|voice|steel|garland|stone|carpenter|shop|mail|echo|constable|monitor|garden|gardens|waters|green|greens|contractor|merchant)$/;

/** Kinds that 'the firm', 'the group', 'the agency' and such may point to besides their own. */
const wider: Readonly<Record<string, readonly BodyField[]>> = {
  group: ['company', 'association', 'party', 'union', 'military', 'club', 'agency', 'council'],
  fund: ['association', 'agency', 'company'],
  operator: ['company', 'agency'],
  agency: ['agency', 'media', 'ministry', 'association', 'police', 'military'],
  body: ['agency', 'association', 'union', 'council'],
  organisation: ['association', 'agency', 'union'],
  organization: ['association', 'agency', 'union'],
  authority: ['agency', 'council'],
  authorities: ['agency', 'government', 'police'],
  watchdog: ['agency', 'association'],
  regulator: ['agency'],
  department: ['ministry', 'police', 'agency', 'university'],
  office: ['agency', 'ministry', 'government'],
  commission: ['agency', 'inquiry'],
  institute: ['agency', 'university', 'association'],
  institution: ['university', 'museum', 'agency', 'company'],
  centre: ['agency', 'university', 'hospital', 'association'],
  center: ['agency', 'university', 'hospital', 'association'],
  federation: ['union', 'association', 'club'],
  trust: ['association', 'hospital', 'agency'],
  charity: ['association', 'agency'],
  thinktank: ['association', 'agency', 'university'],
  ngo: ['association', 'agency'],
  nonprofit: ['association', 'agency'],
  foundation: ['association'],
  team: ['club', 'company'],
  league: ['association', 'club'],
  force: ['police', 'military'],
  council: ['council'],
  union: ['union', 'association'],
  school: ['school', 'university'],
  academy: ['school', 'university'],
  college: ['university', 'school'],
  county: ['council'],
  city: ['council'],
  town: ['council'],
  network: ['media', 'company', 'association'],
  order: ['church', 'association'],
  facility: ['hospital', 'school', 'agency', 'company', 'university'],
  bank: ['company', 'agency'],
  paper: ['media'],
  campaign: ['association', 'party'],
  movement: ['party', 'association', 'military'],
  board: ['agency', 'council', 'company'],
  committee: ['agency', 'association', 'parliament'],
};

/** Those who fight a state, as the article calls them beside the name that they have. */
export const rebels = /^(?:rebel|insurgent|separatist|guerrilla|militant|jihadist)s$/;

/** The kinds of bodies that a noun with 'the' may point back to. */
export function pointedFields(form: string): readonly BodyField[] {
  const own = byForm.get(form);
  return wider[form] ?? (own === undefined ? [] : [own]);
}

/** Nouns before a name that say it is a body's: the operator, the pollsters, broadcaster. */
export function isBodyNoun(form: string): boolean {
  const field = bodyField(form);
  return field !== null && field !== 'place';
}

/** Things in which somebody speaks rather than that speak: interviews, speeches. */
export const occasionNouns = wordSet(
  'interview speech remarks press-conference conference briefing hearing address broadcast programme podcast call meeting session debate testimony trial talk lecture sermon rally conversation appearance',
);

/** Nouns that name a medium before or after its name. */
export const mediumNouns = wordSet(
  'newspaper paper broadcaster channel station agency magazine outlet website site daily weekly programme program journal tabloid newswire wire podcast network radio television tv portal blog newsletter',
);

/** Places where posts are made. */
export const platforms = wordSet(
  'x twitter facebook instagram tiktok telegram linkedin youtube bluesky mastodon threads weibo wechat whatsapp reddit snapchat truth substack medium slack signal viber twitch vk discord tumblr',
);

/** Nouns of whoever makes, runs or watches over something, which a body mostly is: its maker, the regulator. */
export const agents =
  /^(?:regulator|watchdog|operator|maker|manufacturer|developer|publisher|supplier|distributor|retailer|insurer|lender|broadcaster|carrier|employer|provider|contractor|owner|parent|rival|competitor|producer|builder|importer|exporter|pollster|organi[sz]er|sponsor|automaker|carmaker|drugmaker|chipmaker|planemaker|steelmaker|toymaker|bookmaker|brewer|haulier|housebuilder|shipbuilder|wholesaler|recruiter|caterer|franchisee|shipper|charterer|refiner)$/;

/** Nouns with which a text speaks again of a firm or a club that it has named. */
export const firmsAgain =
  'company group firm business conglomerate corporation multinational startup maker manufacturer miner retailer supermarket chain carrier airline operator lender insurer broker developer builder contractor supplier producer exporter utility publisher studio club';
