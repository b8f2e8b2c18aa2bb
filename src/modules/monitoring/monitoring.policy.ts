import { nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import type { Actor } from '../identity/actor.js';

/** Reports are the institution's own: staff see them with their case, partners do not. */
export const reportVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? throughCase(cooperationVisible)(actor) : nothing;

/** What is seen with its report. */
export const lineVisible = (actor: Actor): Where => ({
  is: 'exists',
  table: 'monitoring_report',
  on: { institution_id: 'institution_id', id: 'report_id' },
  where: reportVisible(actor),
});
