import type { InputRef } from '@pothos/core';
import { localeChain } from '../../domain/locale.ts';
import { type Perspective, seesEverything } from '../../domain/perspective.ts';
import { orderLocales } from '../../domain/sort-keys.ts';
import { builder } from '../builder.ts';
import { badInput } from '../global-id.ts';
import { type OrderKey, within } from '../pagination/order.ts';

const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description:
    'Which end comes first, and where what is not set stands. Texts are compared as they are folded for search, by ' +
    'Unicode code point: letter case, tashkeel and the forms of alef make no difference.',
  values: {
    ASC: {
      description: 'The least first; what is not set last.',
    },
    DESC: {
      description: 'The greatest first; before it, what is not set.',
    },
    ASC_NULLS_FIRST: {
      description: 'The least first; before it, what is not set.',
    },
    ASC_NULLS_LAST: {
      description: 'The least first; what is not set last.',
    },
    DESC_NULLS_FIRST: {
      description: 'The greatest first; before it, what is not set.',
    },
    DESC_NULLS_LAST: {
      description: 'The greatest first; what is not set last.',
    },
  } as const,
});

const NameOrder = builder.inputType('NameOrder', {
  description: 'An order by names.',
  fields: (t) => ({
    locale: t.field({
      type: 'Locale',
      required: true,
      description: `The language of the names: ${orderLocales.map((one) => `\`${one}\``).join(' or ')}, with any region. Who has no name in it stands where the next best name does.`,
    }),
    direction: t.field({
      type: OrderDirectionEnum,
      required: true,
      description: 'Which end comes first.',
    }),
  }),
});

export type OrderByInput = { [field: string]: unknown };

interface OrderColumn {
  kind: OrderKey['kind'];
  /** Whether it may be missing: of what all see, or only of what editors see. */
  nullable?: boolean | 'in drafts';
  /** The field's own name unless given; it may depend on what the viewer sees. */
  path?: readonly string[] | ((perspective: Perspective) => readonly string[]);
  description: string;
}

interface OrderName {
  /** The columns of the keys, one for each of `orderLocales`. */
  paths: Record<(typeof orderLocales)[number], readonly string[]>;
  missing?: OrderKey['missing'];
  description: string;
}

interface OrderRelation {
  of: () => OrderBy;
  /** Columns of the related row that the row itself repeats. */
  own?: Record<string, readonly string[]>;
  description: string;
}

/** What a list can be ordered by. */
export interface OrderBy {
  ref: InputRef<OrderByInput>;
  columns: Record<string, OrderColumn>;
  names: Record<string, OrderName>;
  relations: Record<string, OrderRelation>;
}

/** Defines the `orderBy` input of a type: each item names one field. */
export function defineOrderBy(
  name: string,
  {
    description,
    columns,
    names = {},
    relations = {},
  }: { description: string; columns: OrderBy['columns'] } & Partial<OrderBy>,
): OrderBy {
  const ref = builder.inputRef<OrderByInput>(name);
  ref.implement({
    description: `${description} Name one field in each item; further items decide between equals.`,
    isOneOf: true,
    fields: (t) =>
      Object.fromEntries([
        ...Object.entries(columns).map(([field, column]) => [
          field,
          t.field({ type: OrderDirectionEnum, description: column.description }),
        ]),
        ...Object.entries(names).map(([field, of]) => [
          field,
          t.field({ type: NameOrder, description: of.description }),
        ]),
        ...Object.entries(relations).map(([field, relation]) => [
          field,
          t.field({ type: relation.of().ref, description: relation.description }),
        ]),
      ]),
  });
  return { ref, columns, names, relations };
}

/** How many columns an order may have. */
const mostKeys = 10;

/**
 * The complete order that a query asks for: its own keys, or the default ones, and the id to tell equals apart.
 *
 * @throws GraphQLError BAD_USER_INPUT with the path of what is wrong.
 */
export function orderKeys(
  orderBy: OrderBy,
  inputs: readonly OrderByInput[] | null | undefined,
  { fallback, perspective }: { fallback: readonly OrderKey[]; perspective: Perspective },
): OrderKey[] {
  if ((inputs?.length ?? 0) > mostKeys) {
    throw badInput(`\`orderBy\` takes at most ${mostKeys} items.`);
  }
  const keys = inputs?.length
    ? inputs.map((input, i) => orderKey(orderBy, input, { perspective, at: `orderBy[${i}]` }))
    : [...fallback];
  const direction = keys.at(-1)?.direction ?? 'asc';
  return [...keys, { path: ['id'], direction, kind: 'id' }];
}

function orderKey(
  { columns, names, relations }: OrderBy,
  input: OrderByInput,
  { perspective, at }: { perspective: Perspective; at: string },
): OrderKey {
  const [entry] = Object.entries(input);
  const [field, value] = entry ?? [''];
  const column = columns[field];
  if (column !== undefined) {
    const { kind, nullable = false, path = [field] } = column;
    return {
      ...directionOf(value),
      path: typeof path === 'function' ? path(perspective) : path,
      kind,
      // Where nothing is missing, an index serves the order wherever null would stand.
      nullable: nullable === 'in drafts' ? seesEverything(perspective) : nullable,
    };
  }
  const name = names[field];
  if (name !== undefined) {
    const { locale, direction } = value as typeof NameOrder.$inferInput; // As the input has it.
    return {
      ...directionOf(direction),
      path: name.paths[orderLocale(locale, `${at}.${field}.locale`)],
      kind: 'string',
      nullable: true,
      ...(name.missing && { missing: name.missing }),
    };
  }
  const relation = relations[field];
  if (relation === undefined) throw new Error(`There is no order by ${field}`);
  const key = orderKey(relation.of(), value as OrderByInput, { perspective, at: `${at}.${field}` });
  const own = relation.own?.[key.path.join('.')];
  return own === undefined ? within(field, key) : { ...key, path: own };
}

function directionOf(value: unknown): Pick<OrderKey, 'direction' | 'nulls'> {
  const name = String(value);
  const nulls = /NULLS_(FIRST|LAST)$/.exec(name)?.[1];
  return {
    direction: name.startsWith('ASC') ? 'asc' : 'desc',
    ...(nulls !== undefined && { nulls: nulls === 'FIRST' ? 'first' : 'last' }),
  };
}

function orderLocale(locale: string, at: string): (typeof orderLocales)[number] {
  const chain = localeChain(locale);
  const known = orderLocales.find((one) => chain.includes(one));
  if (known !== undefined) return known;
  throw badInput(`\`${at}\` is “${locale}”; names are ordered in ${orderLocales.join(' or ')}.`);
}
