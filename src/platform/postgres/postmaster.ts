import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, PostgresStartError } from './errors.js';
import type { Layout } from './layout.js';
import { anyoneWorksIn, worksIn } from './process-identity.js';

/** A living server of this very data folder. */
export interface Postmaster {
  readonly pid: number;
  /** Missing in the first moments of a start. */
  readonly socketDir: string | undefined;
}

const readPidFile = (layout: Layout): Promise<string | undefined> =>
  readFile(join(layout.cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);

/** Reads postmaster.pid (line 1 the id, line 5 the socket folder) and believes it only if that process lives here. */
export const findPostmaster = async (layout: Layout): Promise<Postmaster | undefined> => {
  const lines = (await readPidFile(layout))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !(await worksIn(pid, layout.cluster))) return undefined;
  return { pid, socketDir: lines[4] === undefined || lines[4] === '' ? undefined : lines[4] };
};

/**
 * PostgreSQL itself replaces the file of a dead server, except where another process or a zombie now has its id
 * (usual in containers). Removed only if nobody at all works in the folder, orphaned children included.
 */
export const removeStalePidFile = async (layout: Layout): Promise<void> => {
  const before = await readPidFile(layout);
  if (before === undefined || (await findPostmaster(layout)) !== undefined || (await anyoneWorksIn(layout.cluster)))
    return;
  if ((await readPidFile(layout)) === before) await rm(join(layout.cluster, 'postmaster.pid'), { force: true });
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
};

const isGoneWithin = async (pid: number, layout: Layout, ms: number): Promise<boolean> => {
  const deadline = Date.now() + ms;
  while (await worksIn(pid, layout.cluster)) {
    if (Date.now() > deadline) return false;
    await delay(10);
  }
  return true;
};

/** Fast shutdown (open transactions are rolled back); after half a minute the immediate one, which recovers at the next start. */
export const shutDown = async (layout: Layout): Promise<Postmaster | undefined> => {
  const server = await findPostmaster(layout);
  if (server === undefined) return undefined;
  signal(server.pid, 'SIGINT');
  if (await isGoneWithin(server.pid, layout, 30_000)) return server;
  signal(server.pid, 'SIGQUIT');
  if (await isGoneWithin(server.pid, layout, 10_000)) return server;
  throw new PostgresStartError(
    'SERVER_DOES_NOT_ANSWER',
    `PostgreSQL (process ${server.pid}) does not stop.`,
    `End it by hand: kill -QUIT ${server.pid}`,
  );
};
