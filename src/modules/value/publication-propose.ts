import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkShownLocalized, keptLocalized } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { recordedByStaff, SUMMARY_LIMIT } from './publication.rules.js';
import { announcePublication } from './publication-tell.js';
import { Publication } from './value.entity.js';

export interface PublicationPropose {
  readonly cooperationId: string;
  readonly summary: LocalizedText;
  readonly expectedVersion?: number | null;
}

/**
 * The institution's word that a cooperation may be shown to the public, in these words. Nothing is shown before the
 * partner consents to them; other words need another consent, and until then nothing is shown any more.
 */
export async function publicationPropose(work: Work<Actor>, input: PublicationPropose): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'PUBLICITY');
  const problems = checkShownLocalized(['input', 'summary'], input.summary, SUMMARY_LIMIT);
  if (!held.ok) return fail([...held.error, ...problems]);
  if (held.value.capacity.partner !== null) problems.push(recordedByStaff);
  if (problems.length > 0) return fail(problems);
  const { id: cooperationId } = held.value.case;
  const known = await work.em.findOne(Publication, { institutionId: work.institutionId, cooperationId });
  if (known && input.expectedVersion != null && input.expectedVersion !== known.version)
    return fail([stale(known.version)]);
  const proposed = {
    summary: keptLocalized(input.summary),
    status: 'PROPOSED',
    proposedById: work.actor.personId,
    proposedAt: work.now,
    consentById: null,
    consentRecordedById: null,
    consentChannel: null,
    consentEvidenceFileId: null,
    consentEvidenceName: null,
    consentAt: null,
    withdrawnById: null,
    withdrawnAt: null,
  };
  const publication =
    known ??
    work.em.create(Publication, {
      institutionId: work.institutionId,
      id: work.ids.next(),
      cooperationId,
      revision: 1,
      ...proposed,
    });
  if (known) Object.assign(known, proposed, { revision: known.revision + 1, version: known.version + 1 });
  announcePublication(work, 'PUBLICATION_PROPOSED', publication);
  return ok({ id: cooperationId });
}
