import type { InputRef } from '@pothos/core';
import type { Perspective } from '../../domain/perspective.ts';
import { builder } from '../builder.ts';
import { badInput } from '../global-id.ts';
import { nest, type Nested } from '../pagination/order.ts';
import { allOf, anyOf, isMissing } from './logic.ts';
import { compileOperators } from './columns.ts';
import type { ColumnFilter, OperatorInput } from './operators.ts';

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
interface RelationField {
  many: boolean;
  of: () => Where;
  /** From the row to the other node; the first relation is the list, if it is one. */
  path: readonly string[];
  /** What a reader may see of them, where reaching the row does not imply it. */
  visible?: keyof Perspective;
  description: string;
}

/** What `where` can say of one type. */
export interface Where {
  name: string;
  /** The Prisma model of the rows. */
  model: string;
  ref: InputRef<WhereInput>;
  columns: Record<string, ColumnField>;
  relations: Record<string, RelationField>;
}

const relationFilters = new Map<string, InputRef<WhereInput>>();

/** Defines the `where` input of a type, with AND, OR and NOT. */
export function defineWhere(
  name: string,
  {
    description,
    columns,
    relations = {},
  }: { description: string; columns: Where['columns']; relations?: Where['relations'] },
): Where {
  const ref = builder.inputRef<WhereInput>(name);
  ref.implement({
    description: `${description} All conditions given must hold; an empty input always does.`,
    fields: (t) => ({
      AND: t.field({ type: [ref], description: 'All of these hold; so does an empty list.' }),
      OR: t.field({ type: [ref], description: 'One of these holds; none does in an empty list.' }),
      NOT: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(columns).map(([field, column]) => [
          field,
          t.field({ type: column.filter.ref, description: column.description }),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(relations).map(([field, relation]) => [
          field,
          t.field({ type: relationFilter(relation), description: relation.description }),
        ]),
      ),
    }),
  });
  return { name, model: name.replace(/Where$/, ''), ref, columns, relations };
}

/** `QuoteWhere` gives `QuoteListFilter` or `QuoteFilter`. */
function relationFilter({ many, of }: RelationField): InputRef<WhereInput> {
  const { name, ref: where } = of();
  const filterName = name.replace(/Where$/, many ? 'ListFilter' : 'Filter');
  const known = relationFilters.get(filterName);
  if (known !== undefined) return known;
  const ref = builder.inputRef<WhereInput>(filterName);
  relationFilters.set(filterName, ref);
  ref.implement({
    description: many ? 'Conditions on a list.' : 'Conditions on what may be one or none.',
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

/**
 * The Prisma `where` of a `where` input. Other nodes count only as far as the perspective shows them.
 *
 * @throws GraphQLError BAD_USER_INPUT with the path of what is wrong.
 */
export function compileWhere(
  where: Where,
  input: WhereInput | null | undefined,
  perspective: Perspective,
  path = 'where',
): Nested {
  if (input === null || input === undefined) return {};
  const conditions = Object.entries(input).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [compileField(where, { field, value, perspective, path: `${path}.${field}` })],
  );
  return allOf(conditions, where);
}

function compileField(
  where: Where,
  {
    field,
    value,
    perspective,
    path,
  }: { field: string; value: unknown; perspective: Perspective; path: string },
): Nested {
  if (value === null) throw badInput(`\`${path}\` can't be null; leave it out.`);
  if (field === 'AND' || field === 'OR') {
    const inputs = value as WhereInput[];
    const conditions = inputs.map((input, i) =>
      compileWhere(where, input, perspective, `${path}[${i}]`),
    );
    return field === 'AND' ? allOf(conditions, where) : anyOf(conditions, where);
  }
  if (field === 'NOT') return { NOT: compileWhere(where, value as WhereInput, perspective, path) };
  const column = where.columns[field];
  if (column !== undefined) {
    return compileOperators(column.filter, value as OperatorInput, {
      where,
      column: column.path ?? [field],
      path,
    });
  }
  const relation = where.relations[field];
  if (relation === undefined) throw new Error(`${where.name} has no field ${field}`);
  return relation.many
    ? compileList(relation, { where, filter: value as WhereInput, perspective, path })
    : compileSingle(relation, { where, filter: value as WhereInput, perspective, path });
}

interface RelationInput {
  /** Of the rows that are filtered. */
  where: Where;
  filter: WhereInput;
  perspective: Perspective;
  path: string;
}

function compileList(
  { of, path: [list = '', ...rest], visible }: RelationField,
  input: RelationInput,
): Nested {
  const { where, filter, perspective, path } = input;
  const shown: Nested = visible === undefined ? {} : { ...perspective[visible] };
  const on = (quantifier: 'some' | 'none', condition: Nested) => ({
    [list]: { [quantifier]: rest.length === 0 ? condition : nest(rest, condition) },
  });
  const compiled = (quantifier: string) =>
    compileWhere(of(), filter[quantifier] as WhereInput, perspective, `${path}.${quantifier}`);
  const conditions = Object.keys(filter).map((quantifier) => {
    if (filter[quantifier] === null)
      throw badInput(`\`${path}.${quantifier}\` can't be null; leave it out.`);
    if (quantifier === 'every') return on('none', { AND: [shown, { NOT: compiled('every') }] });
    return on(quantifier === 'none' ? 'none' : 'some', { AND: [shown, compiled(quantifier)] });
  });
  return allOf(conditions, where);
}

function compileSingle(
  { of, path: relations }: RelationField,
  { where, filter, perspective, path }: RelationInput,
): Nested {
  const conditions = Object.entries(filter).map(([quantifier, value]) => {
    const condition =
      value === null
        ? isMissing(relations, where)
        : nest(relations, {
            is: compileWhere(of(), value as WhereInput, perspective, `${path}.${quantifier}`),
          });
    return quantifier === 'is' ? condition : { NOT: condition };
  });
  return allOf(conditions, where);
}
