import { createHash } from 'node:crypto';
import { chmod, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiskStorage } from '../../src/platform/storage/disk-storage.js';
import { fileSecret } from '../../src/platform/storage/file-secret.js';
import { writeStream } from '../../src/platform/storage/write-stream.js';

const limits = { maxBytes: 1000 };
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const dayMs = 86_400_000;

let folder: string;
let storage: DiskStorage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mitra-storage-'));
  storage = await DiskStorage.open(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const filesIn = async (name: string): Promise<string[]> =>
  (await readdir(join(folder, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const everything = async () => [...(await filesIn('stored')), ...(await filesIn('unfinished'))];

async function received(content: string) {
  const result = await storage.receive(Readable.from([Buffer.from(content)]), limits);
  if (!result.ok) throw new Error(result.error.fault);
  return result.value;
}

describe('receiving', () => {
  test('keeps the bytes under a random name and tells size, hash and type', async () => {
    const chunks = [Buffer.from('Nota '), Buffer.from('Kesepahaman')];
    const result = await storage.receive(Readable.from(chunks), {
      ...limits,
      size: 16,
      sha256: sha256('Nota Kesepahaman'),
    });
    expect(result).toEqual({
      ok: true,
      value: {
        storageKey: expect.stringMatching(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{28}$/),
        size: 16,
        sha256: sha256('Nota Kesepahaman'),
        mediaType: 'text/plain',
      },
    });
    if (!result.ok) return;
    expect(await textOf(await storage.read(result.value.storageKey))).toBe('Nota Kesepahaman');
    expect(await filesIn('unfinished')).toEqual([]);
    const path = join(folder, 'stored', result.value.storageKey);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  const refusals: [string, () => Readable, object, string, object?][] = [
    ['one byte more than allowed', () => Readable.from([Buffer.alloc(1001, 'a')]), {}, 'TOO_BIG'],
    ['no bytes', () => Readable.from([]), {}, 'EMPTY'],
    [
      'another size than announced',
      () => Readable.from([Buffer.from('abc')]),
      { size: 4 },
      'WRONG_SIZE',
      { announced: 4, received: 3 },
    ],
    [
      'another hash than announced',
      () => Readable.from([Buffer.from('abc')]),
      { sha256: sha256('abd') },
      'WRONG_HASH',
      { announced: sha256('abd'), received: sha256('abc') },
    ],
    ['a type that is not taken', () => Readable.from([Buffer.from('\x7fELF\x02\x01\x01\x00')]), {}, 'WRONG_TYPE'],
    ['a sender that breaks off', () => breakingOff(), {}, 'CUT_OFF'],
  ];
  test.each(refusals)('%s is refused and leaves nothing behind', async (_name, stream, more, fault, difference) => {
    expect(await storage.receive(stream(), { ...limits, ...more })).toEqual({
      ok: false,
      error: { fault, difference },
    });
    expect(await everything()).toEqual([]);
  });

  test('takes exactly as many bytes as allowed', async () => {
    expect(await received('a'.repeat(1000))).toMatchObject({ size: 1000 });
  });

  test('does not go on reading what is too big', async () => {
    let given = 0;
    const endless = new Readable({
      read() {
        given += 1;
        this.push(Buffer.alloc(100, 'a'));
      },
    });
    expect(await storage.receive(endless, limits)).toEqual({ ok: false, error: { fault: 'TOO_BIG' } });
    expect(endless.destroyed).toBe(false);
    endless.destroy();
    // Eleven, and what a stream reads ahead (64 kB).
    expect(given).toBeLessThan(2000);
  });

  // /dev/full answers every write as a full disk does.
  test('a full disk is told as such', async () => {
    const full = await open('/dev/full', 'w');
    try {
      await expect(writeStream(Readable.from([Buffer.from('abc')]), full, limits)).rejects.toMatchObject({
        code: 'ENOSPC',
      });
    } finally {
      await full.close();
    }
  });
});

describe('keeping', () => {
  test('removes, and does not mind when there is nothing', async () => {
    const { storageKey } = await received('abc');
    await storage.remove(storageKey);
    await storage.remove(storageKey);
    expect(await everything()).toEqual([]);
    await expect(storage.read(storageKey)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each(['../../etc/passwd', 'aa/bb/../../x', '', 'aa/bb/aacc0000000000000000000000000000'])(
    'what is no key opens nothing: %j',
    async (key) => {
      await expect(storage.read(key)).rejects.toThrow('not a storage key');
      await expect(storage.remove(key)).rejects.toThrow('not a storage key');
    },
  );

  test('lists what has lain here for a day, by the file system’s own time', async () => {
    const [young, old] = [await received('young'), await received('old')];
    const yesterday = new Date(Date.now() - dayMs - 1000);
    await utimes(join(folder, 'stored', old.storageKey), yesterday, yesterday);
    const listed: string[] = [];
    for await (const key of storage.olderThan(dayMs)) listed.push(key);
    expect(listed).toEqual([old.storageKey]);
    expect(young.storageKey).not.toBe(old.storageKey);
  });

  test('sweeps what a crash left, but not what is being received', async () => {
    const [dead, living] = [join(folder, 'unfinished', 'dead'), join(folder, 'unfinished', 'living')];
    for (const path of [dead, living]) await writeFile(path, 'half');
    const long = new Date(Date.now() - 2 * 3_600_000);
    await utimes(dead, long, long);
    expect(await storage.sweepUnfinished(3_600_000)).toBe(1);
    expect(await filesIn('unfinished')).toEqual([living]);
  });
});

describe('the secret', () => {
  test('is made once and kept, also by two that start together', async () => {
    const made = await Promise.all([fileSecret(folder), fileSecret(folder), fileSecret(folder)]);
    const again = await fileSecret(folder);
    expect(made.map((one) => one.toString('hex'))).toEqual(Array.from({ length: 3 }, () => again.toString('hex')));
    expect(again.length).toBe(32);
    expect((await stat(join(folder, 'file-url-secret'))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['file-url-secret', 'stored', 'unfinished']);
  });

  test('can be the operator’s own, if it is long enough; a damaged file is not replaced silently', async () => {
    expect((await fileSecret(folder, 'x'.repeat(32))).toString()).toBe('x'.repeat(32));
    await expect(fileSecret(folder, 'short')).rejects.toThrow('FILE_URL_SECRET must have at least 32 characters');
    const path = join(folder, 'file-url-secret');
    await writeFile(path, 'garbage');
    await chmod(path, 0o600);
    await expect(fileSecret(folder)).rejects.toThrow('does not hold a secret');
    expect(await readFile(path, 'utf8')).toBe('garbage');
  });
});

function breakingOff(): Readable {
  let sent = false;
  return new Readable({
    read() {
      if (sent) this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
      else this.push(Buffer.from('half a fi'));
      sent = true;
    },
  });
}
