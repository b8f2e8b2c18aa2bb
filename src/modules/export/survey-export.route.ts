import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendFileProblem, sendProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { readAsk } from './export-ask.js';
import { sendExport } from './send-export.js';
import { refusedExport } from './share.problems.js';
import { surveyExport } from './survey-export.js';

type Export = FastifyRequest<{ Params: { grant: string; proof: string }; Querystring: Record<string, unknown> }>;
type ExportParts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'actorOfMembership'>;

/** GET of a campaign's export by a signed address. Who may have it is decided now, by the membership's rights. */
export function addSurveyExportRoute(app: FastifyInstance, parts: ExportParts): void {
  const { gateway, clock, links, actorOfMembership } = parts;
  app.get(`${linkPath('survey-export')}/:grant/:proof`, async (request: Export, reply: FastifyReply) => {
    const grant = links.openSigned('survey-export', request.params.grant, request.params.proof);
    const ask = readAsk(request.query);
    if (!grant || !ask) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const now = clock.now();
    if (grant.expiresAt <= now) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const file = await surveyExport(gateway, actor, grant.id, ask, now);
    if (file.ok) return sendExport(reply, file.value, 'no-store');
    const [first] = file.error;
    return first && first.code !== 'NOT_FOUND'
      ? sendProblem(request, reply, refusedExport(first))
      : sendFileProblem(request, reply, 'FILE_NOT_FOUND');
  });
}
