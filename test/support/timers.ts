import { timerOwner } from '../../src/modules/cooperation/timer-due.js';
import { serviceTimers } from '../../src/modules/service-clock/rung-due.js';
import { fireTimer, type TimerOwner } from '../../src/platform/job/timer.js';
import type { TestApi } from './api.js';

const owners: readonly TimerOwner[] = [timerOwner, serviceTimers];

/** Fires every timer of an institution that is due, of whichever module, as a worker would; answers how many did. */
export async function fireDue({ api, clock, gateway }: TestApi, institutionId: string): Promise<number> {
  let fired = 0;
  for (const owner of owners) {
    const due = await gateway.system.query<{ id: string }>(
      `select id from "${owner.timers}" where institution_id = $1 and due_at <= $2
         and fired_at is null and stopped_at is null order by due_at, id`,
      [institutionId, clock.now().toISOString()],
    );
    for (const { id } of due) if (await fireTimer(api.shared.runner, owner, institutionId, id)) fired += 1;
  }
  return fired;
}
