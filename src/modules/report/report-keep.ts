import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { KeptReport, KeptReportEvidence } from './report.entity.js';
import { mayKeepReports } from './report.policy.js';
import { keepersOnly } from './report.problems.js';
import { hashOf, proofsOf } from './report-evidence.js';
import { type ReportAsk, reportMake } from './report-make.js';

export interface ReportKeep {
  readonly report: ReportAsk;
  readonly note?: string | null;
}

/** Keeps a report as it is now, with its rows, their hash and the files it rests on: shown again unchanged at any time. */
export async function reportKeep(work: Work<Actor>, input: ReportKeep): Promise<Outcome> {
  if (!mayKeepReports(work.actor)) return fail([keepersOnly]);
  const wrong = checkText(['input', 'note'], input.note, 2000, 'OPTIONAL');
  const made = await reportMake(work, work.actor, input.report, work.now, ['input', 'report']);
  if (!made.ok) return fail([...made.error, ...wrong]);
  if (wrong.length > 0) return fail(wrong);
  const { report, templateId, unitId } = made.value;
  const { institutionId, now } = work;
  const id = work.ids.next();
  const hash = hashOf(report);
  work.em.create(KeptReport, {
    ...{ institutionId, id, templateId, unitId, hash },
    period: report.window.label,
    asOf: report.asOf,
    content: report,
    note: kept(input.note),
    keptById: work.actor.personId,
    keptAt: now,
  });
  // The rows below refer to it.
  await work.flush();
  for (const [at, { source, file }] of proofsOf(report).entries())
    work.em.create(KeptReportEvidence, {
      ...{ institutionId, id: work.ids.next(), keptReportId: id, place: at + 1 },
      sourceKind: source.kind,
      sourceId: source.id,
      evidenceFileId: file.fileId,
      evidenceName: file.fileName,
      sha256: file.sha256,
    });
  const { code, version, hash: templateHash } = report.template;
  work.announce({
    kind: 'REPORT_KEPT',
    subjectType: 'KeptReport',
    subjectId: id,
    subjectVersion: 1,
    facts: { code, label: version, templateHash, unitId, period: report.window.label, asOf: report.asOf, hash },
  });
  return ok({ id });
}
