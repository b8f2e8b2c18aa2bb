import type { FastifyInstance } from 'fastify';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import type { SentContent } from '../document/send-content.js';
import { addKeptFileRoute } from '../document/signed-route.js';
import { answerFileVisible } from './form.policy.js';

/** GET of a file handed in with answers, by a signed address, for whoever may see answers that name it now. */
export function addAnswerFileRoute(app: FastifyInstance, parts: FileRouteParts): void {
  addKeptFileRoute(app, parts, 'form-answer-file', async (actor, id) => {
    const parameters = new Parameters();
    const [institution, file] = [actor.institutionId, id].map((one) => parameters.add(one));
    const [content] = await parts.gateway.read<SentContent>(
      actor.institutionId,
      `select a."file_name" as "fileName", f."media_type" as "mediaType", f."size", f."sha256", f."storage_key" as "storageKey"
       from "form_answer_file" a
       join "stored_file" f on f."institution_id" = a."institution_id" and f."id" = a."file_id"
       where a."institution_id" = ${institution} and a."file_id" = ${file}
         and ${whereSql(answerFileVisible(actor), 'a', parameters)} limit 1`,
      parameters.values,
    );
    return content ?? null;
  });
}
