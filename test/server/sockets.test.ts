import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultLimits } from '../../src/server/limits.js';
import { socket } from './clients.js';
import { type Running, start } from './sample.js';

describe('sockets', () => {
  let running: Running;
  afterEach(() => running.server.close());

  test('a socket that says nothing is dropped', async () => {
    running = await start({ limits: { ...defaultLimits, socketInitMs: 20 } });
    const client = await socket(running.url, { init: null });
    expect(await client.closed).toBe(4408);
  });

  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['the origin null', { origin: 'null' }, 403],
    ['the legacy protocol', { protocol: 'graphql-ws' }, 400],
    ['a listed origin', { origin: 'https://app.example' }, 101],
  ])('handshake: %s', async (_what, options, status) => {
    running = await start({ wsOrigins: ['https://app.example'] });
    const client = await socket(running.url, options);
    expect(client.status).toBe(status);
    if (status === 101) client.ws.terminate();
  });

  test('sockets and subscriptions are counted', async () => {
    running = await start({ limits: { ...defaultLimits, streamsPerAddress: 1, subscriptionsPerSocket: 1 } });
    const client = await socket(running.url);
    expect((await socket(running.url)).status).toBe(429);
    client.send({ id: 'a', type: 'subscribe', payload: { query: 'subscription { ticks }' } });
    client.send({ id: 'b', type: 'subscribe', payload: { query: 'subscription { ticks }' } });
    expect(await client.until((m) => m.id === 'b')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });

  test('subscriptions of one credential are counted over all its sockets, and a place left is free again', async () => {
    running = await start({ limits: { ...defaultLimits, subscriptionsPerCredential: 1 } });
    const [one, other] = [await socket(running.url), await socket(running.url)];
    const subscribe = (client: typeof one, id: string) =>
      client.send({ id, type: 'subscribe', payload: { query: 'subscription { ticks }' } });
    const { open } = running.sample;
    subscribe(one, 'a');
    await vi.waitUntil(() => open.subscriptions === 1);
    subscribe(other, 'b');
    expect((await other.until((m) => m.id === 'b')).payload).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    one.ws.terminate();
    await vi.waitUntil(() => open.subscriptions === 0);
    subscribe(other, 'c');
    await vi.waitUntil(() => open.subscriptions === 1);
  });

  test('a flood of messages closes the socket', async () => {
    running = await start({ limits: { ...defaultLimits, socketMessagesPerSecond: 10 } });
    const client = await socket(running.url);
    for (let i = 0; i < 20; i += 1) client.send({ type: 'ping' });
    expect(await client.closed).toBe(1008);
  });
});
