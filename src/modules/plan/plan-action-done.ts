import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { announcePlan } from './plan-announce.js';
import { itemForWork } from './plan-load.js';
import { doneAlready, futureDay, noFile, notAgreed } from './plan-problems.rules.js';

export interface PlanActionDone {
  readonly actionId: string;
  readonly doneOn?: string | null;
  readonly note?: string | null;
  readonly evidenceFileId?: string | null;
}

/** Says that an action of the plan in force was done, or that it was not after all. */
export async function planActionDone(work: Work<Actor>, input: PlanActionDone): Promise<Outcome> {
  const problems = checkText(['input', 'note'], input.note, 2_000, 'OPTIONAL');
  const loaded = await itemForWork(work, 'plan_action', 'plt', 'actionId', input.actionId, 'EXECUTION');
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const { plan, itemId } = loaded.value;
  if (plan.status !== 'AGREED') return fail([notAgreed(['input', 'actionId'])]);
  const doneOn = input.doneOn ?? null;
  if (doneOn !== null && doneOn > civilDateIn(work.now, work.actor.timeZone)) problems.push(futureDay('doneOn'));
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  if (input.evidenceFileId != null && !file) problems.push(noFile);
  if (problems.length > 0) return fail(problems);
  const isDone = doneOn !== null;
  const changed = await work.query(
    `update "plan_action" set "done_on" = $3, "done_note" = $4, "done_by_id" = $5, "evidence_file_id" = $6,
       "evidence_name" = $7
     where "institution_id" = $1 and "id" = $2 and ($3::date is null or "done_on" is null) returning 1 as one`,
    [
      ...[work.institutionId, itemId, doneOn, isDone ? kept(input.note) : null, isDone ? work.actor.personId : null],
      ...[isDone ? (file?.id ?? null) : null, isDone ? (file?.fileName ?? null) : null],
    ],
  );
  if (changed.length === 0) return fail([doneAlready]);
  announcePlan(work, 'PLAN_ACTION_DONE', plan, plan.version, { actionId: itemId, doneOn });
  return ok({ id: itemId });
}
