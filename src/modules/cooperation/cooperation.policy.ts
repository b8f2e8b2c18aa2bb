import { all, among, any, equals, everything, not, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { visibleByGrant } from '../identity/policy.js';

const granted = visibleByGrant('id');
const disclosed = not({ is: 'null', column: 'disclosed_at' });

/**
 * Staff see the cases their posts (or they themselves) take part in; coordinators, analysts and administrators see
 * all of their institution; a partner's contact sees that partner's cases, once they are disclosed to it.
 */
export const cooperationVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? all(among('partner_id', actor.partnerIds), disclosed) : granted(actor);

/** How early the house looks ahead to an end is its own affair: its log does not tell a partner. */
export const cooperationEvents = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? not(among('kind', ['COOPERATION_EXPIRING', 'COOPERATION_LAPSED'])) : everything;

/** What is seen with its case. */
export const throughCase =
  (condition: (actor: Actor) => Where) =>
  (actor: Actor): Where => ({
    is: 'exists',
    table: 'cooperation',
    on: { institution_id: 'institution_id', id: 'cooperation_id' },
    where: condition(actor),
  });

/** Whoever sees a case sees its acts; a partner only those that are shared with it, and its own. */
export const actVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER'
    ? all(throughCase(cooperationVisible)(actor), any(equals('shared', true), equals('person_id', actor.personId)))
    : visibleByGrant('cooperation_id')(actor);

/** Tasks of visible cases; a partner sees its own. */
export const taskVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER'
    ? all({ is: 'overlaps', column: 'subjects', values: actor.partnerIds }, throughCase(cooperationVisible)(actor))
    : visibleByGrant('cooperation_id')(actor);

/** What was said inside the house stays there. */
export const commentVisible = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? equals('person_id', actor.personId) : visibleByGrant('cooperation_id')(actor);

/** Who relates cases to each other: staff who act, not who only reads. */
export const mayRelate = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && (actor.holds.length > 0 || hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR'));

/** Who sets right what others in the house did in a case: whose office it is to see to all of them. */
export const maySetRight = (actor: Actor): boolean => actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR');
