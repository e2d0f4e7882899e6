type Maybe<T> = T | null | undefined;

/** Texts or names in one language. */
export interface GivenNames {
  locale: string;
  names: readonly string[];
}
export interface GivenText {
  locale: string;
  text: string;
}

/** One of the ways to name an entity, as an input gives it: exactly one. */
export interface EntityRef<New> {
  /** The UUID of the node. */
  id?: Maybe<string>;
  slug?: Maybe<string>;
  externalId?: Maybe<string>;
  wikidataId?: Maybe<string>;
  /** Found again by its identifiers and names, created where it is unknown. */
  create?: Maybe<New>;
}

/** What every entity is told from others by. */
export interface NewEntity {
  slug?: Maybe<string>;
  externalId?: Maybe<string>;
  wikidataId?: Maybe<string>;
  names: readonly GivenNames[];
}

export interface NewPerson extends NewEntity {
  description?: Maybe<readonly GivenText[]>;
  sameAs?: Maybe<readonly URL[]>;
  affiliations?: Maybe<readonly NewAffiliation[]>;
}

export interface NewAffiliation {
  organization: EntityRef<NewOrganization>;
  role?: Maybe<readonly GivenText[]>;
  from?: Maybe<Date>;
  to?: Maybe<Date>;
}

export interface NewOrganization extends NewEntity {
  kind?: Maybe<string>;
  description?: Maybe<readonly GivenText[]>;
  sameAs?: Maybe<readonly URL[]>;
  parent?: Maybe<EntityRef<NewOrganization>>;
}

export interface NewSource extends NewEntity {
  kind?: Maybe<string>;
  url?: Maybe<URL>;
  organization?: Maybe<EntityRef<NewOrganization>>;
}
