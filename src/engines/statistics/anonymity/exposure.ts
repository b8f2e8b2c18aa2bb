import { decimal } from '../../../kernel/exact/rational.js';
import { checkCount } from '../counts.js';
import { kernel } from './kernel.js';

/** Something published about a histogram, as the equations over its counts that a reader can write down. */
export interface Disclosure {
  readonly name: string;
  /** What each count is multiplied with before the counts are added: the rungs themselves for a mean. */
  readonly equations: readonly (readonly number[])[];
  /** For what is no sum, as a median: equal for histograms that look the same. */
  readonly look?: (counts: readonly number[]) => string;
}
/** Counts by rung, lowest first, and what must not be computed when small: each rung, and these sets of rungs. */
export interface Guarded {
  readonly counts: readonly number[];
  readonly k: number;
  /** Sets of places, as the detractors; each rung and each part that is published is guarded anyway. */
  readonly sets?: readonly (readonly number[])[];
}

/** Of longer scales not every exchange is tried: all small numbers then count as exposed. */
const MOST_RUNGS = 12;

/**
 * Which rungs and sets that hold 1 to k − 1 persons could be computed from what is published beside the total. Sound,
 * not sharp: a number is safe when another histogram with the same published figures has been found in which it
 * differs, one elementary exchange of answers away; what is called exposed may be safe in a longer way.
 */
export function exposed(guarded: Guarded, published: readonly Disclosure[]): readonly (readonly number[])[] {
  const { counts, k, sets = [] } = guarded;
  for (const count of counts) checkCount(count);
  const within = (set: readonly number[], of: readonly number[]) => set.reduce((sum, at) => sum + (of[at] ?? 0), 0);
  const parts = published.flatMap((one) => one.equations.filter(isPart)).flatMap(bothSides);
  const every = new Map([...counts.map((_, at) => [at]), ...sets, ...parts].map((set) => [String(set), set]));
  const small = [...every.values()].filter((set) => within(set, counts) > 0 && within(set, counts) < k);
  if (small.length === 0 || counts.length > MOST_RUNGS) return small;
  const changes = exchanges(counts, published);
  return small.filter((set) => changes.every((change) => within(set, change) === 0));
}

/** Elementary changes of the counts that no published figure shows and that leave none below zero. */
function exchanges(counts: readonly number[], published: readonly Disclosure[]): (readonly number[])[] {
  const equations = published.flatMap((one) => one.equations);
  const looks = published.flatMap(({ look }) => look ?? []);
  const told = equations.filter(isSingle).map((row) => row.findIndex((factor) => factor !== 0));
  const open = counts.flatMap((_, at) => (told.includes(at) ? [] : [at]));
  const rows = [counts.map(() => 1), ...equations.filter((row) => !isSingle(row))].map((row) => row.map(decimal));
  return supports(open, rows.length + 1).flatMap((support) => {
    const narrowed = rows.map((row) => support.flatMap((at) => row[at] ?? []));
    const direction = kernel(narrowed, support.length);
    if (!direction) return [];
    return [direction, direction.map((step) => -step)].flatMap((steps) => {
      const change = counts.map((_, at) => steps[support.indexOf(at)] ?? 0);
      const after = counts.map((count, at) => count + (change[at] ?? 0));
      const unseen = after.every((count) => count >= 0) && looks.every((look) => look(after) === look(counts));
      return unseen ? [change] : [];
    });
  });
}

/** Says how many are in a part of the rungs, and so how many are not: both are guarded. */
const isPart = (row: readonly number[]): boolean => row.every((factor) => factor === 0 || factor === 1);
const bothSides = (row: readonly number[]): number[][] =>
  [1, 0].map((side) => row.flatMap((factor, at) => (factor === side ? [at] : [])));

const isSingle = (row: readonly number[]): boolean => row.filter((factor) => factor !== 0).length === 1;

/** Every choice of 2 to `most` places. */
function supports(places: readonly number[], most: number): (readonly number[])[] {
  let sets: (readonly number[])[] = [[]];
  for (const at of places) sets = [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, at])];
  return sets.filter((set) => set.length >= 2);
}
