import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { among, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';

/** Staff see every partner of their institution; a partner's contact sees that partner. */
export const partnerVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : among('id', actor.partnerIds);

/** Contacts are personal data: for staff, and for the partner itself. */
export const contactVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? everything : equals('partner_id', actor.partnerId ?? actor.personId);

/** How an institution classifies its partners is its own affair. */
export const classSetVisible = (actor: Actor): Where => (actor.kind === 'STAFF' ? everything : nothing);

/** Who keeps the register. */
export const mayKeepPartners = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const keepersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only a coordinator or administrator keeps partners.',
    'Hanya koordinator atau administrator yang mengelola mitra.',
  ),
);
