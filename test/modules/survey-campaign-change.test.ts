import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unchanged } from '../support/api.js';
import { Builder } from '../support/questionnaire.js';
import {
  onCampaign,
  openSurveyWorld,
  plan,
  publish,
  readCampaign,
  refused,
  type SurveyWorld,
  smallSurvey,
} from '../support/survey.js';

const words = (id: string, en: string) => [
  { language: 'id', text: id },
  { language: 'en', text: en },
];

describe('a campaign that is changed', () => {
  let world: SurveyWorld;
  beforeAll(async () => {
    world = await openSurveyWorld();
  });
  afterAll(() => world?.api.close());

  const change = (campaignId: string, input: object, as = world.coordinator) =>
    onCampaign(world, 'change', { campaignId, ...input }, as);
  const refusal = async (campaignId: string, input: object, as = world.coordinator) =>
    refused(await unchanged(world.api, () => change(campaignId, input, as)));
  const road = { code: 'road', question: 'unit', choice: 'road', most: 10 };

  it('is free while a draft, as long as it is whole', async () => {
    const id = await plan(world, { quotas: [road], closesAt: '2026-06-01T00:00:00Z' });
    expect(await refusal(id, { title: 'x' }, world.analyst)).toEqual(['FORBIDDEN ']);
    expect(
      await refusal(id, {
        title: null,
        mode: null,
        k: null,
        language: 'jv',
        ownerId: null,
        opensAt: '2026-07-01T00:00:00Z',
      }),
    ).toEqual([
      'REQUIRED input.title',
      'REQUIRED input.mode',
      'REQUIRED input.k',
      'REQUIRED input.ownerId',
      'INVALID input.closesAt',
      'INVALID input.language',
    ]);
    for (const mode of ['CONFIDENTIAL', 'ANONYMOUS'])
      expect(await refusal(id, { mode })).toEqual(['INVALID input.quotas']);
    const { campaign } = await change(id, {
      title: ' Baru ',
      mode: 'ANONYMOUS',
      k: 3,
      language: 'en',
      closesAt: null,
      quotas: [{ code: 'all', most: 9 }],
      expectedVersion: 1,
    });
    expect(campaign).toMatchObject({
      title: 'Baru',
      mode: 'ANONYMOUS',
      k: 3,
      language: 'en',
      closesAt: null,
      version: 2,
      quotas: [{ code: 'all', question: null, choice: null, most: 9, taken: 0 }],
    });
  });

  it('keeps what was promised once it is open', async () => {
    const id = await plan(world, { k: 5, quotas: [road] });
    await onCampaign(world, 'open', { campaignId: id });
    const frozen = { mode: 'CONFIDENTIAL', language: 'en', cooperationId: null, opensAt: '2026-07-01T00:00:00Z' };
    expect(await refusal(id, frozen)).toEqual([
      'FROZEN input.mode',
      'FROZEN input.language',
      'FROZEN input.cooperationId',
      'FROZEN input.opensAt',
    ]);
    expect(await refusal(id, { k: 4, quotas: [{ ...road, most: 9 }], closesAt: '2026-03-01T00:00:00Z' })).toEqual([
      'INVALID input.closesAt',
      'INVALID input.k',
      'INVALID input.quotas',
    ]);
    expect(await refusal(id, { quotas: [] })).toEqual(['INVALID input.quotas']);
    expect(await refusal(id, { quotas: [{ ...road, choice: 'bridge' }] })).toEqual(['INVALID input.quotas']);
    const raised = await change(id, {
      k: 6,
      quotas: [{ ...road, most: 20 }],
      closesAt: '2026-04-01T00:00:00Z',
      openLimit: 100,
      population: 50,
    });
    expect(raised.campaign).toMatchObject({ k: 6, openLimit: 100, population: 50, quotas: [{ most: 20, taken: 0 }] });
    await onCampaign(world, 'close', { campaignId: id });
    expect(await refusal(id, { k: 7, closesAt: null })).toEqual(['FROZEN input.k', 'FROZEN input.closesAt']);
    const owner = { ownerId: `per_${world.analyst.personId}` };
    expect((await change(id, owner)).campaign).toMatchObject({ owner: { id: owner.ownerId }, status: 'CLOSED' });
  });

  it('moves to another version only where figures can be counted over both', async () => {
    const { api, coordinator } = world;
    const builder = await Builder.import(api, coordinator, smallSurvey(), { code: 'moving' });
    await publish(builder);
    const id = await plan(world, { questionnaireId: builder.id });
    const set = (input: object, as = coordinator) => onCampaign(world, 'versionSet', { campaignId: id, ...input }, as);
    const refusedSet = async (input: object, as = coordinator) => refused(await unchanged(api, () => set(input, as)));
    expect(await refusedSet({ versionNumber: 1 })).toEqual(['INVALID input.versionNumber']);
    expect(await refusedSet({ versionNumber: 1 }, world.analyst)).toEqual(['FORBIDDEN ']);
    await onCampaign(world, 'open', { campaignId: id });
    await builder.do('questionChange', { name: 'why', question: { longText: { title: words('Kenapa?', 'Why so?') } } });
    await publish(builder, { confirmChanges: true });
    expect((await set({ versionNumber: 2 })).campaign).toMatchObject({
      questionnaireVersion: { number: 2 },
      version: 3,
    });
    await builder.do('questionRemove', { name: 'how' });
    await publish(builder, { confirmChanges: true });
    expect((await set({})).campaign).toMatchObject({ questionnaireVersion: { number: 3 } });
    expect((await set({ versionNumber: 1 })).campaign).toMatchObject({ questionnaireVersion: { number: 1 } });
    expect(await refusedSet({ versionNumber: 7 })).toEqual(['INVALID input.versionNumber']);
    expect(await refusedSet({ versionNumber: 2, versionId: 'qver_x' })).toEqual(['INVALID input.versionNumber']);
    const [foreign] = await api.gateway.system.query<{ id: string }>(
      'select id from questionnaire_version where questionnaire_id = $1',
      [world.builder.id.slice(4)],
    );
    expect(await refusedSet({ versionId: `qver_${foreign?.id}` })).toEqual(['NOT_FOUND input.versionId']);
  });

  it('does not move where an answer would mean something else, and says which', async () => {
    const { api, coordinator } = world;
    const builder = await Builder.import(api, coordinator, smallSurvey(), { code: 'breaking' });
    await publish(builder);
    await builder.do('questionRemove', { name: 'unit' });
    await publish(builder, { confirmChanges: true });
    const quota = await plan(world, { questionnaireId: builder.id, versionNumber: 1, quotas: [road] });
    const answer = await unchanged(api, () => onCampaign(world, 'versionSet', { campaignId: quota, versionNumber: 2 }));
    expect(refused(answer)).toEqual(['INVALID input.quotas.0.choice']);
    // Published as it could be before the stage that forbids it: as an older server may have left it.
    const five = JSON.stringify(smallSurvey({ rateMax: 5 }));
    await api.gateway.system.query(
      `update questionnaire_version set document = $2::json where questionnaire_id = $1 and number = 2`,
      [builder.id.slice(4), five],
    );
    const id = await plan(world, { questionnaireId: builder.id, versionNumber: 1 });
    await onCampaign(world, 'open', { campaignId: id });
    const broken = await unchanged(api, () => onCampaign(world, 'versionSet', { campaignId: id, versionNumber: 2 }));
    expect(refused(broken)).toEqual(['SCALE_CHANGED input.versionNumber.how']);
    expect(await readCampaign(world, id)).toMatchObject({ questionnaireVersion: { number: 1 }, version: 2 });
  });
});
