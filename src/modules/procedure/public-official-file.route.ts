import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isStorable } from '../../kernel/text.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { attachment } from '../../platform/storage/file-name.js';
import type { Storage } from '../../platform/storage/storage.js';
import { sendFileProblem } from '../document/file.problems.js';
import { OFFICIAL_PATH } from './public-procedure.queries.js';

export interface OfficialFileParts {
  readonly gateway: Gateway;
  readonly storage: Storage;
  readonly demoMode: boolean;
}

interface Names {
  readonly institution: string;
  readonly procedure: string;
  readonly sha256: string;
}

interface Content {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: string;
  readonly storageKey: string;
}

/**
 * GET of an SOP's official file, for anyone, while the version it belongs to is in force. No other file of the
 * institution answers to such an address. A browser is given nothing it could run.
 */
export function addOfficialFileRoute(app: FastifyInstance, { gateway, storage, demoMode }: OfficialFileParts): void {
  const path = `${OFFICIAL_PATH}/:institution/:procedure/:sha256`;
  app.get(path, async (request: FastifyRequest<{ Params: Names }>, reply: FastifyReply) => {
    const { institution, procedure, sha256 } = request.params;
    const [content] =
      /^[0-9a-f]{64}$/.test(sha256) && isStorable(institution + procedure)
        ? await gateway.system.query<Content>(
            `select v."official_file_name" as "fileName", f."media_type" as "mediaType", f."size", f."storage_key" as "storageKey"
           from "institution" i
           join "procedure_version" v on v."institution_id" = i."id" and v."code" = $2 and v."state" = 'ACTIVE'
           join "stored_file" f on f."institution_id" = v."institution_id" and f."id" = v."official_file_id" and f."sha256" = $3
           where i."code" = $1 and (not i."demo" or $4)`,
            [institution, procedure, sha256, demoMode],
          )
        : [];
    if (!content) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    const charset = content.mediaType === 'text/plain' ? '; charset=utf-8' : '';
    return reply
      .headers({
        'content-type': `${content.mediaType}${charset}`,
        'content-length': Number(content.size),
        'content-disposition': attachment(content.fileName),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
        'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      })
      .send(await storage.read(content.storageKey));
  });
}
