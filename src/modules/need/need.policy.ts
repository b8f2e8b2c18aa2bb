import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { any, equals, nothing, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { visibleByGrant } from '../identity/policy.js';

const throughCase = visibleByGrant('cooperation_id');

/**
 * The register is the staff's, own needs and requests in one list. What came with a case is seen by whoever sees that
 * case: its words are the request's. Partners see none of it.
 */
export const needVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF'
    ? any(equals('source', 'OWN'), { is: 'null', column: 'cooperation_id' }, throughCase(actor))
    : nothing;

/** Who records needs: coordinators and administrators, and whoever holds a post today. */
export const mayRecordNeeds = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && (actor.holds.length > 0 || hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR'));

/** Who changes or withdraws one: who recorded it, the unit whose need it is, coordinators and administrators. */
export const mayKeepNeed = (
  actor: Actor,
  need: { readonly recordedById: string; readonly unitId?: string | null },
): boolean =>
  mayRecordNeeds(actor) &&
  (hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR') ||
    need.recordedById === actor.personId ||
    (need.unitId != null && actor.holds.some((held) => held.unit?.id === need.unitId)));

export const recordersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators, administrators and holders of a post record needs.',
    'Hanya koordinator, administrator, dan pemangku jabatan yang mencatat kebutuhan.',
  ),
);

export const keepersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only who recorded this need, a post of its unit, a coordinator or an administrator may change it.',
    'Hanya pencatat kebutuhan ini, jabatan di unitnya, koordinator, atau administrator yang boleh mengubahnya.',
  ),
);
