import type { ListenerWork } from '../../platform/event/listen.js';
import { aboutClock, calendarBy } from './clock-rows.js';
import { timesOf } from './clock-times.js';
import { tellReached } from './rung-due.js';
import type { Standard } from './service-standard.rules.js';

export interface KeptStandard extends Standard {
  readonly id: string;
}

/** Sets a clock going for an object, unless one of the standard waits for it already. What has passed is told at once. */
export async function startClock(
  work: ListenerWork,
  standard: KeptStandard,
  subjectId: string,
  startedAt: Date,
): Promise<void> {
  const { institutionId, now } = work;
  const request = standard.subject === 'REQUEST';
  const [found] = await work.query<{
    cooperationId: string | null;
    channel: string;
    waits: boolean;
    rounds: number;
  }>(
    `select t."channel", t.${request ? '"cooperation_id"' : '"id"'} as "cooperationId",
       coalesce(bool_or(k."id" is not null and k."stopped_at" is null and k."status" <> 'CANCELLED'), false) as "waits",
       count(k."id")::int as "rounds"
     from "${request ? 'service_request' : 'cooperation'}" t
     left join "service_clock" k on k."institution_id" = t."institution_id" and k."standard_code" = $3
       and k."${request ? 'request_id' : 'cooperation_id'}" = t."id" and k."subject" = $4
     where t."institution_id" = $1 and t."id" = $2 group by t."institution_id", t."id"`,
    [institutionId, subjectId, standard.code, standard.subject],
  );
  if (!found || found.waits) return;
  const times = timesOf(await calendarBy(work, standard.calendarId), standard, startedAt);
  const clock = {
    ...{ id: work.ids.next(), code: standard.code, edition: standard.edition },
    ...{ requestId: request ? subjectId : null, cooperationId: found.cooperationId },
  };
  await work.query(
    `insert into "service_clock" ("institution_id", "id", "standard_id", "standard_code", "subject", "request_id",
       "cooperation_id", "channel", "round", "started_at", "entered_at", "due_at", "due_confirmed", "status", "updated_at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'RUNNING', $11)`,
    [
      ...[institutionId, clock.id, standard.id, standard.code, standard.subject, clock.requestId, clock.cooperationId],
      ...[found.channel, found.rounds + 1, startedAt.toISOString(), now.toISOString(), times.dueAt.toISOString()],
      times.confirmed,
    ],
  );
  await work.query(
    `insert into "service_rung" ("institution_id", "id", "clock_id", "timer", "kind", "due_at")
     select $1, r."id", $2, r."timer", r."kind", r."at"
     from json_to_recordset($3) as r("id" uuid, "timer" text, "kind" text, "at" timestamptz)`,
    [institutionId, clock.id, JSON.stringify(times.rungs.map((rung) => ({ id: work.ids.next(), ...rung })))],
  );
  const { of, facts } = aboutClock(clock);
  work.announce({
    kind: 'SERVICE_CLOCK_STARTED',
    ...of,
    subjectVersion: 1,
    facts: { ...facts, startedAt: startedAt.toISOString(), dueAt: times.dueAt.toISOString(), round: found.rounds + 1 },
  });
  await tellReached(work, clock);
}
