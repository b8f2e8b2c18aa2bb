import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { Achievement } from './value.entity.js';

export interface AchievementWithdraw {
  readonly achievementId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Says that something recorded does not count. It is kept, with the reason. */
export async function achievementWithdraw(work: Work<Actor>, input: AchievementWithdraw): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const loaded = await forChange(work, Achievement, 'ach', 'achievementId', input.achievementId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const achievement = loaded.value;
  const held = await caseForWork(work, globalId('coo', achievement.cooperationId), 'EXECUTION');
  if (!held.ok) return fail(held.error.map((one) => ({ ...one, path: ['input', 'achievementId'] })));
  if (achievement.withdrawnAt) problems.push(already);
  if (problems.length > 0) return fail(problems);
  achievement.withdrawnAt = work.now;
  achievement.withdrawnReason = input.reason.trim();
  achievement.version += 1;
  work.announce({
    kind: 'ACHIEVEMENT_WITHDRAWN',
    subjectType: 'Achievement',
    subjectId: achievement.id,
    subjectVersion: achievement.version,
    facts: { cooperationId: achievement.cooperationId },
  });
  return ok({ id: achievement.id });
}

const already = problem(
  'FROZEN',
  ['input', 'achievementId'],
  text('This was withdrawn already.', 'Ini sudah ditarik kembali.'),
);
