import type { Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Field } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { caller } from '../identity/request.js';
import type { DocumentRequest } from './file-links.js';
import type { FileRouteParts } from './file-route-parts.js';
import type { SentContent } from './send-content.js';

/** A file that a row keeps: the columns that name it, and who sees the row, and so may fetch it. */
export interface Evidence {
  /** In the address. */
  readonly of: string;
  readonly table: string;
  readonly file: string;
  readonly name: string;
  readonly visible: (actor: Actor) => Where;
}

/** The usual columns. A row with several pieces of evidence tells them apart by a prefix. */
export const evidenceIn = (table: string, visible: Evidence['visible'], prefix = ''): Evidence => ({
  of: `${prefix}${table}`.replaceAll('_', '-'),
  table,
  file: `${prefix}evidence_file_id`,
  name: `${prefix}evidence_name`,
  visible,
});

export interface EvidenceRow {
  readonly of: string;
  readonly id: string;
  readonly fileName: string;
}

/** A field of type Evidence; null where the row has no file. */
export const evidenceField = ({ of, file, name }: Evidence): Extract<Field<Actor>, { from: 'expression' }> => ({
  from: 'expression',
  sql: (alias) => `case when ${alias}."${file}" is not null then
    json_build_object('of', '${of}', 'id', ${alias}."id", 'fileName', ${alias}."${name}") end`,
});

/** The address of the evidence of a row, for the asking membership. */
export function evidenceUrl(request: DocumentRequest, of: string, id: string): string {
  const { institutionId, membershipId } = caller(request);
  return request.files.signedUrl(`evidence/${of}`, { institutionId, membershipId, id }, request.runner.clock.now());
}

/** The evidence of a row the actor sees now. */
export async function evidenceContent(
  gateway: FileRouteParts['gateway'],
  actor: Actor,
  { table, file, name, visible }: Evidence,
  id: string,
): Promise<SentContent | null> {
  const parameters = new Parameters();
  const [institution, row] = [actor.institutionId, id].map((one) => parameters.add(one));
  const [content] = await gateway.read<SentContent>(
    actor.institutionId,
    `select e."${name}" as "fileName", f."media_type" as "mediaType", f."size", f."sha256", f."storage_key" as "storageKey"
     from "${table}" e join "stored_file" f on f."institution_id" = e."institution_id" and f."id" = e."${file}"
     where e."institution_id" = ${institution} and e."id" = ${row} and ${whereSql(visible(actor), 'e', parameters)}`,
    parameters.values,
  );
  return content ?? null;
}
