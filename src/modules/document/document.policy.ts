import { all, equals, type Where } from '../../kernel/where.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { visibleByGrant } from '../identity/policy.js';
import type { Evidence } from './evidence.js';

const byGrant = visibleByGrant('container_id');

/** Whoever may see the case sees its documents; a partner's contact only those shared with the partner. */
export const documentVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? byGrant(actor) : all(byGrant(actor), equals('shared', true));

/** Slots are seen with their document. */
export function ofVisibleDocument(actor: Actor): Where {
  const where = documentVisible(actor);
  if (where.is === 'everything') return where;
  return { is: 'exists', table: 'document', on: { institution_id: 'institution_id', id: 'document_id' }, where };
}

/** Staff see every version; a partner's contact only the present one: earlier drafts were not meant for the partner. */
export function versionVisible(actor: Actor): Where {
  if (actor.kind === 'STAFF') return ofVisibleDocument(actor);
  const on = { institution_id: 'institution_id', id: 'document_id', current_number: 'number' };
  return { is: 'exists', table: 'document', on, where: documentVisible(actor) };
}

/** Slots are seen with their document; a partner's contact is shown where to sign, not who gave paraf in the house. */
export const slotVisible = (actor: Actor): Where =>
  actor.kind === 'STAFF' ? ofVisibleDocument(actor) : all(ofVisibleDocument(actor), equals('kind', 'SIGNATURE'));

/** Bytes in the storage belong to whoever sent them, until a version of a document shows them to others. */
export const fileUploadedBy = (actor: Actor): Where => ({
  is: 'exists',
  table: 'upload_ticket',
  on: { institution_id: 'institution_id', file_id: 'id' },
  where: equals('person_id', actor.personId),
});

export const ticketOf = (actor: Actor): Where => equals('membership_id', actor.membershipId);

/** Who may send files: everyone who may act. An analyst without a post only reads. */
export const mayUpload = (actor: Actor): boolean =>
  actor.kind === 'PARTNER' || actor.holds.length > 0 || hasRole(actor, 'ADMINISTRATOR', 'COORDINATOR', 'MEMBER');

/** The scan of a signature on paper is seen with the document. */
export const scanEvidence: Evidence = {
  of: 'signature',
  table: 'signature',
  file: 'file_id',
  name: 'file_name',
  visible: ofVisibleDocument,
};
