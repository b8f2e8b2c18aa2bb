import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type Log, withoutValues } from '../../platform/log/log.js';
import type { ErrorCode } from '../error/codes.js';
import { type PresentError, refusal } from '../error/present-error.js';
import type { Execute } from '../pipeline/execution.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { withHttpStatus } from './http-status.js';
import { credentialIn, type RequestContext } from './request-context.js';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly execute: Execute;
  readonly present: PresentError;
  readonly answer: ApolloServerPlugin<RequestContext>;
  readonly log: Log;
}

/** Which codes speak through the HTTP status even beside data, for proxies and clients that retry. */
const loud: ReadonlySet<unknown> = new Set<ErrorCode>(['SERVICE_UNAVAILABLE', 'RATE_LIMITED']);

/**
 * Apollo's part: GraphQL over HTTP, its content negotiation and CSRF prevention. Validation is switched off *there*
 * because the executor runs nothing that has not passed the pipeline, in which limits come before validation; as
 * Apollo's own rules they would run after it, and some of its rules are quadratic.
 */
export async function apolloServer(parts: ApolloParts): Promise<ApolloServer<RequestContext>> {
  const { schema, pipeline, execute, present, log } = parts;

  const run = async (document: DocumentNode, name: string | null | undefined, variables: unknown, context: object) => {
    const requestId = credentialIn(context)?.requestId ?? '';
    const prepared = pipeline.admit(document, variables, name);
    if (!prepared.ok) return { errors: prepared.error.map((error) => present(error, requestId)) };
    if (prepared.value.operation.operation === 'subscription') {
      const wanted = refusal('BAD_REQUEST', 'Subscribe over WebSocket, or by POST with Accept: text/event-stream.');
      return { errors: [present(wanted, requestId)] };
    }
    return execute(prepared.value, context, requestId);
  };

  const server = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, request, context }) =>
          loudly(await run(document, request.operationName, request.variables, context)),
      }),
      stop: async () => {},
    },
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: pipeline.limits.tokens },
    documentStore: {
      get: async (key) => pipeline.documents.get(key),
      set: async (key, document) => {
        if (pipeline.check(document).length === 0) pipeline.documents.set(key, document);
      },
      delete: async (key) => pipeline.documents.delete(key),
    },
    formatError: (formatted, error) => {
      const { http: _http, ...extensions } = present(error).extensions;
      return { ...formatted, message: present(error).message, extensions };
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      parts.answer,
    ],
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    stringifyResult: (value) => JSON.stringify(value),
    logger: quiet(log),
  });
  await server.start();
  return server;
}

function loudly(result: ExecutionResult): ExecutionResult {
  if (!result.errors?.some((error) => loud.has(error.extensions.code))) return result;
  return {
    ...result,
    errors: result.errors.map((error) => (loud.has(error.extensions.code) ? withHttpStatus(error) : error)),
  };
}

/** Apollo's own messages may quote what a client sent. */
function quiet(log: Log) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) =>
    log[level]({ apollo: withoutValues(String(message)) }, 'apollo');
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
