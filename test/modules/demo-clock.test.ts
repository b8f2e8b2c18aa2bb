import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MovingClock } from '../../src/platform/clock/moving-clock.js';
import { ApiKeyCreateDocument, DemoClockDocument, DemoClockMoveDocument } from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { activate, requestCase } from '../support/story.js';

const sopFile = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
const MORNING = '2026-03-02T02:00:00.000Z';
const real = { now: () => new Date(MORNING) };
const start = (connectionString?: string): Promise<TestApi> =>
  startApi({
    movingClock: new MovingClock(real),
    identity: { demoMode: true },
    jobs: true,
    ...(connectionString === undefined ? {} : { connectionString }),
  });

describe('the clock of the demo', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let office: TestMember;
  beforeAll(async () => {
    api = await start();
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'BADAN', kind: 'BADAN', echelon: 'I' }],
      posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN'],
    });
    office = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
  });
  afterAll(() => api?.close());
  const move = async (input: object, as = office, on = api) =>
    (await on.request(DemoClockMoveDocument, { input }, { as, language: 'en' })).demoClockMove;
  const now = async (as = office, on = api) => (await on.request(DemoClockDocument, {}, { as })).demoClock?.now;
  const refused = async (input: object, as = office, on = api) => {
    const answer = await unchanged(on, () => move(input, as, on));
    expect(answer).toMatchObject({ demoClock: null, served: false });
    return answer?.userErrors.map(({ code, path, message }) => [code, path.join('.'), message]);
  };

  test('goes forward only, by what is said or until then, and not for everybody', async () => {
    const partner = await layMember(api.gateway, institution, {
      partnerId: await layPartner(api.gateway, institution),
    });
    const head = await layMember(api.gateway, institution, { posts: ['KABADAN@BADAN'] });
    const movers = [['FORBIDDEN', '', 'Only an administrator or a coordinator moves the clock.']];
    for (const as of [partner, head]) expect(await refused({ by: 'P1D' }, as)).toEqual(movers);
    const forward = 'The clock goes forward only.';
    expect(await refused({ to: '2026-03-02T01:59:00Z' })).toEqual([['INVALID', 'input.to', forward]]);
    expect(await refused({ to: MORNING })).toEqual([['INVALID', 'input.to', forward]]);
    expect(await refused({ by: 'P0D' })).toEqual([['INVALID', 'input.by', forward]]);
    const length = 'Weeks, days, hours and minutes by ISO 8601: "P1D", "PT20M", "P2W".';
    for (const by of ['tomorrow', '-P1D', 'P1M', ''])
      expect(await refused({ by })).toEqual([['INVALID', 'input.by', length]]);
    expect(await refused({})).toEqual([['REQUIRED', 'input.by', 'This must not be empty.']]);
    const both = { by: 'P1D', to: '2026-03-09T00:00:00Z' };
    expect(await refused(both)).toEqual([['INVALID', 'input.to', 'Give either "by" or "to".']]);
    const far = 'At most 40 years ahead of real time.';
    expect(await refused({ to: '2090-01-01T00:00:00Z' })).toEqual([['INVALID', 'input.to', far]]);
    expect(await refused({ by: 'P9999W' })).toEqual([['INVALID', 'input.by', far]]);
    expect(await now()).toBe(MORNING);
    const rehearsed = await unchanged(api, () => move({ by: 'P1D', dryRun: true }));
    expect(rehearsed).toMatchObject({ served: false, userErrors: [] });
    expect(await now()).toBe(MORNING);
  });

  test('is moved once however often a call is tried again, and says so in the log and on the page', async () => {
    const input = { by: 'PT20M', idempotencyKey: 'twenty-minutes' };
    const clock = { demoClock: { now: '2026-03-02T02:20:00.000Z', aheadMinutes: 20 }, served: true, userErrors: [] };
    const other = await layInstitution(api.gateway);
    const real = await layInstitution(api.gateway);
    await api.gateway.system.query('update "institution" set "demo" = ("id" <> $1)', [real.id]);
    expect(await Promise.all([move(input), move(input)])).toEqual([clock, clock]);
    expect(await move(input)).toEqual(clock);
    const told = await api.gateway.system.query<{ id: string; by: string | null }>(
      `select "institution_id" as "id", "person_id" as "by", "at", "subject_id" as "of", "subject_type" as "type", "facts"
       from "event" where "kind" = 'DEMO_CLOCK_MOVED' order by "person_id" is null`,
    );
    const facts = { from: MORNING, to: '2026-03-02T02:20:00.000Z', ahead: 1_200_000 };
    // Once in each demo institution; elsewhere the house tells it.
    expect(told).toEqual(
      [
        { id: institution.id, by: office.personId },
        { id: other.id, by: null },
      ].map(({ id, by }) => ({ id, by, at: expect.anything(), of: id, type: 'Institution', facts })),
    );
  });

  test('fires what has become due at once, and keeps everybody logged in', async () => {
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const head = await layMember(api.gateway, institution, { posts: ['KABADAN@BADAN'] });
    const partnerId = await layPartner(api.gateway, institution);
    const partner = await layMember(api.gateway, institution, { partnerId });
    const sop = (await readFile(sopFile, 'utf8')).replace(
      '    accepts: [requestLetter]\n',
      `    accepts: [requestLetter]
    timers: [{ id: late, title: { id: Terlambat, en: Late }, kind: DEADLINE, after: P5D }]\n`,
    );
    await activate(api, admin, sop);
    const { cooperation } = await requestCase(api, partner, {
      partnerId: `par_${partnerId}`,
      title: 'Uji aspal',
      channel: 'PORTAL',
      facts: [{ name: 'addressees', value: { positions: [`pos_${institution.posts['KABADAN@BADAN']}`] } }],
    });
    expect(cooperation).not.toBeNull();
    const keyed = await api.request(
      ApiKeyCreateDocument,
      { input: { name: 'Excel', scopes: ['READ'], expiresAt: '2026-03-20T00:00:00Z' } },
      { as: admin },
    );
    const key = { token: keyed.apiKeyCreate?.secret ?? '' };
    // A session of twelve hours, as logging in opens it.
    await api.gateway.system.query(`update "session" set "expires_at" = '2026-03-02T14:00:00Z'`);
    const fired = async () => {
      const rows = await api.gateway.system.query<{ at: Date }>(
        `select "fired_at" as "at" from "timer" where "timer" = 'late' and "fired_at" is not null`,
      );
      return rows.map(({ at }) => new Date(at).toISOString());
    };
    expect(await move({ by: 'P1D' })).toMatchObject({ userErrors: [] });
    expect(await fired()).toEqual([]);
    expect(await move({ to: '2026-06-01T02:00:00Z' })).toMatchObject({ served: true, userErrors: [] });
    expect(await fired()).toEqual([expect.stringMatching(/^2026-06-01T02:0/)]);
    for (const as of [office, admin, head, partner, key])
      expect(await now(as as TestMember)).toMatch(/^2026-06-01T02:0/);
  });

  test('a later start goes on from there', async () => {
    const again = await start(api.connectionString);
    try {
      expect(await now(office, again)).toBe('2026-06-01T02:00:00.000Z');
    } finally {
      await again.close();
    }
  });

  test('there is none anywhere else', async () => {
    const plain = await startApi();
    try {
      const there = await layMember(plain.gateway, await layInstitution(plain.gateway), { roles: ['ADMINISTRATOR'] });
      expect((await plain.request(DemoClockDocument, {}, { as: there })).demoClock).toBeNull();
      expect(await refused({ by: 'P1D' }, there, plain)).toEqual([
        ['FORBIDDEN', '', 'Only the demo has a clock that can be moved.'],
      ]);
    } finally {
      await plain.close();
    }
  });
});
