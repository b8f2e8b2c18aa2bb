import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { witness } from '../support/coverage.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { checkCoverage, coveragePage } from './page.js';
import seed from './seed-rows.json' with { type: 'json' };

describe('a tagged test', () => {
  let api: TestApi;
  let staff: TestMember;
  beforeAll(async () => {
    api = await startApi();
    staff = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['COORDINATOR'] });
  });
  afterAll(() => api.close());

  const register = (name: string, as: TestMember | null = staff) =>
    api.raw(
      'mutation ($input: PartnerRegisterInput!) { partnerRegister(input: $input) { partner { id } userErrors { code } } }',
      { input: { name, country: 'ID', kind: 'COMPANY', level: 'NATIONAL' } },
      { as },
    );
  const list = () => api.raw('{ partners { nodes { id } } }', {}, { as: staff });

  it('says what it called, what was accepted and what was refused', async () => {
    const record = await witness(['P-01', 'P-16'], async (shown) => {
      const { body } = await shown.accepted(() => register('PT Satu'));
      expect(body).toMatchObject({ data: { partnerRegister: { userErrors: [] } } });
      await shown.accepted(list);
      await shown.refused(api, () => register(''));
      await shown.refused(api, () => register('PT Dua', null));
    });
    expect(record).toEqual({
      rows: ['P-01', 'P-16'],
      accepted: ['partnerRegister', 'partners'],
      refused: ['partnerRegister'],
    });
  });

  it('may leave the refusal out where the row has no rule', async () => {
    await expect(witness(['P-16'], async (shown) => void (await shown.accepted(list)))).resolves.toBeDefined();
  });

  const tooLittle: readonly [string, string[], Parameters<typeof witness>[1], string][] = [
    ['a row nobody knows', ['P-99'], async () => undefined, 'P-99 is no row'],
    ['nothing called', ['P-16'], async () => undefined, 'no success through HTTP'],
    ['no HTTP', ['P-16'], async (shown) => void (await shown.accepted(async () => 1)), 'no GraphQL call'],
    ['no refusal', ['P-01'], async (shown) => void (await shown.accepted(list)), 'P-01 has a rule'],
    [
      'a refusal taken for a success',
      ['P-16'],
      async (shown) => void (await shown.accepted(() => register(''))),
      'must be accepted',
    ],
    [
      'null taken for a success',
      ['P-16'],
      async (shown) => void (await shown.accepted(() => api.raw('{ partner(id: "x") { id } }', {}, { as: staff }))),
      'must be accepted',
    ],
    [
      'a success taken for a refusal',
      ['P-01'],
      async (shown) => void (await shown.refused(api, list)),
      'must be refused',
    ],
    [
      'a refusal that changed something',
      ['P-01'],
      async (shown) => void (await shown.refused(api, async () => [await register('PT Tiga'), await register('')])),
      'changed the database',
    ],
    [
      'userErrors not asked for',
      ['P-01'],
      async (shown) =>
        void (await shown.accepted(() =>
          api.raw('mutation { sessionRevoke(input: { sessionId: "x" }) { sessionId } }', {}, { as: staff }),
        )),
      'select userErrors',
    ],
  ];
  it.each(tooLittle)('fails with %s', async (_name, rows, prove, message) => {
    await expect(witness(rows, prove)).rejects.toThrow(message);
  });
});

describe('the page', () => {
  const proof = {
    rows: ['P-01'],
    accepted: ['b', 'a'],
    refused: ['c'],
    test: 'P-01: one | two',
    file: 'test/x.test.ts',
  };

  it('leads from row to test to operation, the same in whatever order the tests ran', () => {
    const other = { ...proof, test: 'P-01: another', accepted: ['z'] };
    expect(coveragePage([proof, other])).toBe(coveragePage([other, proof]));
    expect(coveragePage([proof])).toContain('| A | test/x.test.ts: one \\| two | `a` `b` | `c` |');
    expect(coveragePage([proof])).toContain(`1 of ${seed.rows.length} rows are proved.`);
  });

  it('is stale as soon as the tests say anything else', () => {
    expect(checkCoverage([proof], false)).toContain(
      'docs/coverage.md is not what the tests say: run the tests once with UPDATE_COVERAGE=1 and commit it',
    );
  });

  it('has every row of the seed once', () => {
    const ids = seed.rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [series, count] of Object.entries({ P: 20, B: 21, C: 13, S: 22, A: 18 }))
      expect(
        seed.rows.filter((row) => row.series === series),
        series,
      ).toHaveLength(count);
  });
});
