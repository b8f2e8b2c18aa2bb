import type { ApolloServerPlugin } from '@apollo/server';
import type { LogOperation } from '../pipeline/operation-log.js';
import { credentialIn, type RequestContext } from './request-context.js';

/**
 * GraphQL over HTTP: an old client (`application/json`) takes anything but 200 for a broken transport, so a well-formed
 * request that GraphQL refuses is answered 200. Also where each HTTP operation is logged, refused ones too.
 */
export function answerPlugin(logOperation: LogOperation): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async ({ request, response, contextValue, operation }) => {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          logOperation({
            credential: credentialIn(contextValue),
            operation,
            errors,
            ms: performance.now() - started,
          });
          const isModern = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
          const isWellFormed = request.query && !errors?.some((error) => error.extensions?.code === 'BAD_REQUEST');
          if (response.http.status === 400 && !isModern && isWellFormed) response.http.status = 200;
        },
      };
    },
  };
}
