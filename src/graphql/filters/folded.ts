import { fold } from '../../search/fold.ts';
import { badInput, checkText } from '../global-id.ts';
import type { Nested } from '../pagination/order.ts';
import { escapePattern } from './columns.ts';
import { allOf, anyOf } from './logic.ts';
import { compileMatches, matchesDescription } from './matches.ts';
import { defineOperators, type OperatorInput } from './operators.ts';
import type { Where } from './where.ts';

const sameAs =
  'Letter case, accents, tashkeel, punctuation and the forms of alef, ya and ta marbuta make no difference.';

const operators = {
  equals: 'Is this.',
  in: 'Is one of these; an empty list matches nothing.',
  startsWith: 'Starts with this.',
  endsWith: 'Ends with this.',
  contains: 'Contains this.',
};

const nameFilter = defineOperators('NameFilter', {
  type: 'String',
  operators: { ...operators, matches: matchesDescription },
  description: `Conditions on any one name or alias, in any language. ${sameAs}`,
});

const roleFilter = defineOperators('RoleFilter', {
  type: 'String',
  operators,
  description: `Conditions on a role in any of its languages. ${sameAs}`,
});

/** A condition on any one of the names of what has names. */
export const nameCondition = {
  type: nameFilter,
  description: 'Any one of its names, however it is typed.',
  compile: (value: unknown, { path }: { path: string }): Nested => ({
    names: {
      some: compileFolded(value as OperatorInput, {
        rows: { model: 'EntityName', columns: { folded: true } },
        path,
        condition: (operator, text) => ({ folded: { [operator]: text } }),
      }),
    },
  }),
};

/** A condition on the role of an affiliation, which is kept folded, one line for each language. */
export const roleCondition = {
  type: roleFilter,
  description: 'What the person is or was there.',
  compile: (value: unknown, { rows, path }: { rows: Where; path: string }): Nested =>
    compileFolded(value as OperatorInput, {
      rows,
      path,
      condition: (operator, text) => {
        const from = operator === 'equals' || operator === 'startsWith' ? '\n' : '';
        const to = operator === 'equals' || operator === 'endsWith' ? '\n' : '';
        return { roleFolded: { contains: `${from}${text}${to}` } };
      },
    }),
};

/** The conditions on a folded text. What holds no letter and no digit is in none. */
function compileFolded(
  input: OperatorInput,
  {
    rows,
    path,
    condition,
  }: {
    rows: Pick<Where, 'model'> & { columns: Record<string, unknown> };
    path: string;
    condition: (operator: string, folded: string) => Nested;
  },
): Nested {
  const one = (operator: string, text: unknown, at: string): Nested => {
    const folded = typeof text === 'string' ? fold(checkText(text, at)) : '';
    return folded === '' ? anyOf([], rows) : condition(operator, escapePattern(folded, operator));
  };
  const conditions = Object.entries(input).map(([operator, value]) => {
    const at = `${path}.${operator}`;
    if (value === null) throw badInput(`\`${at}\` can't be null; leave it out.`);
    if (operator === 'matches') {
      return compileMatches(value, { column: ['text'], path: at });
    }
    return Array.isArray(value)
      ? anyOf(
          value.map((text, i) => one('equals', text, `${at}[${i}]`)),
          rows,
        )
      : one(operator, value, at);
  });
  return allOf(conditions, rows);
}
