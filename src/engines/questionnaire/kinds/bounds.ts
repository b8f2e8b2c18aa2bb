import { blame, type Run } from '../answer-fault.js';
import type { Value } from '../expression/value.js';
import type { Formula } from '../model.js';
import type { Compute, Tools } from './kind.js';

/** Judges a value against the lowest and highest it may be, where formulas say so. */
export function dynamicBounds(
  minIs: Formula | null,
  maxIs: Formula | null,
  path: readonly string[],
  tools: Tools,
): ((held: number | string, run: Run) => void) | undefined {
  const min = minIs && tools.compute(minIs);
  const max = maxIs && tools.compute(maxIs);
  if (!min && !max) return undefined;
  return (held, run) => {
    const [low, high] = [boundOf(min, held, run), boundOf(max, held, run)];
    if (low !== undefined && held < low) tooLow(low, path, run);
    if (high !== undefined && held > high) tooHigh(high, path, run);
  };
}

function boundOf(compute: Compute | null, held: number | string, run: Run): number | string | undefined {
  const bound: Value = compute?.(run);
  return (typeof bound === 'number' || typeof bound === 'string') && typeof bound === typeof held ? bound : undefined;
}

export const tooLow = (low: number | string, path: readonly string[], run: Run): null =>
  blame(run, 'OUT_OF_RANGE', path, `Not below ${low}.`, `Tidak kurang dari ${low}.`);
export const tooHigh = (high: number | string, path: readonly string[], run: Run): null =>
  blame(run, 'OUT_OF_RANGE', path, `Not above ${high}.`, `Tidak lebih dari ${high}.`);

export const boundsOf = ({ minIs, maxIs }: { minIs: Formula | null; maxIs: Formula | null }): Formula[] =>
  [minIs, maxIs].filter((one): one is Formula => one !== null);
