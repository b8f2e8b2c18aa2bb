import { readFile, stat } from 'node:fs/promises';
import { PostgresStartError, useOwnDatabase } from './errors.js';
import type { Layout } from './layout.js';

/** Who runs PostgreSQL. It refuses to run as root, so root hands it to another user (`drop`). */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly drop: boolean;
}

const ownerOf = async (path: string): Promise<{ uid: number; gid: number } | undefined> =>
  stat(path).catch(() => undefined);

const accountNamed = async (names: readonly string[]): Promise<Account | undefined> => {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const found = names.flatMap((name) => lines.filter((fields) => fields[0] === name))[0];
  return found === undefined ? undefined : { uid: Number(found[2]), gid: Number(found[3]), drop: true };
};

/** The account for a project that has no data yet. */
export const freshAccount = async (): Promise<Account> => {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? -1, drop: false };
  const account = await accountNamed(['postgres', 'nobody']);
  if (account !== undefined) return account;
  throw new PostgresStartError(
    'NO_ACCOUNT',
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody" to hand it to.',
    `Create one of them or start as another user. ${useOwnDatabase}`,
  );
};

/** Existing data is continued by the user who owns it, whoever that was. */
export const accountFor = async (layout: Layout): Promise<Account> => {
  const fresh = await freshAccount();
  const owner = await ownerOf(layout.cluster);
  if (owner === undefined || owner.uid === fresh.uid) return fresh;
  if (fresh.drop && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, drop: true };
  throw new PostgresStartError(
    'DATA_DIR_FOREIGN',
    `The database in ${layout.dataDir} belongs to user id ${owner.uid}; this process runs as ${process.getuid?.()}.`,
    owner.uid === 0
      ? 'Give the folder to another user (chown), or choose another data folder.'
      : 'Start as that user or as root, or choose another data folder.',
  );
};
