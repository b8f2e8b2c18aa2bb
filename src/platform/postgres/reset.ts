import { lstat, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { accountFor } from './account.js';
import { PostgresStartError, typed } from './errors.js';
import { createLayout, findLayout, type Layout } from './layout.js';
import { shutDown } from './postmaster.js';
import { newTag } from './process-identity.js';
import { sweepSocketDirs } from './socket-dir.js';
import { livingUsers, whileUnused } from './users.js';

/**
 * Deletes the database in the data folder, for `--reset`. Refuses while a living process uses it; a server left
 * behind by a killed process is stopped. Only what Mitra put there is deleted.
 */
export const resetPostgres = (dataDir: string): Promise<void> =>
  typed('Deleting the database', dataDir, async () => {
    if ((await findLayout(dataDir)) === undefined) return;
    const layout = await createLayout(dataDir);
    await assertMadeByUs(layout);
    const account = await accountFor(layout);
    const done = await whileUnused(layout, async () => {
      await shutDown(layout);
      await sweepSocketDirs(layout, account);
      await remove(layout);
    });
    if (!done) throw inUse(layout, await livingUsers(layout));
    await rmdir(layout.users).catch(() => undefined);
    await rmdir(layout.dataDir).catch(() => undefined);
  });

/** Renamed first: a deletion that is cut short leaves no half database under the name that is started. */
const remove = async (layout: Layout): Promise<void> => {
  const doomed = join(layout.dataDir, `deleting-${await newTag()}`);
  await rename(layout.cluster, doomed).catch(() => undefined);
  for (const name of await readdir(layout.dataDir)) {
    if (!/^(deleting-|initdb-|run-|start-.*\.log$|server\.log)/.test(name)) continue;
    await rm(join(layout.dataDir, name), { recursive: true, force: true, maxRetries: 3 });
  }
};

const assertMadeByUs = async (layout: Layout): Promise<void> => {
  const exists = (path: string): Promise<boolean> =>
    lstat(path).then(
      () => true,
      () => false,
    );
  if (!(await exists(layout.cluster)) || (await exists(layout.passwordFile))) return;
  throw new PostgresStartError(
    'DATA_DIR_FOREIGN',
    `${layout.cluster} was not made by Mitra, so it is not deleted.`,
    'Look what it is, and delete it by hand.',
  );
};

const inUse = (layout: Layout, pids: readonly number[]): PostgresStartError =>
  new PostgresStartError(
    'DATA_DIR_IN_USE',
    `The database in ${layout.dataDir} is in use by process ${[...new Set(pids)].join(', ')}.`,
    'Stop that process first (Ctrl+C), then reset.',
  );
