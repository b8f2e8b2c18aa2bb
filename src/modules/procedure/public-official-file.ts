import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { notFound, required } from '../identity/problems.js';

/** The SOP's own official file, as a verb is given it. */
export interface OfficialFile {
  readonly officialFileId?: string | null;
  readonly officialFileSample?: boolean | null;
}

interface Columns {
  readonly officialFileId?: string;
  readonly officialFileName?: string;
  readonly officialSample?: boolean;
}

/** What the version's row is to hold; nothing where no file is given, so that an earlier one stays. */
export async function officialFile(work: Work<Actor>, input: OfficialFile): Promise<Result<Columns, Problem[]>> {
  if (input.officialFileId == null)
    return input.officialFileSample == null ? ok({}) : fail([required('input', 'officialFileId')]);
  const file = await uploadedFile(work, input.officialFileId);
  if (!file) return fail([notFound('input', 'officialFileId')]);
  return ok({
    officialFileId: file.id,
    officialFileName: file.fileName,
    officialSample: input.officialFileSample ?? false,
  });
}
