import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import { type FormMarks, withForm } from '../document/form-mark.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { fileMade } from './made-document.js';
import { notDraft } from './monitoring.rules.js';
import { announceReport } from './monitoring-report-start.js';
import { drawReport } from './report-draw.js';
import { heldReport } from './report-held.js';
import { paperOf } from './report-paper.js';

export interface MonitoringReportFinish {
  readonly reportId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Draws the figures a last time and freezes them. Where the SOP has a document made from monitoring, the report becomes
 * its next version, and the SOP's own acts carry that on; where no step takes it now, nothing is finished.
 */
export async function monitoringReportFinish(
  work: Work<Actor>,
  storage: Storage,
  forms: FormMarks,
  input: MonitoringReportFinish,
): Promise<Outcome> {
  const held = await heldReport(work, input.reportId, input.expectedVersion);
  if (!held.ok) return held;
  const { report, case: current } = held.value;
  if (report.status !== 'DRAFT') return fail([notDraft('reportId', report.status)]);
  const { id, cooperationId, number, revision, fromOn: from, untilOn: until } = report;
  await drawReport(work, { id, cooperationId, from, until });
  const filed = await fileMade(work, storage, current, 'MONITORING', async () =>
    withForm(await paperOf(work, report.id), await forms(work, 'MONITORING_REPORT_FINISHED')),
  );
  if (!filed.ok) return fail(filed.error.map((one) => ({ ...one, path: ['input', 'reportId'] })));
  await work.query(
    `update "monitoring_report" set "status" = 'FINISHED', "finished_at" = $3, "document_version_id" = $4, "author_id" = $5,
       "version" = "version" + 1, "case_version" = (select "version" from "cooperation" where "institution_id" = $1 and "id" = $6)
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, work.now.toISOString(), filed.value, work.actor.personId, cooperationId],
  );
  announceReport(work, 'MONITORING_REPORT_FINISHED', { id, cooperationId, number, revision }, report.version + 1, {
    documentVersionId: filed.value,
  });
  return ok({ id });
}
