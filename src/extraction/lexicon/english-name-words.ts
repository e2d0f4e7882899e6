import { wordSet } from './word-set.ts';

/** Bodies that are named by what they are about or against. */
export const causes =
  /^(?:committee|subcommittee|commission|council|conference|convention|campaign|campaigners|coalition|alliance|action|association|movement|league|network|front|panel|forum|inquiry|institute|institution|centre|center|society|office|programme|program|initiative|partnership|party|union|trust)$/;
/** Whoever a body is made of or named for, before what they are of: Friends of the River. */
export const patrons =
  /^(?:friends|sons|daughters|guardians|champions|voices|children|chiefs|mothers|citizens|families|parents|survivors|neighbou?rs|keepers|defenders|stewards|knights|companions|volunteers)$/;
/** Before what they are for or against: Mothers Against Noise. */
export const members =
  /^(?:friends|mothers|moms|mums|citizens|doctors|lawyers|physicians|parents|women|veterans|writers|scientists|students|families|farmers|voices|artists|people|engineers|workers|transport|trains)$/;

/** What associations of lawyers and doctors are for, in their names. */
export const goals =
  /^(?:justice|human|rights|liberty|liberties|peace|freedom|democracy|life|climate|change|choice|reform|refugees|children|animals)$/;

/** What is named for whoever started it: Grantley’s Bakery. */
export const premises = wordSet(
  'auto autos bakery bar barbecue barbers barbershop bbq bikes bistro books bookshop bookstore boutique brewery burgers butchers cafe chemist chemists cleaners creamery cycles deli diner drugs drugstore eatery farm florist florists furniture garage greengrocers grill grocers grocery gym hardware haulage inn jewelers jewellers kitchen launderette laundry liquor market motors newsagents nursery orchard orchards pharmacy pizza pizzeria pub restaurant salon sandwiches saloon shop steakhouse store stores supermarket tailors tavern toys tyres vineyard winery',
);

/** Names of firms that are possessors by their form alone. */
export const eponyms = wordSet(
  'moody’s mcdonald’s sotheby’s christie’s sainsbury’s macy’s kellogg’s levi’s domino’s wendy’s kohl’s bloomingdale’s cadbury’s',
);

/** What the names of firms end with. */
export const firmEnds =
  /^(?:holdings?|ltd|limited|inc|plc|llc|llp|corp|gmbh|industries|motors|foods|technologies|systems|logistics|pharmaceuticals|partners|ventures|properties)$/;

/** With what names start that go on with 'to': Right to Know Network, Back to Work. */
export const movesTo =
  /^(?:right|rights|access|back|road|path|pathways?|gateway|return|time|ready|born|committed|route|licen[cs]e|freedom|dare|learn|reach|farm|walk|ride|walks|bridge|bridges|safe|proud|fit|free|welcome|school)$/;

/** Small words that names end with: Homes First, Piste Off. */
export const smallEnds = wordSet(
  'first now today all together back one us up out off away forward again ahead',
);

/** Places that are called New. */
export const newPlaces = wordSet(
  'york yorkers delhi zealand orleans jersey mexico hampshire england brunswick caledonia haven south westminster rochelle bedford britain guinea plymouth providence kingston territories forest',
);

/** Whether somebody holds a post still or since when, before a body whose name these words do not start. */
export const tenures = wordSet(
  'former ex late new acting deputy interim retired veteran longtime onetime erstwhile outgoing incoming embattled ousted disgraced boyhood lifelong diehard die-hard self-confessed fellow',
  // What sides are called by how they fare.
  'struggling lowly managerless winless relegated promoted newly-promoted high-flying in-form out-of-form injury-hit injury-ravaged mid-table table-topping league-leading ten-man 10-man nine-man 14-man 13-man relegation-threatened promotion-chasing title-chasing second-placed third-placed fourth-placed bottom-placed depleted rampant dominant spirited battling',
);

/** Stop Marl Lane, Save Our Harbour, Watch the Purse: with what campaigns call for something. */
export const calls = wordSet(
  'stop save keep protect free defend reclaim rescue fix ban end fight stand unite preserve extinction insulate reform restore rebuild renew watch follow track mind scrap block axe feed heal',
);

/** Teams of a club, and what its coaches train, before the role of somebody there. */
export const squads =
  /^(?:academy|youth|reserve|reserves|under\d+s?|goalkeeping|fitness|batting|bowling|hitting|pitching|firstteam|attack|defence|defensive|offensive)$/;

/** Parts of a house of lawmakers, which have leaders and whips: Senate Majority Leader. */
export const sidesOfHouse = /^(?:majority|minority|democratic|republican)$/;

/** What stands right before the name of a body and never before a person's who is of one: the think tank Blue Lantern. */
export const namedKinds = wordSet(
  'charity think-tank airline company firm startup start-up nonprofit ngo newspaper broadcaster magazine retailer carrier insurer brewer consultancy brokerage app platform website pollster supermarket',
);

/** With what names of bodies start: National Weather Bureau. */
export const bodyQualities =
  /^(?:national|regional|local|general|public|social|medical|technical|legal|political|royal|federal|state|global|central)$/;

/** What a body does, before the role of somebody there: Oxfam programme manager. */
export const works =
  /^(?:programme|program|project|projects|campaign|network|systems?|media|survey|policy|team|field)$/;

/** What charities and campaigns are for somebody or something by their names. */
export const wishes =
  /^(?:action|justice|hope|homes?|help|hands|care|voices?|answers|truth|freedom|fairness|peace|rights|shelter|bikes|books|tools|music|room|walk|together|time|answer|healing|rescue|play|toys|wheels|smiles|wings)$/;
