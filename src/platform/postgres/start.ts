import { type Account, accountFor } from './account.js';
import { adoptOrLaunch } from './adopt-or-launch.js';
import { prepareBinaries } from './binaries.js';
import { assertOurs, ensureCluster } from './cluster.js';
import { PostgresStartError, typed } from './errors.js';
import { createLayout, type Layout } from './layout.js';
import { findPackage } from './package.js';
import { shutDown } from './postmaster.js';
import { canReach } from './run.js';
import { type Durability, port } from './settings.js';
import { sweepSocketDirs } from './socket-dir.js';
import { stateRoots } from './state-root.js';
import { register } from './users.js';

export interface StartOptions {
  /** See `defaultDataDir`. Made when missing. */
  readonly dataDir: string;
  /** Told about what takes long or surprises; never a password. */
  readonly log?: (line: string) => void;
  readonly durability?: Durability;
  /** Where copies of the programs may lie, when node_modules cannot be reached. */
  readonly roots?: readonly string[];
}

export interface RunningPostgres {
  /** As superuser, to the database `postgres`. Holds the password: not for logs. */
  readonly connectionString: string;
  readonly socketDir: string;
  readonly port: number;
  readonly pid: number;
  /** The server was running already: started by another process, or left behind by one that was killed. */
  readonly adopted: boolean;
  /** Gives up this use of the server; the last living user stops it and waits for its end. May be called twice. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a data folder, or joins the server that runs there. */
export const startPostgres = async (options: StartOptions): Promise<RunningPostgres> => {
  const { dataDir, log = () => undefined, durability = 'full', roots = stateRoots() } = options;
  const pack = await findPackage();
  const layout = await createLayout(dataDir);
  const account = await accountFor(layout);
  await assertReachable(layout, account);
  const binaries = await prepareBinaries(pack, account, roots);
  const registration = await register(layout);
  try {
    await assertOurs(layout, pack.major);
    await ensureCluster(layout, binaries, account, durability, log);
    const server = await typed('Starting PostgreSQL', layout.dataDir, () =>
      adoptOrLaunch(layout, binaries, account, durability),
    );
    log(
      `PostgreSQL ${pack.major} ${server.adopted ? 'was running already' : 'started'} (process ${server.pid}, data in ${layout.dataDir})`,
    );
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => {
      stopped ??= registration.leave(() => shutDownAndSweep(layout, account));
      return stopped;
    };
    return { ...server, port, stop };
  } catch (error) {
    await registration.leave(() => shutDownAndSweep(layout, account)).catch(() => undefined);
    throw error;
  }
};

const shutDownAndSweep = async (layout: Layout, account: Account): Promise<void> => {
  await shutDown(layout);
  await sweepSocketDirs(layout, account);
};

const assertReachable = async (layout: Layout, account: Account): Promise<void> => {
  if (await canReach(account, layout.dataDir)) return;
  throw new PostgresStartError(
    'DATA_DIR_UNREACHABLE',
    `PostgreSQL does not run as root, and user id ${account.uid}, which runs it, cannot enter ${layout.dataDir}.`,
    'Choose a data folder below folders that everyone may enter (chmod a+x), or leave the choice to Mitra.',
  );
};
