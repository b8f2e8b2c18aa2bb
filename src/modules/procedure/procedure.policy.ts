import { equals, everything, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';

/** Staff see every version; a partner sees what is in force. */
export const procedureVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : equals('state', 'ACTIVE');

export const mayKeepProcedures = (actor: Actor): boolean => hasRole(actor, 'ADMINISTRATOR');
