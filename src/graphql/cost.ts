import {
  ComplexityErrorKind,
  type ComplexityErrorFn,
  type FieldComplexityFunction,
} from '@pothos/plugin-complexity';
import { getNullableType, GraphQLError, isListType } from 'graphql';
import type { Context } from './context.ts';
import { pageSize } from './pagination/page.ts';

/**
 * What one operation may ask for, reckoned before any of it is read. The cost is the number of fields that it may answer,
 * with the sizes of pages multiplied in.
 */
export const limits = { complexity: 50_000, depth: 20, breadth: 1_000 } as const;

/** How many items a list without pages is taken to have: the parts of a quote, the names of a person. */
const usualLength = 5;

/** The cost of a field, and how many times that of its selection counts. */
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

/** Why an operation is refused, and how to ask for less. */
export const costError: ComplexityErrorFn = (kind, { complexity, depth, breadth }) => {
  const message = {
    [ComplexityErrorKind.Complexity]:
      `This operation may answer ${complexity} fields; ${limits.complexity} is the most. ` +
      'Ask for smaller pages (`first`, `last`) where lists stand in lists, or in several operations.',
    [ComplexityErrorKind.Depth]: `This operation is ${depth} levels deep; ${limits.depth} is the most. Ask in several operations, by \`node\`.`,
    [ComplexityErrorKind.Breadth]: `This operation selects ${breadth} fields; ${limits.breadth} is the most. Ask in several operations.`,
  }[kind];
  return new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_EXPENSIVE' } });
};
