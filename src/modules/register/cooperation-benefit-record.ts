import type { Dharma } from '../../engines/indicator/pack.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { OrgUnit } from '../identity/org-unit.entity.js';
import { notFound } from '../identity/problems.js';
import { caseForRegister } from './case-for-register.js';
import { CooperationBenefit } from './register.entity.js';
import { type BenefitDetails, checkBenefit } from './register.rules.js';

export interface CooperationBenefitRecord extends BenefitDetails {
  readonly cooperationId: string;
  readonly unitId: string;
  readonly dharma: Dharma;
  readonly relevant: boolean;
  readonly evidenceFileId?: string | null;
}

/** Records what a cooperation is to one unit in one of the three duties, from day to day. */
export async function cooperationBenefitRecord(work: Work<Actor>, input: CooperationBenefitRecord): Promise<Outcome> {
  const held = await caseForRegister(work, input.cooperationId);
  const problems = checkBenefit(input);
  const unit = await found(work, OrgUnit, 'unit', input.unitId);
  if (!unit) problems.push(notFound('input', 'unitId'));
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  if (input.evidenceFileId != null && !file) problems.push(notFound('input', 'evidenceFileId'));
  if (!held.ok) return fail([...held.error, ...problems]);
  if (problems.length > 0 || !unit) return fail(problems);
  const id = work.ids.next();
  const cooperationId = held.value.id;
  work.em.create(CooperationBenefit, {
    ...{ institutionId: work.institutionId, id, cooperationId, unitId: unit.id, dharma: input.dharma },
    ...{ title: input.title.trim(), benefit: kept(input.benefit) },
    ...{ startsOn: input.startsOn, endsOn: input.endsOn ?? null, relevant: input.relevant },
    ...{ evidenceFileId: file?.id ?? null, evidenceName: file?.fileName ?? null },
    ...{ recordedById: work.actor.personId, at: work.now },
  });
  work.announce({
    kind: 'COOPERATION_BENEFIT_RECORDED',
    subjectType: 'CooperationBenefit',
    subjectId: id,
    subjectVersion: 1,
    facts: { cooperationId, unitId: unit.id, dharma: input.dharma, relevant: input.relevant },
  });
  return ok({ id });
}
