import { institutionsOf, studyMakers } from '../lexicon/arabic-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { describe, type Entity } from './entity.ts';
import { type Office, office } from './office.ts';
import { key } from './name-key.ts';
import { pointedBody } from './pointed-body.ts';
import { lastBefore, placeOf } from './place.ts';
import {
  agree,
  bare,
  distance,
  fitting,
  fullest,
  isOf,
  nationOfName,
  type OfficeLookup,
  wordsOf,
} from './bodies.ts';
import { doerOf } from './arabic-doer.ts';
import { administrationOf } from './called-administration.ts';
import { guildOf, missionOf } from './called-guild.ts';
import { isState, lastBody } from './last-body.ts';
import { likeliestBody } from './likeliest-body.ts';
import { isOwned, ownerOf } from './owned-body.ts';
import { parliamentOf } from './resolve-parliament.ts';
import { bodyByOrigin, staffedBefore, unlabelledBody } from './unlabelled.ts';
import { authorsOf } from './arabic-authors.ts';
import { senderOf, studyMaker } from './arabic-sender.ts';
import { bodyAround, isPlaceOfWork } from './place-of-work.ts';
import { counterpartTeam, teamCalled, type TeamLookup } from './sports-team.ts';
import { governmentEntity, governmentOf, ministryOf, withGovernment } from './resolve-state.ts';

/** What a body is called where the article does not name it, by all nouns for it. */
const usualNames = new Map([
  ['نيابه ادعاء', 'النيابة العامة'],
  ['بلديه', 'البلدية'],
  ['امم', 'الأمم المتحدة'],
]);
const mostColleagues = 12;

/** Who is always in some body, whichever kinds most have them. */
const insiders = wordSet('عضو عضوة قائد قائدة');

/** The bodies of an office that the article has, by any of its names for them, or under the name that the office gives. */
export function resolveOffice(held: Office, span: Span, lookup: OfficeLookup): Entity[] {
  switch (held.kind) {
    case 'body':
      return bodyOf(held, span, lookup).map(
        (entity) => doerOf(entity.name, span, lookup) ?? entity,
      );
    case 'ministry':
      return ministryOf(held, span, lookup);
    case 'government':
      return governmentOf(held, span, lookup);
    case 'institution':
      return institutionOf(held, span, lookup);
    case 'last':
      return lastBody(span, lookup, held);
    case 'counterpart':
      return counterpartOf(held, span, lookup);
    case 'document':
      return authorsOf(held, span, { lookup, resolve: resolveOffice });
  }
}

function bodyOf({ name, profession }: Office, span: Span, lookup: OfficeLookup): Entity[] {
  if (name === null || !/[\p{L}\p{N}]/u.test(name)) return [];
  const { gazetteer, registry } = lookup;
  const words = wordsOf(name);
  const [first = ''] = words;
  if (isOwned(name)) return lastBody(span, lookup, { isFeminine: ownerOf(name), nouns: null });
  const mission = missionOf(name, profession, lookup);
  if (mission !== undefined) return [mission];
  const sender =
    words.length === 1 && first !== bare(first) ? senderOf(bare(first), span, lookup) : undefined;
  if (sender !== undefined) return withParent(sender, lookup);
  const origin = bodyByOrigin(words, span, lookup);
  if (origin !== undefined) return withParent(origin, lookup);
  const team = teamCalled(name, span, teamLookup(lookup));
  if (team !== undefined) return [team];
  const named = registry.byName(name);
  const isPointing = words.length === 1 && first !== bare(first);
  if (named !== undefined && named.kind === 'organization' && !isPointing)
    return withParent(named, lookup);
  const unlabelled = isPointing
    ? unlabelledBody(bare(first), span, lookup, { isOf: (entity) => isOf(entity, bare(first)) })
    : undefined;
  if (unlabelled !== undefined) return withParent(unlabelled, lookup);
  const staffed = isPointing ? staffedBefore(bare(first), span, lookup) : undefined;
  if (staffed !== undefined) return bodyOf(staffed, span, lookup);
  const found = isPointing
    ? fullest(pointedBody(bare(first), span, lookup), lookup)
    : (fitting(words, lookup) ?? administrationOf(words, lookup));
  if (found !== undefined) return withParent(found, lookup);
  // الوزارة, where the article has called it الخارجية: the ministry of the nearest minister.
  if (isPointing && bare(first) === 'وزاره') {
    const ministry = institutionOf(
      office('institution', { nouns: new Set(['وزاره']) }),
      span,
      lookup,
    );
    if (ministry.length > 0) return ministry;
  }
  // طبيب الفريق: of the team that others of the article are in.
  const clubs = /^(?:فريق|نادي)$/.test(bare(first)) ? institutionsOf.get('مدرب') : undefined;
  if (isPointing && clubs !== undefined) {
    const teams = institutionOf(office('institution', { nouns: clubs }), span, lookup);
    if (teams.length > 0) return teams;
  }
  const guild = guildOf(words, lookup);
  if (guild !== undefined) return withParent(guild, lookup);
  const known = gazetteer.find(name);
  const isWhole = known?.kind === 'organization';
  return withParent(
    registry.add(
      describe(name, 'organization', {
        name,
        head: bare(first),
        gazetteerId: isWhole ? known.id : null,
      }),
      null,
    ),
    lookup,
  );
}

/** What teams are looked up in, with the team of another role, which is told by no third one: two of them could tell of each other for ever. */
function teamLookup(lookup: OfficeLookup): TeamLookup {
  const ofOther = { ...lookup, isOfOther: true };
  return {
    lookup,
    resolve: (office, at) =>
      lookup.isOfOther === true ? undefined : bodyOf(office, at, ofOther)[0],
  };
}

/** What السد is worth as somebody's club, where نادي الوكرة is 0.6. */
const lessOfBareClub = 0.55;

/** The body of a kind that is nearest: named before, or anywhere in the article. */
function institutionOf(held: Office, span: Span, lookup: OfficeLookup): Entity[] {
  const { nouns } = held;
  if (nouns === null) return [];
  if (nouns.has('برلمان')) return parliamentOf(held, span, lookup);
  // المدرب الأرجنتيني: where he is from, and not his team.
  const nation = isOfNation(nouns) ? held.nation : null;
  const isMinistry = nouns.has('وزاره');
  if (isMinistry) {
    const of = lookup.registry.held.ministries
      .filter(
        ({ office, span: at }) => agree(office.nation, nation) && placeOf(at) !== placeOf(span),
      )
      .toSorted((a, b) => distance(a.span, span) - distance(b.span, span))[0];
    if (of !== undefined)
      return ministryOf({ ...of.office, nation: of.office.nation ?? nation }, of.span, lookup);
  }
  const votes = colleaguesOf(nouns, span, lookup).flatMap(({ office, span: at }) =>
    bodyOf(office, at, lookup)
      .slice(0, 1)
      .map((entity) => ({ entity, at, weight: 1 })),
  );
  const [main = ''] = nouns;
  const less = nouns === studyMakers ? 0.95 : 0.6;
  const isTeam = nouns.has('فريق');
  const fit = (entity: Entity) => {
    // الاتحاد اللبناني للعبة: no club.
    if (isTeam && /^(?:الاتحاد|الجمعيه)(?: |$)/.test(key(entity.name))) return 0;
    const isOther = insiders.has(held.profession ?? '') && !entity.isMedium && !isState(entity);
    const noun = isOf(entity, main)
      ? 1
      : [...nouns].some((each) => isOf(entity, each) || isMinistryOf(entity, each))
        ? less
        : isTeam && lookup.registry.clubs.has(entity)
          ? lessOfBareClub
          : isOther
            ? 0.5
            : 0;
    const isForeign = nation !== null && !agree(nationOfName(entity.name, lookup.nations), nation);
    return isForeign ? 0 : noun;
  };
  const maker = nouns === studyMakers ? studyMaker(span, lookup) : undefined;
  const found = maker ?? likeliestBody(span, lookup, { fit, votes });
  // وفي عيادات قصر العيني، قالت أستاذة الغدد: where she is at work.
  const around = found === undefined && isPlaceOfWork(nouns) ? bodyAround(span, lookup) : undefined;
  if (around !== undefined) return [around];
  const usual = found === undefined ? usualNames.get([...nouns].join(' ')) : undefined;
  if (usual !== undefined)
    return [
      lookup.registry.add(describe(usual, 'organization', { name: usual, head: main }), null),
    ];
  if (found === undefined) return nation === null ? [] : [governmentEntity(nation, null, lookup)];
  return isMinistry ? withGovernment(found, nation, lookup) : [found];
}

/** مصدر أمني, where وزارة الداخلية is spoken of: the ministry of a field. */
function isMinistryOf({ name }: Entity, field: string): boolean {
  const [first, second = ''] = wordsOf(name);
  return first === 'وزاره' && bare(second) === field && /^(?:داخليه|دفاع|صحه|عدل)$/.test(field);
}

/** The nearest roles of the same kind that have the name of their body. */
function colleaguesOf(nouns: ReadonlySet<string>, span: Span, { registry }: OfficeLookup) {
  return registry.held.colleagues
    .filter(
      ({ office: { name, profession } }) =>
        institutionsOf.get(profession ?? '') ===
          (nouns === studyMakers ? institutionsOf.get('باحث') : nouns) &&
        !nouns.has(bare(wordsOf(name ?? '').join(' '))),
    )
    .toSorted((a, b) => distance(a.span, span) - distance(b.span, span))
    .slice(0, mostColleagues);
}

/** Whether the nation of who is in a body is the body's too. */
function isOfNation(nouns: ReadonlySet<string>): boolean {
  return ['وزاره', 'نيابه', 'محكمه', 'بلديه', 'محافظه', 'ولايه', 'امم'].some((noun) =>
    nouns.has(noun),
  );
}

/** نظيره العماني: the other team after a coach; or else the ministry of the last minister, of another nation, and none that the article names without one. */
function counterpartOf(held: Office, span: Span, lookup: OfficeLookup): Entity[] {
  const team = counterpartTeam(held, span, teamLookup(lookup));
  if (team !== undefined) return [team];
  if (held.nation === null) return [];
  const before = lastBefore(lookup.registry.held.ministries, span);
  if (before === undefined) return governmentOf(held, span, lookup);
  return ministryOf(
    { ...before.office, nation: held.nation, adjective: held.adjective },
    span,
    lookup,
    { isOther: true },
  );
}

function withParent(entity: Entity, { gazetteer, registry }: OfficeLookup): Entity[] {
  const record = gazetteer.byId(entity.gazetteerId ?? undefined);
  const parent = record?.kind === 'organization' ? gazetteer.byId(record.parent) : undefined;
  if (parent === undefined) return [entity];
  const name = parent.name.ar;
  return [
    entity,
    registry.add(describe(name, 'organization', { name, gazetteerId: parent.id }), null),
  ];
}
