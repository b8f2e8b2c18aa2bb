import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Clock } from '../../platform/clock/clock.js';

/** So many attempts within so many seconds. */
export interface Allowance {
  readonly attempts: number;
  readonly seconds: number;
}

/**
 * Counts attempts in memory, by the given clock. An attempt is counted before it is checked, so that a hundred at once
 * are a hundred; names that do not exist are counted like those that do, so that a refusal tells nothing.
 */
export class Throttle {
  private readonly windows = new Map<string, { used: number; until: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly capacity = 100_000,
  ) {}

  /** Counts one attempt; the seconds to wait when it is one too many, else 0. */
  take(key: string, allowance: Allowance): number {
    const now = this.clock.now().getTime();
    let window = this.windows.get(key);
    if (!window || window.until <= now) {
      if (this.windows.size >= this.capacity) this.sweep(now);
      window = { used: 0, until: now + allowance.seconds * 1000 };
      this.windows.set(key, window);
    }
    window.used += 1;
    return window.used > allowance.attempts ? Math.ceil((window.until - now) / 1000) : 0;
  }

  /** After a success. */
  forget(key: string): void {
    this.windows.delete(key);
  }

  /** Takes an attempt back that turned out to be no guess. */
  giveBack(key: string): void {
    const window = this.windows.get(key);
    if (window && window.used > 0) window.used -= 1;
  }

  private sweep(now: number): void {
    for (const [key, window] of this.windows) if (window.until <= now) this.windows.delete(key);
    // Still full: somebody makes up names by the million. The oldest go first.
    for (const key of this.windows.keys()) {
      if (this.windows.size < this.capacity * 0.9) break;
      this.windows.delete(key);
    }
  }
}

export const tooMany = (seconds: number): Problem => {
  const minutes = Math.ceil(seconds / 60);
  return problem(
    'TOO_MANY',
    [],
    text(
      `Too many attempts. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
      `Terlalu banyak percobaan. Coba lagi dalam ${minutes} menit.`,
    ),
  );
};
