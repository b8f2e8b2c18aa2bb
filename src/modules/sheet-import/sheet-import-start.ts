import { fail, ok } from '../../kernel/result.js';
import { enqueueJob } from '../../platform/job/enqueue.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { invalid, notFound, sessionNeeded } from '../identity/problems.js';
import { SheetImport, SheetMapping } from './sheet-import.entity.js';
import { importersOnly, mayImport } from './sheet-import.policy.js';
import type { ImportPolicy } from './sheet-import.rules.js';
import { checkMapping, type ImportTarget, type SheetMapping as Mapping } from './sheet-mapping.rules.js';

export interface SheetImportStart {
  readonly fileId: string;
  readonly target: ImportTarget;
  readonly sheet?: string | null;
  readonly mapping?: Mapping | null;
  readonly mappingId?: string | null;
  readonly policy?: ImportPolicy | null;
  readonly rehearsal?: boolean | null;
  readonly invite?: boolean | null;
}

/** Has a sheet read in by the queue. `byKey`: the caller is a program with a key, which gives nobody rights. */
export async function sheetImportStart(work: Work<Actor>, input: SheetImportStart, byKey: boolean): Promise<Outcome> {
  const { target } = input;
  if (!mayImport(work.actor, target)) return fail([importersOnly]);
  if (target === 'STAFF' && byKey) return fail([sessionNeeded]);
  const problems = checkText(['input', 'sheet'], input.sheet, 31, 'OPTIONAL');
  const file = await uploadedFile(work, input.fileId);
  if (!file) problems.push(notFound('input', 'fileId'));
  const saved = input.mappingId == null ? null : await found(work, SheetMapping, 'smp', input.mappingId);
  if (input.mappingId != null && saved?.target !== target) problems.push(notFound('input', 'mappingId'));
  const mapping = saved?.mapping ?? input.mapping ?? null;
  if ((input.mapping == null) === (input.mappingId == null))
    problems.push(
      invalid(
        ['input', 'mapping'],
        'Give a mapping or the id of a saved one.',
        'Berikan pemetaan, atau id pemetaan yang tersimpan.',
      ),
    );
  else if (mapping && !saved) problems.push(...checkMapping(target, mapping, ['input', 'mapping']));
  if (input.invite && target !== 'STAFF')
    problems.push(invalid(['input', 'invite'], 'For staff only.', 'Hanya untuk pegawai.'));
  if (problems.length > 0 || !file || !mapping) return fail(problems);
  const id = work.ids.next();
  const rehearsal = input.rehearsal ?? false;
  const policy = input.policy ?? 'ALL_OR_NOTHING';
  work.em.create(SheetImport, {
    ...{ institutionId: work.institutionId, id, target, fileId: file.id, fileName: file.fileName },
    ...{ sheet: input.sheet ?? null, mapping, mappingId: saved?.id ?? null, policy, rehearsal },
    ...{ invite: input.invite ?? false, status: 'QUEUED', startedById: work.actor.personId },
    ...{ membershipId: work.actor.membershipId, createdAt: work.now },
  });
  await enqueueJob(work, {
    task: 'sheet-import',
    payload: { institutionId: work.institutionId, importId: id },
    key: `sheet-import:${id}`,
  });
  work.announce({
    ...{ kind: 'SHEET_IMPORT_STARTED', subjectType: 'SheetImport', subjectId: id, subjectVersion: 1 },
    facts: { target, policy, rehearsal },
  });
  return ok({ id });
}
