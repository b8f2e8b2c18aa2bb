import { equals, nothing, type Where } from '../../kernel/where.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/** Reports tell of all cooperations: they are for staff whose role reads everything. */
export const mayReadReports = (actor: Actor): boolean => actor.kind === 'STAFF' && readsAll(actor);

export const reportVisible = (actor: Actor): Where =>
  mayReadReports(actor) ? equals('institution_id', actor.institutionId) : nothing;

/** Which templates there are is the institution's setting. */
export const mayKeepTemplates = (actor: Actor): boolean => actor.kind === 'STAFF' && hasRole(actor, 'ADMINISTRATOR');
/** Who writes for a report, keeps runs and gives them out: analysts only read. */
export const mayKeepReports = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const reportSourceEvidence = evidenceIn('report_source_confirmation', reportVisible);
export const keptReportEvidence = evidenceIn('kept_report_evidence', reportVisible);
