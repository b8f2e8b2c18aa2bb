import type { FastifyInstance } from 'fastify';
import { attachment } from '../../platform/storage/file-name.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { addSignedRoute } from '../document/signed-route.js';
import { personDataOf } from './person-data.js';

/** GET of what is known of a person who asked for it, as JSON, by a signed address; made when it is fetched and kept nowhere. */
export function addPersonDataRoute(app: FastifyInstance, parts: FileRouteParts): void {
  addSignedRoute(app, parts, 'person-data', async (actor, { id }, request, reply) => {
    const data = await personDataOf(parts.gateway, actor, id);
    if (data === null) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return reply
      .headers({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': attachment('personal-data.json'),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
      })
      .send(`${JSON.stringify(data, null, 2)}\n`);
  });
}
