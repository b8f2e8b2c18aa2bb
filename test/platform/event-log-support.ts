import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { systemClock } from '../../src/platform/clock/clock.js';
import { createIds } from '../../src/platform/clock/ids.js';
import { Gateway } from '../../src/platform/database/gateway.js';
import { writeEvents } from '../../src/platform/event/announce.js';
import { cursorOf } from '../../src/platform/event/cursor.js';
import type { LogEntry } from '../../src/platform/event/feed.js';
import { Hub } from '../../src/platform/event/hub.js';
import type { Pick } from '../../src/platform/event/log-stream.js';
import { Relay } from '../../src/platform/event/relay.js';
import { createLog } from '../../src/platform/log/log.js';

export const silent = createLog({ level: 'silent', format: 'json' });
export const everyone: Pick = async (page) => page;
const ids = createIds(systemClock);

/** What a process has of the event log, on connections of its own: two of these stand for two processes. */
export interface TestProcess {
  readonly gateway: Gateway;
  readonly relay: Relay;
  readonly hub: Hub;
  close(): Promise<void>;
}

export function startProcess(connectionString: string): TestProcess {
  const gateway = new Gateway({ connectionString });
  const relay = new Relay(connectionString, silent);
  const hub = new Hub(gateway, silent);
  const close = async () => {
    await Promise.all([relay.close(), hub.close()]);
    await gateway.close();
  };
  return { gateway, relay, hub, close };
}

/** An act as the runner does it: the object's row is held, its version grows, the event is in the same transaction. */
export async function act({ gateway, relay }: TestProcess, institutionId: string, partnerId: string): Promise<void> {
  await gateway.transaction(institutionId, async (transaction) => {
    const [row] = await transaction.query<{ version: number }>(
      'update "partner" set "version" = "version" + 1 where "institution_id" = $1 and "id" = $2 returning "version"',
      [institutionId, partnerId],
    );
    await writeEvents(
      transaction,
      { institutionId, personId: null, at: new Date('2026-03-02T02:00:00Z'), nextId: ids.next },
      [
        {
          kind: 'PARTNER_CHANGED',
          subjectType: 'Partner',
          subjectId: partnerId,
          subjectVersion: row?.version ?? 0,
          facts: {},
        },
      ],
    );
  });
  relay.wake();
}

export async function until(what: string, holds: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await delay(3);
  }
}

export async function asOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Ends the database sessions of this name, as a crash of whoever held them does. */
export const cutSessions = (connectionString: string, name: string): Promise<number> =>
  asOwner(connectionString, async (client) => {
    const { rowCount } = await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1',
      [name],
    );
    return rowCount ?? 0;
  });

/** The database session that relays, by its process id. */
export const relaySession = (connectionString: string): Promise<number | undefined> =>
  asOwner(connectionString, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_stat_activity a using (pid)
       where l.locktype = 'advisory' and l.granted and a.datname = current_database() and a.application_name = 'mitra-relay'`,
    );
    return rows[0]?.pid;
  });

/** Takes the next `count` events and leaves. */
export async function take(
  hub: Hub,
  institutionId: string,
  after: string | null,
  count: number,
  pick: Pick = everyone,
): Promise<LogEntry[]> {
  const stream = await hub.stream({ institutionId, after, pick });
  const taken: LogEntry[] = [];
  if (count > 0)
    for await (const entry of stream) {
      taken.push(entry);
      if (taken.length === count) break;
    }
  await stream.return();
  return taken;
}

export const start = (institutionId: string): string => cursorOf(institutionId, 0);

/** What must hold of everything one subscriber received. */
export function flaws(received: readonly LogEntry[], count: number): string[] {
  const found: string[] = [];
  if (received.length !== count) found.push(`${received.length} of ${count} events`);
  const versions = new Map<string, number>();
  received.forEach((entry, index) => {
    if (entry.position !== index + 1) found.push(`position ${entry.position} at place ${index + 1}`);
    const version = versions.get(entry.subjectId) ?? entry.subjectVersion - 1;
    if (entry.subjectVersion !== version + 1) found.push(`version ${entry.subjectVersion} after ${version}`);
    versions.set(entry.subjectId, entry.subjectVersion);
  });
  return found.slice(0, 5);
}
