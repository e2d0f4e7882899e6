import { badInput } from '../global-id.ts';

/** How deep conditions may be nested. */
const mostLevels = 12;

/**
 * Refuses a `where` that is nested too deep to plan. How many conditions an operation has in all is limited before it is
 * run.
 *
 * @throws GraphQLError BAD_USER_INPUT that says what is too large.
 */
export function checkSize(where: unknown): void {
  let depth = 0;
  for (const _level of levels(where)) {
    // An input and the list or operator that it stands in are two levels.
    if (depth++ > 2 * mostLevels) {
      throw badInput(
        `\`where\` is nested more than ${mostLevels} deep; ask in several operations.`,
      );
    }
  }
}

/** How many conditions and list items a `where` has: each costs the database a comparison at least. */
export function countConditions(where: unknown): number {
  if (where === undefined || where === null) return 0;
  let count = 0;
  for (const level of levels(where)) count += level.length;
  return count;
}

/** What stands in an input, level by level, so that no depth exhausts the stack. */
function* levels(input: unknown): Generator<unknown[]> {
  let level: unknown[] = [input];
  while (level.length > 0) {
    yield level;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !(value instanceof Date)
        ? Object.values(value)
        : [],
    );
  }
}
