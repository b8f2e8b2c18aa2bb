import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem-json.js';

/** Pages of the listed origins may call; nobody else is told anything. No credentials: the API reads no cookies. */
export function addCors(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const isAllowed = origin !== undefined && origins.includes(origin);
    if (origin !== undefined) reply.header('vary', 'Origin');
    if (isAllowed) {
      reply.header('access-control-allow-origin', origin);
      reply.header('access-control-expose-headers', 'retry-after, x-request-id');
    }
    if (request.method !== 'OPTIONS') return;
    if (!isAllowed)
      return sendProblem(
        reply,
        403,
        'This origin is not allowed. The operator lists the origins that may call in CORS_ORIGINS.',
      );
    return reply
      .headers({
        'access-control-allow-methods': 'GET, POST, PUT',
        'access-control-allow-headers':
          'accept-language, apollo-require-preflight, authorization, content-type, idempotency-key, x-api-key',
        'access-control-max-age': '600',
      })
      .code(204)
      .send();
  });
}
