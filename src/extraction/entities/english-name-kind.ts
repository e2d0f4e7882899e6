import { type NameMention } from './english-names.ts';
import { Gazetteer } from './gazetteer.ts';
import { bodyField, isBodyNoun, nounSurnames } from '../lexicon/english-bodies.ts';
import { calls, premises, wishes } from '../lexicon/english-name-words.ts';
import { isSportsBody, schoolEndings } from './english-field.ts';
import { regions } from './english-body-before.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { portfolios } from './english-titles.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { functionWords, nameParticles } from '../lexicon/english-function-words.ts';
import { isProvince } from '../lexicon/english-provinces.ts';
import { roleField, roleQualities } from '../lexicon/english-roles.ts';

/** What speaks for a name's naming somebody, a body or a place. */
export type Evidence = Record<'person' | 'organization' | 'place', number>;

/** Inclusion Ireland, Age UK, Save the Children International: whose work it names, and where. */
const reach =
  /^(?:uk|us|usa|gb|ni|england|scotland|wales|ireland|britain|europe|international|worldwide|global)$/;
const directions =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|great|greater|upper|lower|rural|mainland|modern|latin|team|little|british|republic|mr|mrs|ms)$/;
/** Nouns of bodies in other languages, with which their names start: Banco Ferrara. */
const foreign =
  /^(?:banco|banca|banque|bank|grupo|groupe|gruppo|compagnie|compania|companhia|societe|sociedad|empresa|casa|universidad|universidade|universite|universita|universitat|ministerio|partido|parti|partito|federacion|federation|fundacion|fundacao|fondation|fondazione|instituto|institut|istituto|asociacion|associacao|association|union|sindicato|confederacion|hospital|clinica|colegio|club|deportivo|atletico|real|sporting|olympique|borussia|dinamo|dynamo|lokomotiv|radio|tele|editorial|transportes?|navieras?|astilleros|constructora|inmobiliaria|petroleos|mineras?|mineracao|aerolineas|ferrocarriles|autoridad|industrias|laboratorios|cooperativa|movimiento|frente|alianza|agencia|servicio|comite|orchestre|orquesta|orchester|orchestra|philharmonie|filarmonica|teatro|theatre|museo|musee|ballets|comite|consejo|junta|camara|usinas|chemins|ministere|autorite|conseil|agence|syndicat|mouvement|rassemblement|laboratoires|editions|verband|verein|gesellschaft|werke|stiftung|stadtwerke|ente|azienda|cantieri|acciaierie|perusahaan|yayasan|bharatiya|bank)$/;
/** Gulf Petrochem, Marl Biotech: words that firms make up. */
const coined =
  /\p{L}{2}(?:chem|tech|soft|corp|pharm|pharma|onics|netics|matics|logix|logics|systems|works|ware|tel|petro|gas|pay|bank|link|net|cast)$/u;
/** Shelter Now, Homes First: small words with which no person's name ends. */
const endings = /^(?:now|first|together|today|tomorrow|forever|everywhere)$/;
/** Harlan Estates Ltd: by what form of company it is. */
const legalForms = /^(?:ltd|limited|plc|inc|llc|llp|gmbh|corp|pty)$/;
const wholes =
  /^(?:national|royal|federal|transparency|oxfam|citizens|friends|greenpeace|médecins|medecins)$/;

const waters =
  /^(?:gulf|bay|sea|strait|straits|cape|isle|isles|island|islands|lake|river|mount|mountains|horn|valley|plain|plains|coast|peninsula|sound|firth|point|rock)$/;
const laws = /^(?:act|acts|treaty|directive|ordinance|amendment|regulations|code|constitution)$/;
const events = /^(?:cyclone|hurricane|typhoon|storm|operation|asteroid|comet|hms|uss|mv|ms|rv)$/;

/** Weighs what a name says of its bearer by its own words. */
export function weighName(
  { words, text }: NameMention,
  mentions: readonly NameMention[],
  { gazetteer, evidence }: { gazetteer: Gazetteer; evidence: Evidence },
): void {
  const record = gazetteer.find(text);
  if (record?.kind === 'person') evidence.person += 6;
  if (record?.kind === 'organization') {
    const isSure = words.length > 1 || mentions.some(({ isDoubtful }) => !isDoubtful);
    evidence.organization += record.type === 'government' ? 2 : isSure ? 5 : 1;
    if (record.type === 'government') evidence.place += 3;
  }
  // The Garda Síochána Act, the Highway Code.
  if (words.length > 1 && laws.test(words.at(-1) ?? '')) evidence.place += 14;
  // Cyclone Maddie, Operation Lantern: what has a name and is nobody.
  if (words.length > 1 && events.test(words[0] ?? '')) evidence.place += 8;
  const last = words.at(-1) ?? '';
  const isGiven = isGivenName(words[0] ?? '');
  const mayBeSurname =
    isGiven &&
    words.length === 2 &&
    (nounSurnames.test(last) || roleField(last) !== null || bodyField(last) === null);
  const hasHead = words.some((word) => isBodyNoun(word));
  if (isGiven) evidence.person += words.length === 1 ? 2 : words.length < 5 ? 4 : 0;
  const isSettlement =
    /^(?:city|county|town|village|state|province|district|region|parish|borough)$/.test(last);
  if (isSettlement) {
    evidence.organization += 3;
    evidence.place += 2;
  } else if (hasHead && !mayBeSurname)
    evidence.organization += words.length === 2 && nounSurnames.test(last) ? 3 : 6;
  if (words.length === 1 && regions.test(last)) evidence.place += 6;
  // Co Tipperary, County Durham.
  if (words.length === 2 && /^(?:co|county)$/.test(words[0] ?? '')) evidence.place += 8;
  // Alberta Education: the ministry of a province.
  const isMinistry =
    words.length === 2 && portfolios.has(last) && isProvince(text.split(' ')[0] ?? '');
  if (isMinistry) evidence.organization += 6;
  // The Gulf of Marl, the Bay of Selwick.
  const isOfPlace = words[1] === 'of' && waters.test(words[0] ?? '');
  if (isOfPlace) evidence.place += 6;
  else if (words.includes('of') || words.includes('for') || text.includes('&'))
    evidence.organization += 3;
  // R. K. Venkatesan, Ludo van der Meer; but Le Phare du Sud.
  const isInitialled = /^(?:\p{Lu}\. ?){1,3}\p{Lu}/u.test(text);
  const hasParticle =
    !nameParticles.has(words[0] ?? '') &&
    words.some((word, i) => i > 0 && i < words.length - 1 && nameParticles.has(word));
  if (!hasHead && (isInitialled || hasParticle)) evidence.person += 3;
  const isCall = words.length > 1 && calls.has(words[0] ?? '');
  if (words.length > 1 && (foreign.test(words[0] ?? '') || endings.test(last)))
    evidence.organization += 6;
  if (words.length > 1 && !isGiven && coined.test(last)) evidence.organization += 4;
  // Holm’s Hardware.
  if (/['’]s? \p{Lu}\p{L}+$/u.test(text) && premises.has(last)) evidence.organization += 8;
  if (words.length > 1 && legalForms.test(last)) evidence.organization += 8;
  // St Mary's Primary.
  if (words.length > 1 && schoolEndings.has(last)) evidence.organization += 12;
  // Action for Children, Justice for Leah.
  if (words[1] === 'for' && wishes.test(words[0] ?? '')) evidence.organization += 10;
  const isNational = words.length > 1 && wholes.test(words[0] ?? '');
  if (isCall) evidence.organization += 8;
  else if (isNational) evidence.organization += 6;
  else if (
    words.length > 1 &&
    !isGiven &&
    !directions.test(words[0] ?? '') &&
    isLand(last, gazetteer)
  )
    evidence.organization += 4;
  if (bodyField(last) === 'place' && !mayBeSurname && !hasHead) evidence.place += 5;
  if (
    /^(?:mount|mt|lake|cape|port|fort|isla|rio|playa|camp|river|strait|ras|wadi|jebel|puerto|punta|costa)$/.test(
      words[0] ?? '',
    ) &&
    words.length > 1 &&
    !hasHead
  )
    evidence.place += 5;
  if (isSportsBody(words)) evidence.organization += 6;
  // Local 418, Teamsters Local 25.
  if (/\bLocal \d/.test(text)) evidence.organization += 8;
  // NZ Transport, UK Steel.
  const isOfLand =
    words.length > 1 && /^(?:NZ|UK|US|EU|SA|UAE|NSW|GB|WA|NT|BC|NI) \p{Lu}\p{Ll}/u.test(text);
  if (isOfLand && !mayBeSurname) evidence.organization += 4;
  // Anglian Ports.
  if (
    words.length > 1 &&
    /^(?:ports|docks|harbours|harbors|airports|parks|bridges|tunnels)$/.test(last)
  )
    evidence.organization += 6;
  // YDA Punjab, NHS Marl.
  const isLettered = /^\p{Lu}{3,5} (?!\p{Lu}+(?: |$))/u.test(text) && !isGivenName(words[1] ?? '');
  if (isLettered && !mayBeSurname) evidence.organization += 4;
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}-]{1,6}$/u.test(text)) evidence.organization += 4;
}

/** Graça Teles Monforte: a few words of which none is one of English, so that they are somebody's rather than a body's. */
export function isForeign(words: readonly string[]): boolean {
  return (
    words.length < 5 &&
    !foreign.test(words[0] ?? '') &&
    !nameParticles.has(words[0] ?? '') &&
    words.every(
      (word) =>
        !functionWords.has(word) &&
        !commonVerbs.has(word) &&
        !englishForms.has(word) &&
        !portfolios.has(word) &&
        !roleQualities.has(word) &&
        !directions.test(word) &&
        !calls.has(word) &&
        bodyField(word) === null,
    )
  );
}

/** Whether a word is the name of a country, or of what somebody may work in as one. */
function isLand(word: string, gazetteer: Gazetteer): boolean {
  const record = reach.test(word) ? undefined : gazetteer.find(word);
  return reach.test(word) || (record?.kind === 'organization' && record.type === 'government');
}
