import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { parsePeriod } from '../../kernel/period.js';

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

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** `12.50` stays `12.50`: never a binary fraction, neither here nor in the database. */
function decimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(text)) return text;
  throw refused('A Decimal has at most 15 digits before the point and 6 behind it: "12.50".');
}

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number as text: at most 15 digits before the point and 6 behind it, for example `"1250.75"`.',
  serialize: String,
  parseValue: decimal,
  parseLiteral: (node) => decimal(literal(node)),
});

function period(value: unknown): string {
  if (typeof value === 'string' && parsePeriod(value)) return value;
  throw refused('A Duration has whole days, weeks, months or years, and one of them at least: "P1M", "P2W".');
}

export const Duration = new GraphQLScalarType<string, string>({
  name: 'Duration',
  description: 'A stretch of the calendar as ISO 8601 has it, of whole days or more: `P14D`, `P2W`, `P1M`, `P1Y`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: String,
  parseValue: period,
  parseLiteral: (node) => period(literal(node)),
});

const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null;
