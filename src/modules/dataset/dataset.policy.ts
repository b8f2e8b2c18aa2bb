import { type Actor, hasRole } from '../identity/actor.js';

/** Lists as files are the house's; what is in them is what the caller may see. */
export const mayExport = (actor: Actor): boolean => actor.kind === 'STAFF' && actor.scopes.includes('READ');

/** Who sees a name now and then need not have all of them in a file: that is for who keeps the registers. */
export const mayExportPersonal = (actor: Actor): boolean =>
  mayExport(actor) && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');
