import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Account, freshAccount } from './account.js';
import { PostgresStartError } from './errors.js';
import { canReach } from './run.js';
import { isUsableRoot, stateRoots } from './state-root.js';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

const isUsable = async (folder: string, account: Account): Promise<boolean> =>
  (await isWritable(folder)) && (await canReach(account, folder));

/**
 * Where a project keeps its database unless told otherwise: `.mitra/postgres` inside it, or, when PostgreSQL's
 * user cannot get there or the project is read-only, a folder outside that is named after the project's path.
 * The same project always gets the same answer, so that a second start continues with the same data.
 */
export const defaultDataDir = async (projectDir: string, roots: readonly string[] = stateRoots()): Promise<string> => {
  const project = await realpath(projectDir);
  const account = await freshAccount();
  const inside = join(project, '.mitra');
  if (await isUsable((await exists(inside)) ? inside : project, account)) return join(inside, 'postgres');

  const hash = createHash('sha256').update(project).digest('hex').slice(0, 12);
  const name = `${basename(project)
    .replace(/[^\w.-]/g, '_')
    .slice(0, 40)}-${hash}`;
  for (const root of roots) {
    if ((await isUsableRoot(root)) && (await canReach(account, root))) return join(root, name, 'postgres');
  }
  throw new PostgresStartError(
    'DATA_DIR_UNREACHABLE',
    `Neither ${inside} nor any of ${roots.join(', ')} can hold the database of user id ${account.uid}.`,
    'Name a data folder that this user can reach and write to, or set DATABASE_URL.',
  );
};
