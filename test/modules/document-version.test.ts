import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.js';
import type { NewVersion } from '../../src/modules/document/document.rules.js';
import { addVersion } from '../../src/modules/document/document-add-version.js';
import { type Freeze, freezeDocument } from '../../src/modules/document/document-freeze.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, addDocument, layHouse, sha256, type TestDocument, upload } from './document-support.js';

let folder: string;
let api: TestApi;
let institution: TestInstitution;
let coordinator: TestMember;
let member: TestMember;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mitra-version-'));
  api = await startApi({ dataDir: folder });
  ({ institution, coordinator, member } = await layHouse(api));
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

const add = (as: TestMember, version: NewVersion) =>
  act(api, as, async (work) => {
    const added = await addVersion(work, version);
    return added.ok ? ok({ ...added.value }) : added;
  });
const freeze = (as: TestMember, documentId: string, more: Freeze = {}) =>
  act(api, as, async (work) => {
    const done = await freezeDocument(work, documentId, more);
    return done.ok ? ok({ ...done.value }) : done;
  });
const next = async (document: TestDocument, bytes: string, more: Partial<NewVersion> = {}): Promise<NewVersion> => ({
  containerId: document.containerId,
  kind: 'DRAFT',
  title: 'Naskah PKS',
  instrument: true,
  fileId: await upload(api, coordinator, bytes),
  ...more,
});
const events = (id: string) =>
  api.gateway.system.query(
    'select kind, subject_version, person_id, facts from event where subject_id = $1 order by seq',
    [id],
  );

const read = `query ($id: ID!) { document(id: $id) {
  kind title instrument shared number version frozenAt createdAt updatedAt
  currentVersion { number sha256 }
  versions { number sha256 fileName mediaType size createdAt uploadedBy { name } }
} }`;
const show = (document: TestDocument) => api.request(read, { id: `doc_${document.documentId}` }, { as: coordinator });

describe('a version', () => {
  test('is the first of a new document, then the next', async () => {
    const document = await addDocument(api, coordinator, 'draft one');
    const second = await add(
      coordinator,
      await next(document, 'draft two', { title: ' Naskah PKS II ', fileName: '../b.txt' }),
    );
    expect(second).toEqual(
      ok({ documentId: document.documentId, versionId: expect.any(String), number: 2, sha256: sha256('draft two') }),
    );
    const at = '2026-03-02T02:00:00+00:00';
    const version = {
      mediaType: 'text/plain',
      size: 9,
      createdAt: at,
      uploadedBy: { name: `Person ${coordinator.personId.slice(0, 4)}` },
    };
    expect(await show(document)).toEqual({
      document: {
        kind: 'DRAFT',
        title: 'Naskah PKS II',
        instrument: true,
        shared: false,
        number: null,
        version: 2,
        frozenAt: null,
        createdAt: at,
        updatedAt: at,
        currentVersion: { number: 2, sha256: sha256('draft two') },
        versions: [
          { number: 1, sha256: sha256('draft one'), fileName: 'naskah.txt', ...version },
          { number: 2, sha256: sha256('draft two'), fileName: 'b.txt', ...version },
        ],
      },
    });
    const fact = (versionId: unknown, number: number, text: string) => ({
      kind: 'DOCUMENT_VERSION_ADDED',
      subject_version: number,
      person_id: coordinator.personId,
      facts: { containerId: document.containerId, kind: 'DRAFT', versionId, number, sha256: sha256(text) },
    });
    expect(await events(document.documentId)).toEqual([
      fact(document.versionId, 1, 'draft one'),
      fact(second.ok && second.value.versionId, 2, 'draft two'),
    ]);
  });

  test('is numbered without gaps when ten come at once', async () => {
    const document = await addDocument(api, coordinator, 'first');
    const versions = await Promise.all(Array.from({ length: 10 }, (_, index) => next(document, `parallel ${index}`)));
    const added = await Promise.all(versions.map((version) => add(coordinator, version)));
    expect(added.map((one) => (one.ok ? one.value.number : 0)).sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  test('is one document when ten begin it at once', async () => {
    const fileId = await upload(api, coordinator, 'beginning');
    const containerId = randomUUID();
    const added = await Promise.all(
      Array.from({ length: 10 }, () => addDocument(api, coordinator, '', { containerId, fileId })),
    );
    expect(new Set(added.map((one) => one.documentId)).size).toBe(1);
    expect(added.map((one) => one.number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('built on an older one is refused: of ten on the same, one wins', async () => {
    const document = await addDocument(api, coordinator, 'base');
    const versions = await Promise.all(
      Array.from({ length: 10 }, (_, index) => next(document, `edit ${index}`, { expectedNumber: 1 })),
    );
    const added = await Promise.all(versions.map((version) => add(coordinator, version)));
    expect(added.filter((one) => one.ok).length).toBe(1);
    const lost = await unchanged(api, () =>
      add(coordinator, { ...(versions[0] as NewVersion), path: ['input', 'draft'] }),
    );
    expect(lost).toEqual({
      ok: false,
      error: [
        {
          code: 'STALE',
          path: ['input', 'draft'],
          message: {
            en: 'Somebody added a version meanwhile. Read the document again and build on its latest version.',
            id: 'Sementara itu ada versi baru. Baca kembali dokumennya dan kerjakan dari versi terakhir.',
          },
          currentVersion: 2,
        },
      ],
    });
    const never = { ...(await next(document, 'x')), containerId: randomUUID(), expectedNumber: 3 };
    expect(await unchanged(api, () => add(coordinator, never))).toMatchObject({
      error: [{ code: 'STALE', currentVersion: 0 }],
    });
  });

  test('takes only a file its own author sent to this institution', async () => {
    const document = await addDocument(api, coordinator, 'own');
    const other = await layHouse(api);
    const unsent = await next(document, 'x');
    const foreign = [
      `fil_${randomUUID()}`,
      await upload(api, member, 'a colleague’s'),
      await upload(api, other.coordinator, 'another house’s'),
      document.versionId,
      'fil_',
    ];
    const answers = [];
    for (const fileId of foreign) answers.push(await unchanged(api, () => add(coordinator, { ...unsent, fileId })));
    const refusal = {
      ok: false,
      error: [
        {
          code: 'NOT_FOUND',
          path: ['input', 'fileId'],
          message: {
            en: 'You have sent no such file. Ask for an upload ticket, send the bytes, and use the fileId of the answer.',
            id: 'Anda belum mengirim berkas tersebut. Mintalah tiket unggah, kirim berkasnya, lalu gunakan fileId dari jawabannya.',
          },
        },
      ],
    };
    expect(answers).toEqual(foreign.map(() => refusal));
  });

  test('is refused with every reason at once', async () => {
    const document = await addDocument(api, coordinator, 'reasons');
    const bad = await next(document, 'x', { title: ' ', fileName: '..', fileId: 'nothing' });
    const answer = await unchanged(api, () => add(coordinator, bad));
    expect(answer.ok || answer.error.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['REQUIRED', 'input.title'],
      ['INVALID', 'input.fileName'],
      ['NOT_FOUND', 'input.fileId'],
    ]);
  });
});

describe('a final document', () => {
  test('has its number, is shown to the partner, and takes no more', async () => {
    const document = await addDocument(api, coordinator, 'final');
    expect(await freeze(coordinator, document.documentId, { number: '12/PKS/III/2026', expectedNumber: 1 })).toEqual(
      ok({ documentId: document.documentId, versionNumber: 1, sha256: sha256('final') }),
    );
    expect(await show(document)).toMatchObject({
      document: { number: '12/PKS/III/2026', shared: true, version: 2, frozenAt: '2026-03-02T02:00:00+00:00' },
    });
    expect((await events(document.documentId)).at(-1)).toEqual({
      kind: 'DOCUMENT_FROZEN',
      subject_version: 2,
      person_id: coordinator.personId,
      facts: { number: '12/PKS/III/2026', versionNumber: 1, sha256: sha256('final') },
    });
    const more = await next(document, 'too late');
    const refusal = (path: string[]) => ({
      ok: false,
      error: [
        {
          code: 'FROZEN',
          path,
          message: {
            en: 'The document has been made final and takes no further version.',
            id: 'Dokumen sudah final dan tidak menerima versi baru.',
          },
        },
      ],
    });
    expect(await unchanged(api, () => add(coordinator, more))).toEqual(refusal(['input']));
    expect(await unchanged(api, () => freeze(coordinator, document.documentId))).toEqual(refusal([]));
  });

  test('may stay the institution’s own', async () => {
    const [plan, draft] = [
      await addDocument(api, coordinator, 'work plan', { instrument: false }),
      await addDocument(api, coordinator, 'internal'),
    ];
    await freeze(coordinator, plan.documentId);
    await freeze(coordinator, draft.documentId, { shared: false });
    expect([await show(plan), await show(draft)]).toMatchObject([
      { document: { shared: false } },
      { document: { shared: false } },
    ]);
  });

  test('is not made of what is not there, is another’s or has moved on', async () => {
    const other = await layHouse(api);
    const document = await addDocument(api, coordinator, 'moving');
    const missing = await unchanged(api, () => freeze(coordinator, randomUUID()));
    expect(await unchanged(api, () => freeze(other.coordinator, document.documentId))).toEqual(missing);
    expect(missing).toEqual({
      ok: false,
      error: [
        {
          code: 'NOT_FOUND',
          path: [],
          message: { en: 'There is no such document.', id: 'Dokumen tersebut tidak ada.' },
        },
      ],
    });
    expect(await unchanged(api, () => freeze(coordinator, document.documentId, { expectedNumber: 2 }))).toMatchObject({
      error: [{ code: 'STALE', currentVersion: 1 }],
    });
    expect(institution.id).not.toBe(other.institution.id);
  });
});
