import type { Queries } from '../../platform/database/gateway.js';
import type { PlanContent } from './plan-content.rules.js';

const HOLDER = `json_build_object('party', i."party", 'unitId', i."unit_id", 'positionId', i."position_id", 'label', i."label")`;
const goalOf = `(select g."key" from "plan_goal" g where g."institution_id" = i."institution_id" and g."id" = i."goal_id")`;
const number = (name: string): string => `trim_scale(i."${name}")::text`;

const items = (table: string, fields: string, of = 'i."plan_id" = p."id"'): string =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by i."place", i."id"), '[]')
    from "${table}" i where i."institution_id" = p."institution_id" and ${of})`;

const sql = `select json_build_object(
  'goals', ${items('plan_goal', `'key', i."key", 'title', i."title"`)},
  'indicators', ${items('plan_indicator', `'key', i."key", 'goal', ${goalOf}, 'title', i."title", 'unit', i."unit", 'direction', i."direction", 'baseline', ${number('baseline')}, 'target', ${number('target')}, 'dueOn', i."due_on"`)},
  'actions', ${items('plan_action', `'key', i."key", 'goal', ${goalOf}, 'title', i."title", 'owner', ${HOLDER}, 'dueOn', i."due_on"`)},
  'activities', (select coalesce(json_agg(json_build_object('key', a."key", 'title', a."title", 'parts',
      ${items('plan_responsibility', `'party', i."party", 'unitId', i."unit_id", 'positionId', i."position_id", 'label', i."label", 'duty', i."duty"`, 'i."activity_id" = a."id"')}
    ) order by a."place", a."id"), '[]')
    from "plan_activity" a where a."institution_id" = p."institution_id" and a."plan_id" = p."id"),
  'commitments', ${items('plan_commitment', `'key', i."key", 'party', i."party", 'kind', i."kind", 'title', i."title", 'quantity', ${number('quantity')}, 'unit', i."unit", 'amount', ${number('amount')}, 'currency', i."currency", 'dueOn', i."due_on", 'recurs', i."recurs", 'recursUntil', i."recurs_until"`)},
  'channels', ${items('plan_channel', `'key', i."key", 'channel', i."channel", 'purpose', i."purpose", 'cadence', i."cadence", 'startsOn', i."starts_on", 'participants', i."participants"`)},
  'sustainability', ${items('plan_sustainability', `'key', i."key", 'step', i."step", 'owner', ${HOLDER}, 'dueOn', i."due_on"`)},
  'evaluationEvery', p."evaluation_every", 'nextEvaluationOn', p."next_evaluation_on") as "content"
  from "plan" p where p."institution_id" = $1 and p."id" = $2`;

/** What a version of a plan says, in one statement. */
export async function contentOf(queries: Queries, institutionId: string, planId: string): Promise<PlanContent> {
  const [row] = await queries.query<{ content: PlanContent }>(sql, [institutionId, planId]);
  if (!row) throw new Error('a plan that is not there');
  return row.content;
}
