import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/kernel/result.js';
import { assignNumber } from '../../src/modules/document/number-assign.js';
import { run } from '../../src/platform/mutation/run.js';
import { NumberSeriesPageDocument, NumberSeriesSetDocument } from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { actorOf } from './document-support.js';

describe('numberSeriesSet', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let coordinator: TestMember;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, { units: [{ code: 'U-1', kind: 'PUSAT' }], posts: ['KAPUS@U-1'] });
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'], posts: ['KAPUS@U-1'] });
    coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
  });
  afterAll(() => api.close());

  const base = { kind: 'letter', pattern: '{seq:3}/{year}', reset: 'YEARLY' } as const;
  const set = async (input: object, as = admin, language: 'en' | 'id' = 'en') => {
    const given = { ...base, ...input };
    const answer = await api.request(NumberSeriesSetDocument, { input: given }, { as, language });
    if (!answer.numberSeriesSet) throw new Error('null');
    return answer.numberSeriesSet;
  };
  type Addendum = Parameters<typeof assignNumber>[4];
  const take = async (kind: string, unitId: string | null = null, addendum: Addendum = null): Promise<unknown> => {
    const actor = await actorOf(api, admin);
    const result = await run(api.api.shared.runner, actor, { operation: 'test', input: {} }, async (work) => {
      const number = await assignNumber(work, kind, unitId, ['action'], addendum);
      return number.ok ? ok({ number: number.value }) : number;
    });
    return result.ok ? result.value.number : result.error.map((one) => [one.code, one.path]);
  };

  it('is for administrators; refused with every reason at once, and nothing changes', async () => {
    const stranger = await unchanged(api, () => set({}, coordinator));
    expect(stranger).toEqual({
      numberSeries: null,
      userErrors: [
        { __typename: 'InputError', code: 'FORBIDDEN', message: 'Only an administrator may do this.', path: [] },
      ],
    });
    const wrong = await unchanged(api, () =>
      set({ kind: 'a b', pattern: '{seq}{x}', nextNumber: 0, expectedVersion: 3 }),
    );
    expect(wrong.userErrors.map((one) => [one.code, one.path.join('.')])).toEqual([
      ['INVALID', 'input.kind'],
      ['INVALID', 'input.pattern'],
      ['INVALID', 'input.pattern'],
      ['INVALID', 'input.pattern'],
      ['INVALID', 'input.nextNumber'],
      ['STALE', 'input.expectedVersion'],
    ]);
    const indonesian = await unchanged(api, () => set({ pattern: '{year}' }, admin, 'id'));
    expect(indonesian.userErrors.map((one) => one.message)).toEqual(['Pola memuat {seq} tepat satu kali.']);
  });

  it('sets a series that numbers from 1, without a gap, by the day in the institution’s zone', async () => {
    expect(await take('letter')).toBeNull();
    const made = await set({});
    expect(made).toEqual({
      numberSeries: { id: expect.stringMatching(/^nse_/), ...base, forAddenda: false, version: 1, counters: [] },
      userErrors: [],
    });
    api.clock.set('2026-12-31T16:59:59Z');
    expect([await take('letter'), await take('letter')]).toEqual(['001/2026', '002/2026']);
    api.clock.set('2026-12-31T17:00:00Z'); // midnight in Jakarta
    expect(await take('letter')).toBe('001/2027');
    api.clock.set('2026-03-02T02:00:00Z');
    expect(await take('letter')).toBe('003/2026');
  });

  it('goes on where it stands when the pattern or the span changes', async () => {
    const changed = await set({ pattern: '{seq}/{unit}/{roman-month}/{year}', reset: 'MONTHLY', expectedVersion: 1 });
    expect(changed.numberSeries).toMatchObject({ version: 2, reset: 'MONTHLY' });
    const unit = institution.units['U-1'] ?? '';
    expect([await take('letter', unit), await take('letter')]).toEqual([
      '4/U-1/III/2026',
      `5/${institution.code}/III/2026`,
    ]);
    const stale = await unchanged(api, () => set({ expectedVersion: 1 }));
    expect(stale.userErrors).toMatchObject([{ __typename: 'StaleError', currentVersion: 2 }]);
  });

  it('may begin higher, never lower, and shares no pattern', async () => {
    const low = await unchanged(api, () => set({ pattern: '{seq}/{month}/{year}', reset: 'MONTHLY', nextNumber: 5 }));
    expect(low.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'INVALID',
        message: 'Numbers up to 5 were given; the next is 6 or higher.',
        path: ['input', 'nextNumber'],
      },
    ]);
    const high = await set({ pattern: '{seq}/{month}/{year}', reset: 'MONTHLY', nextNumber: 58 });
    expect(high.numberSeries?.counters).toContainEqual({ period: '2026-03', last: 57 });
    expect(await take('letter')).toBe('58/03/2026');
    const same = await unchanged(api, () => set({ kind: 'other', pattern: ' {seq}/{month}/{year} ', reset: 'NEVER' }));
    expect(same.userErrors.map((one) => [one.code, one.path])).toEqual([['ALREADY_EXISTS', ['input', 'pattern']]]);
  });

  it('a rehearsed call takes no number, and a number on another document is refused, not given', async () => {
    await unchanged(api, () => set({ kind: 'new', pattern: 'N {seq}', reset: 'NEVER', dryRun: true }));
    await set({ kind: 'new', pattern: '{seq}-x', reset: 'NEVER' });
    const taken = `insert into document (institution_id, id, container_id, kind, title, number, current_number, created_at, updated_at)
      values ($1, gen_random_uuid(), gen_random_uuid(), 'new', 'x', '1-x', 1, now(), now())`;
    await api.gateway.system.query(taken, [institution.id]);
    expect(await unchanged(api, () => take('new'))).toEqual([['ALREADY_EXISTS', ['action']]]);
  });

  it('numbers addenda in the kind’s own series, until they have one', async () => {
    const addendum = { ordinal: 1, parent: '001/2026' };
    const plain = { kind: 'paper', pattern: '{seq}~{year}' };
    const own = { kind: 'paper', pattern: '{parent} ADD-{ordinal}/{seq:2}/{year}', forAddenda: true };
    await set(plain);
    expect(await take('paper', null, addendum)).toBe('1~2026');
    const citing = await unchanged(api, () => set({ ...own, forAddenda: false }));
    expect(citing.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'INVALID',
        message: 'Braces hold one of seq, seq:1 to seq:9, roman-month, month, year, unit.',
        path: ['input', 'pattern'],
      },
    ]);
    const same = await unchanged(api, () => set({ ...plain, forAddenda: true }));
    expect(same.userErrors.map((one) => [one.code, one.path])).toEqual([['ALREADY_EXISTS', ['input', 'pattern']]]);
    expect((await set(own)).numberSeries).toMatchObject({ kind: 'paper', forAddenda: true, version: 1, counters: [] });
    expect([await take('paper', null, addendum), await take('paper')]).toEqual(['001/2026 ADD-1/01/2026', '2~2026']);
    expect(await unchanged(api, () => take('paper', null, { ordinal: 2, parent: null }))).toEqual([
      ['INVALID', ['action']],
    ]);
    const changed = await set({ ...own, pattern: 'ADD-{seq}/{year}', expectedVersion: 1 });
    expect(changed.numberSeries).toMatchObject({ forAddenda: true, version: 2 });
    expect(await take('paper', null, { ordinal: 2, parent: null })).toBe('ADD-2/2026');
  });

  it('is listed for staff, and a partner sees none', async () => {
    const listed = await api.request(NumberSeriesPageDocument, {}, { as: coordinator });
    expect(listed.numberSeries?.nodes.map((one) => one.kind)).toEqual(['letter', 'new', 'paper', 'paper']);
    const one = await api.request(NumberSeriesPageDocument, { where: { kindIn: ['new'] } }, { as: coordinator });
    expect(one.numberSeries?.totalCount).toBe(1);
    const partnerId = await layPartner(api.gateway, institution);
    const partner = await layMember(api.gateway, institution, { partnerId });
    expect((await api.request(NumberSeriesPageDocument, {}, { as: partner })).numberSeries?.totalCount).toBe(0);
  });
});
