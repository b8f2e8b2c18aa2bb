import type { Report } from '../../engines/report/report.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Locale } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Storage } from '../../platform/storage/storage.js';
import { csv } from '../../platform/table/csv.js';
import { type ZipEntry, zip } from '../../platform/table/zip.js';
import type { SentContent } from '../document/send-content.js';
import type { ExportFile } from '../export/export-file.js';
import { evidenceIndex, pathOf } from './evidence-index.js';
import { nameOf, once, reportFile } from './report-file.js';
import { tableOf } from './report-table.js';

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

/**
 * A kept report as one ZIP (berkas bukti): narrative and tables as PDF and spreadsheet, each table as CSV, the report's
 * own data, an index of the evidence with SHA-256, and the files themselves. `linkOf`: where a file is fetched alone.
 */
export async function reportBundle(
  kept: KeptWhole,
  locale: Locale,
  storage: Storage,
  linkOf: (place: number) => string | null,
): Promise<ExportFile> {
  const { content: report, keptAt, evidence } = kept;
  // What is too long for a paper comes as tables alone.
  const made = async (format: 'PDF' | 'XLSX'): Promise<ZipEntry[]> => {
    const file = await reportFile(report, { format, language: locale, section: null }, keptAt);
    return file.ok ? [{ name: file.value.fileName, content: file.value.content }] : [];
  };
  const entries: ZipEntry[] = [
    ...(await made('PDF')),
    ...(await made('XLSX')),
    ...report.sections.map((section) => ({
      name: `tables/${section.code}.csv`,
      content: csv(tableOf(section, locale), { byteOrderMark: true }),
    })),
    { name: 'report.json', content: once(canonicalJson(report)) },
    { name: 'report.json.sha256', content: once(`${kept.hash}  report.json\n`) },
    { name: 'evidence-index.csv', content: csv(evidenceIndex(kept, locale, linkOf), { byteOrderMark: true }) },
    ...evidence.map((file) => ({ name: pathOf(file), content: bytesOf(storage, file) })),
  ];
  return { fileName: `${nameOf(report)}.zip`, mediaType: 'application/zip', content: zip(entries) };
}

async function* bytesOf(storage: Storage, { storageKey }: KeptFile): AsyncGenerator<Uint8Array> {
  for await (const piece of await storage.read(storageKey)) yield piece as Uint8Array;
}
