import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import type { Log } from '../platform/log/log.js';
import type { ServerConfig } from './config.js';
import { errorPresenter } from './error/present-error.js';
import { execution } from './pipeline/execution.js';
import { operationLog } from './pipeline/operation-log.js';
import { Pipeline } from './pipeline/pipeline.js';
import type { Credential, ServerParts } from './server-parts.js';
import { admission as admissionBy } from './transport/admission.js';
import { answerPlugin } from './transport/answer-plugin.js';
import { apolloServer } from './transport/apollo.js';
import { clientAddressReader } from './transport/client-address.js';
import { fastifyApp } from './transport/fastify-app.js';
import { addGraphiql } from './transport/graphiql.js';
import { addGraphqlRoute } from './transport/graphql-route.js';
import { addHealth } from './transport/health.js';
import { OpenStreams } from './transport/open-streams.js';
import { sseHandler } from './transport/sse.js';
import { streamRunner } from './transport/stream-runner.js';
import { upgrades } from './transport/upgrade.js';
import { webSocketHandler } from './transport/web-socket.js';

export interface HttpServer {
  listen(): Promise<{ readonly url: string }>;
  /** Lets requests in flight finish, ends streams, then closes what the composition opened. Safe to call twice. */
  close(): Promise<void>;
  addresses(): readonly AddressInfo[];
}

/** Puts the transports together; knows nothing of the domain. */
export async function createHttpServer(parts: ServerParts, config: ServerConfig, log: Log): Promise<HttpServer> {
  const { schema } = parts;
  const { limits, basePath } = config;
  let stopping: Promise<void> | undefined;
  const isStopping = (): boolean => stopping !== undefined;

  const present = errorPresenter({ hideSchema: !config.introspection, log });
  const pipeline = new Pipeline(schema, limits, config.introspection);
  const execute = execution(schema, config.compiledExecution, present);
  const logOperation = operationLog(schema, log);
  const admission = admissionBy(config.rateLimits);
  const streams = new OpenStreams(limits);
  const addressOf = clientAddressReader(config.trustProxy);
  const run = streamRunner({ parts, pipeline, execute, present, admission, limits, logOperation });

  const app = fastifyApp(config, log, isStopping);
  const apollo = await apolloServer({ schema, pipeline, execute, present, answer: answerPlugin(logOperation), log });
  const sse = sseHandler({ run, present, streams });
  addGraphqlRoute(app, `${basePath}/graphql`, { parts, apollo, pipeline, present, admission, sse, addressOf });
  // Also at the root: an orchestrator asks the process, not the proxy's sub-path.
  for (const prefix of new Set(['', basePath])) addHealth(app, prefix, { ready: () => parts.ready(), isStopping, log });
  if (config.graphiql) addGraphiql(app, basePath);
  app.register(async (scope) => parts.routes?.(scope), { prefix: basePath });

  const handle = webSocketHandler({ schema, run, present, streams, limits, log });
  const sockets = upgrades({ config, streams, addressOf, handle, isStopping });
  app.server.on('upgrade', sockets.upgrade);
  streams.watch(async (credential: Credential) => {
    try {
      await parts.contextOf(credential);
      return true;
    } catch (error) {
      // Only a clear no closes a stream: a database that is down must not log everyone out.
      return !(error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED');
    }
  });

  const addresses = (): readonly AddressInfo[] => app.addresses().filter((address) => typeof address !== 'string');

  const stop = async (): Promise<void> => {
    streams.endAll();
    const cutSockets = setTimeout(() => sockets.terminate(), 1_000);
    const cutAll = setTimeout(() => {
      sockets.terminate();
      app.server.closeAllConnections();
    }, limits.stopMs);
    try {
      await app.close();
    } finally {
      clearTimeout(cutSockets);
      clearTimeout(cutAll);
    }
    await apollo.stop();
    await parts.onClose?.();
  };

  return {
    async listen() {
      await app.listen({ port: config.port, host: config.host });
      const port = addresses()[0]?.port ?? config.port;
      const host = config.host.includes(':') ? `[${config.host}]` : config.host;
      return { url: config.publicUrl ?? `http://${host}:${port}${basePath}` };
    },
    close() {
      stopping ??= stop();
      return stopping;
    },
    addresses,
  };
}
