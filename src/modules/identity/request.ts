import { GraphQLError } from 'graphql';
import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import { type Receipt, type Runner, run } from '../../platform/mutation/run.js';
import type { Work } from '../../platform/mutation/work.js';
import { Reader } from '../../platform/read/reader.js';
import type { Projections } from '../../platform/read/registry.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from './actor.js';
import type { Authenticator } from './authenticate.js';
import type { IdentitySettings } from './settings.js';

/** What every resolver is given. No rule lives here. */
export interface Request {
  readonly actor: Actor | null;
  readonly locale: Locale;
  readonly idempotencyKey: string | null;
  readonly address: string;
  readonly runner: Runner;
  readonly projections: Projections<Actor>;
  readonly authenticator: Authenticator;
  /** Where uploaded bytes are kept. */
  readonly storage: Storage;
  readonly settings: IdentitySettings;
  /** The credential as it came, for checking rights again during a subscription. */
  readonly credential: string | null;
}

/** The caller, or the top-level error UNAUTHENTICATED. */
export function caller(request: Request): Actor {
  if (request.actor) return request.actor;
  throw new GraphQLError(
    'Log in first (sessionOpen): send `Bearer` and the session token or API key in the Authorization header; over WebSocket as `authorization` in the connection_init payload.',
    {
      extensions: { code: 'UNAUTHENTICATED' },
    },
  );
}

/** Rows as the caller may see them. */
export function reader(request: Request): Reader<Actor> {
  const actor = caller(request);
  return new Reader(request.runner.gateway, request.projections, actor, actor.institutionId);
}

interface Input {
  readonly idempotencyKey?: string | null;
  readonly dryRun?: boolean | null;
}

/** Runs a verb for the caller: the one way from a mutation's resolver to the database. */
export function mutate<T extends Receipt>(
  request: Request,
  operation: string,
  input: Input,
  verb: (work: Work<Actor>) => Promise<Result<T, Problem[]>>,
): Promise<Result<T, Problem[]>> {
  const actor = caller(request);
  if (!actor.scopes.includes('WRITE'))
    throw new GraphQLError('This API key may read only.', { extensions: { code: 'FORBIDDEN' } });
  return run(
    request.runner,
    actor,
    { operation, input, idempotencyKey: input.idempotencyKey ?? request.idempotencyKey, dryRun: input.dryRun },
    verb,
  );
}
