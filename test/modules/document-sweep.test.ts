import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepFiles } from '../../src/modules/document/sweep-files.js';
import { DiskStorage } from '../../src/platform/storage/disk-storage.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import type { TestMember } from '../support/fixture.js';
import { addDocument, filesOnDisk, layHouse, ticketUrl, upload } from './document-support.js';

let folder: string;
let api: TestApi;
let storage: DiskStorage;
let coordinator: TestMember;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mitra-sweep-'));
  api = await startApi({ dataDir: folder });
  storage = await DiskStorage.open(join(folder, 'files'));
  ({ coordinator } = await layHouse(api));
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

const sweep = () => sweepFiles(api.gateway, storage, api.clock);
const nothing = { tickets: 0, files: 0, strays: 0, unfinished: 0 };

test('what led to nothing for a day goes; what a version holds, and what is young, stays', async () => {
  const kept = await addDocument(api, coordinator, 'kept');
  const orphan = await upload(api, coordinator, 'orphan');
  const again = await upload(api, coordinator, 'sent again');
  await ticketUrl(api, coordinator);
  expect(await unchanged(api, sweep)).toEqual(nothing);

  api.clock.set('2026-03-03T01:59:00Z');
  expect(await unchanged(api, sweep)).toEqual(nothing);
  expect(await upload(api, coordinator, 'sent again')).toBe(again);

  api.clock.set('2026-03-03T02:20:00Z');
  expect(await sweep()).toEqual({ tickets: 1, files: 1, strays: 0, unfinished: 0 });
  expect(await unchanged(api, sweep)).toEqual(nothing);
  const rows = await api.gateway.system.query<{ id: string }>('select id from stored_file');
  expect(rows.length).toBe(2);
  expect(rows.map((row) => `fil_${row.id}`)).not.toContain(orphan);
  expect((await filesOnDisk(folder)).length).toBe(2);

  api.clock.set('2026-03-05T00:00:00Z');
  expect(await sweep()).toEqual({ ...nothing, files: 1 });
  const held = await api.gateway.system.query<{ file_id: string }>(
    'select file_id from document_version where id = $1',
    [kept.versionId],
  );
  expect(await api.gateway.system.query('select id as file_id from stored_file')).toEqual(held);
  expect((await filesOnDisk(folder)).length).toBe(1);
});

test('bytes that no row knows go after a day, and halves after an hour', async () => {
  const received = await storage.receive(Readable.from([Buffer.from(randomUUID())]), { maxBytes: 100 });
  if (!received.ok) throw new Error(received.error.fault);
  const half = join(folder, 'files', 'unfinished', 'half');
  await writeFile(half, 'half');
  expect(await unchanged(api, sweep)).toEqual(nothing);
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  for (const path of await filesOnDisk(folder)) await utimes(path, yesterday, yesterday);
  expect(await unchanged(api, sweep)).toEqual({ ...nothing, strays: 1, unfinished: 1 });
  expect((await filesOnDisk(folder)).length).toBe(1);
});

test('a file that is taken at this moment stays: twenty times, sweeping against filing', async () => {
  const fileIds: string[] = [];
  for (let round = 0; round < 20; round += 1) fileIds.push(await upload(api, coordinator, `contested ${round}`));
  api.clock.set('2026-03-08T00:00:00Z');
  const outcomes = await Promise.all([
    ...fileIds.map((fileId) => addDocument(api, coordinator, '', { fileId }).then(() => 'filed', String)),
    sweep().then(() => 'swept'),
    sweep().then(() => 'swept'),
  ]);
  // Filed or gone, and nothing between: who came too late is told that there is no such file.
  const late = outcomes.filter((one) => one !== 'filed' && one !== 'swept');
  expect(late.filter((one) => !one.includes('NOT_FOUND'))).toEqual([]);
  const lost = await api.gateway.system.query(
    `select v.id from document_version v left join stored_file f on f.institution_id = v.institution_id and f.id = v.file_id
     where f.id is null`,
  );
  expect(lost).toEqual([]);
});
