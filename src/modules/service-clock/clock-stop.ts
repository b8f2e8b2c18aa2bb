import { elapsed, putOff } from '../../engines/calendar/elapsed.js';
import type { ListenerWork } from '../../platform/event/listen.js';
import { aboutClock, calendarBy, type HeldClock, isOver, pausesOf } from './clock-rows.js';
import { tellReached } from './rung-due.js';
import { moveRungs } from './rungs-move.js';

/** What a clock waited for has happened: it was in time or not, by when it happened and not by when it was entered. */
export async function stopClock(work: ListenerWork, clock: HeldClock, at: Date): Promise<void> {
  if (at < clock.startedAt) return;
  const { institutionId, now } = work;
  const { calendar } = await calendarBy(work, clock.calendarId);
  const ledger = await pausesOf(work, clock.id);
  const open = ledger.find(({ to }) => to === null);
  const last = open ? { from: open.from, to: at > open.from ? at : open.from } : null;
  const pauses = [...ledger.filter(isOver), ...(last ? [last] : [])];
  const dueAt = (last && putOff(calendar, clock.mode, clock.dueAt, [last])) ?? clock.dueAt;
  const met = at <= dueAt;
  if (open && last) await endPause(work, open.id, last.to);
  if (!met && last) await goOn(work, clock, dueAt, (rung) => putOff(calendar, clock.mode, rung, [last]) ?? rung);
  if (!met) await tellReached(work, clock);
  const [after] = await work.query<{ version: number }>(
    `with stopped as (
       update "service_rung" set "stopped_at" = $4
       where "institution_id" = $1 and "clock_id" = $2 and "fired_at" is null and "stopped_at" is null
     )
     update "service_clock" set "status" = $5, "stopped_at" = $3, "stop_entered_at" = $4, "elapsed_ms" = $6, "due_at" = $7,
       "updated_at" = $4, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2 returning "version"`,
    [
      ...[institutionId, clock.id, at.toISOString(), now.toISOString(), met ? 'MET' : 'BREACHED'],
      ...[elapsed(calendar, clock.mode, clock.startedAt, at, pauses), dueAt.toISOString()],
    ],
  );
  const { of, facts } = aboutClock(clock);
  work.announce({
    kind: met ? 'SERVICE_CLOCK_MET' : 'SERVICE_CLOCK_STOPPED_LATE',
    ...of,
    subjectVersion: after?.version ?? clock.version + 1,
    facts: { ...facts, stoppedAt: at.toISOString(), dueAt: dueAt.toISOString(), breachTold: clock.breachedAt !== null },
  });
}

/** A pause in which nobody would have worked puts off nothing: the clock ran out all the same. */
async function goOn(work: ListenerWork, clock: HeldClock, dueAt: Date, moved: (rung: Date) => Date): Promise<void> {
  await work.query(
    `update "service_clock" set "status" = 'RUNNING' where "institution_id" = $1 and "id" = $2 and "status" = 'PAUSED'`,
    [work.institutionId, clock.id],
  );
  await moveRungs(work, clock, dueAt, (rung) => moved(rung.dueAt));
}

/** The thing is no longer waited for. What was late stays late, also where no worker has looked yet. */
export async function cancelClock(work: ListenerWork, clock: HeldClock): Promise<void> {
  const open = (await pausesOf(work, clock.id)).find(({ to }) => to === null);
  if (open) await endPause(work, open.id, work.now);
  else await tellReached(work, clock);
  const [after] = await work.query<{ version: number }>(
    `with stopped as (
       update "service_rung" set "stopped_at" = $3
       where "institution_id" = $1 and "clock_id" = $2 and "fired_at" is null and "stopped_at" is null
     )
     update "service_clock" set "status" = 'CANCELLED', "updated_at" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2 and "status" in ('RUNNING', 'PAUSED') returning "version"`,
    [work.institutionId, clock.id, work.now.toISOString()],
  );
  if (!after) return;
  const { of, facts } = aboutClock(clock);
  work.announce({ kind: 'SERVICE_CLOCK_CANCELLED', ...of, subjectVersion: after.version, facts });
}

const endPause = (work: ListenerWork, id: string, to: Date) =>
  work.query(
    `update "service_pause" set "ended_at" = $3, "ended_by_id" = $4, "end_entered_at" = $5
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, to.toISOString(), work.personId, work.now.toISOString()],
  );
