import { isHead } from '../arabic/words.ts';
import { institutionsOf } from '../lexicon/arabic-roles.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { describe, type Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';
import type { Nation, Nations } from './nations.ts';
import type { Office } from './office.ts';
import { key, placeOf } from './registry.ts';

/** How many tokens are looked back over for a nation. */
const furthest = 300;

/** What an office is looked up in. */
export type OfficeLookup = Pick<Lookup, 'paragraphs' | 'gazetteer' | 'registry' | 'nations'>;

/** The bodies of an office that the article has, by any of its names for them, or under the name that the office gives. */
export function resolveOffice(office: Office, span: Span, lookup: OfficeLookup): Entity[] {
  switch (office.kind) {
    case 'body':
      return bodyOf(office, span, lookup);
    case 'ministry':
      return ministryOf(office, span, lookup);
    case 'government':
      return governmentOf(office, span, lookup);
    case 'institution':
      return institutionOf(office, span, lookup);
    case 'last':
      return lastBody(span, lookup, office);
    case 'counterpart':
      return counterpartOf(office, span, lookup);
  }
}

function bodyOf({ name }: Office, span: Span, lookup: OfficeLookup): Entity[] {
  if (name === null || !/[\p{L}\p{N}]/u.test(name)) return [];
  const { gazetteer, registry } = lookup;
  const words = wordsOf(name);
  const [first = ''] = words;
  if (words.length === 1 && /(?:ها|هم)$/.test(first)) return lastBody(span, lookup);
  const named = registry.byName(name);
  const isPointing = words.length === 1 && first !== bare(first);
  if (named !== undefined && named.kind === 'organization' && !isPointing)
    return withParent(named, lookup);
  const found = isPointing
    ? fullest(
        nearest(span, lookup, (entity) => isOf(entity, bare(first)) && key(entity.name) !== first),
        lookup,
      )
    : fitting(words, lookup);
  if (found !== undefined) return withParent(found, lookup);
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

/** اللجنة الوطنية للانتخابات for لجنة الانتخابات, where the article names it so too. */
function fullest(entity: Entity | undefined, lookup: OfficeLookup): Entity | undefined {
  if (entity === undefined) return undefined;
  const words = wordsOf(entity.name);
  if (words.length < 2) return entity;
  const fuller = fitting(words, lookup);
  return fuller !== undefined && wordsOf(fuller.name).length > words.length ? fuller : entity;
}

/** The body whose name has all these words, or all of whose words these have, with the same noun first. */
function fitting(
  words: readonly string[],
  { registry, nations }: OfficeLookup,
): Entity | undefined {
  const [first = ''] = words;
  const rest = words.slice(1).map(bare);
  let best: { entity: Entity; common: number } | undefined;
  for (const entity of registry.bodiesOf(bare(first))) {
    const others = wordsOf(entity.name).slice(1).map(bare);
    if (others.length === 0 || entity.kind !== 'organization') continue;
    const common = rest.filter((word) => others.includes(word)).length;
    const extra =
      others.length > rest.length
        ? others.filter((word) => !rest.includes(word))
        : rest.filter((word) => !others.includes(word));
    const isOne =
      common === Math.min(rest.length, others.length) &&
      common > 0 &&
      (rest.length <= others.length || extra.every((word) => nationOfWord(word, nations) !== null));
    if (isOne && (best === undefined || common > best.common)) best = { entity, common };
  }
  return best?.entity;
}

function ministryOf(office: Office, span: Span, lookup: OfficeLookup): Entity[] {
  const { registry, gazetteer, nations } = lookup;
  if (office.name === null) return [];
  const portfolio = wordsOf(office.name);
  const mentioned = ministries(portfolio, office.nation, lookup).toSorted(
    (a, b) => b.mentions.length - a.mentions.length,
  )[0];
  if (mentioned !== undefined) return withGovernment(mentioned, office.nation, lookup);
  // The fullest name that any role of the article gives it: وزير الماء is وزير التجهيز والماء.
  const fuller = registry.ministries
    .map(({ office: other }) => other)
    .filter(
      (other) => covers(wordsOf(other.name ?? ''), portfolio) && agree(other.nation, office.nation),
    )
    .toSorted((a, b) => wordsOf(b.name ?? '').length - wordsOf(a.name ?? '').length);
  const name = `وزارة ${fuller[0]?.name ?? office.name}`;
  const nation = office.nation ?? fuller.find((other) => other.nation !== null)?.nation ?? null;
  const adjective =
    office.adjective ?? fuller.find((other) => other.adjective !== null)?.adjective ?? null;
  const around = nation ?? nationAround(span, lookup);
  const form = adjective ?? adjectiveOf(around);
  const full = form === null ? name : `${name} ${form}`;
  const isKnown = gazetteer.find(full) !== undefined;
  const chosen = nation !== null || isKnown ? full : name;
  const entity =
    registry.byName(chosen) ??
    registry.add(
      describe(chosen, 'organization', {
        name: chosen,
        head: 'وزاره',
        gazetteerId: gazetteer.find(chosen)?.id ?? null,
      }),
      null,
    );
  return withGovernment(entity, around, { ...lookup, nations });
}

/** The ministries of the article with a portfolio that has these words, or that these words have: وزارة الري, الخارجية الروسية. */
function ministries(
  portfolio: readonly string[],
  nation: Nation | null,
  lookup: OfficeLookup,
): Entity[] {
  const { registry, nations } = lookup;
  const first = bare(portfolio[0] ?? '');
  const named = [...registry.bodiesOf('وزاره'), ...registry.bodiesOf(first)];
  return named.filter((entity) => {
    if (entity.mentions.length === 0) return false;
    const words = wordsOf(entity.name);
    const rest = /^(?:ال)?وزاره$/.test(words[0] ?? '') ? words.slice(1) : words;
    const own = rest.filter((word, i) => i === 0 || nationOfWord(word, nations) === null);
    const its =
      rest
        .slice(1)
        .map((word) => nationOfWord(word, nations))
        .find((each) => each !== null) ?? null;
    return (
      own.length > 0 && agree(its, nation) && (covers(own, portfolio) || covers(portfolio, own))
    );
  });
}

function governmentOf(office: Office, span: Span, lookup: OfficeLookup): Entity[] {
  const nation = office.nation ?? nationAround(span, lookup);
  const { registry } = lookup;
  if (nation === null) {
    const government = nearest(span, lookup, (entity) => isOf(entity, 'حكومه'));
    return [
      government ??
        registry.add(describe('الحكومة', 'organization', { name: 'الحكومة', head: 'حكومه' }), null),
    ];
  }
  return [governmentEntity(nation, office.adjective, lookup)];
}

/** The government of a nation, as the article names it. */
function governmentEntity(
  nation: Nation,
  adjective: string | null,
  { registry, nations }: OfficeLookup,
): Entity {
  const named = registry.bodiesOf('حكومه').find((entity) =>
    wordsOf(entity.name)
      .slice(1)
      .some((word) => nationOfWord(word, nations)?.key === nation.key),
  );
  if (named !== undefined) return named;
  const { record, country } = nation;
  const spelled = adjective ?? adjectiveOf(nation);
  const name =
    record === null
      ? (country ?? `الحكومة ${spelled}`)
      : record.name.ar.startsWith('الحكومة ') && spelled !== null
        ? `الحكومة ${spelled}`
        : record.name.ar;
  const known =
    registry.byName(name) ?? (record === null ? undefined : registry.byGazetteer(record.id));
  return (
    known ??
    registry.add(
      describe(name, 'organization', { name, head: 'حكومه', gazetteerId: record?.id ?? null }),
      null,
    )
  );
}

/** The body of a kind that is nearest: named before, or anywhere in the article. */
function institutionOf({ nouns, nation }: Office, span: Span, lookup: OfficeLookup): Entity[] {
  if (nouns === null) return [];
  const isMinistry = nouns.has('وزاره');
  if (isMinistry) {
    const of = lookup.registry.ministries
      .filter(
        ({ office, span: at }) => agree(office.nation, nation) && placeOf(at) !== placeOf(span),
      )
      .toSorted((a, b) => distance(a.span, span) - distance(b.span, span))[0];
    if (of !== undefined)
      return ministryOf({ ...of.office, nation: of.office.nation ?? nation }, of.span, lookup);
  }
  const colleagues = lookup.registry.colleagues
    .filter(({ office }) => institutionsOf.get(office.profession ?? '') === nouns)
    .toSorted((a, b) => distance(a.span, span) - distance(b.span, span));
  const [colleague] = colleagues;
  if (colleague !== undefined && isTeam(nouns))
    return bodyOf(colleague.office, colleague.span, lookup);
  const ofNation = (entity: Entity) =>
    nation === null || agree(nationOfName(entity.name, lookup.nations), nation);
  const [main = ''] = nouns;
  const found =
    nearest(span, lookup, (entity) => isOf(entity, main) && ofNation(entity)) ??
    nearest(
      span,
      lookup,
      (entity) => [...nouns].some((noun) => isOf(entity, noun)) && ofNation(entity),
    );
  if (found === undefined && colleague !== undefined)
    return bodyOf(colleague.office, colleague.span, lookup);
  if (found === undefined && nouns.has('نيابه')) {
    const name = 'النيابة العامة';
    return [lookup.registry.add(describe(name, 'organization', { name, head: 'نيابه' }), null)];
  }
  if (found === undefined) return nation === null ? [] : [governmentEntity(nation, null, lookup)];
  return isMinistry ? withGovernment(found, nation, lookup) : [found];
}

/** Players are of a team, which no noun for it need name. */
function isTeam(nouns: ReadonlySet<string>): boolean {
  return nouns.has('فريق');
}

function lastBody(
  span: Span,
  { registry }: OfficeLookup,
  { isFeminine }: Pick<Office, 'isFeminine'> = { isFeminine: null },
): Entity[] {
  const isBody = ({ kind, isMedium, name }: Entity) =>
    kind === 'organization' &&
    !isMedium &&
    (isFeminine !== true || !isMasculine(wordsOf(name)[0] ?? '')) &&
    (isFeminine !== false || !/(?:ه|ات)$/.test(wordsOf(name)[0] ?? ''));
  const last =
    registry.latest(
      span,
      (entity, { paragraph }) => isBody(entity) && paragraph === span.paragraph,
    ) ??
    registry.latest(span, (entity) => isBody(entity) && !isState(entity)) ??
    registry.latest(span, isBody);
  return last === undefined ? [] : [last];
}

/** A noun for a body that an ending would tell were it feminine. */
function isMasculine(noun: string): boolean {
  return (
    isHead(noun, organizationHeads) &&
    !/(?:ه|ات)$/.test(noun) &&
    !/^(?:ال)?(?:حكوم|قوات|شرط|سلط)/.test(noun)
  );
}

function isState({ gazetteerId }: Entity): boolean {
  return gazetteerId?.endsWith('-gov') ?? false;
}

/** نظيره العماني: the ministry of the last minister, of another nation. */
function counterpartOf(office: Office, span: Span, lookup: OfficeLookup): Entity[] {
  const before = lookup.registry.ministries
    .filter(({ span: at }) => placeOf(at) < placeOf(span))
    .toSorted((a, b) => placeOf(a.span) - placeOf(b.span))
    .at(-1);
  if (before === undefined || office.nation === null)
    return office.nation === null ? [] : governmentOf(office, span, lookup);
  return ministryOf(
    { ...before.office, nation: office.nation, adjective: office.adjective },
    span,
    lookup,
  );
}

function withGovernment(entity: Entity, nation: Nation | null, lookup: OfficeLookup): Entity[] {
  const of = nationOfName(entity.name, lookup.nations) ?? nation;
  if (of === null) return [entity];
  const government = governmentEntity(of, null, lookup);
  return government === entity ? [entity] : [entity, government];
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

function nearest(
  span: Span,
  { registry }: OfficeLookup,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const isBody = (entity: Entity) => entity.kind === 'organization' && fits(entity);
  return registry.latest(span, isBody) ?? registry.next(span, isBody);
}

function isOf(entity: Entity, noun: string): boolean {
  return entity.head === noun || bare(wordsOf(entity.name)[0] ?? '') === noun;
}

/** The nation that the article speaks of nearest before a place, or else most. */
function nationAround(span: Span, { paragraphs, nations }: OfficeLookup): Nation | null {
  const tokens = paragraphs[span.paragraph]?.tokens ?? [];
  const last = tokenAfter(tokens, span.end);
  for (let i = last; i >= Math.max(0, last - furthest); i--) {
    const token = tokens[i];
    if (token === undefined || token.start >= span.end) continue;
    const nation = nations.ofAdjective(token) ?? nations.named(tokens, i)?.nation ?? null;
    if (nation !== null) return nation;
  }
  return nations.main;
}

function nationOfWord(word: string, nations: Nations): Nation | null {
  const token: Token = { kind: 'word', start: 0, end: word.length, text: word, form: word };
  return nations.ofAdjective(token) ?? nations.named([token], 0)?.nation ?? null;
}

function nationOfName(name: string, nations: Nations): Nation | null {
  const words = wordsOf(name);
  for (const [i, word] of words.entries()) {
    if (i < 1 || (i === 1 && words[0] === 'وزاره')) continue;
    const nation = nationOfWord(word, nations);
    if (nation !== null) return nation;
  }
  return null;
}

function adjectiveOf(nation: Nation | null): string | null {
  const record = nation?.record;
  if (record?.kind !== 'organization') return null;
  return record.nisba?.ar?.find((form) => /^ال.*ية$/.test(form)) ?? null;
}

function agree(a: Nation | null, b: Nation | null): boolean {
  return a === null || b === null || a.key === b.key;
}

function covers(longer: readonly string[], shorter: readonly string[]): boolean {
  const words = new Set(longer.map(bare));
  return shorter.every((word) => words.has(bare(word)));
}

function wordsOf(name: string): string[] {
  return key(name).split(' ');
}

/** A word without و and the article, and without ل before it. */
function bare(form: string): string {
  return form.replace(/^و?(?:ال|لل)(?=..)/, '');
}

function distance(a: Span, b: Span): number {
  return Math.abs(placeOf(a) - placeOf(b));
}
