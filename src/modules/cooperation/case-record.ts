import { type Definition, phases } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import type { State } from '../../engines/workflow/state.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { endOf, isStageChange, phaseOf, signedDay, statusOf } from './case.rules.js';
import { calendarFor } from './case-clocks.js';
import { tasksOf } from './case-tasks.js';
import { dueAt } from './clock.rules.js';
import type { KeptCorrection } from './fact-correction.rules.js';
import { giveNotices } from './notice-give.js';
import { handTasks } from './task-subjects.js';

/** What an act leaves behind, beside the engine's events. */
export interface ActRow {
  readonly action: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly step: string | null;
  readonly positionCode: string | null;
  readonly mode: string | null;
  readonly commentId: string | null;
  readonly shared: boolean;
  /** The number of the act it takes back. */
  readonly takesBack?: number;
  readonly corrections?: readonly KeptCorrection[];
}

const sql = `with moved as (
  update "cooperation" set "state" = $4, "active_steps" = $5, "phase" = $6, "status" = $7, "outcome" = $8, "outcome_kind" = $9,
    "round" = $10, "stage_changed_at" = case when $11 then $12::timestamptz else "stage_changed_at" end, "updated_at" = $12,
    "ends_on" = coalesce($18::date, "ends_on"),
    "began_on" = case when $7 in ('ACTIVE', 'UNDER_REVIEW') then coalesce($20::date, "began_on", $21::date)
      when $7 = 'CLOSED' then "began_on" end, "disclosed_at" = coalesce("disclosed_at", case when $19 then $12::timestamptz end),
    "version" = "version" + 1
  where "institution_id" = $1 and "id" = $2 and "version" = $3 returning 1
), seats as (
  select * from json_to_recordset($13) as s(id uuid, instance text, step text, title jsonb, phase text, position text, unit uuid, subjects uuid[])
), closed as (
  update "task" set "closed_at" = $12
  where "institution_id" = $1 and "cooperation_id" = $2 and "closed_at" is null and "instance" = any($14)
), opened as (
  insert into "task" ("institution_id", "id", "cooperation_id", "instance", "step", "title", "phase", "position_code", "unit_id", "subjects", "opened_at")
  select $1, s.id, $2, s.instance, s.step, s.title, s.phase, s.position, s.unit, s.subjects, $12
  from seats s
), granted as (
  insert into "access_grant" ("institution_id", "object_id", "subject_id")
  select $1, $2::uuid, unnest(s.subjects) from seats s union select $1, $2, unnest($15::uuid[])
  on conflict do nothing
), stopped as (
  update "timer" set "stopped_at" = $12
  where "institution_id" = $1 and "cooperation_id" = $2 and "stopped_at" is null and "fired_at" is null and "instance" = any($14)
), acted as (
  insert into "act" ("institution_id", "id", "cooperation_id", "number", "action", "label", "step", "person_id", "position_code", "mode", "comment_id", "shared", "at", "takes_back", "corrections")
  select $1, a.id, $2, $3 + 1, a.action, a.label, a.step, $16, a.position_code, a.mode, a.comment_id, a.shared, $12, a.takes_back, a.corrections
  from json_to_recordset($17) as a(id uuid, action text, label jsonb, step text, position_code text, mode text, comment_id uuid, shared boolean, takes_back int, corrections jsonb)
)
select count(*)::int as "count" from moved`;

/**
 * Writes what the engine decided: the state and every row that mirrors it for reading, in one statement. Returns
 * false when somebody was faster (the version moved).
 */
export async function recordCase(
  work: Work<Actor>,
  definition: Definition,
  cooperation: { readonly id: string; readonly version: number },
  state: State,
  events: readonly Event[],
  act: ActRow | null,
  grants: readonly string[] = [],
): Promise<boolean> {
  const left = events.flatMap((event) => (event.type === 'StepLeft' ? [event.instance] : []));
  const [row] = await work.query<{ count: number }>(sql, [
    work.institutionId,
    cooperation.id,
    cooperation.version,
    JSON.stringify(state),
    state.active.map((instance) => instance.step),
    phaseOf(definition, state, phases),
    statusOf(state),
    state.outcome?.id ?? null,
    state.outcome?.kind ?? null,
    state.round,
    isStageChange(events),
    work.now.toISOString(),
    JSON.stringify(seatsEntered(work, definition, state, events)),
    left,
    [...grants, ...disclosedTo(state, events)],
    work.actor.personId,
    JSON.stringify(act ? [{ id: work.ids.next(), ...snakeAct(act) }] : []),
    endOf(definition, state),
    !state.confidential,
    signedDay(state, work.actor.timeZone),
    civilDateIn(work.now, work.actor.timeZone),
  ]);
  if (row?.count !== 1) return false;
  if (isDisclosure(events)) await handTasks(work, cooperation.id, definition, state);
  await startTimers(work, cooperation.id, events);
  if (act) await giveNotices(work, cooperation.id, cooperation.version + 1, events);
  return true;
}

const isDisclosure = (events: readonly Event[]): boolean => events.some((event) => event.type === 'Disclosed');

/** The partner that a case was kept from until now. */
const disclosedTo = ({ partner }: State, events: readonly Event[]): string[] =>
  partner !== null && isDisclosure(events) ? [partner] : [];

const snakeAct = (act: ActRow) => ({
  action: act.action,
  label: act.label,
  step: act.step,
  position_code: act.positionCode,
  mode: act.mode,
  comment_id: act.commentId,
  shared: act.shared,
  takes_back: act.takesBack ?? null,
  corrections: act.corrections ?? null,
});

const seatsEntered = (work: Work<Actor>, definition: Definition, state: State, events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'StepEntered' ? tasksOf(work, definition, state, event) : []));

/** A clock that begins anew stops where it was running. */
async function startTimers(work: Work<Actor>, cooperationId: string, events: readonly Event[]): Promise<void> {
  const standing = await calendarFor(work, events);
  for (const event of events) {
    if (event.type !== 'TimerStarted') continue;
    const due = dueAt(event, standing);
    await work.query(
      `with stopped as (
         update "timer" set "stopped_at" = $8 where "institution_id" = $1 and "cooperation_id" = $3 and "timer" = $4
           and "instance" is not distinct from $5 and "fired_at" is null and "stopped_at" is null)
       insert into "timer" ("institution_id", "id", "cooperation_id", "timer", "instance", "kind", "due_at", "confirmed")
       values ($1, $2, $3, $4, $5, $6, $7, $9)`,
      [
        work.institutionId,
        work.ids.next(),
        cooperationId,
        event.timer,
        event.instance,
        event.kind,
        due.at.toISOString(),
        event.at,
        due.confirmed,
      ],
    );
  }
}
