import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, getOperationAST, Kind } from 'graphql';
import type { PresentError } from '../error/present-error.js';
import { refusal } from '../error/present-error.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import type { Credential, ServerParts } from '../server-parts.js';
import type { Admission } from './admission.js';
import { credentialOfHeaders } from './credential.js';
import { withHttpStatus } from './http-status.js';
import { type RequestContext, withCredential } from './request-context.js';
import type { sseHandler } from './sse.js';

export interface GraphqlRouteParts {
  readonly parts: ServerParts;
  readonly apollo: ApolloServer<RequestContext>;
  readonly pipeline: Pipeline;
  readonly present: PresentError;
  readonly admission: Admission;
  readonly sse: ReturnType<typeof sseHandler>;
  readonly addressOf: (request: FastifyRequest['raw']) => string;
}

const isUnauthenticated = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED';

export function addGraphqlRoute(app: FastifyInstance, url: string, route: GraphqlRouteParts): void {
  const { parts, apollo, pipeline, present, admission, sse, addressOf } = route;

  const credentialOf = (request: FastifyRequest, transport: Credential['transport']): Credential =>
    credentialOfHeaders(request.headers, addressOf(request.raw), request.id, transport);

  const contextOf = async (request: FastifyRequest): Promise<RequestContext> => {
    let credential: Credential | undefined;
    try {
      credential = credentialOf(request, 'HTTP');
      await admission.admit(credential);
      return withCredential(await parts.contextOf(credential), credential);
    } catch (error) {
      if (credential) admission.noteFailure(credential, error);
      if (credential && isUnauthenticated(error) && asksPublicOnly(request)) {
        const anonymous = { ...credential, authorization: null, apiKey: null };
        return withCredential(await parts.contextOf(anonymous), anonymous);
      }
      throw withHttpStatus(present(error, request.id));
    }
  };
  const overApollo = fastifyApolloHandler(apollo, { context: contextOf });

  /** Whoever sends an old token with every call must still be able to log in. */
  const asksPublicOnly = (request: FastifyRequest): boolean => {
    const { query, operationName } = (request.body ?? {}) as { query?: unknown; operationName?: unknown };
    const parsed = typeof query === 'string' ? pipeline.parse(query) : undefined;
    const operation =
      parsed?.ok && getOperationAST(parsed.value, typeof operationName === 'string' ? operationName : null);
    if (!operation) return false;
    return operation.selectionSet.selections.every(
      (one) => one.kind === Kind.FIELD && parts.publicFields?.has(one.name.value),
    );
  };

  /** A client that takes both is answered by what it asks: GraphiQL sends one header for all operations. */
  const wantsStream = (request: FastifyRequest): boolean => {
    const accept = request.headers.accept ?? '';
    if (!accept.includes('text/event-stream')) return false;
    if (!/application\/(graphql-response\+)?json/.test(accept)) return true;
    const { query, operationName } = (request.body ?? {}) as { query?: unknown; operationName?: unknown };
    const parsed = typeof query === 'string' ? pipeline.parse(query) : undefined;
    if (!parsed?.ok) return false;
    const name = typeof operationName === 'string' ? operationName : undefined;
    return getOperationAST(parsed.value, name)?.operation === 'subscription';
  };

  app.post(url, async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store');
    if (!wantsStream(request)) return overApollo.call(app, request, reply);
    try {
      await sse(request, reply, credentialOf(request, 'SSE'));
    } catch (error) {
      const presented = present(error, request.id);
      if (!reply.sent) reply.code(400).send({ errors: [presented] });
    }
    return reply;
  });

  // GET runs nothing: an operation in a URL ends up in logs and histories, and needs no preflight.
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url,
    handler: async (request, reply) => {
      const error = present(refusal('BAD_REQUEST', 'GraphQL is served by POST.'), request.id);
      return reply
        .code(405)
        .header('allow', 'POST, OPTIONS')
        .type('application/json; charset=utf-8')
        .send({ errors: [error] });
    },
  });
}
