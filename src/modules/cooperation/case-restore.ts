import type { Event } from '../../engines/workflow/event.js';
import { type History, runningClocks, type Standing } from '../../engines/workflow/history.js';
import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { takeBackVersion } from '../document/document-take-back-version.js';
import { takeBackFormAnswers } from '../form/form-answer-take-back.js';
import type { Actor } from '../identity/actor.js';
import { releaseRequestNeed } from '../need/need-release.js';
import { calendarFor } from './case-clocks.js';
import type { LoadedCase } from './case-load.js';
import { followNeeds } from './case-needs-follow.js';
import { dueAt } from './clock.rules.js';
import { mirrorSlots } from './slot-mirror.js';
import { handTasks } from './task-subjects.js';

/**
 * The rows that mirror a case follow it back to where it stood before an act: tasks, clocks, papers and their slots,
 * answers to forms, needs. Grants stay: whoever was brought into a case goes on seeing it. Refused where a need the
 * case named then was withdrawn since.
 */
export async function restoreRows(
  work: Work<Actor>,
  current: LoadedCase,
  taken: Standing,
  told: readonly Event[],
  after: History,
): Promise<Result<null, Problem[]>> {
  await reopenTasks(work, current.id, taken, told);
  await handTasks(work, current.id, current.definition, after.state);
  await restoreClocks(work, current.id, after);
  const answers = taken.events.flatMap((event) => (event.type === 'FormAnswered' ? [event.answer] : []));
  await takeBackFormAnswers(work, answers);
  for (const event of taken.events)
    if (event.type === 'EvidenceRecorded')
      await takeBackVersion(work, {
        containerId: current.id,
        kind: event.document,
        number: event.version.number,
        inForce: after.state.evidence[event.document]?.number ?? 0,
      });
  const mirrored = await mirrorSlots(work, current.id, current.state, after.state, null);
  if (!mirrored.ok) throw new Error('an act that was taken back made a document final');
  if (recordsNeed(taken) && !after.standing.some(recordsNeed)) await releaseRequestNeed(work, current.id);
  return followNeeds(work, current, after.state);
}

const recordsNeed = ({ events }: Pick<Standing, 'events'>): boolean =>
  events.some((event) => event.type === 'EffectRequested' && event.effect.do === 'recordNeed');

/** The very tasks the act closed wait again, since when they did. */
async function reopenTasks(
  work: Work<Actor>,
  cooperationId: string,
  { events }: Standing,
  told: readonly Event[],
): Promise<void> {
  const reopened = new Set(told.flatMap((event) => (event.type === 'StepReopened' ? [event.instance] : [])));
  for (const event of events)
    if (event.type === 'StepLeft' && reopened.has(event.instance))
      await work.query(
        `update "task" set "closed_at" = null
         where "institution_id" = $1 and "cooperation_id" = $2 and "instance" = $3 and "closed_at" = $4`,
        [work.institutionId, cooperationId, event.instance, event.at],
      );
}

/** Clocks run as the case says: one that was stopped runs on to the day it had, and no other runs. */
async function restoreClocks(work: Work<Actor>, cooperationId: string, after: History): Promise<void> {
  const running = runningClocks(after);
  const standing = await calendarFor(work, running);
  const wanted = running.map((event) => {
    const due = dueAt(event, standing);
    return {
      ...{ id: work.ids.next(), timer: event.timer, instance: event.instance, kind: event.kind },
      ...{ due_at: due.at.toISOString(), confirmed: due.confirmed },
    };
  });
  await work.query(
    `with wanted as (
       select * from json_to_recordset($3) as w(id uuid, timer text, instance text, kind text, due_at timestamptz, confirmed boolean)
     ), kept as (
       select distinct on (w.id) w.id as wish, t."id" from wanted w
       join "timer" t on t."institution_id" = $1 and t."cooperation_id" = $2 and t."timer" = w.timer
         and t."instance" is not distinct from w.instance and t."fired_at" is null
       order by w.id, t."due_at" = w.due_at desc, t."id" desc
     ), changed as (
       update "timer" t set "stopped_at" = case when t."id" in (select "id" from kept) then null else $4::timestamptz end
       where t."institution_id" = $1 and t."cooperation_id" = $2 and t."fired_at" is null
         and (t."stopped_at" is null) <> (t."id" in (select "id" from kept))
     )
     insert into "timer" ("institution_id", "id", "cooperation_id", "timer", "instance", "kind", "due_at", "confirmed")
     select $1, w.id, $2, w.timer, w.instance, w.kind, w.due_at, w.confirmed from wanted w
     where not exists (select 1 from kept k where k.wish = w.id)`,
    [work.institutionId, cooperationId, JSON.stringify(wanted), work.now.toISOString()],
  );
}
