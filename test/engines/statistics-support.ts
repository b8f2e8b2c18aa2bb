import { type AnswerStates, allAnswered, type Histogram } from '../../src/engines/statistics/counts.js';

/** `{ 4: 3 }` → three answered 4. */
export const histogram = (counts: Readonly<Record<number, number>>): Histogram =>
  Object.entries(counts).map(([value, count]) => ({ value: Number(value), count }));

export const answeredBy = (of: Histogram): AnswerStates => allAnswered(of.reduce((sum, { count }) => sum + count, 0));

/** So many answers on the scale 1 to 4 with this sum, as threes and fours or as ones and twos. */
export function summing(n: number, total: number): Histogram {
  const low = total >= 3 * n ? 3 : total >= 2 * n ? 2 : 1;
  const high = total - low * n;
  return [
    { value: low, count: n - high },
    { value: low + 1, count: high },
  ];
}

export const absent = (reason: string) => ({ value: null, absent: reason });
export const figure = (value: number) => ({ value, absent: null });
export const interval = (lower: number, upper: number) => ({ lower, upper, level: 95, absent: null });
export const noInterval = (reason: string) => ({ lower: null, upper: null, level: 95, absent: reason });
