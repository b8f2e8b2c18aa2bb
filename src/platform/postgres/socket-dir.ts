import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, lchown, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import { PostgresStartError } from './errors.js';
import type { Layout } from './layout.js';
import { canReach } from './run.js';
import { port } from './settings.js';

/** The kernel's limit for the path of a unix socket (sun_path holds 108 bytes with the closing NUL). */
const longestSocketPath = 107;

interface Place {
  readonly folder: string;
  readonly prefix: string;
}

const placesFor = (layout: Layout): Place[] => {
  const hash = createHash('sha256').update(layout.dataDir).digest('hex').slice(0, 12);
  const inside: Place = { folder: layout.dataDir, prefix: 'run-' };
  // PostgreSQL reads the setting as a list, so only plain paths go there.
  const fits =
    /^[\w/.-]+$/.test(layout.dataDir) &&
    Buffer.byteLength(socketIn(join(inside.folder, 'run-XXXXXX'))) <= longestSocketPath;
  const short = ['/tmp', '/var/tmp', '/dev/shm'].map((folder) => ({ folder, prefix: `mitra-pg-${hash}-` }));
  return fits ? [inside] : short;
};

const socketIn = (folder: string): string => join(folder, `.s.PGSQL.${port}`);

/**
 * A folder of its own for each start, open to PostgreSQL's user alone: in the data folder if the path is
 * short enough, else in a temporary one. A new name each time leaves nothing to squat on and no stale lock.
 */
export const makeSocketDir = async (layout: Layout, account: Account): Promise<string> => {
  const places = placesFor(layout);
  for (const { folder, prefix } of places) {
    const usable = await access(folder, constants.W_OK).then(
      () => canReach(account, folder),
      () => false,
    );
    if (!usable) continue;
    const made = await mkdtemp(join(folder, prefix));
    await chmod(made, 0o700);
    if (account.drop) await lchown(made, account.uid, account.gid);
    return made;
  }
  throw new PostgresStartError(
    'PERMISSION_DENIED',
    `There is no folder for PostgreSQL's socket; tried ${places.map((place) => place.folder).join(', ')}.`,
    'Make one of them writable, or choose a data folder with a shorter path.',
  );
};

/** Removes socket folders of earlier, killed servers of this data folder, except `keep`. */
export const sweepSocketDirs = async (layout: Layout, account: Account, keep?: string): Promise<void> => {
  for (const { folder, prefix } of placesFor(layout)) {
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if (name.startsWith(prefix) && path !== keep) await removeSocketDir(path, account);
    }
  }
};

/** Removes one, if it is what it should be: a folder (no link) of PostgreSQL's user. */
export const removeSocketDir = async (path: string, account: Account): Promise<void> => {
  const info = await lstat(path).catch(() => undefined);
  const isOurs = /^(run-|mitra-pg-)/.test(basename(path)) && dirname(path) !== '/';
  if (!isOurs || info?.isDirectory() !== true || info.uid !== account.uid) return;
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
};
