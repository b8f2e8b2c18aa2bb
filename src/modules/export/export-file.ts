import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { cleanFileName } from '../../platform/storage/file-name.js';
import { csv } from '../../platform/table/csv.js';
import { spss } from '../../platform/table/spss.js';
import type { Table } from '../../platform/table/table.js';
import { XLSX_MOST_COLUMNS, xlsx } from '../../platform/table/xlsx.js';
import type { Ground } from '../result/ground.js';
import type { SurveyResult } from '../result/result.js';
import { codebook } from './codebook.js';
import { noIndex, rowsOfNamedOnly, spssOfResponses, tooWide } from './export.problems.js';
import type { ExportAsk, ExportFormat } from './export-ask.js';
import { recapRespondents } from './recap-respondents.js';
import { recapOf, recapSheet } from './recap-sheet.js';
import { entriesGiven, responseBatches } from './response-batches.js';
import { type AskedVersion, answerColumns } from './response-columns.js';
import { type LaidColumn, layOut, responseSpss, responseTable } from './response-table.js';
import { resultTable } from './result-table.js';

/** A file that is made while it is read. Nothing of it is made before. */
export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  CSV: 'text/csv; charset=utf-8; header=present',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  SPSS: 'application/zip',
};
const endings: Readonly<Record<ExportFormat, string>> = { CSV: 'csv', XLSX: 'xlsx', SPSS: 'zip' };

/** What an export is made of. The caller has asked who may have it. */
export interface ExportGround {
  readonly queries: Queries;
  readonly ground: Ground;
  /** Made when it is needed; kept safe by the campaign's mode. */
  readonly result: () => Promise<Result<SurveyResult, Problem[]>>;
  /** Whether single responses may be in it: never in what is for the public. */
  readonly withRows: boolean;
  readonly now: Date;
}

export async function exportFile(of: ExportGround, ask: ExportAsk): Promise<Result<ExportFile, Problem[]>> {
  const { ground } = of;
  if (ask.format === 'SPSS' && ask.content !== 'RESPONSES') return fail([spssOfResponses]);
  switch (ask.content) {
    case 'RESPONSES':
      return responsesFile(of, ask);
    case 'CODEBOOK':
      return tableFile(ground.campaign, ask, codebookOf(ground, await laidColumns(of, ask)));
    case 'RESULT': {
      const result = await of.result();
      return result.ok ? tableFile(ground.campaign, ask, resultTable('Result', result.value, ask.language)) : result;
    }
    case 'RECAP': {
      const result = await of.result();
      if (!result.ok) return result;
      const rows = of.withRows && isNamed(ground) ? await recapRespondents(of.queries, ground, result.value) : [];
      const recap = recapOf(result.value, rows);
      return recap ? tableFile(ground.campaign, ask, recapSheet(recap, ask.language)) : fail([noIndex]);
    }
  }
}

const isNamed = ({ campaign }: Ground): boolean => campaign.mode === 'IDENTIFIED';

async function responsesFile(of: ExportGround, ask: ExportAsk): Promise<Result<ExportFile, Problem[]>> {
  const { queries, ground, now } = of;
  if (!isNamed(ground) || !of.withRows) return fail([rowsOfNamedOnly]);
  const columns = await laidColumns(of, ask);
  const responses = responseBatches(queries, ground.institutionId, ground.campaign.id, now);
  const table = responseTable('Responses', columns, askedVersions(ground), responses);
  if (ask.format !== 'SPSS') return tableFile(ground.campaign, ask, table);
  const more = [{ name: 'codebook.csv', content: csv(codebookOf(ground, columns)) }];
  return ok({
    ...named(ground.campaign, ask),
    content: spss({ name: 'responses', ...responseSpss(table, columns), more }),
  });
}

/** A table as CSV or XLSX. */
export function tableFile(of: Titled, ask: ExportAsk, table: Table): Result<ExportFile, Problem[]> {
  const width = table.columns.length;
  if (ask.format === 'XLSX' && width > XLSX_MOST_COLUMNS) return fail([tooWide(width, XLSX_MOST_COLUMNS)]);
  const content = ask.format === 'XLSX' ? xlsx(table) : csv(table, { byteOrderMark: ask.byteOrderMark });
  return ok({ ...named(of, ask), content });
}

interface Titled {
  readonly title: string;
}

const named = ({ title }: Titled, { content, format }: ExportAsk) => ({
  fileName: `${cleanFileName(title) ?? 'survey'}-${content.toLowerCase()}.${endings[format]}`,
  mediaType: mediaTypes[format],
});

/** The versions of the questionnaire, the one asked now first, then the latest. */
function askedVersions({ versions, current }: Ground): AskedVersion[] {
  const latestFirst = [...versions.values()].toSorted((a, b) => b.number - a.number);
  return [current, ...latestFirst.filter(({ number }) => number !== current.number)];
}

const codebookOf = (ground: Ground, columns: readonly LaidColumn[]): Table =>
  codebook('Codebook', columns, [
    ...new Set([...ground.versions.values()].flatMap(({ compiled }) => compiled.questionnaire.languages)),
  ]);

/** The codebook for whoever may see no rows: one entry of a group stands for all. */
export const codebookWithoutRows = (ground: Ground, language: Locale): Table =>
  codebookOf(
    ground,
    layOut(
      answerColumns(askedVersions(ground), () => 1),
      language,
    ),
  );

/** Entries of groups have columns as far as somebody gave them; where no rows may be shown, one entry stands for all. */
async function laidColumns(
  { queries, ground, withRows }: ExportGround,
  { language }: ExportAsk,
): Promise<LaidColumn[]> {
  const { institutionId, campaign } = ground;
  const ids = { institutionId, campaignId: campaign.id, questionnaireId: campaign.questionnaireId };
  const given = isNamed(ground) && withRows ? await entriesGiven(queries, ids) : new Map<string, number>();
  return layOut(
    answerColumns(askedVersions(ground), (group) => Math.max(given.get(group) ?? 0, 1)),
    language,
  );
}
