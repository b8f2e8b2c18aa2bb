import type { Gateway } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Actor } from '../identity/actor.js';
import { versionVisible } from './document.policy.js';

export interface VersionContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
}

/** Where the bytes of a version lie; null when there is none the actor may see now. */
export async function versionContent(
  gateway: Gateway,
  actor: Actor,
  versionId: string,
): Promise<VersionContent | null> {
  const parameters = new Parameters();
  const institution = parameters.add(actor.institutionId);
  const row = parameters.add(versionId);
  const visible = whereSql(versionVisible(actor), 'v', parameters);
  const [content] = await gateway.read<VersionContent>(
    actor.institutionId,
    `select v."file_name" as "fileName", v."media_type" as "mediaType", v."size", v."sha256", f."storage_key" as "storageKey"
     from "document_version" v
     join "stored_file" f on f."institution_id" = v."institution_id" and f."id" = v."file_id"
     where v."institution_id" = ${institution} and v."id" = ${row} and ${visible}`,
    parameters.values,
  );
  return content ?? null;
}
