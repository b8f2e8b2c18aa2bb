import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode } from '../identity/check.js';
import { invalid, stale } from '../identity/problems.js';
import { ProgrammeSettings } from './programme.entity.js';
import { maySetProgrammes, settersOnly } from './programme.policy.js';

export interface ProgrammeSettingsSet {
  readonly keeperPositions?: readonly string[] | null;
  readonly unitKeeperPositions?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

/** Says whose posts keep programmes, beside coordinators and administrators. */
export async function programmeSettingsSet(work: Work<Actor>, input: ProgrammeSettingsSet): Promise<Outcome> {
  if (!maySetProgrammes(work.actor)) return fail([settersOnly]);
  const problems = [
    ...checkCodes('keeperPositions', input.keeperPositions),
    ...checkCodes('unitKeeperPositions', input.unitKeeperPositions),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'programme-settings');
  const { institutionId } = work;
  const held = await work.em.findOne(ProgrammeSettings, { institutionId, id: institutionId });
  const version = held?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const next = {
    keeperPositions: [...new Set(input.keeperPositions ?? held?.keeperPositions ?? [])],
    unitKeeperPositions: [...new Set(input.unitKeeperPositions ?? held?.unitKeeperPositions ?? [])],
  };
  if (held) work.em.assign(held, { ...next, version: version + 1 });
  else work.em.create(ProgrammeSettings, { institutionId, id: institutionId, ...next });
  work.announce({
    kind: 'PROGRAMME_SETTINGS_SET',
    subjectType: 'ProgrammeSettings',
    subjectId: institutionId,
    subjectVersion: version + 1,
    facts: next,
  });
  return ok({ id: institutionId });
}

const MOST = 50;
const checkCodes = (field: string, codes: readonly string[] | null | undefined): Problem[] =>
  (codes ?? []).length > MOST
    ? [invalid(['input', field], `At most ${MOST} positions.`, `Paling banyak ${MOST} jabatan.`)]
    : (codes ?? []).flatMap((code, index) => checkCode(['input', field, String(index)], code));
