import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { createHandler, type Response as StreamResponse } from 'graphql-sse';
import { statusOf } from '../error/codes.js';
import { type PresentError, refusal } from '../error/present-error.js';
import type { Credential } from '../server-parts.js';
import type { OpenStream, OpenStreams } from './open-streams.js';
import type { StreamRunner } from './stream-runner.js';

/** Messages a reader may fall behind before it is let go; it resumes with `after:`. */
const maxBehind = 1_000;

interface StreamContext {
  readonly credential: Credential;
  behind: number;
  fellBehind(): void;
}

export interface SseParts {
  readonly run: StreamRunner;
  readonly present: PresentError;
  readonly streams: OpenStreams;
}

const refuse = (error: ReturnType<PresentError>, status: number): StreamResponse => [
  JSON.stringify({ errors: [error] }),
  { status, statusText: 'Refused', headers: { 'content-type': 'application/json; charset=utf-8' } },
];

/** graphql-sse knows a result by the key `data`; JSON leaves the undefined value out. */
const asResult = (result: ExecutionResult): ExecutionResult => ({ data: undefined, ...result });

/** Subscriptions by a plain POST (distinct connections mode of graphql-sse), so that `curl -N` is a client. */
export function sseHandler({ run, present, streams }: SseParts) {
  const handle = createHandler<FastifyRequest, StreamContext>({
    // No token, hence no "single connection mode": it keeps state between requests that anyone could fill.
    authenticate: () => null,
    onSubscribe: async (request, { query, variables, operationName }) => {
      const started = await run(request.context.credential, { query, variables, operationName });
      if (started.ok) {
        const result = await started.value.run();
        return Symbol.asyncIterator in result ? result : asResult(result);
      }
      const limited = started.error.find((error) => error.extensions.code === 'RATE_LIMITED');
      if (limited) return refuse(limited, statusOf.RATE_LIMITED);
      return asResult({ errors: started.error });
    },
    onNext: (_context, request) => {
      request.context.behind += 1;
      if (request.context.behind > maxBehind) request.context.fellBehind();
    },
  });

  return async (request: FastifyRequest, reply: FastifyReply, credential: Credential): Promise<void> => {
    const { raw } = reply;
    const full = streams.full(credential.address);
    if (full) {
      const error = present(refusal('RATE_LIMITED', 'Too many open streams.'), credential.requestId);
      reply
        .code(statusOf.RATE_LIMITED)
        .type('application/json; charset=utf-8')
        .send({ errors: [error] });
      return;
    }
    const context: StreamContext = { credential, behind: 0, fellBehind: () => raw.destroy() };
    const [body, init] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: (key) => (key === 'accept' ? 'text/event-stream' : String(request.headers[key] ?? '')) },
      body: request.body as Record<PropertyKey, unknown> | null,
      raw: request,
      context,
    });
    if (body === null || typeof body === 'string') {
      const answer = body === null || init.status !== 400 ? body : withCode(body, present);
      reply
        .code(init.status)
        .headers(init.headers ?? {})
        .send(answer);
      return;
    }
    reply.hijack().headers({
      'x-request-id': request.id,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
    raw.writeHead(200);
    const end = (): void => void body.return(undefined);
    const stream: OpenStream = {
      address: credential.address,
      credential: () => credential,
      end: (reason) => {
        if (reason === 'revoked') raw.write(farewell(present));
        end();
      },
    };
    streams.add(stream);
    raw.once('close', end);
    try {
      for await (const chunk of body) {
        await new Promise<void>((written) => raw.write(chunk, () => written()));
        if (context.behind > 0) context.behind -= 1;
        if (raw.destroyed) break;
      }
    } finally {
      streams.remove(stream);
      raw.off('close', end);
      raw.end();
    }
  };
}

/** The last words to a stream whose login or key has ended: unlike a restart, it is no use to come back as before. */
function farewell(present: PresentError): string {
  const error = present(refusal('UNAUTHENTICATED', 'The session or API key has ended. Log in again.'));
  return `event: next\ndata: ${JSON.stringify({ errors: [error] })}\n\nevent: complete\ndata: \n\n`;
}

/** graphql-sse answers malformed bodies itself, without a code. */
function withCode(body: string, present: PresentError): string {
  const { errors } = JSON.parse(body) as { errors?: readonly { message?: string }[] };
  return JSON.stringify({
    errors: (errors ?? []).map(({ message }) => present(refusal('BAD_REQUEST', message ?? 'Malformed request.'))),
  });
}
