import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from '../support/postgres-database.js';
import { endAll, openFolder, removeFolder, run } from './program.js';

const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});

test('a demo that waits for another one to fill the database can be stopped', async () => {
  const DATABASE_URL = await createTestDatabase();
  const other = new pg.Client({ connectionString: DATABASE_URL });
  await other.connect();
  await other.query('select pg_advisory_lock(5284105)');
  const waiting = run('cli/main.js', ['demo'], { DATABASE_URL, MITRA_DATA_DIR: folder });
  await waiting.says(/waiting for it/);
  expect(await waiting.end('SIGTERM')).toEqual({ code: 0, signal: null });
  await other.end();
});

test('a demo refuses a database with real institutions, and --reset leaves it as it is', async () => {
  const DATABASE_URL = await createTestDatabase();
  const person = ['--admin-email', 'admin@contoh.example', '--admin-name', 'Administrator'];
  const env = { DATABASE_URL, MITRA_DATA_DIR: folder };
  const created = [
    'institution',
    'create',
    '--code',
    'CONTOH',
    '--name-id',
    'Contoh',
    '--name-en',
    'Example',
    ...person,
  ];
  expect(await run('cli/main.js', created, env).ended()).toEqual({ code: 0, signal: null });
  for (const args of [['demo'], ['demo', '--reset']]) {
    const refused = run('cli/main.js', args, env);
    expect(await refused.ended()).toEqual({ code: 2, signal: null });
    expect(refused.output()).toContain('institutions that are no demo');
  }
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  const { rows } = await client.query('select "code" from "institution"');
  await client.end();
  expect(rows).toEqual([{ code: 'CONTOH' }]);
});
