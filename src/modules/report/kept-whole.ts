import type { Report } from '../../engines/report/report.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { SentContent } from '../document/send-content.js';

/** A report that was kept, with the files it rests on. */
export interface KeptWhole {
  readonly content: Report;
  readonly hash: string;
  readonly keptAt: Date;
  readonly evidence: readonly KeptFile[];
}
export interface KeptFile extends SentContent {
  readonly fileId: string;
  readonly place: number;
}

const keptSql = `select k."content", k."hash", k."kept_at" as "keptAt" from "kept_report" k
  where k."institution_id" = $1 and k."id" = $2`;
const filesSql = `select e."evidence_file_id" as "fileId", e."place", e."evidence_name" as "fileName", f."media_type" as "mediaType",
    f."size", f."sha256", f."storage_key" as "storageKey"
  from "kept_report_evidence" e join "stored_file" f on f."institution_id" = e."institution_id" and f."id" = e."evidence_file_id"
  where e."institution_id" = $1 and e."kept_report_id" = $2 order by e."place"`;

/** Null where there is none. The caller has asked who may have it. */
export async function keptWhole(queries: Queries, institutionId: string, id: string): Promise<KeptWhole | null> {
  const [row] = await queries.query<Omit<KeptWhole, 'evidence' | 'keptAt'> & { keptAt: string | Date }>(keptSql, [
    institutionId,
    id,
  ]);
  if (!row) return null;
  const evidence = await queries.query<KeptFile>(filesSql, [institutionId, id]);
  return { ...row, keptAt: new Date(row.keptAt), evidence };
}
