import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { PresentError } from '../error/present-error.js';
import { compiledExecution } from './compiled-execution.js';
import type { PreparedOperation } from './pipeline.js';

/** Runs a prepared operation and answers what a client may see; never throws. */
export type Execute = (
  prepared: PreparedOperation,
  context: object,
  requestId: string,
  rootValue?: unknown,
) => Promise<ExecutionResult>;

export function execution(schema: GraphQLSchema, compiled: boolean, present: PresentError): Execute {
  const fast = compiled ? compiledExecution(schema) : null;
  return async (prepared, context, requestId, rootValue) => {
    try {
      const compiledResult = prepared.operation.operation === 'query' ? await fast?.(prepared, context) : null;
      const settled =
        compiledResult ??
        (await execute({
          schema,
          document: prepared.document,
          operationName: prepared.operation.name?.value,
          variableValues: prepared.variables,
          contextValue: context,
          rootValue,
        }));
      if (!settled.errors?.length) return settled;
      return { ...settled, errors: settled.errors.map((error) => present(error, requestId)) };
    } catch (error) {
      return { errors: [present(error, requestId)] };
    }
  };
}
