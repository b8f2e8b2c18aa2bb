import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { mayKeepProcedures } from './procedure.policy.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import { type OfficialFile, officialFile } from './public-official-file.js';
import { uploadedProcedure } from './uploaded-procedure.js';

/** Reads an uploaded SOP file into a draft version. All or nothing: a file with a problem leaves no trace. */
export async function procedureImport(
  work: Work<Actor>,
  storage: Storage,
  input: { readonly fileId: string } & OfficialFile,
): Promise<Outcome> {
  if (!mayKeepProcedures(work.actor)) return fail([notAllowed]);
  const read = await uploadedProcedure(work, storage, input.fileId, ['input', 'fileId']);
  const official = await officialFile(work, input);
  if (!read.ok || !official.ok) return fail([...(read.ok ? [] : read.error), ...(official.ok ? [] : official.error)]);
  const { definition, hash, source } = read.value;
  const key = { institutionId: work.institutionId, code: definition.code, label: definition.version };
  const known = await work.em.findOne(ProcedureVersion, key);
  if (known)
    return fail([
      problem(
        'ALREADY_EXISTS',
        ['input', 'fileId'],
        text(
          `Version ${definition.version} of ${definition.code} is there already; a changed SOP is a new version.`,
          `Versi ${definition.version} dari ${definition.code} sudah ada; SOP yang berubah adalah versi baru.`,
        ),
      ),
    ]);
  const id = work.ids.next();
  work.em.create(ProcedureVersion, {
    ...key,
    id,
    name: definition.name,
    scope: definition.scope,
    definition,
    sourceText: source,
    hash,
    state: 'DRAFT',
    ...official.value,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.announce({
    kind: 'PROCEDURE_IMPORTED',
    subjectType: 'ProcedureVersion',
    subjectId: id,
    subjectVersion: 1,
    facts: { code: definition.code, label: definition.version, hash },
  });
  return ok({ id });
}

export const notAllowed = problem(
  'FORBIDDEN',
  [],
  text('Only an administrator keeps procedures.', 'Hanya administrator yang mengelola prosedur.'),
);
