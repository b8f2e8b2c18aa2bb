import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { invalid, stale } from '../identity/problems.js';
import { ExecutionSettings } from './execution.entity.js';
import { mayKeepExecution } from './execution.policy.js';
import { keepersOnly } from './execution.problems.js';
import { usualSettings } from './execution.rules.js';
import { todayOf } from './execution-work.js';

export interface ExecutionSettingsSet {
  readonly dormantAfterDays?: number | null;
  readonly dueSoonDays?: number | null;
  readonly expectedVersion?: number | null;
}

const MOST = 3650;
const outside = (field: string, value: number | null | undefined) =>
  value == null || (value >= 0 && value <= MOST)
    ? []
    : [invalid(['input', field], `Between 0 and ${MOST} days.`, `Antara 0 dan ${MOST} hari.`)];

/** Says how the institution watches its cooperations; every one in force is looked at anew. */
export async function executionSettingsSet(work: Work<Actor>, input: ExecutionSettingsSet): Promise<Outcome> {
  if (!mayKeepExecution(work.actor)) return fail([keepersOnly]);
  const problems = [
    ...outside('dormantAfterDays', input.dormantAfterDays),
    ...outside('dueSoonDays', input.dueSoonDays),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'execution-settings');
  const { institutionId } = work;
  const held = await work.em.findOne(ExecutionSettings, { institutionId, id: institutionId });
  const version = held?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const was = held ?? usualSettings;
  const next = {
    dormantAfterDays: input.dormantAfterDays ?? was.dormantAfterDays,
    dueSoonDays: input.dueSoonDays ?? was.dueSoonDays,
  };
  if (held) work.em.assign(held, { ...next, version: version + 1 });
  else work.em.create(ExecutionSettings, { institutionId, id: institutionId, ...next });
  await work.query(`update "cooperation_pulse" set "look_on" = $2 where "institution_id" = $1 and "look_on" > $2`, [
    institutionId,
    todayOf(work),
  ]);
  work.announce({
    kind: 'EXECUTION_SETTINGS_SET',
    subjectType: 'ExecutionSettings',
    subjectId: institutionId,
    subjectVersion: version + 1,
    facts: next,
  });
  return ok({ id: institutionId });
}
