import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuestionnaireImportDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { upload } from '../support/story.js';
import { type Given, type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';

const element = (name: string) => ({
  ...{ type: 'rating', name: name.toLowerCase(), title: name, rateMin: 1, rateMax: 4 },
  'x-mitra': { measure: 'IKM', element: name },
});
const document = (version: string, elements: string[], weightMode = 'EXACT') => ({
  title: 'Kepuasan',
  'x-mitra': {
    ...{ code: 'apart', version, language: 'id' },
    index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', weightMode, elements: ['U1', 'U2'] },
  },
  pages: [
    {
      name: 'one',
      elements: [
        ...elements.map(element),
        { type: 'rating', name: 'extra', title: 'Tambahan', rateMin: 1, rateMax: 4 },
        { type: 'radiogroup', name: 'role', title: 'Peran', choices: ['A', 'B'] },
      ],
    },
  ],
});
const query = `query ($c: ID!, $step: Int, $where: SurveyResultFilterInput) {
  surveyResult(campaign: $c, step: $step, where: $where) { userErrors { code } result { hash
    index { versions ikm { value absent } elements { code n } } reliability { construct versions n }
    questions { key step ... on SurveyScaleResult { figures { n mean { value absent } } } } } } }`;
const check = `query ($c: ID!, $hash: String!) { surveyResultCheck(campaign: $c, hash: $hash) { matches } }`;
const trend = `query ($c: ID!, $by: SurveyTrendBucket) { surveyTrend(campaign: $c, question: "extra", by: $by) {
  points { bucket figures { n } } userErrors { code path fault } } }`;
const crosstab = `query ($c: ID!, $q: String!, $by: String) { surveyCrosstab(campaign: $c, question: $q, by: $by) {
  total { n } step userErrors { code } } }`;

interface Told {
  readonly hash: string;
  readonly index: { versions: number[]; ikm: { value: number | null; absent: string | null }; elements: object[] };
  readonly reliability: object[];
  readonly questions: { key: string; step: number; figures?: { n: number; mean: { absent: string | null } } }[];
}

describe('two looks at a stepped survey', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let builder: Builder;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    builder = await Builder.import(api, admin, document('1', ['U1', 'U2']));
    expect((await builder.publish()).userErrors).toEqual([]);
    await publish(document('2', ['U2', 'U1']));
    await publish(document('3', ['U2', 'U1'], 'TWO_DECIMALS'));
  });
  afterAll(() => api?.close());

  const publish = async (next: object) => {
    const fileId = await upload(api, admin, 'survey.json', JSON.stringify(next));
    const input = { fileId, questionnaireId: builder.id, requiredRevision: builder.revision };
    const answer = await api.request(QuestionnaireImportDocument, { input } as never, { as: admin, language: 'en' });
    builder.revision = answer.questionnaireImport?.questionnaire?.draft?.revision ?? 0;
    expect((await builder.publish({ confirmChanges: true })).userErrors).toEqual([]);
  };
  const lay = (mode: LaidCampaign['mode'], version = 2) =>
    layCampaign(api, institution, admin, builder.id, { mode, k: 5, version });
  const ask = async <T>(text: string, { id }: LaidCampaign, variables: object = {}): Promise<T> => {
    const input = { c: `svy_${id}`, ...variables };
    const [found] = Object.values(await api.request<Record<string, T>>(text, input as never, { as: admin }));
    return found as T;
  };
  const told = async (campaign: LaidCampaign, variables: object = {}): Promise<Told> => {
    const { result, userErrors } = await ask<{ result: Told | null; userErrors: object[] }>(query, campaign, variables);
    if (!result) throw new Error(JSON.stringify(userErrors));
    return result;
  };
  const extra = ({ questions }: Told) => {
    const found = questions.find(({ key }) => key === 'extra');
    return [found?.step, found?.figures?.n, found?.figures?.mean.absent];
  };
  /** So many of five answer the optional question. */
  const step = (campaign: LaidCampaign, at: number, answered: number, segment = '', more: Given = { role: 'A' }) =>
    layResponses(
      api.gateway.system,
      campaign,
      Array.from({ length: 5 }, (_, n) => ({
        ...{ step: at, segment, version: 2 },
        answers: { u1: 3, u2: 4, ...more, ...(n < answered ? { extra: 2 } : {}) },
      })),
    );

  it('a question in another place makes the same index and the same reliability', async () => {
    const campaign = await lay('IDENTIFIED');
    await layResponses(api.gateway.system, campaign, [
      { version: 1, answers: { u1: 1, u2: 2 } },
      { version: 2, answers: { u1: 4, u2: 3 } },
      { version: 2, answers: { u1: 3, u2: 3 } },
    ]);
    const { index, reliability } = await told(campaign);
    expect(index).toMatchObject({ versions: [1, 2], elements: [{ n: 3 }, { n: 3 }] });
    expect(reliability).toMatchObject([{ versions: [1, 2, 3], n: 3 }]);
  });

  it('an index that leaves out few is not told', async () => {
    const campaign = await lay('ANONYMOUS', 3);
    const of = (at: number, version: number) => ({ step: at, version, answers: { u1: 3, u2: 3 } });
    await layResponses(api.gateway.system, campaign, [
      of(1, 2),
      ...Array.from({ length: 9 }, (_, n) => of(n < 4 ? 1 : 2, 3)),
    ]);
    expect((await told(campaign)).index).toMatchObject({
      ikm: { absent: 'HELD_BACK' },
      elements: [{ n: 0 }, { n: 0 }],
    });
  });

  it.each(['ANONYMOUS', 'CONFIDENTIAL'] as const)('never differ by few answers: %s', async (mode) => {
    const campaign = await lay(mode);
    const looks: number[] = [];
    const expected = [
      [1, 5, null],
      [1, 5, null],
      [3, 10, null],
      [4, 15, null],
      [4, 15, null],
      [6, 20, null],
    ];
    for (const [at, answered] of [5, 1, 4, 5, 2, 3].entries()) {
      await step(campaign, at + 1, answered);
      const now = await told(campaign);
      expect(extra(now)).toEqual(expected[at]);
      expect((await told(campaign, { step: at + 1 })).hash).toBe(now.hash);
      expect(await ask(check, campaign, { hash: now.hash })).toEqual({ matches: true });
      const table = await ask<{ total: { n: number } }>(crosstab, campaign, { q: 'extra', by: 'role' });
      const months = await ask<{ points: { figures: { n: number } }[] }>(trend, campaign);
      looks.push(
        Number(extra(now)[1]),
        table.total.n,
        months.points.reduce((sum, { figures }) => sum + figures.n, 0),
      );
    }
    for (let at = 1; at <= 6; at++) looks.push(Number(extra(await told(campaign, { step: at }))[1]));
    expect(looks.filter((n) => looks.some((other) => n > other && n - other < 5))).toEqual([]);
    expect(await ask(trend, campaign, { by: 'DAY' })).toEqual({
      points: [],
      userErrors: [{ code: 'INVALID', path: ['by'], fault: 'ANONYMITY' }],
    });
  });

  it('say what is held back, and hold what a step taken back would tell', async () => {
    const campaign = await lay('CONFIDENTIAL');
    await step(campaign, 1, 4);
    expect(extra(await told(campaign))).toEqual([0, 0, 'HELD_BACK']);
    expect(await ask(trend, campaign)).toMatchObject({ points: [], userErrors: [{ fault: 'ANONYMITY' }] });
    const other = await lay('CONFIDENTIAL');
    for (const [at, answered] of [5, 3, 2].entries()) await step(other, at + 1, answered);
    expect(extra(await told(other))).toEqual([3, 10, null]);
    const { query: run } = api.gateway.system;
    const gone = 'select id from survey_response where campaign_id = $1 and step = 2';
    for (const table of ['tail', 'answer'])
      await run(`delete from survey_${table} where campaign_id = $1 and response_id in (${gone})`, [other.id]);
    await run('delete from survey_response where campaign_id = $1 and step = 2', [other.id]);
    expect(extra(await told(other))).toEqual([0, 0, 'HELD_BACK']);
  });

  it('tables and parts leave out none or k', async () => {
    const campaign = await lay('CONFIDENTIAL');
    await step(campaign, 1, 5, 'X');
    await step(campaign, 2, 5, 'Y', {});
    expect(await ask(crosstab, campaign, { q: 'extra', by: 'role' })).toMatchObject({ total: { n: 5 }, step: 2 });
    // One says nothing of the role: the table would lack one of ten.
    const few = await lay('CONFIDENTIAL');
    const of = (n: number) => ({ u1: 3, u2: 3, extra: 2, ...(n === 0 ? {} : { role: 'A' }) });
    await layResponses(
      api.gateway.system,
      few,
      Array.from({ length: 10 }, (_, n) => ({ step: n < 5 ? 1 : 2, version: 2, answers: of(n) })),
    );
    expect(await ask(crosstab, few, { q: 'extra', by: 'role' })).toMatchObject({
      total: null,
      userErrors: [{ code: 'INVALID' }],
    });
    // Of Y one answered: X would be all but one.
    const parts = await lay('CONFIDENTIAL');
    await step(parts, 1, 5, 'X');
    await step(parts, 2, 1, 'Y');
    await step(parts, 3, 4, 'X');
    expect(extra(await told(parts, { where: { segment: 'X' } }))).toEqual([1, 5, null]);
  });
});
