import { isStorable } from '../dates.ts';
import { badInput, checkText, decodeGlobalId, idOf } from '../global-id.ts';
import { nest, type Nested } from '../pagination/order.ts';
import { allOf, isMissing, type Rows } from './logic.ts';
import { isNullable } from './datamodel.ts';
import { compileMatches } from './matches.ts';
import type { ColumnFilter, OperatorInput } from './operators.ts';

/**
 * The Prisma `where` of conditions on one column.
 *
 * @throws GraphQLError BAD_USER_INPUT with the path of what is wrong.
 */
export function compileOperators(
  { kind }: ColumnFilter,
  input: OperatorInput,
  { where, column, path }: { where: Rows; column: readonly string[]; path: string },
): Nested {
  const nullable = isNullable(where.model, column);
  const conditions = Object.entries(input).map(([operator, value]) => {
    const at = `${path}.${operator}`;
    if (value === null) {
      if (operator === 'equals') return isMissing(column, where);
      if (operator === 'not') return { NOT: isMissing(column, where) };
      throw badInput(`\`${at}\` can't be null; \`equals: null\` finds what is not set.`);
    }
    if (operator === 'matches') return compileMatches(value, { column, path: at });
    const toDatabase = (one: unknown, place: string) =>
      kind === 'id'
        ? idOf(decodeGlobalId(String(one), place), where.model, place)
        : toColumn(one, { operator, at: place });
    const condition = nest(column, {
      [operator]: Array.isArray(value)
        ? value.map((one, i) => toDatabase(one, `${at}[${i}]`))
        : toDatabase(value, at),
    });
    // What is compared with null is unknown to SQL, and so is the contrary: without this, NOT would find neither.
    return nullable ? { AND: [nest(column, { not: null }), condition] } : condition;
  });
  return allOf(conditions, where);
}

function toColumn(value: unknown, { operator, at }: { operator: string; at: string }): unknown {
  if (value instanceof Date && !isStorable(value)) {
    throw badInput(`\`${at}\` is in the year ${value.getUTCFullYear()}; years are 1 to 9999.`);
  }
  if (typeof value !== 'string') return value;
  checkText(value, at);
  return escapePattern(value, operator);
}

/** Prisma passes these on to LIKE as they are. */
export function escapePattern(text: string, operator: string): string {
  const isPattern = operator === 'contains' || operator === 'startsWith' || operator === 'endsWith';
  return isPattern ? text.replace(/[\\%_]/g, String.raw`\$&`) : text;
}
