import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists } from '../identity/problems.js';
import { notDraft, notFinished } from './monitoring.rules.js';
import { announceReport, insertReport } from './monitoring-report-start.js';
import { drawReport } from './report-draw.js';
import { heldReport } from './report-held.js';

export interface MonitoringReportRevise {
  readonly reportId: string;
  readonly expectedVersion?: number | null;
}

/** Opens a finished report again, such as one that was returned: a new draft with all that was said; the old one stands. */
export async function monitoringReportRevise(work: Work<Actor>, input: MonitoringReportRevise): Promise<Outcome> {
  const held = await heldReport(work, input.reportId, input.expectedVersion);
  if (!held.ok) return held;
  const { report } = held.value;
  if (report.status === 'SUPERSEDED') return fail([notDraft('reportId', report.status)]);
  if (report.status !== 'FINISHED') return fail([notFinished]);
  const drafts = await work.query(
    `select 1 as one from "monitoring_report" where "institution_id" = $1 and "cooperation_id" = $2 and "status" = 'DRAFT'`,
    [work.institutionId, report.cooperationId],
  );
  if (drafts.length > 0) return fail([anotherDraft]);
  const { cooperationId, number, fromOn: from, untilOn: until } = report;
  const next = { id: work.ids.next(), cooperationId, number, revision: report.revision + 1 };
  await work.query(
    `update "monitoring_report" set "status" = 'SUPERSEDED', "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, report.id],
  );
  await insertReport(work, { ...next, from, until });
  await work.query(
    `with summed as (
       update "monitoring_report" n set "summary" = o."summary" from "monitoring_report" o
       where n."institution_id" = $1 and n."id" = $3 and o."institution_id" = $1 and o."id" = $2)
     insert into "monitoring_line" ("institution_id", "id", "report_id", "place", "kind", "subject_id", "title", "party",
       "due_on", "on", "unit", "baseline", "target", "value", "percent", "activity", "status", "overdue", "state", "remark")
     select "institution_id", gen_random_uuid(), $3, "place", "kind", "subject_id", "title", "party",
       "due_on", "on", "unit", "baseline", "target", "value", "percent", "activity", "status", "overdue", "state", "remark"
     from "monitoring_line" where "institution_id" = $1 and "report_id" = $2`,
    [work.institutionId, report.id, next.id],
  );
  await drawReport(work, { ...next, from, until });
  announceReport(work, 'MONITORING_REPORT_REVISED', next, 1);
  return ok({ id: next.id });
}

const anotherDraft = exists(
  ['input', 'reportId'],
  'Another report of this cooperation is being written: finish that one first.',
  'Laporan lain kerja sama ini sedang disusun: selesaikan dahulu.',
);
