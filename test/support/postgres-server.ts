import { rmSync } from 'node:fs';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isTagLiving, newTag } from '../../src/platform/postgres/process-identity.js';
import { resetPostgres } from '../../src/platform/postgres/reset.js';
import { startPostgres } from '../../src/platform/postgres/start.js';
import { createTemplate, dropDatabasesOfRun } from './postgres-template.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's connection to the server of this test run. */
    postgresAdmin: string;
    /** The name of the migrated template database. */
    postgresTemplate: string;
  }
}

export interface TestServer {
  readonly adminConnectionString: string;
  stop(): Promise<void>;
}

const prefix = 'mitra-test-';

/** Folders and servers of runs that were killed before they could clean up. */
const sweepDeadRuns = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix) || (await isTagLiving(name.slice(prefix.length)))) continue;
    const folder = join(tmpdir(), name);
    try {
      await resetPostgres(join(folder, 'postgres'));
      await rm(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run is sweeping it at this moment.
    }
  }
};

/** One server for a whole test run: DATABASE_URL's, or an embedded one with fsync off in a folder of its own. */
export const startTestServer = async (): Promise<TestServer> => {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return { adminConnectionString: given, stop: async () => undefined };
  await sweepDeadRuns();
  const folder = join(tmpdir(), `${prefix}${await newTag()}`);
  await mkdir(folder, { mode: 0o700 });
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), durability: 'test' });
  const atExit = (): void => {
    try {
      process.kill(server.pid, 'SIGQUIT');
    } catch {
      // It is gone already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', atExit);
  return {
    adminConnectionString: server.connectionString,
    stop: async () => {
      process.off('exit', atExit);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** For vitest's globalSetup: `export default postgresGlobalSetup(migrate)`. */
export const postgresGlobalSetup =
  (migrate: (connectionString: string) => Promise<void>) =>
  async (project: TestProject): Promise<() => Promise<void>> => {
    const server = await startTestServer();
    const admin = server.adminConnectionString;
    const run = `mitra_test_${(await newTag()).replaceAll('-', '_')}`;
    const tearDown = async (): Promise<void> => {
      try {
        await dropDatabasesOfRun(admin, run);
      } finally {
        await server.stop();
      }
    };
    try {
      await createTemplate(admin, run, migrate);
    } catch (error) {
      await tearDown();
      throw error;
    }
    project.provide('postgresAdmin', admin);
    project.provide('postgresTemplate', run);
    return tearDown;
  };
