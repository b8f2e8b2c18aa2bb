import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/**
 * Rows reach the executor as PostgreSQL printed them, so output is a check for text and no more; input is parsed by
 * graphql-scalars.
 */
/** PostgreSQL knows no year 0, and an offset can carry an instant out of the four-digit years. */
const within = <T extends Date | string>(value: T): T => {
  const text = typeof value === 'string' ? value : value.toISOString();
  if (/^(?!0000)\d{4}-/.test(text)) return value;
  throw new GraphQLError('A date lies between the years 0001 and 9999.', { extensions: { code: 'BAD_USER_INPUT' } });
};

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, as RFC 3339 text with an offset, for example `2026-03-02T08:15:00Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => within(GraphQLDateTimeISO.parseValue(value) as Date),
  parseLiteral: (node, variables) => within(GraphQLDateTimeISO.parseLiteral(node, variables) as Date),
});

export const CivilDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day on the calendar without a time or zone, as `YYYY-MM-DD`.',
  serialize: String,
  parseValue: (value) => within(GraphQLLocalDate.parseValue(value) as string),
  parseLiteral: (node, variables) => within(GraphQLLocalDate.parseLiteral(node, variables) as string),
});

export const CountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  description: 'A country by its ISO 3166-1 alpha-2 code, for example `ID` or `SG`.',
  serialize: String,
  parseValue: (value) => GraphQLCountryCode.parseValue(value) as string,
  parseLiteral: (node, variables) => GraphQLCountryCode.parseLiteral(node, variables) as string,
});
