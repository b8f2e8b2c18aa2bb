import { type Disclosure, exposed, type Guarded } from './exposure.js';

/** Which figures of one question may stand beside each other. */
export interface Release {
  /** Names, in the order they were wanted. */
  readonly released: readonly string[];
  readonly withheld: readonly string[];
  /** Rungs (by place) whose small count the figures in `always` tell already, as when all but one agree. */
  readonly exposed: readonly (readonly number[])[];
}

/**
 * Figures over k or more answers are published (`always`: the mean of an index element, say); of the others each is let
 * out in its turn only if no small count more can be computed from all that is out by then. Below k nothing is out.
 */
export function release(guarded: Guarded, always: readonly Disclosure[], wanted: readonly Disclosure[]): Release {
  const n = guarded.counts.reduce((sum, count) => sum + count, 0);
  if (n < guarded.k) return { released: [], withheld: [...always, ...wanted].map(({ name }) => name), exposed: [] };
  const out = [...always];
  const before = exposed(guarded, out);
  const withheld: string[] = [];
  for (const one of wanted) {
    if (exposed(guarded, [...out, one]).length > before.length) withheld.push(one.name);
    else out.push(one);
  }
  return { released: out.map(({ name }) => name), withheld, exposed: before };
}
