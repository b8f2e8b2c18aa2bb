import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/server/limits.js';
import { codesOf, post, right } from './clients.js';
import { type Running, start } from './sample.js';

const head = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json';

describe('plain HTTP', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start(
      { corsOrigins: ['https://app.example'], graphiql: true, basePath: '/mitra' },
      {
        routes: (app) => {
          app.get('/files', async () => Promise.reject(new Error('/srv/secret')));
          app.put('/files/:token', async () => 'taken');
        },
      },
    );
  });
  afterAll(() => running.server.close());

  const preflight = (origin: string): Promise<Response> =>
    fetch(`${running.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });

  test.each([
    ['https://app.example', 204, 'https://app.example'],
    ['https://evil.example', 403, null],
    ['null', 403, null],
    ['https://app.example.evil.example', 403, null],
  ])('a preflight from %s answers %i', async (origin, status, allowed) => {
    const response = await preflight(origin);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, allowed]);
    const answer = await post(running.url, '{ __typename }', { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  test('GET runs nothing', async () => {
    const response = await fetch(`${running.url}/graphql?query={__typename}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  test.each([
    ['form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', { 'content-type': 'text/plain' }, 415],
    ['compressed', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 415],
    ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['JSON that is none', { 'content-type': 'application/json' }, 400],
  ])('a body of another kind is refused: %s', async (_what, headers, status) => {
    const response = await fetch(`${running.url}/graphql`, { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(status);
  });

  test('a body over the limit is refused', async () => {
    const answer = await post(running.url, `{ __typename } # ${'x'.repeat(300_000)}`);
    expect([answer.status, codesOf(answer.body)]).toEqual([413, ['LIMIT_EXCEEDED']]);
  });

  test('batches are refused', async () => {
    const body = JSON.stringify([{ query: '{ __typename }' }]);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${running.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });

  test.each([
    ['is too long', 'secret'.repeat(100), 414, 'URI Too Long'],
    ['is no text', 'secret%zz', 400, 'Bad Request'],
  ])('an address that %s answers a problem, and is not told back', async (_, token, status, title) => {
    const response = await fetch(`${running.url}/files/${token}`, { method: 'PUT', body: 'x' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await response.json()).toEqual({ type: 'about:blank', title, status, instance: expect.any(String) });
  });

  test('a route of a module that breaks answers a problem and tells nothing', async () => {
    const response = await fetch(`${running.url}/files`);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      instance: response.headers.get('x-request-id'),
    });
  });

  test('health is at the root and under the base path', async () => {
    const root = new URL(running.url).origin;
    const all = await Promise.all(
      [`${root}/healthz`, `${running.url}/healthz`, `${running.url}/readyz`].map((u) => fetch(u)),
    );
    expect(all.map(({ status }) => status)).toEqual([204, 204, 204]);
  });

  test('GraphiQL is one page that asks nobody else, and is not sent twice', async () => {
    const first = await fetch(`${running.url}/graphiql`);
    const html = await first.text();
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    expect(html).toContain('"/mitra/graphql"');
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(`${running.url}/graphiql`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('variations', () => {
  let running: Running | undefined;
  afterEach(() => running?.server.close());

  test('not ready is a problem, asked once a second', async () => {
    let asked = 0;
    running = await start({}, { ready: async () => ({ ok: ++asked < 0, reason: 'migrations' }) });
    const { url } = running;
    const all = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/readyz`)));
    expect([...new Set(all.map(({ status }) => status)), asked]).toEqual([503, 1]);
    expect(await all[0]?.json()).toMatchObject({ status: 503, detail: 'migrations' });
  });

  test.each([
    ['says nothing', ''],
    ['does not finish its headers', 'POST /graphql HTTP/1.1\r\nHost: a\r\nX-A: '],
    ['does not finish its body', `${head}\r\nContent-Length: 100\r\n\r\n{`],
    ['does not finish a body without length', `${head}\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
  ])('a connection that %s is dropped', async (_what, text) => {
    running = await start({ limits: { ...defaultLimits, headersMs: 50, bodyMs: 50 } });
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.resume();
    if (text) socket.write(text);
    await new Promise((closed) => socket.once('close', closed));
  });

  test.each([
    ['is none', 'secret\r\n\r\n', 400, 'Bad Request'],
    ['has too long headers', `${head}\r\nX-A: ${'secret'.repeat(5_000)}`, 431, 'Request Header Fields Too Large'],
    ['does not finish its headers in time', `${head}\r\nX-A: secret`, 408, 'Request Timeout'],
  ])(
    'a request that %s answers a problem, is not told back, and the line is closed',
    async (_, sent, status, title) => {
      running = await start({ limits: { ...defaultLimits, headersMs: 50 } });
      const socket = connect({ port: Number(new URL(running.url).port), host: '127.0.0.1', allowHalfOpen: true });
      socket.write(sent);
      const [headers = '', body = ''] = (await textOf(socket)).split('\r\n\r\n');
      socket.destroy();
      expect(headers).toContain(
        `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json; charset=utf-8\r\n`,
      );
      expect(JSON.parse(body)).toEqual({ type: 'about:blank', title, status, instance: expect.any(String) });
    },
  );

  test('what is no request after an answer has begun adds nothing to that answer', async () => {
    running = await start(
      {},
      { routes: (app) => app.get('/begun', (_, reply) => void reply.hijack().raw.write('begun')) },
    );
    const { port, pathname } = new URL(running.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${pathname.replace(/\/$/, '')}/begun HTTP/1.1\r\nHost: a\r\n\r\n`);
    let answer = '';
    for await (const chunk of socket) {
      answer += chunk;
      if (answer.endsWith('begun\r\n')) socket.write('secret\r\n\r\n');
    }
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^{]*\r\n\r\n5\r\nbegun\r\n$/);
  });

  test('the rate limit answers 429 with when to come back, per address and per credential', async () => {
    const few = { points: 2, seconds: 60 };
    running = await start({ rateLimits: { anonymous: few, credential: few, failures: { points: 3, seconds: 60 } } });
    const { url } = running;
    const statuses = async (headers: Record<string, string>): Promise<number[]> => {
      const seen: number[] = [];
      for (let i = 0; i < 3; i += 1) seen.push((await post(url, '{ who }', { headers })).status);
      return seen;
    };
    expect(await statuses({})).toEqual([200, 200, 429]);
    expect(await statuses(right)).toEqual([200, 200, 429]);
    // Made-up tokens have a bucket each, so the address pays for them.
    for (const token of ['a', 'b', 'c']) await post(url, '{ who }', { headers: { authorization: token } });
    const answer = await post(url, '{ who }', { headers: { authorization: 'd' } });
    expect([answer.status, codesOf(answer.body)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
