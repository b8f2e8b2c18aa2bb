import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import { CloseCode, type Context, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Log } from '../../platform/log/log.js';
import { type PresentError, refusal } from '../error/present-error.js';
import type { Limits } from '../limits.js';
import type { ServerParts } from '../server-parts.js';
import { credentialOfSocket } from './credential.js';
import type { OpenStream, OpenStreams } from './open-streams.js';
import { messageBudget, pingUntilSilent } from './socket-guards.js';
import type { Started, StreamRunner } from './stream-runner.js';

export interface WebSocketParts {
  readonly schema: ServerParts['schema'];
  readonly run: StreamRunner;
  readonly present: PresentError;
  readonly streams: OpenStreams;
  readonly limits: Limits;
  readonly log: Log;
}

interface Extra {
  readonly request: IncomingMessage;
  readonly address: string;
  /** Set once the client has said who it is. */
  acknowledged?: SocketContext;
}

type SocketContext = Context<Record<string, unknown> | undefined, Extra>;

/** graphql-transport-ws on an accepted socket; our own adapter, since graphql-ws's prints to the console. */
export function webSocketHandler({ schema, run, present, streams, limits, log }: WebSocketParts) {
  const credentialOf = ({ connectionParams, extra }: SocketContext, idempotencyKey?: unknown) =>
    credentialOfSocket(connectionParams, extra.request.headers, extra.address, idempotencyKey);

  const server = makeServer<Record<string, unknown> | undefined, Extra>({
    connectionInitWaitTimeout: limits.socketInitMs,
    onConnect: (context) => {
      context.extra.acknowledged = context;
    },
    // Never throws: that would close the socket, and with it the client's other subscriptions.
    onSubscribe: async (context, _id, { query, variables, operationName, extensions }) => {
      try {
        if (Object.keys(context.subscriptions).length > limits.subscriptionsPerSocket) {
          throw refusal('LIMIT_EXCEEDED', `A socket may have at most ${limits.subscriptionsPerSocket} subscriptions.`);
        }
        const credential = credentialOf(context, extensions?.idempotencyKey);
        const started = await run(credential, { query, variables, operationName });
        if (!started.ok) return started.error as GraphQLError[];
        const { document } = started.value.prepared;
        return { schema, document, operationName, contextValue: started.value };
      } catch (error) {
        return [present(error)];
      }
    },
    execute: ({ contextValue }) => (contextValue as Started).run(),
    subscribe: ({ contextValue }) => (contextValue as Started).run(),
  });

  return (socket: WebSocket, request: IncomingMessage, address: string): void => {
    const extra: Extra = { request, address };
    const stream: OpenStream = {
      address,
      credential: () => (extra.acknowledged ? credentialOf(extra.acknowledged) : null),
      end: (reason) => (reason === 'stopping' ? socket.close(1012, 'Restarting') : socket.close(4403, 'Forbidden')),
    };
    streams.add(stream);
    const stopPing = pingUntilSilent(socket, limits.socketPingMs);
    const isWithinBudget = messageBudget(limits.socketMessagesPerSecond);

    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise<void>((resolve) => {
            if (socket.readyState !== socket.OPEN) return resolve();
            // A reader that does not read: let it go, it resumes with `after:`.
            if (socket.bufferedAmount > limits.socketBufferedBytes) socket.terminate();
            socket.send(data, () => resolve());
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => {
          socket.on('message', (data) => {
            if (!isWithinBudget()) return socket.close(1008, 'Too many messages');
            handle(String(data)).catch((error: unknown) => {
              present(error);
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      extra,
    );
    socket.once('error', (error) => log.debug({ code: (error as { code?: string }).code }, 'socket error'));
    socket.once('close', (code, reason) => {
      stopPing();
      streams.remove(stream);
      closed(code, String(reason)).catch((error: unknown) => present(error));
    });
  };
}
