import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

/** Everything a transport knows of the caller; who it is, only the domain can tell. */
export interface Credential {
  readonly authorization: string | null;
  readonly apiKey: string | null;
  readonly acceptLanguage: string | null;
  readonly idempotencyKey: string | null;
  readonly address: string;
  /** Made here, never taken from the client: a forged one would let a caller write into our logs. */
  readonly requestId: string;
  readonly transport: 'HTTP' | 'WS' | 'SSE';
}

/** What the composition hands to the transports. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  /**
   * A fresh context per operation, and per event of a subscription, so that rights are read anew. Throws a GraphQLError
   * with UNAUTHENTICATED for a bad credential. It is also called to re-check open streams, and the result dropped: it
   * must hold nothing that needs closing. Apollo copies it, so no `#private` members.
   */
  contextOf(credential: Credential): Promise<object>;
  /** Root fields anyone may call: to these a credential that is no longer good does no harm (logging in again). */
  readonly publicFields?: ReadonlySet<string>;
  ready(): Promise<{ ok: boolean; reason?: string }>;
  /** Plain HTTP routes in their own scope: body parsers added there stay there. `config: { upload: true }` allows slow bodies. */
  routes?(app: FastifyInstance): void;
  onClose?(): Promise<void>;
}
