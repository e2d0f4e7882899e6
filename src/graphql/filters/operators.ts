import type { InputRef, InputType } from '@pothos/core';
import { builder } from '../builder.ts';
import { matchesDescription } from './matches.ts';

/** Operators by name, as a query gives them. */
export type OperatorInput = { [operator: string]: unknown };

/** The operators of one type of column, and how their values reach the database. */
export interface ColumnFilter {
  ref: InputRef<OperatorInput>;
  kind: 'value' | 'id';
}

const exact = {
  equals: 'Is this; null for what is not set.',
  not: 'Is set, and to something else; null for whatever is set.',
  in: 'Is one of these; an empty list matches nothing.',
  notIn: 'Is set, and to none of these.',
};
const ordered = {
  lt: 'Less than.',
  lte: 'At most.',
  gt: 'Greater than.',
  gte: 'At least.',
};
const textual = {
  contains: 'Contains these characters, letter case and marks included.',
  startsWith: 'Starts with these characters.',
  endsWith: 'Ends with these characters.',
};
const byCodePoint = 'Texts are compared by Unicode code point.';

type Type = InputType<typeof builder.$inferSchemaTypes>;

function columnFilter(
  name: string,
  {
    type,
    operators,
    description,
    kind = 'value',
  }: {
    type: Type;
    operators: Record<string, string>;
    description: string;
    kind?: ColumnFilter['kind'];
  },
): ColumnFilter {
  return { ref: defineOperators(name, { type, operators, description }), kind };
}

/** Defines an input of operators; `in` and `notIn` take lists. */
export function defineOperators(
  name: string,
  {
    type,
    operators,
    description,
  }: { type: Type; operators: Record<string, string>; description: string },
): InputRef<OperatorInput> {
  const ref = builder.inputRef<OperatorInput>(name);
  ref.implement({
    description: `${description} All operators given must hold.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(operators).map(([operator, text]) => [
          operator,
          operator === 'in' || operator === 'notIn'
            ? t.field({ type: [type], description: text })
            : t.field({ type, description: text }),
        ]),
      ),
  });
  return ref;
}

/** The operators of an enum. */
export function enumFilter(name: string, type: Type, of: string): ColumnFilter {
  return columnFilter(name, { type, operators: exact, description: `Conditions on ${of}.` });
}

export const idFilter = columnFilter('IDFilter', {
  type: 'ID',
  operators: exact,
  description: 'Conditions on an id, as `id` fields give it.',
  kind: 'id',
});
export const stringFilter = columnFilter('StringFilter', {
  type: 'String',
  operators: { ...exact, ...ordered, ...textual },
  description: `Conditions on a text. ${byCodePoint}`,
});
export const textFilter = columnFilter('TextFilter', {
  type: 'String',
  operators: { ...exact, ...ordered, ...textual, matches: matchesDescription },
  description: `Conditions on a text that search knows. ${byCodePoint}`,
});
export const localeFilter = columnFilter('LocaleFilter', {
  type: 'Locale',
  operators: exact,
  description: 'Conditions on a language tag, in full: `ar` does not include `ar-EG`.',
});
export const dateFilter = columnFilter('DateFilter', {
  type: 'Date',
  operators: { ...exact, ...ordered },
  description: 'Conditions on a date.',
});
export const dateTimeFilter = columnFilter('DateTimeFilter', {
  type: 'DateTime',
  operators: { ...exact, ...ordered },
  description: 'Conditions on a moment.',
});
export const intFilter = columnFilter('IntFilter', {
  type: 'Int',
  operators: { ...exact, ...ordered },
  description: 'Conditions on a whole number.',
});
export const floatFilter = columnFilter('FloatFilter', {
  type: 'Float',
  operators: { ...exact, ...ordered },
  description: 'Conditions on a number.',
});
