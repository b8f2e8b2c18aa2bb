import { afterAll, beforeAll, describe, expect } from 'vitest';
import { followUpRound } from '../../src/modules/result/follow-up-round.js';
import { seedTest } from '../support/coverage.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { publishSurvey, submitted, type TestSurvey } from '../support/response.js';
import { invite, layContacts, onCampaign, runRound, type SurveyWorld } from '../support/survey.js';

const element = (name: string, code: string) => ({
  type: 'rating',
  name,
  title: name,
  rateMin: 1,
  rateMax: 4,
  'x-mitra': { measure: 'IKM', element: code },
});
const satisfaction = {
  title: 'Kepuasan',
  'x-mitra': {
    code: 'kepuasan',
    language: 'id',
    index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', elements: ['U1', 'U2', 'U3', 'U4'] },
  },
  pages: [
    {
      name: 'one',
      elements: [
        ...['U1', 'U2', 'U3', 'U4'].map((code) => element(code.toLowerCase(), code)),
        {
          type: 'matrix',
          name: 'result',
          title: 'Hasil',
          columns: [1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
          rows: ['expectation', 'experience'].map((value) => ({ value, text: value })),
          'x-mitra': { pair: { expectation: 'expectation', experience: 'experience' } },
        },
        { type: 'comment', name: 'why', title: 'Mengapa?' },
      ],
    },
  ],
};

const result = `query ($campaign: ID!) { surveyResult(campaign: $campaign) { result { responses questions { key
  ... on SurveyPairResult { n expectation { value } experience { value } gap { value } }
  ... on SurveyWordsResult { texts(most: 10) { nodes } } } } userErrors { code } } }`;
const share = `mutation ($input: SurveyShareCreateInput!) { surveyShareCreate(input: $input) {
  share { id } userErrors { code } } }`;
const followUps = `query ($campaign: ID!) { surveyFollowUps(where: { campaignIn: [$campaign] }, orderBy: { field: DUE_ON, direction: ASC }) {
  nodes { element rank nrr dueOn status owner { id } } } }`;
const trend = `query ($campaign: ID!, $partner: ID!) { surveyTrend(campaign: $campaign, question: "u1", partner: $partner) {
  points { campaignId figures { n mean { value } } } userErrors { code } } }`;

describe('satisfaction with one cooperation', () => {
  let house: Pusjatan;
  let world: SurveyWorld;
  let survey: TestSurvey;
  let cooperationId: string;
  const campaigns: string[] = [];
  beforeAll(async () => {
    house = await openPusjatan();
    const { api, institution } = house;
    const coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    survey = await publishSurvey(api, coordinator, satisfaction);
    world = { api, institution, coordinator, analyst: coordinator, member: coordinator, builder: survey.builder };
    cooperationId = (await house.request('Uji aspal', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
    const { partnerId } = await layContacts(world, ['satu@mitra.test', 'dua@mitra.test']);
    await api.gateway.system.query('update partner_contact set partner_id = $1 where partner_id = $2', [
      house.partnerId,
      partnerId.slice(4),
    ]);
    campaigns.push(await asked('2025', [4, 3, 2, 3]), await asked('2026', [3, 3, 1, 2]));
  });
  afterAll(() => house?.api.close());

  /** A campaign that both contacts have answered, through the links in their letters. */
  async function asked(title: string, values: readonly number[]): Promise<string> {
    const { api } = world;
    const about = { title, questionnaireId: survey.builder.id, mode: 'IDENTIFIED', cooperationId };
    const { campaign } = await onCampaign(world, 'create', about);
    const campaignId = campaign?.id ?? '';
    await invite(world, { campaignId, ofCooperation: true });
    await onCampaign(world, 'open', { campaignId });
    const before = api.mails.length;
    await runRound(world);
    const tokens = api.mails.slice(before).map((mail) => /\/s\/([\w-]+)/.exec(mail.text)?.[1] ?? '');
    expect(tokens).toHaveLength(2);
    for (const token of tokens)
      await submitted(api, token, [
        ...values.map((number, at) => ({ question: `u${at + 1}`, value: { number } })),
        { question: 'result', value: { pair: { expectation: 4, experience: values[0] ?? 1 } } },
        { question: 'why', value: { text: 'Cepat.' } },
      ]);
    return campaignId;
  }
  const ask = async <T>(query: string, variables: object, as: TestMember): Promise<T> => {
    const answer = await world.api.request<Record<string, T>>(query, variables as never, { as, language: 'en' });
    return Object.values(answer)[0] as T;
  };
  type Figures = { result: { responses: number; questions: ({ key: string } & Record<string, unknown>)[] } } | null;

  seedTest(['B-01'], 'is measured against what the partner expected', async (seed) => {
    const found = await seed.accepted(() => ask<Figures>(result, { campaign: campaigns[1] }, world.coordinator));
    expect(found?.result.questions.find(({ key }) => key === 'result')).toEqual({
      key: 'result',
      n: 2,
      expectation: { value: 4 },
      experience: { value: 3 },
      gap: { value: -1 },
    });
  });

  seedTest(['B-02'], 'is fed back to the team of this cooperation and to no other unit', async (seed) => {
    const { secretary, otherCentre } = house.people;
    const found = await seed.accepted(() => ask<Figures>(result, { campaign: campaigns[1] }, secretary));
    expect(found?.result.responses).toBe(2);
    expect(found?.result.questions.find(({ key }) => key === 'why')).toEqual({
      key: 'why',
      texts: { nodes: ['Cepat.', 'Cepat.'] },
    });
    expect(await ask<Figures>(result, { campaign: campaigns[1] }, otherCentre)).toBeNull();
    const input = { campaignId: campaigns[1], what: 'CHART', format: 'SVG', chart: 'INDEX', language: 'id' };
    const expiresAt = new Date(world.api.clock.now().getTime() + 86_400_000).toISOString();
    const refused = await seed.refused(world.api, () =>
      ask<object>(share, { input: { ...input, expiresAt } }, otherCentre),
    );
    expect(refused).toEqual({ share: null, userErrors: [{ code: 'FORBIDDEN' }] });
  });

  seedTest(['B-03'], 'leaves its three lowest elements as follow-ups, with owner and day', async (seed) => {
    const { api, coordinator } = world;
    const [, campaign = ''] = campaigns;
    await onCampaign(world, 'close', { campaignId: campaign });
    await followUpRound(api.api.shared.runner);
    await followUpRound(api.api.shared.runner);
    const found = await seed.accepted(() => ask<{ nodes: object[] }>(followUps, { campaign }, coordinator));
    const all = { dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), status: 'OPEN' };
    expect(found.nodes).toHaveLength(3);
    expect(found.nodes).toEqual(
      expect.arrayContaining([
        { element: 'U3', rank: 1, nrr: '1.000', owner: { id: `per_${coordinator.personId}` }, ...all },
        { element: 'U4', rank: 2, nrr: '2.000', owner: { id: `per_${coordinator.personId}` }, ...all },
        expect.objectContaining({ rank: 3, nrr: '3.000' }),
      ]),
    );
  });

  seedTest(['B-05'], 'is followed along the years for one partner', async (seed) => {
    const variables = { campaign: campaigns[1], partner: `par_${house.partnerId}` };
    const found = await seed.accepted(() => ask<{ points: object[] }>(trend, variables, world.coordinator));
    expect(found.points).toEqual([
      { campaignId: campaigns[0], figures: { n: 2, mean: { value: 4 } } },
      { campaignId: campaigns[1], figures: { n: 2, mean: { value: 3 } } },
    ]);
  });
});
