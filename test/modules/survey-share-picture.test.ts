import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurveyShareCreateInput } from '../generated/operations.js';
import { SurveyShareCreateDocument, SurveyShareRevokeDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import {
  faultsIn,
  openResponseWorld,
  type ResponseWorld,
  submitted,
  type TestCampaign,
  tokensOf,
  withdraw,
} from '../support/response.js';
import { everyKind } from '../support/survey-document.js';
import { readCsv } from '../support/tables.js';

const MORNING = '2026-03-02T02:00:00Z';

describe('shares of an IDENTIFIED campaign', () => {
  let world: ResponseWorld;
  beforeAll(async () => {
    world = await openResponseWorld(everyKind);
  });
  afterAll(() => world.api.close());

  const create = async (campaign: TestCampaign, rest: Partial<SurveyShareCreateInput> = {}) => {
    const usual = { what: 'EXPORT', format: 'CSV', content: 'RESULT', language: 'en' } as const;
    const input = { campaignId: `svy_${campaign.id}`, ...usual, expiresAt: '2026-06-01T00:00:00Z', ...rest };
    const made = await world.api.request(SurveyShareCreateDocument, { input }, { as: world.staff, language: 'en' });
    if (!made.surveyShareCreate) throw new Error('no answer');
    return made.surveyShareCreate;
  };
  const shared = async (...given: Parameters<typeof create>) => {
    const made = await create(...given);
    expect(made.userErrors).toEqual([]);
    return { id: made.share?.id ?? '', url: made.share?.url ?? '' };
  };
  const refused = async (...given: Parameters<typeof create>) =>
    faultsIn(await unchanged(world.api, () => create(...given)));
  const revoke = (shareId: string) =>
    world.api.request(SurveyShareRevokeDocument, { input: { shareId } }, { as: world.staff });
  const seen = async (url: string) => {
    const response = await fetch(url);
    return { status: response.status, text: await response.text() };
  };
  const counted = async (url: string) => {
    const lines = readCsv((await seen(url)).text.replace(/^\ufeff/, ''));
    const at = (name: string) => lines[0]?.indexOf(name) ?? -1;
    return lines.find((line) => line[at('figure')] === 'RESPONSES')?.[at('count')];
  };

  /** People who answer one after another, a second between; or all in one millisecond. */
  const field = async (together = false) => {
    const campaign = await world.campaign({ mode: 'IDENTIFIED', invitations: 20 });
    const tokens = tokensOf(campaign);
    const receipts: string[] = [];
    const come = async (people: number, u1 = 4) => {
      for (let one = 0; one < people; one += 1) {
        const at = receipts.length;
        if (!together) world.api.clock.set(`2026-03-02T02:00:${String(at).padStart(2, '0')}Z`);
        const answers = [
          { question: 'u1', value: { number: u1 } },
          { question: 'u2', value: { number: 3 } },
        ];
        receipts.push(await submitted(world.api, tokens[at] ?? '', answers));
      }
    };
    const leave = async (at: number) =>
      expect((await withdraw(world.api, { receipt: receipts[at] ?? '' })).userErrors).toEqual([]);
    return { campaign, come, leave };
  };

  it('stay as they were made when responses come and are withdrawn', async () => {
    const { campaign, come, leave } = await field();
    await come(4);
    expect(await refused(campaign)).toEqual(['TOO_FEW_TO_SHARE input/campaignId']);
    await come(7);
    const chart = { what: 'CHART', format: 'SVG', content: null, chart: 'INDEX' } as const;
    const urls = [(await shared(campaign)).url, (await shared(campaign, chart)).url];
    const before = await Promise.all(urls.map(seen));
    expect(before.map(({ status }) => status)).toEqual([200, 200]);
    expect(await counted(urls[0] ?? '')).toBe('10');
    expect(before[1]?.text).toContain('n = 10 · 2 March 2026 · k = 5');
    await come(5, 1);
    await leave(9);
    world.api.clock.set('2026-03-03T02:00:00Z');
    const after = await Promise.all(urls.map(seen));
    world.api.clock.set(MORNING);
    expect(after).toEqual(before);
  });

  it('count whole k’s also when everybody answers in one millisecond', async () => {
    const { campaign, come } = await field(true);
    await come(8);
    expect(await counted((await shared(campaign)).url)).toBe('5');
  });

  it('stand beside each other only when they count the very same responses, or k apart', async () => {
    const { campaign, come, leave } = await field();
    await come(10);
    const first = await shared(campaign);
    await come(3);
    const same = await shared(campaign);
    expect(await counted(same.url)).toBe('10');
    // One of the ten goes, the eleventh takes the place: as many, but others.
    await leave(9);
    expect(await refused(campaign)).toEqual(['SHARES_TOO_NEAR input/campaignId']);
    expect(await refused(campaign, { content: 'RECAP' })).toEqual(['SHARES_TOO_NEAR input/campaignId']);
    await shared(campaign, { content: 'CODEBOOK' });
    await come(3);
    const third = await shared(campaign);
    expect([await counted(first.url), await counted(third.url)]).toEqual(['10', '15']);
    await leave(0);
    // Fourteen are left, of whom ten count: as many as the first, but others; once those are revoked, five fewer.
    expect(await refused(campaign)).toEqual(['SHARES_TOO_NEAR input/campaignId']);
    await revoke(first.id);
    await revoke(same.id);
    const kept = await world.rows('select frozen from survey_share where id = $1', first.id.slice(4));
    expect(kept).toEqual([{ frozen: null }]);
    expect(await counted((await shared(campaign)).url)).toBe('10');
  });

  it('may follow upon one that expired', async () => {
    const { campaign, come, leave } = await field();
    await come(11);
    await shared(campaign, { expiresAt: '2026-03-02T03:00:00Z' });
    await leave(0);
    expect(await refused(campaign)).toEqual(['SHARES_TOO_NEAR input/campaignId']);
    world.api.clock.set('2026-03-02T03:00:00Z');
    const { url } = await shared(campaign);
    world.api.clock.set(MORNING);
    expect(await counted(url)).toBe('10');
  });
});
