import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { sendFileProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { type SentContent, sendContent } from '../document/send-content.js';
import { throughIndicator, throughPlan } from './plan.policy.js';

type Download = FastifyRequest<{ Params: { grant: string; proof: string } }>;

/** What holds evidence, and who sees it. */
const holders = [
  ['plan_acknowledgement', throughPlan],
  ['plan_action', throughPlan],
  ['plan_indicator_value', throughIndicator],
] as const;

/** GET of a file that shows what was done or said, by a signed address, for whoever may see its plan now. */
export function addPlanEvidenceRoute(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway, clock, storage, links, actorOfMembership } = parts;
  app.get(`${linkPath('plan-evidence')}/:grant/:proof`, async (request: Download, reply: FastifyReply) => {
    const grant = links.openSigned('plan-evidence', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    if (!actor) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const parameters = new Parameters();
    const [institution, file] = [parameters.add(actor.institutionId), parameters.add(grant.id)];
    const seen = holders.map(
      ([table, visible]) => `select e."evidence_name" as "fileName" from "${table}" e
        where e."institution_id" = ${institution} and e."evidence_file_id" = ${file}
          and ${whereSql(visible(actor), 'e', parameters)}`,
    );
    const [content] = await gateway.read<SentContent>(
      actor.institutionId,
      `select e."fileName", f."media_type" as "mediaType", f."size", f."sha256", f."storage_key" as "storageKey"
       from (${seen.join(' union all ')} limit 1) e
       join "stored_file" f on f."institution_id" = ${institution} and f."id" = ${file}`,
      parameters.values,
    );
    if (!content) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return sendContent(reply, storage, content);
  });
}
