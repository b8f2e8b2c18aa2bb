import { checkCount } from '../counts.js';
import { checkThreshold } from './group.js';

/** How far the results of a group have been let out. */
export interface StepRelease {
  /** The first so many responses, in the order they were let out, are counted. */
  readonly counted: number;
  /** Responses that wait for the next step. At the close too: let out alone, they would be told by difference. */
  readonly held: number;
}

/**
 * Results advance only in steps of k: between two looks there are never 1 to k − 1 new answers that would come out by
 * comparing them. So figures, their `asOf` and their events speak of the first `counted` responses.
 */
export function stepRelease(responses: number, k: number): StepRelease {
  checkCount(responses);
  checkThreshold(k);
  const held = responses % k;
  return { counted: responses - held, held };
}

/**
 * How many of those steps a breakdown (cross-tab, trend, filter by segment) may count: it advances only to a step by
 * which each of its groups has gained none or at least k since it last advanced. `steps` says how many responses of
 * each group came with each step, in their order; deterministic, so every reader sees the same.
 */
export const breakdownRelease = (steps: readonly (readonly number[])[], k: number): number =>
  releasePoints(steps, k).at(-1) ?? 0;

/**
 * Every place at which such a breakdown was brought up to date. `among` are the only places where it may be: those of
 * figures that stand beside it, so that the two never differ by few.
 */
export function releasePoints(
  steps: readonly (readonly number[])[],
  k: number,
  among: (place: number) => boolean = () => true,
): number[] {
  checkThreshold(k);
  const points: number[] = [];
  let gained: number[] = [];
  for (const [at, step] of steps.entries()) {
    for (const count of step) checkCount(count);
    gained = step.map((count, group) => count + (gained[group] ?? 0));
    if (!among(at + 1) || gained.some((count) => count > 0 && count < k)) continue;
    points.push(at + 1);
    gained = [];
  }
  return points;
}

/** How many of a group's texts may be read: whole steps of k, none from a group below k. Never in order of arrival. */
export const textsShown = (texts: number, group: number, k: number): number =>
  stepRelease(group, k).counted === 0 ? 0 : stepRelease(Math.min(texts, group), k).counted;
