import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { all, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { attachment } from '../../platform/storage/file-name.js';
import { sendFileProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { executionFileVisible } from './execution.policy.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

interface Content {
  readonly name: string;
  readonly mediaType: string;
  readonly size: string;
  readonly sha256: string;
  readonly storageKey: string;
}

/** GET of minutes or evidence by a signed address, for whoever may see what it shows now. */
export function addExecutionFileRoute(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway, clock, storage, links, actorOfMembership } = parts;
  app.get(`${linkPath('execution-file')}/:grant/:proof`, async (request: Download, reply: FastifyReply) => {
    const grant = links.openSigned('execution-file', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const parameters = new Parameters();
    const condition = whereSql(all(equals('id', grant.id), executionFileVisible(actor)), 'e', parameters);
    const [content] = await gateway.read<Content>(
      actor.institutionId,
      `select e."name", e."media_type" as "mediaType", e."size", e."sha256", f."storage_key" as "storageKey"
       from "execution_file" e join "stored_file" f on f."institution_id" = e."institution_id" and f."id" = e."file_id"
       where e."institution_id" = ${parameters.add(actor.institutionId)} and ${condition}`,
      parameters.values,
    );
    if (!content) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const charset = content.mediaType === 'text/plain' ? '; charset=utf-8' : '';
    return reply
      .headers({
        'content-type': `${content.mediaType}${charset}`,
        'content-length': Number(content.size),
        'content-disposition': attachment(content.name),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
        'repr-digest': `sha-256=:${Buffer.from(content.sha256, 'hex').toString('base64')}:`,
      })
      .send(await storage.read(content.storageKey));
  });
}
