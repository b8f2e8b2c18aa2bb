import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SurveyCampaignsDocument, SurveySampleSizeDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layPartner } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import {
  invite,
  onCampaign,
  openSurveyWorld,
  plan,
  publish,
  readCampaign,
  refused,
  runRound,
  type SurveyWorld,
} from '../support/survey.js';

describe('a survey campaign', () => {
  let world: SurveyWorld;
  beforeAll(async () => {
    world = await openSurveyWorld();
  });
  afterAll(() => world?.api.close());

  const create = (input: object, as = world.coordinator) =>
    onCampaign(world, 'create', { title: 'Survei', questionnaireId: world.builder.id, ...input }, as);

  it('is planned with what is said, and else with five, the latest version and the caller', async () => {
    const { campaign, userErrors } = await create({ mode: 'ANONYMOUS', title: ' Kepuasan mitra 2026 ' });
    expect(userErrors).toEqual([]);
    expect(campaign).toEqual({
      id: expect.stringMatching(/^svy_/),
      title: 'Kepuasan mitra 2026',
      mode: 'ANONYMOUS',
      k: 5,
      status: 'DRAFT',
      language: 'id',
      opensAt: null,
      closesAt: null,
      openedAt: null,
      closedAt: null,
      reminderDays: [],
      remindersSent: 0,
      population: null,
      hasOpenLink: false,
      openLimit: null,
      counted: 0,
      version: 1,
      questionnaireVersion: { number: 1 },
      cooperation: null,
      owner: { id: `per_${world.coordinator.personId}` },
      quotas: [],
    });
    const full = await create({
      mode: 'CONFIDENTIAL',
      versionNumber: 1,
      k: 8,
      language: 'en',
      ownerId: `per_${world.analyst.personId}`,
      opensAt: '2026-04-01T00:00:00Z',
      closesAt: '2026-05-01T00:00:00Z',
      reminderDays: [7, 14],
      population: 1000,
      openLimit: 300,
      quotas: [{ code: 'all', most: 200 }],
    });
    expect(full.campaign).toMatchObject({
      k: 8,
      language: 'en',
      owner: { id: `per_${world.analyst.personId}` },
      reminderDays: [7, 14],
      population: 1000,
      openLimit: 300,
      quotas: [{ code: 'all', question: null, choice: null, most: 200, taken: 0 }],
    });
    expect((await readCampaign(world, full.campaign?.id ?? ''))?.turnout).toEqual({
      invited: 0,
      waiting: 0,
      unreachable: 0,
      answered: 0,
      rate: null,
      missing: 278,
      required: { population: 1000, krejcieMorgan: 278, slovin: 286 },
    });
  });

  it('is refused whole, with every reason at once', async () => {
    const nobody = await unchanged(world.api, () => create({ mode: 'IDENTIFIED' }, world.analyst));
    expect(refused(nobody)).toEqual(['FORBIDDEN ']);
    const member = await unchanged(world.api, () => create({ mode: 'IDENTIFIED' }, world.member));
    expect(refused(member)).toEqual(['FORBIDDEN ']);
    const wrong = await unchanged(world.api, () =>
      create({
        title: ' ',
        k: 1,
        language: 'jv',
        ownerId: `per_${world.institution.id}`,
        cooperationId: `coo_${world.institution.id}`,
        opensAt: '2026-01-01T00:00:00Z',
        population: 0,
        openLimit: 0,
        reminderDays: [7, 7],
        quotas: [
          { code: 'a b', most: 0 },
          { code: 'x', question: 'unit', most: 1 },
          { code: 'x', question: 'why', choice: 'road', most: 1 },
        ],
      }),
    );
    expect(refused(wrong)).toEqual([
      'REQUIRED input.title',
      'INVALID input.k',
      'INVALID input.population',
      'INVALID input.openLimit',
      'INVALID input.reminderDays',
      'INVALID input.quotas.0.code',
      'INVALID input.quotas.0.most',
      'INVALID input.quotas.1',
      'INVALID input.quotas.2.code',
      'INVALID input.quotas',
      'INVALID input.opensAt',
      'NOT_FOUND input.cooperationId',
      'NOT_FOUND input.ownerId',
      'INVALID input.language',
      'INVALID input.quotas.2.choice',
    ]);
    const order = { opensAt: '2026-06-02T00:00:00Z', closesAt: '2026-06-01T00:00:00Z' };
    expect(refused(await unchanged(world.api, () => create(order)))).toEqual([
      'REQUIRED input.mode',
      'INVALID input.closesAt',
    ]);
    const quota = { code: 'road', question: 'unit', choice: 'road', most: 5 };
    for (const mode of ['CONFIDENTIAL', 'ANONYMOUS'] as const) {
      const stepped = await unchanged(world.api, () => create({ mode, quotas: [quota] }));
      expect(refused(stepped)).toEqual(['INVALID input.quotas']);
    }
    const version = await unchanged(world.api, () => create({ mode: 'ANONYMOUS', versionNumber: 9 }));
    expect(refused(version)).toEqual(['INVALID input.versionNumber']);
    const partner = await layPartner(world.api.gateway, world.institution);
    const unknown = await unchanged(world.api, () => create({ mode: 'ANONYMOUS', questionnaireId: `par_${partner}` }));
    expect(refused(unknown)).toEqual(['NOT_FOUND input.questionnaireId']);
  });

  it('is seen by who reads everything, and by nobody else', async () => {
    const id = await plan(world, { title: 'Terlihat' });
    expect((await readCampaign(world, id, world.analyst))?.title).toBe('Terlihat');
    expect(await readCampaign(world, id, world.member)).toBeNull();
    const where = { titleContains: 'terlihat', statusIn: ['DRAFT'], questionnaireId: world.builder.id } as const;
    const list = async (as = world.coordinator) =>
      (await world.api.request(SurveyCampaignsDocument, { where } as never, { as })).surveyCampaigns?.totalCount;
    expect([await list(), await list(world.analyst), await list(world.member)]).toEqual([1, 1, 0]);
  });

  it('tells how many must answer for a population', async () => {
    const size = async (population: number) =>
      (await world.api.request(SurveySampleSizeDocument, { population }, { as: world.member })).surveySampleSize;
    expect(await size(0)).toBeNull();
    expect(await size(1)).toEqual({ population: 1, krejcieMorgan: 1, slovin: 1 });
    expect(await size(500)).toEqual({ population: 500, krejcieMorgan: 217, slovin: 223 });
  });

  it('opens and closes by the hand of a coordinator', async () => {
    const campaignId = await plan(world);
    const open = () => onCampaign(world, 'open', { campaignId });
    const close = (as = world.coordinator) => onCampaign(world, 'close', { campaignId }, as);
    expect(refused(await unchanged(world.api, () => close(world.analyst)))).toEqual(['FORBIDDEN ']);
    expect((await open()).campaign).toMatchObject({
      status: 'OPEN',
      openedAt: '2026-03-02T02:00:00+00:00',
      version: 2,
    });
    expect(refused(await unchanged(world.api, open))).toEqual(['INVALID input.campaignId']);
    expect((await close()).campaign).toMatchObject({ status: 'CLOSED', version: 3 });
    expect(refused(await unchanged(world.api, open))).toEqual(['FROZEN input.campaignId']);
    expect(refused(await unchanged(world.api, close))).toEqual(['FROZEN input.campaignId']);
    const stale = { campaignId, title: 'x', expectedVersion: 1 };
    expect(refused(await unchanged(world.api, () => onCampaign(world, 'change', stale)))).toEqual([
      'STALE input.expectedVersion',
    ]);
    const person = { campaignId, people: [{ name: 'A', email: 'a@mitra.test' }] };
    expect(refused(await unchanged(world.api, () => invite(world, person)))).toEqual(['FROZEN input.campaignId']);
  });

  it('asks nobody anonymously for contact data that must be given', async () => {
    const email = { type: 'text', name: 'email', title: 'E-mail', isRequired: true, 'x-mitra': { contact: 'EMAIL' } };
    const document = { 'x-mitra': { language: 'en' }, pages: [{ name: 'p', elements: [email] }] };
    const builder = await Builder.import(world.api, world.coordinator, document, { code: 'contact' });
    await publish(builder);
    const asked = { questionnaireId: builder.id };
    expect(refused(await unchanged(world.api, () => create({ ...asked, mode: 'ANONYMOUS' })))).toEqual([
      'CONTACT_REQUIRED input.mode',
    ]);
    expect(refused(await create({ ...asked, mode: 'CONFIDENTIAL' }))).toEqual([]);
  });

  it('opens and closes by itself at the times it was planned for', async () => {
    const times = { opensAt: '2026-03-10T00:00:00Z', closesAt: '2026-03-20T00:00:00Z' };
    const campaignId = await plan(world, times);
    world.api.clock.set('2026-03-03T00:00:00Z');
    expect((await onCampaign(world, 'open', { campaignId })).campaign?.status).toBe('SCHEDULED');
    expect(refused(await unchanged(world.api, () => onCampaign(world, 'open', { campaignId })))).toEqual([
      'INVALID input.campaignId',
    ]);
    const unscheduled = await onCampaign(world, 'change', { campaignId, opensAt: null });
    expect(unscheduled.campaign).toMatchObject({ status: 'DRAFT', opensAt: null });
    await onCampaign(world, 'change', { campaignId, opensAt: times.opensAt });
    expect((await onCampaign(world, 'open', { campaignId })).campaign).toMatchObject({
      status: 'SCHEDULED',
      version: 5,
    });
    const states: unknown[] = [];
    for (const day of ['09T23:59:59', '10T00:00:00', '19T23:59:59', '20T00:00:00']) {
      world.api.clock.set(`2026-03-${day}Z`);
      await runRound(world);
      await runRound(world);
      const { status, version } = (await readCampaign(world, campaignId)) ?? {};
      states.push([status, version]);
    }
    expect(states).toEqual([
      ['SCHEDULED', 5],
      ['OPEN', 6],
      ['OPEN', 6],
      ['CLOSED', 7],
    ]);
  });
});
