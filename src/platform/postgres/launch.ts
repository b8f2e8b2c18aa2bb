import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Layout } from './layout.js';
import { newTag } from './process-identity.js';
import { asAccount, cleanEnv } from './run.js';
import { type Durability, serverArguments } from './settings.js';
import { makeSocketDir, removeSocketDir } from './socket-dir.js';

/** One attempt to start the server. */
export interface Launch {
  readonly pid: number | undefined;
  hasEnded(): boolean;
  /** The attempt led to a running server: its log gets the lasting name. */
  keep(): Promise<void>;
  /** The attempt failed: what the server said; leaves nothing behind. */
  discard(): Promise<string>;
}

/** In a session of its own: Ctrl+C in the terminal is for Node, which stops PostgreSQL after its last query. */
export const launch = async (
  layout: Layout,
  binaries: Binaries,
  account: Account,
  durability: Durability,
): Promise<Launch> => {
  const socketDir = await makeSocketDir(layout, account);
  const log = join(layout.dataDir, `start-${await newTag()}.log`);
  const file = await open(log, 'wx', 0o600);
  let failure = '';
  let child: ChildProcess;
  try {
    child = spawn(binaries.postgres, serverArguments(layout.cluster, socketDir, durability), {
      cwd: '/',
      env: cleanEnv(binaries.postgres),
      stdio: ['ignore', file.fd, file.fd],
      detached: true,
      ...asAccount(account),
    });
    child.once('error', (error) => {
      failure = error.message;
    });
    child.unref();
  } finally {
    await file.close();
  }
  return {
    pid: child.pid,
    hasEnded: () => failure !== '' || child.exitCode !== null || child.signalCode !== null,
    keep: async () => {
      await rename(layout.log, `${layout.log}.1`).catch(() => undefined);
      await rename(log, layout.log);
    },
    discard: async () => {
      const said = `${await readFile(log, 'utf8').catch(() => '')}${failure}`;
      await rm(log, { force: true });
      await removeSocketDir(socketDir, account);
      return said;
    },
  };
};
