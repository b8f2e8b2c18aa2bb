import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { LoadedCalendar } from '../calendar/calendar-load.js';
import type { Actor } from '../identity/actor.js';
import { checkText } from '../identity/check.js';
import { aboutClock, calendarBy, type HeldClock, isOver, pausesOfEach, runningClocks } from './clock-rows.js';
import { type Times, timesOf } from './clock-times.js';
import { tellReached } from './rung-due.js';
import { moveRungs } from './rungs-move.js';
import { mayKeepStandards, standardsOnly } from './service.policy.js';

export interface ServiceClocksRecount {
  readonly because: string;
}

/** Counts every running clock anew by the calendars as they are now: by decision only, and each one that moves is told. */
export async function serviceClocksRecount(
  work: Work<Actor>,
  input: ServiceClocksRecount,
): Promise<Result<{ id: string; looked: number; moved: number }, Problem[]>> {
  if (!mayKeepStandards(work.actor)) return fail([standardsOnly]);
  const problems = checkText(['input', 'because'], input.because, 500);
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  const clocks = (await runningClocks(work)).filter((clock) => clock.dueAt >= work.now);
  const paused = await pausesOfEach(
    work,
    clocks.map((clock) => clock.id),
  );
  const calendars = new Map<string | null, LoadedCalendar>();
  const moving: { readonly clock: HeldClock; readonly times: Times }[] = [];
  for (const clock of clocks) {
    const loaded = calendars.get(clock.calendarId) ?? (await calendarBy(work, clock.calendarId));
    calendars.set(clock.calendarId, loaded);
    const pauses = (paused.get(clock.id) ?? []).filter(isOver);
    const times = timesOf(loaded, clock, clock.startedAt, pauses);
    if (times.dueAt.getTime() !== clock.dueAt.getTime()) moving.push({ clock, times });
  }
  await work.query(
    `insert into "service_recount" ("institution_id", "id", "because", "looked", "moved", "by_id", "at")
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[work.institutionId, id, input.because.trim(), clocks.length, moving.length],
      ...[work.actor.personId, work.now.toISOString()],
    ],
  );
  for (const { clock, times } of moving) await moveClock(work, id, clock, times);
  return ok({ id, looked: clocks.length, moved: moving.length });
}

async function moveClock(work: Work<Actor>, recountId: string, clock: HeldClock, times: Times): Promise<void> {
  await work.query(
    `update "service_clock" set "due_at" = $3, "due_confirmed" = $4, "recount_id" = $5, "updated_at" = $6,
       "version" = "version" + 1 where "institution_id" = $1 and "id" = $2`,
    [...[work.institutionId, clock.id, times.dueAt.toISOString(), times.confirmed, recountId], work.now.toISOString()],
  );
  const at = new Map(times.rungs.map((rung) => [rung.timer, rung.at]));
  await moveRungs(work, clock, times.dueAt, (rung) => at.get(rung.timer) ?? rung.dueAt);
  const { of, facts } = aboutClock(clock);
  work.announce({
    kind: 'SERVICE_CLOCK_RECOUNTED',
    ...of,
    subjectVersion: clock.version + 1,
    facts: { ...facts, recountId, before: clock.dueAt.toISOString(), dueAt: times.dueAt.toISOString() },
  });
  await tellReached(work, clock);
}
