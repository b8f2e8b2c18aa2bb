import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, takeTurns } from '../identity/change.js';
import { type DecreeInput, readDecree } from './decree.js';
import { mayKeepProcedures } from './procedure.policy.js';
import { notAllowed } from './procedure-import.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import { type OfficialFile, officialFile } from './public-official-file.js';

export interface ProcedureActivate extends OfficialFile, DecreeInput {
  readonly procedureVersionId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Puts a draft in force by a decree (keputusan): number, date and file. The version in force before is retired; cases
 * that run under it keep it; another decree may move them.
 */
export async function procedureActivate(work: Work<Actor>, input: ProcedureActivate): Promise<Outcome> {
  if (!mayKeepProcedures(work.actor)) return fail([notAllowed]);
  const { em, institutionId, now } = work;
  const { procedureVersionId, expectedVersion } = input;
  const found = await forChange(
    work,
    ProcedureVersion,
    'prv',
    'procedureVersionId',
    procedureVersionId,
    expectedVersion,
  );
  if (!found.ok) return found;
  const version = found.value;
  const problems: Problem[] = [];
  if (version.state !== 'DRAFT') problems.push(notDraft(version.state));
  const decree = await readDecree(work, input);
  if (!decree.ok) problems.push(...decree.error);
  const official = await officialFile(work, input);
  if (!official.ok) problems.push(...official.error);
  if (problems.length > 0 || !decree.ok || !official.ok) return fail(problems);
  await takeTurns(work, version.code);
  await work.query(
    `update "procedure_version" set "state" = 'RETIRED', "updated_at" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "code" = $2 and "state" = 'ACTIVE'`,
    [institutionId, version.code, now.toISOString()],
  );
  em.assign(version, {
    state: 'ACTIVE',
    ...decree.value,
    ...official.value,
    effectiveOn: civilDateIn(now, work.actor.timeZone),
    activatedById: work.actor.personId,
    updatedAt: now,
    version: version.version + 1,
  });
  work.announce({
    kind: 'PROCEDURE_ACTIVATED',
    subjectType: 'ProcedureVersion',
    subjectId: version.id,
    subjectVersion: version.version,
    facts: {
      code: version.code,
      label: version.label,
      hash: version.hash,
      decreeNumber: decree.value.decreeNumber,
      decreeOn: decree.value.decreeOn,
    },
  });
  return ok({ id: version.id });
}

const notDraft = (state: string): Problem =>
  problem(
    'ILLEGAL_TRANSITION',
    ['input', 'procedureVersionId'],
    text(
      `Only a draft can be activated; this version is ${state}.`,
      `Hanya konsep yang dapat diaktifkan; versi ini ${state}.`,
    ),
    { allowed: [] },
  );
