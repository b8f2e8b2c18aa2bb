import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { readPassword } from './cluster.js';
import { connectionStringFor } from './connection-string.js';
import { failureFromText, PostgresStartError } from './errors.js';
import { type Launch, launch } from './launch.js';
import type { Layout } from './layout.js';
import { findPostmaster, type Postmaster, removeStalePidFile } from './postmaster.js';
import { type Answer, probe } from './probe.js';
import type { Durability } from './settings.js';
import { sweepSocketDirs } from './socket-dir.js';

export interface Server {
  readonly pid: number;
  readonly socketDir: string;
  readonly connectionString: string;
  readonly adopted: boolean;
}

/** Without an answer for this long we give up; recovery after a crash counts as an answer. */
const patienceMs = 60_000;

/** Just killed: its lock, its shared memory or its children may outlive it for a moment. */
const passes = /lock file ".*" already exists|shared memory block .* still in use/;

/**
 * PostgreSQL's own lock decides which of several processes starts the server; all others find it and connect.
 * So there is one loop for a first start, a second one, an orphan of a killed Node and a crash.
 */
export const adoptOrLaunch = async (
  layout: Layout,
  binaries: Binaries,
  account: Account,
  durability: Durability,
): Promise<Server> => {
  const password = await readPassword(layout);
  let deadline = Date.now() + patienceMs;
  let attempt: Launch | undefined;
  let lastWords = '';
  try {
    while (Date.now() < deadline) {
      if (attempt?.hasEnded() === true) {
        lastWords = await attempt.discard();
        attempt = undefined;
        if (!passes.test(lastWords)) throw failureFromText('Starting PostgreSQL', lastWords, layout.dataDir);
        await removeStalePidFile(layout);
      }
      const found = await findPostmaster(layout);
      if (found?.socketDir !== undefined) {
        const connectionString = connectionStringFor(found.socketDir, password);
        const answer = await probe(connectionString, layout.cluster);
        if (answer === 'ready') {
          const adopted = found.pid !== attempt?.pid;
          if (!adopted) {
            await attempt?.keep();
            attempt = undefined;
            await sweepSocketDirs(layout, account, found.socketDir);
          }
          return { pid: found.pid, socketDir: found.socketDir, connectionString, adopted };
        }
        if (answer === 'starting') deadline = Date.now() + patienceMs;
        refuseStranger(answer, found, layout);
      } else if (found === undefined) {
        attempt ??= await launch(layout, binaries, account, durability);
      }
      await delay(15);
    }
  } finally {
    await attempt?.discard();
  }
  throw new PostgresStartError(
    'SERVER_DOES_NOT_ANSWER',
    `PostgreSQL in ${layout.dataDir} does not answer. ${lastWords.trim()}`,
    `See ${layout.log}; a process that hangs there is named in the first line of ${layout.cluster}/postmaster.pid.`,
  );
};

const refuseStranger = (answer: Answer, server: Postmaster, layout: Layout): void => {
  if (answer !== 'refused' && answer !== 'other server') return;
  throw new PostgresStartError(
    'DATA_DIR_FOREIGN',
    `The server that runs in ${layout.dataDir} (process ${server.pid}) refuses the password kept there.`,
    'It was changed or started by somebody else: stop that process, or choose another data folder.',
  );
};
