import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../platform/event-log-support.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import {
  layCampaign,
  publishSurvey,
  submitted,
  type TestCampaign,
  type TestSurvey,
  withdraw,
} from '../support/response.js';
import { everyKind } from '../support/survey-document.js';
import { listen, streaming } from './notification-support.js';

const changed = `subscription ($campaign: ID!, $after: String) {
  surveyResultChanged(campaign: $campaign, after: $after) {
    cursor campaignId result { result { responses asOf step index { ikm { value absent } } } userErrors { code } } } }`;
const openAll = `mutation ($input: SurveyFollowUpsOpenInput!) { surveyFollowUpsOpen(input: $input) {
  followUps { id element rank nrr dueOn status note version owner { id } campaign { id } }
  userErrors { code path fault } } }`;
const change = `mutation ($input: SurveyFollowUpChangeInput!) { surveyFollowUpChange(input: $input) {
  followUp { id dueOn status note settledAt version owner { id } } userErrors { code path } } }`;
const list = `query ($where: SurveyFollowUpWhere) { surveyFollowUps(where: $where, orderBy: { field: DUE_ON, direction: ASC }) {
  nodes { element status } totalCount } }`;

interface Seen {
  readonly cursor: string;
  readonly result: { readonly result: { responses: number; step: number | null; index: { ikm: object } } };
}
type FollowUp = Record<string, unknown> & { id: string };

describe('figures while answers come', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let member: TestMember;
  let survey: TestSurvey;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution);
    survey = await publishSurvey(api, admin, everyKind);
  });
  afterAll(() => api?.close());

  const lay = (mode: 'IDENTIFIED' | 'ANONYMOUS', invitations: number) =>
    layCampaign(api, institution, admin, survey, { mode, invitations });
  const send = (campaign: TestCampaign, at: number, u1: number, u2: number) =>
    submitted(api, campaign.invitations[at]?.token ?? '', [
      { question: 'u1', value: { number: u1 } },
      { question: 'u2', value: { number: u2 } },
    ]);
  const seen = (events: readonly unknown[]) => (events as Seen[]).map((one) => one.result.result);
  const ask = async <T>(query: string, variables: object, as = admin) => {
    const [found] = Object.values(
      await api.request<Record<string, T>>(query, variables as never, { as, language: 'en' }),
    );
    return found as T;
  };

  it('are brought as they change, several told as one, and can be resumed', async () => {
    const campaign = await lay('IDENTIFIED', 4);
    const listener = listen(api, admin, changed, { campaign: `svy_${campaign.id}` });
    await streaming(api, 1);
    await send(campaign, 0, 4, 2);
    await listener.has(1);
    expect(seen(listener.events)).toMatchObject([{ responses: 1, step: null, index: { ikm: { value: 75 } } }]);
    const after = listener.events[0]?.cursor;
    await Promise.all([1, 2, 3].map((at) => send(campaign, at, 4, 4)));
    await until('the last is told', () => seen(listener.events).at(-1)?.responses === 4);
    expect(listener.events.length).toBeLessThan(4);
    await listener.kill();
    await streaming(api, 0);
    const resumed = listen(api, admin, changed, { campaign: `svy_${campaign.id}`, after });
    await resumed.has(1);
    expect(seen(resumed.events)[0]?.responses).toBe(4);
    await resumed.kill();
    await streaming(api, 0);
    const stranger = listen(api, member, changed, { campaign: `svy_${campaign.id}` });
    await until('it is refused', () => stranger.ended());
    expect(stranger.errors).toEqual(['NOT_FOUND']);
  });

  it('advance in steps of k where answers are anonymous, and lose a whole step when one is taken back', async () => {
    const campaign = await lay('ANONYMOUS', 11);
    const listener = listen(api, admin, changed, { campaign: `svy_${campaign.id}` });
    await streaming(api, 1);
    const receipts: string[] = [];
    for (let at = 0; at < 11; at += 1) receipts.push(await send(campaign, at, 3, 3));
    await until('two steps are told', () => seen(listener.events).at(-1)?.step === 2);
    for (const { responses } of seen(listener.events)) expect(responses % 5).toBe(0);
    expect(seen(listener.events).at(-1)).toMatchObject({ responses: 10, index: { ikm: { value: 75 } } });
    for (const receipt of receipts) {
      await withdraw(api, { receipt });
      const { surveyResult } = await api.request<{ surveyResult: { result: { responses: number } } }>(
        `query ($campaign: ID!) { surveyResult(campaign: $campaign) { result { responses } } }`,
        { campaign: `svy_${campaign.id}` },
        { as: admin },
      );
      expect(surveyResult.result.responses % 5).toBe(0);
    }
    await listener.kill();
    await streaming(api, 0);
  });

  it('leave follow-ups of the lowest elements when a campaign is closed, once', async () => {
    const campaign = await lay('IDENTIFIED', 2);
    const campaignId = `svy_${campaign.id}`;
    await send(campaign, 0, 4, 2);
    await send(campaign, 1, 3, 2);
    const early = await unchanged(api, () => ask<object>(openAll, { input: { campaignId } }));
    expect(early).toEqual({
      followUps: [],
      userErrors: [{ code: 'INVALID', path: ['input', 'campaignId'], fault: 'CAMPAIGN_NOT_CLOSED' }],
    });
    await api.gateway.system.query("update survey_campaign set status = 'CLOSED' where id = $1", [campaign.id]);
    const refusedTo = await unchanged(api, () =>
      ask<{ userErrors: { code: string }[] }>(openAll, { input: { campaignId } }, member),
    );
    expect(refusedTo.userErrors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    const opened = await ask<{ followUps: FollowUp[]; userErrors: object[] }>(openAll, { input: { campaignId } });
    expect(opened).toEqual({
      followUps: ['U2', 'U1'].map((element, at) => ({
        id: expect.stringMatching(/^sfu_/),
        element,
        rank: at + 1,
        nrr: at === 0 ? '2.000' : '3.500',
        dueOn: '2026-04-01',
        status: 'OPEN',
        note: null,
        version: 1,
        owner: { id: `per_${admin.personId}` },
        campaign: { id: campaignId },
      })),
      userErrors: [],
    });
    expect(await unchanged(api, () => ask(openAll, { input: { campaignId, days: 5 } }))).toEqual(opened);
    const followUpId = opened.followUps[0]?.id ?? '';
    const dropped = await unchanged(api, () => ask(change, { input: { followUpId, status: 'DROPPED' } }));
    expect(dropped).toEqual({ followUp: null, userErrors: [{ code: 'REQUIRED', path: ['input', 'note'] }] });
    const given = { followUpId, ownerId: `per_${member.personId}`, dueOn: '2026-05-01', note: 'Latih petugas' };
    expect(await ask(change, { input: { ...given, expectedVersion: 1 } })).toMatchObject({
      followUp: { dueOn: '2026-05-01', note: 'Latih petugas', version: 2, owner: { id: `per_${member.personId}` } },
    });
    // Now it is the member's: seen, and settled.
    expect(await ask(change, { input: { followUpId, status: 'DONE', note: 'Selesai' } }, member)).toMatchObject({
      followUp: { status: 'DONE', settledAt: expect.any(String), note: 'Selesai', version: 3 },
    });
    expect(await ask(list, {}, member)).toEqual({ nodes: [{ element: 'U2', status: 'DONE' }], totalCount: 1 });
    expect(await ask(list, { where: { statusIn: ['OPEN'], campaignIn: [campaignId] } })).toEqual({
      nodes: [{ element: 'U1', status: 'OPEN' }],
      totalCount: 1,
    });
    const events = await api.gateway.system.query<{ facts: object }>(
      "select facts from event where kind like 'SURVEY_FOLLOW_UP%'",
    );
    expect(JSON.stringify(events)).not.toMatch(/Latih|Selesai/);
  });
});
