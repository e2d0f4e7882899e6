import { institutionsOf } from '../lexicon/arabic-roles.ts';
import { teamsOfNickname } from '../lexicon/arabic-team-nicknames.ts';
import type { Span } from '../text.ts';
import { agree, bare, isOf, nationOfName, type OfficeLookup, wordsOf } from './bodies.ts';
import { describe, type Entity } from './entity.ts';
import { likeliestBody } from './likeliest-body.ts';
import type { Office } from './office.ts';
import { lastBefore } from './place.ts';

const teamNouns = institutionsOf.get('مدرب') ?? new Set<string>();
const federation =
  /^(?:ال)?(?:اتحاد|اتحاديه|جامعه|رابطه|عصبه|لجنه)(?= ).* (?:ل(?:كره|لعبه|العاب)|للعبه)/;
const colours = /^ال(?:احمر|اخضر|ابيض|اسود|ازرق|اصفر|برتقالي|بنفسجي|عنابي|سماوي)$/;

/** What teams are looked up in. */
export interface TeamLookup {
  lookup: OfficeLookup;
  /** The body of an office, as its words have it. */
  resolve: (office: Office, span: Span) => Entity | undefined;
}

/**
 * The team that is told by no name of its own: مدرب الأخضر, مدرب الفريق المسفيوي. By a nickname that is known, by a town that its
 * name has too, or as the team whose people have not spoken yet.
 */
export function teamCalled(
  name: string,
  span: Span,
  { lookup, resolve }: TeamLookup,
): Entity | undefined {
  const words = wordsOf(name);
  const known = teamsOfNickname.get(words.join(' '));
  const isTeamNoun = words.length === 2 && /^ال(?:فريق|نادي)$/.test(words[0] ?? '');
  const clubs = lookup.gazetteer.isNickname(name) ? lookup.gazetteer.clubsCalled(name) : [];
  if (known === undefined && !isTeamNoun && clubs.length === 0) return undefined;
  const told = lookup.registry.byName(name);
  if (told !== undefined) return told;
  const among = teamsAmong(span, lookup);
  const has = (entity: Entity, team: readonly string[]) => {
    const own = wordsOf(entity.name).map(bare);
    return team.every((word) => own.includes(bare(word)));
  };
  const found =
    among.find((entity) => known?.some((team) => has(entity, team))) ??
    among.find((entity) =>
      lookup.gazetteer.clubsCalled(entity.name).some((club) => clubs.includes(club)),
    ) ??
    (isTeamNoun
      ? (ofTown(words[1] ?? '', among) ??
        rivalOf(span, lookup, teamOfLast(span, { lookup, resolve })))
      : undefined);
  // The next of its people is told by the same words.
  if (found !== undefined) lookup.registry.learn(found, describe(name, 'organization', { name }));
  return found;
}

/** نظيره البرتغالي, after a coach or a player: the national team of that nation, or the team that his plays against. */
export function counterpartTeam(
  { nation }: Office,
  span: Span,
  { lookup, resolve }: TeamLookup,
): Entity | undefined {
  const own = teamOfLast(span, { lookup, resolve });
  if (own === undefined || !isTeam(own, lookup)) return undefined;
  const national = teamsAmong(span, lookup).find(
    (entity) =>
      isOf(entity, 'منتخب') &&
      nation !== null &&
      nationOfName(entity.name, lookup.nations) !== null &&
      agree(nationOfName(entity.name, lookup.nations), nation),
  );
  return national ?? rivalOf(span, lookup, own);
}

/** The team of the last of its people who spoke before a place. */
function teamOfLast(span: Span, { lookup, resolve }: TeamLookup): Entity | undefined {
  const last = lastBefore(lookup.registry.held.colleagues, span);
  return last === undefined ? undefined : resolve(last.office, last.span);
}

/** The likeliest team around a place but one. */
function rivalOf(span: Span, lookup: OfficeLookup, own: Entity | undefined): Entity | undefined {
  return likeliestBody(span, lookup, {
    fit: (entity) => (entity !== own && isTeam(entity, lookup) ? 1 : 0),
  });
}

/** The teams that are named around a place. */
function teamsAmong(span: Span, lookup: OfficeLookup): Entity[] {
  const teams = new Set<Entity>();
  const look = (entity: Entity) => {
    if (isTeam(entity, lookup)) teams.add(entity);
    return false;
  };
  lookup.registry.latest(span, look);
  lookup.registry.next(span, look);
  return [...teams];
}

function isTeam(entity: Entity, { registry }: OfficeLookup): boolean {
  if (registry.clubs.has(entity)) return true;
  if (entity.kind !== 'organization' || entity.isMedium) return false;
  const name = wordsOf(entity.name).join(' ');
  return [...teamNouns].some((noun) => isOf(entity, noun)) && !federation.test(name);
}

/** الفريق المسفيوي, where أولمبيك آسفي plays: the team of whose town the adjective is, by the consonants that both have. */
function ofTown(adjective: string, teams: readonly Entity[]): Entity | undefined {
  if (colours.test(adjective)) return undefined;
  const stem = consonants(adjective.replace(/يه?$/, ''));
  return teams.find((entity) =>
    wordsOf(entity.name).some((word) => {
      const own = consonants(word);
      return own.length > 1 && stem.length > 1 && (stem.endsWith(own) || own.endsWith(stem));
    }),
  );
}

function consonants(word: string): string {
  return bare(word).replace(/[اويهءئؤى]/g, '');
}
