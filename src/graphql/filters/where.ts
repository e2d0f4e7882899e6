import type { InputRef, InputType } from '@pothos/core';
import type { Perspective } from '../../domain/perspective.ts';
import { builder } from '../builder.ts';
import type { Nested } from '../pagination/order.ts';
import type { ColumnFilter } from './operators.ts';

/** A `where` input as a query gives it: conditions by field, all of which must hold. */
export type WhereInput = { [field: string]: unknown };

/** A condition on a column of the row, or of a row that single relations lead to. */
interface ColumnField {
  filter: ColumnFilter;
  /** The field's own name unless given. */
  path?: readonly string[];
  description: string;
}

/** A condition on other nodes. */
export interface RelationField {
  many: boolean;
  of: WhereName;
  /** From the row, through lists and single relations, to the other node. */
  path: readonly string[];
  /** Which rows of the first relation count. */
  link?: Nested;
  /**
   * What a reader may see of them, where reaching the row does not imply it: 'link' where the rows of the first relation
   * tell.
   */
  visible?: keyof Perspective | ((perspective: Perspective) => Nested);
  description: string;
}

/** A condition that is no operator on a column. */
interface OtherField {
  type: InputType<typeof builder.$inferSchemaTypes>;
  description: string;
  /** @throws GraphQLError BAD_USER_INPUT with the path of what is wrong. */
  compile: (value: unknown, input: { rows: Where; path: string }) => Nested;
}

/** What `where` can say of one type. */
export interface Where {
  name: WhereName;
  /** The Prisma model of the rows. */
  model: string;
  ref: InputRef<WhereInput>;
  columns: Record<string, ColumnField>;
  relations: Record<string, RelationField>;
  others: Record<string, OtherField>;
}

/** The inputs, which lead to one another in circles. */
export type WhereName = `${
  | 'Article'
  | 'Paragraph'
  | 'Image'
  | 'Correction'
  | 'Mention'
  | 'Quote'
  | 'QuotePart'
  | 'Attribution'
  | 'ProvenanceStep'
  | 'Person'
  | 'Affiliation'
  | 'Organization'
  | 'Source'
  | 'Topic'
  | 'EntityName'}Where`;

const wheres = new Map<WhereName, Where>();
const relationFilters = new Map<string, InputRef<WhereInput>>();

/** What was defined under a name. */
export function whereOf(name: WhereName): Where {
  const where = wheres.get(name);
  if (where === undefined) throw new Error(`${name} is not defined`);
  return where;
}

/** Defines the `where` input of a type, with AND, OR and NOT. */
export function defineWhere(
  name: WhereName,
  {
    description,
    columns,
    relations = {},
    others = {},
  }: {
    description: string;
    columns: Where['columns'];
    relations?: Where['relations'];
    others?: Where['others'];
  },
): Where {
  const ref = builder.inputRef<WhereInput>(name);
  ref.implement({
    description: `${description} All conditions given must hold; an empty input always does.`,
    fields: (t) => ({
      AND: t.field({ type: [ref], description: 'All of these hold; so does an empty list.' }),
      OR: t.field({ type: [ref], description: 'One of these holds; none does in an empty list.' }),
      NOT: t.field({ type: ref, description: 'This does not hold.' }),
      ...mapValues(columns, ({ filter: { ref: type }, description: of }) =>
        t.field({ type, description: of }),
      ),
      ...mapValues(others, ({ type, description: of }) => t.field({ type, description: of })),
      ...mapValues(relations, (relation) =>
        t.field({ type: relationFilter(relation), description: relation.description }),
      ),
    }),
  });
  const where = { name, model: name.replace(/Where$/, ''), ref, columns, relations, others };
  wheres.set(name, where);
  return where;
}

/** `QuoteWhere` gives `QuoteListFilter` or `QuoteFilter`. */
function relationFilter({ many, of }: RelationField): InputRef<WhereInput> {
  const { name, ref: where } = whereOf(of);
  const filterName = name.replace(/Where$/, many ? 'ListFilter' : 'Filter');
  const known = relationFilters.get(filterName);
  if (known !== undefined) return known;
  const ref = builder.inputRef<WhereInput>(filterName);
  relationFilters.set(filterName, ref);
  ref.implement({
    description: `${many ? 'Conditions on a list.' : 'Conditions on what may be one or none.'} All given must hold; an empty input always does.`,
    fields: (t) =>
      many
        ? {
            some: t.field({ type: where, description: 'At least one is so.' }),
            every: t.field({ type: where, description: 'Each is so; true of an empty list.' }),
            none: t.field({ type: where, description: 'None is so.' }),
          }
        : {
            is: t.field({
              type: where,
              description: 'There is one, and it is so; null where there is none.',
            }),
            isNot: t.field({
              type: where,
              description: 'There is none, or it is not so; null where there is one.',
            }),
          },
  });
  return ref;
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
