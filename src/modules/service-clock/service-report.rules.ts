import { type Rational, ratio, whole } from '../../kernel/exact/rational.js';

/** A clock as far as a report counts it. */
export interface CountedClock {
  readonly channel: string | null;
  readonly status: string;
  readonly dueAt: Date;
  readonly stoppedAt: Date | null;
  readonly stopEnteredAt: Date | null;
  /** Milliseconds. */
  readonly elapsed: number | null;
}

export type Verdict = 'MET' | 'BREACHED' | 'RUNNING' | 'CANCELLED';

/** How a clock stood at an instant, by what is known now. */
export function verdictAt({ status, dueAt, stoppedAt }: CountedClock, asOf: Date): Verdict {
  if (status === 'CANCELLED') return 'CANCELLED';
  if (stoppedAt && stoppedAt <= asOf) return stoppedAt <= dueAt ? 'MET' : 'BREACHED';
  return status !== 'PAUSED' && dueAt < asOf ? 'BREACHED' : 'RUNNING';
}

export interface Tally {
  readonly total: number;
  readonly met: number;
  readonly breached: number;
  readonly running: number;
  readonly cancelled: number;
  /** Of those in time: how many were entered when it was too late already. */
  readonly enteredLate: number;
  /** Of those that are decided; null where none is. */
  readonly percentMet: Rational | null;
  /** Milliseconds, of those that were stopped. */
  readonly median: Rational | null;
  readonly p90: Rational | null;
}

export function tally(clocks: readonly CountedClock[], asOf: Date): Tally {
  const told = clocks.map((clock) => ({ clock, verdict: verdictAt(clock, asOf) }));
  const count = (verdict: Verdict): number => told.filter((one) => one.verdict === verdict).length;
  const [met, breached] = [count('MET'), count('BREACHED')];
  const times = clocks
    .flatMap(({ elapsed, stoppedAt }) => (elapsed !== null && stoppedAt && stoppedAt <= asOf ? [elapsed] : []))
    .sort((a, b) => a - b);
  return {
    total: clocks.length,
    ...{ met, breached, running: count('RUNNING'), cancelled: count('CANCELLED') },
    enteredLate: told.filter(
      ({ clock, verdict }) => verdict === 'MET' && clock.stopEnteredAt !== null && clock.stopEnteredAt > clock.dueAt,
    ).length,
    percentMet: met + breached === 0 ? null : ratio(BigInt(met) * 100n, BigInt(met + breached)),
    median: medianOf(times),
    p90: nearestRank(times, 90),
  };
}

/** The middle one, or half-way between the two in the middle. */
function medianOf(sorted: readonly number[]): Rational | null {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : ratio(BigInt(low) + BigInt(high), 2n);
}

/** The smallest one that so many percent do not exceed. */
function nearestRank(sorted: readonly number[], percent: number): Rational | null {
  const value = sorted[Math.ceil((sorted.length * percent) / 100) - 1];
  return value === undefined ? null : whole(value);
}
