import { sweepExpired } from './expiry.js';
import type { JobsOptions } from './jobs.js';
import { fireTimer, sweepTimers, type TimerHouse } from './timer.js';

interface TimerJob {
  /** Jobs of earlier releases do not say: theirs were those of cases. */
  readonly timers?: string;
  readonly institutionId: string;
  readonly timerId: string;
}

/** What the house itself has to do in time: fire timers, sweep out what has expired. */
export function houseJobs(house: TimerHouse): Required<Pick<JobsOptions, 'tasks' | 'rounds' | 'crontab'>> {
  return {
    tasks: {
      'timer-fire': async (payload) => {
        const { timers = 'timer', institutionId, timerId } = payload as TimerJob;
        const owner = house.owners.find((one) => one.timers === timers);
        if (!owner) throw new Error(`nobody owns ${timers}`);
        await fireTimer(house, owner, institutionId, timerId);
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
