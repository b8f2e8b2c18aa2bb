import type { GraphQLError } from 'graphql';
import { refusal } from '../error/present-error.js';
import type { Limits } from '../limits.js';

/** Refuses variables that are too many or too deep for the recursive coercion of graphql-js; walks without recursion. */
export function brokenVariableLimits(variables: unknown, limits: Limits): readonly GraphQLError[] {
  if (variables === null || variables === undefined) return [];
  if (typeof variables !== 'object' || Array.isArray(variables)) {
    return [refusal('BAD_REQUEST', 'Variables must be an object.')];
  }
  let level: readonly object[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.variableDepth) {
      return [refusal('LIMIT_EXCEEDED', `Variables may nest at most ${limits.variableDepth} levels.`)];
    }
    const below: object[] = [];
    for (const container of level) {
      for (const value of Object.values(container)) {
        values += 1;
        if (values > limits.variableValues) {
          return [refusal('LIMIT_EXCEEDED', `Variables may hold at most ${limits.variableValues} values.`)];
        }
        if (typeof value === 'object' && value !== null) below.push(value);
      }
    }
    level = below;
  }
  return [];
}
