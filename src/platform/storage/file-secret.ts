import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs file addresses: the operator's own, or one made at the first start and kept in the data folder.
 * Several servers behind one address must be given the same.
 */
export async function fileSecret(folder: string, given?: string | null): Promise<Buffer> {
  if (given) {
    if (given.length < 32) throw new Error('FILE_URL_SECRET must have at least 32 characters');
    return Buffer.from(given, 'utf8');
  }
  const path = join(folder, 'file-url-secret');
  const kept = await readSecret(path);
  if (kept) return kept;
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
    // A link never overwrites: of two processes that start at once, both end with the first one's secret.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  const made = await readSecret(path);
  if (!made) throw new Error(`${path} could not be read after it was written`);
  return made;
}

async function readSecret(path: string): Promise<Buffer | null> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`${path} does not hold a secret: remove it to have one made`);
    return Buffer.from(text, 'hex');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
