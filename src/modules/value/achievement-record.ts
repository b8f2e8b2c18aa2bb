import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { caseForWork } from '../cooperation/case-work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { kept, keptLocalized } from '../identity/check.js';
import { notFound } from '../identity/problems.js';
import { Achievement } from './value.entity.js';
import {
  type AchievementCategory,
  type AchievementDetails,
  type AchievementReach,
  checkAchievement,
} from './value.rules.js';

export interface AchievementRecord extends AchievementDetails {
  readonly cooperationId: string;
  readonly category: AchievementCategory;
  readonly reach: AchievementReach;
  readonly evidenceFileId?: string | null;
}

/** Records what a cooperation brought. Either side may, while the SOP lets it work on the execution. */
export async function achievementRecord(work: Work<Actor>, input: AchievementRecord): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'EXECUTION');
  const problems = checkAchievement(input, civilDateIn(work.now, work.actor.timeZone));
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  if (input.evidenceFileId != null && !file) problems.push(notFound('input', 'evidenceFileId'));
  if (!held.ok) return fail([...held.error, ...problems]);
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  const cooperationId = held.value.case.id;
  work.em.create(Achievement, {
    institutionId: work.institutionId,
    id,
    cooperationId,
    category: input.category,
    reach: input.reach,
    title: keptLocalized(input.title),
    description: kept(input.description),
    quantity: input.quantity ?? null,
    unit: kept(input.unit),
    achievedOn: input.achievedOn,
    evidenceFileId: file?.id ?? null,
    evidenceName: file?.fileName ?? null,
    recordedById: work.actor.personId,
    at: work.now,
  });
  work.announce({
    kind: 'ACHIEVEMENT_RECORDED',
    subjectType: 'Achievement',
    subjectId: id,
    subjectVersion: 1,
    facts: { cooperationId, category: input.category, reach: input.reach },
  });
  return ok({ id });
}
