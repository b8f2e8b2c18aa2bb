import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { sendFileProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { type SentContent, sendContent } from '../document/send-content.js';
import { answerFileVisible } from './form.policy.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

/** GET of a file handed in with answers, by a signed address, for whoever may see answers that name it now. */
export function addAnswerFileRoute(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway, clock, storage, links, actorOfMembership } = parts;
  app.get(`${linkPath('form-answer-file')}/:grant/:proof`, async (request: Download, reply: FastifyReply) => {
    const grant = links.openSigned('form-answer-file', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const parameters = new Parameters();
    const institution = parameters.add(actor.institutionId);
    const file = parameters.add(grant.id);
    const [content] = await gateway.read<SentContent>(
      actor.institutionId,
      `select a."file_name" as "fileName", f."media_type" as "mediaType", f."size", f."sha256", f."storage_key" as "storageKey"
       from "form_answer_file" a
       join "stored_file" f on f."institution_id" = a."institution_id" and f."id" = a."file_id"
       where a."institution_id" = ${institution} and a."file_id" = ${file}
         and ${whereSql(answerFileVisible(actor), 'a', parameters)} limit 1`,
      parameters.values,
    );
    if (!content) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return sendContent(reply, storage, content);
  });
}
