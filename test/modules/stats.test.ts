import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDrawable, statChart } from '../../src/modules/search/stat-chart.js';
import { statSources } from '../../src/modules/search/stat-sources.js';
import {
  CooperationStatsDocument,
  type CooperationStatsQueryVariables,
  OtherStatsDocument,
  StatPicturesDocument,
} from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { layPlan } from '../support/plan.js';
import { act, activate, requestCase } from '../support/story.js';
import { valueSop } from '../support/value.js';

/** As the other SOP, but its agreement runs in two branches at once. */
const twoBranches = valueSop
  .replaceAll('VALUE', 'BRANCHES')
  .replace('routes: [{ to: [RUNNING] }]', 'routes: [{ to: [RUNNING, WATCHING] }]')
  .replace(
    'anyTime: []',
    `  - id: WATCHING
    phase: MONITORING
    title: { id: Memantau, en: Watching }
    source: { document: S, item: "4", quote: memantau }
    actors: { rule: ANY_OF, seats: [{ position: DESK }] }
    actions:
      - { id: watched, label: { id: Dipantau, en: Watched }, routes: [{ outcome: OVER }] }
anyTime: []`,
  );

describe('counts for dashboards', () => {
  let api: TestApi;
  let institution: TestInstitution;
  const partners: string[] = [];
  const people: Record<'admin' | 'keeper' | 'desk' | 'other' | 'guest', TestMember> = {} as never;
  const cases: string[] = [];

  const lay = (table: string, row: object) =>
    api.gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution.id, id: randomUUID(), version: 1, ...row }),
    ]);
  const count = async (variables: CooperationStatsQueryVariables, as = people.admin) =>
    (await api.request(CooperationStatsDocument, variables, { as })).cooperationStats?.rows.map((row) => [
      ...row.keys.map((key) => key.code),
      row.cooperations,
      row.inForce,
    ]);

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'JUR-A', kind: 'JURUSAN' }],
      posts: ['DESK', 'CELLAR'],
    });
    partners.push(
      await layPartner(api.gateway, institution),
      await layPartner(api.gateway, institution, { country: 'SG' }),
    );
    people.keeper = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.admin = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    people.desk = await layMember(api.gateway, institution, { posts: ['DESK'] });
    people.other = await layMember(api.gateway, institution, { posts: ['CELLAR'] });
    people.guest = await layMember(api.gateway, institution, { partnerId: partners[0] ?? '' });
    await activate(api, people.keeper, twoBranches, { despiteErrors: true });
    for (const [at, ends] of [null, '2027-12-31', '2027-12-31', '2026-06-30'].entries()) {
      const partnerId = `par_${partners[at === 3 ? 1 : 0]}`;
      const asked = await requestCase(api, people.desk, { partnerId, title: `Kasus ${at}`, channel: 'DESK' });
      const id = asked.cooperation?.id ?? '';
      cases.push(id.slice(4));
      if (ends) await act(api, people.desk, id, 'agree', { facts: [{ name: 'ends', value: { date: ends } }] });
    }
    const card = { updated_at: '2026-01-01T00:00:00Z', source: 'CASE' };
    await lay('cooperation_card', {
      ...card,
      cooperation_id: cases[1],
      unit_id: institution.units['JUR-A'],
      level: 'LOCAL',
    });
    await lay('cooperation_card', { ...card, cooperation_id: cases[2], starts_on: '2025-07-01' });
    const kind = randomUUID();
    await lay('activity_kind', {
      id: kind,
      code: 'KULIAH',
      title: { id: 'Kuliah tamu', en: 'Guest lecture' },
      retired: false,
    });
    const times = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
    const activity = {
      cooperation_id: cases[1],
      kind_id: kind,
      title: 'x',
      planned_party: 'INSTITUTION',
      planned_by_id: people.desk.personId,
      planned_entry: 0,
      ...times,
    };
    await lay('activity', {
      ...activity,
      status: 'HELD',
      happens_on: '2026-02-01',
      participants: 30,
      dharma: 'EDUCATION',
      held_party: 'INSTITUTION',
      held_by_id: people.desk.personId,
    });
    await lay('activity', {
      ...activity,
      status: 'PLANNED',
      happens_on: '2026-05-01',
      participants: null,
      dharma: 'RESEARCH',
    });
  });
  afterAll(() => api?.close());

  it('tell every phase a case stands in, and what is in force', async () => {
    expect(await count({ by: [] })).toEqual([[4, 3]]);
    // Counted under one phase only, two running cases would seem to be monitored and nothing else.
    expect(await count({ by: ['PHASE'] })).toEqual([
      ['SIGNING', 1, 0],
      ['MONITORING', 3, 3],
    ]);
    expect(await count({ by: ['ACTIVE_PHASE'] })).toEqual([
      ['SIGNING', 1, 0],
      ['ACTIVE', 3, 3],
      ['MONITORING', 3, 3],
    ]);
    expect(await count({ by: ['IN_FORCE'], asOf: '2026-07-01' })).toEqual([
      ['IN_FORCE', 2, 2],
      ['NOT_IN_FORCE', 2, 0],
    ]);
    expect(await count({ by: ['IN_FORCE'], asOf: '2025-12-31' })).toEqual([
      ['IN_FORCE', 1, 1],
      ['NOT_IN_FORCE', 3, 0],
    ]);
  });

  it('are by status, level, unit, duty, year, country and SOP, alone or together', async () => {
    expect(await count({ by: ['LEVEL', 'STATUS'] })).toEqual([
      ['NATIONAL', 'OPEN', 1, 0],
      ['NATIONAL', 'ACTIVE', 2, 2],
      ['LOCAL', 'ACTIVE', 1, 1],
    ]);
    expect(await count({ by: ['UNIT'] })).toEqual([
      ['JUR-A', 1, 1],
      [null, 3, 2],
    ]);
    expect(await count({ by: ['DHARMA'] })).toEqual([
      ['EDUCATION', 1, 1],
      ['RESEARCH', 1, 1],
      [null, 3, 2],
    ]);
    expect(await count({ by: ['YEAR_BEGUN'] })).toEqual([
      ['2025', 1, 1],
      ['2026', 2, 2],
      [null, 1, 0],
    ]);
    expect(await count({ by: ['COUNTRY', 'PROCEDURE', 'YEAR_REGISTERED'] })).toEqual([
      ['ID', 'BRANCHES', '2026', 3, 2],
      ['SG', 'BRANCHES', '2026', 1, 1],
    ]);
    for (const by of Object.keys(statSources.cooperations.dimensions))
      expect((await count({ by: [by as never] }))?.length, by).toBeGreaterThan(0);
  });

  it('are of what the caller may see and asks for, in one statement', async () => {
    expect(await count({ by: ['STATUS'], where: { titleContains: 'Kasus 3' } })).toEqual([['ACTIVE', 1, 1]]);
    expect(await count({ by: [] }, people.other)).toEqual([[0, 0]]);
    expect(await count({ by: [] }, people.desk)).toEqual([[4, 3]]);
    expect(await count({ by: [] }, people.guest)).toEqual([]);
    expect(await api.statements(() => count({ by: ['ACTIVE_PHASE', 'DHARMA', 'UNIT'] }))).toHaveLength(1);
    const query = 'query ($by: [CooperationStatBy!]!) { cooperationStats(by: $by) { rows { cooperations } } }';
    for (const by of [
      ['STATUS', 'STATUS'],
      ['STATUS', 'LEVEL', 'KIND', 'UNIT'],
    ]) {
      const { body } = await api.raw(query, { by }, { as: people.admin });
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  it('count activities, obligations and complaints', async () => {
    const found = await api.request(OtherStatsDocument, {}, { as: people.admin });
    expect(found.activityStats?.rows).toEqual([
      { keys: [{ code: 'EDUCATION' }, { code: '2026' }], activities: 1, cooperations: 1, participants: 30 },
      { keys: [{ code: 'RESEARCH' }, { code: '2026' }], activities: 1, cooperations: 1, participants: 0 },
    ]);
    expect([found.obligationCounts?.rows, found.complaintStats?.rows]).toEqual([[], []]);
    const at = '2026-01-01T00:00:00Z';
    const complaint = { source: 'STAFF', rules: [], message: 'x', partner_id: partners[0], at, answers: 0 };
    await lay('complaint', { ...complaint, status: 'OPEN', recorded_by_id: people.desk.personId });
    await layPlan(api, { institution: institution.id, cooperation: cases[1] ?? '', person: people.desk.personId });
    const [promise] = await api.gateway.system.query<{ id: string }>(`select "id" from "plan_commitment" limit 1`);
    const obligation = {
      ...{ cooperation_id: cases[1], recurring: false, commitment_id: promise?.id, kind: 'TIME', percent: 0 },
      ...{
        title: { id: 'x', en: 'x' },
        due_on: '2026-02-01',
        due_soon_on: '2026-01-20',
        created_at: at,
        updated_at: at,
      },
    };
    await lay('obligation', { ...obligation, series: 'a', party: 'INSTITUTION', status: 'OVERDUE' });
    await lay('obligation', { ...obligation, series: 'b', party: 'PARTNER', status: 'PLANNED' });
    await lay('obligation', { ...obligation, series: 'c', party: 'PARTNER', status: 'PLANNED' });
    const more = await api.request(OtherStatsDocument, {}, { as: people.admin });
    expect(more.obligationCounts?.rows).toEqual([
      {
        keys: [
          { code: 'INSTITUTION', label: { en: 'Institution' } },
          { code: 'OVERDUE', label: { en: 'Overdue' } },
        ],
        ...{ obligations: 1, late: 1 },
      },
      {
        keys: [
          { code: 'PARTNER', label: { en: 'Partner' } },
          { code: 'PLANNED', label: { en: 'Planned' } },
        ],
        ...{ obligations: 2, late: 0 },
      },
    ]);
    const standard = randomUUID();
    await lay('service_standard', {
      ...{
        id: standard,
        code: 'JAWAB',
        edition: 1,
        title: { id: 'Jawaban', en: 'Answer' },
        subject: 'REQUEST',
        starts: {},
      },
      ...{ stops: {}, cancels: {}, events: [], within: 'PT15M', mode: 'HOURS', warnings: [], pause_reasons: [], at },
      ...{ pause_entered_within: 'PT1H', valid_from: '2026-01-01', set_by_id: people.desk.personId },
    });
    expect((await api.request(OtherStatsDocument, {}, { as: people.admin })).serviceClockStats?.rows).toEqual([]);
    const clock = {
      ...{
        standard_id: standard,
        standard_code: 'JAWAB',
        subject: 'COOPERATION',
        cooperation_id: cases[1],
        started_at: at,
      },
      ...{ entered_at: at, due_at: at, due_confirmed: true, updated_at: at },
    };
    await lay('service_clock', {
      ...clock,
      status: 'MET',
      round: 1,
      stopped_at: at,
      stop_entered_at: at,
      elapsed_ms: 0,
    });
    await lay('service_clock', { ...clock, status: 'BREACHED', round: 2, breached_at: at });
    const clocks = (await api.request(OtherStatsDocument, {}, { as: people.admin })).serviceClockStats?.rows;
    expect(clocks).toEqual([
      { keys: [{ code: 'JAWAB' }, { code: 'MET' }], clocks: 1, met: 1, breached: 0, running: 0 },
      { keys: [{ code: 'JAWAB' }, { code: 'BREACHED' }], clocks: 1, met: 0, breached: 1, running: 0 },
    ]);
    const kept = await api.request(OtherStatsDocument, {}, { as: people.keeper });
    expect(kept.complaintStats?.rows).toEqual([
      { keys: [{ code: 'OPEN' }], complaints: 1, answerOverdue: 0, closeOverdue: 0 },
    ]);
  });

  it('are drawn at signed addresses that expire, with their figures in words', async () => {
    const { bars, stacked, trend } = await api.request(
      StatPicturesDocument,
      { where: { titleContains: 'Kasus' } },
      { as: people.admin },
    );
    const url = bars?.pictureUrl ?? '';
    const response = await fetch(url);
    const svg = await response.text();
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-language')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      'id',
    ]);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    expect(svg).toContain('<title>Kerja sama menurut tahap yang berjalan</title>');
    expect(svg).toContain(
      '<desc>Penandatanganan: 1; Pelaksanaan: 3; Monitoring: 3. n = 4, dapat terhitung di beberapa baris · 2 Maret 2026</desc>',
    );
    expect(svg).toContain('prefers-color-scheme:dark');
    expect((await fetch(url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })).status).toBe(304);
    const shares = await (await fetch(stacked?.pictureUrl ?? '')).text();
    expect(shares).toContain(
      '<desc>National: Under way 1, In force 2; Local: Under way 0, In force 1. n = 4 · 2 March 2026 · figures in the bars: counts, bold: the row’s total</desc>',
    );
    const inside = [...shares.matchAll(/<text [^>]*class="small on\d+"[^>]*>([^<]*)</g)].map(([, said]) => said);
    expect(inside).toEqual(['1', '2', '1']);
    const line = await (await fetch(trend?.pictureUrl ?? '')).text();
    expect(line).toContain('<desc>2025: 1; 2026: 2. n = 4 · 2 Maret 2026</desc>');
    const heavy = Array.from({ length: 300 }).reduce<object>((not) => ({ not }), {});
    const [bare = ''] = url.split('&where=');
    for (const wrong of [
      `${bare}&where=${encodeURIComponent(JSON.stringify(heavy))}`,
      url.replace('BARS', 'TREND'),
      url.replace('ACTIVE_PHASE', 'NOTHING'),
      url.replace('where=', 'where=x'),
      url.replace('/files/stats-picture/', '/files/stats-picture/x'),
    ])
      expect((await fetch(wrong)).status, wrong).toBe(404);
    const others = await api.request(StatPicturesDocument, {}, { as: people.other });
    expect(await (await fetch(others.bars?.pictureUrl ?? '')).text()).toContain('n = 0');
    const { body } = await api.raw(
      '{ cooperationStats(by: [STATUS]) { pictureUrl(chart: TREND, language: en) } }',
      {},
      { as: people.admin },
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    api.clock.set('2026-03-02T02:20:00Z');
    expect((await fetch(url)).status).toBe(410);
  });

  it('know an adopted agreement’s own last day, as the register does', async () => {
    await api.gateway.system.query(
      `update "cooperation" set "status" = 'CLOSED', "outcome_kind" = 'EXPIRED', "ended_on" = '2025-09-30' where "id" = $1`,
      [cases[2]],
    );
    for (const [asOf, inForce] of [
      ['2025-09-30', 1],
      ['2025-10-01', 0],
    ] as const) {
      expect(await count({ by: [], asOf })).toEqual([[4, inForce]]);
      const registered = await api.gateway.system.query(
        `select 1 from "registered_cooperation" where "institution_id" = $1 and $2 between "starts_on" and "until"`,
        [institution.id, asOf],
      );
      expect(registered).toHaveLength(inForce);
    }
  });
});

describe('charts of counts', () => {
  const row = (code: string, cooperations: number, second?: string) => ({
    keys: [code, ...(second ? [second] : [])].map((one) => ({ by: 'X', code: one, label: { id: one, en: one } })),
    cooperations,
  });

  it('show the greatest and the rest as one, and at most eleven shares', () => {
    const many = Array.from({ length: 40 }, (_, at) => row(`C${at}`, at));
    const bars = statChart('cooperations', ['COUNTRY'], 'BARS', many, { total: 780, locale: 'en', day: '2026-03-02' });
    expect(bars.kind === 'BARS' && [bars.rows.length, bars.rows.at(-1)]).toEqual([
      25,
      { label: 'Others (16)', value: 120, printed: '120' },
    ]);
    const wide = Array.from({ length: 14 }, (_, at) => row('A', 1, `S${at}`));
    const shares = statChart('cooperations', ['LEVEL', 'COUNTRY'], 'STACKED', wide, {
      total: 14,
      locale: 'en',
      day: '2026-03-02',
    });
    expect(shares.kind === 'STACKED' && [shares.steps.length, shares.rows[0]?.counts]).toEqual([
      11,
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4],
    ]);
  });

  it('show shares in the order of their words, whichever comes first in the rows', () => {
    const leveled = ['NATIONAL', 'LOCAL', null, 'INTERNATIONAL'].map((code, at) => ({
      keys: [
        { by: 'STATUS', code: 'OPEN', label: { id: 'a', en: 'a' } },
        { by: 'LEVEL', code, label: { id: `${code}`, en: `${code}` } },
      ],
      cooperations: at + 1,
    }));
    const ask = { total: 10, locale: 'id', day: '2026-03-02' } as const;
    const shares = statChart('cooperations', ['STATUS', 'LEVEL'], 'STACKED', leveled, ask);
    expect(shares.kind === 'STACKED' && [shares.steps, shares.rows[0]?.counts, shares.inside]).toEqual([
      ['INTERNATIONAL', 'NATIONAL', 'LOCAL', 'null'],
      [4, 1, 2, 3],
      'COUNT',
    ]);
  });

  it('draw a year in which there was none, and leave out what has no year', () => {
    const rows = [
      row('2023', 2),
      row('2026', 1),
      { keys: [{ by: 'X', code: null, label: { id: '?', en: '?' } }], cooperations: 5 },
    ];
    const line = statChart('cooperations', ['YEAR_BEGUN'], 'TREND', rows, {
      total: 8,
      locale: 'en',
      day: '2026-03-02',
    });
    expect(line.kind === 'TREND' && line.points.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '2023 2',
      '2024 0',
      '2025 0',
      '2026 1',
    ]);
  });

  it('are possible by one, by two, and along a year', () => {
    expect(isDrawable('cooperations', ['YEAR_BEGUN'], 'TREND')).toBe(true);
    expect(isDrawable('cooperations', ['STATUS'], 'TREND')).toBe(false);
    expect(isDrawable('cooperations', ['STATUS'], 'STACKED')).toBe(false);
    expect(isDrawable('cooperations', [], 'BARS')).toBe(false);
  });
});
