import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { systemClock } from '../platform/clock/clock.js';
import { MovingClock } from '../platform/clock/moving-clock.js';
import type { Log } from '../platform/log/log.js';
import { createMailer } from '../platform/mail/create-mailer.js';
import { codeOf } from '../platform/postgres/errors.js';
import { type Api, composeApi } from '../server/compose.js';
import type { ServerConfig } from '../server/config.js';
import { createHttpServer } from '../server/http-server.js';
import { signatureProviders } from '../server/signature-providers.js';
import { exitCodes, Failure } from './failure.js';

export interface RunningServer {
  readonly api: Api;
  /** Where the outside reaches it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Demo accounts log in in demo mode only; their passwords are no secret, so their hashes may be cheap. */
const demoIdentity = { demoMode: true, bcryptCost: 6, weakHashes: true };

/** Composes the house on a migrated database and listens. */
export async function startServer(
  config: ServerConfig,
  log: Log,
  given: { readonly connectionString: string; readonly folder: string },
): Promise<RunningServer> {
  // Files and secrets are for this user only, but PostgreSQL's user must be able to pass.
  await mkdir(given.folder, { recursive: true, mode: 0o711 });
  const isDemo = config.environment === 'demo';
  // Of the demo nothing leaves the machine, whatever else this project's settings say.
  const smtpUrl = isDemo ? null : config.smtpUrl;
  const mail = { smtpUrl, from: config.mailFrom, folder: join(given.folder, 'mail') };
  const movingClock = isDemo ? new MovingClock() : null;
  const hasMailbox = smtpUrl === null && (isDemo || config.environment === 'development');
  const api = await composeApi({
    connectionString: given.connectionString,
    dataDir: given.folder,
    log,
    files: { urlSecret: config.fileUrlSecret },
    movingClock,
    mailer: createMailer(mail, movingClock ?? systemClock),
    mailbox: hasMailbox ? { folder: mail.folder, loopbackOnly: !isDemo } : null,
    signatures: { added: signatureProviders, enabled: config.signatureMethods },
    identity: {
      sessionHours: config.sessionHours,
      publicUrl: config.publicUrl,
      ...(isDemo ? demoIdentity : {}),
    },
  });
  try {
    const server = await createHttpServer(api, config, log);
    const { url } = await server.listen();
    api.serveAt(url);
    return { api, url, close: () => server.close() };
  } catch (error) {
    await api.close();
    if (codeOf(error) === 'EADDRINUSE') throw portTaken(config);
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EADDRNOTAVAIL') throw cannotListen(config, error);
    throw error;
  }
}

const portTaken = (config: ServerConfig): Failure =>
  new Failure(
    exitCodes.portTaken,
    `Port ${config.port} on ${config.host} is taken by another program.`,
    `Stop that program, or choose another port: PORT=${config.port + 1} npm start.`,
  );

const cannotListen = (config: ServerConfig, cause: unknown): Failure =>
  new Failure(
    exitCodes.portTaken,
    `Cannot listen on ${config.host}, port ${config.port}.`,
    'Choose an address of this machine (HOST) and a port above 1023 (PORT).',
    { cause },
  );

/** The first free port from the given one on; 0 stays 0, which lets the system choose. */
export async function freePort(host: string, from: number): Promise<number> {
  if (from === 0) return 0;
  for (let port = from; port < Math.min(from + 100, 65_536); port += 1) if (await isFree(host, port)) return port;
  throw new Failure(
    exitCodes.portTaken,
    `No port from ${from} to ${from + 99} is free.`,
    'Name another one with --port.',
  );
}

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(false) : reject(error)));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
