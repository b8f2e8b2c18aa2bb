import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Locale } from '../../kernel/text.js';
import type { Storage } from '../../platform/storage/storage.js';
import { csv } from '../../platform/table/csv.js';
import { type ZipEntry, zip } from '../../platform/table/zip.js';
import type { ExportFile } from '../export/export-file.js';
import { evidenceIndex, pathOf } from './evidence-index.js';
import type { KeptFile, KeptWhole } from './kept-whole.js';
import { nameOf, once, reportFile } from './report-file.js';
import { tableOf } from './report-table.js';

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
  // Without an address of its own a file is opened beside the workbook, once the bundle is unpacked.
  const files = new Map(evidence.map((file) => [file.fileId, linkOf(file.place) ?? pathOf(file)]));
  // What is too long for a paper comes as tables alone.
  const made = async (format: 'PDF' | 'XLSX'): Promise<ZipEntry[]> => {
    const file = await reportFile(report, { format, language: locale, section: null }, keptAt, files);
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
