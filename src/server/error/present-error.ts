import { randomUUID } from 'node:crypto';
import { GraphQLError, Kind } from 'graphql';
import { describeFault, type Log } from '../../platform/log/log.js';
import { asErrorCode, type ErrorCode } from './codes.js';
import { isDatabaseDown } from './database-down.js';

/** Turns whatever was thrown into what a client may see. Idempotent, because Apollo formats once more. */
export type PresentError = (error: unknown, requestId?: string) => GraphQLError;

const suggestion = /\s*Did you mean [^?]{0,2000}\?/g;
const coercion = /^(Variable "\$|Argument ")/;

/** The error that our own code threw on purpose, under the wrappers of graphql-js and Apollo; null for a bug. */
function deliberate(error: GraphQLError): GraphQLError | null {
  let inner: GraphQLError = error;
  for (let depth = 0; depth < 6 && inner.originalError && inner.originalError !== inner; depth += 1) {
    if (!(inner.originalError instanceof GraphQLError)) return null;
    inner = inner.originalError;
  }
  return inner;
}

/** A value of the client that does not fit its type; graphql-js gives these no code. */
function isCoercion(error: GraphQLError): boolean {
  if (error.message.startsWith('Too many errors processing variables')) return true;
  if (!coercion.test(error.message)) return false;
  return error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION || error.path !== undefined;
}

/** The parser recurses; a text of brackets can exhaust its stack before its tokens. V8 unwinds this cleanly. */
export function isParserOverflow(error: unknown): boolean {
  if (error instanceof GraphQLError) return isParserOverflow(error.originalError);
  return error instanceof RangeError && error.message.startsWith('Maximum call stack');
}

const tooDeep = 'Syntax Error: The document nests too deeply.';

function codeOf(error: GraphQLError): ErrorCode {
  if (isCoercion(error)) return 'BAD_USER_INPUT';
  const thrown = deliberate(error);
  if (error.extensions.code === 'GRAPHQL_PARSE_FAILED' && isParserOverflow(error)) return 'LIMIT_EXCEEDED';
  if (!thrown) return 'INTERNAL_SERVER_ERROR';
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(thrown.message)) return 'LIMIT_EXCEEDED';
  return asErrorCode(thrown.extensions.code) ?? asErrorCode(error.extensions.code) ?? 'INTERNAL_SERVER_ERROR';
}

const plain: Partial<Record<ErrorCode, string>> = {
  SERVICE_UNAVAILABLE: 'The service cannot answer just now. Please try again.',
};

export function errorPresenter(options: { readonly hideSchema: boolean; readonly log: Log }): PresentError {
  const presented = new WeakSet<GraphQLError>();

  return (error, requestId) => {
    if (error instanceof GraphQLError) {
      if (presented.has(error)) return error;
      if (error.originalError instanceof GraphQLError && presented.has(error.originalError)) return error.originalError;
    }
    const located =
      error instanceof GraphQLError
        ? error
        : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
    const down = isDatabaseDown(located);
    const code = down ? 'SERVICE_UNAVAILABLE' : codeOf(located);
    const extensions: Record<string, unknown> = { code };
    let message = down ? (plain.SERVICE_UNAVAILABLE ?? '') : (deliberate(located)?.message ?? tooDeep);
    if (code === 'INTERNAL_SERVER_ERROR' || down) {
      const logId = requestId ?? randomUUID();
      if (!down) message = `Something went wrong on our side. Please quote ${logId} when you report it.`;
      extensions.logId = logId;
      options.log.error({ logId, code, path: located.path, fault: describeFault(located) }, 'operation failed');
    } else {
      if (isCoercion(located)) message = located.message;
      if (options.hideSchema) message = message.replace(suggestion, '');
      const retryAfter = deliberate(located)?.extensions.retryAfter;
      if (typeof retryAfter === 'number') extensions.retryAfter = retryAfter;
    }
    const { nodes, source, positions, path } = located;
    const safe = new GraphQLError(message, { nodes, source, positions, path, extensions });
    presented.add(safe);
    return safe;
  };
}

export const refusal = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, code } });
