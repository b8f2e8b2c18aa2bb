import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { caseForWork } from '../cooperation/case-work.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists } from '../identity/problems.js';
import { checkPeriod } from '../monitoring/monitoring.rules.js';
import { announceEvaluation } from './evaluation.events.js';
import { drawEvaluation } from './evaluation-draw.js';

export interface EvaluationStart {
  readonly cooperationId: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Begins to evaluate a period, with its figures drawn. */
export async function evaluationStart(work: Work<Actor>, input: EvaluationStart): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'EVALUATION');
  if (!held.ok) return held;
  const { id: cooperationId } = held.value.case;
  const problems = checkPeriod(input, today(work));
  const [last] = await work.query<{ number: number | null; draft: string | null }>(
    `select max("number")::int as "number", max("id"::text) filter (where "status" = 'DRAFT') as "draft"
     from "evaluation" where "institution_id" = $1 and "cooperation_id" = $2`,
    [work.institutionId, cooperationId],
  );
  if (last?.draft) problems.push(underWay(globalId('evl', last.draft)));
  if (problems.length > 0) return fail(problems);
  const { from, until } = input;
  const one = { id: work.ids.next(), cooperationId, number: (last?.number ?? 0) + 1 };
  await work.query(
    `insert into "evaluation" ("institution_id", "id", "cooperation_id", "number", "from_on", "until_on", "status", "drawn_at",
       "indicators_total", "indicators_met", "obligations_total", "obligations_overdue", "meetings_held", "meetings_overdue",
       "complaints_opened", "complaints_open", "started_by_id", "started_at")
     values ($1, $2, $3, $4, $5, $6, 'DRAFT', $7, 0, 0, 0, 0, 0, 0, 0, 0, $8, $7)`,
    [
      ...[work.institutionId, one.id, cooperationId, one.number, from, until],
      ...[work.now.toISOString(), work.actor.personId],
    ],
  );
  await drawEvaluation(work, { ...one, from, until });
  announceEvaluation(work, 'EVALUATION_STARTED', one, 1);
  return ok({ id: one.id });
}

const underWay = (which: string) =>
  exists(
    ['input', 'cooperationId'],
    `It is being evaluated (${which}): complete that one first.`,
    `Evaluasinya sedang disusun (${which}): selesaikan dahulu.`,
  );
