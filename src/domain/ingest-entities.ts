import type { ExtractedArticle } from '../extraction/attribution.ts';
import type { Entity } from '../extraction/entities/entity.ts';
import type { Gazetteer } from '../extraction/entities/gazetteer.ts';
import type { GazetteerRecord } from '../extraction/gazetteer/record.ts';
import type { Paragraph } from '../extraction/statement.ts';
import type { Language } from '../extraction/text.ts';
import { fold } from '../search/fold.ts';
import type { ArticleDocument } from './document/schema.ts';
import { freeSlug, slugify } from './slug.ts';

type Person = NonNullable<ArticleDocument['people']>[number];
type Organization = NonNullable<ArticleDocument['organizations']>[number];
type Source = NonNullable<ArticleDocument['sources']>[number];
type Mention = NonNullable<ArticleDocument['mentions']>[number];
type Names = Record<string, string[]>;

/** The entities of an article as a document names them, and the keys by which its quotes do. */
export interface EntityKeys {
  people: Person[];
  organizations: Organization[];
  sources: Source[];
  /** The speaker of an attribution: a person, an organization, or somebody without a name. */
  speaker(
    entity: Entity,
  ):
    | { person: string }
    | { organization: string }
    | { unnamed: { description: string; organization?: string } };
  organizationKey(entity: Entity): string | undefined;
  sourceKey(entity: Entity): string;
  /** @param positions in the body, of paragraphs by their index in the article. */
  mentions(positions: ReadonlyMap<number, number>, paragraphs: readonly Paragraph[]): Mention[];
}

const longestName = 250;
const organizationKinds: Record<string, NonNullable<Organization['kind']>> = {
  'armed-group': 'ARMED_GROUP',
  company: 'COMPANY',
  government: 'GOVERNMENT',
  office: 'GOVERNMENT',
  international: 'INTERNATIONAL',
  legislature: 'LEGISLATURE',
  media: 'MEDIA',
  military: 'MILITARY',
  ministry: 'MINISTRY',
  ngo: 'NGO',
  party: 'PARTY',
};

/** Gives the entities of an article their keys; entities under one gazetteer record or one name are one. */
export function keyEntities(
  { attributions, entities }: ExtractedArticle,
  { gazetteer, language }: { gazetteer: Gazetteer; language: Language },
): EntityKeys {
  const taken = new Set<string>();
  const [people, organizations, sources] = [
    new Map<string, Person>(),
    new Map<string, Organization>(),
    new Map<string, Source>(),
  ];
  const mint = (name: string) => {
    const key = freeSlug(slugify(name) || 'entity', (slug) => taken.has(slug));
    taken.add(key);
    return `_:${key}`;
  };
  const recordOf = (entity: Entity) =>
    gazetteer.byId(entity.gazetteerId ?? undefined) ?? recordNamed(entity, gazetteer);
  const identity = (entity: Entity) => recordOf(entity)?.id ?? fold(entity.name);

  const organizationKey = (entity: Entity): string | undefined => {
    if (entity.kind !== 'organization') return undefined;
    const id = identity(entity);
    const known = organizations.get(id);
    if (known !== undefined) return known.key;
    const record = recordOf(entity);
    const kind =
      record?.kind === 'organization'
        ? (organizationKinds[record.type] ?? 'OTHER')
        : entity.isMedium
          ? 'MEDIA'
          : undefined;
    const organization: Organization = {
      key: mint(record?.id ?? entity.name),
      names: namesOf(entity, record, language),
      ...(kind === undefined ? {} : { kind }),
      ...(record?.wikidata ? { wikidataId: record.wikidata } : {}),
    };
    organizations.set(id, organization);
    return organization.key;
  };
  const personKey = (entity: Entity): string => {
    const id = identity(entity);
    const known = people.get(id);
    if (known !== undefined) return known.key;
    const record = recordOf(entity);
    const affiliations = entity.organizations.flatMap((body) => organizationKey(body) ?? []);
    const person: Person = {
      key: mint(record?.id ?? entity.name),
      names: namesOf(entity, record, language),
      ...(record?.wikidata ? { wikidataId: record.wikidata } : {}),
      ...(affiliations.length === 0
        ? {}
        : {
            affiliations: [...new Set(affiliations)]
              .slice(0, 1)
              .map((organization) => ({ organization })),
          }),
    };
    people.set(id, person);
    return person.key;
  };
  const sourceKey = (entity: Entity): string => {
    const id = identity(entity);
    const known = sources.get(id);
    if (known !== undefined) return known.key;
    const record = recordOf(entity);
    const publisher =
      entity.kind === 'organization'
        ? organizationKey(entity)
        : entity.organizations.map(organizationKey).find((key) => key !== undefined);
    const kind =
      record?.kind === 'organization'
        ? record.sourceKind
        : entity.kind === 'document'
          ? ('DOCUMENT' as const)
          : undefined;
    const source: Source = {
      key: mint(`${record?.id ?? entity.name} source`),
      names: namesOf(entity, record, language),
      ...(kind === undefined ? {} : { kind }),
      ...(publisher === undefined ? {} : { organization: publisher }),
    };
    sources.set(id, source);
    return source.key;
  };

  const isNamed = (entity: Entity) =>
    entity.kind === 'person' && (entity.gazetteerId !== null || entity.aliases.size > 0);
  for (const { speakers, organizations: bodies } of attributions) {
    for (const speaker of speakers) if (isNamed(speaker)) personKey(speaker);
    for (const body of bodies) organizationKey(body);
  }
  return {
    get people() {
      return [...people.values()];
    },
    get organizations() {
      return [...organizations.values()];
    },
    get sources() {
      return [...sources.values()];
    },
    speaker(entity) {
      if (isNamed(entity)) return { person: personKey(entity) };
      const organization = organizationKey(entity);
      if (organization !== undefined) return { organization };
      const body = entity.organizations.map(organizationKey).find((key) => key !== undefined);
      return {
        unnamed: {
          description: entity.name,
          ...(body === undefined ? {} : { organization: body }),
        },
      };
    },
    organizationKey,
    sourceKey,
    mentions(positions, paragraphs) {
      const seen = new Set<string>();
      return entities.flatMap((entity) =>
        entity.mentions.flatMap(({ paragraph, start, end }): Mention[] => {
          const position = positions.get(paragraph);
          const text = paragraphs[paragraph]?.text.slice(start, end) ?? '';
          const key = isNamed(entity)
            ? { person: personKey(entity) }
            : entity.kind === 'organization'
              ? { organization: organizationKey(entity) }
              : null;
          const place = `${position}:${start}:${end}`;
          if (position === undefined || key === null || text.trim() === '' || seen.has(place))
            return [];
          seen.add(place);
          return [{ paragraph: position, start, end, text, ...key }];
        }),
      );
    },
  };
}

/** Names by language: as the article has them first; of the gazetteer's, every full one. A surname alone names too many. */
function namesOf(
  { name, aliases, kind }: Entity,
  record: GazetteerRecord | undefined,
  language: Language,
): Names {
  const own = [name, ...[...aliases].filter((alias) => kind !== 'person' || alias.includes(' '))];
  const names: Names = { [language]: clean(own) };
  for (const each of ['ar', 'en'] as const) {
    if (record === undefined) break;
    const known = [record.name[each], ...(record.aliases?.[each] ?? [])];
    names[each] = clean([...(names[each] ?? []), ...known]);
  }
  return names;
}

function clean(names: readonly string[]): string[] {
  const short = names
    .map((name) => name.trim().slice(0, longestName).toWellFormed().trim())
    .filter((name) => name !== '');
  const seen = new Set<string>();
  return short.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
}

/** The record of a body that is named in quotation marks or behind a head noun: وكالة «رويترز». */
function recordNamed(
  { kind, name, isMedium }: Entity,
  gazetteer: Gazetteer,
): GazetteerRecord | undefined {
  const record = kind === 'organization' ? gazetteer.find(name) : undefined;
  if (record?.kind !== 'organization') return undefined;
  return (record.type === 'media') === isMedium ? record : undefined;
}
