import { unconfirmedSources } from '../../engines/workflow/unconfirmed.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { mayKeepProcedures } from './procedure.policy.js';
import { notAllowed } from './procedure-import.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import { SourceConfirmation } from './source-confirmation.entity.js';
import { noFile } from './uploaded-procedure.js';

export interface ProcedureSourceConfirm {
  readonly procedureVersionId: string;
  readonly source: string;
  readonly note: string;
  readonly evidenceFileId: string;
  readonly expectedVersion?: number | null;
}

/**
 * States that a source of an SOP was held against the original: by whom, when, on what evidence. The SOP is as it was;
 * what rests on that source is from now on told as confirmed. Cases under the version go on, and read it so too.
 */
export async function procedureSourceConfirm(work: Work<Actor>, input: ProcedureSourceConfirm): Promise<Outcome> {
  if (!mayKeepProcedures(work.actor)) return fail([notAllowed]);
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
  const note = input.note.trim();
  const file = await uploadedFile(work, input.evidenceFileId);
  const problems: Problem[] = [
    ...sourceProblems(version, input.source),
    ...checkText(['input', 'note'], note, 2000),
    ...(file ? [] : [noFile(['input', 'evidenceFileId'])]),
  ];
  if (problems.length > 0 || !file) return fail(problems);
  work.em.create(SourceConfirmation, {
    institutionId: work.institutionId,
    id: work.ids.next(),
    procedureVersionId: version.id,
    source: input.source,
    note,
    evidenceFileId: file.id,
    evidenceName: file.fileName,
    confirmedById: work.actor.personId,
    at: work.now,
  });
  work.em.assign(version, {
    confirmedSources: [...version.confirmedSources, input.source],
    updatedAt: work.now,
    version: version.version + 1,
  });
  work.announce({
    kind: 'PROCEDURE_SOURCE_CONFIRMED',
    subjectType: 'ProcedureVersion',
    subjectId: version.id,
    subjectVersion: version.version,
    facts: { code: version.code, label: version.label, source: input.source },
  });
  return ok({ id: version.id });
}

function sourceProblems({ definition, confirmedSources }: ProcedureVersion, source: string): Problem[] {
  const path = ['input', 'source'];
  if (!definition.sources.some((one) => one.code === source))
    return [problem('NOT_FOUND', path, text('The SOP names no such source.', 'SOP tidak menyebut sumber ini.'))];
  return confirmedSources.includes(source) || !unconfirmedSources(definition).has(source)
    ? [problem('ALREADY_EXISTS', path, text('This source is confirmed.', 'Sumber ini sudah dikonfirmasi.'))]
    : [];
}
