import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from './compilable.js';
import type { PreparedOperation } from './pipeline.js';

type Compiled = CompiledQuery['query'];

/** The result of a compiled query, or null where graphql-js must run it. Never an error of graphql-jit's wording. */
export type CompiledExecution = (prepared: PreparedOperation, context: object) => Promise<ExecutionResult | null>;

/**
 * Runs a query as a function compiled for it. Compiled functions hang on the syntax tree, so the bounded document cache
 * bounds them too. As soon as anything goes wrong graphql-js runs the query again, because graphql-jit words, locates
 * and nulls errors otherwise; a query has no effects that this would repeat.
 */
export function compiledExecution(schema: GraphQLSchema): CompiledExecution {
  const compiled = new WeakMap<OperationDefinitionNode, Compiled | null>();
  const seen = new WeakSet<OperationDefinitionNode>();

  return async ({ document, operation, variables }, context) => {
    let run = compiled.get(operation);
    if (run === undefined) {
      // The second time only: a flood of documents that never return must not pay for compiling.
      if (!seen.has(operation)) {
        seen.add(operation);
        return null;
      }
      run = compile(schema, document, operation);
      compiled.set(operation, run);
    }
    if (!run) return null;
    // graphql-jit's own coercion knows no @oneOf: graphql-js decides which variables are good.
    if (operation.variableDefinitions?.length) {
      const coerced = getVariableValues(schema, operation.variableDefinitions, variables ?? {}, { maxErrors: 50 });
      if (coerced.errors) return { errors: coerced.errors };
    }
    try {
      const result = await run(undefined, context, variables ?? {});
      return result.errors ? null : result;
    } catch {
      return null;
    }
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Compiled | null {
  if (!isCompilable(schema, document, operation)) return null;
  try {
    const query = compileQuery(schema, document, operation.name?.value ?? '', { disablingCapturingStackErrors: true });
    return isCompiledQuery(query) ? query.query : null;
  } catch {
    return null;
  }
}
