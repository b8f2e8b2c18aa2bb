import { phases } from '../../engines/workflow/definition.js';
import { adoption } from '../../engines/workflow/entry-label.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { nothing, type State } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { endOf, phaseOf, statusOf } from './case.rules.js';
import type { CaseToAdopt } from './case-adopt.js';
import { calendarFor } from './case-clocks.js';
import { registerNeeds } from './case-needs.js';
import { tasksOf } from './case-tasks.js';
import { dueAt } from './clock.rules.js';
import { announceCase } from './cooperation.events.js';
import { wordsApart } from './free-text.js';

/** The door an adopted agreement came by: none of the procedure's own. */
export const ADOPTED = 'ADOPTED';
/** What its first act is called. */
export const ADOPT = 'adopt';

const sql = `with given as (
  select * from json_to_recordset($2) as g(id uuid, act uuid, title text, summary text, partner uuid, procedure uuid, hash text,
    state jsonb, steps text[], phase text, status text, outcome text, kind text, began date, ended date, ends date)
), laid as (
  insert into "cooperation" ("institution_id", "id", "title", "summary", "partner_id", "procedure_version_id", "procedure_hash",
    "state", "active_steps", "phase", "status", "outcome", "outcome_kind", "channel", "received_at", "registered_at", "round",
    "began_on", "ended_on", "ends_on", "stage_changed_at", "disclosed_at", "updated_at", "version")
  select $1, g.id, g.title, g.summary, g.partner, g.procedure, g.hash, g.state, g.steps, g.phase, g.status, g.outcome, g.kind,
    '${ADOPTED}', $3, $3, 1, g.began, g.ended, g.ends, $3, $3, $3, 1
  from given g
), acted as (
  insert into "act" ("institution_id", "id", "cooperation_id", "number", "action", "label", "person_id", "shared", "at")
  select $1, g.act, g.id, 1, '${ADOPT}', $5::jsonb, $4, true, $3 from given g
), seats as (
  select * from json_to_recordset($6) as s(id uuid, cooperation uuid, instance text, step text, title jsonb, phase text,
    position text, unit uuid, subjects uuid[])
), tasks as (
  insert into "task" ("institution_id", "id", "cooperation_id", "instance", "step", "title", "phase", "position_code", "unit_id", "subjects", "opened_at")
  select $1, s.id, s.cooperation, s.instance, s.step, s.title, s.phase, s.position, s.unit, s.subjects, $3 from seats s
), granted as (
  insert into "access_grant" ("institution_id", "object_id", "subject_id")
  select $1, s.cooperation, unnest(s.subjects) from seats s union select $1, g.id, $4 from given g
  on conflict do nothing
), clocks as (
  insert into "timer" ("institution_id", "id", "cooperation_id", "timer", "instance", "kind", "due_at", "confirmed")
  select $1, c.id, c.cooperation, c.timer, c.instance, c.kind, c.due, c.confirmed
  from json_to_recordset($7) as c(id uuid, cooperation uuid, timer text, instance text, kind text, due timestamptz, confirmed boolean)
)
insert into "comment" ("institution_id", "id", "cooperation_id", "person_id", "body", "key", "at")
select $1, w.id, w.cooperation, $4, w.body, w.key, $3
from json_to_recordset($8) as w(id uuid, cooperation uuid, body text, key text)`;

/** Writes agreements that may be adopted, as many as there are, in one statement, and tells of each. */
export async function writeAdopted(work: Work<Actor>, cases: readonly CaseToAdopt[]): Promise<void> {
  if (cases.length === 0) return;
  const told = cases.map((one) => {
    const { events, words } = wordsApart(work.ids, one.definition, one.events);
    return { ...one, events, words, state: events.reduce(evolve, nothing) };
  });
  const standing = await calendarFor(
    work,
    told.flatMap((one) => one.events),
  );
  const clocks = told.flatMap(({ id, events }) =>
    events.flatMap((event) => {
      if (event.type !== 'TimerStarted') return [];
      const { timer, instance, kind } = event;
      const { at, confirmed } = dueAt(event, standing);
      return [{ id: work.ids.next(), cooperation: id, timer, instance, kind, due: at.toISOString(), confirmed }];
    }),
  );
  const seats = told.flatMap(({ id, definition, state, events }) =>
    events.flatMap((event) =>
      event.type === 'StepEntered'
        ? tasksOf(work, definition, state, event).map((task) => ({ ...task, cooperation: id }))
        : [],
    ),
  );
  await work.query(sql, [
    work.institutionId,
    JSON.stringify(told.map((one) => rowOf(work, one))),
    work.now.toISOString(),
    work.actor.personId,
    JSON.stringify(adoption),
    JSON.stringify(seats),
    JSON.stringify(clocks),
    JSON.stringify(told.flatMap(({ id, words }) => words.map((word) => ({ ...word, cooperation: id })))),
  ]);
  for (const { id, partnerId, definition, state, events } of told) {
    if (definition.facts.some((fact) => fact.type === 'NEEDS' && state.facts[fact.name] !== undefined))
      await registerNeeds(work, definition, { id, partnerId }, events);
    announceCase(work, 'COOPERATION_ADOPTED', id, 1, state, events, { action: ADOPT });
  }
}

interface Told extends CaseToAdopt {
  readonly events: readonly Event[];
  readonly state: State;
}

const rowOf = (work: Work<Actor>, { definition, state, procedure, ...one }: Told) => ({
  ...{ id: one.id, act: work.ids.next(), title: one.title, summary: one.summary, partner: one.partnerId },
  ...{ procedure: procedure.id, hash: procedure.hash, state, steps: state.active.map((instance) => instance.step) },
  ...{ phase: phaseOf(definition, state, phases), status: statusOf(state) },
  ...{ outcome: state.outcome?.id ?? null, kind: state.outcome?.kind ?? null },
  ...{ began: one.beganOn, ended: one.endedOn, ends: endOf(definition, state) },
});
