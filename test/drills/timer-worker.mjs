/** A process that does nothing but work through the house's timers, as the built server would. */
import { timerOwner } from '../../dist/src/modules/cooperation/timer-due.js';
import { serviceTimers } from '../../dist/src/modules/service-clock/rung-due.js';
import { systemClock } from '../../dist/src/platform/clock/clock.js';
import { createIds } from '../../dist/src/platform/clock/ids.js';
import { Gateway } from '../../dist/src/platform/database/gateway.js';
import { tellWith } from '../../dist/src/platform/event/listen.js';
import { houseJobs } from '../../dist/src/platform/job/house-jobs.js';
import { startJobs } from '../../dist/src/platform/job/jobs.js';
import { createLog } from '../../dist/src/platform/log/log.js';

const [, , connectionString] = process.argv;
const gateway = new Gateway({ connectionString });
const house = houseJobs({
  gateway,
  clock: systemClock,
  ids: createIds(systemClock),
  tell: tellWith([]),
  committed: () => undefined,
  owners: [timerOwner, serviceTimers],
});
await startJobs({ connectionString, log: createLog({ level: 'error', format: 'json' }), ...house });
