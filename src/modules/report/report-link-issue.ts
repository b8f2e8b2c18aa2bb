import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found, takeTurns } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { hashToken } from '../identity/token.js';
import { KeptReport, ReportLink } from './report.entity.js';
import { mayKeepReports } from './report.policy.js';
import { keepersOnly, linkTime, tooManyLinks } from './report.problems.js';
import { linkToken, MOST_DAYS, MOST_LINKS } from './report-link.js';

export interface ReportLinkIssue {
  readonly keptReportId: string;
  readonly language: Locale;
  readonly expiresAt: Date;
}
const DAY_MS = 86_400_000;

/** Gives a kept report and its evidence an address for assessors, for a time. */
export async function reportLinkIssue(work: Work<Actor>, input: ReportLinkIssue): Promise<Outcome> {
  if (!mayKeepReports(work.actor)) return fail([keepersOnly]);
  const { institutionId, now } = work;
  const report = await found(work, KeptReport, 'krp', input.keptReportId);
  const problems: Problem[] = report ? [] : [notFound('input', 'keptReportId')];
  const ahead = input.expiresAt.getTime() - now.getTime();
  if (ahead <= 0 || ahead > MOST_DAYS * DAY_MS) problems.push(linkTime(MOST_DAYS));
  if (!report || problems.length > 0) return fail(problems);
  await takeTurns(work, `report-links/${report.id}`);
  const which = { institutionId, keptReportId: report.id, revokedAt: null, expiresAt: { $gt: now } };
  if ((await work.em.count(ReportLink, which)) >= MOST_LINKS) return fail([tooManyLinks(MOST_LINKS)]);
  const id = work.ids.next();
  work.em.create(ReportLink, {
    ...{ institutionId, id, keptReportId: report.id, language: input.language, expiresAt: input.expiresAt },
    tokenHash: hashToken(linkToken(work.seal, id)),
    createdById: work.actor.personId,
    createdAt: now,
  });
  work.announce({
    kind: 'REPORT_LINK_ISSUED',
    subjectType: 'ReportLink',
    subjectId: id,
    subjectVersion: 1,
    facts: { keptReportId: report.id, hash: report.hash, expiresAt: input.expiresAt.toISOString() },
  });
  return ok({ id });
}
