import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { aboutClock, heldClock, pausesOf } from './clock-rows.js';
import { keepersOnly, mayKeepServices } from './service.policy.js';
import { ahead, enteredLate, notRunning, oneOfThese, pauseOverlaps } from './service.problems.js';
import { ServiceClock } from './service-clock.entity.js';
import { minutesIn } from './service-standard-check.rules.js';

export interface ServiceClockPause {
  readonly clockId: string;
  readonly reason: string;
  readonly at?: Date | null;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
}

/** The latest moment that something entered now may have begun. */
export const earliestEntry = (now: Date, within: string): Date => new Date(now.getTime() - minutesIn(within) * 60_000);

/** Stops a clock for a time, for a reason its standard knows: while the other side has the next word, say. */
export async function serviceClockPause(work: Work<Actor>, input: ServiceClockPause): Promise<Outcome> {
  const found = await forChange(work, ServiceClock, 'svc', 'clockId', input.clockId, input.expectedVersion);
  if (!found.ok) return found;
  if (!mayKeepServices(work.actor)) return fail([keepersOnly]);
  const { now, institutionId, actor } = work;
  const clock = await heldClock(work, found.value.id);
  if (clock.status !== 'RUNNING' || clock.dueAt < now)
    return fail([notRunning(clock.status === 'RUNNING' ? 'BREACHED' : clock.status)]);
  const at = input.at ?? now;
  const ledger = await pausesOf(work, clock.id);
  const free = ledger.at(-1)?.to ?? clock.startedAt;
  const reasons = clock.pauseReasons.map((one) => one.code);
  const problems = [
    ...(reasons.includes(input.reason) ? [] : [oneOfThese(['input', 'reason'], reasons)]),
    ...(at > now ? [ahead('input', 'at')] : []),
    ...(at < free ? [pauseOverlaps] : []),
    ...(at < earliestEntry(now, clock.pauseEnteredWithin) ? [enteredLate(clock.pauseEnteredWithin)] : []),
    ...checkText(['input', 'note'], input.note, 500, 'OPTIONAL'),
  ];
  if (problems.length > 0) return fail(problems);
  const [from, entered] = [at.toISOString(), now.toISOString()];
  await work.query(
    `with stopped as (
       update "service_rung" set "stopped_at" = $6
       where "institution_id" = $1 and "clock_id" = $3 and "fired_at" is null and "stopped_at" is null
     ), paused as (
       update "service_clock" set "status" = 'PAUSED', "updated_at" = $6, "version" = "version" + 1
       where "institution_id" = $1 and "id" = $3
     )
     insert into "service_pause" ("institution_id", "id", "clock_id", "number", "reason", "note", "started_at",
       "started_by_id", "start_entered_at") values ($1, $2, $3, $4, $5, $9, $7, $8, $6)`,
    [
      ...[institutionId, work.ids.next(), clock.id, ledger.length + 1, input.reason],
      ...[entered, from, actor.personId, kept(input.note)],
    ],
  );
  const { of, facts } = aboutClock(clock);
  work.announce({
    kind: 'SERVICE_CLOCK_PAUSED',
    ...of,
    subjectVersion: clock.version + 1,
    facts: { ...facts, reason: input.reason, pausedAt: from },
  });
  return ok({ id: clock.id });
}
