import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import {
  agree,
  bare,
  isOf,
  nationOfName,
  nationOfWord,
  nearest,
  type OfficeLookup,
  wordsOf,
} from './bodies.ts';
import { isTerritory } from './arabic-territory.ts';
import { describe, type Entity } from './entity.ts';
import { lastBody } from './last-body.ts';
import { type Nation } from './nations.ts';
import { nationAround } from './nation-around.ts';
import { isSameRole, nationsOfOthers } from './other-ministers.ts';
import { unknownLand } from './unknown-land.ts';
import type { Office } from './office.ts';

const organsOfState = wordSet('وزارة جيش برلمان رئاسة سفارة محافظة كونغرس خارجية داخلية');

/** The ministry of a portfolio and its government, as the article names them. */
export function ministryOf(
  office: Office,
  span: Span,
  lookup: OfficeLookup,
  { isOther = false }: { isOther?: boolean } = {},
): Entity[] {
  const { registry, gazetteer, nations } = lookup;
  if (office.name === null) return [];
  const portfolio = wordsOf(office.name);
  const at = portfolio.findIndex(isTerritory);
  const covered = ({ name }: Office) => covers(wordsOf(name ?? ''), portfolio);
  const others = nationsOfOthers(office, registry.held.ministries, (other) =>
    covered(other.office),
  );
  const isOwn = (nation: Nation | null) => nation === null || !others.has(nation.key);
  const mentioned = ministries(portfolio, office.nation, lookup)
    .filter(({ name }) => !isOther || nationOfName(name, nations) !== null)
    .filter(({ name }) => isOwn(nationOfName(name, nations)))
    // وزير داخلية ولاية هيسن, where وزارة الداخلية is of all of the country.
    .filter(({ name }) => at === -1 || covers(wordsOf(name), portfolio.slice(at)))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
  const isLocal = at !== -1;
  if (mentioned !== undefined)
    return isLocal ? [mentioned] : withGovernment(mentioned, office.nation, lookup);
  // The fullest name that any role of the article gives it: وزير الماء is وزير التجهيز والماء.
  const fuller = registry.held.ministries
    .map(({ office: other }) => other)
    .filter((other) => covered(other) && isOwn(other.nation) && agree(other.nation, office.nation))
    .toSorted((a, b) => wordsOf(b.name ?? '').length - wordsOf(a.name ?? '').length);
  const name = `وزارة ${fuller[0]?.name ?? office.name}`;
  const nation = office.nation ?? fuller.find((other) => other.nation !== null)?.nation ?? null;
  const adjective =
    office.adjective ?? fuller.find((other) => other.adjective !== null)?.adjective ?? null;
  const isElsewhere = unknownLand(portfolio, office.nation) !== null;
  const near = nation ?? (isElsewhere ? null : nationAround(span, lookup));
  const around = isOwn(near) ? near : null;
  const form = adjective ?? adjectiveOf(around);
  const full = isLocal || form === null || / في /.test(name) ? name : `${name} ${form}`;
  const chosen = nation === null ? name : full;
  const known = registry.byName(chosen);
  const entity =
    known !== undefined && isOwn(nationOfName(known.name, nations))
      ? known
      : registry.add(
          describe(chosen, 'organization', {
            name: chosen,
            head: 'وزاره',
            gazetteerId: gazetteer.find(full)?.id ?? null,
          }),
          null,
          { isWhole: others.size > 0 },
        );
  return isLocal ? [entity] : withGovernment(entity, around, { ...lookup, nations });
}

/** The ministries of the article with a portfolio that has these words, or that these words have: وزارة الري, الخارجية الروسية. */
function ministries(
  portfolio: readonly string[],
  nation: Nation | null,
  lookup: OfficeLookup,
): Entity[] {
  const { registry, nations } = lookup;
  const first = bare(portfolio[0] ?? '');
  const land = unknownLand(portfolio, nation);
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
    // الخارجية الكارسية: of a nation that is not known, and so of no other.
    const [, adjective = ''] = own;
    const isOther =
      nation !== null &&
      its === null &&
      !portfolio.includes(adjective) &&
      isAdjective(adjective) &&
      !relational.has(adjective.replace(/^ال/, '').replace(/ه$/, ''));
    // وزير خارجية بورندا is of none of the lands that the article has ministries of; وزراء داخلية دول الاتحاد have several.
    const isOfOwn = land === null || words.includes(land);
    return (
      !isOther &&
      isOfOwn &&
      !own.includes('دول') &&
      own.length > 0 &&
      agree(its, nation) &&
      (covers(own, portfolio) || covers(portfolio, own))
    );
  });
}

/** The government of a nation, or of the nation that the article speaks of. */
export function governmentOf(office: Office, span: Span, lookup: OfficeLookup): Entity[] {
  const { registry } = lookup;
  const presidency =
    office.nouns?.has('رياسه') === true ? presidencyOf(office.nation, lookup) : undefined;
  if (presidency !== undefined) {
    const { nation, adjective } = office;
    return nation === null
      ? [presidency]
      : [presidency, governmentEntity(nation, adjective, lookup)];
  }
  // الحكومة, where the article has no more to say of whose it is.
  const bareName = office.nation === null ? registry.byName('الحكومة') : undefined;
  if (bareName !== undefined && bareName.mentions.length > 0) return [bareName];
  const others = nationsOfOthers(office, registry.held.governments, isSameRole);
  const isOwn = (other: Nation | null) => other === null || !others.has(other.key);
  const near = office.nation ?? lookup.nations.main ?? nationAround(span, lookup);
  const nation = isOwn(near) ? near : null;
  if (nation === null) {
    const government = nearest(
      span,
      lookup,
      (entity) => isOf(entity, 'حكومه') && isOwn(nationOfName(entity.name, lookup.nations)),
    );
    const [body] =
      government === undefined && isPresident(office) && !speaksOfState(lookup)
        ? lastBody(span, lookup)
        : [];
    const { most } = lookup.nations;
    if (government === undefined && body === undefined && most !== null && isOwn(most))
      return [governmentEntity(most, null, lookup)];
    return [
      government ??
        body ??
        registry.add(
          describe('الحكومة', 'organization', { name: 'الحكومة', head: 'حكومه' }),
          null,
          {
            isWhole: others.size > 0,
          },
        ),
    ];
  }
  return [governmentEntity(nation, office.adjective, lookup)];
}

/** الرئيس, and no رئيس الوزراء: may head any body. */
function isPresident({ profession }: Office): boolean {
  return /^رييسه?$/.test(profession ?? '');
}

/** Whether the article names organs of a state: where it does, الرئيس heads that. */
function speaksOfState({ registry }: OfficeLookup): boolean {
  return [...organsOfState].some((noun) =>
    registry.bodiesOf(noun).some(({ mentions }) => mentions.length > 0),
  );
}

/** مستشار الرئيس: the presidency, where the article names it: الرئاسة الليتوانية, رئاسة الجمهورية. */
function presidencyOf(
  nation: Nation | null,
  { registry, nations }: OfficeLookup,
): Entity | undefined {
  const isPart = (word: string) => {
    const own = word === 'الجمهوريه' ? null : nationOfWord(word, nations);
    return word === 'الجمهوريه' || (own !== null && agree(own, nation));
  };
  return registry
    .bodiesOf('رياسه')
    .find(({ name, mentions }) => mentions.length > 0 && wordsOf(name).slice(1).every(isPart));
}

/** The government of a nation, as the article names it. */
export function governmentEntity(
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

/** A ministry with the government that it is of. */
export function withGovernment(
  entity: Entity,
  nation: Nation | null,
  lookup: OfficeLookup,
): Entity[] {
  const of = nationOfName(entity.name, lookup.nations) ?? nation;
  if (of === null) return [entity];
  const government = governmentEntity(of, null, lookup);
  return government === entity ? [entity] : [entity, government];
}

function adjectiveOf(nation: Nation | null): string | null {
  const record = nation?.record;
  if (record?.kind !== 'organization') return null;
  return record.nisba?.ar?.find((form) => /^ال.*ية$/.test(form)) ?? null;
}

function covers(longer: readonly string[], shorter: readonly string[]): boolean {
  const words = new Set(longer.map(bare));
  return shorter.every((word) => words.has(bare(word)));
}
