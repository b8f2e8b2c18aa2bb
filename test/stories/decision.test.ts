import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationRound } from '../../src/modules/evaluation/evaluation-due.js';
import {
  ComplaintRecordDocument,
  CooperationRenewDocument,
  DecidedDocument,
  type EvaluatedFragment,
  EvaluationChangeDocument,
  EvaluationCompleteDocument,
  EvaluationDocument,
  EvaluationItemChangeDocument,
  EvaluationItemsDocument,
  EvaluationStartDocument,
  EvaluationsDocument,
  MonitoringReportDocument,
  MonitoringReportFinishDocument,
  MonitoringReportStartDocument,
  StageProgressDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import type { TestMember } from '../support/fixture.js';
import { type Orchard, openOrchard } from '../support/orchard.js';
import { layPlan } from '../support/plan-laid.js';
import { publishSurvey } from '../support/response.js';
import { act, stepsAfter, upload } from '../support/story.js';
import { layCampaign, layResponses } from '../support/survey-laid.js';

const rated = (code: string) => ({
  ...{ type: 'rating', name: code.toLowerCase(), title: code, rateMin: 1, rateMax: 4 },
  'x-mitra': { measure: 'IKM', element: code },
});
const elements = ['U1', 'U2', 'U3', 'U4'];
const survey = {
  title: 'Kepuasan',
  'x-mitra': { code: 'kepuasan', language: 'id', index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', elements } },
  pages: [{ name: 'one', elements: elements.map(rated) }],
};
const period = { from: '2026-01-01', until: '2026-03-01' };
const judged = {
  ...{ benefitPercent: 80, benefitReason: 'Panen naik.', conformityPercent: 70, conformityReason: 'Sesuai rencana.' },
};

describe('evaluation and decision', () => {
  let orchard: Orchard;
  beforeAll(async () => {
    orchard = await openOrchard();
  });
  afterAll(() => orchard?.api.close());

  const ask = async <T>(
    document: Parameters<Orchard['api']['request']>[0],
    input: object,
    as: TestMember,
  ): Promise<T> => {
    const answer = await orchard.api.request<Record<string, T>>(document, { input } as never, { as, language: 'en' });
    const [payload] = Object.values(answer);
    if (!payload) throw new Error('the call answered null');
    return payload;
  };
  type Answer = {
    evaluation: EvaluatedFragment | null;
    userErrors: { code: string; path: string[]; fault?: string }[];
  };
  const start = (as: TestMember, cooperationId: string, more: object = {}) =>
    ask<Answer>(EvaluationStartDocument, { cooperationId, ...period, ...more }, as);
  const change = (as: TestMember, evaluationId: string, more: object) =>
    ask<Answer>(EvaluationChangeDocument, { evaluationId, ...more }, as);
  const complete = (as: TestMember, evaluationId: string) =>
    ask<Answer>(EvaluationCompleteDocument, { evaluationId }, as);
  const done = ({ evaluation, userErrors }: Answer): EvaluatedFragment => {
    if (!evaluation) throw new Error(JSON.stringify(userErrors));
    return evaluation;
  };
  const told = ({ userErrors }: Answer) => userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  const decided = async (id: string) =>
    (await orchard.api.request(DecidedDocument, { id }, { as: orchard.people.steward })).cooperation;
  const landlordActs = (id: string, action: string, rest: object = {}) =>
    act(orchard.api, orchard.people.landlord, id, action, rest);
  const unmetOf = (answer: Awaited<ReturnType<typeof act>>) =>
    answer.userErrors.flatMap((one) =>
      'unmet' in one ? one.unmet.map(({ code, whoCanMeet }) => [code, whoCanMeet]) : [],
    );
  const events = (kind: string, subject: string) =>
    orchard.api.gateway.system.query<{ facts: Record<string, unknown> }>(
      'select facts from event where kind = $1 and subject_id = $2 order by seq',
      [kind, subject.slice(4)],
    );

  /** A case in the step WEIGHING, with a plan in force. */
  const weighing = async (title: string, plan: Parameters<typeof layPlan>[2] = {}) => {
    const id = await orchard.tended(title);
    await layPlan(orchard, id, plan);
    stepsAfter(await act(orchard.api, orchard.people.grower, id, 'weighNow'));
    return id;
  };
  /** The same, evaluated with this outcome and waiting to be decided. */
  const weighed = async (title: string, more: object = {}) => {
    const { steward } = orchard.people;
    const id = await weighing(title);
    const one = done(await start(steward, id));
    done(await change(steward, one.id, { ...judged, outcome: 'CONTINUE', ...more }));
    done(await complete(steward, one.id));
    stepsAfter(await act(orchard.api, steward, id, 'decideNow'));
    return { id, evaluationId: one.id };
  };

  it('is asked for anew whenever the step that evaluates is entered', async () => {
    const { api, people } = orchard;
    const show = (id: string) => act(api, people.steward, id, 'showFresh');
    const early = await weighing('Belum ditimbang');
    expect(unmetOf(await unchanged(api, () => show(early)))).toEqual([['NOT_FRESH', ['STEWARD']]]);
    const { id } = await weighed('Ditimbang ulang');
    const before = api.clock.now();
    api.clock.set(new Date(before.getTime() + 1_000).toISOString());
    stepsAfter(await landlordActs(id, 'weighAgain', { comment: 'Timbang ulang.' }));
    expect(unmetOf(await unchanged(api, () => show(id)))).toEqual([['NOT_FRESH', ['STEWARD']]]);
    const again = done(await start(people.steward, id));
    done(await change(people.steward, again.id, { ...judged, outcome: 'CONTINUE' }));
    done(await complete(people.steward, again.id));
    expect((await show(id)).userErrors).toEqual([]);
    api.clock.set(before.toISOString());
  });

  it('draws its figures from plan, obligations, complaints and surveys, and keeps a promise of anonymity', async () => {
    const { api, institution, people } = orchard;
    const id = await weighing('Kebun berbuah');
    const input = { cooperationId: id, message: 'Pagar rusak.' };
    await api.request(ComplaintRecordDocument, { input }, { as: people.admin });
    const { builder } = await publishSurvey(api, people.admin, survey);
    const about = async (mode: 'IDENTIFIED' | 'CONFIDENTIAL', values: readonly number[]) => {
      const campaign = await layCampaign(api, institution, people.admin, builder.id, { mode });
      await api.gateway.system.query('update survey_campaign set cooperation_id = $1 where id = $2', [
        id.slice(4),
        campaign.id,
      ]);
      const step = mode === 'IDENTIFIED' ? {} : { step: 1 };
      const answers = (u: number) => ({ u1: u, u2: u, u3: u, u4: u });
      await layResponses(
        api.gateway.system,
        campaign,
        values.map((value) => ({ answers: answers(value), ...step })),
      );
      return campaign.id;
    };
    const open = await about('IDENTIFIED', [3, 4]);
    const few = await about('CONFIDENTIAL', [1, 1]);
    const one = done(await start(people.steward, id, { until: '2026-03-02' }));
    expect(one).toMatchObject({
      ...{ number: 1, status: 'DRAFT', planNumber: 1, attainmentPercent: '70', indicatorsTotal: 2, indicatorsMet: 1 },
      ...{ obligationsTotal: 2, obligationsOverdue: 1, fulfilledPercent: '62.5', meetingsHeld: 1, meetingsOverdue: 1 },
      ...{ complaintsOpened: 1, complaintsOpen: 1 },
      parties: [
        { party: 'INSTITUTION', total: 1, fulfilled: 1, overdue: 0, breached: 0, percent: '100' },
        { party: 'PARTNER', total: 1, fulfilled: 0, overdue: 1, breached: 0, percent: '25' },
      ],
      ...{ satisfactionIndex: 87.5, satisfactionResponses: 2 },
    });
    const seen = Object.fromEntries(one.surveys.map((each) => [each.campaign?.id, each.index]));
    expect(seen).toEqual({ [`svy_${open}`]: 87.5, [`svy_${few}`]: null });
  });

  it('is written by whoever evaluates by the SOP, and is complete only with reasons and an outcome', async () => {
    const { api, people } = orchard;
    const id = await weighing('Kebun lengkap');
    const byOthers = await unchanged(api, () => start(people.buyer, id));
    expect(told(byOthers)).toEqual(['FORBIDDEN input.cooperationId']);
    const one = done(await start(people.steward, id));
    expect(told(await unchanged(api, () => start(people.steward, id)))).toEqual(['ALREADY_EXISTS input.cooperationId']);
    expect(told(await unchanged(api, () => complete(people.steward, one.id)))).toEqual([
      ...['benefitPercent', 'benefitReason', 'conformityPercent', 'conformityReason', 'outcome'].map(
        (field) => `REQUIRED input.${field}`,
      ),
    ]);
    const wrong = await unchanged(api, () =>
      change(people.steward, one.id, {
        ...{ benefitPercent: 101, until: '2026-03-09' },
        add: [{ what: ' ', ownerId: `per_${id.slice(4)}`, dueOn: '2026-01-01' }],
        remove: [`evi_${id.slice(4)}`],
      }),
    );
    expect(told(wrong)).toEqual([
      'INVALID input.until',
      'INVALID input.benefitPercent',
      'REQUIRED input.add.0.what',
      'INVALID input.add.0.dueOn',
      'NOT_FOUND input.add.0.ownerId',
      'NOT_FOUND input.remove.0',
    ]);
    done(await change(people.steward, one.id, { ...judged, outcome: 'IMPROVE' }));
    expect(told(await unchanged(api, () => complete(people.steward, one.id)))).toEqual([
      'REQUIRED input.nextPlanDueOn',
      'REQUIRED input.add',
    ]);
    done(await change(people.steward, one.id, { outcome: 'CONTINUE' }));
    const completed = done(await complete(people.steward, one.id));
    expect(completed).toMatchObject({
      ...{ status: 'COMPLETED', outcome: 'CONTINUE', benefitPercent: 80, nextPlan: null, nextPlanDueOn: null },
      completedBy: { id: `per_${people.steward.personId}` },
    });
    expect(told(await unchanged(api, () => change(people.steward, one.id, { benefitPercent: 1 })))).toEqual([
      'FROZEN input.evaluationId',
    ]);
    await expect(
      api.gateway.system.query('update evaluation set benefit_percent = 100 where id = $1', [one.id.slice(4)]),
    ).rejects.toThrow();
    const asPartner = await api.request(EvaluationDocument, { id: one.id }, { as: people.buyer });
    expect(asPartner.evaluation).toBeNull();
    const where = { cooperationId: id, outcomeIn: ['CONTINUE' as const] };
    const listed = await api.request(EvaluationsDocument, { where }, { as: people.steward });
    expect(listed.evaluations?.nodes).toEqual([{ id: one.id, number: 1, status: 'COMPLETED', outcome: 'CONTINUE' }]);
  });

  seedTest(['B-06', 'B-07'], 'is decided on only after an evaluation of its own, and a fresh one', async (seed) => {
    const { api, people } = orchard;
    const bare = await orchard.tended('Kebun belum');
    await layPlan(orchard, bare);
    stepsAfter(await act(api, people.grower, bare, 'weighNow'));
    stepsAfter(await act(api, people.steward, bare, 'decideNow'));
    const early = await seed.refused(api, () => landlordActs(bare, 'extend'));
    expect(unmetOf(early)).toEqual([
      ['NOT_WEIGHED', ['STEWARD']],
      ['WEIGHED_LONG_AGO', ['STEWARD']],
    ]);
    const { id, evaluationId } = await weighed('Kebun lama');
    const before = api.clock.now().toISOString();
    api.clock.set('2026-04-20T02:00:00Z');
    const late = await seed.refused(api, () => landlordActs(id, 'develop'));
    expect(unmetOf(late)).toEqual([['WEIGHED_LONG_AGO', ['STEWARD']]]);
    api.clock.set(before);
    stepsAfter(await seed.accepted(() => landlordActs(id, 'develop')));
    expect(await decided(id)).toMatchObject({
      status: 'CLOSED',
      decision: { kind: 'DEVELOP', reasons: [], override: null, evaluation: { id: evaluationId, number: 1 } },
      successors: [{ succession: 'DEVELOPMENT' }],
    });
    expect((await decided(bare))?.decision).toBeNull();
  });

  seedTest(['B-08'], 'is extended on what was attained, or with a reason why nevertheless', async (seed) => {
    const { api } = orchard;
    const { id } = await weighed('Kebun seret');
    await api.gateway.system.query(`update plan set attainment_percent = '40' where cooperation_id = $1`, [
      id.slice(4),
    ]);
    const { steward } = orchard.people;
    stepsAfter(await landlordActs(id, 'weighAgain', { comment: 'Hitung ulang.' }));
    const again = done(await start(steward, id));
    done(await change(steward, again.id, { ...judged, outcome: 'CONTINUE' }));
    expect(done(await complete(steward, again.id)).attainmentPercent).toBe('40');
    stepsAfter(await act(api, steward, id, 'decideNow'));
    const refused = await seed.refused(api, () => landlordActs(id, 'extend'));
    expect(refused.userErrors).toEqual([
      expect.objectContaining({
        code: 'INVALID',
        path: ['input', 'facts', 'override'],
        message: 'Less than 60 percent was attained. Say why nevertheless.',
      }),
    ]);
    const facts = [{ name: 'override', value: { text: 'Musim kering.' } }];
    stepsAfter(await seed.accepted(() => landlordActs(id, 'extend', { facts })));
    expect(await decided(id)).toMatchObject({
      decision: { kind: 'EXTEND', override: 'Musim kering.', evaluation: { number: 2 } },
      successors: [{ succession: 'EXTENSION' }],
    });
    const asPartner = await api.request(DecidedDocument, { id }, { as: orchard.people.buyer });
    expect(asPartner.cooperation?.decision).toMatchObject({ kind: 'EXTEND', override: null, evaluation: null });
  });

  seedTest(['B-09'], 'is terminated for a reason by its code', async (seed) => {
    const { id } = await weighed('Kebun rugi');
    const refused = await seed.refused(orchard.api, () => landlordActs(id, 'stop'));
    expect(refused.userErrors).toEqual([
      expect.objectContaining({ code: 'REQUIRED', path: ['input', 'facts', 'whyEnd'] }),
    ]);
    const wrong = [{ name: 'whyEnd', value: { choices: ['BOREDOM'] } }];
    const other = await seed.refused(orchard.api, () => landlordActs(id, 'stop', { facts: wrong }));
    expect(other.userErrors).toEqual([expect.objectContaining({ code: 'INVALID' })]);
    const facts = [{ name: 'whyEnd', value: { choices: ['NO_WORTH'] } }];
    stepsAfter(await seed.accepted(() => landlordActs(id, 'stop', { facts })));
    expect(await decided(id)).toMatchObject({
      status: 'CLOSED',
      decision: { kind: 'TERMINATE', outcome: 'ENDED', reasons: [{ code: 'NO_WORTH', title: { en: 'No worth' } }] },
      successors: [],
    });
    const renewal = { cooperationId: id, title: 'Lagi', channel: 'GATE', carry: ['crop'] };
    const renewed = await ask<Answer>(CooperationRenewDocument, renewal, orchard.people.grower);
    expect(told(renewed)).toEqual(['GUARD_FAILED input.cooperationId']);
  });

  seedTest(['B-10', 'B-15'], 'shows every stage with what it leaves behind, and who answers for it', async (seed) => {
    const { api, people } = orchard;
    const id = await orchard.tended('Kebun bertahap');
    const seen = await seed.accepted(() => api.request(StageProgressDocument, { id }, { as: people.steward }));
    expect(seen.cooperation?.stageProgress).toEqual([
      {
        stage: 'FIND',
        title: { en: 'Finding' },
        status: 'SKIPPED',
        artefacts: [{ kind: 'FACT', code: 'fields', status: 'NOT_NEEDED' }],
      },
      {
        stage: 'AGREE',
        title: { en: 'Agreeing' },
        status: 'DONE',
        artefacts: [{ kind: 'FACT', code: 'until', status: 'THERE' }],
      },
      {
        stage: 'TEND',
        title: { en: 'Tending' },
        status: 'UNDER_WAY',
        artefacts: [{ kind: 'DOCUMENT', code: 'report', status: 'MISSING' }],
      },
      { stage: 'REPORT', title: { en: 'Reporting' }, status: 'NOT_STARTED', artefacts: [] },
      { stage: 'WEIGH', title: { en: 'Weighing' }, status: 'NOT_STARTED', artefacts: [] },
    ]);
    expect(seen.cooperation?.responsible.map((one) => one.position)).toEqual(['GROWER']);
    const notTheirs = await seed.refused(api, () => act(api, people.steward, id, 'weighNow'));
    expect(notTheirs.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  seedTest(
    ['B-17'],
    'comes under review by an evaluation that says so, and is not extended meanwhile',
    async (seed) => {
      const { api, people } = orchard;
      const id = await weighing('Kebun tinjau');
      const one = done(await start(people.steward, id));
      done(await change(people.steward, one.id, { ...judged, outcome: 'REVIEW' }));
      expect(done(await seed.accepted(() => complete(people.steward, one.id)))).toMatchObject({ outcome: 'REVIEW' });
      expect(await decided(id)).toMatchObject({ status: 'UNDER_REVIEW', decision: null });
      expect((await events('COOPERATION_REVIEW_OPENED', id)).map(({ facts }) => facts)).toEqual([
        expect.objectContaining({ evaluationId: one.id.slice(4), status: 'UNDER_REVIEW' }),
      ]);
      stepsAfter(await act(api, people.steward, id, 'decideNow'));
      const refused = await seed.refused(api, () => landlordActs(id, 'extend'));
      expect(unmetOf(refused)).toEqual([['UNDER_REVIEW', ['STEWARD']]]);
      stepsAfter(await act(api, people.steward, id, 'clearLoss'));
      expect((await decided(id))?.status).toBe('ACTIVE');
      stepsAfter(await landlordActs(id, 'extend'));
    },
  );

  seedTest(
    ['B-18'],
    'comes under review at any time when a loss is flagged, which suspends extension',
    async (seed) => {
      const { api, people } = orchard;
      const { id } = await weighed('Kebun banjir');
      const noReason = await seed.refused(api, () => act(api, people.steward, id, 'flagLoss'));
      expect(noReason.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'comment'] })]);
      stepsAfter(await seed.accepted(() => act(api, people.steward, id, 'flagLoss', { comment: 'Sungai meluap.' })));
      expect((await decided(id))?.status).toBe('UNDER_REVIEW');
      const listed = await api.request<{ cooperations: { nodes: { id: string }[] } }>(
        '{ cooperations(first: 50, where: { statusIn: [UNDER_REVIEW] }) { nodes { id } } }',
        {},
        { as: people.steward },
      );
      expect(listed.cooperations.nodes.map((each) => each.id)).toEqual([id]);
      const suspended = await seed.refused(api, () => landlordActs(id, 'extend'));
      expect(unmetOf(suspended)).toEqual([['UNDER_REVIEW', ['STEWARD']]]);
      const twice = await seed.refused(api, () => act(api, people.steward, id, 'flagLoss', { comment: 'Lagi.' }));
      expect(unmetOf(twice)).toEqual([['NOT_IN_FORCE', ['STEWARD']]]);
    },
  );

  seedTest(['A-15'], 'is evaluated by its cadence; improvements lead to the plan’s next version', async (seed) => {
    const { api, people } = orchard;
    const id = await weighing('Kebun berkala', { every: 'P6M', nextOn: '2026-03-05' });
    expect((await decided(id))?.nextEvaluationDue).toBe('2026-03-05');
    const { runner } = api.api.shared;
    const rounds = async () => {
      await Promise.all([evaluationRound(runner), evaluationRound(runner)]);
      await evaluationRound(runner);
    };
    const before = api.clock.now().toISOString();
    await rounds();
    expect(await events('EVALUATION_DUE', id)).toEqual([]);
    api.clock.set('2026-03-05T02:00:00Z');
    await rounds();
    expect([(await events('EVALUATION_DUE', id)).length, (await events('EVALUATION_OVERDUE', id)).length]).toEqual([
      1, 0,
    ]);
    api.clock.set('2026-03-06T02:00:00Z');
    await rounds();
    expect((await events('EVALUATION_DUE', id)).map(({ facts }) => facts)).toEqual([{ dueOn: '2026-03-05' }]);
    expect((await events('EVALUATION_OVERDUE', id)).map(({ facts }) => facts)).toEqual([{ dueOn: '2026-03-05' }]);

    const one = done(await start(people.steward, id));
    const add = [{ what: 'Pasang jaring.', ownerId: `per_${people.grower.personId}`, dueOn: '2026-04-01' }];
    const more = { ...judged, outcome: 'IMPROVE', nextPlanDueOn: '2026-04-10', add };
    done(await change(people.steward, one.id, more));
    const completed = done(await seed.accepted(() => complete(people.steward, one.id)));
    expect(completed).toMatchObject({
      ...{ outcome: 'IMPROVE', nextPlanDueOn: '2026-04-10', nextPlan: { number: 2, status: 'DRAFT' } },
      items: [{ what: 'Pasang jaring.', status: 'OPEN', dueOn: '2026-04-01' }],
    });
    expect((await decided(id))?.nextEvaluationDue).toBe('2026-09-06');
    await rounds();
    expect(await events('EVALUATION_DUE', id)).toHaveLength(1);

    const [item] = completed.items;
    const follow = (as: TestMember, input: object) =>
      ask<{ item: object | null; userErrors: Answer['userErrors'] }>(
        EvaluationItemChangeDocument,
        { itemId: item?.id, ...input },
        as,
      );
    const bare = await seed.refused(api, () => follow(people.grower, { status: 'DONE' }));
    expect(bare.userErrors).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['input', 'evidenceFileId'] })]);
    const notTheirs = await seed.refused(api, () => follow(people.steward, { dueOn: '2026-05-01' }));
    expect(notTheirs.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    const evidenceFileId = await upload(api, people.grower, 'jaring.txt', 'Foto jaring');
    const settled = await follow(people.grower, { status: 'DONE', evidenceFileId, note: 'Terpasang.' });
    expect(settled).toMatchObject({
      userErrors: [],
      item: { status: 'DONE', evidence: { fileName: 'jaring.txt' }, note: 'Terpasang.' },
    });
    const again = await seed.refused(api, () => follow(people.grower, { status: 'DROPPED', note: 'x' }));
    expect(again.userErrors).toEqual([expect.objectContaining({ code: 'FROZEN', path: ['input', 'itemId'] })]);
    const where = { statusIn: ['DONE' as const], evaluation: { cooperationId: id } };
    const items = await api.request(EvaluationItemsDocument, { where }, { as: people.steward });
    expect(items.evaluationItems?.totalCount).toBe(1);
    const url = items.evaluationItems?.nodes[0]?.evidence?.downloadUrl ?? '';
    expect(await (await fetch(url)).text()).toBe('Foto jaring');
    api.clock.set(before);
  });

  seedTest(['A-13'], 'is monitored by a report that lists the plan’s items with what is overdue', async (seed) => {
    const { api, people } = orchard;
    const id = await orchard.tended('Kebun diawasi');
    await layPlan(orchard, id);
    const begin = (as: TestMember) =>
      api.request(MonitoringReportStartDocument, { input: { cooperationId: id, ...period } }, { as, language: 'en' });
    await seed.refused(api, () => begin(people.buyer));
    const begun = await seed.accepted(() => begin(people.steward));
    const reportId = begun.monitoringReportStart?.report?.id ?? '';
    const read = await api.request(MonitoringReportDocument, { id: reportId }, { as: people.grower });
    const lines = read.monitoringReport?.lines.nodes ?? [];
    expect(lines.filter((one) => one.overdue).map(({ kind, title }) => [kind, title?.en])).toEqual([
      ['INDICATOR', 'Tonnes i1'],
      ['ACTION', 'Prune a2'],
      ['OBLIGATION', 'Hands c2'],
      ['MEETING', 'Monthly'],
    ]);
    const finished = await api.request(MonitoringReportFinishDocument, { input: { reportId } }, { as: people.steward });
    expect(finished.monitoringReportFinish?.report).toMatchObject({
      status: 'FINISHED',
      documentVersion: { number: 1 },
    });
  });
});
