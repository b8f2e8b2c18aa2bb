import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pass } from 'node:timers/promises';
import { Gateway } from '../../src/platform/database/gateway.js';
import { layInstitution, layMember } from './fixture.js';

export interface Drill {
  readonly timers: number;
  readonly kills: number;
  readonly workers: number;
}

export interface DrillResult {
  /** Effects: rows of the log, and over how many clocks they are spread. */
  readonly effects: number;
  readonly clocks: number;
  readonly fired: number;
  readonly breached: number;
  /** How many had fired when each kill came. */
  readonly killedAt: readonly number[];
  /** From the last kill until nothing was left, in seconds. */
  readonly secondsAfterLastKill: number;
}

/** Clocks that were due a minute ago, each with the rung that tells so: laid straight into the database. */
export async function layDueClocks(gateway: Gateway, count: number): Promise<string> {
  const institution = await layInstitution(gateway);
  const { personId } = await layMember(gateway, institution);
  const [standard, kind] = [randomUUID(), randomUUID()];
  const { query } = gateway.system;
  await query(
    `insert into service_standard (institution_id, id, code, edition, title, subject, starts, stops, cancels, events, within,
       mode, warnings, pause_reasons, pause_entered_within, valid_from, set_by_id, at)
     values ($1, $2, 'X', 1, '{"id":"x","en":"x"}', 'REQUEST', '[]', '[]', '[]', '{}', 'PT15M', 'HOURS', '[]', '[]', 'P1D',
       '2026-01-01', $3, now())`,
    [institution.id, standard, personId],
  );
  await query(`insert into service_request_kind (institution_id, id, code, title) values ($1, $2, 'X', '{}')`, [
    institution.id,
    kind,
  ]);
  await query(
    `with asked as (
       insert into service_request (institution_id, id, kind_id, channel, source, received_at, registered_at, registered_by_id,
         status, updated_at)
       select $1, gen_random_uuid(), $2, 'PHONE', 'STAFF', now(), now(), $3, 'OPEN', now() from generate_series(1, $4::int)
       returning id
     ), clock as (
       insert into service_clock (institution_id, id, standard_id, standard_code, subject, request_id, channel, round,
         started_at, entered_at, due_at, due_confirmed, status, updated_at)
       select $1, gen_random_uuid(), $5, 'X', 'REQUEST', id, 'PHONE', 1, now() - interval '16 minutes', now(),
         now() - interval '1 minute', true, 'RUNNING', now() from asked
       returning id
     )
     insert into service_rung (institution_id, id, clock_id, timer, kind, due_at)
     select $1, gen_random_uuid(), id, 'BREACH', 'BREACH', now() - interval '1 minute' from clock`,
    [institution.id, kind, personId, count, standard],
  );
  return institution.id;
}

/** Kills workers with SIGKILL in the middle of their work, again and again, and lets others go on. */
export async function drillTimers(url: string, { timers, kills, workers }: Drill): Promise<DrillResult> {
  const gateway = new Gateway({ connectionString: url });
  const alive = new Set<ChildProcess>();
  const start = () => {
    const child = spawn(process.execPath, ['test/drills/timer-worker.mjs', url], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    alive.add(child);
    return child;
  };
  try {
    const institution = await layDueClocks(gateway, timers);
    const count = async (sql: string): Promise<number> =>
      (await gateway.system.query<{ n: number }>(`select count(${sql} and institution_id = $1`, [institution]))[0]?.n ??
      -1;
    const fired = () => count(`*)::int as n from service_rung where fired_at is not null`);
    const told = `from event where kind = 'SERVICE_CLOCK_BREACHED'`;
    const until = async (wanted: number): Promise<number> => {
      const patience = Date.now() + 120_000;
      for (let now = await fired(); ; now = await fired()) {
        if (now >= wanted) return now;
        if (Date.now() > patience) throw new Error(`only ${now} of ${wanted} timers fired`);
        await pass(5);
      }
    };
    const staff = Array.from({ length: workers }, start);
    const killedAt: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      killedAt.push(await until(Math.floor((timers * kill) / (kills + 1))));
      const victim = staff.shift();
      victim?.kill('SIGKILL');
      if (victim) await once(victim, 'exit').then(() => alive.delete(victim));
      staff.push(start());
    }
    const last = Date.now();
    await until(timers);
    return {
      ...{
        effects: await count(`*)::int as n ${told}`),
        clocks: await count(`distinct subject_id)::int as n ${told}`),
      },
      ...{ fired: await fired(), breached: await count(`*)::int as n from service_clock where status = 'BREACHED'`) },
      ...{ killedAt, secondsAfterLastKill: (Date.now() - last) / 1000 },
    };
  } finally {
    for (const child of alive) child.kill('SIGKILL');
    await gateway.close();
  }
}
