import type { FastifyInstance } from 'fastify';
import type { Log } from '../../platform/log/log.js';
import { describeFault } from '../../platform/log/log.js';
import type { ServerParts } from '../server-parts.js';
import { sendProblem } from './problem-json.js';

const cacheMs = 1_000;

export interface HealthParts {
  readonly ready: ServerParts['ready'];
  isStopping(): boolean;
  readonly log: Log;
}

/** Alive tells nothing; ready asks at most once a second, so that probing is no way to load the database. */
export function addHealth(app: FastifyInstance, prefix: string, { ready, isStopping, log }: HealthParts): void {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<{ ok: boolean; reason?: string }> | undefined;
  const ask = (): Promise<{ ok: boolean; reason?: string }> => {
    if (!answer || performance.now() - asked > cacheMs) {
      asked = performance.now();
      answer = ready().catch((error: unknown) => {
        log.warn({ fault: describeFault(error) }, 'not ready');
        return { ok: false };
      });
    }
    return answer;
  };

  app.get(`${prefix}/healthz`, async (_request, reply) => reply.code(204).send());
  app.get(`${prefix}/readyz`, async (_request, reply) => {
    if (isStopping()) return sendProblem(reply, 503, 'Stopping.');
    const { ok, reason } = await ask();
    return ok ? reply.code(204).send() : sendProblem(reply, 503, reason ?? 'Not ready.');
  });
}
