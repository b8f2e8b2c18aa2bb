import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { ServerConfig } from '../config.js';
import type { OpenStreams } from './open-streams.js';
import { isAllowedOrigin } from './origin.js';
import type { webSocketHandler } from './web-socket.js';

const subprotocol = 'graphql-transport-ws';

export interface UpgradeParts {
  readonly config: ServerConfig;
  readonly streams: OpenStreams;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly handle: ReturnType<typeof webSocketHandler>;
  isStopping(): boolean;
}

export interface Upgrades {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts sockets that did not answer the close handshake. */
  terminate(): void;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon?.();
}

declare module 'node:stream' {
  interface Duplex {
    destroySoon?(): void;
  }
}

/** Decides on the handshake, before any WebSocket exists: a refused browser page learns nothing. */
export function upgrades({ config, streams, addressOf, handle, isStopping }: UpgradeParts): Upgrades {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: config.limits.bodyBytes,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: () => subprotocol,
  });

  const statusFor = (request: IncomingMessage, address: string): number | null => {
    const { origin, host, 'sec-websocket-protocol': protocols = '' } = request.headers;
    if (isStopping()) return 503;
    if (request.url?.split('?', 1)[0] !== `${config.basePath}/graphql`) return 404;
    if (!isAllowedOrigin(origin, host, config.wsOrigins, config.publicUrl)) return 403;
    // The legacy protocol `graphql-ws` has servers skip connection_init.
    if (!protocols.split(',').some((name) => name.trim() === subprotocol)) return 400;
    const full = streams.full(address);
    return full === null ? null : full === 'address' ? 429 : 503;
  };

  return {
    upgrade(request, socket, head) {
      const address = addressOf(request);
      const status = statusFor(request, address);
      socket.once('error', () => socket.destroy());
      if (status !== null) return refuse(socket, status);
      server.handleUpgrade(request, socket, head, (webSocket) => handle(webSocket, request, address));
    },
    terminate() {
      for (const client of server.clients) client.terminate();
    },
  };
}
