import type { Event } from '../../engines/workflow/event.js';
import { historyOf } from '../../engines/workflow/history.js';
import { roundBegan } from '../../engines/workflow/work-round.js';
import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';

interface Seen {
  readonly id: string;
  readonly held: number;
  readonly shown: number;
  readonly open: number;
  readonly asked: number;
  readonly minutes: number;
}

const log = `select "subject_id" as "id", "subject_version" as "number", "facts"->'changes' as "events" from "event"
  where "institution_id" = $1 and "subject_id" = any($2) and "subject_type" = 'Cooperation'
    and jsonb_typeof("facts"->'changes') = 'array' order by "seq"`;

/** Of a round is what was planned in it, or held in it whenever it was planned. */
const ofRound = (alias: string, planned: string): string =>
  `${alias}."institution_id" = $1 and ${alias}."cooperation_id" = r."id"
    and (${alias}."${planned}" > r."began" or ${alias}."held_entry" > r."began")`;

const sql = `select r."id", c."held", c."shown", c."open", m."minutes",
    (select count(*)::int from "coordination_invitation" v
      left join "meeting" g on g."institution_id" = v."institution_id" and g."id" = v."meeting_id"
      left join "activity" a on a."institution_id" = v."institution_id" and a."id" = v."activity_id"
      where v."institution_id" = $1 and v."cooperation_id" = r."id" and v."entry" > r."began" and v."withdrawn_at" is null
        and coalesce(g."status", a."status") in ('SCHEDULED', 'PLANNED')
        and not exists (select 1 from "coordination_answer" s where s."institution_id" = $1
          and s."invitation_id" = v."id" and s."voided_at" is null)) as "asked"
  from json_to_recordset($2) as r("id" uuid, "began" int)
  cross join lateral (select count(*) filter (where a."status" = 'HELD')::int as "held",
      count(*) filter (where a."status" = 'PLANNED')::int as "open",
      count(*) filter (where a."status" = 'HELD' and exists (select 1 from "execution_file" f
        where f."institution_id" = $1 and f."activity_id" = a."id"))::int as "shown"
    from "activity" a where ${ofRound('a', 'planned_entry')}) c
  cross join lateral (select count(*)::int as "minutes" from "meeting" g
    where ${ofRound('g', 'scheduled_entry')} and g."minutes_at" is not null) m`;

/** What guards may ask of the present round of work on the execution (docs/execution.md says what a round is). */
export const activityObserver: Observer = {
  names: [
    'activities.planned',
    'activities.held',
    'activities.heldWithEvidence',
    'activities.open',
    'invitations.open',
    'meetings.withMinutes',
  ],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const ids = cases.map(({ id }) => id);
    const entries = await work.query<{ id: string; number: number; events: Event[] }>(log, [work.institutionId, ids]);
    const rounds = cases.map(({ id, definition }) => {
      const { standing } = historyOf(entries.filter((entry) => entry.id === id));
      return { id, began: roundBegan(definition, standing, 'EXECUTION') };
    });
    const rows = await work.query<Seen>(sql, [work.institutionId, JSON.stringify(rounds)]);
    return new Map(rows.map((row) => [row.id, observed(row)]));
  },
};

/** Planned is all that was planned and not cancelled, held or not. */
const observed = ({ held, shown, open, asked, minutes }: Seen): Observed => ({
  ...{ 'activities.planned': held + open, 'activities.held': held, 'activities.heldWithEvidence': shown },
  ...{ 'activities.open': open, 'invitations.open': asked, 'meetings.withMinutes': minutes },
});
