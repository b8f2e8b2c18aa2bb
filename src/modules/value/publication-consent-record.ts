import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { recordedByStaff } from './publication.rules.js';
import { consented, type PublicationConsent } from './publication-consent.js';

export interface PublicationConsentRecord extends PublicationConsent {
  readonly channel: RecordedChannel;
  readonly evidenceFileId: string;
}

/** What the partner said otherwise, recorded by staff with its evidence, and marked so. */
export async function publicationConsentRecord(work: Work<Actor>, input: PublicationConsentRecord): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'PUBLICITY');
  const file = await uploadedFile(work, input.evidenceFileId);
  const missing = file ? [] : [notFound('input', 'evidenceFileId')];
  if (!held.ok) return fail([...held.error, ...missing]);
  if (held.value.capacity.partner !== null) return fail([recordedByStaff]);
  if (!file) return fail(missing);
  return consented(work, held.value, input, {
    consentRecordedById: work.actor.personId,
    consentChannel: input.channel,
    consentEvidenceFileId: file.id,
    consentEvidenceName: file.fileName,
  });
}
