import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';

const crosstab = `query ($campaign: ID!, $question: String!, $by: String) {
  surveyCrosstab(campaign: $campaign, question: $question, by: $by) {
    rows { group n cells { value count percent { value } } } total { n cells { count } } step cautions { code }
    userErrors { code path } } }`;
const trend = `query ($campaign: ID!, $question: String!, $by: SurveyTrendBucket, $partner: ID) {
  surveyTrend(campaign: $campaign, question: $question, by: $by, partner: $partner) {
    points { bucket campaignId figures { n mean { value absent } } nps { score { value absent } } }
    userErrors { code path } } }`;
const difference = `query ($earlier: ID!, $later: ID!) {
  surveyScoreDifference(earlier: $earlier, later: $later, question: "nps") {
    difference { value } standardError { value } marginOfError { value } z { value } p { value } change
    userErrors { code } } }`;
const indexCheck = `query ($nrr: [String!]!, $ikm: String) {
  surveyIndexCheck(nrr: $nrr, ikm: $ikm) {
    used trials { mode ikm { value } grade possible exact } userErrors { code path } } }`;

describe('what a survey found, looked at closer', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let member: TestMember;
  let first: LaidCampaign;
  let second: LaidCampaign;
  let partnerId: string;
  const id = (campaign: LaidCampaign) => `svy_${campaign.id}`;
  const ask = async <T>(query: string, variables: object, as = admin) => {
    const [found] = Object.values(
      await api.request<Record<string, T>>(query, variables as never, { as, language: 'en' }),
    );
    return found as T;
  };

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ANALYST', 'ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution);
    partnerId = await layPartner(api.gateway, institution);
    const builder = await Builder.import(api, admin, everyKind, { code: 'every-kind' });
    expect((await builder.publish()).userErrors).toEqual([]);
    first = await layCampaign(api, institution, admin, builder.id, { title: '2025' });
    second = await layCampaign(api, institution, admin, builder.id, { title: '2026' });
    const score = (nps: number, more: object = {}, at = '2026-01-31T20:00:00Z') => ({
      answers: { u1: 4, nps, ...more },
      at,
    });
    await layResponses(api.gateway.system, first, [
      { ...score(10, { role: 'HEAD' }), segment: 'UNIVERSITY', partnerId },
      { ...score(6, { role: 'STAFF', why: 'x' }), segment: 'COMPANY' },
      { ...score(8, { role: 'STAFF' }, '2026-03-01T02:00:00Z'), segment: 'COMPANY' },
      { ...score(2, {}, '2026-03-01T02:00:00Z') },
    ]);
    await layResponses(api.gateway.system, second, [
      { ...score(10), partnerId },
      { ...score(9), partnerId },
      score(9),
      score(7),
    ]);
  });
  afterAll(() => api?.close());

  it('tabulates a question by segments and by another question', async () => {
    const bySegment = await ask<{ rows: object[]; total: object; cautions: object[] }>(crosstab, {
      campaign: id(first),
      question: 'role',
    });
    expect(bySegment).toEqual({
      rows: [
        {
          group: 'COMPANY',
          n: 2,
          cells: [
            { value: 'HEAD', count: 0, percent: { value: 0 } },
            { value: 'STAFF', count: 2, percent: { value: 100 } },
          ],
        },
        {
          group: 'UNIVERSITY',
          n: 1,
          cells: [
            { value: 'HEAD', count: 1, percent: { value: 100 } },
            { value: 'STAFF', count: 0, percent: { value: 0 } },
          ],
        },
      ],
      total: { n: 3, cells: [{ count: 1 }, { count: 2 }] },
      step: null,
      cautions: [{ code: 'MANY_COMPARISONS' }],
      userErrors: [],
    });
    const byRole = await ask<{ rows: { group: string; n: number }[] }>(crosstab, {
      campaign: id(first),
      question: 'nps',
      by: 'role',
    });
    expect(byRole.rows.map(({ group, n }) => [group, n])).toEqual([
      ['HEAD', 1],
      ['STAFF', 2],
    ]);
    expect(await ask(crosstab, { campaign: id(first), question: 'tools', by: 'nobody' })).toMatchObject({
      rows: [],
      userErrors: [
        { code: 'INVALID', path: ['question'] },
        { code: 'NOT_FOUND', path: ['by'] },
      ],
    });
    expect(await ask(crosstab, { campaign: id(first), question: 'role' }, member)).toBeNull();
  });

  it('follows a scale along time, empty stretches told as none', async () => {
    const points = async (variables: object) =>
      (
        await ask<{
          points: { bucket: string; campaignId: string; figures: { n: number; mean: object }; nps: object }[];
        }>(trend, { campaign: id(first), question: 'nps', ...variables })
      ).points.map((one) => [one.bucket || one.campaignId, one.figures.n, one.figures.mean, one.nps]);
    const none = { value: null, absent: 'NO_ANSWERS' };
    const known = (value: number) => ({ value, absent: null });
    expect(await points({ by: 'MONTH' })).toEqual([
      ['2026-01', 2, known(8), { score: known(0) }],
      ['2026-02', 0, none, { score: none }],
      ['2026-03', 2, known(5), { score: known(-50) }],
    ]);
    expect((await points({ by: 'WEEK' })).map(([bucket]) => bucket)).toEqual([
      '2026-W05',
      '2026-W06',
      '2026-W07',
      '2026-W08',
      '2026-W09',
    ]);
    expect(await points({ partner: `par_${partnerId}` })).toEqual([
      ...[first, second]
        .map((one) => [id(one), one === first ? 1 : 2, known(one === first ? 10 : 9.5), { score: known(100) }] as const)
        .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
    ]);
  });

  it('tests the change of a score against chance', async () => {
    // 25·(1 − 2)/4: one promoter and two detractors of four, then three promoters of four. Var 0.6875 and 0.1875.
    expect(await ask(difference, { earlier: id(first), later: id(second) })).toEqual({
      difference: { value: 100 },
      standardError: { value: 46.77 },
      marginOfError: { value: 91.67 },
      z: { value: 2.1381 },
      p: { value: 0.0325 },
      change: 'BEYOND_CHANCE',
      userErrors: [],
    });
  });

  it('tells which weight a published table was made with', async () => {
    const nrr = Array.from({ length: 9 }, () => '4,00');
    expect(await ask(indexCheck, { nrr, ikm: '99,00' })).toMatchObject({ used: 'TWO_DECIMALS', userErrors: [] });
    expect(await ask(indexCheck, { nrr: ['x'], ikm: '99,00' })).toEqual({
      used: null,
      trials: [],
      userErrors: [{ code: 'INVALID', path: ['nrr', '0'] }],
    });
  });
});
