import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldCampaign } from '../../src/modules/response/rollup-fold.js';
import { recount } from '../../src/modules/response/rollup-recount.js';
import type { QuestionAnswerInput } from '../generated/operations.js';
import {
  faultsIn,
  newKey,
  openResponseWorld,
  type ResponseWorld,
  submit,
  submitted,
  tokensOf,
  withdraw,
} from '../support/response.js';

const question = {
  title: 'Survei',
  'x-mitra': { code: 'parallel', version: '1', language: 'id' },
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'unit', title: 'Bidang?', choices: ['road', 'bridge'], isRequired: true },
        { type: 'rating', name: 'how', title: 'Bagaimana?', rateMax: 4 },
      ],
    },
  ],
};
const chose = (choice: string): QuestionAnswerInput[] => [{ question: 'unit', value: { choice } }];
const at = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('many at once', () => {
  let world: ResponseWorld;
  beforeAll(async () => {
    world = await openResponseWorld(question);
  });
  afterAll(() => world.api.close());

  const count = async (table: string, campaignId: string): Promise<number> => {
    const [row] = await world.rows<{ n: number }>(
      `select count(*)::int as n from ${table} where campaign_id = $1`,
      campaignId,
    );
    return row?.n ?? 0;
  };

  it.each(['IDENTIFIED', 'ANONYMOUS'] as const)('50 submits of one token are one response: %s', async (mode) => {
    const laid = await world.campaign({ mode });
    const [token = ''] = tokensOf(laid);
    const answers = await Promise.all(at(50).map(() => submit(world.api, token, chose('road'))));
    expect(answers.filter(({ receipt }) => receipt !== null)).toHaveLength(1);
    const refused = answers.filter(({ receipt }) => receipt === null);
    expect(new Set(refused.flatMap(faultsIn))).toEqual(new Set(['LINK_USED input/token']));
    expect(await count('survey_participation', laid.id)).toBe(1);
    expect((await count('survey_response', laid.id)) + (await count('survey_ballot', laid.id))).toBe(1);
  });

  it.each(['IDENTIFIED', 'ANONYMOUS'] as const)('50 retries under one key have one receipt: %s', async (mode) => {
    const laid = await world.campaign({ mode });
    const key = newKey();
    for (const token of [tokensOf(laid)[0] ?? '', laid.openToken]) {
      const answers = await Promise.all(at(50).map(() => submit(world.api, token, chose('road'), { key })));
      expect(answers.flatMap(faultsIn)).toEqual([]);
      expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(1);
    }
    expect((await count('survey_response', laid.id)) + (await count('survey_ballot', laid.id))).toBe(2);
  });

  it('a quota of 100 under 500 takes exactly 100, of that choice only', async () => {
    const laid = await world.campaign({
      invitations: 510,
      quotas: [
        { code: 'roads', question: 'unit', choice: 'road', most: 100 },
        { code: 'bridges', question: 'unit', choice: 'bridge', most: 200 },
      ],
    });
    const tokens = tokensOf(laid);
    const answers = await Promise.all(
      tokens.map((token, index) => submit(world.api, token, chose(index < 500 ? 'road' : 'bridge'))),
    );
    const [roads, bridges] = [answers.slice(0, 500), answers.slice(500)];
    expect(roads.filter(({ receipt }) => receipt !== null)).toHaveLength(100);
    expect(bridges.flatMap(faultsIn)).toEqual([]);
    const refused = roads.flatMap((answer, index) => (answer.receipt === null ? [{ answer, index }] : []));
    expect(new Set(refused.flatMap(({ answer }) => faultsIn(answer)))).toEqual(
      new Set(['QUOTA_FULL input/answers/unit']),
    );
    expect(await world.rows('select code, taken from survey_quota where campaign_id = $1 order by 1', laid.id)).toEqual(
      [
        { code: 'bridges', taken: 10 },
        { code: 'roads', taken: 100 },
      ],
    );
    expect(await count('survey_response', laid.id)).toBe(110);
    expect(await count('survey_participation', laid.id)).toBe(110);
    // Who was refused is not used up.
    await submitted(world.api, tokens[refused[0]?.index ?? 0] ?? '', chose('bridge'));
  }, 60_000);

  it('a quota holds where responses wait, and tells nothing before their step', async () => {
    const laid = await world.campaign({
      mode: 'ANONYMOUS',
      k: 6,
      invitations: 40,
      quotas: [{ code: 'all', most: 20 }],
    });
    const tokens = tokensOf(laid);
    for (const token of tokens.slice(0, 5)) await submitted(world.api, token, chose('road'));
    const told = 'select taken from survey_quota where campaign_id = $1';
    expect(await world.rows(told, laid.id)).toEqual([{ taken: 0 }]);
    const rest = await Promise.all(tokens.slice(5).map((token) => submit(world.api, token, chose('bridge'))));
    expect(rest.filter(({ receipt }) => receipt !== null)).toHaveLength(15);
    expect(new Set(rest.flatMap(faultsIn))).toEqual(new Set(['LINK_FULL input/token']));
    expect(await world.rows(told, laid.id)).toEqual([{ taken: 18 }]);
    expect(await count('survey_participation', laid.id)).toBe(20);
    expect(await count('survey_response', laid.id)).toBe(18);
    expect(await count('survey_ballot', laid.id)).toBe(2);
  });

  it('a quota of one choice is no oracle where responses wait, even one that was laid before it was refused', async () => {
    const quotas = [{ code: 'bridges', question: 'unit', choice: 'bridge', most: 1 }];
    const laid = await world.campaign({ mode: 'CONFIDENTIAL', invitations: 3, quotas });
    const [victim = '', probe = ''] = tokensOf(laid);
    await submitted(world.api, victim, chose('bridge'));
    await submitted(world.api, probe, chose('bridge'));
    expect(await count('survey_ballot', laid.id)).toBe(2);
  });

  it('an open link’s limit holds', async () => {
    for (const mode of ['IDENTIFIED', 'CONFIDENTIAL'] as const) {
      const laid = await world.campaign({ mode, openLimit: 7, k: 5 });
      const answers = await Promise.all(at(40).map(() => submit(world.api, laid.openToken, chose('road'))));
      expect(answers.filter(({ receipt }) => receipt !== null)).toHaveLength(7);
      expect(new Set(answers.flatMap(faultsIn))).toEqual(new Set(['LINK_FULL input/token']));
    }
  });

  it('steps are whole, and sums right, while others submit and take back', async () => {
    const laid = await world.campaign({ mode: 'CONFIDENTIAL', k: 4, invitations: 60 });
    const tokens = tokensOf(laid);
    const receipts: string[] = [];
    const round = async (from: number): Promise<void> => {
      await Promise.all([
        ...tokens.slice(from, from + 20).map(async (token, index) => {
          const given = [
            ...chose(index % 3 ? 'road' : 'bridge'),
            { question: 'how', value: { number: (index % 4) + 1 } },
          ];
          receipts.push(await submitted(world.api, token, given));
        }),
        ...receipts.splice(0, 3).map((receipt) => withdraw(world.api, { receipt })),
        foldCampaign(world.api.gateway, laid.institutionId, laid.id),
      ]);
    };
    for (const from of [0, 20, 40]) {
      await round(from);
      const steps = await world.rows<{ n: number }>(
        'select count(*)::int as n from survey_response where campaign_id = $1 group by step',
        laid.id,
      );
      expect(new Set(steps.map(({ n }) => n))).toEqual(new Set([4]));
      const [campaign] = await world.rows<{ counted: number }>(
        'select counted from survey_campaign where id = $1',
        laid.id,
      );
      expect(campaign?.counted).toBe(steps.length * 4);
      expect(await recount(world.api.gateway, laid.institutionId, laid.id)).toBe(0);
    }
    const waiting = await world.rows(
      'select 1 as one from survey_ballot where campaign_id = $1 and not retired',
      laid.id,
    );
    expect(waiting.length).toBeLessThan(4);
    // One by its link: the sealed ones too can be found by whose they are, and by nobody else.
    const [last = ''] = tokens.slice(-1);
    expect(await withdraw(world.api, { token: last })).toEqual({ withdrawn: true, userErrors: [] });
    expect(await recount(world.api.gateway, laid.institutionId, laid.id)).toBe(0);
  }, 60_000);
});
