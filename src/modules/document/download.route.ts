import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from '../../platform/storage/file-name.js';
import { sendFileProblem } from './file.problems.js';
import type { FileRouteParts } from './file-route-parts.js';
import { versionContent } from './version-content.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

/**
 * GET of a version's bytes by a signed address. The signature says who asked; whether that membership may see the
 * document is decided now, by the same policy as everywhere. A browser is given nothing it could run.
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

    const bytes = await storage.read(content.storageKey);
    const charset = content.mediaType === 'text/plain' ? '; charset=utf-8' : '';
    return reply
      .headers({
        'content-type': `${content.mediaType}${charset}`,
        'content-length': content.size,
        'content-disposition': attachment(content.fileName),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
        'repr-digest': `sha-256=:${Buffer.from(content.sha256, 'hex').toString('base64')}:`,
      })
      .send(bytes);
  });
}
