import type { EntityName } from '@mikro-orm/core';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { caseForRegister } from './case-for-register.js';
import type { CooperationAspect, CooperationBenefit } from './register.entity.js';
import { withdrawnAlready } from './register.rules.js';

/** Why an entry does not count. */
export interface Withdrawing {
  readonly reason: string;
  readonly expectedVersion?: number | null;
}
export interface Entry<T> {
  readonly entity: EntityName<T>;
  readonly prefix: string;
  readonly field: string;
  readonly name: 'BENEFIT' | 'ASPECT';
}
const subjects = { BENEFIT: 'CooperationBenefit', ASPECT: 'CooperationAspect' } as const;
const kinds = { BENEFIT: 'COOPERATION_BENEFIT_WITHDRAWN', ASPECT: 'COOPERATION_ASPECT_WITHDRAWN' } as const;

/** Says that an entry does not count. It is kept, with the reason. */
export async function entryWithdraw<T extends CooperationBenefit | CooperationAspect>(
  work: Work<Actor>,
  { entity, prefix, field, name }: Entry<T>,
  id: string,
  { reason, expectedVersion }: Withdrawing,
): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], reason, 2_000);
  const loaded = await forChange(work, entity, prefix, field, id, expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const entry = loaded.value;
  const held = await caseForRegister(work, globalId('coo', entry.cooperationId));
  if (!held.ok) return fail(held.error.map((one) => ({ ...one, path: ['input', field] })));
  if (entry.withdrawnAt) problems.push(withdrawnAlready(field));
  if (problems.length > 0) return fail(problems);
  entry.withdrawnAt = work.now;
  entry.withdrawnReason = reason.trim();
  entry.version += 1;
  work.announce({
    kind: kinds[name],
    subjectType: subjects[name],
    subjectId: entry.id,
    subjectVersion: entry.version,
    facts: { cooperationId: entry.cooperationId },
  });
  return ok({ id: entry.id });
}
