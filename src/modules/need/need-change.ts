import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { Need } from './need.entity.js';
import { keepersOnly, mayKeepNeed } from './need.policy.js';
import { checkNeed, checkSource, isWithdrawn, type NeedDetails, type NeedSource } from './need.rules.js';
import { partnerOf, unitOf } from './need-record.js';

export type NeedChange = { readonly [K in keyof NeedDetails]?: NeedDetails[K] | null } & {
  readonly needId: string;
  readonly orgUnitId?: string | null;
  readonly partnerId?: string | null;
  readonly expectedVersion?: number | null;
};

/** Changes what is given; `null` clears the description, the unit or the partner. */
export async function needChange(work: Work<Actor>, input: NeedChange): Promise<Outcome> {
  const problems = checkNeed(input);
  const loaded = await forChange(work, Need, 'need', 'needId', input.needId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const need = loaded.value;
  if (!mayKeepNeed(work.actor, need)) return fail([keepersOnly]);
  if (need.status === 'WITHDRAWN') problems.push(isWithdrawn(['input', 'needId']));
  if (input.partnerId === null) problems.push(...checkSource(need.source as NeedSource, null));
  const unitId = await unitOf(work, input.orgUnitId, problems);
  const partnerId = await partnerOf(work, input.partnerId, problems);
  if (problems.length > 0) return fail(problems);
  if (input.title != null) need.title = input.title.trim();
  if (input.description !== undefined) need.description = kept(input.description);
  if (input.orgUnitId !== undefined) need.unitId = unitId;
  if (input.partnerId !== undefined) need.partnerId = partnerId;
  need.version += 1;
  work.announce({
    kind: 'NEED_CHANGED',
    subjectType: 'Need',
    subjectId: need.id,
    subjectVersion: need.version,
    facts: { unitId: need.unitId, partnerId: need.partnerId },
  });
  return ok({ id: need.id });
}
