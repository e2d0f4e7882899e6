import { firmSites } from '../lexicon/english-worksites.ts';
import { type Actor, type Naming, nounOf } from './english-actor.ts';
import { type Pointed } from './english-alike.ts';
import { type BodyField, platforms, pointedFields, rebels } from '../lexicon/english-bodies.ts';
import { areSynonyms } from '../lexicon/english-body-synonyms.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { fitOfHouse, isCalled } from './english-houses.ts';
import { isSetAt } from './english-setting.ts';
import { paragraphOf } from './place.ts';

/** What a body loses for each paragraph that it is away, up to so many. */
export const perParagraph = 0.3;
export const furthest = 8;
/** What a body loses that is only that of those who look at another. */
export const asideLoss = 1.2;
const afterwards = 1.5;
/** What each kind loses that a noun names less often than the one before it. */
const perRank = 0.35;
/** The group, the body: what may be said of nearly any kind, so that the nearest is meant. */
const generic = /^(?:group|body|organi[sz]ation)$/;
/** What associations are called before or after their names. */
export const groups =
  /^(?:group|charity|organi[sz]ation|ngo|nonprofit|network|campaign|lobby|thinktank)$/;
const perGenericRank = 0.05;

const levels = new Set(
  'county city town village parish borough district province state region municipality prefecture'.split(
    ' ',
  ),
);

const alone = wordSet(
  'camp encampment jury jail prison zoo library archive archives registry observatory embassy consulate laboratory lab brigade exchange mission delegation museum gallery theatre theater opera orchestra cinema mosque synagogue temple cathedral monastery convent',
);

/** What leagues are called. */
const competitions =
  /^(?:premiership|premier|championship|bundesliga|eredivisie|ligue|liga|laliga|serie|superliga|superleague|nba|wnba|nfl|nhl|mlb|mls|ipl|afl|aflw|nrl|epl|wsl|psl|efl|spfl|kbl|npb|cfl|pga)$/;

/** Nouns by which offices are called that have them in their names, and none by another of them. */
const ownNouns =
  /^(?:board|bureau|commission|authority|committee|institute|service|inspectorate|chamber|directorate|council|office|exchange|registry|mission|panel|jury|department|ministry|tribunal|foundation|association|trust|society)$/;

/** Nouns that parties have in their names. */
const politic =
  /^(?:alliance|movement|front|congress|union|league|bloc|coalition|rally|forum|democrats|socialists|greens|action|way|list)$/;

/** What a place is called again by those who rule it: the commune, the island. */
const settlements =
  /^(?:city|town|village|municipality|borough|commune|township|settlement|island|resort)$/;

/** How well a place fits a noun: the city, of Madison. */
function fitOfPlace({ field, words, kind }: Actor, head: string): number {
  const isTown = kind === 'place' && field === null && words.length < 4;
  return isTown && settlements.test(head) ? 3 : 0;
}

const stages = /^(?:ballet|dance|theatre|theater|opera|players|circus)$/;

/** What bodies are called that deal with the police and are none of it. */
const besidePolice =
  /^(?:complaints|ombudsman|conduct|misconduct|oversight|federation|association|union|college|academy|commission|authority|board|foundation|charity|museum|widows|credit)$/;

/** The Northern Front, the People's Liberation Army; but the Talosian army. */
function isArmed({ field, words }: Actor, noun: string): boolean {
  const isOfState = /^(?:army|military|navy|forces|police|guard)$/.test(noun) && words.length < 3;
  return (
    (field === 'military' && !isOfState) ||
    /^(?:front|movement|league|brigades?|column|alliance|faction)$/.test(noun)
  );
}

/** What services do that are a state's or a council's rather than a firm's. */
const publicServices = wordSet(
  'fire rescue social emergency ambulance children childrens family families youth adult protective intelligence secret health human prosecution prosecutions prison prisons probation civil forest weather border court courts correctional corrections environmental meteorological hydrological geological revenue customs immigration police public national federal state county city royal marshals veterinary medical blood statistics statistical',
);

/** Marl Cleaning Services: a firm by what it does, as nothing makes it a public service. */
function isServing({ field, words, entity: { isMedium } }: Actor): boolean {
  return (
    field === 'agency' &&
    !isMedium &&
    words.length > 1 &&
    /^(?:services|systems?|laboratory|lab|division|transit|network)$/.test(words.at(-1) ?? '') &&
    !words.some((word) => publicServices.has(word))
  );
}

/** How well a body fits a noun: by its own noun best, by its kind, and by nothing known against it least. */
function fitOf(actor: Actor, head: string, fields: readonly BodyField[]): number {
  if (actor.kind !== 'organization') {
    // Vantrex will build a plant: what nothing tells to be a person or a place.
    const mayBe = actor.kind === 'other' && fields[0] === 'company' && head !== 'corporation';
    return mayBe || (actor.kind === 'other' && head === 'club') ? 1 : fitOfPlace(actor, head);
  }
  const noun = nounOf(actor);
  // The local, Local 418.
  if (head === 'local') return actor.words.includes('local') ? 5 : actor.field === 'union' ? 2 : 0;
  // The county is no parish council.
  if (
    levels.has(head) &&
    actor.words.some((word) => levels.has(word)) &&
    !actor.words.includes(head)
  )
    return 0;
  // The city is no lighting council, but one that has the name of a place alone.
  const isLocal =
    noun !== 'council' || actor.words.length < 3 || actor.words.some((word) => levels.has(word));
  if (levels.has(head) && !isLocal) return 0;
  // The army, which is no liberation army.
  const isOfRebels =
    /^(?:army|military)$/.test(head) &&
    actor.words.some((word) => /^(?:liberation|resistance|revolutionary|salvation)$/.test(word));
  if (isOfRebels) return 0;
  // Police, which are no defence force.
  const isForce = /^(?:defen[cs]e|task|labou?r|strike) force$/.test(
    actor.words.slice(-2).join(' '),
  );
  if (isForce && /^(?:police|gardai)$/.test(head)) return 0;
  // The department is no chamber.
  const isDepartment = actor.words.some((word) =>
    /^(?:department|bureau|services?|agency|office|directorate|division|authority|administration)$/.test(
      word,
    ),
  );
  if (head === 'department' && actor.field === 'agency' && !isDepartment) return 0;
  // Police, which are no Police Complaints Authority.
  if (head === 'police' && actor.words.some((word) => besidePolice.test(word))) return 0;
  const last = actor.words.at(-1)?.replaceAll('-', '');
  if (
    last === head ||
    noun.replaceAll('-', '') === head ||
    noun === `${head}s` ||
    actor.nouns.has(head)
  )
    return 5;
  // The airline, of the carrier Corvex or of Corvex Airways.
  const isAlike = [last ?? '', ...actor.nouns].some((each) => areSynonyms(head, each));
  if (isAlike) return 4;
  if (isCalled(actor, head)) return 4.5;
  // The endowment, of Arts Endowment Wales; the transit agency, of any.
  const isOther = fields[0] === 'company' && actor.field === 'union'; // The Airline Workers' Union.
  if (!generic.test(head) && !levels.has(head) && actor.words.includes(head) && !isOther) return 4;
  // The league, of a Premiership.
  if (head === 'league' && actor.words.some((word) => competitions.test(word))) return 5;
  // The party, of an alliance or a movement.
  if (head === 'party' && politic.test(noun)) return 2.2;
  // The party, of the IFP: letters of which nothing tells the kind.
  const isLettered = actor.field === null && /^\p{Lu}{2,5}$/u.test(actor.entity.name);
  if (head === 'party' && isLettered) return 1.5;
  // The jail, the embassy: nothing else is one.
  if (alone.has(head)) return fitOfHouse(actor, head);
  // The group, of a clinic that is called a nonprofit.
  if (generic.test(head) && [...actor.nouns].some((each) => groups.test(each))) return 3;
  // A group may be of anything, and the one that a sentence is about is mostly a firm.
  if (actor.words.at(-1) === 'group' && fields[0] === 'company') return 2.8;
  // Corley Town, where a club is spoken of.
  const isTeam =
    fields[0] === 'club' && actor.words.length === 2 && /^(?:town|city|county)$/.test(noun);
  if (isTeam) return 2.5;
  // The company, of a ballet.
  if (head === 'company' && actor.words.some((word) => stages.test(word))) return 2.5;
  if (rebels.test(head)) return isArmed(actor, noun) ? 3 : 0;
  // The company, which has the mill.
  if (/^(?:company|firm|group)$/.test(head) && firmSites.has(noun)) return 0;
  // The company, of Marl Cleaning Services, but not of the fire service.
  if (fields[0] === 'company' && isServing(actor)) return 2.2;
  const rank = actor.field === null ? -1 : fields.indexOf(actor.field);
  const lost = generic.test(head) ? perGenericRank : perRank;
  if (actor.field !== null) return rank === -1 ? 0 : 3 - lost * rank;
  if (actor.entity.isMedium || head === 'team') return 0;
  if (fields[0] === 'company') return 2;
  return fields.some((field) => /^(?:agency|association|club|union)$/.test(field)) ? 0.5 : 0;
}

/** How well a body fits a noun with 'the', 0 where not at all. */
export function fitOfNoun(actor: Actor, head: string): number {
  return fitOf(actor, head, pointedFields(head));
}

/** What a mention at one place is worth less at another. */
export function away(place: number, other: number): number {
  const far = Math.min(Math.abs(paragraphOf(place) - paragraphOf(other)), furthest);
  return far * perParagraph + (other >= place ? afterwards : 0);
}

/** Whether a body is no medium. */
export function isNoMedium({ entity, words }: Actor): boolean {
  return !entity.isMedium && !platforms.has(words[0] ?? '');
}

/** What any firm may be called. */
const anyFirm =
  /^(?:company|firm|group|body|organi[sz]ation|business|corporation|giant|maker|operator|owner)$/;

/** The body that a noun with 'the' points to, by its name, by what stood beside it, by its kind and by nearness. */
export function pointedBody(
  around: readonly Naming[],
  { head, place, except }: { head: string; place: number; except?: Actor | undefined },
): Pointed | undefined {
  const fields = pointedFields(head);
  // The airline, of Kestrel Air, whichever firm was spoken of since.
  const isTold =
    !anyFirm.test(head) &&
    !levels.has(head) &&
    around.some(
      ({ actor }) =>
        actor !== except &&
        actor.kind === 'organization' &&
        (actor.words.at(-1) === head || isCalled(actor, head)),
    );
  let best: Pointed | undefined;
  for (let i = around.length - 1; i >= 0; i--) {
    const naming = around[i];
    if (naming === undefined) break;
    const { actor } = naming;
    if (actor.kind === 'person' || platforms.has(actor.words[0] ?? '')) continue;
    const kind = actor === except ? 0 : fitOf(actor, head, fields);
    if (kind === 0) continue;
    // Age Concern called for a plan. The charity's head: what no noun tells, as the subject right before.
    // Marl Rovers, a point behind Dunmore, appealed. The club's chairman: the subject, of those that fit.
    const isHere = naming.isSubject && away(place, naming.place) === 0;
    // The board, of no bureau that a text speaks of in between.
    const isOther = kind < 4 && ownNouns.test(head) && ownNouns.test(nounOf(actor));
    const isRightBefore =
      isHere && !isOther && !(isTold && kind < 4) && (actor.field === null || kind >= 2.5);
    const subjecthood = !isRightBefore ? 0 : actor.field === null ? 2.3 : 2;
    // At Holm Bank, the bank's strategist: whatever other banks there are.
    const isSet = isSetAt(naming, place);
    const score =
      kind -
      away(place, naming.place) -
      (naming.isAside === true ? asideLoss : 0) +
      (naming.isSubject ? 0.3 : 0) +
      (isSet ? 2.5 : subjecthood);
    if (best === undefined || score > best.score) best = { actor, score };
  }
  return best !== undefined && best.score > 0.4 ? best : undefined;
}
