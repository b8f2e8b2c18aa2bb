import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cursorOf, positionOf } from '../../src/platform/event/cursor.js';
import type { LogEntry } from '../../src/platform/event/feed.js';
import { layInstitution, layPartner } from '../support/fixture.js';
import { createTestDatabase } from '../support/postgres-database.js';
import {
  act,
  asOwner,
  cutSessions,
  everyone,
  flaws,
  relaySession,
  start,
  startProcess,
  type TestProcess,
  take,
  until,
} from './event-log-support.js';

let url: string;
let here: TestProcess;
let there: TestProcess;
let institution: string;
let partners: string[];

beforeAll(async () => {
  url = await createTestDatabase();
  here = startProcess(url);
  there = startProcess(url);
});
beforeEach(async () => {
  const laid = await layInstitution(here.gateway);
  institution = laid.id;
  partners = await Promise.all(Array.from({ length: 5 }, () => layPartner(here.gateway, laid)));
});
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
});

const writers = (processes: readonly TestProcess[], count: number, each: number) =>
  Array.from({ length: count }, async (_, writer) => {
    const process = processes[writer % processes.length] ?? here;
    for (let n = 0; n < each; n += 1) await act(process, institution, partners[(writer + n) % partners.length] ?? '');
  });

describe('many writers', () => {
  test('16 at once lose no event for a subscriber on the other process that is cut 50 times', async () => {
    const total = 16 * 100;
    const steady = take(here.hub, institution, start(institution), total);
    const writing = Promise.all(writers([here, there], 16, 100));
    const cut: LogEntry[] = [];
    for (let round = 1; round <= 51; round += 1) {
      const count = round === 51 ? total - cut.length : Math.min(randomInt(0, 64), total - cut.length);
      const after = cut.at(-1)?.position ?? 0;
      cut.push(...(await take(round % 2 ? there.hub : here.hub, institution, cursorOf(institution, after), count)));
    }
    await writing;
    expect(flaws(cut, total)).toEqual([]);
    expect(flaws(await steady, total)).toEqual([]);
  });

  test('the relay is killed five times: another takes over, positions are given once and without a gap', async () => {
    const total = 8 * 60;
    const received = take(there.hub, institution, start(institution), total);
    const writing = Promise.all(writers([here, there], 8, 60));
    for (let kill = 0; kill < 5; kill += 1) {
      await until('somebody relays', async () => (await relaySession(url)) !== undefined);
      const killed = await relaySession(url);
      await asOwner(url, (client) => client.query('select pg_terminate_backend($1)', [killed]));
      await until('somebody else relays', async () => ![undefined, killed].includes(await relaySession(url)));
    }
    await writing;
    expect(flaws(await received, total)).toEqual([]);
  });
});

describe('the relay', () => {
  test('is one at a time; when it goes, the other takes over by itself', async () => {
    const [first, second] = [startProcess(url), startProcess(url)];
    await Promise.all([here.close(), there.close()]);
    await until('one of them relays', () => first.relay.leading || second.relay.leading);
    expect(first.relay.leading && second.relay.leading).toBe(false);
    const [leader, other] = first.relay.leading ? [first, second] : [second, first];
    await act(leader, institution, partners[0] ?? '');
    await leader.close();
    await until('the other relays', () => other.relay.leading);
    await act(other, institution, partners[0] ?? '');
    expect(flaws(await take(other.hub, institution, start(institution), 2), 2)).toEqual([]);
    here = other;
    there = startProcess(url);
  });

  test('numbers each institution on its own', async () => {
    const second = (await layInstitution(here.gateway)).id;
    const partner = await layPartner(here.gateway, { id: second, code: '', units: {}, posts: {} });
    for (let n = 0; n < 3; n += 1) {
      await act(here, institution, partners[0] ?? '');
      await act(there, second, partner);
    }
    expect(flaws(await take(here.hub, institution, start(institution), 3), 3)).toEqual([]);
    const others = await take(here.hub, second, start(second), 3);
    expect(flaws(others, 3)).toEqual([]);
    expect(new Set(others.map((entry) => entry.institutionId))).toEqual(new Set([second]));
  });

  test('places more events than one batch holds', async () => {
    await asOwner(url, (client) =>
      client.query(
        `insert into event (institution_id, id, kind, subject_type, subject_id, subject_version, at, facts)
         select $1, gen_random_uuid(), 'PARTNER_CHANGED', 'Partner', $2, n, now(), '{}' from generate_series(1, 2500) n`,
        [institution, partners[0]],
      ),
    );
    here.relay.wake();
    expect(flaws(await take(there.hub, institution, start(institution), 2500), 2500)).toEqual([]);
  });
});

describe('a stream', () => {
  test('begins at the moment of subscription when no cursor is given', async () => {
    await act(here, institution, partners[0] ?? '');
    await take(there.hub, institution, start(institution), 1);
    const stream = await there.hub.stream({ institutionId: institution, pick: everyone });
    await act(here, institution, partners[1] ?? '');
    const next = await stream.next();
    expect(next.value?.position).toBe(2);
    await stream.return();
  });

  test('ends at once when it is closed, also while it waits; the feed is let go', async () => {
    const stream = await there.hub.stream({ institutionId: institution, pick: everyone });
    const waiting = stream.next();
    const before = performance.now();
    await stream.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(performance.now() - before).toBeLessThan(500);
    const unused = await there.hub.stream({ institutionId: institution, pick: everyone });
    const abort = new AbortController();
    await there.hub.stream({ institutionId: institution, pick: everyone, signal: abort.signal });
    abort.abort();
    await unused.return();
    expect(there.hub.size).toBe(0);
  });

  test('goes on by itself after every database session of the process was cut', async () => {
    const received = take(there.hub, institution, start(institution), 20);
    for (let n = 0; n < 20; n += 1) {
      if (n % 5 === 2) for (const name of ['mitra-hub', 'mitra-relay']) await cutSessions(url, name);
      await act(here, institution, partners[0] ?? '');
    }
    expect(flaws(await received, 20)).toEqual([]);
  });

  test('asks for the rights of what a slow reader has not taken yet once more', async () => {
    for (let n = 0; n < 3; n += 1) await act(here, institution, partners[0] ?? '');
    let asked = 0;
    const stream = await here.hub.stream({
      institutionId: institution,
      after: start(institution),
      pick: async (page) => {
        asked += 1;
        return page.slice(0, asked === 1 ? 3 : 0);
      },
    });
    expect((await stream.next()).value?.position).toBe(1);
    const slowUntil = performance.now() + 1100;
    await until('the reader is slow', () => performance.now() > slowUntil);
    const next = stream.next();
    await until('rights are asked again', () => asked >= 2);
    await stream.return();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test('reads each event once for all subscribers of a process', async () => {
    const streams = await Promise.all(
      Array.from({ length: 200 }, () => here.hub.stream({ institutionId: institution, pick: everyone })),
    );
    const reads: string[] = [];
    here.gateway.onStatement = (sql) => void (sql.includes('order by "position"') && reads.push(sql));
    const waiting = streams.map((stream) => stream.next());
    await act(there, institution, partners[0] ?? '');
    const got = await Promise.all(waiting);
    here.gateway.onStatement = undefined;
    expect(got.every((one) => one.value?.position === 1)).toBe(true);
    expect(reads.length).toBeLessThanOrEqual(3);
    await Promise.all(streams.map((stream) => stream.return()));
  });

  test.each([
    ['no cursor at all', () => 'x'],
    ['not base64', () => '%%%%'],
    ['another institution’s', () => cursorOf(randomUUID(), 0)],
    ['a negative place', () => Buffer.from(`1.${institution}.-1`).toString('base64url')],
    ['another version', () => Buffer.from(`2.${institution}.1`).toString('base64url')],
    ['far too long', () => 'A'.repeat(5000)],
    ['a place ahead of the log', () => cursorOf(institution, 999)],
  ])('refuses a cursor that is %s', async (_name, cursor) => {
    await expect(
      there.hub.stream({ institutionId: institution, after: cursor(), pick: everyone }),
    ).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(there.hub.size).toBe(0);
  });

  test('a cursor holds its place', () => {
    expect(positionOf(cursorOf(institution, 123_456), institution)).toBe(123_456);
  });
});
