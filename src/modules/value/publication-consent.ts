import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type CaseForWork, caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import {
  consentedAlready,
  consentIsPartners,
  notPublished,
  otherSummary,
  withdrawnAlready,
} from './publication.rules.js';
import { announcePublication } from './publication-tell.js';
import { Publication } from './value.entity.js';

export interface PublicationConsent {
  readonly cooperationId: string;
  /** The revision of the summary that was read. */
  readonly revision: number;
}

/** The partner's own word that these words may be shown. */
export async function publicationConsent(work: Work<Actor>, input: PublicationConsent): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'PUBLICITY');
  if (!held.ok) return held;
  if (held.value.capacity.partner === null) return fail([consentIsPartners]);
  return consented(work, held.value, input, { consentById: work.actor.personId });
}

/** The consent to the words of a revision, in the way it was given. */
export async function consented(
  work: Work<Actor>,
  { case: { id: cooperationId } }: CaseForWork,
  { revision }: PublicationConsent,
  by: Partial<Publication>,
): Promise<Outcome> {
  const proposed = await proposedFor(work, cooperationId, revision);
  if (!proposed.ok) return proposed;
  const publication = proposed.value;
  Object.assign(publication, by, { consentAt: work.now, status: 'PUBLISHED', version: publication.version + 1 });
  announcePublication(work, 'PUBLICATION_CONSENTED', publication);
  return ok({ id: cooperationId });
}

async function proposedFor(
  work: Work<Actor>,
  cooperationId: string,
  revision: number,
): Promise<Result<Publication, Problem[]>> {
  const publication = await work.em.findOne(Publication, { institutionId: work.institutionId, cooperationId });
  if (!publication) return fail([notPublished]);
  if (publication.status === 'WITHDRAWN') return fail([withdrawnAlready]);
  if (publication.revision !== revision) return fail([otherSummary(publication.revision)]);
  return publication.status === 'PUBLISHED' ? fail([consentedAlready]) : ok(publication);
}
