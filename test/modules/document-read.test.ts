import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.js';
import type { SlotRow } from '../../src/modules/document/approval-slot.rules.js';
import { syncSlots } from '../../src/modules/document/approval-slots.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, addDocument, grant, layHouse, sha256, type TestDocument, upload } from './document-support.js';

let folder: string;
let api: TestApi;
let institution: TestInstitution;
let coordinator: TestMember;
let member: TestMember;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mitra-read-'));
  api = await startApi({ dataDir: folder });
  ({ institution, coordinator, member } = await layHouse(api));
});
beforeEach(() => api.clock.set('2026-03-02T02:00:00Z'));
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

const read = `query ($id: ID!) { document(id: $id) { id title shared versions { id downloadUrl } slots { id } } }`;
interface Read {
  readonly document: { readonly id: string; readonly versions: readonly { readonly downloadUrl: string }[] } | null;
}
const see = (as: TestMember, document: { documentId: string }) =>
  api.request<Read>(read, { id: `doc_${document.documentId}` }, { as });
async function urlFor(as: TestMember, document: TestDocument): Promise<string> {
  const url = (await see(as, document)).document?.versions[0]?.downloadUrl;
  if (!url) throw new Error('the document is not visible');
  return url;
}
const sync = (document: TestDocument, slots: readonly SlotRow[]) =>
  act(api, coordinator, async (work) => {
    await syncSlots(work, document.documentId, slots);
    return ok({});
  });
const empty = (ordinal: number, kind: SlotRow['kind'], sheet: string, positionCode: string): SlotRow => ({
  kind,
  sheet,
  slot: positionCode.toLowerCase(),
  ordinal,
  positionCode,
  state: 'EMPTY',
  personId: null,
  mode: null,
  versionNumber: null,
  sha256: null,
  at: null,
  method: null,
  signedOn: null,
  signatureId: null,
});

describe('a document is seen', () => {
  test('by staff through the case’s grants, by nobody else, and costs one statement', async () => {
    const document = await addDocument(api, coordinator, 'granted');
    const nothing = { document: null };
    expect(await see(member, document)).toEqual(nothing);
    expect(await see(member, { documentId: randomUUID() })).toEqual(nothing);
    await grant(api, institution, document.containerId, institution.posts.HEAD ?? '');
    const statements = await api.statements(async () => {
      expect((await see(member, document)).document?.id).toBe(`doc_${document.documentId}`);
    });
    expect(statements.filter((sql) => sql.includes('"document"')).length).toBe(1);
    const other = await layHouse(api);
    expect(await see(other.coordinator, document)).toEqual(nothing);
  });

  test('by a partner’s contact only when it is shared, with its versions and slots', async () => {
    const partnerId = await layPartner(api.gateway, institution);
    const contact = await layMember(api.gateway, institution, { partnerId, roles: [] });
    const stranger = await layMember(api.gateway, institution, {
      partnerId: await layPartner(api.gateway, institution),
      roles: [],
    });
    const document = await addDocument(api, coordinator, 'negotiated');
    await grant(api, institution, document.containerId, partnerId);
    expect(await see(contact, document)).toEqual({ document: null });
    const url = await urlFor(coordinator, document);
    await addDocument(api, coordinator, 'negotiated two', { containerId: document.containerId, shared: true });
    // Of what was negotiated, the partner sees the present state.
    expect((await see(contact, document)).document?.versions.length).toBe(1);
    expect(await see(stranger, document)).toEqual({ document: null });
    await addDocument(api, coordinator, 'negotiated three', { containerId: document.containerId });
    expect((await see(contact, document)).document?.versions.length).toBe(1);
    expect((await fetch(url)).status).toBe(200);
  });
});

const shownAs = ({ personId: _, signatureId: __, ...row }: SlotRow) => ({
  ...row,
  person: null,
  stale: false,
  signature: null,
});

describe('the places on a document', () => {
  const slots = `query ($id: ID!) { document(id: $id) { shared version slots {
    kind state sheet slot ordinal positionCode person { name } mode versionNumber sha256 at method signedOn signature { id } stale } } }`;
  const show = (document: TestDocument) =>
    api.request(slots, { id: `doc_${document.documentId}` }, { as: coordinator });

  test('follow the case: opened, given, stale, emptied, gone', async () => {
    const document = await addDocument(api, coordinator, 'sheet');
    const [head, secretary, signer] = [
      empty(2, 'INITIAL', 'paraf', 'HEAD'),
      empty(1, 'INITIAL', 'paraf', 'SECRETARY'),
      empty(3, 'SIGNATURE', 'signatures', 'HEAD'),
    ];
    await sync(document, [head, secretary]);
    const unsigned = shownAs(secretary);
    expect(await show(document)).toEqual({
      document: { shared: false, version: 1, slots: [unsigned, shownAs(head)] },
    });

    const given: SlotRow = {
      ...secretary,
      state: 'INITIALLED',
      personId: member.personId,
      mode: 'PLT',
      versionNumber: 1,
      sha256: sha256('sheet'),
      at: '2026-03-02T02:00:00Z',
    };
    await sync(document, [given, head, signer]);
    const person = { name: `Person ${member.personId.slice(0, 4)}` };
    const shown = { ...shownAs(given), person, at: '2026-03-02T02:00:00+00:00' };
    expect(await show(document)).toEqual({
      document: { shared: true, version: 2, slots: [shown, shownAs(head), shownAs(signer)] },
    });

    await addDocument(api, coordinator, 'sheet corrected', { containerId: document.containerId });
    expect(await show(document)).toMatchObject({
      document: { slots: [{ ...shown, stale: true }, { stale: false }, {}] },
    });
    await sync(document, [secretary, signer]);
    expect(await show(document)).toMatchObject({ document: { slots: [unsigned, shownAs(signer)] } });
  });

  test('are written in one statement, and not at all when nothing is different', async () => {
    const document = await addDocument(api, coordinator, 'quiet');
    const rows = [empty(1, 'INITIAL', 'paraf', 'HEAD'), empty(2, 'INITIAL', 'paraf', 'SECRETARY')];
    const statements = await api.statements(() => sync(document, rows));
    expect(statements.filter((sql) => sql.includes('approval_slot')).length).toBe(1);
    await unchanged(api, () => sync(document, rows));
  });
});

describe('a download', () => {
  test('is the bytes, as an attachment that no browser runs', async () => {
    const fileId = await upload(api, coordinator, 'naskah final', 'Naskah “final” é.txt');
    const document = await addDocument(api, coordinator, '', { fileId });
    const url = await urlFor(coordinator, document);
    expect(url).toMatch(new RegExp(`^${api.url}/files/[A-Za-z0-9_-]{72}/[A-Za-z0-9_-]{43}$`));
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([200, 'naskah final']);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '12',
      'content-disposition': `attachment; filename="Naskah _final_ e.txt"; filename*=UTF-8''Naskah%20%E2%80%9Cfinal%E2%80%9D%20%C3%A9.txt`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': 'sandbox',
      'referrer-policy': 'no-referrer',
      'repr-digest': `sha-256=:${createHash('sha256').update('naskah final').digest('base64')}:`,
    });
  });

  const refusalOf = async (url: string, language = 'en') => {
    const response = await unchanged(api, () => fetch(url, { headers: { 'accept-language': language } }));
    const { instance, ...body } = (await response.json()) as Record<string, unknown>;
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(instance).toBe(response.headers.get('x-request-id'));
    return body;
  };
  const missing = {
    type: 'urn:mitra:problem:file-not-found',
    title: 'No such file',
    status: 404,
    detail: 'There is no such file, or none you may see.',
  };

  test('is for ten minutes', async () => {
    const document = await addDocument(api, coordinator, 'ten minutes');
    const url = await urlFor(coordinator, document);
    api.clock.set('2026-03-02T02:09:59Z');
    expect((await fetch(url)).status).toBe(200);
    api.clock.set('2026-03-02T02:10:00Z');
    expect(await refusalOf(url, 'id')).toEqual({
      type: 'urn:mitra:problem:download-link-expired',
      title: 'Download address expired',
      status: 410,
      detail: 'Alamat ini sudah kedaluwarsa. Mintalah downloadUrl baru.',
    });
  });

  test('asks for the rights of this moment', async () => {
    const document = await addDocument(api, coordinator, 'revoked');
    const leaver = await layMember(api.gateway, institution);
    await grant(api, institution, document.containerId, leaver.personId);
    const url = await urlFor(leaver, document);
    expect((await fetch(url)).status).toBe(200);
    await api.gateway.system.query('delete from access_grant where subject_id = $1', [leaver.personId]);
    expect(await refusalOf(url)).toEqual(missing);
    await grant(api, institution, document.containerId, leaver.personId);
    expect((await fetch(url)).status).toBe(200);
    await api.gateway.system.query('update membership set revoked_at = now() where id = $1', [leaver.membershipId]);
    expect(await refusalOf(url)).toEqual(missing);
  });

  test('takes no address that was not made here', async () => {
    const url = await urlFor(coordinator, await addDocument(api, coordinator, 'forged'));
    const [proof = '', grantPart = ''] = url.split('/').reverse();
    const at = (grantText: string, proofText: string) => `${api.url}/files/${grantText}/${proofText}`;
    const other = grantPart.startsWith('A') ? 'B' : 'A';
    const forged = [
      at(other + grantPart.slice(1), proof),
      at(grantPart, (proof.startsWith('A') ? 'B' : 'A') + proof.slice(1)),
      at(grantPart, proof.slice(1)),
      at(grantPart.slice(4), proof),
      at('x', 'y'),
      at(grantPart, `${proof}%3D`),
      at('%00', '%ff'),
    ];
    for (const address of forged.slice(0, 6)) expect(await refusalOf(address)).toEqual(missing);
    expect((await fetch(forged[6] ?? '')).status).toBeLessThan(500);
    // A download's proof opens no upload.
    expect((await fetch(`${api.url}/files/upload/${proof}`, { method: 'PUT', body: 'x' })).status).toBe(404);
  });
});
