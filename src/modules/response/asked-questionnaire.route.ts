import type { FastifyInstance } from 'fastify';
import { sendFileProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import { type Export, type Exported, type ExportParts, sendQuestionnaire } from '../form/questionnaire-export.route.js';

/** GET of what a survey asks as SurveyJS JSON, by the address its link told: for front ends, which have no login. */
export function addAskedQuestionnaireRoute(
  app: FastifyInstance,
  { gateway, clock, links }: Omit<ExportParts, 'actorOfMembership'>,
): void {
  app.get(`${linkPath('asked-questionnaire')}/:grant/:proof`, async (request: Export, reply) => {
    const grant = links.openSigned('asked-questionnaire', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const [found] = await gateway.read<Exported>(
      grant.institutionId,
      `select q."code", v."label", v."document" from "questionnaire_version" v
       join "questionnaire" q on q."institution_id" = v."institution_id" and q."id" = v."questionnaire_id"
       join "survey_campaign" c on c."institution_id" = q."institution_id" and c."questionnaire_id" = q."id"
       where v."institution_id" = $1 and v."id" = $2 and c."id" = $3`,
      [grant.institutionId, grant.id, grant.membershipId],
    );
    return found ? sendQuestionnaire(reply, found) : sendFileProblem(request, reply, 'FILE_NOT_FOUND');
  });
}
