import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { resetPostgres } from '../../platform/postgres/reset.js';
import type { ServerConfig } from '../../server/config.js';
import { type Places, withClient } from '../database.js';
import { exitCodes, Failure } from '../failure.js';

const DEMO_LOCK = 5_284_105;

/** EMPTY: nothing there. UNFINISHED: a start was killed while it filled the database. COMPLETE: the story was told. */
export type DemoState = 'EMPTY' | 'UNFINISHED' | 'COMPLETE';

/** Several demos may start on one database: one fills it while the others wait. Gives back how to end the turn. */
export async function takeTurn(
  connectionString: string,
  signal: AbortSignal,
  onWait: () => void,
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  // A signal must not wait for somebody else's turn to end.
  signal.addEventListener('abort', () => void client.end());
  await client.connect();
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [DEMO_LOCK]);
    if (rows[0]?.free !== true) {
      onWait();
      await client.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    }
    return () => client.end();
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** What the migrated database holds; it is complete once that many cases of the institution told last have come to an end. Refuses one with real institutions: a demo has no business there. */
export async function demoState(client: pg.Client, institution: string, stories: number): Promise<DemoState> {
  await assertDemoOnly(client);
  const { rows } = await client.query<{ institutions: boolean; told: boolean }>(
    `select exists (select 1 from "institution") as "institutions",
       (select count(*) from "cooperation" c join "institution" i on i."id" = c."institution_id"
        where i."code" = $1 and c."status" <> 'OPEN') >= $2 as "told"`,
    [institution, stories],
  );
  const [found] = rows;
  if (!found?.institutions) return 'EMPTY';
  return found.told ? 'COMPLETE' : 'UNFINISHED';
}

async function assertDemoOnly(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select 1 from "institution" where not "demo" limit 1');
  if (rows.length === 0) return;
  throw new Failure(
    exitCodes.usage,
    'This database holds institutions that are no demo.',
    'Nothing was changed. Point DATABASE_URL at an empty database, or leave it out for the embedded one.',
  );
}

/** Empties the database for a start from the beginning, once it is known to hold the demo only. */
export async function wipe(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select to_regclass('public.institution') is not null as "migrated"`);
  if (rows[0]?.migrated === true) await assertDemoOnly(client);
  await client.query('begin');
  await client.query('drop schema if exists graphile_worker cascade');
  await client.query('drop schema public cascade');
  await client.query('create schema public');
  await client.query('grant usage on schema public to public');
  await client.query('commit');
}

/** `--reset`: the database, the files and the letters of the demo. Refuses while a living process uses them. */
export async function resetDemo(config: ServerConfig, places: Places): Promise<void> {
  if (places.postgres !== null) await resetPostgres(places.postgres);
  else await withClient(config.databaseUrl ?? '', wipe);
  await removeFiles(places);
}

export async function removeFiles(places: Places): Promise<void> {
  for (const name of ['files', 'mail']) await rm(join(places.folder, name), { recursive: true, force: true });
}
