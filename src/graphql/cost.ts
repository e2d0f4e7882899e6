import type { FieldComplexityFunction } from '@pothos/plugin-complexity';
import { getNullableType, isListType } from 'graphql';
import type { Context } from './context.ts';
import { pageSize } from './pagination/page.ts';

/** How many items a list without pages is taken to have: the parts of a quote, the names of a person. */
export const usualLength = 5;

/**
 * The cost of a field, and how many times that of its selection counts, unless the field declares its own with the option
 * `complexity`. The cost of an operation is the number of fields that it may answer, with the sizes of pages multiplied in.
 */
export const fieldCost: FieldComplexityFunction<Context, Record<string, unknown>> = (
  args,
  _context,
  field,
) => {
  const { first, last, ids } = args;
  if (field.args.some(({ name }) => name === 'first')) {
    // An empty page is priced as one: a nested list reads a row ahead.
    return { field: 1, multiplier: Math.max(1, Number(first ?? last ?? pageSize.default)) };
  }
  if (Array.isArray(ids)) return { field: 1, multiplier: ids.length };
  // The page size has been counted at the connection.
  if (field.name === 'edges' || field.name === 'nodes') return { field: 1, multiplier: 1 };
  return { field: 1, multiplier: isListType(getNullableType(field.type)) ? usualLength : 1 };
};
