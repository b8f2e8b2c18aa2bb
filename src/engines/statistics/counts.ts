/** How many gave a value (a rung of a scale) or a code (a choice). */
export interface Count<V> {
  readonly value: V;
  readonly count: number;
}
/** The answers to one scale question, as counts: all that mean, spread and shares need. */
export type Histogram = readonly Count<number>[];

/** What became of a question in each response; the six add up to the responses. */
export interface AnswerStates {
  readonly answered: number;
  /** Said to be not applicable. */
  readonly notApplicable: number;
  /** Shown, optional, left empty. */
  readonly skipped: number;
  /** Hidden by the questionnaire's own logic. */
  readonly hidden: number;
  /** Not in the version that was answered. */
  readonly notAsked: number;
  /** The response was left before it. */
  readonly notReached: number;
}
/** Who stands behind a figure: counts of responses. */
export interface Bases extends AnswerStates {
  readonly responses: number;
  /** Had the question in their version. */
  readonly asked: number;
  /** Saw it: answered, not applicable or skipped. */
  readonly shown: number;
}

export function basesOf(states: AnswerStates): Bases {
  const { answered, notApplicable, skipped, hidden, notAsked, notReached } = states;
  for (const count of [answered, notApplicable, skipped, hidden, notAsked, notReached]) checkCount(count);
  const shown = answered + notApplicable + skipped;
  const asked = shown + hidden + notReached;
  return { ...states, shown, asked, responses: asked + notAsked };
}

/** Everyone answered: the states of a group of which only the answers are known. */
export const allAnswered = (answered: number): AnswerStates => ({
  answered,
  notApplicable: 0,
  skipped: 0,
  hidden: 0,
  notAsked: 0,
  notReached: 0,
});
export const nobody: AnswerStates = allAnswered(0);

export const addStates = (a: AnswerStates, b: AnswerStates): AnswerStates => ({
  answered: a.answered + b.answered,
  notApplicable: a.notApplicable + b.notApplicable,
  skipped: a.skipped + b.skipped,
  hidden: a.hidden + b.hidden,
  notAsked: a.notAsked + b.notAsked,
  notReached: a.notReached + b.notReached,
});

export function totalOf<V>(counts: readonly Count<V>[]): number {
  for (const { count } of counts) checkCount(count);
  return counts.reduce((sum, { count }) => sum + count, 0);
}
export const countOf = <V>(counts: readonly Count<V>[], value: V): number =>
  counts.reduce((sum, one) => (one.value === value ? sum + one.count : sum), 0);

/** Counts answers; the values in the order of their first coming. */
export const tally = <V>(answers: readonly V[]): Count<V>[] => addCounts(answers.map((value) => ({ value, count: 1 })));

/** One count a value. */
export function addCounts<V>(...lists: readonly (readonly Count<V>[])[]): Count<V>[] {
  const sums = new Map<V, number>();
  for (const { value, count } of lists.flat()) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count }));
}

/** A count that cannot be is a fault of the caller. */
export function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a count`);
}

/** A single-answer histogram holds one value for each who answered, and only values of its scale. */
export function checkHistogram(histogram: Histogram, answered: number, rungs: readonly number[] | null): void {
  if (totalOf(histogram) !== answered) throw new RangeError(`${totalOf(histogram)} values of ${answered} who answered`);
  const stray = histogram.find(({ value, count }) => count > 0 && rungs !== null && !rungs.includes(value));
  if (stray) throw new RangeError(`${stray.value} is not on the scale ${rungs?.join(', ')}`);
}
