import type { InputRef, InputType } from '@pothos/core';
import { builder } from '../builder.ts';
import {
  AnchorStateEnum,
  ArticleStatusEnum,
  OrganizationKindEnum,
  ProvenanceRelationEnum,
  QuoteKindEnum,
  ReviewStatusEnum,
  SourceKindEnum,
} from '../enums.ts';

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

function columnFilter(
  name: string,
  {
    type,
    operators,
    description,
    kind = 'value',
  }: {
    type: InputType<typeof builder.$inferSchemaTypes>;
    operators: Record<string, string>;
    description: string;
    kind?: ColumnFilter['kind'];
  },
): ColumnFilter {
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
  return { ref, kind };
}

function enumFilter(
  name: string,
  type: InputType<typeof builder.$inferSchemaTypes>,
  of: string,
): ColumnFilter {
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
  description: 'Conditions on a text.',
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
export const floatFilter = columnFilter('FloatFilter', {
  type: 'Float',
  operators: { ...exact, ...ordered },
  description: 'Conditions on a number.',
});

export const articleStatusFilter = enumFilter('ArticleStatusFilter', ArticleStatusEnum, 'a status');
export const quoteKindFilter = enumFilter(
  'QuoteKindFilter',
  QuoteKindEnum,
  'how words are reported',
);
export const reviewStatusFilter = enumFilter('ReviewStatusFilter', ReviewStatusEnum, 'a review');
export const anchorStateFilter = enumFilter('AnchorStateFilter', AnchorStateEnum, 'an anchor');
export const organizationKindFilter = enumFilter(
  'OrganizationKindFilter',
  OrganizationKindEnum,
  'what an organization is',
);
export const sourceKindFilter = enumFilter('SourceKindFilter', SourceKindEnum, 'what a source is');
export const provenanceRelationFilter = enumFilter(
  'ProvenanceRelationFilter',
  ProvenanceRelationEnum,
  'what a source did for the words',
);
