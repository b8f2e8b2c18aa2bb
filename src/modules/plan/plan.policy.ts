import type { Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { evidenceIn } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';

/** A plan is seen with its case, by both sides alike: the partner sees what the institution sees. */
export const planVisible = throughCase(cooperationVisible);

/** What is seen with its plan. */
export const throughPlan = (actor: Actor): Where => ({
  is: 'exists',
  table: 'plan',
  on: { institution_id: 'institution_id', id: 'plan_id' },
  where: planVisible(actor),
});

/** A measured value is seen with the plan it was recorded under. */
export const throughIndicator = (actor: Actor): Where => ({
  is: 'exists',
  table: 'plan_indicator',
  on: { institution_id: 'institution_id', id: 'indicator_id' },
  where: throughPlan(actor),
});

export const acknowledgementEvidence = evidenceIn('plan_acknowledgement', throughPlan);
export const actionEvidence = evidenceIn('plan_action', throughPlan);
export const valueEvidence = evidenceIn('plan_indicator_value', throughIndicator);
