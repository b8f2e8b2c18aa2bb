import type { Work } from '../../platform/mutation/work.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import { type CaseFigures, dayOf, figuresOf, owedSql } from './case-figures.js';
import type { Period } from './monitoring.rules.js';

/** A report that is being written, as far as drawing needs it. */
export interface Drawn extends Period {
  readonly id: string;
  readonly cooperationId: string;
}

const agreed = `select "id" from "plan" where "institution_id" = $1 and "cooperation_id" = $2 and "status" = 'AGREED'`;

/** One row for everything a report speaks of, in the order it is told. */
const lines = `
with i as (select "time_zone" from "institution" where "id" = $1), agreed as (${agreed}), owed as (${owedSql}),
lines as (
  select 1 as "rank", 'GOAL' as "kind", g."id" as "subject_id", g."place" as "at", g."title", null::text as "party",
    null::date as "due_on", null::date as "on", null::text as "unit", null::numeric as "baseline", null::numeric as "target",
    null::numeric as "value", null::numeric as "percent", null::text as "status", false as "overdue"
  from "plan_goal" g join agreed a on g."institution_id" = $1 and g."plan_id" = a."id"
  union all
  select 2, 'INDICATOR', n."id", n."place", n."title", null, n."due_on", n."latest_on", n."unit", n."baseline", n."target",
    n."latest_value", n."attainment_percent", case when n."latest_value" is null then 'NOT_MEASURED' else 'MEASURED' end,
    n."due_on" < $5::date and coalesce(n."attainment_percent", 0) < 100
  from "plan_indicator" n join agreed a on n."institution_id" = $1 and n."plan_id" = a."id"
  union all
  select 3, 'ACTION', p."id", p."place", p."title", p."party", p."due_on", p."done_on", null, null, null, null, null,
    case when p."done_on" is null then 'OPEN' else 'DONE' end, p."done_on" is null and p."due_on" < $5::date
  from "plan_action" p join agreed a on p."institution_id" = $1 and p."plan_id" = a."id"
  union all
  select 4, 'OBLIGATION', o."id", 0, o."title", o."party", o."due_on", o."fulfilled_on", coalesce(o."unit", o."currency"),
    null, coalesce(o."quantity", o."amount"), null, o."percent", case when o."late" then 'OVERDUE' else o."status" end, o."late"
  from owed o
  union all
  select 5, 'MEETING', m."id", 0, jsonb_build_object('id', m."title", 'en', m."title"), null, ${dayOf('m."starts_at"')}, m."held_on",
    null, null, null, null, null, m."status", m."status" = 'SCHEDULED' and ${dayOf('m."starts_at"')} < $5::date
  from "meeting" m, i where m."institution_id" = $1 and m."cooperation_id" = $2
    and ${dayOf('m."starts_at"')} between $3::date and $4::date
  union all
  select 6, 'MEETING', c."id", 0, h."purpose", null, c."due_on", c."last_held_on", null, null, null, c."missed", null,
    'MISSED', true
  from "meeting_cadence" c join "plan_channel" h on h."institution_id" = c."institution_id" and h."id" = c."channel_id"
  where c."institution_id" = $1 and c."cooperation_id" = $2 and c."ended_at" is null and (c."missed" > 0 or c."due_on" < $5::date)
  union all
  select 7, 'ACTIVITY', a."id", a."happens_on" - date '2000-01-01', jsonb_build_object('id', a."title", 'en', a."title"), null,
    case when a."status" <> 'HELD' then a."happens_on" end, case when a."status" = 'HELD' then a."happens_on" end,
    null, null, null, null, null, a."status", a."status" = 'PLANNED' and coalesce(a."ends_on", a."happens_on") < $5::date
  from "activity" a where a."institution_id" = $1 and a."cooperation_id" = $2 and a."happens_on" <= $4::date
    and (coalesce(a."ends_on", a."happens_on") >= $3::date or a."status" = 'PLANNED')
  union all
  select 8, 'COMPLAINT', c."id", 0, null, null, null, ${dayOf('c."at"')}, null, null, null, null, null, c."status", false
  from "complaint" c, i where c."institution_id" = $1 and c."cooperation_id" = $2 and c."status" <> 'WITHDRAWN'
    and ${dayOf('c."at"')} <= $4::date and (${dayOf('c."at"')} >= $3::date or c."closed_at" is null)
)`;

/** How an activity was carried out, as it was called and counted when the report was drawn. */
const carriedOut = `(select jsonb_build_object('kind', k."title", 'mode', a."mode", 'unit', u."name", 'dharma', a."dharma",
    'participants', a."participants", 'evidence', f."files", 'photos', f."photos")
  from "activity" a
  join "activity_kind" k on k."institution_id" = a."institution_id" and k."id" = a."kind_id"
  left join "org_unit" u on u."institution_id" = a."institution_id" and u."id" = a."unit_id"
  cross join lateral (
    select count(*)::int as "files", (count(*) filter (where e."kind" = 'PHOTO'))::int as "photos" from "execution_file" e
    where e."institution_id" = a."institution_id" and e."activity_id" = a."id") f
  where a."institution_id" = $1 and a."id" = l."subject_id" and l."kind" = 'ACTIVITY')`;

const draw = `${lines},
numbered as (
  select l.*, ${carriedOut} as "activity",
    row_number() over (order by l."rank", l."at", l."due_on", l."on", l."subject_id")::int as "place" from lines l),
gone as (
  delete from "monitoring_line" o where o."institution_id" = $1 and o."report_id" = $6 and o."subject_id" is not null
    and o."state" is null and o."remark" is null
    and not exists (select 1 from lines l where l."kind" = o."kind" and l."subject_id" = o."subject_id"))
insert into "monitoring_line" ("institution_id", "id", "report_id", "place", "kind", "subject_id", "title", "party", "due_on",
  "on", "unit", "baseline", "target", "value", "percent", "activity", "status", "overdue")
select $1, gen_random_uuid(), $6, "place", "kind", "subject_id", "title", "party", "due_on", "on", "unit", "baseline",
  "target", "value", "percent", "activity", "status", "overdue" from numbered
on conflict ("institution_id", "report_id", "kind", "subject_id") do update
set "place" = excluded."place", "title" = excluded."title", "party" = excluded."party", "due_on" = excluded."due_on",
  "on" = excluded."on", "unit" = excluded."unit", "baseline" = excluded."baseline", "target" = excluded."target",
  "value" = excluded."value", "percent" = excluded."percent", "activity" = excluded."activity", "status" = excluded."status", "overdue" = excluded."overdue"`;

/**
 * Brings a draft up to what stands now: figures and lines are drawn anew, what the author said of a line stays with it.
 * A line whose source is gone goes too, unless something was said of it.
 */
export async function drawReport(work: Work<Actor>, report: Drawn): Promise<CaseFigures> {
  const { id, cooperationId, from, until } = report;
  const day = today(work);
  const figures = await figuresOf(work, work.institutionId, cooperationId, { from, until, today: day });
  await work.query(draw, [work.institutionId, cooperationId, from, until, day, id]);
  await work.query(
    `update "monitoring_report" set "from_on" = $3, "until_on" = $4, "drawn_at" = $5, "plan_number" = $6,
       "attainment_percent" = $7, "obligations_total" = $8, "obligations_overdue" = $9, "fulfilled_percent" = $10,
       "meetings_held" = $11, "meetings_overdue" = $12, "complaints_opened" = $13, "complaints_open" = $14
     where "institution_id" = $1 and "id" = $2`,
    [
      work.institutionId,
      id,
      from,
      until,
      work.now.toISOString(),
      figures.planNumber,
      figures.attainmentPercent,
      figures.obligationsTotal,
      figures.obligationsOverdue,
      figures.fulfilledPercent,
      figures.meetingsHeld,
      figures.meetingsOverdue,
      figures.complaintsOpened,
      figures.complaintsOpen,
    ],
  );
  return figures;
}
