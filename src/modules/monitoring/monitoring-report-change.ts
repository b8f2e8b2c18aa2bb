import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { notFound } from '../identity/problems.js';
import { type AddedKind, checkPeriod, isAdded, type LineState, notDraft } from './monitoring.rules.js';
import { announceReport } from './monitoring-report-start.js';
import { drawReport } from './report-draw.js';
import { heldReport } from './report-held.js';

export interface MonitoringReportChange {
  readonly reportId: string;
  readonly from?: CivilDate | null;
  readonly until?: CivilDate | null;
  readonly summary?: string | null;
  readonly lines?: readonly LineChange[] | null;
  readonly add?: readonly { readonly kind: AddedKind; readonly remark: string }[] | null;
  readonly remove?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}
export interface LineChange {
  readonly lineId: string;
  readonly state?: LineState | null;
  readonly remark?: string | null;
}
interface Line {
  readonly id: string;
  readonly kind: string;
}

export const REMARK_LIMIT = 4_000;
const SUMMARY_LIMIT = 10_000;
/** Lines of the author's own stand after all that are drawn. */
const OWN = 1_000_000;

/** Writes what the author says: in all, of lines, and in lines of the author's own; draws what stands now around it. */
export async function monitoringReportChange(work: Work<Actor>, input: MonitoringReportChange): Promise<Outcome> {
  const held = await heldReport(work, input.reportId, input.expectedVersion);
  if (!held.ok) return held;
  const { report } = held.value;
  if (report.status !== 'DRAFT') return fail([notDraft('reportId', report.status)]);
  const period = { from: input.from ?? report.fromOn, until: input.until ?? report.untilOn };
  const known = await linesOf(work, report.id);
  const problems = [
    ...checkPeriod(period, today(work)),
    ...checkText(['input', 'summary'], input.summary, SUMMARY_LIMIT, 'OPTIONAL'),
    ...(input.lines ?? []).flatMap((line, at) => lineProblems(line, known, ['input', 'lines', String(at)])),
    ...(input.add ?? []).flatMap(({ remark }, at) =>
      checkText(['input', 'add', String(at), 'remark'], remark, REMARK_LIMIT),
    ),
    ...(input.remove ?? []).flatMap((id, at) =>
      isAdded(known.get(rowId('mrl', id) ?? '') ?? '') ? [] : [notFound('input', 'remove', String(at))],
    ),
  ];
  if (problems.length > 0) return fail(problems);
  for (const { lineId, ...said } of input.lines ?? []) await say(work, report.id, rowId('mrl', lineId) ?? '', said);
  for (const [at, { kind, remark }] of (input.add ?? []).entries())
    await work.query(
      `insert into "monitoring_line" ("institution_id", "id", "report_id", "place", "kind", "remark")
       select $1, $2, $3, greatest(${OWN}, max("place")) + 1 + $6::int, $4, $5 from "monitoring_line"
       where "institution_id" = $1 and "report_id" = $3`,
      [work.institutionId, work.ids.next(), report.id, kind, remark.trim(), at],
    );
  await work.query(
    'delete from "monitoring_line" where "institution_id" = $1 and "report_id" = $2 and "id" = any($3)',
    [work.institutionId, report.id, (input.remove ?? []).flatMap((id) => rowId('mrl', id) ?? [])],
  );
  await work.query(
    `update "monitoring_report" set "summary" = case when $3 then $4 else "summary" end, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, report.id, input.summary !== undefined, kept(input.summary)],
  );
  await drawReport(work, { id: report.id, cooperationId: report.cooperationId, ...period });
  announceReport(work, 'MONITORING_REPORT_CHANGED', report, report.version + 1);
  return ok({ id: report.id });
}

/** What is not given stays; null takes it away. */
async function say(work: Work<Actor>, reportId: string, lineId: string, said: Omit<LineChange, 'lineId'>) {
  await work.query(
    `update "monitoring_line" set "state" = case when $4 then $5 else "state" end,
       "remark" = case when $6 then $7 else "remark" end
     where "institution_id" = $1 and "report_id" = $2 and "id" = $3`,
    [
      work.institutionId,
      reportId,
      lineId,
      said.state !== undefined,
      said.state ?? null,
      said.remark !== undefined,
      kept(said.remark),
    ],
  );
}

async function linesOf(work: Work<Actor>, reportId: string): Promise<Map<string, string>> {
  const rows = await work.query<Line>(
    'select "id", "kind" from "monitoring_line" where "institution_id" = $1 and "report_id" = $2',
    [work.institutionId, reportId],
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

function lineProblems(line: LineChange, known: ReadonlyMap<string, string>, path: readonly string[]): Problem[] {
  const kind = known.get(rowId('mrl', line.lineId) ?? '');
  if (kind === undefined) return [notFound(...path, 'lineId')];
  const need = isAdded(kind) && line.remark !== undefined ? 'REQUIRED' : 'OPTIONAL';
  return checkText([...path, 'remark'], line.remark, REMARK_LIMIT, need);
}
