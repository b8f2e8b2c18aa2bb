import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendFileProblem } from './file.problems.js';
import type { FileRouteParts } from './file-route-parts.js';
import { sendContent } from './send-content.js';
import { versionContent } from './version-content.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

/**
 * GET of a version's bytes by a signed address. The signature says who asked; whether that membership may see the
 * document is decided now, by the same policy as everywhere.
 */
export function addDownloadRoute(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway, clock, storage, links, actorOfMembership } = parts;

  app.get('/files/:grant/:proof', async (request: Download, reply: FastifyReply) => {
    const grant = links.openDownload(request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    const content = actor && (await versionContent(gateway, actor, grant.versionId));
    if (!content) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return sendContent(reply, storage, content);
  });
}
