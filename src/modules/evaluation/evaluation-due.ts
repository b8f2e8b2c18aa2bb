import type { CivilDate } from '../../kernel/civil-date.js';
import type { House } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { type DueCase, onCase } from '../execution/execution-house.js';

/**
 * When the next evaluation of a case is due, as SQL over its row: on the day the plan in force names, or one cadence after
 * it was agreed; once it was evaluated under that plan, one cadence after that. Null without a plan, a day or a cadence,
 * and once the case is over.
 */
export const nextDueSql = (c: string): string => `(
  select case when l."at" is null then coalesce(p."next_evaluation_on", (d."agreed" + p."evaluation_every"::interval)::date)
      else (l."at" + p."evaluation_every"::interval)::date end
  from "plan" p join "institution" i on i."id" = p."institution_id"
  cross join lateral (select (p."agreed_at" at time zone i."time_zone")::date as "agreed") d
  left join lateral (select max((e."completed_at" at time zone i."time_zone")::date) as "at" from "evaluation" e
    where e."institution_id" = p."institution_id" and e."cooperation_id" = p."cooperation_id" and e."status" = 'COMPLETED'
      and e."completed_at" >= p."agreed_at") l on true
  where p."institution_id" = ${c}."institution_id" and p."cooperation_id" = ${c}."id" and p."status" = 'AGREED'
    and ${c}."status" in ('ACTIVE', 'UNDER_REVIEW'))`;

const found = `select c."institution_id" as "institutionId", c."id" as "cooperationId"
  from "plan" p join "cooperation" c on c."institution_id" = p."institution_id" and c."id" = p."cooperation_id"
  join "institution" i on i."id" = c."institution_id"
  left join "evaluation_due" t on t."institution_id" = c."institution_id" and t."id" = c."id"
  cross join lateral (select ${nextDueSql('c')} as "due_on", ($1::timestamptz at time zone i."time_zone")::date as "today") n
  where p."status" = 'AGREED' and n."due_on" <= n."today"
    and (t."due_on" is distinct from n."due_on" or (not t."overdue_told" and n."due_on" < n."today"))
  limit 1000`;

/** Tells of evaluations that are due, and of those that are overdue: each once, however many processes look. */
export async function evaluationRound(house: House): Promise<void> {
  const cases = await house.gateway.system.query<DueCase>(found, [house.clock.now().toISOString()]);
  await serveEach(cases, (one) =>
    onCase(house, one, async (work, held) => {
      const [row] = await work.query<{
        dueOn: CivilDate | null;
        toldFor: CivilDate | null;
        overdueTold: boolean | null;
      }>(
        `select ${nextDueSql('c')}::text as "dueOn", t."due_on"::text as "toldFor", t."overdue_told" as "overdueTold"
         from "cooperation" c left join "evaluation_due" t on t."institution_id" = c."institution_id" and t."id" = c."id"
         where c."institution_id" = $1 and c."id" = $2`,
        [work.institutionId, held.id],
      );
      const dueOn = row?.dueOn ?? null;
      if (dueOn === null || dueOn > held.today) return;
      const overdue = dueOn < held.today;
      const told = row?.toldFor === dueOn;
      const tell = (kind: 'EVALUATION_DUE' | 'EVALUATION_OVERDUE') =>
        work.announce({
          kind,
          subjectType: 'Cooperation',
          subjectId: held.id,
          subjectVersion: held.version,
          facts: { dueOn },
        });
      if (!told) tell('EVALUATION_DUE');
      if (overdue && !(told && row?.overdueTold)) tell('EVALUATION_OVERDUE');
      await work.query(
        `insert into "evaluation_due" ("institution_id", "id", "due_on", "overdue_told") values ($1, $2, $3, $4)
         on conflict ("institution_id", "id") do update set "due_on" = excluded."due_on", "overdue_told" = excluded."overdue_told"`,
        [work.institutionId, held.id, dueOn, overdue],
      );
    }),
  );
}

export const evaluationJobs = (house: House): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [{ everyMs: 300_000, run: () => evaluationRound(house) }],
});
