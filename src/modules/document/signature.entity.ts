import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { ofVisibleDocument } from './document.policy.js';

/** What is kept of a signature that is not the act itself: made on paper, or vouched for by a provider. */
export const SignatureSchema = defineEntity({
  name: 'Signature',
  tableName: 'signature',
  properties: {
    ...tenantKey(),
    documentId: p.uuid(),
    sheet: p.text(),
    slot: p.text(),
    /** The provider's code. */
    method: p.text(),
    /** PENDING, SIGNED, REFUSED or LAPSED. */
    status: p.text(),
    /** What was signed. */
    versionNumber: p.integer(),
    sha256: p.text(),
    /** The institution's signatory; the partner's is named in words, which can be erased. */
    personId: p.uuid().nullable(),
    signatoryName: p.text().nullable(),
    signatoryTitle: p.text().nullable(),
    signedOn: civilDate().nullable(),
    place: p.text().nullable(),
    inPresenceOf: p.text().nullable(),
    /** TOGETHER or SEPARATELY; null where a provider signs. */
    manner: p.text().nullable(),
    fileId: p.uuid().nullable(),
    fileName: p.text().nullable(),
    scanSha256: p.text().nullable(),
    /** As the provider told them. */
    signedAt: instant().nullable(),
    certificateSerial: p.text().nullable(),
    reportReference: p.text().nullable(),
    /** While a provider has not answered: by which name it knows the order, and when it is asked again. */
    providerReference: p.text().nullable(),
    continueUrl: p.text().nullable(),
    askAt: instant().nullable(),
    /** The act that waits for the answer: whose, in which capacity, and what it was. */
    waiting: p.json().nullable(),
    registeredById: p.uuid(),
    at: instant(),
  },
  filters: visibleFilter(ofVisibleDocument),
  indexes: [
    { name: 'signature_document', properties: ['institutionId', 'documentId'] },
    { name: 'signature_file', properties: ['institutionId', 'fileId'] },
  ],
});
export class Signature extends SignatureSchema.class {}
SignatureSchema.setClass(Signature);
