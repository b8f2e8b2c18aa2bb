import { mkdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { typed } from './errors.js';

/**
 * What lies in a data folder. Under root the folder and everything beside `cluster` stay with root,
 * so that the user PostgreSQL runs as cannot lead root astray with a symbolic link.
 */
export interface Layout {
  readonly dataDir: string;
  /** PostgreSQL's own data directory; appears by one rename, hence is whole or absent. */
  readonly cluster: string;
  /** Superuser password, mode 0600, inside the cluster so that both appear together. */
  readonly passwordFile: string;
  /** One empty file per living user of the server (see users.ts). */
  readonly users: string;
  readonly log: string;
}

const layoutAt = (dataDir: string): Layout => ({
  dataDir,
  cluster: join(dataDir, 'cluster'),
  passwordFile: join(dataDir, 'cluster', 'mitra.password'),
  users: join(dataDir, 'users'),
  log: join(dataDir, 'server.log'),
});

/** The layout of a data folder that exists; undefined when there is none. */
export const findLayout = async (dataDir: string): Promise<Layout | undefined> => {
  const real = await realpath(dataDir).catch(() => undefined);
  return real === undefined ? undefined : layoutAt(real);
};

/** Whether a database was laid in a data folder; makes nothing. */
export const hasCluster = async (dataDir: string): Promise<boolean> => {
  const layout = await findLayout(dataDir);
  return layout !== undefined && (await stat(layout.cluster).catch(() => undefined)) !== undefined;
};

/** Makes the folder when it is missing: closed to others, except that root's must let PostgreSQL's user through. */
export const createLayout = (dataDir: string): Promise<Layout> =>
  typed('Preparing the data folder', dataDir, async () => {
    const mode = process.getuid?.() === 0 ? 0o755 : 0o700;
    await mkdir(resolve(dataDir), { recursive: true, mode });
    const layout = layoutAt(await realpath(dataDir));
    await mkdir(layout.users, { recursive: true, mode });
    return layout;
  });
