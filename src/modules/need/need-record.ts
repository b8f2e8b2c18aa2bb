import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { OrgUnit } from '../identity/org-unit.entity.js';
import { isClosed } from '../identity/org-unit.rules.js';
import { notFound } from '../identity/problems.js';
import { Partner } from '../partner/partner.entity.js';
import { isMerged } from '../partner/partner.rules.js';
import { Need } from './need.entity.js';
import { mayRecordNeeds, recordersOnly } from './need.policy.js';
import { checkNeed, checkSource, type NeedDetails, type NeedSource } from './need.rules.js';

export interface NeedRecord extends NeedDetails {
  readonly source: NeedSource;
  readonly orgUnitId?: string | null;
  readonly partnerId?: string | null;
}

/** Enters a need in the register (mendata kebutuhan kerja sama). */
export async function needRecord(work: Work<Actor>, input: NeedRecord): Promise<Outcome> {
  if (!mayRecordNeeds(work.actor)) return fail([recordersOnly]);
  const problems = [...checkNeed({ ...input }), ...checkSource(input.source, input.partnerId)];
  const unitId = await unitOf(work, input.orgUnitId, problems);
  const partnerId = await partnerOf(work, input.partnerId, problems);
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  work.em.create(Need, {
    institutionId: work.institutionId,
    id,
    source: input.source,
    title: input.title.trim(),
    description: kept(input.description),
    unitId,
    partnerId,
    status: 'OPEN',
    recordedById: work.actor.personId,
    at: work.now,
  });
  work.announce({
    kind: 'NEED_RECORDED',
    subjectType: 'Need',
    subjectId: id,
    subjectVersion: 1,
    facts: { source: input.source, unitId, partnerId },
  });
  return ok({ id });
}

/** The row of the unit named, open and visible; what is wrong with it goes to the problems. */
export async function unitOf(
  work: Work<Actor>,
  globalId: string | null | undefined,
  problems: Problem[],
): Promise<string | null> {
  if (globalId == null) return null;
  const unit = await found(work, OrgUnit, 'unit', globalId);
  if (!unit) problems.push(notFound('input', 'orgUnitId'));
  if (unit?.closedOn) problems.push(isClosed(['input', 'orgUnitId']));
  return unit?.id ?? null;
}

export async function partnerOf(
  work: Work<Actor>,
  globalId: string | null | undefined,
  problems: Problem[],
): Promise<string | null> {
  if (globalId == null) return null;
  const partner = await found(work, Partner, 'par', globalId);
  if (!partner) problems.push(notFound('input', 'partnerId'));
  if (partner?.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
  return partner?.id ?? null;
}
