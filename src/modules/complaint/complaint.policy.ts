import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { all, among, equals, everything, nothing, type Where } from '../../kernel/where.js';
import { evidenceIn } from '../document/evidence.js';
import { type Actor, hasRole, readsAll } from '../identity/actor.js';

/**
 * Staff who read everything see all complaints, others those that were given to them. A partner's account sees what
 * its own side brought by account: what came by a survey, or was told to staff, is nobody's there.
 */
export const complaintVisible = (actor: Actor): Where => {
  if (actor.kind === 'PARTNER') return all(equals('source', 'PARTNER'), among('partner_id', actor.partnerIds));
  return readsAll(actor) ? everything : equals('assigned_to_id', actor.personId);
};

/** What shows that a complainant was content is read by those who read the complaint's words. */
const complaintRead = (actor: Actor): Where =>
  actor.kind === 'PARTNER' || mayHandleComplaints(actor)
    ? complaintVisible(actor)
    : equals('assigned_to_id', actor.personId);
export const acceptanceEvidence = evidenceIn('complaint', complaintRead, 'accepted_');

/** Of how a complaint is handled inside the house a partner hears no more than what reaches it. */
const toldToPartners = [
  'COMPLAINT_OPENED',
  'COMPLAINT_ANSWERED',
  'COMPLAINT_ACCEPTED',
  'COMPLAINT_REOPENED',
  'COMPLAINT_CLOSED',
];
export const complaintEvents = (actor: Actor): Where =>
  actor.kind === 'PARTNER' ? among('kind', toldToPartners) : everything;

/** Envelopes that wait are nobody's: they are sealed. */
export const envelopeVisible = (_actor: Actor): Where => nothing;

/** Who reads a complainant's words and contact data, and works on complaints; an analyst counts them only. */
export const mayHandleComplaints = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && hasRole(actor, 'COORDINATOR', 'ADMINISTRATOR');

/** Who answers one: its handlers, and whom they gave it to. */
export const mayAnswer = (actor: Actor, complaint: { readonly assignedToId?: string | null }): boolean =>
  mayHandleComplaints(actor) || (actor.kind === 'STAFF' && complaint.assignedToId === actor.personId);

/** Who says whether an answer will do: the complainant's side, or whoever was told. */
export const maySettle = (actor: Actor): boolean => actor.kind === 'PARTNER' || mayHandleComplaints(actor);

export const handlersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators and administrators handle complaints.',
    'Hanya koordinator dan administrator yang menangani pengaduan.',
  ),
);
export const answerersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'A complaint is answered by whom it was given to, a coordinator or an administrator.',
    'Pengaduan dijawab oleh yang ditugasi, koordinator atau administrator.',
  ),
);
export const complainantsOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'Whether an answer will do is for the complainant to say, or for a coordinator or administrator who was told.',
    'Puas tidaknya atas jawaban dinyatakan oleh pengadu, atau oleh koordinator atau administrator yang diberi tahu.',
  ),
);
export const answeredYourself = problem(
  'FORBIDDEN',
  [],
  text(
    'You answered this complaint: that the answer will do is recorded by somebody else.',
    'Anda yang menjawab pengaduan ini: penerimaan atas jawabannya dicatat oleh orang lain.',
  ),
);
export const evidenceNeeded = problem(
  'REQUIRED',
  ['input', 'recorded'],
  text(
    'What the complainant said elsewhere is recorded with its channel and a file that shows it.',
    'Pernyataan pengadu di luar sistem dicatat dengan salurannya dan berkas buktinya.',
  ),
);
export const ownWord = problem(
  'INVALID',
  ['input', 'recorded'],
  text(
    'Only staff record what a complainant said elsewhere; this account speaks for itself.',
    'Hanya pegawai yang mencatat pernyataan pengadu di luar sistem; akun ini menyatakannya sendiri.',
  ),
);
export const partnersOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'This is for partners’ accounts. Staff enter a complaint they were told of by complaintRecord.',
    'Ini untuk akun mitra. Pegawai mencatat pengaduan yang disampaikan kepadanya dengan complaintRecord.',
  ),
);
