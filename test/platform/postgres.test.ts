import { spawn } from 'node:child_process';
import { access, chown, mkdir, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { freshAccount } from '../../src/platform/postgres/account.js';
import { ensureDatabase } from '../../src/platform/postgres/ensure-database.js';
import { failureFromText } from '../../src/platform/postgres/errors.js';
import { findPackage } from '../../src/platform/postgres/package.js';
import { isLiving } from '../../src/platform/postgres/process-identity.js';
import { resetPostgres } from '../../src/platform/postgres/reset.js';
import { canReach } from '../../src/platform/postgres/run.js';
import { type RunningPostgres, type StartOptions, startPostgres } from '../../src/platform/postgres/start.js';
import {
  cloneWithBinaries,
  compileInto,
  type NodeChild,
  openTempDir,
  startChild,
  until,
} from '../support/postgres-process.js';
import { startTestServer } from '../support/postgres-server.js';
import { createDatabaseFromTemplate, createTemplate, dropDatabasesOfRun } from '../support/postgres-template.js';

const isRoot = process.getuid?.() === 0;
const timeout = 60_000;

let project: string;
let folder: string;
let dataDir: string;
const servers: RunningPostgres[] = [];
const children: NodeChild[] = [];

const start = async (options: Partial<StartOptions> = {}): Promise<RunningPostgres> => {
  const server = await startPostgres({ dataDir, durability: 'test', ...options });
  servers.push(server);
  return server;
};

const child = (
  options: Partial<StartOptions> & { projectDir?: string } = { dataDir, durability: 'test' },
  from = project,
  identity: { uid?: number; gid?: number } = {},
): NodeChild => {
  const started = startChild(from, options, identity);
  children.push(started);
  return started;
};

const query = async (connectionString: string, sql: string): Promise<unknown[][]> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
};

const remember = (server: { connectionString: string }): Promise<unknown[][]> =>
  query(server.connectionString, 'create table kept (value int); insert into kept values (42)');

const recall = async (server: { connectionString: string }): Promise<unknown> =>
  (await query(server.connectionString, 'select value from kept'))[0]?.[0];

const names = (path: string): Promise<string[]> => readdir(path).catch((): string[] => []);

const notRun = (ctx: TestContext, reason: string): never => {
  console.log(`not run: ${ctx.task.name}: ${reason}`);
  return ctx.skip(reason);
};

beforeAll(async () => {
  project = await openTempDir();
  await compileInto(project);
}, timeout);

afterAll(() => rm(project, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await openTempDir();
  dataDir = join(folder, 'data');
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await Promise.all(
    children.splice(0).map(async ({ process, end }) => {
      if (process.exitCode === null && process.signalCode === null) await end('SIGTERM');
    }),
  );
  await resetPostgres(dataDir).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}, timeout);

describe('a start', () => {
  it('makes a durable, closed database, and a second start continues with it', { timeout }, async () => {
    const first = await start({ durability: 'full' });
    expect(first.adopted).toBe(false);
    const settings = `select current_setting('fsync'), current_setting('full_page_writes'),
      current_setting('data_checksums'), current_setting('listen_addresses'), current_setting('server_encoding'),
      current_setting('TimeZone'), datlocprovider::text, datlocale from pg_database where datname = 'postgres'`;
    expect(await query(first.connectionString, settings)).toEqual([
      ['on', 'on', 'on', '', 'UTF8', 'UTC', 'b', 'C.UTF-8'],
    ]);
    const { uid } = await freshAccount();
    for (const [path, mode] of [
      [first.socketDir, 0o700],
      [join(dataDir, 'cluster'), 0o700],
      [join(dataDir, 'cluster/mitra.password'), 0o600],
    ] as const) {
      const info = await stat(path);
      expect([path, info.mode & 0o777, info.uid]).toEqual([path, mode, uid]);
    }
    const wrong = first.connectionString.replace(/postgres:[^@]+@/, 'postgres:wrong@');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await remember(first);
    await first.stop();
    await first.stop();
    expect(await isLiving(first.pid)).toBe(false);
    expect((await readdir(dataDir)).filter((name) => !name.startsWith('server.log')).sort()).toEqual([
      'cluster',
      'users',
    ]);

    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await recall(second)).toBe(42);
  });

  it('works beside another one, and creates a named database once', { timeout }, async () => {
    const [one, other] = await Promise.all([start(), start({ dataDir: join(folder, 'other') })]);
    expect(one.pid).not.toBe(other.pid);
    const urls = await Promise.all([1, 2, 3].map(() => ensureDatabase(one.connectionString, 'Mitra "x"')));
    expect(new Set(urls).size).toBe(1);
    expect(await query(urls[0] ?? '', 'select current_database()')).toEqual([['Mitra "x"']]);
  });

  it('works under a path longer than a socket path may be', { timeout }, async () => {
    dataDir = join(folder, 'a long, "odd" path '.padEnd(120, 'x'), 'data');
    const server = await start();
    expect(server.socketDir.length).toBeLessThan(60);
    expect(await query(server.connectionString, 'select 1')).toEqual([[1]]);
    await server.stop();
    await expect(access(server.socketDir)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('starts over what a killed initdb left', { timeout }, async () => {
    const killed = child();
    await until('initdb has begun', async () => {
      const stage = (await names(dataDir)).find((name) => name.startsWith('initdb-'));
      return stage !== undefined && (await names(join(dataDir, stage, 'cluster'))).includes('PG_VERSION');
    });
    await killed.end('SIGKILL');
    await expect(access(join(dataDir, 'cluster'))).rejects.toMatchObject({ code: 'ENOENT' });
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await query(server.connectionString, 'select 1')).toEqual([[1]]);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('initdb-'))).toEqual([]);
  });
});

describe('two processes on one data folder', () => {
  it('share one server when they race for an empty folder, and the last one stops it', { timeout }, async () => {
    const both = [child(), child()];
    const [one, two] = await Promise.all(both.map((each) => each.report()));
    expect([one?.code, two?.code]).toEqual([undefined, undefined]);
    expect(one?.pid).toBe(two?.pid);
    expect([one?.adopted, two?.adopted].sort()).toEqual([false, true]);
    const owner = one?.adopted === false ? both[0] : both[1];
    await owner?.end('SIGTERM');
    expect(await query(one?.connectionString ?? '', 'select 1')).toEqual([[1]]);
    await Promise.all(both.filter((each) => each !== owner).map((each) => each.end('SIGTERM')));
    expect(await isLiving(one?.pid ?? 0)).toBe(false);
  });

  it('the one that stays after kill -9 of the owner stops the server in the end', { timeout }, async () => {
    const owner = child();
    const { pid } = await owner.report();
    const adopter = await start();
    expect([adopter.adopted, adopter.pid]).toEqual([true, pid]);
    await owner.end('SIGKILL');
    expect(await query(adopter.connectionString, 'select 1')).toEqual([[1]]);
    await adopter.stop();
    expect(await isLiving(pid)).toBe(false);
  });

  it('reset refuses while a living process uses the data, and stops an orphan', { timeout }, async () => {
    const user = child();
    const { pid } = await user.report();
    await expect(resetPostgres(dataDir)).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: expect.stringContaining(`process ${user.process.pid}`),
    });
    expect(await isLiving(pid)).toBe(true);
    await user.end('SIGKILL');
    await resetPostgres(dataDir);
    expect(await isLiving(pid)).toBe(false);
    await expect(access(dataDir)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('after kill -9', () => {
  it('of Node, the next start adopts the living server', { timeout }, async () => {
    const killed = child();
    const report = await killed.report();
    await remember(report);
    await killed.end('SIGKILL');
    const server = await start();
    expect([server.adopted, server.pid]).toEqual([true, report.pid]);
    expect(await recall(server)).toBe(42);
  });

  it('of Node and PostgreSQL, the next start recovers what was committed', { timeout }, async () => {
    const killed = child({ dataDir, durability: 'full' });
    const report = await killed.report();
    await remember(report);
    process.kill(report.pid, 'SIGKILL');
    await killed.end('SIGKILL');
    const server = await start({ durability: 'full' });
    expect(server.adopted).toBe(false);
    expect(await recall(server)).toBe(42);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('run-'))).toHaveLength(1);
  });

  it('a stranger who got the process id of the dead server does not block the start', { timeout }, async () => {
    await (await start()).stop();
    const { uid, gid, drop } = await freshAccount();
    const stranger = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore', ...(drop ? { uid, gid } : {}) });
    try {
      const left = `${stranger.pid}\n${join(dataDir, 'cluster')}\n1700000000\n5432\n/nowhere\n\n  5432 1\nready   \n`;
      await writeFile(join(dataDir, 'cluster/postmaster.pid'), left);
      const server = await start();
      expect(server.adopted).toBe(false);
      expect(stranger.exitCode).toBe(null);
    } finally {
      stranger.kill('SIGKILL');
    }
  });
});

describe('users', () => {
  it('as root in a clone that only root may enter', { timeout }, async (ctx) => {
    if (!isRoot) notRun(ctx, 'needs root');
    const closed = join(folder, 'home');
    const clone = join(closed, 'clone');
    const roots = [join(folder, 'state')];
    await mkdir(closed, { mode: 0o700 });
    await cloneWithBinaries(project, clone);
    const first = child({ projectDir: clone, roots }, clone);
    const report = await first.report();
    expect(report).toMatchObject({ adopted: false });
    dataDir = report.dataDir;
    expect(dataDir.startsWith(`${roots[0]}/clone-`)).toBe(true);
    expect(await readlink(`/proc/${report.pid}/exe`)).toContain(`${roots[0]}/postgresql-18`);
    await remember(report);
    await first.end('SIGTERM');
    const second = await child({ projectDir: clone, roots }, clone).report();
    expect(second).toMatchObject({ adopted: false, dataDir });
    expect(await recall(second)).toBe(42);

    await expect(startPostgres({ dataDir: join(clone, 'data') })).rejects.toMatchObject({
      code: 'DATA_DIR_UNREACHABLE',
    });
  });

  it('as a user who is not root', { timeout }, async (ctx) => {
    if (!isRoot) notRun(ctx, 'this whole file runs as such a user now');
    const nobody = { uid: 65534, gid: 65534, drop: true };
    if (!(await canReach(nobody, resolve('node_modules'))) || !(await canReach(nobody, process.execPath))) {
      notRun(ctx, 'user 65534 can reach neither this clone nor its node; run the tests as another user for it');
    }
    const home = join(folder, 'home');
    await mkdir(home);
    await chown(home, nobody.uid, nobody.gid);
    const identity = { uid: nobody.uid, gid: nobody.gid };
    const running = child({ projectDir: home }, project, identity);
    const report = await running.report();
    expect(report).toMatchObject({ adopted: false, dataDir: join(home, '.mitra/postgres') });
    expect((await stat(`/proc/${report.pid}`)).uid).toBe(nobody.uid);
    await running.end('SIGTERM');
    expect(await isLiving(report.pid)).toBe(false);

    const refused = await child({ dataDir: join(folder, 'data') }, project, identity).report();
    expect(refused).toMatchObject({ code: 'PERMISSION_DENIED' });
  });
});

describe('refusals', () => {
  it('of data of another major version, of damaged data and of a foreign folder', { timeout }, async () => {
    await (await start()).stop();
    const version = join(dataDir, 'cluster/PG_VERSION');
    const original = await readFile(version, 'utf8');
    await writeFile(version, '15\n');
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_DIR_OTHER_VERSION',
      message: expect.stringMatching(/PostgreSQL 15; this is PostgreSQL 18/),
    });
    await writeFile(version, original);
    await rm(join(dataDir, 'cluster/global/pg_control'));
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_DAMAGED' });
    await rm(join(dataDir, 'cluster/mitra.password'));
    await expect(resetPostgres(dataDir)).rejects.toMatchObject({ code: 'DATA_DIR_FOREIGN' });
    await writeFile(join(dataDir, 'cluster/mitra.password'), '');
  });

  it('of a platform without an embedded PostgreSQL, and of a missing package', async () => {
    await expect(findPackage('darwin-arm64')).rejects.toMatchObject({
      code: 'UNSUPPORTED_PLATFORM',
      mend: expect.stringMatching(/DATABASE_URL.*15 or newer.*Linux on x64 or arm64/),
    });
    const missing = (): string => {
      throw new Error('Cannot find module');
    };
    await expect(findPackage('linux-x64', missing)).rejects.toMatchObject({
      code: 'PACKAGE_MISSING',
      mend: expect.stringContaining('DATABASE_URL'),
    });
  });
});

describe('what the system says', () => {
  it('about a full disk and missing rights becomes a code and a mend', () => {
    const code = (text: string): string => failureFromText('Starting', text, '/data').code;
    expect(code('FATAL:  could not extend file "base/1/2691"\nHINT:  Check free disk space.')).toBe('DISK_FULL');
    expect(code('ENOSPC: no space left on device, mkdir')).toBe('DISK_FULL');
    expect(code('EROFS: read-only file system, mkdir')).toBe('PERMISSION_DENIED');
    expect(code('FATAL:  anything else')).toBe('SERVER_FAILED');
  });
});

describe('the server of a test run', () => {
  it('gives each test file a copy of the migrated template', { timeout }, async () => {
    const server = await startTestServer();
    const admin = server.adminConnectionString;
    const template = `mitra_template_${process.pid}`;
    try {
      await createTemplate(admin, template, async (url) => {
        await query(url, 'create table kept (value int); insert into kept values (42)');
      });
      const copies = await Promise.all([1, 2].map(() => createDatabaseFromTemplate(admin, template)));
      expect(new Set(copies).size).toBe(2);
      expect(await Promise.all(copies.map((connectionString) => recall({ connectionString })))).toEqual([42, 42]);
      await dropDatabasesOfRun(admin, template);
      expect(await query(admin, `select datname from pg_database where starts_with(datname, '${template}')`)).toEqual(
        [],
      );
    } finally {
      await server.stop();
    }
  });
});
