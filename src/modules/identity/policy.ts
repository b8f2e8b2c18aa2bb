import { among, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole, readsAll } from './actor.js';

/** What any staff member may see, and no partner: units, posts, who holds them. */
export const visibleToStaff = (actor: Actor): Where => (actor.kind === 'STAFF' ? everything : nothing);

/** Names are personal data: for staff, and each partner contact's own. */
export const personVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : equals('id', actor.personId);

/** Accounts are the administrators' business; everyone sees the own one. */
export const membershipVisible = (actor: Actor): Where =>
  mayAdminister(actor) ? everything : equals('id', actor.membershipId);

export const apiKeyVisible = (actor: Actor): Where =>
  mayAdminister(actor) ? everything : equals('membership_id', actor.membershipId);

/** Who keeps units, posts, accounts and keys. */
export const mayAdminister = (actor: Actor): boolean => actor.kind === 'STAFF' && hasRole(actor, 'ADMINISTRATOR');

/** Objects opened by grants: to roles that read all, and to the subjects a grant names. */
export const visibleByGrant =
  (objectColumn: string) =>
  (actor: Actor): Where =>
    actor.kind === 'STAFF' && readsAll(actor)
      ? everything
      : {
          is: 'exists',
          table: 'access_grant',
          on: { institution_id: 'institution_id', object_id: objectColumn },
          where: among('subject_id', actor.subjects),
          ...(actor.seesMany ? { each: true } : {}),
        };
