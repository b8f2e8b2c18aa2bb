import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import {
  filesOnDisk,
  layHouse,
  put,
  sha256,
  type TicketAnswer,
  ticketMutation,
  ticketUrl,
  upload,
} from './document-support.js';

let folder: string;
let api: TestApi;
let institution: TestInstitution;
let member: TestMember;
const START = '2026-03-02T02:00:00Z';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mitra-upload-'));
  api = await startApi({ dataDir: folder, files: { maxBytes: 10_000 } });
  ({ institution, member } = await layHouse(api));
});
beforeEach(() => api.clock.set(START));
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

/** The problem of a refused sending; proves that neither a row nor a file is different afterwards. */
async function refused(send: () => Promise<Response>) {
  const before = await filesOnDisk(folder);
  const response = await unchanged(api, send);
  expect(await filesOnDisk(folder)).toEqual(before);
  const body = (await response.json()) as object;
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  return { ...body, instance: response.headers.get('x-request-id') === (body as { instance: string }).instance };
}
const problem = (type: string, status: number, title: string, detail: string, more = {}) => ({
  type: `urn:mitra:problem:${type}`,
  status,
  title,
  detail,
  instance: true,
  ...more,
});

describe('a ticket', () => {
  test('is for a quarter of an hour, and its secret stands in no table', async () => {
    const answer = await api.request<TicketAnswer>(
      ticketMutation,
      { input: { fileName: '../x/naskah.pdf', idempotencyKey: 'k1', size: 12, sha256: 'AB'.repeat(32) } },
      { as: member },
    );
    const { ticket } = answer.uploadTicketCreate;
    expect(answer).toEqual({
      uploadTicketCreate: {
        ticket: {
          url: expect.stringMatching(new RegExp(`^${api.url}/files/upload/[A-Za-z0-9_-]{43}$`)),
          expiresAt: '2026-03-02T02:15:00.000Z',
          maxBytes: 10_000,
        },
        userErrors: [],
      },
    });
    const token = ticket?.url.split('/').at(-1) ?? '';
    const rows = await api.gateway.system.query<{ row: string }>(
      `select to_jsonb(t)::text as row from upload_ticket t union all select to_jsonb(i)::text from idempotency i`,
    );
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    const kept = await api.gateway.system.query('select file_name, sha256, size, membership_id from upload_ticket');
    expect(kept).toEqual([
      { file_name: 'naskah.pdf', sha256: 'ab'.repeat(32), size: 12, membership_id: member.membershipId },
    ]);
  });

  test('is the same when the call is retried under its key', async () => {
    const input = { fileName: 'a.txt', idempotencyKey: 'again' };
    const first = await api.request(ticketMutation, { input }, { as: member });
    api.clock.set('2026-03-02T02:05:00Z');
    expect(await unchanged(api, () => api.request(ticketMutation, { input }, { as: member }))).toEqual(first);
  });

  test('is not made in a dry run', async () => {
    const input = { fileName: 'a.txt', dryRun: true };
    expect(await unchanged(api, () => api.request(ticketMutation, { input }, { as: member }))).toEqual({
      uploadTicketCreate: { ticket: null, userErrors: [] },
    });
  });

  test('is refused with every reason at once', async () => {
    const input = { fileName: ' .. ', sha256: 'abc', size: 10_001 };
    const error = (code: string, field: string, message: string) => ({
      __typename: 'InputError',
      code,
      message,
      path: ['input', field],
    });
    expect(await unchanged(api, () => api.request(ticketMutation, { input }, { as: member }))).toEqual({
      uploadTicketCreate: {
        ticket: null,
        userErrors: [
          error('REQUIRED', 'fileName', 'A file needs a name, such as draft.pdf.'),
          error('INVALID', 'sha256', 'A SHA-256 is 64 hexadecimal digits.'),
          error('INVALID', 'size', 'A file has 1 to 10000 bytes.'),
        ],
      },
    });
  });

  test('is for those who act: not for an analyst, and not without login', async () => {
    const analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    const input = { fileName: 'a.txt' };
    expect(await unchanged(api, () => api.request(ticketMutation, { input }, { as: analyst, language: 'id' }))).toEqual(
      {
        uploadTicketCreate: {
          ticket: null,
          userErrors: [
            {
              __typename: 'InputError',
              code: 'FORBIDDEN',
              message: 'Analis dapat membaca semuanya dan tidak mengirim apa pun.',
              path: [],
            },
          ],
        },
      },
    );
    const anonymous = await unchanged(api, () => api.raw(ticketMutation, { input }));
    expect(anonymous.body.errors?.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
    const partnerId = await layPartner(api.gateway, institution);
    const contact = await layMember(api.gateway, institution, { partnerId, roles: [] });
    expect(await upload(api, contact, 'from the partner')).toMatch(/^fil_/);
  });

  test('a hundred unused ones are enough', async () => {
    const eager = await layMember(api.gateway, institution);
    const ask = () => api.request<TicketAnswer>(ticketMutation, { input: { fileName: 'a.txt' } }, { as: eager });
    for (let count = 0; count < 100; count += 1) await ask();
    const answer = await unchanged(api, ask);
    expect(answer.uploadTicketCreate.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'TOO_MANY',
        message: 'There are 100 unused tickets already. Use them, or wait until they expire.',
        path: [],
      },
    ]);
    api.clock.set('2026-03-02T02:15:00Z');
    expect((await ask()).uploadTicketCreate.userErrors).toEqual([]);
  });
});

describe('sending', () => {
  test('stores the bytes and tells what they are', async () => {
    const bytes = `Perjanjian Kerja Sama ${randomUUID()}`;
    const response = await put(await ticketUrl(api, member, { sha256: sha256(bytes), size: bytes.length }), bytes, {
      'content-type': 'application/pdf',
    });
    expect([response.status, await response.json()]).toEqual([
      201,
      { fileId: expect.stringMatching(/^fil_/), sha256: sha256(bytes), size: bytes.length, mediaType: 'text/plain' },
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('of the same bytes gives the same file and keeps one copy, within an institution only', async () => {
    const bytes = `twice ${randomUUID()}`;
    const other = await layHouse(api);
    const [first, second] = [await upload(api, member, bytes), await upload(api, member, bytes)];
    const before = await filesOnDisk(folder);
    const abroad = await upload(api, other.member, bytes);
    expect(second).toBe(first);
    expect(abroad).not.toBe(first);
    expect((await filesOnDisk(folder)).length).toBe(before.length + 1);
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => upload(api, member, `${bytes} at once`)));
    expect(new Set(atOnce).size).toBe(1);
    expect((await filesOnDisk(folder)).length).toBe(before.length + 2);
  });

  test('is refused without a ticket, with a used, expired or revoked one', async () => {
    const unknown = problem(
      'upload-ticket-unknown',
      404,
      'No such upload ticket',
      'There is no such ticket. Ask for one with uploadTicketCreate.',
    );
    expect(await refused(() => put(`${api.url}/files/upload/${'x'.repeat(43)}`, 'abc'))).toEqual(unknown);
    expect(await refused(() => put(`${api.url}/files/upload/%00`, 'abc'))).toEqual(unknown);

    const used = await ticketUrl(api, member);
    await put(used, 'abc');
    expect(await refused(() => put(used, 'abc'))).toEqual(
      problem(
        'upload-ticket-used',
        409,
        'Upload ticket used',
        'This ticket has served for a file already. Ask for a new one.',
      ),
    );

    const late = await ticketUrl(api, member);
    api.clock.set('2026-03-02T02:15:00Z');
    expect(await refused(() => put(late, 'abc', { 'accept-language': 'id' }))).toEqual(
      problem(
        'upload-ticket-expired',
        410,
        'Upload ticket expired',
        'Tiket ini sudah kedaluwarsa. Mintalah tiket baru.',
      ),
    );

    const leaver = await layMember(api.gateway, institution);
    const left = await ticketUrl(api, leaver);
    await api.gateway.system.query('update membership set revoked_at = $2 where id = $1', [leaver.membershipId, START]);
    expect(await refused(() => put(left, 'abc'))).toEqual(unknown);
  });

  const wrong: [string, object, string, Record<string, string>, object][] = [
    [
      'too big, as announced',
      {},
      'a'.repeat(10_001),
      {},
      problem('file-too-big', 413, 'File too big', 'The file is bigger than the ticket’s maxBytes.'),
    ],
    [
      'of a type that is not taken',
      { fileName: 'naskah.pdf' },
      'MZ\x90\x00\x03',
      { 'content-type': 'application/pdf' },
      problem(
        'file-type-not-taken',
        415,
        'File type not taken',
        'By its bytes the file is none of PDF, DOCX, ODT, XLSX, PNG, JPEG or UTF-8 text. Save a CSV as “CSV UTF-8”.',
      ),
    ],
    [
      'with another hash',
      { sha256: sha256('abd') },
      'abc',
      {},
      problem(
        'file-hash-mismatch',
        422,
        'File hash mismatch',
        'The bytes that arrived do not have the SHA-256 announced.',
        { announced: sha256('abd'), received: sha256('abc') },
      ),
    ],
    [
      'of another size',
      { size: 4 },
      'abc',
      {},
      problem(
        'file-size-mismatch',
        422,
        'File size mismatch',
        'The file that arrived does not have the size announced.',
        { announced: 4, received: 3 },
      ),
    ],
    [
      'in parts',
      {},
      'abc',
      { 'content-range': 'bytes 0-2/9' },
      problem('file-in-parts', 400, 'Parts are not taken', 'Send the whole file in one PUT, without Content-Range.'),
    ],
    ['empty', {}, '', {}, problem('file-empty', 422, 'File empty', 'The file has no bytes.')],
  ];
  test.each(wrong)('a file %s is refused, and the ticket still serves', async (_name, input, body, headers, answer) => {
    const url = await ticketUrl(api, member, input);
    expect(await refused(() => put(url, body, headers))).toEqual(answer);
    if (!('sha256' in input) && !('size' in input)) expect((await put(url, `good ${randomUUID()}`)).status).toBe(201);
  });

  test('too much without an announced length is refused, too', async () => {
    const url = await ticketUrl(api, member);
    const body = new Blob(['a'.repeat(400_000)]).stream();
    const send = () => fetch(url, { method: 'PUT', body, duplex: 'half' } as RequestInit);
    expect(await refused(send)).toMatchObject({ type: 'urn:mitra:problem:file-too-big', status: 413 });
  });

  test('a line that breaks leaves nothing behind, and the ticket still serves', async () => {
    const url = await ticketUrl(api, member);
    const before = await filesOnDisk(folder);
    await unchanged(api, async () => {
      const sending = beginning(url);
      await expect.poll(() => filesOnDisk(folder)).toHaveLength(before.length + 1);
      sending.destroy();
      await expect.poll(() => filesOnDisk(folder)).toEqual(before);
    });
    expect((await put(url, `whole ${randomUUID()}`)).status).toBe(201);
  });

  test.each([
    ['with an announced length', 'Content-Length: 1000\r\n\r\nabc'],
    ['in chunks without an end', 'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n'],
  ])('a file cut off %s gets a problem and leaves nothing behind, and the ticket still serves', async (_how, rest) => {
    const url = await ticketUrl(api, member);
    const before = await filesOnDisk(folder);
    await unchanged(api, async () => {
      const answer = await cutOff(url, rest);
      expect(answer).toEqual({
        status: 'HTTP/1.1 400 Bad Request',
        headers: {
          'content-type': 'application/problem+json; charset=utf-8',
          'content-length': expect.any(String),
          'x-request-id': answer.body.instance,
          'x-content-type-options': 'nosniff',
          connection: 'close',
        },
        body: { type: 'about:blank', title: 'Bad Request', status: 400, instance: expect.any(String) },
      });
      await expect.poll(() => filesOnDisk(folder)).toEqual(before);
    });
    expect((await put(url, `whole ${randomUUID()}`)).status).toBe(201);
  });

  test('twenty at once with one ticket: one file', async () => {
    const url = await ticketUrl(api, member);
    const before = (await filesOnDisk(folder)).length;
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, index) => put(url, `racer ${index} ${randomUUID()}`)),
    );
    expect(sent.map((response) => response.status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect((await filesOnDisk(folder)).length).toBe(before + 1);
  });

  test('takes nothing compressed, and no other method', async () => {
    const url = await ticketUrl(api, member);
    expect((await unchanged(api, () => put(url, 'abc', { 'content-encoding': 'gzip' }))).status).toBe(415);
    expect((await unchanged(api, () => fetch(url, { method: 'POST', body: 'abc' }))).status).toBe(404);
    expect((await unchanged(api, () => fetch(url))).status).toBe(404);
  });
});

/** Announces a thousand bytes and sends ten. */
function beginning(url: string): ClientRequest {
  const sending = httpRequest(url, { method: 'PUT', headers: { 'content-length': '1000' } });
  sending.on('error', () => undefined);
  sending.write('ten bytes.');
  return sending;
}

/** Sends the beginning of a file, ends its side once the server is storing it, and reads until the line is closed. */
async function cutOff(url: string, rest: string) {
  const { port, pathname } = new URL(url);
  const before = (await filesOnDisk(folder)).length;
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  socket.write(`PUT ${pathname} HTTP/1.1\r\nHost: a\r\n${rest}`);
  await expect.poll(() => filesOnDisk(folder)).toHaveLength(before + 1);
  socket.end();
  const [head = '', body = ''] = (await textOf(socket)).split('\r\n\r\n');
  const [status, ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(': ')));
  return { status, headers, body: JSON.parse(body) as { instance: string } };
}
