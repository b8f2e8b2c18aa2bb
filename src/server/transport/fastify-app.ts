import { randomUUID } from 'node:crypto';
import { type FastifyError, type FastifyInstance, fastify } from 'fastify';
import type { Log } from '../../platform/log/log.js';
import { describeFault } from '../../platform/log/log.js';
import type { ServerConfig } from '../config.js';
import type { ErrorCode } from '../error/codes.js';
import { isDatabaseDown } from '../error/database-down.js';
import { refusal } from '../error/present-error.js';
import { addBodyRules } from './body.js';
import { proxyTrust } from './client-address.js';
import { answerClientError } from './client-error.js';
import { addCors } from './cors.js';
import { sendProblem } from './problem-json.js';

const codes: Readonly<Record<number, ErrorCode>> = { 413: 'LIMIT_EXCEEDED', 503: 'SERVICE_UNAVAILABLE' };

/** The bare HTTP server: time limits, bodies, CORS, and how errors outside GraphQL look. */
export function fastifyApp(config: ServerConfig, log: Log, isStopping: () => boolean): FastifyInstance {
  const { limits, trustProxy } = config;
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: trustProxy === false ? false : proxyTrust(trustProxy),
    keepAliveTimeout: 65_000,
    requestTimeout: limits.uploadMs,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    // An address that no route could be looked up for: not told back, since it may hold a ticket's secret.
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, error.statusCode ?? 400);
    },
    clientErrorHandler: answerClientError,
    // Node's default looks at slow connections every 30 s, which keeps a slow-loris open.
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: 1_000 },
  });

  addCors(app, config.corsOrigins);
  addBodyRules(app, limits);

  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    // Without this a kept-alive connection holds up stopping until its timeout.
    if (isStopping()) reply.header('connection', 'close');
  });

  app.setNotFoundHandler(async (_request, reply) => sendProblem(reply, 404));

  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = isDatabaseDown(error) ? 503 : (error.statusCode ?? 500);
    const isOurs = status >= 500;
    if (isOurs) log.error({ requestId: request.id, status, fault: describeFault(error) }, 'request failed');
    const detail = isOurs ? undefined : error.message;
    // A body that was not read to its end would be taken for the next request.
    if (status === 413) reply.header('connection', 'close');
    if (request.routeOptions.url !== `${config.basePath}/graphql`) return sendProblem(reply, status, detail);
    const code = codes[status] ?? (isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
    const presented = refusal(code, detail ?? `Something went wrong on our side. Please quote ${request.id}.`);
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [presented] });
  });
  return app;
}
