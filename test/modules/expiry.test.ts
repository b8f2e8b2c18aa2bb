import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expiryRound } from '../../src/modules/search/expiry-round.js';
import {
  EventPageDocument,
  ExpiryRadarDocument,
  ExpirySettingSetDocument,
  ExpirySettingsDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, requestCase } from '../support/story.js';
import { valueSop } from '../support/value.js';

describe('the expiry radar', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  const people: Record<'admin' | 'desk' | 'unit' | 'other' | 'guest', TestMember> = {} as never;

  const lay = (table: string, row: object) =>
    api.gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution.id, id: randomUUID(), version: 1, ...row }),
    ]);
  const opened = async (title: string, endsOn: string | null) => {
    const asked = await requestCase(api, people.desk, { partnerId: `par_${partnerId}`, title, channel: 'DESK' });
    const id = asked.cooperation?.id ?? '';
    if (endsOn) await act(api, people.desk, id, 'agree', { facts: [{ name: 'ends', value: { date: endsOn } }] });
    return id;
  };
  const radar = async (asOf: string | null = null, as = people.admin) =>
    (await api.request(ExpiryRadarDocument, { asOf }, { as })).expiryRadar;
  const shape = async (asOf: string | null = null, as = people.admin) =>
    (await radar(asOf, as))?.map((bucket) => [
      bucket.lapsed ? 'LAPSED' : bucket.leadTime,
      ...bucket.entries.map((entry) => entry.cooperation?.title),
    ]);
  const set = async (input: { leadTimes: string[]; kindCode?: string; expectedVersion?: number }, as = people.admin) =>
    (await api.request(ExpirySettingSetDocument, { input }, { as, language: 'en' })).expirySettingSet;
  const round = () => expiryRound(api.api.shared.runner);
  const events = async () =>
    (
      await api.gateway.system.query<{ it: string }>(
        `select c."title" || ' ' || e."kind" || ' ' || (e."facts" ->> 'rung') || ' ' || (e."facts" ->> 'daysLeft') as "it"
         from "event" e join "cooperation" c on c."id" = e."subject_id"
         where e."kind" in ('COOPERATION_EXPIRING', 'COOPERATION_LAPSED') and e."institution_id" = $1 order by e."seq"`,
        [institution.id],
      )
    ).map(({ it: one }) => one);
  const letters = async () =>
    (
      await api.gateway.system.query<{ it: string }>(
        `select "template" || ' ' || "recipient" as "it" from "letter" where "institution_id" = $1 order by "queued_at", "recipient"`,
        [institution.id],
      )
    ).map(({ it: one }) => one);

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'JUR-A', kind: 'JURUSAN' }],
      posts: ['DESK', 'CELLAR', 'HEAD@JUR-A'],
    });
    partnerId = await layPartner(api.gateway, institution);
    people.admin = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    people.desk = await layMember(api.gateway, institution, { posts: ['DESK'] });
    people.other = await layMember(api.gateway, institution, { posts: ['CELLAR'] });
    people.unit = await layMember(api.gateway, institution, { posts: ['HEAD@JUR-A'] });
    people.guest = await layMember(api.gateway, institution, { partnerId });
    const keeper = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    await activate(api, keeper, valueSop, { despiteErrors: true });
    await lay('agreement_kind', { code: 'MOU', title: { id: 'Nota kesepahaman', en: 'MoU' }, retired: false });
    // Asked on 2 March 2026.
    await opened('Jauh', '2028-01-01');
    await opened('Setengah tahun', '2026-08-20');
    await opened('Tiga bulan', '2026-05-20');
    const near = await opened('Dekat', '2026-03-20');
    await opened('Belum', null);
    await lay('cooperation_card', {
      ...{ cooperation_id: near.slice(4), unit_id: institution.units['JUR-A'], source: 'CASE' },
      updated_at: '2026-03-01T00:00:00Z',
    });
  });
  afterAll(() => api?.close());

  it('tells what ends by the lead time that has begun, the nearest first', async () => {
    expect(await radar()).toEqual([
      {
        ...{ leadTime: 'P30D', lapsed: false, cooperations: 1 },
        entries: [
          {
            ...{ cooperation: { title: 'Dekat' }, endsOn: '2026-03-20', daysLeft: 18, unit: { code: 'JUR-A' } },
            ...{ nextStep: 'NOTHING_BEGUN', successor: null, toldAt: null },
          },
        ],
      },
      expect.objectContaining({ leadTime: 'P90D', cooperations: 1 }),
      expect.objectContaining({ leadTime: 'P6M', cooperations: 1 }),
    ]);
    // The day a rung begins, and the one before: 20 August less six months.
    expect((await shape('2026-02-19'))?.flat()).not.toContain('Setengah tahun');
    expect(await shape('2026-03-21')).toEqual([
      ['LAPSED', 'Dekat'],
      ['P90D', 'Tiga bulan'],
      ['P6M', 'Setengah tahun'],
    ]);
    expect(await shape('2026-03-20')).toEqual([
      ['P30D', 'Dekat'],
      ['P90D', 'Tiga bulan'],
      ['P6M', 'Setengah tahun'],
    ]);
    expect(await shape('2026-03-01')).toEqual([]);
    expect(await shape(null, people.other)).toEqual([]);
    expect(await shape(null, people.guest)).toEqual([]);
    expect(await shape(null, people.desk)).toHaveLength(3);
  });

  it('tells the responsible unit once on each rung, whoever looks', async () => {
    await Promise.all([round(), round(), round()]);
    expect((await events()).sort()).toEqual([
      'Dekat COOPERATION_EXPIRING P30D 18',
      'Setengah tahun COOPERATION_EXPIRING P6M 171',
      'Tiga bulan COOPERATION_EXPIRING P90D 79',
    ]);
    // Where no unit is named, the coordinators.
    expect((await letters()).sort()).toEqual(
      [people.unit, people.admin, people.admin].map(({ email }) => `COOPERATION_EXPIRING ${email}`).sort(),
    );
    await unchanged(api, round);
    expect((await radar())?.[0]?.entries[0]?.toldAt).toMatch(/^2026-03-02/);
    await api.deliver();
    const mail = api.mails.find((one) => one.to === people.unit.email);
    expect(mail?.text).toContain('Dekat');
    const seen = async (as: TestMember) => {
      const where = { subjectTypeIn: ['Cooperation'] };
      const { events: page } = await api.request(EventPageDocument, { first: 50, where } as never, { as });
      return page?.nodes.map((event) => event.kind);
    };
    expect(await seen(people.admin)).toContain('COOPERATION_EXPIRING');
    expect(await seen(people.guest)).toContain('COOPERATION_ACTED');
    expect(await seen(people.guest)).not.toContain('COOPERATION_EXPIRING');
    api.clock.set('2026-04-21T03:00:00Z');
    await Promise.all([round(), round()]);
    expect((await events()).slice(3).sort()).toEqual([
      'Dekat COOPERATION_LAPSED LAPSED -32',
      'Tiga bulan COOPERATION_EXPIRING P30D 29',
    ]);
    await unchanged(api, round);
    const [, id] = await api.gateway.system.query<{ id: string }>(
      `select "id" from "cooperation" where "title" in ('Jauh', 'Dekat') order by "title" desc`,
    );
    await api.gateway.system.query(`update "cooperation" set "ends_on" = '2026-05-01' where "id" = $1`, [id?.id]);
    await round();
    expect((await events()).at(-1)).toBe('Dekat COOPERATION_EXPIRING P30D 10');
  });

  it('sees the next step', async () => {
    const [row] = await api.gateway.system.query<{ id: string }>(
      `select "id" from "cooperation" where "title" = 'Dekat'`,
    );
    const next = await opened('Lanjutan', null);
    await api.gateway.system.query(
      `update "cooperation" set "predecessor_id" = $1, "succession" = 'EXTENSION' where "id" = $2`,
      [row?.id, next.slice(4)],
    );
    const entry = async () =>
      (await radar())?.flatMap((bucket) => bucket.entries).find((one) => one.cooperation?.title === 'Dekat');
    expect(await entry()).toMatchObject({ nextStep: 'SUCCESSOR_OPEN', successor: { title: 'Lanjutan' } });
    await act(api, people.desk, next, 'agree', { facts: [{ name: 'ends', value: { date: '2029-01-01' } }] });
    expect(await entry()).toMatchObject({ nextStep: 'SUCCESSOR_IN_FORCE' });
    const [other] = await api.gateway.system.query<{ id: string }>(
      `select "id" from "cooperation" where "title" = 'Tiga bulan'`,
    );
    await act(api, people.desk, `coo_${other?.id}`, 'stop');
    expect((await shape())?.flat()).not.toContain('Tiga bulan');
    // On a day before it was closed it was coming to its end.
    expect((await shape('2026-04-01'))?.flat()).toContain('Tiga bulan');
  });

  it('takes lead times from the institution, a kind of agreement before all others', async () => {
    expect((await api.request(ExpirySettingsDocument, {}, { as: people.admin })).expirySettings).toEqual([]);
    const general = await set({ leadTimes: ['P7D', 'P1Y', 'P1Y'] });
    expect(general).toEqual({
      setting: { id: expect.stringMatching(/^xps_/), kindCode: null, leadTimes: ['P1Y', 'P7D'], version: 1 },
      userErrors: [],
    });
    expect((await shape())?.map(([rung]) => rung)).toEqual(['P1Y']);
    expect((await set({ leadTimes: ['P60D'], kindCode: 'MOU' }))?.setting).toMatchObject({
      kindCode: 'MOU',
      version: 1,
    });
    await api.gateway.system.query(
      `update "cooperation_card" set "kind_id" = (select "id" from "agreement_kind" where "code" = 'MOU' and "institution_id" = $1) where "institution_id" = $1`,
      [institution.id],
    );
    expect(await shape()).toEqual([
      ['P60D', 'Dekat'],
      ['P1Y', 'Setengah tahun'],
    ]);
    const settings = (await api.request(ExpirySettingsDocument, {}, { as: people.other })).expirySettings;
    expect(settings?.map((one) => [one.kindCode, one.leadTimes])).toEqual([
      [null, ['P1Y', 'P7D']],
      ['MOU', ['P60D']],
    ]);
    expect((await api.request(ExpirySettingsDocument, {}, { as: people.guest })).expirySettings).toEqual([]);
    expect((await set({ leadTimes: [] }))?.setting).toMatchObject({ leadTimes: [], version: 2 });
    expect(await shape()).toEqual([['P60D', 'Dekat']]);
  });

  it('refuses what is no lead time, from who may not, and changes nothing', async () => {
    const told = async (...of: Parameters<typeof set>) =>
      (await unchanged(api, () => set(...of)))?.userErrors.map((one) => `${one.code} ${one.path.join('.')}`);
    expect(await told({ leadTimes: ['P1M'] }, people.desk)).toEqual(['FORBIDDEN ']);
    expect(await told({ leadTimes: ['P6Y'] })).toEqual(['INVALID input.leadTimes']);
    expect(await told({ leadTimes: ['P1D', 'P2D', 'P3D', 'P4D', 'P5D', 'P6D', 'P8D'] })).toEqual([
      'INVALID input.leadTimes',
    ]);
    expect(await told({ leadTimes: ['P1M'], kindCode: 'NONE' })).toEqual(['INVALID input.kindCode']);
    expect(await told({ leadTimes: ['P1M'], expectedVersion: 1 })).toEqual(['STALE input.expectedVersion']);
  });
});
