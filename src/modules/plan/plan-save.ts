import { addDays, type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { stale } from '../identity/problems.js';
import { announcePlan } from './plan-announce.js';
import { recountAttainment } from './plan-attainment.js';
import { holdersIn, readContent } from './plan-content.js';
import type { PlanContent } from './plan-content.rules.js';
import { type Finding, findingsOf } from './plan-findings.rules.js';
import { namedBy } from './plan-holders.js';
import type { PlanSaveInput } from './plan-input.type.js';
import { latestPlan, type PlanRow } from './plan-load.js';
import { reviseFirst } from './plan-problems.rules.js';
import { writeContent } from './plan-rows.js';

/** Keeps the whole plan as it is given. What was proposed is a draft again, and nobody stands by it any more. */
export async function planSave(work: Work<Actor>, input: PlanSaveInput): Promise<Outcome> {
  const opened = await caseForWork(work, input.cooperationId, 'PLAN');
  if (!opened.ok) return opened;
  const cooperationId = opened.value.case.id;
  const latest = await latestPlan(work, cooperationId);
  const version = latest?.version ?? 0;
  const problems: Problem[] = version === input.expectedVersion ? [] : [stale(version)];
  if (latest && latest.status !== 'DRAFT' && latest.status !== 'PROPOSED') problems.push(reviseFirst);
  const read = readContent(input, await namedBy(work, holdersIn(input)), await earliestDay(work, cooperationId));
  if (!read.ok) return fail([...problems, ...read.error]);
  if (problems.length > 0) return fail(problems);
  const content = read.value;
  const findings = findingsOf(content);
  const plan = latest
    ? await draftAgain(work, latest, content, findings)
    : await beginPlan(work, { cooperationId, number: 1, basedOnId: null, reason: null }, content, findings);
  await writeContent(work, plan, content);
  await recountAttainment(work, cooperationId);
  const facts = { status: 'DRAFT', complete: findings.length === 0, wasProposed: latest?.status === 'PROPOSED' };
  announcePlan(work, 'PLAN_SAVED', plan, version + 1, facts);
  return ok({ id: plan.id });
}

/** A year before the case was registered: what was promised before there was a case may recur in it. */
async function earliestDay(work: Work<Actor>, cooperationId: string): Promise<CivilDate> {
  const [found] = await work.query<{ at: Date | string }>(
    'select "registered_at" as "at" from "cooperation" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, cooperationId],
  );
  if (!found) throw new Error('a plan without its case');
  return addDays(civilDateIn(new Date(found.at), work.actor.timeZone), -366);
}

interface Beginning {
  readonly cooperationId: string;
  readonly number: number;
  readonly basedOnId: string | null;
  readonly reason: string | null;
}

/** The row of a new version, a draft. */
export async function beginPlan(
  work: Work<Actor>,
  { cooperationId, number, basedOnId, reason }: Beginning,
  { evaluationEvery, nextEvaluationOn }: PlanContent,
  findings: readonly Finding[],
): Promise<Pick<PlanRow, 'id' | 'cooperationId' | 'number' | 'basedOnId'>> {
  const id = work.ids.next();
  await work.query(
    `insert into "plan" ("institution_id", "id", "cooperation_id", "number", "status", "based_on_id", "reason",
       "evaluation_every", "next_evaluation_on", "findings", "complete", "created_by_id", "created_at")
     values ($1, $2, $3, $4, 'DRAFT', $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[work.institutionId, id, cooperationId, number, basedOnId, reason, evaluationEvery, nextEvaluationOn],
      ...[JSON.stringify(findings), findings.length === 0, work.actor.personId, work.now.toISOString()],
    ],
  );
  return { id, cooperationId, number, basedOnId };
}

async function draftAgain(
  work: Work<Actor>,
  plan: PlanRow,
  { evaluationEvery, nextEvaluationOn }: PlanContent,
  findings: readonly Finding[],
): Promise<PlanRow> {
  await work.query(
    `with void as (
       update "plan_acknowledgement" set "voided_at" = $7
       where "institution_id" = $1 and "plan_id" = $2 and "voided_at" is null)
     update "plan" set "status" = 'DRAFT', "evaluation_every" = $3, "next_evaluation_on" = $4, "findings" = $5,
       "complete" = $6, "version" = "version" + 1 where "institution_id" = $1 and "id" = $2`,
    [
      ...[work.institutionId, plan.id, evaluationEvery, nextEvaluationOn, JSON.stringify(findings)],
      ...[findings.length === 0, work.now.toISOString()],
    ],
  );
  return plan;
}
