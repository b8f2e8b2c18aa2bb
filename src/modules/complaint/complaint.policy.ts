import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { everything, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/** Complaints are seen by the staff who read everything: coordinators, analysts, administrators. */
export const complaintVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' && readsAll(actor) ? everything : nothing;

/** Envelopes that wait are nobody's: they are sealed. */
export const envelopeVisible = (_actor: Actor): Where => nothing;

/** Who reads a complainant's words and contact data, and works on complaints; an analyst counts them only. */
export const mayHandleComplaints = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

export const handlersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators handle complaints.',
    'Hanya koordinator dan administrator yang menangani pengaduan.',
  ),
);
