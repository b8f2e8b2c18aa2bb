import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';
import { codeOf, PostgresStartError } from './errors.js';

/** Nothing of the caller's environment (PGDATA, PGHOST, LC_ALL …) reaches PostgreSQL. */
export const cleanEnv = (program: string): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  LD_LIBRARY_PATH: join(dirname(program), '..', 'lib'),
});

/** Node also empties the supplementary groups when it changes the user. */
export const asAccount = ({ uid, gid, drop }: Account): { uid?: number; gid?: number } => (drop ? { uid, gid } : {});

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a short program as the account and collects what it says; a program that cannot be started is not ok. */
export const run = (program: string, args: readonly string[], account: Account): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    const child = spawn(program, args, {
      cwd: '/',
      env: cleanEnv(program),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...asAccount(account),
    });
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => {
      if (account.drop && ['EPERM', 'EINVAL'].includes(codeOf(error) ?? '')) reject(cannotChangeUser(account, error));
      else resolve({ ok: false, output: `${output}${error.message}` });
    });
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });

const cannotChangeUser = (account: Account, cause: Error): PostgresStartError =>
  new PostgresStartError(
    'NO_ACCOUNT',
    `This root may not start a program as user id ${account.uid} (a container without that right?).`,
    'Start as a user who is not root, or set DATABASE_URL.',
    { cause },
  );

/** Can the account enter and read this folder? Asked of the system, not computed from mode bits. */
export const canReach = async (account: Account, folder: string): Promise<boolean> =>
  (await run('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', folder], account)).ok;
