import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { ReportLink } from './report.entity.js';
import { mayKeepReports } from './report.policy.js';
import { alreadyRevoked, keepersOnly } from './report.problems.js';

export interface ReportLinkRevoke {
  readonly linkId: string;
  readonly expectedVersion?: number | null;
}

/** Takes an assessor's address out of use, for good. */
export async function reportLinkRevoke(work: Work<Actor>, input: ReportLinkRevoke): Promise<Outcome> {
  if (!mayKeepReports(work.actor)) return fail([keepersOnly]);
  const found = await forChange(work, ReportLink, 'rln', 'linkId', input.linkId, input.expectedVersion);
  if (!found.ok) return found;
  const link = found.value;
  if (link.revokedAt) return fail([alreadyRevoked]);
  Object.assign(link, { revokedAt: work.now, revokedById: work.actor.personId, version: link.version + 1 });
  work.announce({
    kind: 'REPORT_LINK_REVOKED',
    subjectType: 'ReportLink',
    subjectId: link.id,
    subjectVersion: link.version,
    facts: { keptReportId: link.keptReportId },
  });
  return ok({ id: link.id });
}
