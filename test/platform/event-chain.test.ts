import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAll } from '../../src/cli/verify.js';
import { BEGINNING, linkOf, packed, unpacked } from '../../src/platform/event/chain.js';
import { sealLogs } from '../../src/platform/event/chain-seal.js';
import { type ChainFault, verifyChain } from '../../src/platform/event/chain-verify.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, type TestInstitution } from '../support/fixture.js';

describe('the sealed log', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let superuser: pg.Client;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, { code: 'SEALED' });
    superuser = new pg.Client({ connectionString: api.connectionString });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser?.end();
    await api?.close();
  });

  const write = (count: number) =>
    api.gateway.system.query(
      `insert into event (institution_id, id, position, kind, subject_type, subject_id, subject_version, at, facts)
       select $1, gen_random_uuid(), h.head + n, 'NEED_RECORDED', 'Need', gen_random_uuid(), 1, now(), jsonb_build_object('n', n)
       from generate_series(1, $2::int) n,
         (select coalesce(max(position), 0) as head from event where institution_id = $1) h`,
      [institution.id, count],
    );
  const seal = () => sealLogs(api.api.shared.runner);
  const verify = (head: string | null = null) =>
    verifyChain(api.gateway.system, { id: institution.id, code: institution.code }, head);
  /** Does what no application role may, without the guards, and puts it right again. */
  const tampered = async (statements: readonly (readonly [string, (readonly unknown[])?])[]): Promise<ChainFault[]> => {
    await superuser.query('begin');
    await superuser.query(`set local session_replication_role = 'replica'`);
    for (const [sql, values = []] of statements) await superuser.query(sql, [...values]);
    const queries = {
      query: async <R extends object>(sql: string, values: readonly unknown[] = []) =>
        (await superuser.query<R>({ text: sql, values: [...values], types })).rows,
    };
    const { faults } = await verifyChain(queries, { id: institution.id, code: institution.code });
    await superuser.query('rollback');
    return [...faults];
  };
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));
  const at = (position: number) => [institution.id, position];

  it('seals stretches of a thousand behind the acts, each on the one before', async () => {
    await write(2_300);
    expect(await verify()).toMatchObject({ sealed: 0, unsealed: 2_300, seals: 0, head: null, faults: [] });
    await Promise.all([seal(), seal()]);
    const first = await verify();
    expect(first).toMatchObject({ sealed: 2_300, unsealed: 0, seals: 3, faults: [] });
    await write(5);
    await seal();
    await seal();
    const second = await verify(first.head);
    expect(second).toMatchObject({ sealed: 2_305, seals: 4, faults: [] });
    await write(2);
    expect(await verify()).toMatchObject({ sealed: 2_305, unsealed: 2, faults: [] });
  });

  it.each([
    ['facts', `update event set facts = '{"n": 0}' where institution_id = $1 and position = $2`],
    ['person', `update event set person_id = gen_random_uuid() where institution_id = $1 and position = $2`],
    ['instant', `update event set at = at + interval '1 microsecond' where institution_id = $1 and position = $2`],
    ['kind', `update event set kind = 'NEED_CHANGED' where institution_id = $1 and position = $2`],
    ['subject', `update event set subject_id = gen_random_uuid() where institution_id = $1 and position = $2`],
  ])('finds an event whose %s was changed, and which', async (_what, sql) => {
    expect(await tampered([[sql, at(1_234)]])).toEqual([{ what: 'EVENT_CHANGED', at: 1_234 }]);
  });

  it('finds an event that was removed, or put in the place of another', async () => {
    const remove = 'delete from event where institution_id = $1 and position = $2';
    expect(await tampered([[remove, at(7)]])).toEqual([{ what: 'EVENT_MISSING', at: 7 }]);
    const put = `insert into event (institution_id, id, position, kind, subject_type, subject_id, subject_version, at, facts)
      values ($1, gen_random_uuid(), $2, 'NEED_RECORDED', 'Need', gen_random_uuid(), 1, now(), '{}')`;
    expect(
      await tampered([
        [remove, at(7)],
        [put, at(7)],
      ]),
    ).toEqual([{ what: 'EVENT_CHANGED', at: 7 }]);
    expect(await tampered([[put, at(0)]])).toEqual([{ what: 'EVENT_INSERTED', at: 0 }]);
    const swap = `update event set position = case position when 10 then -1 else position end where institution_id = $1 and position = $2`;
    const swapped = await tampered([
      [swap, at(10)],
      ['update event set position = 10 where institution_id = $1 and position = $2', at(11)],
      ['update event set position = 11 where institution_id = $1 and position = $2', at(-1)],
    ]);
    expect(swapped).toEqual([
      { what: 'EVENT_CHANGED', at: 10 },
      { what: 'EVENT_CHANGED', at: 11 },
    ]);
    expect(await tampered([[remove, at(2_306)]])).toEqual([{ what: 'EVENT_MISSING', at: 2_306 }]);
  });

  it('finds seals that were changed or removed; one kept elsewhere shows a log made anew', async () => {
    const [leaf] = [packed(['a'.repeat(64)])];
    const change = `update event_batch set leaves = $3 where institution_id = $1 and number = $2`;
    expect((await tampered([[change, [institution.id, 2, leaf]]])).map(({ what }) => what)).toContain('SEAL_CHANGED');
    const drop = 'delete from event_batch where institution_id = $1 and number = $2';
    expect(await tampered([[drop, [institution.id, 2]]])).toContainEqual({ what: 'SEAL_MISSING', at: 2 });
    const { head } = await verify();
    expect((await verify(head)).faults).toEqual([]);
    expect((await verify('f'.repeat(64))).faults).toEqual([{ what: 'HEAD_UNKNOWN', at: 4 }]);
  });

  it('lets neither role of the house change or remove a seal or an event', async () => {
    const { system } = api.gateway;
    for (const sql of [
      `update event_batch set hash = 'x' where institution_id = $1`,
      'delete from event_batch where institution_id = $1',
      'delete from event where institution_id = $1',
      `update event set facts = '{}' where institution_id = $1`,
    ])
      await expect(system.query(sql, [institution.id]), sql).rejects.toThrow('never changed');
    const insert = `insert into event_batch values ($1, $2, 9, 1, 1, '', '', '', now())`;
    await expect(api.gateway.read(institution.id, insert, [institution.id, randomUUID()])).rejects.toThrow(
      'permission',
    );
  });

  it('is what `mitra verify` goes through, for one institution or all', async () => {
    const [one] = await verifyAll(api.gateway, { institution: 'SEALED' });
    expect(one).toMatchObject({ code: 'SEALED', seals: 4, faults: [] });
    await expect(verifyAll(api.gateway, { institution: 'NOBODY' })).rejects.toThrow('There is no institution NOBODY.');
    await layInstitution(api.gateway);
    await expect(verifyAll(api.gateway, { head: 'x' })).rejects.toThrow('A seal is of one institution');
    expect(await verifyAll(api.gateway, {})).toHaveLength(2);
  });

  it('gives every other list of leaves, and every other place, another link', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 5 }), fc.array(hash, { maxLength: 5 }), hash, (one, other, before) => {
        expect(unpacked(packed(one))).toEqual(one);
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(linkOf(before, 1, 5, one) === linkOf(before, 1, 5, other)).toBe(same);
        expect(linkOf(before, 1, 5, one)).not.toBe(linkOf(BEGINNING, 1, 5, one));
        expect(linkOf(before, 1, 5, one)).not.toBe(linkOf(before, 2, 5, one));
      }),
    );
  });
});
