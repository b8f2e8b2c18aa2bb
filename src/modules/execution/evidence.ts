import type { Party } from '../../engines/workflow/definition.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { UploadedFile } from '../document/document.rules.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { invalid, notFound, required } from '../identity/problems.js';
import { tooMany } from './execution.problems.js';
import type { ExecutionFileKind } from './execution.rules.js';

const MOST = 10;

/** The files that the caller has sent and names as evidence. */
export async function evidenceIn(
  work: Work<Actor>,
  field: string,
  fileIds: readonly string[] | null | undefined,
  need: 'REQUIRED' | 'OPTIONAL' = 'OPTIONAL',
): Promise<Result<readonly UploadedFile[], Problem[]>> {
  const ids = [...new Set(fileIds ?? [])];
  if (ids.length > MOST) return fail([tooMany(['input', field], MOST, ids.length)]);
  if (ids.length === 0 && need === 'REQUIRED') return fail([required('input', field)]);
  const files: UploadedFile[] = [];
  const problems: Problem[] = [];
  for (const [index, id] of ids.entries()) {
    const file = await uploadedFile(work, id);
    if (file) files.push(file);
    else problems.push(notFound('input', field, String(index)));
  }
  return problems.length > 0 ? fail(problems) : ok(files);
}

/** The pictures among what the caller has sent: told by their bytes. */
export async function photosIn(
  work: Work<Actor>,
  fileIds: readonly string[] | null | undefined,
): Promise<Result<readonly UploadedFile[], Problem[]>> {
  const photos = await evidenceIn(work, 'photoFileIds', fileIds);
  if (!photos.ok) return photos;
  const problems = photos.value.flatMap(({ mediaType }, index) =>
    mediaType.startsWith('image/') ? [] : [photosOnly(['input', 'photoFileIds', String(index)])],
  );
  return problems.length > 0 ? fail(problems) : photos;
}

const photosOnly = (path: readonly string[]): Problem =>
  invalid(path, 'A photograph is a PNG or JPEG picture.', 'Foto adalah gambar PNG atau JPEG.');

/** What evidence is of. */
export interface EvidenceOf {
  readonly cooperationId: string;
  readonly meetingId?: string;
  readonly activityId?: string;
  readonly fulfilmentId?: string;
  readonly party: Party;
  /** FILE unless told. */
  readonly kind?: ExecutionFileKind;
}

export async function keepEvidence(work: Work<Actor>, of: EvidenceOf, files: readonly UploadedFile[]): Promise<void> {
  if (files.length === 0) return;
  const rows = files.map((file) => ({ ...file, row: work.ids.next() }));
  await work.query(
    `insert into "execution_file" ("institution_id", "id", "cooperation_id", "meeting_id", "activity_id", "fulfilment_id",
       "kind", "file_id", "name", "media_type", "size", "sha256", "party", "person_id", "at")
     select $1, f."row", $2, $3, $4, $5, $6, f."id", f."fileName", f."mediaType", f."size", f."sha256", $7, $8, $9
     from json_to_recordset($10) as f("row" uuid, "id" uuid, "fileName" text, "mediaType" text, "size" bigint, "sha256" text)`,
    [
      work.institutionId,
      of.cooperationId,
      of.meetingId ?? null,
      of.activityId ?? null,
      of.fulfilmentId ?? null,
      of.kind ?? 'FILE',
      of.party,
      work.actor.personId,
      work.now.toISOString(),
      JSON.stringify(rows),
    ],
  );
}
