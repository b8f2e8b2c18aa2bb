import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from '../../platform/storage/file-name.js';
import { xlsx } from '../../platform/table/xlsx.js';
import { sendFileProblem } from '../document/file.problems.js';
import { linkPath } from '../document/file-links.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { faultySheet } from './faulty-sheet.js';

type Ask = FastifyRequest<{ Params: { grant: string; proof: string } }>;
type Parts = Pick<FileRouteParts, 'gateway' | 'clock' | 'links' | 'actorOfMembership'>;

/** GET of the sheet of what is to be mended, by a signed address; who may have it is decided now. */
export function addFaultySheetRoute(app: FastifyInstance, { gateway, clock, links, actorOfMembership }: Parts): void {
  app.get(`${linkPath('faulty-sheet')}/:grant/:proof`, async (request: Ask, reply: FastifyReply) => {
    const grant = links.openSigned('faulty-sheet', request.params.grant, request.params.proof);
    if (!grant) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    if (grant.expiresAt <= clock.now()) return sendFileProblem(request, reply, 'LINK_EXPIRED');
    const actor = await actorOfMembership(grant.institutionId, grant.membershipId);
    const table = actor && (await faultySheet(gateway, actor, grant.id));
    if (!table) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return reply
      .headers({
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': attachment('perbaiki.xlsx'),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
      })
      .send(Readable.from(xlsx(table), { objectMode: false }));
  });
}
