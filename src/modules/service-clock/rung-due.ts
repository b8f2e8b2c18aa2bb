import type { JobWork } from '../../platform/job/house-act.js';
import type { DueTimer, TimerOwner } from '../../platform/job/timer.js';
import { aboutClock, type ClockNames, heldClock } from './clock-rows.js';

type Telling = Pick<JobWork, 'query' | 'institutionId' | 'now' | 'announce'>;

/** Tells that a rung of a clock was reached: a warning, or that the time has passed. */
export async function tellRung(
  work: Telling,
  clock: ClockNames,
  rung: { readonly timer: string; readonly kind: string; readonly dueAt: string },
): Promise<void> {
  const breach = rung.kind === 'BREACH';
  const [after] = await work.query<{ version: number }>(
    `update "service_clock" set "version" = "version" + 1, "updated_at" = $3
       ${breach ? `, "status" = 'BREACHED', "breached_at" = $3` : ''}
     where "institution_id" = $1 and "id" = $2 and "status" = 'RUNNING' returning "version"`,
    [work.institutionId, clock.id, work.now.toISOString()],
  );
  if (!after) return;
  const { of, facts } = aboutClock(clock);
  work.announce({
    kind: breach ? 'SERVICE_CLOCK_BREACHED' : 'SERVICE_CLOCK_WARNED',
    ...of,
    subjectVersion: after.version,
    facts: { ...facts, rung: rung.timer, dueAt: rung.dueAt },
  });
}

/** Tells of every rung of a clock that has been reached already, in the transaction that finds it so. */
export async function tellReached(work: Telling, clock: ClockNames): Promise<void> {
  const reached = await work.query<DueTimer>(
    `update "service_rung" set "fired_at" = $3 where "institution_id" = $1 and "clock_id" = $2 and "due_at" <= $3
       and "fired_at" is null and "stopped_at" is null
     returning "timer", "kind", to_json("due_at") #>> '{}' as "dueAt"`,
    [work.institutionId, clock.id, work.now.toISOString()],
  );
  for (const rung of reached.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))) await tellRung(work, clock, rung);
}

/** The rungs of clocks are timers of the house. */
export const serviceTimers: TimerOwner = {
  timers: 'service_rung',
  table: 'service_clock',
  column: 'clock_id',
  onDue: async (work: JobWork, timer: DueTimer): Promise<void> =>
    tellRung(work, await heldClock(work, timer.subjectId), timer),
};
