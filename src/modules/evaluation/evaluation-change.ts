import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { Person } from '../identity/person.entity.js';
import { notFound } from '../identity/problems.js';
import { checkPeriod } from '../monitoring/monitoring.rules.js';
import { announceEvaluation } from './evaluation.events.js';
import { checkItem, checkPercent, type EvaluationOutcome, WORDS_LIMIT } from './evaluation.rules.js';
import { drawEvaluation } from './evaluation-draw.js';
import { heldDraft } from './evaluation-held.js';

export interface EvaluationChange {
  readonly evaluationId: string;
  readonly from?: CivilDate | null;
  readonly until?: CivilDate | null;
  readonly benefitPercent?: number | null;
  readonly benefitReason?: string | null;
  readonly conformityPercent?: number | null;
  readonly conformityReason?: string | null;
  readonly summary?: string | null;
  readonly outcome?: EvaluationOutcome | null;
  readonly nextPlanDueOn?: CivilDate | null;
  readonly add?: readonly { readonly what: string; readonly ownerId: string; readonly dueOn: CivilDate }[] | null;
  readonly remove?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

const MOST_ITEMS = 100;

/** Writes the evaluator's judgement into a draft; figures are drawn anew around it. */
export async function evaluationChange(work: Work<Actor>, input: EvaluationChange): Promise<Outcome> {
  const held = await heldDraft(work, input.evaluationId, input.expectedVersion);
  if (!held.ok) return held;
  const { evaluation } = held.value;
  const { id, cooperationId, number, version } = evaluation;
  const period = { from: input.from ?? evaluation.fromOn, until: input.until ?? evaluation.untilOn };
  const added = (input.add ?? []).slice(0, MOST_ITEMS);
  const owners = await Promise.all(added.map(({ ownerId }) => found(work, Person, 'per', ownerId)));
  const gone = await itemsIn(work, id, input.remove ?? []);
  const problems: Problem[] = [
    ...checkPeriod(period, today(work)),
    ...checkPercent(['input', 'benefitPercent'], input.benefitPercent),
    ...checkPercent(['input', 'conformityPercent'], input.conformityPercent),
    ...(['benefitReason', 'conformityReason', 'summary'] as const).flatMap((field) =>
      checkText(['input', field], input[field], WORDS_LIMIT, 'OPTIONAL'),
    ),
    ...added.flatMap((item, at) => [
      ...checkItem(item, today(work), ['input', 'add', String(at)]),
      ...(owners[at] ? [] : [notFound('input', 'add', String(at), 'ownerId')]),
    ]),
    ...(input.remove ?? []).flatMap((one, at) =>
      gone.has(rowId('evi', one) ?? '') ? [] : [notFound('input', 'remove', String(at))],
    ),
  ];
  if (problems.length > 0) return fail(problems);
  await write(work, id, input);
  for (const [at, { what, dueOn }] of added.entries())
    await work.query(
      `insert into "evaluation_item" ("institution_id", "id", "evaluation_id", "place", "what", "owner_id", "due_on", "status", "created_at")
       select $1, $2, $3, coalesce(max("place"), 0) + 1, $4, $5, $6, 'OPEN', $7 from "evaluation_item"
       where "institution_id" = $1 and "evaluation_id" = $3`,
      [work.institutionId, work.ids.next(), id, what.trim(), owners[at]?.id, dueOn, work.now.toISOString()],
    );
  await work.query('delete from "evaluation_item" where "institution_id" = $1 and "id" = any($2)', [
    work.institutionId,
    [...gone],
  ]);
  await drawEvaluation(work, { id, cooperationId, ...period });
  announceEvaluation(work, 'EVALUATION_CHANGED', { id, cooperationId, number }, version + 1);
  return ok({ id });
}

/** Of what is given; the rest stays, and null takes away. */
async function write(work: Work<Actor>, id: string, input: EvaluationChange): Promise<void> {
  const columns: readonly (readonly [string, unknown])[] = [
    ['benefit_percent', input.benefitPercent],
    ['benefit_reason', input.benefitReason === undefined ? undefined : kept(input.benefitReason)],
    ['conformity_percent', input.conformityPercent],
    ['conformity_reason', input.conformityReason === undefined ? undefined : kept(input.conformityReason)],
    ['summary', input.summary === undefined ? undefined : kept(input.summary)],
    ['outcome', input.outcome],
    ['next_plan_due_on', input.nextPlanDueOn],
  ];
  const given = columns.filter(([, value]) => value !== undefined);
  const set = given.map(([column], at) => `"${column}" = $${at + 3}`);
  await work.query(
    `update "evaluation" set ${[...set, '"version" = "version" + 1'].join(', ')} where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, ...given.map(([, value]) => value)],
  );
}

async function itemsIn(work: Work<Actor>, evaluationId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await work.query<{ id: string }>(
    'select "id" from "evaluation_item" where "institution_id" = $1 and "evaluation_id" = $2 and "id" = any($3)',
    [work.institutionId, evaluationId, ids.flatMap((one) => rowId('evi', one) ?? [])],
  );
  return new Set(rows.map((row) => row.id));
}
