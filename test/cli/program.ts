import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A run of the compiled program as a process of its own, as people and service managers run it. */
export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Waits until the output matches; fails at once, with the output, when the process ends before. */
  says(pattern: RegExp, ms?: number): Promise<RegExpExecArray>;
  /** Waits for the end. */
  ended(ms?: number): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const running = new Set<Program>();

/** `npm test` builds first; the program is tried as it is shipped. */
export function run(
  entry: 'main.js' | 'cli/main.js',
  args: readonly string[],
  env: Record<string, string> = {},
): Program {
  const file = resolve('dist/src', entry);
  if (!existsSync(file)) throw new Error('dist/ is missing: run `npm run build` first, or `npm test`');
  const child = spawn(process.execPath, [file, ...args], {
    // A developer's own variables and `.env` must not matter: what is set, though empty, is not filled from it.
    env: {
      PATH: process.env.PATH ?? '',
      HOME: tmpdir(),
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'pretty',
      ...env,
    },
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  const closed = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  const program: Program = {
    process: child,
    output: () => printed,
    says: async (pattern, ms = 30_000) => {
      const deadline = Date.now() + ms;
      for (;;) {
        const match = pattern.exec(printed);
        if (match) return match;
        if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
          throw new Error(`waited in vain for ${pattern}; printed was:\n${printed}`);
        await delay(10);
      }
    },
    ended: (ms = 20_000) => inTime(closed, ms, () => `the process did not end; printed was:\n${printed}`),
    end: (signal) => {
      child.kill(signal);
      return program.ended();
    },
  };
  running.add(program);
  void closed.then(() => running.delete(program));
  return program;
}

/** For afterAll: whatever a failed test left running. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((one) => one.end('SIGTERM').catch(() => one.end('SIGKILL'))));
}

async function inTime<T>(promise: Promise<T>, ms: number, message: () => string): Promise<T> {
  const stop = new AbortController();
  const late = delay(ms, undefined, { signal: stop.signal }).then(
    () => Promise.reject(new Error(message())),
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}

/** A data folder that PostgreSQL's own user may enter. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mitra-cli-test-'));
  await chmod(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** The ids of living processes that were started on something below the folder: servers of an embedded database. */
export async function processesOn(folder: string): Promise<number[]> {
  const ids: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(folder)) ids.push(Number(name));
  }
  return ids;
}

/** Occupies a port until closed. */
export async function occupyPort(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
