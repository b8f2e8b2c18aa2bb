import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, takeTurns } from '../identity/change.js';
import { mayKeepProcedures } from './procedure.policy.js';
import { notAllowed } from './procedure-import.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import { type OfficialFile, officialFile } from './public-official-file.js';
import { noFile } from './uploaded-procedure.js';

export interface ProcedureActivate extends OfficialFile {
  readonly procedureVersionId: string;
  readonly decreeNumber: string;
  readonly decreeOn: string;
  readonly decreeFileId: string;
  readonly sample?: boolean | null;
  readonly expectedVersion?: number | null;
}

/**
 * Puts a draft in force by a decree (keputusan): number, date and file. The version in force before is retired; cases
 * that run under it keep it.
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
  const number = input.decreeNumber.trim();
  if (number === '' || number.length > 200) problems.push(badNumber);
  if (input.decreeOn > civilDateIn(now, work.actor.timeZone)) problems.push(futureDecree);
  const file = await uploadedFile(work, input.decreeFileId);
  if (!file) problems.push(noFile(['input', 'decreeFileId']));
  const official = await officialFile(work, input);
  if (!official.ok) problems.push(...official.error);
  if (problems.length > 0 || !file || !official.ok) return fail(problems);
  await takeTurns(work, version.code);
  await work.query(
    `update "procedure_version" set "state" = 'RETIRED', "updated_at" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "code" = $2 and "state" = 'ACTIVE'`,
    [institutionId, version.code, now.toISOString()],
  );
  em.assign(version, {
    state: 'ACTIVE',
    decreeNumber: number,
    decreeOn: input.decreeOn,
    decreeFileId: file.id,
    decreeSample: input.sample ?? false,
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
      decreeNumber: number,
      decreeOn: input.decreeOn,
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
const badNumber = problem(
  'INVALID',
  ['input', 'decreeNumber'],
  text('A decree has a number of 1 to 200 characters.', 'Keputusan mempunyai nomor 1 sampai 200 karakter.'),
);
const futureDecree = problem(
  'INVALID',
  ['input', 'decreeOn'],
  text('A decree is not dated in the future.', 'Tanggal keputusan tidak di masa depan.'),
);
