import { sweepExpired } from './expiry.js';
import type { JobsOptions } from './jobs.js';
import { fireTimer, sweepTimers, type TimerHouse } from './timer.js';

/** What the house itself has to do in time: fire timers, sweep out what has expired. */
export function houseJobs(house: TimerHouse): Required<Pick<JobsOptions, 'tasks' | 'rounds' | 'crontab'>> {
  return {
    tasks: {
      'timer-fire': async (payload) => {
        const { institutionId, timerId } = payload as { institutionId: string; timerId: string };
        await fireTimer(house, institutionId, timerId);
      },
      'sweep-expired': async () => {
        await sweepExpired(house.gateway, house.clock);
      },
    },
    // In real time, so that a clock that was moved (demonstrations, tests) fires what it passed.
    rounds: [{ everyMs: 30_000, run: () => sweepTimers(house) }],
    crontab: '17 19 * * * sweep-expired',
  };
}
