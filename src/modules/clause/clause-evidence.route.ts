import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { sendFileProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { type SentContent, sendContent } from '../document/send-content.js';
import { clauseVisible } from './clause.policy.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

/** Everything that names a file as evidence. */
const named = [
  ['clause_text', ''],
  ['clause_consent', ''],
  ['clause_consent', 'void_'],
]
  .map(
    ([table, prefix]) =>
      `select "institution_id", "cooperation_id", "${prefix}evidence_file_id" as "file_id", "${prefix}evidence_name" as "name" from "${table}"`,
  )
  .join(' union all ');

/** GET of a piece of evidence by a signed address, for whoever may see a clause that names it now. */
export function addClauseEvidenceRoute(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway, clock, storage, links, actorOfMembership } = parts;
  app.get(`${linkPath('clause-evidence')}/:grant/:proof`, async (request: Download, reply: FastifyReply) => {
    const grant = links.openSigned('clause-evidence', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const parameters = new Parameters();
    const institution = parameters.add(actor.institutionId);
    const file = parameters.add(grant.id);
    const [content] = await gateway.read<SentContent>(
      actor.institutionId,
      `select e."name" as "fileName", f."media_type" as "mediaType", f."size", f."sha256", f."storage_key" as "storageKey"
       from (${named}) e
       join "stored_file" f on f."institution_id" = e."institution_id" and f."id" = e."file_id"
       where e."institution_id" = ${institution} and e."file_id" = ${file}
         and ${whereSql(clauseVisible(actor), 'e', parameters)} limit 1`,
      parameters.values,
    );
    return content ? sendContent(reply, storage, content) : sendFileProblem(request, reply, 'FILE_NOT_FOUND');
  });
}
