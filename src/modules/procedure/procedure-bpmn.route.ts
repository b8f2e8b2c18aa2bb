import type { FastifyInstance } from 'fastify';
import type { Definition } from '../../engines/workflow/definition.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { attachment } from '../../platform/storage/file-name.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { addSignedRoute } from '../document/signed-route.js';
import { Language } from './chart.type.js';
import { procedureVisible } from './procedure.policy.js';
import { bpmnOfProcedure } from './procedure-bpmn.js';

type Parts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'actorOfMembership'>;

interface Found {
  readonly code: string;
  readonly label: string;
  readonly definition: Definition;
  readonly confirmed: readonly string[];
}

/** GET of an SOP's flow chart as BPMN 2.0 by a signed address; who may see the SOP is decided at the fetch. */
export function addProcedureBpmnRoute(app: FastifyInstance, parts: Parts): void {
  addSignedRoute(app, parts, 'procedure-bpmn', async (actor, grant, request, reply) => {
    const parameters = new Parameters();
    const institution = parameters.add(actor.institutionId);
    const id = parameters.add(grant.id);
    const [found] = await parts.gateway.read<Found>(
      actor.institutionId,
      `select v."code", v."label", v."definition", v."confirmed_sources" as "confirmed" from "procedure_version" v
       where v."institution_id" = ${institution} and v."id" = ${id} and ${whereSql(procedureVisible(actor), 'v', parameters)}`,
      parameters.values,
    );
    if (!found) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const language = request.query.language === Language.EN ? Language.EN : Language.ID;
    return reply
      .headers({
        'content-type': 'application/xml; charset=utf-8',
        'content-disposition': attachment(`${found.code}-${found.label}.bpmn`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
      })
      .send(bpmnOfProcedure(found.definition, found.confirmed, language));
  });
}
