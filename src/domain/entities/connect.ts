import type { Transaction } from '../../database/client.ts';
import type { EntityType } from '../../database/generated/enums.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import { inTurn } from '../in-turn.ts';
import { type EntityKind, findEntities } from './registry.ts';
import type {
  EntityRef,
  GivenText,
  NewEntity,
  NewOrganization,
  NewPerson,
  NewSource,
} from './refs.ts';
import type { Path } from './resolve.ts';

type Maybe<T> = T | null | undefined;

const types: Record<EntityKind, EntityType> = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  source: 'SOURCE',
};

/**
 * Turns the ways in which an input names entities into keys of an ArticleDocument, and those that it describes into
 * declarations of it.
 */
export class Connector {
  readonly people: object[] = [];
  readonly organizations: object[] = [];
  readonly sources: object[] = [];
  readonly #tx: Transaction;
  readonly #keys = new Map<string, string>();
  readonly #issues: InputIssue[] = [];
  readonly #unknown: { isDescribed: () => boolean; issue: InputIssue }[] = [];
  /** Where the input describes what the document declares. */
  readonly #origins: { document: Path; input: Path }[] = [];

  constructor(tx: Transaction) {
    this.#tx = tx;
  }

  async person(ref: Maybe<EntityRef<NewPerson>>, path: Path): Promise<string | undefined> {
    return this.#key('person', ref, path, async (given, at, document) => ({
      ...this.#described(given, at, document),
      ...(given.affiliations && {
        affiliations: await inTurn(given.affiliations, async (one, i) => ({
          organization: await this.organization(one.organization, [
            ...at,
            'affiliations',
            i,
            'organization',
          ]),
          ...(one.role && { role: texts(one.role) }),
          ...(one.from && { from: day(one.from) }),
          ...(one.to && { to: day(one.to) }),
        })),
      }),
    }));
  }

  async organization(
    ref: Maybe<EntityRef<NewOrganization>>,
    path: Path,
  ): Promise<string | undefined> {
    return this.#key('organization', ref, path, async (given, at, document) => ({
      ...this.#described(given, at, document),
      ...(given.kind && { kind: given.kind }),
      ...(given.parent && { parent: await this.organization(given.parent, [...at, 'parent']) }),
    }));
  }

  async source(ref: Maybe<EntityRef<NewSource>>, path: Path): Promise<string | undefined> {
    return this.#key('source', ref, path, async (given, at, document) => ({
      ...this.#identified(given, at, document),
      ...(given.kind && { kind: given.kind }),
      ...(given.url && { url: given.url.href }),
      ...(given.organization && {
        organization: await this.organization(given.organization, [...at, 'organization']),
      }),
    }));
  }

  /** Notes something that is wrong with the input, which `check` throws. */
  report(issue: InputIssue): void {
    this.#issues.push(issue);
  }

  /** Notes that the input gives something in another place than the document has it. */
  place(document: Path, input: Path): void {
    this.#origins.push({ document, input });
  }

  /** What the document must declare. */
  declarations() {
    const { people, organizations, sources } = this;
    return { people, organizations, sources };
  }

  /** @throws InvalidInputError if the input names what is not there, or anything else was reported. */
  check(): void {
    const missing = this.#unknown.filter(({ isDescribed }) => !isDescribed());
    const issues = [...this.#issues, ...missing.map(({ issue }) => issue)];
    if (issues.length > 0) throw new InvalidInputError(issues);
  }

  /** Where the input gives what stands at a path of the document; null where that is not noted. */
  origin(path: Path): Path | null {
    const found = this.#origins
      .filter(({ document }) => document.every((step, i) => path[i] === step))
      .toSorted((a, b) => b.document.length - a.document.length)[0];
    return found === undefined ? null : [...found.input, ...path.slice(found.document.length)];
  }

  async #key<New extends NewEntity>(
    kind: EntityKind,
    ref: Maybe<EntityRef<New>>,
    path: Path,
    declare: (given: New, at: Path, document: Path) => Promise<object>,
  ): Promise<string | undefined> {
    if (!ref) return undefined;
    if (!ref.create) return this.#find(kind, ref, path);
    const { slug } = ref.create;
    // Described twice in one input, it is one: under its slug, or in the same words.
    const identity = `${kind} ${slug ?? JSON.stringify(ref.create)}`;
    const known = this.#keys.get(identity);
    if (known !== undefined) return known;
    const list = kind === 'person' ? 'people' : (`${kind}s` as const);
    const declared: object = {};
    const index = this[list].push(declared) - 1;
    const document = [list, index];
    const at = [...path, 'create'];
    this.#origins.push({ document, input: at });
    const key = slug ?? `_:new-${index}`;
    this.#keys.set(identity, key);
    const description = await declare(ref.create, at, document);
    Object.assign(declared, { key, ...description });
    return key;
  }

  async #find<New>(
    kind: EntityKind,
    { id, slug, externalId, wikidataId }: EntityRef<New>,
    path: Path,
  ): Promise<string> {
    const by = id
      ? { id }
      : slug
        ? { slug: slug.normalize('NFC') }
        : externalId
          ? { externalId: externalId.normalize('NFC').trim() }
          : { wikidataId: wikidataId ?? '' };
    const [name = 'id', value = ''] = Object.entries(by)[0] ?? [];
    const [entity = await this.#findFormer(kind, name, value)] = await findEntities(
      this.#tx,
      kind,
      by,
    );
    if (entity !== undefined) return entity.slug;
    // The input may describe one of the slug elsewhere.
    const isDescribed = () => name === 'slug' && this.#keys.get(`${kind} ${value}`) === value;
    this.#unknown.push({
      isDescribed,
      issue: {
        path: [...path, name],
        message: `there is no such ${kind}; \`create\` would make one`,
      },
    });
    return value;
  }

  /** One that was merged into another, or has another slug now. */
  async #findFormer(kind: EntityKind, name: string, value: string) {
    const column = name === 'id' ? 'formerId' : name;
    if (column === 'wikidataId') return undefined;
    const former = await this.#tx.formerIdentity.findFirst({
      where: { type: types[kind], [column]: value },
    });
    const id = former?.personId ?? former?.organizationId ?? former?.sourceId;
    return id ? (await findEntities(this.#tx, kind, { id }))[0] : undefined;
  }

  #described(
    given: NewEntity & Pick<NewPerson, 'description' | 'sameAs'>,
    at: Path,
    document: Path,
  ) {
    return {
      ...this.#identified(given, at, document),
      ...(given.description && { description: texts(given.description) }),
      ...(given.sameAs && { sameAs: given.sameAs.map(({ href }) => href) }),
    };
  }

  #identified({ externalId, wikidataId, names }: NewEntity, at: Path, document: Path) {
    names.forEach(({ locale }, i) =>
      this.#origins.push({
        document: [...document, 'names', locale],
        input: [...at, 'names', i, 'names'],
      }),
    );
    return {
      ...(externalId && { externalId }),
      ...(wikidataId && { wikidataId }),
      names: Object.fromEntries(names.map((one) => [one.locale, [...one.names]])),
    };
  }
}

function texts(given: readonly GivenText[]): Record<string, string> {
  return Object.fromEntries(given.map(({ locale, text }) => [locale, text]));
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
