import { everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/** Who reads the figures of every campaign: coordinators, analysts, administrators. */
export const readsResults = (actor: Actor): boolean => actor.kind === 'STAFF' && readsAll(actor);

/** Whoever reads the figures, and whoever a follow-up fell to. */
export const followUpVisible = (actor: Actor): Where => {
  if (readsResults(actor)) return everything;
  return actor.kind === 'STAFF' ? { is: 'compare', column: 'owner_id', by: '=', value: actor.personId } : nothing;
};

/** Coordinators and administrators, and its owner. */
export const mayFollowUp = (actor: Actor, ownerId: string): boolean =>
  actor.kind === 'STAFF' && (hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR') || actor.personId === ownerId);
