import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { loadCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { notPublished, withdrawnAlready } from './publication.rules.js';
import { announcePublication } from './publication-tell.js';
import { Publication } from './value.entity.js';
import { mayWithdrawAnyTime } from './value.policy.js';

export interface PublicationWithdraw {
  readonly cooperationId: string;
}

/**
 * Takes a cooperation out of the public register, at once. The partner may at any time, whatever the SOP says, and so may
 * the house's coordinators: consent that cannot be taken back is none.
 */
export async function publicationWithdraw(work: Work<Actor>, input: PublicationWithdraw): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, null);
  if (!loaded.ok) return loaded;
  const { id: cooperationId, partnerId } = loaded.value;
  if (!mayWithdrawAnyTime(work.actor, partnerId)) {
    const held = await caseForWork(work, input.cooperationId, 'PUBLICITY');
    if (!held.ok) return held;
  }
  const publication = await work.em.findOne(Publication, { institutionId: work.institutionId, cooperationId });
  if (!publication) return fail([notPublished]);
  if (publication.status === 'WITHDRAWN') return fail([withdrawnAlready]);
  publication.status = 'WITHDRAWN';
  publication.withdrawnById = work.actor.personId;
  publication.withdrawnAt = work.now;
  publication.version += 1;
  announcePublication(work, 'PUBLICATION_WITHDRAWN', publication);
  return ok({ id: cooperationId });
}
