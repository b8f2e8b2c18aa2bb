import { GraphQLScalarType } from 'graphql';
import { GraphQLURL } from 'graphql-scalars';

/** Addresses leave as we made them, without being parsed again. */
export const Url = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'An absolute address (RFC 3986), for example `https://api.example.go.id/files/a/b`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  serialize: String,
  parseValue: (value) => String(GraphQLURL.parseValue(value)),
  parseLiteral: (node, variables) => String(GraphQLURL.parseLiteral(node, variables)),
});
