import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendFileProblem, sendProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { sendContent } from '../document/send-content.js';
import { addSignedRoute } from '../document/signed-route.js';
import { sendExport } from '../export/send-export.js';
import { ofOneMoment, readsOf } from '../export/survey-export.js';
import type { Allowance, Throttle } from '../identity/throttle.js';
import { type KeptWhole, keptWhole } from './kept-whole.js';
import {
  refusedReport,
  reportLinkExpired,
  reportLinkRevoked,
  reportLinkUnknown,
  reportTooOften,
} from './link.problems.js';
import { mayReadReports } from './report.policy.js';
import { readFileAsk } from './report-ask.js';
import { reportBundle } from './report-bundle.js';
import { readAsk } from './report-download.js';
import { reportFile } from './report-file.js';
import { findLink, REPORT_LINKS_PATH } from './report-link.js';
import { reportMake } from './report-make.js';

type Parts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'storage' | 'actorOfMembership'> & {
  readonly demoMode: boolean;
  readonly throttle: Throttle;
};
type ByToken = FastifyRequest<{ Params: { token: string; place?: string } }>;

const perAddress: Allowance = { attempts: 600, seconds: 60 };

/** GET of reports: by signed addresses for members, whose rights are asked now, and by an assessor's address. */
export function addReportRoutes(app: FastifyInstance, parts: Parts): void {
  const { gateway, clock, links, storage } = parts;
  addSignedRoute(app, parts, 'report', async (actor, { id }, request, reply) => {
    const [ask, file] = [readAsk(request.query), readFileAsk(request.query)];
    if (!ask || !file || file.format === 'BUNDLE') return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const now = clock.now();
    const made = await ofOneMoment(gateway, actor.institutionId, (queries) => reportMake(queries, actor, ask, now));
    if (!made.ok) return sendProblem(request, reply, refusedReport(made.error));
    if (made.value.templateId !== id) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const written = await reportFile(made.value.report, file, now);
    return written.ok
      ? sendExport(reply, written.value, 'no-store')
      : sendProblem(request, reply, refusedReport(written.error));
  });
  addSignedRoute(app, parts, 'kept-report', async (actor, { id }, request, reply) => {
    const file = readFileAsk(request.query);
    const kept = file && mayReadReports(actor) ? await readKept(actor.institutionId, id) : null;
    if (!file || !kept) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (file.format === 'BUNDLE')
      return sendExport(reply, await reportBundle(kept, file.language, storage, () => null), 'no-store');
    const written = await reportFile(kept.content, file, kept.keptAt);
    return written.ok
      ? sendExport(reply, written.value, 'no-store')
      : sendProblem(request, reply, refusedReport(written.error));
  });
  const readKept = (institutionId: string, id: string): Promise<KeptWhole | null> =>
    keptWhole(readsOf(gateway, institutionId), institutionId, id);

  /** What an assessor's address leads to; null when the answer is given already. */
  const opened = async (request: ByToken, reply: FastifyReply) => {
    const refuse = async (problem: Parameters<typeof sendProblem>[2]) => {
      await sendProblem(request, reply, problem);
      return null;
    };
    const wait = parts.throttle.take(`report/${request.ip.replace(/^::ffff:/, '')}`, perAddress);
    if (wait > 0) {
      reply.header('retry-after', wait);
      return refuse(reportTooOften);
    }
    const link = await findLink(gateway, request.params.token, parts.demoMode);
    if (!link) return refuse(reportLinkUnknown);
    if (link.revoked) return refuse(reportLinkRevoked);
    if (link.expiresAt <= clock.now()) return refuse(reportLinkExpired);
    const kept = await readKept(link.institutionId, link.keptReportId);
    return kept ? { link, kept } : refuse(reportLinkUnknown);
  };
  app.get(`${REPORT_LINKS_PATH}/:token`, async (request: ByToken, reply: FastifyReply) => {
    const found = await opened(request, reply);
    if (!found) return reply;
    const { token } = request.params;
    const linkOf = (place: number) => links.publicUrl(`${REPORT_LINKS_PATH}/${token}/evidence/${place}`);
    return sendExport(reply, await reportBundle(found.kept, found.link.language, storage, linkOf), 'no-store');
  });
  app.get(`${REPORT_LINKS_PATH}/:token/evidence/:place`, async (request: ByToken, reply: FastifyReply) => {
    const found = await opened(request, reply);
    if (!found) return reply;
    const file = found.kept.evidence.find(({ place }) => String(place) === request.params.place);
    return file ? sendContent(reply, storage, file) : sendProblem(request, reply, reportLinkUnknown);
  });
}
