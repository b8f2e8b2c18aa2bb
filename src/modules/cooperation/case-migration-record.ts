import { type Definition, phases } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import type { State } from '../../engines/workflow/state.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { LoadedCalendar } from '../calendar/calendar-load.js';
import type { Actor } from '../identity/actor.js';
import type { NamedVersion } from '../procedure/version-named.js';
import { phaseOf } from './case.rules.js';
import { calendarFor } from './case-clocks.js';
import { tasksOf } from './case-tasks.js';
import { dueAt } from './clock.rules.js';
import type { Words } from './free-text.js';

/** A case that goes on under another version: what it was, what it is, and what the engine said of it. */
export interface MovedCase {
  readonly id: string;
  readonly version: number;
  readonly before: State;
  readonly after: State;
  readonly events: readonly Event[];
  readonly words: Words | null;
}

const samePlace = `t."institution_id" = $1 and t."cooperation_id" = w.cooperation and t."instance" = w.instance
    and t."position_code" = w.position and t."unit_id" is not distinct from w.unit and t."closed_at" is null`;

const sql = `with moving as (
  select * from json_to_recordset($5) as m(id uuid, version int, state jsonb, steps text[], phase text, act uuid, words uuid)
), moved as (
  update "cooperation" c set "procedure_version_id" = $3, "procedure_hash" = $4, "state" = m.state, "active_steps" = m.steps,
    "phase" = m.phase, "updated_at" = $2, "version" = m.version + 1
  from moving m where c."institution_id" = $1 and c."id" = any($12) and c."id" = m.id and c."version" = m.version returning 1
), wanted as (
  select * from json_to_recordset($6) as w(id uuid, cooperation uuid, instance text, step text, title jsonb, phase text,
    position text, unit uuid, subjects uuid[])
), kept as (
  update "task" t set "step" = w.step, "title" = w.title, "phase" = w.phase, "subjects" = w.subjects from wanted w
  where ${samePlace} and (t."step", t."title", t."phase", t."subjects") is distinct from (w.step, w.title, w.phase, w.subjects)
), closed as (
  update "task" t set "closed_at" = $2
  where t."institution_id" = $1 and t."cooperation_id" = any($12) and t."closed_at" is null
    and not exists (select 1 from wanted w where ${samePlace})
), opened as (
  insert into "task" ("institution_id", "id", "cooperation_id", "instance", "step", "title", "phase", "position_code", "unit_id", "subjects", "opened_at")
  select $1, w.id, w.cooperation, w.instance, w.step, w.title, w.phase, w.position, w.unit, w.subjects, $2
  from wanted w where not exists (select 1 from "task" t where ${samePlace})
), granted as (
  insert into "access_grant" ("institution_id", "object_id", "subject_id")
  select distinct $1::uuid, w.cooperation, unnest(w.subjects) from wanted w on conflict do nothing
), stopped as (
  update "timer" t set "stopped_at" = $2 from json_to_recordset($7) as s(cooperation uuid, timer text, instance text)
  where t."institution_id" = $1 and t."cooperation_id" = s.cooperation and t."timer" = s.timer
    and t."instance" is not distinct from s.instance and t."stopped_at" is null and t."fired_at" is null
), started as (
  insert into "timer" ("institution_id", "id", "cooperation_id", "timer", "instance", "kind", "due_at", "confirmed")
  select $1, s.id, s.cooperation, s.timer, s.instance, s.kind, s.due, s.confirmed
  from json_to_recordset($8) as s(id uuid, cooperation uuid, timer text, instance text, kind text, due timestamptz,
    confirmed boolean)
), retitled as (
  update "document" d set "title" = k.title, "instrument" = k.instrument, "updated_at" = $2, "version" = d."version" + 1
  from json_to_recordset($9) as k(kind text, title text, instrument boolean)
  where d."institution_id" = $1 and d."container_id" = any($12) and d."kind" = k.kind and d."frozen_at" is null
    and (d."title", d."instrument") is distinct from (k.title, k.instrument)
), acted as (
  insert into "act" ("institution_id", "id", "cooperation_id", "number", "action", "label", "person_id", "comment_id", "shared", "at")
  select $1, m.act, m.id, m.version + 1, 'migrate', $10, $11, m.words, false, $2 from moving m
)
select count(*)::int as "count" from moved`;

/**
 * Writes cases that were moved, in one statement: state, version of the SOP, tasks with their seats and titles, clocks,
 * titles of papers that are not final, and the act in each one's history. Their rows are held by the caller.
 */
export async function recordMigration(
  work: Work<Actor>,
  definition: Definition,
  version: NamedVersion,
  label: LocalizedText,
  cases: readonly MovedCase[],
): Promise<void> {
  const standing = await calendarFor(
    work,
    cases.flatMap(({ events }) => events),
  );
  const [row] = await work.query<{ count: number }>(sql, [
    work.institutionId,
    work.now.toISOString(),
    version.id,
    version.hash,
    JSON.stringify(cases.map((one) => caseRow(work, definition, one))),
    JSON.stringify(
      cases.flatMap(({ id, after }) =>
        after.active.flatMap(({ id: instance, step, phase, seats }) =>
          tasksOf(work, definition, after, { instance, step, phase, seats }).map((task) => ({
            ...task,
            cooperation: id,
          })),
        ),
      ),
    ),
    JSON.stringify(
      cases.flatMap(({ id, events }) =>
        events.flatMap((event) =>
          event.type === 'Migrated' ? event.stopped.map((clock) => ({ ...clock, cooperation: id })) : [],
        ),
      ),
    ),
    JSON.stringify(cases.flatMap(({ id, events }) => events.flatMap((event) => clockRow(work, standing, id, event)))),
    JSON.stringify(
      definition.documents.map(({ kind, title, instrument }) => ({
        kind,
        title: title.id,
        instrument: instrument ?? false,
      })),
    ),
    JSON.stringify(label),
    work.actor.personId,
    cases.map((one) => one.id),
  ]);
  if (row?.count !== cases.length) throw new Error('a case that was held has moved meanwhile');
}

const caseRow = (work: Work<Actor>, definition: Definition, { id, version, after, words }: MovedCase) => ({
  id,
  version,
  state: after,
  steps: after.active.map((instance) => instance.step),
  phase: phaseOf(definition, after, phases),
  act: work.ids.next(),
  words: words?.id ?? null,
});

function clockRow(work: Work<Actor>, standing: LoadedCalendar | null, cooperation: string, event: Event) {
  if (event.type !== 'TimerStarted') return [];
  const due = dueAt(event, standing);
  return [
    {
      id: work.ids.next(),
      cooperation,
      timer: event.timer,
      instance: event.instance,
      kind: event.kind,
      due: due.at.toISOString(),
      confirmed: due.confirmed,
    },
  ];
}
