import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { cleanFileName } from '../../platform/storage/file-name.js';
import type { Actor } from '../identity/actor.js';
import { frozen, stale } from './document.problems.js';
import { checkVersion, type NewVersion } from './document.rules.js';
import { uploadedFile } from './uploaded-file.js';

export interface AddedVersion {
  readonly documentId: string;
  readonly versionId: string;
  readonly number: number;
  readonly sha256: string;
}

/**
 * Files bytes the actor has sent as the next version of a document, which the first version creates. Whether the actor
 * may touch the case is for the verb that calls this. Two at once take turns on the document's row: they become n+1 and
 * n+2, or the second is refused when it named the version it built on. A refusal must be returned by that verb, too,
 * so that the transaction is rolled back.
 */
export async function addVersion(work: Work<Actor>, version: NewVersion): Promise<Result<AddedVersion, Problem[]>> {
  const path = version.path ?? ['input'];
  const problems = checkVersion(version, path);
  const file = typeof version.fileId === 'string' ? await uploadedFile(work, version.fileId) : version.fileId;
  if (!file) problems.push(noFile([...path, 'fileId']));
  if (!file || problems.length > 0) return fail(problems);

  const now = work.now.toISOString();
  const [document] = await work.query<{ id: string; current_number: number; version: number }>(nextNumber, [
    work.institutionId,
    version.documentId ?? work.ids.next(),
    version.containerId,
    version.kind,
    version.title.trim(),
    version.instrument,
    version.shared ?? false,
    now,
    version.expectedNumber ?? null,
    version.basisKind ?? null,
  ]);
  if (!document) return fail([await refusal(work, version, path)]);
  const number = document.current_number;
  // The first of all, though it was to be built on another.
  if (version.expectedNumber && number === 1) return fail([stale(path, 0)]);

  const versionId = work.ids.next();
  await work.query(
    `insert into "document_version" ("institution_id", "id", "document_id", "number", "file_id", "sha256", "file_name",
       "media_type", "size", "person_id", "created_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      work.institutionId,
      versionId,
      document.id,
      number,
      file.id,
      file.sha256,
      cleanFileName(version.fileName ?? file.fileName) ?? file.fileName,
      file.mediaType,
      file.size,
      work.actor.personId,
      now,
    ],
  );
  work.announce({
    kind: 'DOCUMENT_VERSION_ADDED',
    subjectType: 'Document',
    subjectId: document.id,
    subjectVersion: document.version,
    facts: { containerId: version.containerId, kind: version.kind, versionId, number, sha256: file.sha256 },
  });
  return ok({ documentId: document.id, versionId, number, sha256: file.sha256 });
}

/**
 * Creates the document or moves it on, in one statement; no row when it is frozen or no longer where it was expected. A
 * number that was taken back is not given again.
 */
const nextNumber = `
insert into "document" ("institution_id", "id", "container_id", "kind", "title", "instrument", "shared", "current_number",
  "created_at", "updated_at", "version", "basis_kind")
values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8, 1, $10)
on conflict ("institution_id", "container_id", "kind") do update
set "title" = excluded."title", "shared" = "document"."shared" or excluded."shared", "updated_at" = excluded."updated_at",
  "basis_kind" = excluded."basis_kind",
  "current_number" = 1 + greatest("document"."current_number", (select max(n) from unnest("document"."taken_back") n)),
  "version" = "document"."version" + 1
where "document"."frozen_at" is null and ($9::int is null or "document"."current_number" = $9)
returning "id", "current_number", "version"`;

async function refusal(work: Work<Actor>, version: NewVersion, path: readonly string[]): Promise<Problem> {
  const [document] = await work.query<{ current_number: number; frozen_at: string | null }>(
    'select "current_number", "frozen_at" from "document" where "institution_id" = $1 and "container_id" = $2 and "kind" = $3',
    [work.institutionId, version.containerId, version.kind],
  );
  return document?.frozen_at ? frozen(path) : stale(path, document?.current_number ?? 0);
}

const noFile = (path: readonly string[]): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text(
      'You have sent no such file. Ask for an upload ticket, send the bytes, and use the fileId of the answer.',
      'Anda belum mengirim berkas tersebut. Mintalah tiket unggah, kirim berkasnya, lalu gunakan fileId dari jawabannya.',
    ),
  );
