import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldCampaign } from '../../src/modules/response/rollup-fold.js';
import { SurveyResultDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';
import { counts, fig, question, type Result, shortOf } from './survey-result-support.js';

const crosstab = `query ($campaign: ID!, $question: String!, $by: String) {
  surveyCrosstab(campaign: $campaign, question: $question, by: $by) {
    rows { group n cells { value count } } total { n cells { count } } step userErrors { code fault } } }`;
interface Table {
  readonly rows: { group: string; n: number | null; cells: { count: number | null }[] }[];
  readonly total: { n: number; cells: { count: number | null }[] } | null;
  readonly step: number | null;
  readonly userErrors: { code: string; fault: string }[];
}

describe('figures of confidential and anonymous surveys', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let questionnaire: string;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const builder = await Builder.import(api, admin, everyKind, { code: 'every-kind' });
    expect((await builder.publish()).userErrors).toEqual([]);
    questionnaire = builder.id;
  });
  afterAll(() => api?.close());

  const lay = (mode: 'CONFIDENTIAL' | 'ANONYMOUS') =>
    layCampaign(api, institution, admin, questionnaire, { mode, k: 5 });
  const ask = async (campaign: LaidCampaign, variables: object = {}) => {
    const input = { campaign: `svy_${campaign.id}`, ...variables };
    return (await api.request(SurveyResultDocument, input, { as: admin, language: 'en' })).surveyResult;
  };
  const told = async (campaign: LaidCampaign, variables: object = {}): Promise<Result> => {
    const found = await ask(campaign, variables);
    if (!found?.result) throw new Error(JSON.stringify(found?.userErrors));
    return found.result;
  };
  const refused = async (campaign: LaidCampaign, variables: object) => {
    const found = await ask(campaign, variables);
    expect(found?.result).toBeNull();
    return found?.userErrors.map((one) => [one.code, one.path.join('.'), one.fault, one.message]);
  };
  const table = async (campaign: LaidCampaign, variables: object) =>
    (
      await api.request<{ surveyCrosstab: Table }>(
        crosstab,
        { campaign: `svy_${campaign.id}`, ...variables } as never,
        { as: admin },
      )
    ).surveyCrosstab;
  const of = (step: number, segment: string, role: string, u1: number, more: object = {}) => ({
    step,
    segment,
    answers: { u1, u2: 3, role, nps: 9, ...more },
  });

  it('hide small counts with companions, and what would tell them', async () => {
    const campaign = await lay('ANONYMOUS');
    await layResponses(api.gateway.system, campaign, [
      ...Array.from({ length: 9 }, (_, n) => of(1 + (n % 2), '', 'STAFF', 4)),
      of(2, '', 'HEAD', 1, { years: 40, tools: ['A'] }),
    ]);
    const result = await told(campaign);
    expect([result.responses, result.step, result.k, result.asOf]).toEqual([10, 2, 5, '2026-03-02T00:00:00.000Z']);
    // One head among ten: neither is told, nor the other, which would tell it.
    expect(shortOf(result, 'role')).toMatchObject({ n: 10, counts: { HEAD: null, STAFF: null } });
    const u1 = question(result, 'u1');
    if (u1.__typename !== 'SurveyScaleResult') throw new Error('no scale');
    // The element's average is owed to the index; beside it the distribution, a box or the spread would tell who gave 1.
    expect(fig(u1.figures.mean)).toBe(3.7);
    expect(counts(u1.figures)).toEqual({ 1: null, 2: null, 3: null, 4: null });
    expect([fig(u1.figures.standardDeviation), ...u1.boxes.map((box) => fig(box.percent))]).toEqual(
      Array.from({ length: 5 }, () => 'SUPPRESSED'),
    );
    // One of five gave amounts: what the step before told stands.
    expect(shortOf(result, 'years')).toMatchObject({ n: 0, counts: {}, mean: 'SUPPRESSED' });
    expect(shortOf(result, 'tools')).toMatchObject({ n: 0, counts: { A: null, B: null, C: null } });
    // Everybody gave 9: that is published, for it is what all k and more said.
    expect(shortOf(result, 'nps')).toMatchObject({ nps: { score: 100 } });
    expect(result.reliability.map((one) => one.items.map((item) => fig(item.variance)))).toEqual([
      ['SUPPRESSED', 'SUPPRESSED'],
    ]);
    expect(await foldCampaign(api.gateway, institution.id, campaign.id)).toBe(10);
    expect(await told(campaign)).toEqual(result);
    expect((await told(campaign, { step: 2 })).hash).toBe(result.hash);
    expect((await told(campaign, { step: 1 })).responses).toBe(5);
  });

  it('refuse to be narrowed by what would single out few, and say which rule', async () => {
    const campaign = await lay('CONFIDENTIAL');
    await layResponses(api.gateway.system, campaign, [
      ...Array.from({ length: 5 }, () => of(1, 'COMPANY', 'STAFF', 4)),
      ...Array.from({ length: 5 }, () => of(2, 'UNIVERSITY', 'STAFF', 2)),
    ]);
    const companies = await told(campaign, { where: { segment: 'COMPANY' } });
    // Averages only: the counts of a part, beside the whole's, would be differences.
    expect([companies.responses, shortOf(companies, 'u1')]).toMatchObject([5, { mean: 4, median: 'SUPPRESSED' }]);
    expect(shortOf(companies, 'role')).toMatchObject({ counts: { HEAD: null, STAFF: null } });
    expect(await refused(campaign, { where: { segment: 'NOBODY' } })).toEqual([
      ['INVALID', 'where', 'ANONYMITY', 'Fewer than 5 answers are left; their figures are not shown.'],
    ]);
    for (const where of [{ from: '2026-03-02' }, { language: 'id' }, { partnerId: 'par_x' }, { channel: 'API' }])
      expect((await refused(campaign, { where }))?.map(([code, path]) => [code, path])).toEqual([
        ['INVALID', `where.${Object.keys(where)[0]}`],
      ]);
    expect((await refused(campaign, { asOf: '2026-03-02T00:00:00Z' }))?.[0]?.[1]).toBe('asOf');
    expect((await refused(campaign, { step: 3 }))?.[0]?.[1]).toBe('step');
  });

  it('let parts advance only when each has gained none or k: two looks never differ by few', async () => {
    const campaign = await lay('CONFIDENTIAL');
    const looks: [number, string, number | string][] = [];
    const look = async () => {
      for (const segment of ['A', 'B']) {
        const found = await ask(campaign, { where: { segment } });
        if (found?.result) looks.push([found.result.step ?? 0, segment, found.result.responses]);
      }
    };
    // Four of A and one of B come with the first step, then the other way round, then whole steps.
    const steps = [
      ['A', 4],
      ['A', 1],
      ['A', 5],
      ['A', 1],
      ['A', 4],
    ] as const;
    for (const [at, [, n]] of steps.entries()) {
      await layResponses(api.gateway.system, campaign, [
        ...Array.from({ length: n }, () => of(at + 1, 'A', 'STAFF', 4)),
        ...Array.from({ length: 5 - n }, () => of(at + 1, 'B', 'STAFF', 1)),
      ]);
      await look();
    }
    expect(looks).toEqual([
      [2, 'A', 5],
      [2, 'B', 5],
      [3, 'A', 10],
      [3, 'B', 5],
      [3, 'A', 10],
      [3, 'B', 5],
      [5, 'A', 15],
      [5, 'B', 10],
    ]);
    // A step that is taken back ends all narrow views: what is left of its groups would be differences.
    await api.gateway.system.query('delete from survey_tail where campaign_id = $1', [campaign.id]);
    await api.gateway.system.query(
      'delete from survey_answer where campaign_id = $1 and response_id in (select id from survey_response where step = 2)',
      [campaign.id],
    );
    await api.gateway.system.query('delete from survey_response where campaign_id = $1 and step = 2', [campaign.id]);
    expect((await refused(campaign, { where: { segment: 'A' } }))?.map(([, , fault]) => fault)).toEqual(['ANONYMITY']);
    expect((await table(campaign, { question: 'role' })).userErrors.map(({ fault }) => fault)).toEqual(['ANONYMITY']);
    expect((await told(campaign)).step).toBe(5);
  });

  it('protect tables along rows, columns and round corners', async () => {
    const campaign = await lay('CONFIDENTIAL');
    const rows = [
      ...Array.from({ length: 8 }, () => ['A', 'STAFF']),
      ...Array.from({ length: 2 }, () => ['A', 'HEAD']),
      ...Array.from({ length: 7 }, () => ['B', 'STAFF']),
      ...Array.from({ length: 8 }, () => ['B', 'HEAD']),
    ] as [string, string][];
    await layResponses(
      api.gateway.system,
      campaign,
      rows.map(([segment, role], at) => of(1 + Math.floor(at / 5), segment, role, 3)),
    );
    const found = await table(campaign, { question: 'role' });
    expect(found.total).toMatchObject({ n: 25, cells: [{ count: 10 }, { count: 15 }] });
    // The two heads of A are hidden; with them every other cell, as each would be the rest of a row or a column.
    expect(found.rows?.flatMap((row) => row.cells.map((cell) => cell.count))).toEqual([null, null, null, null]);
    const byRole = await table(campaign, { question: 'u1', by: 'role' });
    expect(byRole.rows?.map((row) => row.n)).toEqual([10, 15]);
    expect((await table(campaign, { question: 'role', by: 'u1' })).userErrors.map(({ fault }) => fault)).toEqual([
      'ANONYMITY',
    ]);
    const anonymous = await lay('ANONYMOUS');
    expect((await table(anonymous, { question: 'role' })).userErrors.map(({ code }) => code)).toEqual(['INVALID']);
  });

  it('show words in whole groups of k, by the alphabet, the same ones at every look', async () => {
    const campaign = await lay('ANONYMOUS');
    const say = (step: number, why: string) => of(step, '', 'STAFF', 4, { nps: 3, why });
    await layResponses(
      api.gateway.system,
      campaign,
      ['e', 'd', 'c', 'b', 'a'].map((word) => say(1, word)),
    );
    const first = await told(campaign);
    expect(shortOf(first, 'why')).toEqual({ n: 5, readable: 5, texts: ['a', 'b', 'c', 'd', 'e'] });
    await layResponses(api.gateway.system, campaign, [
      ...['0', '1'].map((word) => say(2, word)),
      ...Array.from({ length: 3 }, () => of(2, '', 'STAFF', 4)),
    ]);
    const second = await told(campaign);
    expect(shortOf(second, 'why')).toEqual({ n: 7, readable: 5, texts: ['a', 'b', 'c', 'd', 'e'] });
    const one = await lay('CONFIDENTIAL');
    await layResponses(
      api.gateway.system,
      one,
      Array.from({ length: 5 }, () => of(1, 'A', 'STAFF', 4, { nps: 3, why: 'w' })),
    );
    expect(shortOf(await told(one, { where: { segment: 'A' } }), 'why')).toEqual({ n: 5, readable: 0, texts: [] });
  });
});
