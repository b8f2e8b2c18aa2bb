import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

/** RFC 9457: how plain HTTP routes say no. */
export function sendProblem(reply: FastifyReply, status: number, detail?: string): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, instance: reply.request.id }),
    );
}
