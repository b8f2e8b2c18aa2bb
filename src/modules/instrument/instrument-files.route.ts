import type { FastifyInstance } from 'fastify';
import { inTurns } from '../../kernel/turns.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { docx } from '../../platform/paper/docx.js';
import { pdf } from '../../platform/paper/pdf.js';
import { attachment } from '../../platform/storage/file-name.js';
import type { MediaType } from '../../platform/storage/storage.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import type { SentContent } from '../document/send-content.js';
import { addKeptFileRoute, addSignedRoute } from '../document/signed-route.js';
import type { Actor } from '../identity/actor.js';
import { executedCopy } from './executed-copy.js';
import { compositionVisible } from './instrument.policy.js';

const WORD: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * GET of an instrument's Word file and of executed copies, by signed addresses. Who may have them is decided now, by
 * the membership's rights. An executed copy is made here.
 */
export function addInstrumentFileRoutes(app: FastifyInstance, parts: FileRouteParts): void {
  const { gateway } = parts;
  addKeptFileRoute(app, parts, 'instrument-word', (actor, id) => wordFile(gateway, actor, id));
  addSignedRoute(app, parts, 'executed-copy', async (actor, { id }, request, reply) => {
    const { format } = request.query;
    const copy = await executedCopy(gateway, actor, id);
    if (!copy.ok || (format !== 'PDF' && format !== 'DOCX')) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const { paper, fileName } = copy.value;
    const bytes = format === 'PDF' ? await inTurns(pdf(paper)) : await docx(paper);
    const mediaType = format === 'PDF' ? 'application/pdf' : WORD;
    return reply
      .headers({
        'content-type': mediaType,
        'content-disposition': attachment(`${fileName}.${format.toLowerCase()}`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
      })
      .send(Buffer.from(bytes));
  });
}

async function wordFile(gateway: Gateway, actor: Actor, compositionId: string) {
  const parameters = new Parameters();
  const [institution, id] = [actor.institutionId, compositionId].map((one) => parameters.add(one));
  const [file] = await gateway.read<SentContent>(
    actor.institutionId,
    `select o."word_file_name" as "fileName", f."media_type" as "mediaType", f."size", f."sha256",
       f."storage_key" as "storageKey"
     from "instrument_composition" o
     join "stored_file" f on f."institution_id" = o."institution_id" and f."id" = o."word_file_id"
     where o."institution_id" = ${institution} and o."id" = ${id} and ${whereSql(compositionVisible(actor), 'o', parameters)}`,
    parameters.values,
  );
  return file ?? null;
}
