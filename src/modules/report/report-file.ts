import type { Report } from '../../engines/report/report.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import { isPrintable } from '../../platform/paper/paper.js';
import { pdf } from '../../platform/paper/pdf.js';
import { csv } from '../../platform/table/csv.js';
import { workbook } from '../../platform/table/workbook.js';
import { type ExportFile, mediaTypes } from '../export/export-file.js';
import { noSection, sectionNeeded, tooLongForPaper } from './report.problems.js';
import type { FileAsk } from './report-ask.js';
import { hashOf } from './report-evidence.js';
import { reportPaper } from './report-paper.js';
import { type FileLinks, sheetsOf } from './report-sheets.js';
import { tableOf } from './report-table.js';

export const nameOf = ({ template, window }: Report): string =>
  `${template.code}-${template.version}-${window.label}`.replaceAll(/[^\w.-]+/g, '-');

/** What a file cannot be made of, before anything is made. */
export function checkFileAsk({ sections }: Report, ask: FileAsk, at: readonly string[]): Problem[] {
  if (ask.section !== null && !sections.some(({ code }) => code === ask.section))
    return [noSection([...at, 'section'])];
  return ask.format === 'CSV' && ask.section === null && sections.length > 1 ? [sectionNeeded([...at, 'section'])] : [];
}

/** A report as one file. The same report, asked for as of the same time, is the same bytes. */
export async function reportFile(
  report: Report,
  ask: FileAsk,
  madeAt: Date,
  files: FileLinks = new Map(),
): Promise<Result<ExportFile, Problem[]>> {
  const problems = checkFileAsk(report, ask, []);
  if (problems.length > 0) return fail(problems);
  const { language, section } = ask;
  const shown =
    section === null ? report : { ...report, sections: report.sections.filter(({ code }) => code === section) };
  const name = section === null ? nameOf(report) : `${nameOf(report)}-${section}`;
  if (ask.format === 'CSV') {
    const [only] = shown.sections;
    if (!only) return fail([noSection(['section'])]);
    const content = csv(tableOf(only, language), { byteOrderMark: true });
    return ok({ fileName: `${name}.csv`, mediaType: mediaTypes.CSV, content });
  }
  if (ask.format === 'XLSX') {
    const content = once(await workbook(sheetsOf(shown, language, files), madeAt));
    return ok({ fileName: `${name}.xlsx`, mediaType: mediaTypes.XLSX, content });
  }
  const paper = reportPaper(shown, language, madeAt, hashOf(report));
  if (!isPrintable(paper)) return fail([tooLongForPaper]);
  const content = once(await inTurns(pdf(paper)));
  return ok({ fileName: `${name}.pdf`, mediaType: 'application/pdf', content });
}

export async function* once(bytes: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield bytes;
}
