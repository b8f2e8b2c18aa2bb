import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** RFC 9457: how plain HTTP says no. */
export const problemText = (status: number, instance: string, detail?: string): string =>
  JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, instance });

export function sendProblem(reply: FastifyReply, status: number, detail?: string): FastifyReply {
  return reply
    .code(status)
    .type(PROBLEM_TYPE)
    .send(problemText(status, reply.request.id, detail));
}
