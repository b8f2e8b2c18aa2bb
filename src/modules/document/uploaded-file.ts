import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { fileUploadedBy } from './document.policy.js';
import type { UploadedFile } from './document.rules.js';

export const FILE_PREFIX = 'fil';

/** Who asks for a file, inside a transaction of theirs. */
export type Sender = Pick<Work<Actor>, 'actor' | 'institutionId' | 'query'>;

/**
 * A file the actor has sent to this institution, by its global id; null for anybody else's, as for one that does not
 * exist. The row is held until the transaction ends, so that the sweeper cannot take it away meanwhile.
 */
export async function uploadedFile(work: Sender, fileId: string): Promise<UploadedFile | null> {
  const id = rowId(FILE_PREFIX, fileId);
  if (!id) return null;
  const parameters = new Parameters();
  const institution = parameters.add(work.institutionId);
  const row = parameters.add(id);
  const mine = whereSql(fileUploadedBy(work.actor), 'f', parameters);
  const person = parameters.add(work.actor.personId);
  const [file] = await work.query<UploadedFile>(
    `select f."id", f."sha256", f."size", f."media_type" as "mediaType", f."storage_key" as "storageKey", (
       select t."file_name" from "upload_ticket" t
       where t."institution_id" = f."institution_id" and t."file_id" = f."id" and t."person_id" = ${person}
       order by t."used_at" desc limit 1) as "fileName"
     from "stored_file" f where f."institution_id" = ${institution} and f."id" = ${row} and ${mine}
     for key share of f`,
    parameters.values,
  );
  return file ?? null;
}
