import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { ofVisibleDocument } from './document.policy.js';

export const signatureProjection: Projection<Actor> = {
  type: 'Signature',
  table: 'signature',
  prefix: 'sig',
  visible: ofVisibleDocument,
  fields: {
    id: { from: 'id', prefix: 'sig', column: 'id' },
    method: { from: 'column', column: 'method' },
    status: { from: 'column', column: 'status' },
    sha256: { from: 'column', column: 'sha256' },
    signatoryName: { from: 'column', column: 'signatory_name' },
    signatoryTitle: { from: 'column', column: 'signatory_title' },
    signedOn: { from: 'column', column: 'signed_on' },
    place: { from: 'column', column: 'place' },
    inPresenceOf: { from: 'column', column: 'in_presence_of' },
    manner: { from: 'column', column: 'manner' },
    scanFileName: { from: 'column', column: 'file_name' },
    scanSha256: { from: 'column', column: 'scan_sha256' },
    scanUrl: { from: 'columns', columns: ['id', 'file_id'] },
    signedAt: { from: 'column', column: 'signed_at' },
    certificateSerial: { from: 'column', column: 'certificate_serial' },
    reportReference: { from: 'column', column: 'report_reference' },
    continueUrl: { from: 'columns', columns: ['continue_url', 'registered_by_id'] },
    registeredBy: { from: 'one', type: 'Person', on: { id: 'registered_by_id' } },
    registeredAt: { from: 'column', column: 'at' },
  },
};
