import type { House } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { dormancyRound } from './dormancy-round.js';
import { dueRound } from './due-round.js';

/** In real time and in every process: it does not matter how many look. */
export const executionJobs = (house: House): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [
    { everyMs: 60_000, run: () => dueRound(house) },
    { everyMs: 600_000, run: () => dormancyRound(house) },
  ],
});
