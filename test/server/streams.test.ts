import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultLimits } from '../../src/server/limits.js';
import { eventStream } from '../../src/server/pipeline/event-stream.js';
import { post, right, socket, sse } from './clients.js';
import { type Running, start } from './sample.js';

const subscription = 'subscription { ticks }';
const none = (running: Running): Promise<void> =>
  vi.waitFor(() => expect(running.sample.open.subscriptions).toBe(0), { interval: 5 });
const some = (running: Running, n = 1): Promise<void> =>
  vi.waitFor(() => expect(running.sample.open.subscriptions).toBe(n), { interval: 5 });

describe('streams', () => {
  let running: Running;
  afterEach(() => running.server.close());

  test('events come by SSE, and hanging up ends the source', async () => {
    running = await start();
    const stream = await sse(running.url, subscription);
    await some(running);
    running.sample.events.emit('tick', 7);
    expect((await stream.events.next()).value).toEqual({ data: { ticks: 7 } });
    stream.stop();
    await none(running);
  });

  test('events come by WebSocket, and an abrupt end ends the source', async () => {
    running = await start();
    const client = await socket(running.url);
    client.send({ id: 'a', type: 'subscribe', payload: { query: subscription } });
    await some(running);
    running.sample.events.emit('tick', 8);
    expect((await client.until((m) => m.id === 'a')).payload).toEqual({ data: { ticks: 8 } });
    client.ws.terminate();
    await none(running);
  });

  test.each(['SSE', 'WebSocket'])('over %s the credential is read anew for each event', async (transport) => {
    running = await start();
    const stream = transport === 'SSE' ? await sse(running.url, subscription) : undefined;
    const client = stream ? undefined : await socket(running.url);
    client?.send({ id: 'a', type: 'subscribe', payload: { query: subscription } });
    await some(running);
    running.sample.revoked = true;
    running.sample.events.emit('tick', 1);
    const payload = stream ? (await stream.events.next()).value : (await client?.until((m) => m.id === 'a'))?.payload;
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await none(running);
  });

  test('a silent stream of a revoked credential is closed', async () => {
    running = await start({ limits: { ...defaultLimits, recheckMs: 20 } });
    const client = await socket(running.url);
    const stream = await sse(running.url, subscription);
    await some(running);
    running.sample.revoked = true;
    expect(await client.closed).toBe(4403);
    expect(await stream.events.next()).toMatchObject({
      value: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect((await stream.events.next()).done).toBe(true);
    await none(running);
  });

  test('who may not subscribe is told so on every transport', async () => {
    running = await start();
    const stream = await sse(running.url, subscription, {});
    expect((await stream.events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const client = await socket(running.url, { init: {} });
    client.send({ id: 'a', type: 'subscribe', payload: { query: subscription } });
    expect((await client.until((m) => m.id === 'a')).payload).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const plain = await post(running.url, subscription, { headers: right });
    expect(plain.body.errors?.[0]?.message).toMatch(/WebSocket/);
  });

  test('stopping lets a request in flight finish, ends streams, and then closes the rest', async () => {
    const order: string[] = [];
    running = await start({}, { onClose: async () => void order.push('closed') });
    const client = await socket(running.url);
    const stream = await sse(running.url, subscription);
    await some(running);
    let open: () => void = () => {};
    running.sample.gate = new Promise((resolve) => {
      open = resolve;
    });
    const flying = post(running.url, '{ node { id } }', { headers: right });
    await vi.waitFor(() => expect(running.sample.reached.node).toBe(1), { interval: 5 });
    const stopped = running.server.close();
    expect(await client.closed).toBe(1012);
    expect((await stream.events.next()).done).toBe(true);
    order.push('still open');
    open();
    const answer = await flying;
    expect([answer.status, answer.headers.get('connection'), answer.body.data]).toEqual([
      200,
      'close',
      { node: { id: '1' } },
    ]);
    await stopped;
    expect(order).toEqual(['still open', 'closed']);
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow();
  });
});

test('closing a stream does not wait for a source that hangs', async () => {
  let returned = 0;
  const source: AsyncIterator<unknown> = {
    next: () => new Promise(() => {}),
    return: () => {
      returned += 1;
      return new Promise(() => {});
    },
  };
  const stream = eventStream(
    source,
    async () => ({ result: {} }),
    () => ({}),
    () => {},
  );
  const pending = stream.next();
  await stream.return();
  expect([await pending, returned]).toEqual([{ value: undefined, done: true }, 1]);
});
