import type { Aspect } from '../../engines/indicator/pack.js';
import { civilDateIn } from '../../kernel/civil-date.js';
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
import { CooperationAspect } from './register.entity.js';
import { checkAspect } from './register.rules.js';

export interface CooperationAspectRecord {
  readonly cooperationId: string;
  readonly unitId: string;
  readonly aspect: Aspect;
  readonly shownOn: string;
  readonly note?: string | null;
  readonly evidenceFileId: string;
}

/** Records by which evidence a cooperation shows an aspect it is judged by, for one unit. */
export async function cooperationAspectRecord(work: Work<Actor>, input: CooperationAspectRecord): Promise<Outcome> {
  const held = await caseForRegister(work, input.cooperationId);
  const problems = checkAspect(input, civilDateIn(work.now, work.actor.timeZone));
  const unit = await found(work, OrgUnit, 'unit', input.unitId);
  if (!unit) problems.push(notFound('input', 'unitId'));
  const file = await uploadedFile(work, input.evidenceFileId);
  if (!file) problems.push(notFound('input', 'evidenceFileId'));
  if (!held.ok) return fail([...held.error, ...problems]);
  if (problems.length > 0 || !unit || !file) return fail(problems);
  const id = work.ids.next();
  const cooperationId = held.value.id;
  work.em.create(CooperationAspect, {
    ...{ institutionId: work.institutionId, id, cooperationId, unitId: unit.id, aspect: input.aspect },
    ...{ shownOn: input.shownOn, note: kept(input.note), evidenceFileId: file.id, evidenceName: file.fileName },
    ...{ recordedById: work.actor.personId, at: work.now },
  });
  work.announce({
    kind: 'COOPERATION_ASPECT_RECORDED',
    subjectType: 'CooperationAspect',
    subjectId: id,
    subjectVersion: 1,
    facts: { cooperationId, unitId: unit.id, aspect: input.aspect },
  });
  return ok({ id });
}
