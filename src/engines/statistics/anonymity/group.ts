import { checkCount } from '../counts.js';
import { hide } from './circulation.js';

/** The house's threshold: no count below it is told. */
export const DEFAULT_K = 5;

/** Counts that add up to a published total; null is suppressed. */
export interface ProtectedGroup {
  /** Null when fewer than k stand behind the whole group. */
  readonly total: number | null;
  readonly counts: readonly (number | null)[];
}

export function checkThreshold(k: number): void {
  if (!Number.isSafeInteger(k) || k < 2) throw new RangeError(`a threshold of ${k}`);
}

/**
 * Suppresses counts below k, none included, and as many of the smallest others as keep them from being worked out of
 * the total. None is hidden too: "nobody said so" tells on everybody in the group, and a hidden count that cannot be
 * none is half told.
 */
export function protectGroup(counts: readonly number[], k: number): ProtectedGroup {
  checkThreshold(k);
  for (const count of counts) checkCount(count);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < k) return { total: null, counts: counts.map(() => null) };
  const hidden = hide(
    counts.map((count) => ({ from: 0, to: 1, count, state: count < k ? 'HIDDEN' : 'OPEN' })),
    k,
  );
  return { total, counts: counts.map((count, at) => (hidden[at] ? null : count)) };
}
