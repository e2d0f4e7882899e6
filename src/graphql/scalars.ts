import { GraphQLError } from 'graphql';
import { GraphQLDate, GraphQLDateTimeISO, GraphQLJSON, GraphQLURL } from 'graphql-scalars';
import { canonicalLocale } from '../domain/locale.ts';
import { builder } from './builder.ts';

builder.addScalarType('Date', GraphQLDate, {
  description: 'A calendar date, YYYY-MM-DD (RFC 3339 full-date).',
});

builder.addScalarType('DateTime', GraphQLDateTimeISO, {
  description:
    'A moment with its offset from UTC, such as 2025-11-02T12:30:00Z (RFC 3339 date-time). Answers are in UTC.',
});

builder.addScalarType('JSON', GraphQLJSON, { description: 'Any JSON value (RFC 8259).' });

builder.addScalarType('URL', GraphQLURL, { description: 'An absolute URL (WHATWG URL Standard).' });

builder.scalarType('Locale', {
  description: 'A language tag such as `ar`, `en-GB` or `zh-Hant` (BCP 47), in canonical form.',
  serialize: (tag) => tag,
  parseValue: (tag) => {
    const canonical = typeof tag === 'string' ? canonicalLocale(tag) : null;
    if (canonical === null) {
      throw new GraphQLError(
        `${JSON.stringify(tag)} is not a BCP 47 language tag, such as "ar" or "en-GB".`,
      );
    }
    return canonical;
  },
});
