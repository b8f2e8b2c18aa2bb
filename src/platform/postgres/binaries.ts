import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import { copyTree, fingerprint } from './copy-tree.js';
import { PostgresStartError, useOwnDatabase } from './errors.js';
import type { NativePackage } from './package.js';
import { isTagLiving, newTag } from './process-identity.js';
import { type Outcome, run } from './run.js';
import { isPrivatelyOurs, isUsableRoot } from './state-root.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

const tryOut = (native: string, account: Account): Promise<Outcome> =>
  run(binariesIn(native).postgres, ['--version'], account);

/** A copy of the programs in `root`; whole from the moment it has its name. */
const copyInto = async (root: string, pack: NativePackage): Promise<string> => {
  const print = await fingerprint(pack.native);
  const target = join(root, `postgresql-${pack.version}-${print}`);
  await sweepHalfCopies(root);
  if ((await isPrivatelyOurs(target)) && (await fingerprint(target)) === print) return target;
  const half = join(root, `copying-${await newTag()}`);
  try {
    await copyTree(pack.native, half);
    await moveInPlace(half, target, print);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return target;
};

/** Two may copy at once: the first to rename wins; a damaged copy is moved away first. */
const moveInPlace = async (half: string, target: string, print: string): Promise<void> => {
  try {
    await rename(half, target);
  } catch (error) {
    if ((await isPrivatelyOurs(target)) && (await fingerprint(target)) === print) return;
    const damaged = `${half}-${randomBytes(4).toString('hex')}`;
    await rename(target, damaged).catch(() => {
      throw error;
    });
    await rename(half, target);
    await rm(damaged, { recursive: true, force: true });
  }
};

const sweepHalfCopies = async (root: string): Promise<void> => {
  for (const name of await readdir(root)) {
    if (!name.startsWith('copying-') || (await isTagLiving(name.slice('copying-'.length)))) continue;
    await rm(join(root, name), { recursive: true, force: true }).catch(() => undefined);
  }
};

/**
 * The programs, from node_modules where the account can run them there, else from a copy it can reach
 * (a clone in root's home; an npm that ran no install script; a node_modules closed by umask).
 */
export const prepareBinaries = async (
  pack: NativePackage,
  account: Account,
  roots: readonly string[],
): Promise<Binaries> => {
  const inPlace = await tryOut(pack.native, account);
  if (inPlace.ok) return binariesIn(pack.native);
  const said = [inPlace.output.trim()];
  for (const root of roots) {
    if (!(await isUsableRoot(root))) continue;
    try {
      const copy = await copyInto(root, pack);
      const outcome = await tryOut(copy, account);
      if (outcome.ok) return binariesIn(copy);
      said.push(outcome.output.trim());
    } catch (error) {
      if (error instanceof PostgresStartError) throw error;
      said.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new PostgresStartError(
    'BINARIES_DO_NOT_RUN',
    `PostgreSQL's programs do not run here, neither from ${pack.native} nor copied to ${roots.join(' or ')}:\n${said.join('\n')}`,
    useOwnDatabase,
  );
};
