import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { asErrorCode, statusOf } from '../error/codes.js';

/** The same error, telling Apollo the HTTP status and headers of the answer; Apollo takes `http` out again. */
export function withHttpStatus(error: GraphQLError): GraphQLError {
  const code = asErrorCode(error.extensions.code) ?? 'INTERNAL_SERVER_ERROR';
  const headers = new HeaderMap();
  const { retryAfter } = error.extensions;
  if (typeof retryAfter === 'number') headers.set('retry-after', String(retryAfter));
  if (code === 'UNAUTHENTICATED') headers.set('www-authenticate', 'Bearer');
  const { nodes, source, positions, path, message } = error;
  // Widened because graphql-yoga's typings, which come with GraphiQL, declare `http` otherwise than Apollo reads it.
  const extensions: Record<string, unknown> = { ...error.extensions, http: { status: statusOf[code], headers } };
  return new GraphQLError(message, { nodes, source, positions, path, originalError: error, extensions });
}
