import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldAll, foldCampaign } from '../../src/modules/response/rollup-fold.js';
import { recountAll } from '../../src/modules/response/rollup-jobs.js';
import { recount, unfoldCampaign } from '../../src/modules/response/rollup-recount.js';
import { unfold } from '../../src/modules/response/rollup-unfold.js';
import { createLog } from '../../src/platform/log/log.js';
import { SurveyResultDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, type LaidResponse, layCampaign, layResponses } from '../support/survey-laid.js';

const WRITERS = 6;
const EACH = 80;

/** Reproducible answers: the n-th of a writer. */
const response = (writer: number, n: number): LaidResponse => {
  const at = writer * 7 + n * 3;
  return {
    answers: {
      u1: 1 + (at % 4),
      ...(at % 5 === 0 ? {} : { u2: 1 + (n % 4) }),
      nps: at % 11,
      tools: at % 2 ? ['A', 'B'] : ['C'],
      again: n % 2 === 0,
      gap: { pair: { expectation: 1 + (at % 4), experience: 1 + (n % 4) } },
    },
  };
};

describe('sums of responses', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let campaign: LaidCampaign;
  const queries = () => api.gateway.system;
  const erase = (ids: readonly string[]) =>
    api.gateway.transaction(institution.id, async (transaction) => {
      await unfold(transaction, institution.id, campaign.id, ids);
      for (const table of ['survey_answer', 'survey_response'])
        await transaction.query(
          `delete from ${table} where institution_id = $1 and ${table === 'survey_answer' ? 'response_id' : 'id'} = any($2)`,
          [institution.id, ids],
        );
    });
  const read = async () => {
    const input = { campaign: `svy_${campaign.id}` };
    const { surveyResult } = await api.request(SurveyResultDocument, input, { as: admin });
    return surveyResult?.result;
  };
  const left = async (table: string) =>
    (await queries().query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    const builder = await Builder.import(api, admin, everyKind, { code: 'every-kind' });
    expect((await builder.publish()).userErrors).toEqual([]);
    campaign = await layCampaign(api, institution, admin, builder.id);
  });
  afterAll(() => api?.close());

  it('are the recount at every moment, under six writers, two folders, an eraser and readers', async () => {
    let writing = true;
    const gone: string[] = [];
    const written: string[] = [];
    const writers = Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let n = 0; n < EACH; n += 1)
          written.push(...(await layResponses(queries(), campaign, [response(writer, n)])));
      }),
    ).finally(() => {
      writing = false;
    });
    const whileWriting = async (action: () => Promise<void>) => {
      while (writing) await action();
    };
    let rounds = 0;
    await Promise.all([
      writers,
      whileWriting(async () => void (await foldCampaign(api.gateway, institution.id, campaign.id))),
      whileWriting(async () => void (await foldCampaign(api.gateway, institution.id, campaign.id))),
      whileWriting(async () => {
        const ids = [written.shift(), written.pop()].flatMap((id) => id ?? []);
        await erase(ids);
        gone.push(...ids);
      }),
      whileWriting(async () => {
        expect(await recount(api.gateway, institution.id, campaign.id)).toBe(0);
        rounds += 1;
      }),
      whileWriting(async () => {
        // Each response answers u1, nps, tools, again and both sides of the pair: every reader sees whole responses only.
        const found = await read();
        const answered = ['u1', 'nps', 'tools', 'again', 'gap'].map(
          (key) => found?.questions.find((one) => one.key === key)?.bases?.answered,
        );
        expect(new Set([...answered, found?.responses]).size).toBe(1);
      }),
    ]);
    expect(rounds).toBeGreaterThan(3);
    expect(gone.length).toBeGreaterThan(3);
    const last = await read();
    expect(last?.responses).toBe(WRITERS * EACH - gone.length);
    expect(await foldAll(api.gateway, 1)).toBeGreaterThanOrEqual(0);
    expect(await left('survey_tail')).toBe(0);
    expect(await read()).toEqual(last);
    expect(await recount(api.gateway, institution.id, campaign.id)).toBe(0);
  });

  it('tell when they are wrong, and are made anew', async () => {
    const right = await read();
    expect(await recountAll(api.gateway, createLog({ level: 'silent', format: 'json' }))).toBe(0);
    await queries().query(`update survey_rollup set tally = tally + 1 where what = 'NUMBER' and value = '4'`);
    expect(await recount(api.gateway, institution.id, campaign.id)).toBeGreaterThan(0);
    expect(await recountAll(api.gateway, createLog({ level: 'silent', format: 'json' }))).toBe(1);
    expect(await left('survey_rollup')).toBe(0);
    expect(await read()).toEqual(right);
    await foldCampaign(api.gateway, institution.id, campaign.id);
    expect(await read()).toEqual(right);
  });

  it('come to nothing when every response is erased', async () => {
    const ids = (await queries().query<{ id: string }>('select id from survey_response')).map(({ id }) => id);
    await erase(ids);
    expect([await left('survey_rollup'), await left('survey_tail'), (await read())?.responses]).toEqual([0, 0, 0]);
    await unfoldCampaign(api.gateway, institution.id, campaign.id);
    expect(await left('survey_tail')).toBe(0);
  });
});
