import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { announcePlan } from './plan-announce.js';
import { recountAttainment } from './plan-attainment.js';
import { itemForWork } from './plan-load.js';
import { futureDay, noFile, notAgreed } from './plan-problems.rules.js';

export interface PlanIndicatorValueRecord {
  readonly indicatorId: string;
  readonly on: string;
  readonly value: string;
  readonly note?: string | null;
  readonly evidenceFileId?: string | null;
}

/** Adds what was measured of an indicator of the plan in force, and works the figures out anew. */
export async function planIndicatorValueRecord(work: Work<Actor>, input: PlanIndicatorValueRecord): Promise<Outcome> {
  const problems = checkText(['input', 'note'], input.note, 2_000, 'OPTIONAL');
  const loaded = await itemForWork(work, 'plan_indicator', 'pli', 'indicatorId', input.indicatorId, 'EXECUTION');
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const { plan, itemId } = loaded.value;
  if (plan.status !== 'AGREED') return fail([notAgreed(['input', 'indicatorId'])]);
  if (input.on > civilDateIn(work.now, work.actor.timeZone)) problems.push(futureDay('on'));
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  if (input.evidenceFileId != null && !file) problems.push(noFile);
  if (problems.length > 0) return fail(problems);
  await work.query(
    `insert into "plan_indicator_value" ("institution_id", "id", "indicator_id", "series_id", "on", "value", "note",
       "evidence_file_id", "evidence_name", "recorded_by_id", "at")
     select $1, $2, i."id", i."series_id", $4, $5, $6, $7, $8, $9, $10 from "plan_indicator" i
     where i."institution_id" = $1 and i."id" = $3`,
    [
      ...[work.institutionId, work.ids.next(), itemId, input.on, input.value, kept(input.note)],
      ...[file?.id ?? null, file?.fileName ?? null, work.actor.personId, work.now.toISOString()],
    ],
  );
  await recountAttainment(work, plan.cooperationId);
  announcePlan(work, 'PLAN_VALUE_RECORDED', plan, plan.version, { indicatorId: itemId, on: input.on });
  return ok({ id: itemId });
}
