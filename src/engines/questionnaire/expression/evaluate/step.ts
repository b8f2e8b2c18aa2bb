import type { Value } from '../value.js';

/** One step into a value. A list counts from its end below zero; lists and texts know their length. */
export function stepInto(value: Value, step: string | number): Value {
  if (typeof value === 'string') return step === 'length' ? value.length : undefined;
  if (Array.isArray(value)) {
    if (step === 'length') return value.length;
    return typeof step === 'number' ? value.at(step) : undefined;
  }
  if (!isRecord(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return undefined;
  return value[step];
}

export const isRecord = (value: unknown): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
