import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { all, among, any, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/**
 * Staff who read everything see all requests, others those they entered or handle. A partner's account sees what its own
 * side asked by account: what was told to staff is nobody's there.
 */
export const requestVisible = (actor: Actor): Where => {
  if (actor.kind === 'PARTNER') return all(equals('source', 'PARTNER'), among('partner_id', actor.partnerIds));
  if (readsAll(actor)) return everything;
  return any(equals('registered_by_id', actor.personId), equals('handler_id', actor.personId));
};

/** What was done about a request is seen with it. */
export const throughRequest = (actor: Actor): Where => ({
  is: 'exists',
  table: 'service_request',
  on: { institution_id: 'institution_id', id: 'request_id' },
  where: requestVisible(actor),
});

/** How the institution keeps its own times is its own affair: clocks are for staff, with what they run on. */
export const clockVisible = (actor: Actor): Where => {
  if (actor.kind === 'PARTNER') return nothing;
  return readsAll(actor) ? everything : any(throughRequest(actor), throughCase(cooperationVisible)(actor));
};

export const throughClock = (actor: Actor): Where => ({
  is: 'exists',
  table: 'service_clock',
  on: { institution_id: 'institution_id', id: 'clock_id' },
  where: clockVisible(actor),
});

/** The kinds of request are what a partner chooses from. */
export const requestKindVisible = (_actor: Actor): Where => everything;

/** Rows of the house itself. */
export const rungVisible = (_actor: Actor): Where => nothing;

/** Who says what times are kept, and by which calendar they are counted anew. */
export const mayKeepStandards = (actor: Actor): boolean => actor.kind === 'STAFF' && hasRole(actor, 'ADMINISTRATOR');

/** Who keeps the list of kinds, gives requests to others, and stops clocks for a time. */
export const mayKeepServices = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

/** Who answers the door: keepers, and staff who hold a post. */
export const mayServe = (actor: Actor): boolean =>
  mayKeepServices(actor) || (actor.kind === 'STAFF' && actor.holds.length > 0);

/** Who reads how services are kept, over all requests. */
export const mayReadReport = (actor: Actor): boolean => actor.kind === 'STAFF' && readsAll(actor);

export const standardsOnly = problem(
  'FORBIDDEN',
  [],
  text('Only an administrator keeps service standards.', 'Hanya administrator yang mengelola standar layanan.'),
);
export const keepersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators may do this.',
    'Hanya koordinator dan administrator yang boleh melakukan ini.',
  ),
);
export const serversOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Requests are served by coordinators, administrators and staff who hold a post.',
    'Permintaan layanan ditangani koordinator, administrator dan pegawai yang memegang jabatan.',
  ),
);
export const partnersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'This is for partners’ accounts. Staff enter what they were asked by serviceRequestRegister.',
    'Ini untuk akun mitra. Pegawai mencatat permintaan yang diterimanya dengan serviceRequestRegister.',
  ),
);
