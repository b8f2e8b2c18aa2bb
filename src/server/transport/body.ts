import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../limits.js';
import { sendProblem } from './problem-json.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is a file: it may take minutes on a slow line. */
    upload?: boolean;
  }
}

/** JSON in UTF-8 is the only body there is; modules add parsers for their own routes in their own scope. */
export function addBodyRules(app: FastifyInstance, limits: Limits): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('remove', 'remove');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
      return done(Object.assign(new Error('Only UTF-8 is read.'), { statusCode: 415 }));
    }
    return parse(request, body, done);
  });

  app.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'];
    // 30 kB can unpack to 30 MB: not worth what it saves on a body of 256 kB.
    if (encoding !== undefined && encoding !== 'identity')
      return sendProblem(reply, 415, 'Send the body uncompressed.');
    if (!request.routeOptions.config.upload) dropSlowBody(request, limits.bodyMs);
  });
}

/** Node has one time limit for every body of a server; uploads need minutes, anything else seconds. */
function dropSlowBody(request: FastifyRequest, ms: number): void {
  const { raw } = request;
  if (raw.complete || (raw.headers['content-length'] ?? '0') === '0') {
    if (raw.headers['transfer-encoding'] === undefined) return;
  }
  const timer = setTimeout(() => raw.destroy(), ms);
  timer.unref();
  const clear = (): void => clearTimeout(timer);
  raw.once('end', clear);
  raw.once('close', clear);
}
