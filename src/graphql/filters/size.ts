import { badInput } from '../global-id.ts';

/** What one `where` may hold. Each condition and each item of a list costs the database a comparison at least. */
const limits = { depth: 12, conditions: 1_000 } as const;

/**
 * Refuses a `where` that would take too long to plan.
 *
 * @throws GraphQLError BAD_USER_INPUT that says what is too large.
 */
export function checkSize(where: unknown): void {
  let conditions = 0;
  // By levels, so that no depth exhausts the stack.
  let level: unknown[] = [where];
  for (let depth = 0; level.length > 0; depth++) {
    // An input and the list or operator that it stands in are two levels.
    if (depth > 2 * limits.depth) {
      throw badInput(
        `\`where\` is nested more than ${limits.depth} deep; ask in several operations.`,
      );
    }
    conditions += level.length;
    if (conditions > limits.conditions) {
      throw badInput(
        `\`where\` has more than ${limits.conditions} conditions and list items; ask in several operations.`,
      );
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !(value instanceof Date)
        ? Object.values(value)
        : [],
    );
  }
}
