import { createSourceEventStream, type ExecutionResult, GraphQLError } from 'graphql';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { PresentError } from '../error/present-error.js';
import type { Limits } from '../limits.js';
import { eventStream } from '../pipeline/event-stream.js';
import type { Execute } from '../pipeline/execution.js';
import type { LogOperation } from '../pipeline/operation-log.js';
import type { Pipeline, PreparedOperation } from '../pipeline/pipeline.js';
import type { Credential, ServerParts } from '../server-parts.js';
import type { Admission } from './admission.js';
import { subscriptionPlaces } from './subscription-places.js';

export interface StreamRunnerParts {
  readonly parts: ServerParts;
  readonly pipeline: Pipeline;
  readonly execute: Execute;
  readonly present: PresentError;
  readonly admission: Admission;
  readonly limits: Limits;
  readonly logOperation: LogOperation;
}

export interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** An operation that may run; run() answers one result, or a stream of them for a subscription. */
export interface Started {
  readonly prepared: PreparedOperation;
  run(): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>>;
}

/** What WebSocket and SSE have in common; neither runs Apollo, so limits, masking and logs are done again here. */
export function streamRunner(runnerParts: StreamRunnerParts) {
  const { parts, pipeline, execute, present, admission, limits, logOperation } = runnerParts;
  const takePlace = subscriptionPlaces(limits.subscriptionsPerCredential);

  const contextOf = async (credential: Credential): Promise<object> => {
    try {
      return await parts.contextOf(credential);
    } catch (error) {
      admission.noteFailure(credential, error);
      throw present(error, credential.requestId);
    }
  };

  const subscribe = async (prepared: PreparedOperation, credential: Credential, context: object) => {
    const started = performance.now();
    const { document, operation, variables } = prepared;
    const log = (errors: ExecutionResult['errors'], events?: number): void =>
      logOperation({ credential, operation, errors, ms: performance.now() - started, events });
    const leave = takePlace(credential);
    if (leave instanceof GraphQLError) {
      const errors = [present(leave, credential.requestId)];
      log(errors);
      return { errors };
    }
    const source = await createSourceEventStream({
      schema: parts.schema,
      document,
      operationName: operation.name?.value,
      variableValues: variables,
      contextValue: context,
    }).catch((error: unknown) => {
      leave();
      throw error;
    });
    if (!(Symbol.asyncIterator in source)) {
      leave();
      const errors = source.errors?.map((error) => present(error, credential.requestId));
      log(errors);
      return { errors };
    }
    log(undefined);
    let events = 0;
    const failed = (error: unknown): ExecutionResult => ({ errors: [present(error, credential.requestId)] });
    return eventStream(
      source[Symbol.asyncIterator](),
      async (event) => {
        let fresh: object;
        try {
          // Anew for each event: rights may have been withdrawn, and loaders must not remember the last event.
          fresh = await contextOf(credential);
        } catch (error) {
          return { result: failed(error), last: true };
        }
        events += 1;
        return { result: await execute(prepared, fresh, credential.requestId, event) };
      },
      failed,
      () => {
        leave();
        log(undefined, events);
      },
    );
  };

  return async (credential: Credential, asked: Asked): Promise<Result<Started, readonly GraphQLError[]>> => {
    const begun = performance.now();
    const refuse = (errors: readonly GraphQLError[], operation?: PreparedOperation['operation']) => {
      const presented = errors.map((error) => present(error, credential.requestId));
      logOperation({ credential, operation, errors: presented, ms: performance.now() - begun });
      return fail(presented);
    };
    try {
      await admission.admit(credential);
      const prepared = pipeline.prepare(asked.query, asked.variables, asked.operationName);
      if (!prepared.ok) return refuse(prepared.error);
      const context = await contextOf(credential);
      const run: Started['run'] = async () => {
        if (prepared.value.operation.operation === 'subscription') {
          try {
            return await subscribe(prepared.value, credential, context);
          } catch (error) {
            return { errors: [present(error, credential.requestId)] };
          }
        }
        const result = await execute(prepared.value, context, credential.requestId);
        const ms = performance.now() - begun;
        logOperation({ credential, operation: prepared.value.operation, errors: result.errors, ms });
        return result;
      };
      return ok({ prepared: prepared.value, run });
    } catch (error) {
      return refuse([present(error, credential.requestId)]);
    }
  };
}

export type StreamRunner = ReturnType<typeof streamRunner>;
