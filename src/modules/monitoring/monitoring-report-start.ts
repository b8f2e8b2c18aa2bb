import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { caseForWork } from '../cooperation/case-work.js';
import { today } from '../cooperation/fact-input.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists } from '../identity/problems.js';
import { checkPeriod } from './monitoring.rules.js';
import { drawReport } from './report-draw.js';

export interface MonitoringReportStart {
  readonly cooperationId: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Begins a report of a period, filled with what the plan, the obligations, the meetings and the complaints tell. */
export async function monitoringReportStart(work: Work<Actor>, input: MonitoringReportStart): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'MONITORING');
  if (!held.ok) return held;
  const { id: cooperationId } = held.value.case;
  const problems = checkPeriod(input, today(work));
  const [last] = await work.query<{ number: number; draft: string | null }>(
    `select max("number")::int as "number", max("id"::text) filter (where "status" = 'DRAFT') as "draft"
     from "monitoring_report" where "institution_id" = $1 and "cooperation_id" = $2`,
    [work.institutionId, cooperationId],
  );
  if (last?.draft) problems.push(underWay(globalId('mrp', last.draft)));
  if (problems.length > 0) return fail(problems);
  const report = { id: work.ids.next(), cooperationId, number: (last?.number ?? 0) + 1, revision: 1 };
  await insertReport(work, { ...report, from: input.from, until: input.until });
  await drawReport(work, { ...report, from: input.from, until: input.until });
  announceReport(work, 'MONITORING_REPORT_STARTED', report, 1);
  return ok({ id: report.id });
}

const underWay = (which: string) =>
  exists(
    ['input', 'cooperationId'],
    `A report of it is being written (${which}): finish that one first.`,
    `Laporannya sedang disusun (${which}): selesaikan dahulu.`,
  );

interface NewReport extends MonitoringReportIdentity {
  readonly from: CivilDate;
  readonly until: CivilDate;
}
interface MonitoringReportIdentity {
  readonly id: string;
  readonly cooperationId: string;
  readonly number: number;
  readonly revision: number;
}

/** The bare draft; drawing it gives the figures. */
export async function insertReport(work: Work<Actor>, report: NewReport): Promise<void> {
  await work.query(
    `insert into "monitoring_report" ("institution_id", "id", "cooperation_id", "number", "revision", "from_on", "until_on",
       "status", "author_id", "drawn_at", "obligations_total", "obligations_overdue", "meetings_held", "meetings_overdue",
       "complaints_opened", "complaints_open", "started_at") values ($1, $2, $3, $4, $5, $6, $7, 'DRAFT', $8, $9, 0, 0, 0, 0, 0, 0, $9)`,
    [
      work.institutionId,
      report.id,
      report.cooperationId,
      report.number,
      report.revision,
      report.from,
      report.until,
      work.actor.personId,
      work.now.toISOString(),
    ],
  );
}

export type ReportEvent =
  | 'MONITORING_REPORT_STARTED'
  | 'MONITORING_REPORT_CHANGED'
  | 'MONITORING_REPORT_REVISED'
  | 'MONITORING_REPORT_FINISHED';

export const announceReport = (
  work: Pick<Work<Actor>, 'announce'>,
  kind: ReportEvent,
  { id, cooperationId, number, revision }: MonitoringReportIdentity,
  version: number,
  more: Readonly<Record<string, unknown>> = {},
): void =>
  work.announce({
    kind,
    subjectType: 'MonitoringReport',
    subjectId: id,
    subjectVersion: version,
    facts: { cooperationId, number, revision, ...more },
  });
