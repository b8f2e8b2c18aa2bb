import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellUnreadable } from '../../src/modules/response/response-jobs.js';
import { letOutAll } from '../../src/modules/response/step.js';
import { serveEach } from '../../src/platform/job/serve-each.js';
import { createLog } from '../../src/platform/log/log.js';
import type { QuestionAnswerInput } from '../generated/operations.js';
import {
  openLink,
  openResponseWorld,
  type ResponseWorld,
  saveDraft,
  submitted,
  tokensOf,
  withdraw,
} from '../support/response.js';

const nps = (number: number): QuestionAnswerInput[] => [{ question: 'nps', value: { number } }];

/** What was closed with another secret does not open: as good as words that were never closed. */
describe('after the server’s secret has changed', () => {
  let world: ResponseWorld;
  beforeAll(async () => {
    world = await openResponseWorld();
  });
  afterAll(() => world.api.close());
  const lose = (table: string, campaignId: string) =>
    world.rows(
      `update ${table} set sealed = overlay(sealed placing 'AAAAAAAA' from 20) where campaign_id = $1`,
      campaignId,
    );
  const stepsOf = async (id: string) =>
    (await world.rows<{ steps: number }>('select steps from survey_campaign where id = $1', id))[0]?.steps;

  it('a draft that does not open counts as none, and the next one takes its place', async () => {
    const { api } = world;
    const laid = await world.campaign({ invitations: 2 });
    const [token = '', other = ''] = tokensOf(laid);
    for (const one of [token, other]) await saveDraft(api, { token: one, answers: nps(3) });
    await lose('survey_draft', laid.id);
    expect(await openLink(api, token)).toMatchObject({ state: 'READY', draft: null });
    expect(await saveDraft(api, { token, answers: nps(4) })).toMatchObject({ draft: { revision: 1 }, userErrors: [] });
    expect(await openLink(api, token)).toMatchObject({ draft: { revision: 1 } });
    expect(await saveDraft(api, { token, answers: nps(5), requiredRevision: 1 })).toMatchObject({ userErrors: [] });
    await submitted(api, other, nps(9));
    expect(await world.rows('select 1 from survey_draft where campaign_id = $1', laid.id)).toHaveLength(1);
  });

  it('responses that do not open are passed over, and told once', async () => {
    const { api } = world;
    const laid = await world.campaign({
      mode: 'CONFIDENTIAL',
      k: 3,
      invitations: 8,
      quotas: [{ code: 'all', most: 9 }],
    });
    const [lost = '', mine = '', ...rest] = tokensOf(laid);
    const receipt = await submitted(api, lost, nps(9));
    await lose('survey_ballot', laid.id);
    await submitted(api, mine, nps(10));
    expect((await withdraw(api, { token: mine })).userErrors).toEqual([]);
    for (const token of rest.slice(0, 3)) await submitted(api, token, nps(9));
    expect(await stepsOf(laid.id)).toBe(1);
    expect(await world.rows('select 1 from survey_ballot where campaign_id = $1', laid.id)).toHaveLength(1);
    const lines: string[] = [];
    const sink = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) });
    await tellUnreadable(api.api.shared.runner, createLog({ level: 'info', format: 'json' }, sink));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ campaignId: laid.id, unreadable: 1 }),
    ]);
    expect((await withdraw(api, { receipt })).userErrors).toEqual([]);
    expect(await world.rows('select 1 from survey_ballot where campaign_id = $1', laid.id)).toEqual([]);
  });

  it('holds up no other survey', async () => {
    const { api } = world;
    const wait = async () => {
      const laid = await world.campaign({ mode: 'CONFIDENTIAL', k: 4, invitations: 3 });
      for (const token of tokensOf(laid)) await submitted(api, token, nps(9));
      await world.rows('update survey_campaign set k = 3 where id = $1', laid.id);
      return laid.id;
    };
    const ids = [await wait(), await wait(), await wait()].sort();
    await lose('survey_ballot', ids[0] ?? '');
    await letOutAll(api.api.shared.runner);
    expect(await Promise.all(ids.map(stepsOf))).toEqual([0, 1, 1]);
  });

  it('a round serves all it can and then tells the first that failed', async () => {
    const served: number[] = [];
    const round = serveEach([1, 2, 3, 4], async (one) => {
      if (one % 2 === 1) throw new Error(`not ${one}`);
      served.push(one);
    });
    await expect(round).rejects.toThrow('not 1');
    expect(served).toEqual([2, 4]);
  });
});
