import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { badInput } from '../global-id.ts';
import type { OrderKey } from '../pagination/order.ts';

const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  values: {
    ASC: { value: 'asc', description: 'The least first; what is not set last.' },
    DESC: { value: 'desc', description: 'The greatest first; before it, what is not set.' },
  } as const,
});

export type OrderByInput = { [field: string]: unknown };

interface OrderColumn {
  kind: OrderKey['kind'];
  nullable?: boolean;
  /** The field's own name unless given. */
  path?: readonly string[];
  description: string;
}

interface OrderRelation {
  of: () => OrderBy;
  description: string;
}

/** What a list can be ordered by. */
export interface OrderBy {
  ref: InputRef<OrderByInput>;
  columns: Record<string, OrderColumn>;
  relations: Record<string, OrderRelation>;
}

/** Defines the `orderBy` input of a type: each item names one field. */
export function defineOrderBy(
  name: string,
  {
    description,
    columns,
    relations = {},
  }: { description: string; columns: OrderBy['columns']; relations?: OrderBy['relations'] },
): OrderBy {
  const ref = builder.inputRef<OrderByInput>(name);
  ref.implement({
    description: `${description} Name one field in each item; further items decide between equals.`,
    isOneOf: true,
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(columns).map(([field, column]) => [
          field,
          t.field({ type: OrderDirectionEnum, description: column.description }),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(relations).map(([field, relation]) => [
          field,
          t.field({ type: relation.of().ref, description: relation.description }),
        ]),
      ),
    }),
  });
  return { ref, columns, relations };
}

/** How many columns an order may have. */
const mostKeys = 10;

/** The complete order that a query asks for: its own keys, or the default ones, and the id to tell equals apart. */
export function orderKeys(
  orderBy: OrderBy,
  inputs: readonly OrderByInput[] | null | undefined,
  fallback: readonly OrderKey[],
): OrderKey[] {
  if ((inputs?.length ?? 0) > mostKeys) {
    throw badInput(`\`orderBy\` takes at most ${mostKeys} items.`);
  }
  const keys = inputs?.length ? inputs.map((input) => orderKey(orderBy, input)) : [...fallback];
  const direction = keys.at(-1)?.direction ?? 'asc';
  return [...keys, { path: ['id'], direction, kind: 'id' }];
}

function orderKey({ columns, relations }: OrderBy, input: OrderByInput): OrderKey {
  const [entry] = Object.entries(input);
  const [field, value] = entry ?? [''];
  const column = columns[field];
  if (column !== undefined) {
    return {
      path: column.path ?? [field],
      direction: value === 'desc' ? 'desc' : 'asc',
      kind: column.kind,
      nullable: column.nullable ?? false,
    };
  }
  const relation = relations[field];
  if (relation === undefined) throw new Error(`There is no order by ${field}`);
  const key = orderKey(relation.of(), value as OrderByInput);
  return { ...key, path: [field, ...key.path] };
}
