import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, lchown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { codeOf, failureFromText, PostgresStartError, typed } from './errors.js';
import type { Layout } from './layout.js';
import { isTagLiving, newTag } from './process-identity.js';
import { run } from './run.js';
import { type Durability, superuser } from './settings.js';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const stagePrefix = 'initdb-';

/** Makes the cluster unless it is there. Everything happens beside it; one rename puts it in place. */
export const ensureCluster = (
  layout: Layout,
  binaries: Binaries,
  account: Account,
  durability: Durability,
  log: (line: string) => void,
): Promise<void> =>
  typed('Creating the database', layout.dataDir, async () => {
    await sweepStages(layout);
    if (await exists(layout.cluster)) return;
    log(`Creating the database in ${layout.dataDir} (a few seconds, once)`);
    const stage = join(layout.dataDir, `${stagePrefix}${await newTag()}`);
    try {
      await mkdir(stage);
      await chmod(stage, 0o711);
      await createIn(stage, binaries, account, durability);
      await putInPlace(join(stage, 'cluster'), layout);
    } finally {
      await rm(stage, { recursive: true, force: true, maxRetries: 3 });
    }
  });

const createIn = async (stage: string, binaries: Binaries, account: Account, durability: Durability): Promise<void> => {
  const cluster = join(stage, 'cluster');
  const password = join(stage, 'password');
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  if (account.drop) for (const path of [cluster, password]) await lchown(path, account.uid, account.gid);
  const outcome = await run(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${superuser}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(durability === 'test' ? ['--no-sync'] : []),
    ],
    account,
  );
  if (!outcome.ok) throw failureFromText('Creating the database (initdb)', outcome.output, stage);
  await rename(password, join(cluster, 'mitra.password'));
};

/** Of two starting at once the first wins; the other one's cluster is dropped. */
const putInPlace = async (made: string, layout: Layout): Promise<void> => {
  try {
    await rename(made, layout.cluster);
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY'].includes(codeOf(error) ?? '')) throw error;
  }
  const folder = await open(layout.dataDir, constants.O_RDONLY);
  await folder.sync().finally(() => folder.close());
};

/** Remains of an initdb whose starter was killed. (An initdb that outlived it fails once its folder is gone.) */
const sweepStages = async (layout: Layout): Promise<void> => {
  for (const name of await readdir(layout.dataDir)) {
    if (!name.startsWith(stagePrefix) || (await isTagLiving(name.slice(stagePrefix.length)))) continue;
    await rm(join(layout.dataDir, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
};

/** Refuses data this PostgreSQL cannot or should not open; silent when there is none yet. */
export const assertOurs = async (layout: Layout, major: string): Promise<void> => {
  if (!(await exists(layout.cluster))) return;
  const found = await readFile(join(layout.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined || !(await exists(join(layout.cluster, 'global', 'pg_control')))) {
    throw new PostgresStartError(
      'DATA_DIR_DAMAGED',
      `${layout.cluster} is not a whole PostgreSQL database.`,
      'Restore it from a backup, or start over with --reset (deletes the data).',
    );
  }
  if (found.trim() === major) return;
  throw new PostgresStartError(
    'DATA_DIR_OTHER_VERSION',
    `The database in ${layout.dataDir} was made by PostgreSQL ${found.trim()}; this is PostgreSQL ${major}.`,
    `Start the Mitra version that made it and export the data, serve the folder with PostgreSQL ${found.trim()} and set DATABASE_URL, or start over with --reset (deletes the data).`,
  );
};

/** Never follows a link: under root the cluster belongs to a lesser user. */
export const readPassword = async (layout: Layout): Promise<string> => {
  try {
    const file = await open(layout.passwordFile, constants.O_RDONLY | constants.O_NOFOLLOW);
    return await file.readFile('utf8').finally(() => file.close());
  } catch (cause) {
    throw new PostgresStartError(
      codeOf(cause) === 'ENOENT' ? 'DATA_DIR_FOREIGN' : 'PERMISSION_DENIED',
      `The password of the database cannot be read from ${layout.passwordFile}.`,
      'Use a data folder that Mitra made, as the user who made it.',
      { cause },
    );
  }
};
