import { fail, ok } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import type { Work } from '../../platform/mutation/work.js';
import { isPrintable } from '../../platform/paper/paper.js';
import { pdf } from '../../platform/paper/pdf.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { LoadedCase } from '../cooperation/case-load.js';
import { fileDocument } from '../cooperation/cooperation-document-add.js';
import { keepMadeFile } from '../document/made-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid } from '../identity/problems.js';
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
  input: MonitoringReportFinish,
): Promise<Outcome> {
  const held = await heldReport(work, input.reportId, input.expectedVersion);
  if (!held.ok) return held;
  const { report, case: current } = held.value;
  if (report.status !== 'DRAFT') return fail([notDraft('reportId', report.status)]);
  const { id, cooperationId, number, revision, fromOn: from, untilOn: until } = report;
  await drawReport(work, { id, cooperationId, from, until });
  const filed = await composed(work, storage, current, report.id);
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

/** The document version the report is composed as; null where the SOP has no such document. */
async function composed(work: Work<Actor>, storage: Storage, current: LoadedCase, reportId: string) {
  const kinds = current.definition.documents.filter((one) => one.madeFrom === 'MONITORING').map((one) => one.kind);
  const steps = current.state.active.map((one) => current.definition.steps.find((step) => step.id === one.step));
  const kind = kinds.find((one) => steps.some((step) => step?.accepts?.includes(one))) ?? kinds[0];
  if (kind === undefined) return ok(null);
  const paper = await paperOf(work, reportId);
  if (!isPrintable(paper)) return fail([tooLong]);
  const fileId = await keepMadeFile(work, storage, `${kind}.pdf`, await inTurns(pdf(paper)));
  const filed = await fileDocument(work, current, { kind, fileId, madeFrom: 'MONITORING' });
  if (!filed.ok) return filed;
  const [version] = await work.query<{ id: string }>(
    `select v."id" from "document_version" v join "document" d on d."institution_id" = v."institution_id" and d."id" = v."document_id"
     where d."institution_id" = $1 and d."container_id" = $2 and d."kind" = $3 and v."number" = d."current_number"`,
    [work.institutionId, current.id, kind],
  );
  if (!version) throw new Error('a version that was just filed is not there');
  return ok(version.id);
}

const tooLong = invalid(
  ['input', 'reportId'],
  'The report is too long to be printed: shorten what is said of its lines.',
  'Laporan terlalu panjang untuk dicetak: persingkat keterangan barisnya.',
);
