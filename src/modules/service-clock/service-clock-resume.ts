import { putOff } from '../../engines/calendar/elapsed.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { doubtsOf } from '../calendar/calendar-load.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { aboutClock, calendarBy, heldClock, pausesOf } from './clock-rows.js';
import { tellReached } from './rung-due.js';
import { moveRungs } from './rungs-move.js';
import { keepersOnly, mayKeepServices } from './service.policy.js';
import { ahead, beforePause, enteredLate, notPaused } from './service.problems.js';
import { ServiceClock } from './service-clock.entity.js';
import { earliestEntry } from './service-clock-pause.js';

export interface ServiceClockResume {
  readonly clockId: string;
  readonly at?: Date | null;
  readonly expectedVersion?: number | null;
}

/** Lets a paused clock go on: what the pause took of its time is made up for. */
export async function serviceClockResume(work: Work<Actor>, input: ServiceClockResume): Promise<Outcome> {
  const found = await forChange(work, ServiceClock, 'svc', 'clockId', input.clockId, input.expectedVersion);
  if (!found.ok) return found;
  if (!mayKeepServices(work.actor)) return fail([keepersOnly]);
  const { now, institutionId, actor } = work;
  const clock = await heldClock(work, found.value.id);
  const open = (await pausesOf(work, clock.id)).find(({ to }) => to === null);
  if (clock.status !== 'PAUSED' || !open) return fail([notPaused(clock.status)]);
  const at = input.at ?? now;
  const problems = [
    ...(at > now ? [ahead('input', 'at')] : []),
    ...(at < open.from ? [beforePause] : []),
    ...(at < earliestEntry(now, clock.pauseEnteredWithin) ? [enteredLate(clock.pauseEnteredWithin)] : []),
  ];
  if (problems.length > 0) return fail(problems);
  const loaded = await calendarBy(work, clock.calendarId);
  const pause = { from: open.from, to: at };
  const later = (moment: Date): Date => putOff(loaded.calendar, clock.mode, moment, [pause]) ?? moment;
  const dueAt = later(clock.dueAt);
  const confirmed = doubtsOf(loaded, clock.mode, clock.startedAt, dueAt).length === 0;
  await work.query(
    `with ended as (
       update "service_pause" set "ended_at" = $4, "ended_by_id" = $5, "end_entered_at" = $6
       where "institution_id" = $1 and "id" = $3
     )
     update "service_clock" set "status" = 'RUNNING', "due_at" = $7, "due_confirmed" = $8, "updated_at" = $6,
       "version" = "version" + 1 where "institution_id" = $1 and "id" = $2`,
    [
      ...[institutionId, clock.id, open.id, at.toISOString(), actor.personId, now.toISOString()],
      ...[dueAt.toISOString(), confirmed],
    ],
  );
  await moveRungs(work, clock, dueAt, (rung) => later(rung.dueAt));
  const { of, facts } = aboutClock(clock);
  work.announce({
    kind: 'SERVICE_CLOCK_RESUMED',
    ...of,
    subjectVersion: clock.version + 1,
    facts: { ...facts, resumedAt: at.toISOString(), dueAt: dueAt.toISOString() },
  });
  await tellReached(work, clock);
  return ok({ id: clock.id });
}
