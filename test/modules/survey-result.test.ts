import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldCampaign } from '../../src/modules/response/rollup-fold.js';
import { SurveyResultCheckDocument, SurveyResultDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';
import { bases, fig, question, type Result, shortOf } from './survey-result-support.js';

describe('the figures of an identified survey', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let member: TestMember;
  let campaign: LaidCampaign;
  let result: Result;
  let partnerId: string;

  const ask = async (variables: object = {}, as = admin) => {
    const input = { campaign: `svy_${campaign.id}`, ...variables };
    return (await api.request(SurveyResultDocument, input, { as, language: 'en' })).surveyResult;
  };
  const asked = async (variables: object = {}): Promise<Result> => {
    const { result: found, userErrors } = (await ask(variables)) ?? { result: null, userErrors: [] };
    if (!found) throw new Error(JSON.stringify(userErrors));
    return found;
  };

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution);
    partnerId = await layPartner(api.gateway, institution);
    const builder = await Builder.import(api, admin, everyKind, { code: 'every-kind' });
    expect((await builder.publish()).userErrors).toEqual([]);
    campaign = await layCampaign(api, institution, admin, builder.id);
    await layResponses(api.gateway.system, campaign, [
      {
        at: '2026-03-02T02:00:00Z',
        segment: 'UNIVERSITY',
        partnerId,
        answers: {
          ...{ u1: 4, u2: 3, nps: 10, csat: 5, ces: 7, role: 'HEAD', tools: ['A', 'B'], again: true, years: 2 },
          grid: {
            rows: [
              { row: 'R1', choice: 'YES' },
              { row: 'R2', choice: 'NO' },
            ],
          },
          ...{ order: ['X', 'Y'], gap: { pair: { expectation: 4, experience: 3 } }, since: '2025-01-01' },
        },
      },
      {
        at: '2026-03-03T02:00:00Z',
        segment: 'COMPANY',
        answers: {
          ...{ u1: 3, u2: 3, nps: 9, csat: 4, ces: 5, role: 'STAFF', tools: ['A'], again: true, years: 5 },
          grid: { rows: [{ row: 'R1', choice: 'YES' }] },
          ...{ order: ['Y', 'X'], gap: { pair: { expectation: 4, experience: 2 } } },
        },
      },
      {
        at: '2026-03-04T02:00:00Z',
        segment: 'COMPANY',
        answers: {
          ...{ u1: 2, nps: 6, why: 'Lambat', csat: 2, ces: 3, role: 'STAFF', tools: ['B', 'C'], again: false },
          gap: { pair: { expectation: 3 } },
        },
      },
      { at: '2026-03-05T02:00:00Z', segment: 'COMPANY', answers: { u1: 3, u2: 2, nps: 8, csat: 4 } },
    ]);
    result = await asked();
  });
  afterAll(() => api?.close());

  it('counts scales: distribution, average, spread, boxes', () => {
    expect(shortOf(result, 'u1')).toEqual({
      n: 4,
      counts: { 1: 0, 2: 1, 3: 2, 4: 1 },
      mean: 3,
      median: 3,
      sd: 0.8165,
      interval: [1.7008, 4.2992],
      boxes: [
        ['TOP', [4], 1, 25, [4.56, 69.94]],
        ['BOTTOM', [1], 0, 0, [0, 48.99]],
        ['TOP', [3, 4], 3, 75, [30.06, 95.44]],
        ['BOTTOM', [1, 2], 1, 25, [4.56, 69.94]],
      ],
    });
    expect(shortOf(result, 'nps')).toMatchObject({
      nps: {
        groups: [
          [2, 50],
          [1, 25],
          [1, 25],
        ],
        score: 25,
        margin: 81.26,
        interval: [-56.26, 106.26],
      },
    });
    expect(shortOf(result, 'csat')).toMatchObject({ n: 4, csat: [3, 75, [30.06, 95.44]] });
    expect(shortOf(result, 'ces')).toMatchObject({ n: 3, mean: 5, ces: [5, 2, 66.67] });
  });

  it('counts choices of respondents and of mentions, matrices by row, places, pairs, amounts', () => {
    expect(shortOf(result, 'role')).toEqual({
      n: 3,
      mentions: 3,
      counts: { HEAD: 1, STAFF: 2 },
      percents: [
        [33.33, 33.33],
        [66.67, 66.67],
      ],
    });
    expect(shortOf(result, 'tools')).toEqual({
      n: 3,
      mentions: 5,
      counts: { A: 2, B: 2, C: 1 },
      percents: [
        [66.67, 40],
        [66.67, 40],
        [33.33, 20],
      ],
    });
    expect(shortOf(result, 'again')).toMatchObject({ n: 3, counts: { true: 2, false: 1 } });
    expect(shortOf(result, 'grid')).toEqual({
      R1: expect.objectContaining({ n: 2, counts: { YES: 2, NO: 0 } }),
      R2: expect.objectContaining({ n: 1, counts: { YES: 0, NO: 1 } }),
    });
    expect(shortOf(result, 'order')).toEqual({ X: 1.5, Y: 1.5 });
    expect(shortOf(result, 'gap')).toEqual({
      n: 2,
      only: [1, 0],
      means: [4, 2.5],
      gap: -1.5,
      interval: [-7.8531, 4.8531],
      quadrant: null,
    });
    expect(shortOf(result, 'years')).toMatchObject({
      n: 2,
      counts: { 2: 1, 5: 1 },
      mean: 3.5,
      median: 3.5,
      sd: 2.1213,
    });
    expect(shortOf(result, 'why')).toEqual({ n: 1, readable: 1, texts: ['Lambat'] });
    expect(shortOf(result, 'since')).toEqual({ n: 1, entries: null });
  });

  it('says what became of every question in every response', () => {
    expect(Object.fromEntries(result.questions.map((one) => [one.key, bases(one)]))).toEqual({
      u1: [4, 0, 0, 0, 0, 0, 4],
      u2: [3, 0, 1, 0, 0, 0, 4],
      nps: [4, 0, 0, 0, 0, 0, 4],
      why: [1, 0, 0, 3, 0, 0, 4],
      csat: [4, 0, 0, 0, 0, 0, 4],
      ces: [3, 0, 1, 0, 0, 0, 4],
      role: [3, 0, 1, 0, 0, 0, 4],
      tools: [3, 0, 1, 0, 0, 0, 4],
      again: [3, 0, 1, 0, 0, 0, 4],
      years: [2, 0, 2, 0, 0, 0, 4],
      grid: [2, 0, 2, 0, 0, 0, 4],
      order: [2, 0, 2, 0, 0, 0, 4],
      gap: [3, 0, 1, 0, 0, 0, 4],
      since: [1, 0, 3, 0, 0, 0, 4],
    });
  });

  it('makes the index of fractions, and alpha of the complete ones', () => {
    expect(result.index).toMatchObject({
      profile: 'PERMENPANRB_14_2017',
      weightMode: 'EXACT',
      weightExact: '1/2',
      ikmExact: '425/6',
      band: { grade: 'C', verdict: 'Less than good' },
      excluded: ['U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'],
      unanswered: [],
      versions: [1],
    });
    expect(result.index?.elements.map((one) => [one.code, one.n, one.total, fig(one.nrr), fig(one.weighted)])).toEqual([
      ['U1', 4, 12, 3, 1.5],
      ['U2', 3, 8, 2.667, 1.333],
    ]);
    expect([result.index && fig(result.index.index), result.index && fig(result.index.ikm)]).toEqual([2.8333, 70.83]);
    expect(result.index?.priorities.map((one) => [one.rank, one.code, one.nrr.value])).toEqual([
      [1, 'U2', 2.667],
      [2, 'U1', 3],
    ]);
    const [alpha] = result.reliability;
    expect([alpha?.construct, alpha?.n, alpha?.incomplete, alpha && fig(alpha.alpha)]).toEqual(['IKM', 3, 1, 0.6667]);
    expect(
      alpha?.items.map((one) => [fig(one.variance), fig(one.alphaIfDeleted), fig(one.itemTotalCorrelation)]),
    ).toEqual([
      [0.3333, 'FEW_ITEMS', 0.5],
      [0.3333, 'FEW_ITEMS', 0.5],
    ]);
  });

  it('is the same before, during and after folding, and can be had again as it was', async () => {
    const early = await asked({ asOf: '2026-03-03T02:00:00Z' });
    expect([early.responses, early.asOf, shortOf(early, 'u2')]).toMatchObject([
      2,
      '2026-03-03T02:00:00.000Z',
      { n: 2, mean: 3, sd: 0, interval: [3, 3] },
    ]);
    expect(await foldCampaign(api.gateway, institution.id, campaign.id)).toBe(4);
    expect(await asked()).toEqual(result);
    expect(await asked({ asOf: result.asOf })).toEqual(result);
    const check = async (variables: object) => {
      const input = { campaign: `svy_${campaign.id}`, ...variables };
      const { surveyResultCheck } = await api.request(SurveyResultCheckDocument, input as never, { as: admin });
      return [surveyResultCheck?.matches, surveyResultCheck?.responses, surveyResultCheck?.hash];
    };
    expect(await check({ hash: result.hash })).toEqual([true, 4, result.hash]);
    expect(await check({ hash: early.hash, asOf: early.asOf })).toEqual([true, 2, early.hash]);
    expect(await check({ hash: early.hash })).toEqual([false, 4, result.hash]);
  });

  it('is narrowed by what is known of a response', async () => {
    const companies = await asked({ where: { segment: 'COMPANY' } });
    expect([companies.responses, shortOf(companies, 'u1')]).toMatchObject([
      3,
      { counts: { 2: 1, 3: 2 }, mean: 2.6667 },
    ]);
    expect((await asked({ where: { partnerId: `par_${partnerId}` } })).responses).toBe(1);
    expect((await asked({ where: { from: '2026-03-04', segment: 'COMPANY' } })).responses).toBe(2);
    expect((await asked({ where: { before: '2026-03-03' } })).responses).toBe(1);
    expect((await asked({ where: { segment: 'NOBODY' } })).responses).toBe(0);
    expect(companies.hash).not.toBe(result.hash);
  });

  it('is told to who reads everything, and refused by rule', async () => {
    expect(await ask({}, member)).toBeNull();
    expect(await ask({ campaign: 'svy_00000000-0000-4000-8000-000000000000' })).toBeNull();
    const refused = await ask({ step: 1, where: { version: 9 } });
    expect([refused?.result, refused?.userErrors.map((one) => [one.code, one.path.join('.')])]).toEqual([
      null,
      [
        ['INVALID', 'step'],
        ['NOT_FOUND', 'where.version'],
      ],
    ]);
    expect(question(result, 'u1').title).toBe('u1');
  });
});
