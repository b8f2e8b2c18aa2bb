import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createIds } from '../../src/platform/clock/ids.js';
import { Gateway } from '../../src/platform/database/gateway.js';
import { tellWith } from '../../src/platform/event/listen.js';
import { enqueueJob } from '../../src/platform/job/enqueue.js';
import { sweepExpired } from '../../src/platform/job/expiry.js';
import { houseJobs } from '../../src/platform/job/house-jobs.js';
import { type Jobs, type JobsOptions, migrateJobs, startJobs } from '../../src/platform/job/jobs.js';
import { fireTimer, sweepTimers, type TimerHouse } from '../../src/platform/job/timer.js';
import { createSeal } from '../../src/platform/mail/seal.js';
import { layInstitution, layMember, type TestInstitution } from '../support/fixture.js';
import { createTestDatabase } from '../support/postgres-database.js';
import { asOwner, silent, until } from './event-log-support.js';
import { compileWorker, hangingWorker, layCase, layTimers, sayFired } from './job-support.js';

let url: string;
let gateway: Gateway;
let institution: TestInstitution;
let now = '2026-03-02T02:00:00Z';
const clock = { now: () => new Date(now) };
const ids = createIds(clock);
const committed: string[] = [];
const started: Jobs[] = [];
const children: ChildProcess[] = [];

const seal = createSeal(Buffer.from('a secret of the tests'));

const house = (): TimerHouse => ({
  gateway,
  clock,
  ids,
  seal,
  tell: tellWith([]),
  committed: (id) => committed.push(id),
  owners: [sayFired],
});
const start = async (more: Partial<JobsOptions> = {}): Promise<Jobs> => {
  const jobs = await startJobs({
    connectionString: url,
    log: silent,
    heartbeatMs: 200,
    ...houseJobs(house()),
    ...more,
  });
  started.push(jobs);
  return jobs;
};
const effects = async (caseId: string): Promise<{ events: number; timers: number }> => {
  const [row] = await gateway.system.query<{ events: number; timers: number }>(
    `select count(*)::int as events, count(distinct facts ->> 'timer')::int as timers from event
     where kind = 'TIMER_FIRED' and subject_id = $1`,
    [caseId],
  );
  return row ?? { events: -1, timers: -1 };
};
const waiting = async (): Promise<number> =>
  (await gateway.system.query('select 1 as one from "timer" where fired_at is null')).length;

beforeAll(async () => {
  url = await createTestDatabase();
  await Promise.all([migrateJobs(url), migrateJobs(url)]);
  gateway = new Gateway({ connectionString: url });
  institution = await layInstitution(gateway);
});
afterAll(async () => {
  await gateway.close();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(started.splice(0).map((jobs) => jobs.stop()));
});

describe('a timer', () => {
  test('fires when the given clock has passed it, not before; once, whoever tries', async () => {
    const caseId = await layCase(gateway, institution);
    await layTimers(gateway, institution.id, caseId, 1, '2026-03-09T02:00:00Z');
    const jobs = await start();
    await jobs.round();
    expect(await effects(caseId)).toEqual({ events: 0, timers: 0 });
    const [timer] = await gateway.system.query<{ id: string }>('select id from "timer" where cooperation_id = $1', [
      caseId,
    ]);
    expect(await fireTimer(house(), sayFired, institution.id, timer?.id ?? '')).toBe(false);
    now = '2026-03-09T02:00:01Z';
    await jobs.round();
    await until('it fired', async () => (await effects(caseId)).events === 1);
    const again = await Promise.all(
      Array.from({ length: 20 }, () => fireTimer(house(), sayFired, institution.id, timer?.id ?? '')),
    );
    expect(again).not.toContain(true);
    expect(await effects(caseId)).toEqual({ events: 1, timers: 1 });
    expect(committed).toEqual([institution.id]);
  });

  test('fires once when twenty try at the same moment', async () => {
    const caseId = await layCase(gateway, institution);
    await layTimers(gateway, institution.id, caseId, 1, now);
    const [timer] = await gateway.system.query<{ id: string }>('select id from "timer" where cooperation_id = $1', [
      caseId,
    ]);
    const fired = await Promise.all(
      Array.from({ length: 20 }, () => fireTimer(house(), sayFired, institution.id, timer?.id ?? '')),
    );
    expect(fired.filter(Boolean)).toHaveLength(1);
    expect(await effects(caseId)).toEqual({ events: 1, timers: 1 });
  });

  test('leaves nothing behind when what it means fails, and fires at the next try', async () => {
    const caseId = await layCase(gateway, institution);
    await layTimers(gateway, institution.id, caseId, 1, now);
    let tries = 0;
    const owner = {
      ...sayFired,
      onDue: async (...given: Parameters<typeof sayFired.onDue>) => {
        tries += 1;
        await sayFired.onDue(...given);
        if (tries === 1) throw new Error('the first try fails');
      },
    };
    const jobs = await start(houseJobs({ ...house(), owners: [owner] }));
    await jobs.round();
    await until('it was tried', () => tries >= 1);
    await until('it fired at last', async () => {
      await jobs.round();
      return (await effects(caseId)).events === 1;
    });
  });

  test('a hundred fire once each, with one worker killed in the middle of a job and two that go on', async () => {
    const caseId = await layCase(gateway, institution);
    await layTimers(gateway, institution.id, caseId, 100, now);
    const folder = await compileWorker();
    const child = await hangingWorker(folder, url, now, children);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await effects(caseId)).events).toBe(4);
    const jobs = await Promise.all([start(), start()]);
    await until('all have fired', async () => (await waiting()) === 0);
    await Promise.all(jobs.map((one) => one.round()));
    expect(await effects(caseId)).toEqual({ events: 100, timers: 100 });
    await rm(folder, { recursive: true, force: true });
  });

  test('is released by the heartbeat of others when its worker dies while they run', async () => {
    const folder = await compileWorker();
    const caseId = await layCase(gateway, institution);
    // It knows no timers, so it can only free them.
    await start({ rounds: [], tasks: { 'other-task': async () => undefined } });
    await layTimers(gateway, institution.id, caseId, 10, now);
    const child = await hangingWorker(folder, url, now, children);
    const locked = () =>
      asOwner(url, async (client) => {
        const { rowCount } = await client.query('select 1 from graphile_worker.jobs where locked_by is not null');
        return rowCount;
      });
    // The job it hangs in; the one before may still be on its way out.
    expect(await locked()).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await until('its job was freed', async () => (await locked()) === 0);
    await start({ rounds: [] });
    await until('all have fired', async () => (await waiting()) === 0);
    expect(await effects(caseId)).toEqual({ events: 10, timers: 10 });
    await rm(folder, { recursive: true, force: true });
  });
});

describe('the queue', () => {
  test('takes a job with the act, drops it with the act, and replaces one of the same key', async () => {
    const done: unknown[] = [];
    await gateway.transaction(institution.id, async (transaction) => {
      await enqueueJob(transaction, { task: 'note', payload: { n: 1 }, key: 'one' });
      await enqueueJob(transaction, { task: 'note', payload: { n: 2 }, key: 'one' });
    });
    await expect(
      gateway.transaction(institution.id, async (transaction) => {
        await enqueueJob(transaction, { task: 'note', payload: { n: 3 } });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await start({ tasks: { note: async (payload) => void done.push(payload) }, rounds: [] });
    await until('the queue is empty', () =>
      asOwner(
        url,
        async (client) =>
          (await client.query("select 1 from graphile_worker.jobs where task_identifier = 'note'")).rowCount === 0,
      ),
    );
    expect(done).toEqual([{ n: 2 }]);
  });

  test('is closed to the application role but for that one function', async () => {
    await expect(gateway.read(institution.id, 'select * from graphile_worker.jobs')).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('lets a running job finish when it stops', async () => {
    let [begun, finished] = [false, false];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const jobs = await start({
      rounds: [],
      tasks: {
        slow: async () => {
          begun = true;
          await gate;
          finished = true;
        },
      },
    });
    await gateway.transaction(institution.id, (transaction) => enqueueJob(transaction, { task: 'slow', payload: {} }));
    await until('it began', () => begun);
    const stopping = jobs.stop();
    release();
    await stopping;
    started.length = 0;
    expect(finished).toBe(true);
  });
});

describe('expiry', () => {
  test('removes what both clocks call expired, and nothing by a clock that runs ahead', async () => {
    const member = await layMember(gateway, institution);
    const row = (key: string, at: string) =>
      gateway.system.query(
        `insert into idempotency (institution_id, membership_id, key, operation, request_hash, receipt, at)
         values ($1, $2, $3, 'x', '', '{}', ${at})`,
        [institution.id, member.membershipId, key],
      );
    await row('old', "now() - interval '73 hours'");
    await row('young', "now() - interval '71 hours'");
    await gateway.system.query(`update session set expires_at = now() + interval '1 day' where membership_id = $1`, [
      member.membershipId,
    ]);
    const yearAhead = { now: () => new Date(Date.now() + 365 * 86_400_000) };
    await sweepExpired(gateway, yearAhead);
    const keys = await gateway.system.query<{ key: string }>('select key from idempotency');
    expect(keys).toEqual([{ key: 'young' }]);
    const sessions = await gateway.system.query('select 1 as one from session where membership_id = $1', [
      member.membershipId,
    ]);
    expect(sessions).toHaveLength(1);
    await gateway.system.query(`update session set expires_at = now() - interval '1 minute' where membership_id = $1`, [
      member.membershipId,
    ]);
    expect(await sweepExpired(gateway, { now: () => new Date() })).toBe(1);
  });

  test('the sweep of timers asks nothing of timers that fired or were stopped', async () => {
    const caseId = await layCase(gateway, institution);
    await layTimers(gateway, institution.id, caseId, 2, now);
    await gateway.system.query('update "timer" set stopped_at = now() where cooperation_id = $1', [caseId]);
    await sweepTimers(house());
    const jobs = await start();
    await jobs.round();
    expect(await effects(caseId)).toEqual({ events: 0, timers: 0 });
  });
});
