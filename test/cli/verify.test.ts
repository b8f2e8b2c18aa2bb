import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { sealLogs } from '../../src/platform/event/chain-seal.js';
import { startApi } from '../support/api.js';
import { layInstitution } from '../support/fixture.js';
import { createTestDatabase } from '../support/postgres-database.js';
import { endAll, openFolder, removeFolder, run } from './program.js';

const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});
const verify = async (env: Record<string, string>, ...args: string[]) => {
  const program = run('cli/main.js', ['verify', ...args], { MITRA_DATA_DIR: folder, ...env });
  const { code } = await program.ended(60_000);
  return { code, output: program.output() };
};

describe('mitra verify', { timeout: 120_000 }, () => {
  test('says what is missing, and starts and leaves nothing, where there is no database', async () => {
    const plain = await verify({});
    expect(plain).toMatchObject({ code: 3, output: expect.stringMatching(/^There is no database in .*postgres\.\n/) });
    expect(plain.output).toContain('the one of the demo: --demo');
    const ofDemo = await verify({}, '--demo');
    expect(ofDemo).toMatchObject({ code: 3, output: expect.stringMatching(/demo\/postgres\.\n.*npm run demo\./) });
    expect(await readdir(folder)).toEqual([]);
    const [admin, migrated] = [inject('postgresAdmin'), await createTestDatabase()];
    expect(await verify({ DATABASE_URL: migrated })).toEqual({
      ...{ code: 0, output: 'There is no institution: nothing to check.\n' },
    });
    const empty = await verify({ DATABASE_URL: admin });
    expect(empty).toMatchObject({ code: 3, output: expect.stringMatching(/^The database has no tables of Mitra /) });
    for (const { output } of [plain, ofDemo, empty]) expect(output).not.toMatch(/\n +at /);
  });

  test('ends with 0 where the log is sound, and with 1 and the event where somebody changed one', async () => {
    const api = await startApi();
    const owner = new pg.Client({ connectionString: api.connectionString });
    try {
      const { id } = await layInstitution(api.gateway, { code: 'SEALED' });
      await api.gateway.system.query(
        `insert into event (institution_id, id, position, kind, subject_type, subject_id, subject_version, at, facts)
         select $1, gen_random_uuid(), n, 'NEED_RECORDED', 'Need', $2, 1, now(), '{}' from generate_series(1, 5) n`,
        [id, randomUUID()],
      );
      await sealLogs(api.api.shared.runner);
      const env = { DATABASE_URL: api.connectionString };
      const sound = await verify(env);
      expect(sound).toMatchObject({
        code: 0,
        output: expect.stringMatching(
          /^SEALED: ok, 5 events under 1 seals, 0 not sealed yet\n {2}last seal [0-9a-f]{64}\n$/,
        ),
      });
      await owner.connect();
      await owner.query(`set session_replication_role = 'replica'`);
      await owner.query(`update event set facts = '{"n": 1}' where institution_id = $1 and position = 3`, [id]);
      const told = await verify(env, '--institution', 'SEALED');
      expect(told).toMatchObject({ code: 1, output: expect.stringContaining('SEALED: NOT SOUND') });
      expect(told.output).toContain('was changed: event 3');
      const asJson = await verify(env, '--json');
      expect(asJson.code).toBe(1);
      expect(JSON.parse(asJson.output)).toMatchObject({
        ok: false,
        logs: [{ code: 'SEALED', faults: [{ what: 'EVENT_CHANGED', at: 3 }] }],
      });
    } finally {
      await owner.end();
      await api.close();
    }
  });
});
