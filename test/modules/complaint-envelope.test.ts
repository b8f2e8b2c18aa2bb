import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letOutEnvelopes } from '../../src/modules/complaint/survey-envelope-let-out.js';
import type { SurveyMode } from '../../src/modules/survey/mode-notice.js';
import { ComplaintsDocument, SurveyEnvelopeSendDocument } from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { layCampaign, publishSurvey, type TestSurvey } from '../support/response.js';

const DAY = '2026-03-02';

describe('an envelope beside an anonymous response', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let survey: TestSurvey;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    survey = await publishSurvey(api, admin, {
      title: 'S',
      'x-mitra': { code: 's', language: 'en' },
      pages: [{ name: 'p', elements: [{ type: 'text', name: 'q', title: 'Q' }] }],
    });
  });
  beforeEach(async () => {
    api.clock.set('2026-03-02T16:30:00Z'); // 23.30 in Jakarta
    api.api.shared.settings.surveyThrottle.forget('envelope//127.0.0.1');
    await api.gateway.system.query('delete from survey_envelope');
  });
  afterAll(() => api?.close());

  const send = async (input: object) => {
    const { surveyEnvelopeSend } = await api.request(
      SurveyEnvelopeSendDocument,
      { input: input as never },
      { language: 'en' },
    );
    const errors = surveyEnvelopeSend?.userErrors.map((one) => [one.code, one.path.join('.')]);
    return { day: surveyEnvelopeSend?.day, errors };
  };
  const lay = (mode: SurveyMode, status: 'OPEN' | 'CLOSED' | 'DRAFT' = 'OPEN') =>
    layCampaign(api, institution, admin, survey, { mode, status });
  const complaints = async () =>
    (await api.request(ComplaintsDocument, { where: { sourceIn: ['ENVELOPE'] } }, { as: admin })).complaints?.nodes ??
    [];
  const rows = (table: string) =>
    api.gateway.system.query<Record<string, unknown>>(`select to_jsonb(t) as row from ${table} t`);

  it('waits sealed until its day is over, then is one of that day’s, with nothing that leads to a response', async () => {
    const campaign = await lay('ANONYMOUS');
    const said = Array.from({ length: 6 }, (_, at) => ({
      name: `Nama ${at}`,
      email: `${at}@mitra.example`,
      message: `Keluhan ke-${at}`,
    }));
    for (const [at, one] of said.entries()) {
      const token = at === 0 ? campaign.invitations[0]?.token : campaign.openToken;
      expect(await send({ token, ...one })).toEqual({ day: DAY, errors: [] });
    }
    const waiting = JSON.stringify(await rows('survey_envelope'));
    for (const word of ['Nama', 'mitra.example', 'Keluhan', campaign.invitations[0]?.id ?? '', '23:30', '16:30'])
      expect(waiting).not.toContain(word);
    const sizes = await api.gateway.system.query('select distinct length(sealed) as size from survey_envelope');
    expect(sizes).toHaveLength(1);
    for (const table of ['survey_participation', 'event', 'letter', 'idempotency'])
      expect(JSON.stringify(await rows(table))).not.toContain(campaign.id);

    const { runner } = api.api.shared;
    expect(await letOutEnvelopes(runner, institution.id)).toBe(0);
    api.clock.set('2026-03-02T17:30:00Z'); // half an hour into the next day
    expect((await Promise.all([1, 2].map(() => letOutEnvelopes(runner, institution.id)))).sort()).toEqual([0, 6]);
    expect(await rows('survey_envelope')).toEqual([]);
    const open = await complaints();
    expect(open.map((one) => one.message).sort()).toEqual(said.map((one) => one.message));
    for (const one of open)
      expect(one).toMatchObject({
        source: 'ENVELOPE',
        rules: [],
        partner: null,
        status: 'OPEN',
        at: '2026-03-01T17:00:00+00:00',
        version: 1,
      });
    const kept = await api.gateway.system.query<{ id: string; message: string }>(
      `select id, message from complaint where source = 'ENVELOPE' order by ctid`,
    );
    expect(kept.map((one) => one.id)).toEqual(kept.map((one) => one.id).sort());
    for (const { id } of kept) expect(id[14]).toBe('4');
    const events = await api.gateway.system.query<{ facts: object }>(
      `select facts from event where kind = 'COMPLAINT_OPENED'`,
    );
    expect(events.map((one) => one.facts)).toEqual(
      said.map(() => ({ source: 'ENVELOPE', campaignId: campaign.id, partnerId: null })),
    );
    await api.deliver();
    expect(api.mails.map((one) => one.to)).toEqual([admin.email]);
    expect(api.mails[0]?.text).toContain('Survei');
    expect(api.mails[0]?.text).not.toContain('Keluhan ke-');
  });

  it('is kept once under a key, however often it is sent', async () => {
    const { openToken: token } = await lay('ANONYMOUS');
    const one = { token, message: 'Sekali', idempotencyKey: 'abc' };
    const sent = await Promise.all([send(one), send(one), send(one)]);
    expect(sent).toEqual(Array.from({ length: 3 }, () => ({ day: DAY, errors: [] })));
    expect(await send({ token, message: 'Lagi' })).toMatchObject({ day: DAY });
    expect(await rows('survey_envelope')).toHaveLength(2);
  });

  it('is taken for surveys that do not tell who answered, while they run and after', async () => {
    for (const mode of ['ANONYMOUS', 'CONFIDENTIAL'] as const)
      for (const status of ['OPEN', 'CLOSED'] as const) {
        const { openToken: token } = await lay(mode, status);
        expect(await send({ token, phone: '0812' })).toEqual({ day: DAY, errors: [] });
      }
    const { openToken: early } = await lay('ANONYMOUS', 'DRAFT');
    const { openToken: named } = await lay('IDENTIFIED');
    const refused = [
      [early, [['ILLEGAL_TRANSITION', 'input.token']]],
      [named, [['INVALID', 'input.token']]],
      ['x'.repeat(43), [['NOT_FOUND', 'input.token']]],
      ['x'.repeat(100_000), [['NOT_FOUND', 'input.token']]],
    ] as const;
    for (const [token, errors] of refused)
      expect(await unchanged(api, () => send({ token, message: 'x' }))).toEqual({ day: null, errors });
    const revoked = await lay('ANONYMOUS');
    await api.gateway.system.query(`update survey_invitation set status = 'REVOKED' where campaign_id = $1`, [
      revoked.id,
    ]);
    expect(await unchanged(api, () => send({ token: revoked.invitations[0]?.token, message: 'x' }))).toEqual({
      day: null,
      errors: [['NOT_FOUND', 'input.token']],
    });
  });

  it('tells everything that is wrong at once', async () => {
    const wrong = {
      token: 'nowhere',
      name: 'x'.repeat(201),
      email: 'nobody',
      phone: '1'.repeat(51),
      message: 'x'.repeat(5_001),
      idempotencyKey: 'two words',
    };
    expect((await unchanged(api, () => send(wrong))).errors).toEqual([
      ['NOT_FOUND', 'input.token'],
      ['TOO_LONG', 'input.name'],
      ['TOO_LONG', 'input.phone'],
      ['TOO_LONG', 'input.message'],
      ['INVALID', 'input.email'],
      ['INVALID', 'input.idempotencyKey'],
    ]);
    const { openToken: token } = await lay('ANONYMOUS');
    expect((await unchanged(api, () => send({ token, name: 'Ani', message: ' ' }))).errors).toEqual([
      ['REQUIRED', 'input.message'],
    ]);
    expect((await unchanged(api, () => send({ token, message: 'a\u0000' }))).errors).toEqual([
      ['INVALID', 'input.message'],
    ]);
  });

  it('that does not open any more waits, and holds up no other', async () => {
    const { id, openToken: token } = await lay('ANONYMOUS');
    await send({ token, message: 'lost' });
    const lose = `update survey_envelope set sealed = overlay(sealed placing 'AAAAAAAA' from 20)`;
    await api.gateway.system.query(lose);
    await send({ token, message: 'kept' });
    api.clock.set('2026-03-03T16:30:00Z');
    expect(await letOutEnvelopes(api.api.shared.runner, institution.id)).toBe(1);
    expect(await letOutEnvelopes(api.api.shared.runner, institution.id)).toBe(0);
    const opened = 'select message from complaint where campaign_id = $1';
    expect(await api.gateway.system.query(opened, [id])).toEqual([{ message: 'kept' }]);
    expect(await rows('survey_envelope')).toHaveLength(1);
  });

  it('is taken sixty times an hour from one address', async () => {
    const { openToken: token } = await lay('ANONYMOUS');
    for (let at = 0; at < 60; at++) expect(await send({ token, message: 'x' })).toMatchObject({ day: DAY });
    expect((await unchanged(api, () => send({ token, message: 'x' }))).errors).toEqual([['TOO_MANY', '']]);
  });
});
