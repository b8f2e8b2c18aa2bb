import { GraphQLScalarType } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/**
 * Rows reach the executor as PostgreSQL printed them, so output is a check for text and no more; input is parsed by
 * graphql-scalars.
 */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, as RFC 3339 text with an offset, for example `2026-03-02T08:15:00Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value) as Date,
  parseLiteral: (node, variables) => GraphQLDateTimeISO.parseLiteral(node, variables) as Date,
});

export const CivilDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day on the calendar without a time or zone, as `YYYY-MM-DD`.',
  serialize: String,
  parseValue: (value) => GraphQLLocalDate.parseValue(value) as string,
  parseLiteral: (node, variables) => GraphQLLocalDate.parseLiteral(node, variables) as string,
});

export const CountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  description: 'A country by its ISO 3166-1 alpha-2 code, for example `ID` or `SG`.',
  serialize: String,
  parseValue: (value) => GraphQLCountryCode.parseValue(value) as string,
  parseLiteral: (node, variables) => GraphQLCountryCode.parseLiteral(node, variables) as string,
});
