import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { attachment } from '../../platform/storage/file-name.js';
import { ofVisibleDocument } from './document.policy.js';
import { sendFileProblem } from './file.problems.js';
import { linkPath } from './file-links.js';
import type { FileRouteParts } from './file-route-parts.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

interface Content {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: string;
  readonly sha256: string;
  readonly storageKey: string;
}

/** GET of the scan of a signature on paper, by a signed address, for whoever may see the document now. */
export function addSignatureScanRoute(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway, clock, storage, links, actorOfMembership } = parts;
  app.get(`${linkPath('signature-scan')}/:grant/:proof`, async (request: Download, reply: FastifyReply) => {
    const grant = links.openSigned('signature-scan', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const parameters = new Parameters();
    const institution = parameters.add(actor.institutionId);
    const row = parameters.add(grant.id);
    const [content] = await gateway.read<Content>(
      actor.institutionId,
      `select s."file_name" as "fileName", f."media_type" as "mediaType", f."size", f."sha256", f."storage_key" as "storageKey"
       from "signature" s join "stored_file" f on f."institution_id" = s."institution_id" and f."id" = s."file_id"
       where s."institution_id" = ${institution} and s."id" = ${row} and ${whereSql(ofVisibleDocument(actor), 's', parameters)}`,
      parameters.values,
    );
    if (!content) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return reply
      .headers({
        'content-type': content.mediaType,
        'content-length': Number(content.size),
        'content-disposition': attachment(content.fileName),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
        'repr-digest': `sha-256=:${Buffer.from(content.sha256, 'hex').toString('base64')}:`,
      })
      .send(await storage.read(content.storageKey));
  });
}
