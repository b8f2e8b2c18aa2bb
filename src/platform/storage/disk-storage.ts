import { randomBytes } from 'node:crypto';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '../../kernel/result.js';
import { mediaTypeOf } from './media-type.js';
import type { Received, ReceiveRefusal, Receiving, Storage } from './storage.js';
import { writeStream } from './write-stream.js';

const keyPattern = /^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{28}$/;

/**
 * Files in a folder of their own, sharded by two bytes of a random name. A file appears under its name only when it is
 * whole, checked and flushed: until then it is in `unfinished`, where a crash may leave it.
 */
export class DiskStorage implements Storage {
  private constructor(private readonly root: string) {}

  static async open(folder: string): Promise<DiskStorage> {
    for (const name of ['stored', 'unfinished']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    return new DiskStorage(folder);
  }

  async receive(stream: Readable, limits: Receiving): Promise<Result<Received, ReceiveRefusal>> {
    const name = randomBytes(16).toString('hex');
    const temporary = join(this.root, 'unfinished', name);
    try {
      const written = await this.write(temporary, stream, limits);
      if (!written.ok) return written;
      const mediaType = await mediaTypeOf(temporary);
      if (!mediaType) return fail({ fault: 'WRONG_TYPE' });
      const storageKey = `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
      await this.settle(temporary, storageKey);
      return ok({ storageKey, mediaType, ...written.value });
    } catch (error) {
      if (isDiskFull(error)) return fail({ fault: 'DISK_FULL' });
      throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async read(storageKey: string): Promise<Readable> {
    const file = await open(this.pathOf(storageKey));
    return file.createReadStream();
  }

  async remove(storageKey: string): Promise<void> {
    await rm(this.pathOf(storageKey), { force: true });
  }

  async *olderThan(ms: number): AsyncIterable<string> {
    const before = (await this.now()) - ms;
    const stored = join(this.root, 'stored');
    for await (const entry of await opendir(stored, { recursive: true })) {
      if (!entry.isFile()) continue;
      const key = `${entry.name.slice(0, 2)}/${entry.name.slice(2, 4)}/${entry.name}`;
      if (keyPattern.test(key) && (await modifiedAt(this.pathOf(key))) <= before) yield key;
    }
  }

  async sweepUnfinished(olderThanMs: number): Promise<number> {
    const before = (await this.now()) - olderThanMs;
    const folder = join(this.root, 'unfinished');
    let swept = 0;
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name);
      if ((await modifiedAt(path)) > before) continue;
      await rm(path, { force: true });
      swept += 1;
    }
    return swept;
  }

  private async write(path: string, stream: Readable, limits: Receiving) {
    const file = await open(path, 'wx', 0o600);
    try {
      return await writeStream(stream, file, limits);
    } finally {
      await file.close();
    }
  }

  /** The rename is the moment the file exists; the folders are flushed, or a power cut could take the name away again. */
  private async settle(temporary: string, storageKey: string): Promise<void> {
    const path = this.pathOf(storageKey);
    const folder = dirname(path);
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(temporary, path);
    try {
      await flushFolder(folder);
      if (made) for (const above of [dirname(folder), dirname(dirname(folder))]) await flushFolder(above);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  private pathOf(storageKey: string): string {
    if (!keyPattern.test(storageKey)) throw new Error('not a storage key');
    return join(this.root, 'stored', storageKey);
  }

  /** The file system's own time: a server whose clock runs ahead must not find everything old. */
  private async now(): Promise<number> {
    const probe = join(this.root, 'unfinished', `now-${randomBytes(8).toString('hex')}`);
    try {
      await (await open(probe, 'wx', 0o600)).close();
      return (await stat(probe)).mtimeMs;
    } finally {
      await rm(probe, { force: true });
    }
  }
}

/** Never, for a file that went away while we looked. */
async function modifiedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
