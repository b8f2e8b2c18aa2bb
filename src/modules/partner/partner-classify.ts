import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, found } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { Partner, PartnerClassSet } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { isMerged } from './partner.rules.js';

/** Says which class of which version of the classification a partner belongs to. */
export async function partnerClassify(
  work: Work<Actor>,
  input: {
    readonly partnerId: string;
    readonly classSetId: string;
    readonly classCode: string;
    readonly expectedVersion?: number | null;
  },
): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const loaded = await forChange(work, Partner, 'par', 'partnerId', input.partnerId, input.expectedVersion);
  const set = await found(work, PartnerClassSet, 'pcs', input.classSetId);
  const problems = loaded.ok ? [] : [...loaded.error];
  if (!set) problems.push(notFound('input', 'classSetId'));
  else if (!set.classes.some((one) => one.code === input.classCode)) problems.push(notFound('input', 'classCode'));
  if (!loaded.ok || !set || problems.length > 0) return fail(problems);
  const partner = loaded.value;
  if (partner.mergedIntoId) return fail([isMerged(['input', 'partnerId'])]);
  partner.classSetId = set.id;
  partner.classCode = input.classCode;
  partner.updatedAt = work.now;
  partner.version += 1;
  work.announce({
    kind: 'PARTNER_CLASSIFIED',
    subjectType: 'Partner',
    subjectId: partner.id,
    subjectVersion: partner.version,
    facts: { classSetId: set.id, classCode: input.classCode },
  });
  return ok({ id: partner.id });
}
