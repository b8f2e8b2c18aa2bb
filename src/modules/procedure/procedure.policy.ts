import { equals, everything, type Where } from '../../kernel/where.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';

/** Staff see every version; a partner sees what is in force. */
export const procedureVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : equals('state', 'ACTIVE');

export const mayKeepProcedures = (actor: Actor): boolean => hasRole(actor, 'ADMINISTRATOR');

/** What an SOP's source was held against is seen by staff. */
export const sourceEvidence = evidenceIn('source_confirmation', visibleToStaff);
