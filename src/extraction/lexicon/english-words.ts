/** Words as a set, apart by spaces or lines. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Days and months, which say when something was said. */
export const days = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow',
);

/** Nouns of occasions and texts: in a statement, in an interview. */
export const occasions = words(
  'statement interview note post letter email speech report tweet message briefing memo video podcast testimony conference release blog column editorial article filing hearing court call address paper study remarks documents document ruling session tribute complaint lawsuit review bulletin update broadcast comments advisory thread debate',
);

/** Heads of speakers without a name. */
export const anonymousNouns = words(
  'official officials source sources person people analyst analysts expert experts resident residents witness witnesses diplomat diplomats exporter exporters economist economists critic critics campaigner campaigners activist activists trader traders investor investors scientist scientists researcher researchers worker workers employee employees passenger passengers farmer farmers aide aides adviser advisers lawmakers executive executives officer officers lawyer lawyers neighbour neighbours neighbor neighbors parent parents historian historians observer observers insider insiders engineers doctors fishermen villagers shopkeepers survivors representative representatives counsel aide consultant consultants trustee specialist specialists patient patients nurse nurses driver drivers tenant tenants pensioner customer customers trader teachers veterans banker bankers broker brokers commissioner ministers colleagues supporters opponents many some others several prosecutors authorities negotiators organisers organizers volunteers students teachers unions retailers operators companies men women man woman',
);

/** Words in the names of bodies. */
export const organizationWords = words(
  'county city town state borough district council union ministry company inc ltd corp group bank university agency office department association committee federation authority commission institute foundation society operators workers party government parliament court police service services force forces army navy board trust network centre center college school hospital museum press news times post journal herald tribune gazette observer guardian standard bulletin ledger chronicle telegraph record radio television tv broadcasting club league fund organization organisation alliance coalition congress senate assembly house embassy bureau administration department airlines airways railways rail holdings partners international industries systems technologies laboratories observatory museum authority church mission resources mining minerals energy power oil gas petroleum telecom media capital ventures solutions consulting pharmaceuticals motors foods software labs studios properties insurance securities logistics shipping lines ports terminals rovers academy academies clinic hotels stores supermarkets farms guild cooperative chamber exchange confederation nations watch aid crescent cross',
);

/** Words in the names of media. */
export const mediaWords = words(
  'news times post journal herald tribune gazette observer guardian standard bulletin ledger chronicle telegraph radio television tv broadcasting press mirror mail independent economist magazine review weekly daily reporter courier dispatch echo star globe inquirer examiner wire',
);

/** Nouns for media. */
export const mediaNouns = words(
  'newspaper paper broadcaster channel station agency magazine outlet website daily weekly programme program television tv radio media newswire tabloid',
);

/** Nouns that with 'the' point back to a body that was named. */
export const bodyNouns = words(
  'company ministry union agency group newspaper paper council bank party government university organization organisation institute commission committee department association court firm authority watchdog charity body airline operator broadcaster channel station magazine regulator police club team board office federation force network museum hospital school cooperative fund service foundation lab airport hotel utility developer manufacturer retailer supplier body mission embassy city town county municipality campaign startup start-up maker consultancy nonprofit opposition regulator institution project',
);

/** Roles that stand before a name or alone. */
export const roleWords = words(
  'mr mrs ms miss dr prof professor sir dame lord lady president prime minister secretary senator sen rep representative gov governor mayor gen general col colonel capt captain lt lieutenant sgt sergeant major maj admiral judge justice chief executive ceo spokesman spokeswoman spokesperson director chair chairman chairwoman chairperson analyst ambassador king queen prince princess pope archbishop bishop sheikh emir chancellor premier deputy foreign defence defense finance interior transport health energy trade home attorney commissioner administrator attorney clerk sheriff treasurer secretarygeneral trustee councillor councilman councilwoman bishop curator ranger coordinator zoologist ecologist biologist inspector superintendent constable detective coach manager captain striker head founder editor author economist historian professor researcher engineer lawyer activist farmer fisherman resident teacher vice acting former health environment education justice culture water agriculture labour labor development counsel solicitor barrister consultant nurse surgeon physician psychologist neuroscientist epidemiologist virologist geologist climatologist meteorologist chemist physicist pharmacist architect designer photographer director-general undersecretary speaker whip leader pastor reverend rev imam rabbi neighbour neighbor neighbours wife husband son daughter mother father sister brother colleague friend partner co-founder cofounder co-author lead principal superintendent warden paramedic firefighter trader banker strategist columnist critic novelist poet playwright choreographer conductor artist singer actor actress producer screenwriter musician composer chef gardener dean provost rector lecturer fellow scientist spokesperson representative official officer secretary-general negotiator mediator envoy diplomat ex-president senior veteran',
);

/** Pronouns that stand for somebody who spoke. */
export const pronouns: ReadonlyMap<string, 'm' | 'f' | 'plural' | 'body'> = new Map([
  ['he', 'm'],
  ['his', 'm'],
  ['him', 'm'],
  ['them', 'plural'],
  ['her', 'f'],
  ['their', 'plural'],
  ['its', 'body'],
  ['she', 'f'],
  ['they', 'plural'],
  ['it', 'body'],
]);
