import { text as readText } from 'node:stream/consumers';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { mayKeepProcedures } from './procedure.policy.js';
import { readProcedure } from './procedure-file.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import { type OfficialFile, officialFile } from './public-official-file.js';

const LARGEST = 262_144;

/** Reads an uploaded SOP file into a draft version. All or nothing: a file with a problem leaves no trace. */
export async function procedureImport(
  work: Work<Actor>,
  storage: Storage,
  input: { readonly fileId: string } & OfficialFile,
): Promise<Outcome> {
  if (!mayKeepProcedures(work.actor)) return fail([notAllowed]);
  const file = await uploadedFile(work, input.fileId);
  const official = await officialFile(work, input);
  if (!file || !official.ok)
    return fail([...(file ? [] : [noFile(['input', 'fileId'])]), ...(official.ok ? [] : official.error)]);
  if (file.size > LARGEST) return fail([tooLarge]);
  const source = await readText(await storage.read(file.storageKey));
  const read = readProcedure(source, file.fileName);
  if (!read.ok)
    return fail(
      read.error.map((one) => ({
        ...one,
        path: ['input', 'fileId', ...one.path],
        message: text(
          `${one.file}, line ${one.line}, column ${one.column}: ${one.message.en}`,
          `${one.file}, baris ${one.line}, kolom ${one.column}: ${one.message.id}`,
        ),
      })),
    );
  const { definition, hash } = read.value;
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

export const noFile = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('There is no such uploaded file.', 'Berkas unggahan ini tidak ada.'));

const tooLarge = problem(
  'TOO_LONG',
  ['input', 'fileId'],
  text('An SOP file is at most 256 kB.', 'Berkas SOP paling besar 256 kB.'),
);

export const notAllowed = problem(
  'FORBIDDEN',
  [],
  text('Only an administrator keeps procedures.', 'Hanya administrator yang mengelola prosedur.'),
);
