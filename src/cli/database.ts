import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { migrations } from '../../migrations/list.js';
import { migrate } from '../platform/database/migrator.js';
import { migrateJobs } from '../platform/job/jobs.js';
import { defaultDataDir } from '../platform/postgres/data-dir.js';
import { ensureDatabase } from '../platform/postgres/ensure-database.js';
import { hasCluster } from '../platform/postgres/layout.js';
import { findPackage } from '../platform/postgres/package.js';
import { startPostgres } from '../platform/postgres/start.js';
import type { ServerConfig } from '../server/config.js';
import { entities } from '../server/modules.js';
import { exitCodes, Failure } from './failure.js';
import { projectRoot } from './project.js';

const OLDEST_POSTGRES = 15;
/** What the configuration says when nobody said anything: then the project's own folder, or one outside, is chosen. */
const UNSET_FOLDER = './.mitra';

/** Where the house keeps what is no row: files and, when it is embedded, the database. */
export interface Places {
  /** Files, letters and secrets. */
  readonly folder: string;
  /** The embedded database's folder; null with DATABASE_URL. */
  readonly postgres: string | null;
}

/** The demo lies in a folder of its own: starting it over can never touch what `npm start` keeps. */
export async function placesOf(config: ServerConfig): Promise<Places> {
  const isDemo = config.environment === 'demo';
  const within = (folder: string): string => (isDemo ? join(folder, 'demo') : folder);
  if (config.databaseUrl !== null) return { folder: within(resolve(config.dataDir)), postgres: null };
  // First of all whether there is one for this machine: the refusal is then about that, not about folders.
  await findPackage();
  const folder = within(
    config.dataDir === UNSET_FOLDER ? dirname(await defaultDataDir(projectRoot)) : resolve(config.dataDir),
  );
  return { folder, postgres: join(folder, 'postgres') };
}

/** The settings of a command that is about the demo's data, or as they are. */
export const environmentOf = (env: NodeJS.ProcessEnv, demo: boolean | undefined): NodeJS.ProcessEnv =>
  demo ? { ...env, NODE_ENV: 'demo', PUBLIC_URL: undefined } : env;

/** For what looks at a database that is there already: a start would lay a new one where there is none. */
export async function assertLaid({ postgres }: Places, demo: boolean): Promise<void> {
  if (postgres === null || (await hasCluster(postgres))) return;
  throw new Failure(
    exitCodes.database,
    `There is no database in ${postgres}.`,
    demo
      ? 'The demo lays it: npm run demo. Nothing was started.'
      : 'npm start lays it. Another one: DATABASE_URL or MITRA_DATA_DIR; the one of the demo: --demo. Nothing was started.',
  );
}

export interface OpenDatabase {
  /** As the owner. Holds the password: not for logs. */
  readonly connectionString: string;
  /** For people: which PostgreSQL, without any secret. */
  readonly name: string;
  close(): Promise<void>;
}

/** The database named by DATABASE_URL, or the embedded one, started or joined. */
export async function openDatabase(
  config: ServerConfig,
  places: Places,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null || places.postgres === null) {
    const connectionString = config.databaseUrl ?? '';
    const { host, pathname } = new URL(connectionString);
    return { connectionString, name: `PostgreSQL at ${host}${pathname}`, close: async () => undefined };
  }
  const server = await startPostgres({ dataDir: places.postgres, log: say });
  try {
    const connectionString = await ensureDatabase(server.connectionString, 'mitra');
    return { connectionString, name: `embedded PostgreSQL in ${places.postgres}`, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Brings a database up to date, rows and job queue alike. Returns the migrations that were applied. */
export async function prepareDatabase(connectionString: string): Promise<string[]> {
  await withClient(connectionString, assertVersion);
  const applied = await migrate(connectionString, entities, migrations);
  await migrateJobs(connectionString);
  return applied;
}

async function assertVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) >= OLDEST_POSTGRES) return;
  throw new Failure(
    exitCodes.database,
    `The database is PostgreSQL ${version}.`,
    `Mitra needs PostgreSQL ${OLDEST_POSTGRES} or newer: point DATABASE_URL at one.`,
  );
}

/** One connection of the owner for as long as `work` takes. */
export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
