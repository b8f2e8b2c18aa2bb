import { any, equals, nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { evidenceIn } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';

/** Evaluations are the institution's own: staff see them with their case, partners do not. */
export const evaluationVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? throughCase(cooperationVisible)(actor) : nothing;

/** What is seen with its evaluation. */
export const throughEvaluation = (actor: Actor): Where => ({
  is: 'exists',
  table: 'evaluation',
  on: { institution_id: 'institution_id', id: 'evaluation_id' },
  where: evaluationVisible(actor),
});

/** Improvements are seen with their evaluation, and by whom they fell to. */
export const itemVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? any(throughEvaluation(actor), equals('owner_id', actor.personId)) : nothing;

export const itemEvidence = evidenceIn('evaluation_item', itemVisible);

/** Rows of the house itself. */
export const dueVisible = (_actor: Actor): Where => nothing;
