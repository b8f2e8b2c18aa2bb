import { setTimeout as delay } from 'node:timers/promises';
import type { Jobs } from './jobs.js';
import { type TimerHouse, timersAreDue } from './timer.js';

const WITHIN_MS = 15_000;
const LOOK_AGAIN_MS = 25;
const TRY_AGAIN_MS = 500;

/**
 * Does the rounds and waits for the queue until nothing that is due is left: for a clock that was moved. Twice at least,
 * since what timers did is what rounds look for. False: the time is over, and the rest is served as ever.
 */
export async function serveDue(house: TimerHouse, jobs: Jobs, withinMs: number = WITHIN_MS): Promise<boolean> {
  const end = performance.now() + withinMs;
  for (let rounds = 1; ; rounds += 1) {
    if (!(await inTime(jobs.round(), end))) return false;
    while (!(await jobs.idle())) {
      if (performance.now() > end) return false;
      await delay(LOOK_AGAIN_MS);
    }
    const isOpen = await timersAreDue(house);
    if (!isOpen && rounds > 1) return true;
    if (performance.now() > end) return false;
    if (isOpen) await delay(TRY_AGAIN_MS);
  }
}

/** Waits for the work, but no longer than until then: it goes on all the same. */
async function inTime(work: Promise<void>, end: number): Promise<boolean> {
  const stop = new AbortController();
  const late = delay(Math.max(0, end - performance.now()), false, { signal: stop.signal });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    stop.abort();
    // Whichever was not waited for must not end the process.
    for (const one of [work, late]) one.catch(() => undefined);
  }
}
