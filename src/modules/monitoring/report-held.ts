import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { LoadedCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { notFound, stale } from '../identity/problems.js';
import { MonitoringReport } from './monitoring.entity.js';

export interface HeldReport {
  readonly report: MonitoringReport;
  readonly case: LoadedCase;
}

/** A report of a case whose monitoring is the caller's now; the case is held, so all who write one take turns. */
export async function heldReport(
  work: Work<Actor>,
  reportId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<HeldReport, Problem[]>> {
  const seen = await found(work, MonitoringReport, 'mrp', reportId);
  if (!seen) return fail([notFound('input', 'reportId')]);
  const held = await caseForWork(work, globalId('coo', seen.cooperationId), 'MONITORING');
  if (!held.ok) return fail(held.error.map((one) => ({ ...one, path: ['input', 'reportId'] })));
  const report = await work.em.refreshOrFail(seen);
  if (expectedVersion != null && expectedVersion !== report.version) return fail([stale(report.version)]);
  return ok({ report, case: held.value.case });
}
