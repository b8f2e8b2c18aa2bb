import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

export type PlanEventKind =
  | 'PLAN_SAVED'
  | 'PLAN_PROPOSED'
  | 'PLAN_ACKNOWLEDGED'
  | 'PLAN_AGREED'
  | 'PLAN_REVISED'
  | 'PLAN_VALUE_RECORDED'
  | 'PLAN_ACTION_DONE';

/** Tells what happened to a plan: ids, codes and numbers, no words. */
export function announcePlan(
  work: Work<Actor>,
  kind: PlanEventKind,
  plan: { readonly id: string; readonly cooperationId: string; readonly number: number },
  version: number,
  facts: Readonly<Record<string, unknown>> = {},
): void {
  const { id, cooperationId, number } = plan;
  work.announce({
    kind,
    subjectType: 'Plan',
    subjectId: id,
    subjectVersion: version,
    facts: { cooperationId, number, ...facts },
  });
}
