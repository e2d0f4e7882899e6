import { type MediumPhrase } from '../statement.ts';
import type { Span } from '../text.ts';
import type { Office } from './office.ts';

/** What kind of speaker, source or body an entity of the article is. */
export type EntityKind = 'person' | 'organization' | 'document' | 'anonymous' | 'unknown';

/** What a noun phrase says of whom it names. */
export interface Description {
  kind: EntityKind;
  /** The name without role, honorific or head noun; null where the phrase only points to somebody: the minister. */
  name: string | null;
  /** The whole phrase, for what has no name. */
  phrase: string;
  role: string | null;
  /** The folded head noun without the article, by which the phrase may point back. */
  head: string | null;
  isMedium: boolean;
  /** The bodies that the role or the document belongs to, where they are read as offices. */
  offices: readonly Office[];
  /** The role is to speak for that body. */
  isSpokesperson: boolean;
  gender: 'm' | 'f' | null;
  gazetteerId: string | null;
}

/** Somebody or something that the article names. */
export interface Entity {
  kind: EntityKind;
  name: string;
  aliases: Set<string>;
  /** The folded words of its names, with the article and without. */
  words: Set<string>;
  role: string | null;
  /** Every role that the article tells of them, folded, with its words without article or conjunction. */
  roles: Map<string, ReadonlySet<string>>;
  head: string | null;
  isMedium: boolean;
  organizations: Entity[];
  /** The offices that the article gives them, each where it does. */
  offices: { office: Office; span: Span }[];
  isSpokesperson: boolean;
  gender: 'm' | 'f' | null;
  gazetteerId: string | null;
  mentions: Span[];
}

/** A description of nothing in particular, to be filled in. */
export function describe(
  phrase: string,
  kind: EntityKind,
  rest: Partial<Description> = {},
): Description {
  return {
    kind,
    phrase,
    name: null,
    role: null,
    head: null,
    isMedium: false,
    offices: [],
    isSpokesperson: false,
    gender: null,
    gazetteerId: null,
    ...rest,
  };
}

/** A body that is told things, that asks and reports is a medium, whatever it is called. */
export function asMedium(entity: Entity | null, { relation }: MediumPhrase): Entity | null {
  if (entity?.kind === 'organization' && /^(?:told-to|asked-by|reported-by)$/.test(relation))
    entity.isMedium = true;
  return entity;
}
