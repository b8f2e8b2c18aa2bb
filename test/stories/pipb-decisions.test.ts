import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  CooperationDocument,
  DecidedDocument,
  MeetingScheduleDocument,
  SuccessionDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import type { TestMember } from '../support/fixture.js';
import { openPipb, type Pipb } from '../support/pipb.js';
import { beside, evaluated, guardFailed, measure } from '../support/pipb-life.js';
import { codesOf } from '../support/pusjatan.js';
import { inputError } from '../support/seats.js';
import { act, stepsAfter } from '../support/story.js';

const choices = (name: string, ...codes: string[]) => ({ name, value: { choices: codes } });
const words = (name: string, text: string) => ({ name, value: { text } });
const finding = (ground: string) => [
  { name: 'reviewGround', value: { choice: ground } },
  words('reviewFinding', 'Tagihan ganda.'),
];
const evaluators = ['PIMPINAN_UNIT', 'WADIR', 'WADIR_KS'];
const notEvaluated = ['EVALUATED', 'This cooperation has not been evaluated.', evaluators] as const;
const tooOld = ['EVALUATION_RECENT', 'There is no evaluation of the last 365 days.', evaluators] as const;
const lowBenefit = ['BENEFIT_SIGNIFICANT', 'The evaluation puts the benefit below 60 per cent.', evaluators] as const;
const reviewOpen = [
  'NOT_UNDER_REVIEW',
  'The cooperation is being re-examined; that is closed first.',
  ['WADIR_KS', 'DIREKTUR'],
] as const;
const offGoals = ['GOALS_MET', 'The attainment of the goals is below 60 per cent.', evaluators] as const;

describe('a cooperation to each of the three decisions, everything observed', () => {
  let house: Pipb;
  let people: Pipb['people'];
  beforeAll(async () => {
    house = await openPipb();
    people = house.people;
  });
  afterAll(() => house?.api.close());
  const acts = (who: keyof Pipb['people'], id: string, action: string, rest: object = {}) =>
    act(house.api, people[who], id, action, rest);
  const inForce = (title: string) => house.toStep(title, 'BERJALAN', { beside: beside(house) });
  const toDecision = (title: string, judgement: object = {}) =>
    house.toStep(title, 'KEPUTUSAN_LANJUT', { beside: beside(house, judgement) });
  const decided = async (id: string, as = people.director) =>
    (await house.api.request(DecidedDocument, { id }, { as, language: 'en' })).cooperation;
  const meet = async (who: keyof Pipb['people'], cooperationId: string) => {
    const plan = { cooperationId, title: 'Tinjauan', startsAt: '2026-04-01T02:00:00Z', endsAt: '2026-04-01T03:00:00Z' };
    const input = { ...plan, mode: 'ONLINE' as const };
    return (await house.api.request(MeetingScheduleDocument, { input }, { as: people[who], language: 'en' }))
      .meetingSchedule;
  };
  const standsIn = async (id: string) => {
    const { cooperation } = await house.api.request(CooperationDocument, { id }, { as: people.director });
    return [cooperation?.status, ...(cooperation?.activeSteps ?? []).map((one) => one.step)];
  };

  seedTest(['B-06', 'B-07', 'B-08'], 'is extended on what a fresh evaluation found', async (seed) => {
    const { api } = house;
    const id = await inForce('Diperpanjang');
    const bring = () => acts('cooperationVice', id, 'bringToDecision');
    expect(await seed.refused(api, bring)).toEqual({
      cooperation: null,
      userErrors: [guardFailed(notEvaluated, tooOld)],
    });
    await measure(house, id);
    await evaluated(house, id);
    const before = api.clock.now().toISOString();
    api.clock.set('2027-03-03T02:00:00Z');
    expect((await seed.refused(api, bring)).userErrors).toEqual([guardFailed(tooOld)]);
    api.clock.set(before);
    expect(stepsAfter(await seed.accepted(bring))).toEqual(['MONITORING_TULIS', 'KEPUTUSAN_LANJUT']);

    const extend = (who: keyof Pipb['people'] = 'director') => acts(who, id, 'extend');
    for (const who of ['cooperationVice', 'dean', 'unitHead', 'partner'] as const)
      expect([who, codesOf(await seed.refused(api, () => extend(who)))]).toEqual([who, ['FORBIDDEN']]);
    api.clock.set('2027-03-03T02:00:00Z');
    for (const action of ['extend', 'extendDespite', 'develop', 'terminate']) {
      const facts = [words('developmentScope', 'Riset bersama.'), choices('terminationReasons', 'TANPA_NILAI')];
      const late = await seed.refused(api, () => acts('director', id, action, { facts, comment: 'Rapat.' }));
      expect([action, late.userErrors.find((one) => one.code === 'GUARD_FAILED')]).toEqual([
        action,
        guardFailed(tooOld),
      ]);
    }
    api.clock.set(before);
    const extended = await seed.accepted(() => extend());
    expect(extended.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'EXTENDED', activeSteps: [] });
    // What was agreed is still owed to its last day: those who carry it out, the partner too, may enter what they do.
    for (const who of ['unitHead', 'technical', 'partner'] as const)
      expect([who, (await seed.accepted(() => meet(who, id)))?.userErrors]).toEqual([who, []]);
    const strange = await seed.refused(api, () => meet('dean', id));
    expect(strange?.userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['input', 'cooperationId'] }]);
    const told = await decided(id);
    expect(told).toMatchObject({
      decision: { kind: 'EXTEND', outcome: 'DIPERPANJANG', reasons: [], override: null, evaluation: { number: 1 } },
      successors: [{ succession: 'EXTENSION' }],
    });
    const nextId = told?.successors[0]?.id ?? '';
    const { cooperation: next } = await api.request(SuccessionDocument, { id: nextId }, { as: people.director });
    expect(next).toMatchObject({ status: 'OPEN', predecessor: { id }, title: 'Diperpanjang' });
    expect(next?.activeSteps.map((one) => one.step)).toEqual(['IZIN', 'PENJAJAKAN_MITRA']);
    expect(next?.facts.find((one) => one.name === 'functions')?.value.choices).toEqual(['PENDIDIKAN']);
  });

  seedTest(['B-08'], 'is extended below the criteria only with grounds and a reason', async (seed) => {
    const { api } = house;
    const id = await inForce('Di bawah kriteria');
    await measure(house, id, 0.4);
    await evaluated(house, id, { benefitPercent: 50 });
    stepsAfter(await acts('cooperationVice', id, 'bringToDecision'));
    const extend = await seed.refused(api, () => acts('director', id, 'extend'));
    expect(extend).toEqual({ cooperation: null, userErrors: [guardFailed(lowBenefit, offGoals)] });
    const bare = await seed.refused(api, () => acts('director', id, 'extendDespite'));
    expect(bare.userErrors).toEqual([
      inputError('REQUIRED', ['input', 'facts', 'overrideGrounds']),
      inputError('REQUIRED', ['input', 'facts', 'overrideReason']),
    ]);
    const facts = [
      choices('overrideGrounds', 'MASA_TRANSISI'),
      words('overrideReason', 'Peserta baru mulai semester ini.'),
    ];
    const done = await seed.accepted(() => acts('director', id, 'extendDespite', { facts }));
    expect(done.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'EXTENDED' });
    expect(await decided(id)).toMatchObject({
      decision: {
        ...{ kind: 'EXTEND', override: 'Peserta baru mulai semester ini.', evaluation: { number: 1 } },
        reasons: [{ code: 'MASA_TRANSISI', title: { en: 'Time to improve' } }],
      },
      successors: [{ succession: 'EXTENSION' }],
    });
    // The partner is told what was decided, not the house's own words about it.
    expect((await decided(id, people.partner))?.decision).toMatchObject({ kind: 'EXTEND', override: null });
    const factsSeen = async (as: TestMember) =>
      (await api.request(SuccessionDocument, { id }, { as })).cooperation?.facts.map((one) => one.name) ?? [];
    expect(await factsSeen(people.director)).toEqual(expect.arrayContaining(['overrideGrounds', 'overrideReason']));
    expect((await factsSeen(people.partner)).filter((name) => name.startsWith('override'))).toEqual([
      'overrideGrounds',
    ]);
  });

  seedTest(['B-06', 'B-07'], 'is developed further, in a cooperation that follows', async (seed) => {
    const { api } = house;
    const id = await toDecision('Dikembangkan');
    const aimless = await seed.refused(api, () => acts('director', id, 'develop'));
    expect(aimless).toEqual({
      cooperation: null,
      userErrors: [inputError('REQUIRED', ['input', 'facts', 'developmentScope'])],
    });
    const facts = [words('developmentScope', 'Riset bersama.')];
    const done = await seed.accepted(() => acts('director', id, 'develop', { facts }));
    expect(done.cooperation).toMatchObject({ status: 'CLOSED', outcome: 'DIKEMBANGKAN', outcomeKind: 'DEVELOPED' });
    expect(await decided(id)).toMatchObject({
      decision: { kind: 'DEVELOP', reasons: [], override: null },
      successors: [{ succession: 'DEVELOPMENT' }],
    });
  });

  seedTest(['B-09'], 'is terminated for reasons by their codes', async (seed) => {
    const { api } = house;
    const id = await toDecision('Dihentikan');
    const terminate = (rest: object, who: keyof Pipb['people'] = 'director') => acts(who, id, 'terminate', rest);
    const comment = 'Diputuskan dalam rapat.';
    const bare = await seed.refused(api, () => terminate({ comment }));
    expect(bare).toEqual({
      cooperation: null,
      userErrors: [inputError('REQUIRED', ['input', 'facts', 'terminationReasons'])],
    });
    const unknown = await seed.refused(api, () =>
      terminate({ comment, facts: [choices('terminationReasons', 'BOSAN')] }),
    );
    expect(unknown.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const facts = [choices('terminationReasons', 'KETIDAKSESUAIAN', 'TANPA_NILAI')];
    expect(codesOf(await seed.refused(api, () => terminate({ comment, facts }, 'cooperationVice')))).toEqual([
      'FORBIDDEN',
    ]);
    const done = await seed.accepted(() => terminate({ comment, facts }));
    expect(done.cooperation).toMatchObject({ status: 'CLOSED', outcome: 'DIHENTIKAN', outcomeKind: 'TERMINATED' });
    expect(await decided(id)).toMatchObject({
      decision: { kind: 'TERMINATE', reasons: [{ code: 'KETIDAKSESUAIAN' }, { code: 'TANPA_NILAI' }] },
      successors: [],
    });
  });

  seedTest(
    ['B-17'],
    'comes under review by its evaluation, and is neither extended nor developed meanwhile',
    async (seed) => {
      const { api } = house;
      const id = await inForce('Ditinjau');
      await measure(house, id);
      const evaluation = await seed.accepted(() => evaluated(house, id, { outcome: 'REVIEW' }));
      expect(evaluation.outcome).toBe('REVIEW');
      expect(await standsIn(id)).toEqual(['UNDER_REVIEW', 'MONITORING_TULIS', 'BERJALAN']);
      stepsAfter(await acts('cooperationVice', id, 'bringToDecision'));
      const given = {
        extend: [],
        extendDespite: [choices('overrideGrounds', 'MASA_TRANSISI'), words('overrideReason', 'Perlu waktu.')],
        develop: [words('developmentScope', 'Riset bersama.')],
      };
      for (const [action, facts] of Object.entries(given)) {
        const held = await seed.refused(api, () => acts('director', id, action, { facts }));
        expect([action, held]).toEqual([action, { cooperation: null, userErrors: [guardFailed(reviewOpen)] }]);
      }
      stepsAfter(await acts('cooperationVice', id, 'flagPotentialLoss', { facts: finding('HASIL_EVALUASI') }));
      stepsAfter(await acts('director', id, 'closeReview', { comment: 'Sudah diperbaiki.' }));
      expect(await standsIn(id)).toEqual(['ACTIVE', 'BERJALAN', 'MONITORING_TULIS']);
      stepsAfter(await acts('cooperationVice', id, 'bringToDecision'));
      await seed.accepted(() => acts('director', id, 'extend'));

      // It may be ended all the same.
      const ending = await inForce('Ditinjau lalu dihentikan');
      await evaluated(house, ending, { outcome: 'REVIEW' });
      stepsAfter(await acts('cooperationVice', ending, 'bringToDecision'));
      const facts = [choices('terminationReasons', 'TANPA_NILAI')];
      const ended = await seed.accepted(() => acts('director', ending, 'terminate', { facts, comment: 'Rapat.' }));
      expect(ended.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'TERMINATED' });
    },
  );

  seedTest(['B-18'], 'is flagged for a potential loss at any time, which suspends an extension', async (seed) => {
    const { api } = house;
    const id = await toDecision('Berpotensi rugi');
    const facts = finding('POTENSI_KERUGIAN');
    const silent = await seed.refused(api, () => acts('dean', id, 'flagPotentialLoss'));
    expect(silent.userErrors).toEqual([
      inputError('REQUIRED', ['input', 'facts', 'reviewGround']),
      inputError('REQUIRED', ['input', 'facts', 'reviewFinding']),
    ]);
    await seed.accepted(() => acts('dean', id, 'flagPotentialLoss', { facts }));
    expect(await standsIn(id)).toEqual(['UNDER_REVIEW', 'TINJAU_ULANG']);
    for (const action of ['extend', 'extendDespite', 'develop']) {
      const held = await seed.refused(api, () => acts('director', id, action));
      expect([action, held.userErrors]).toEqual([
        action,
        [
          {
            __typename: 'IllegalTransitionError',
            code: 'ILLEGAL_TRANSITION',
            message: expect.stringContaining('"Re-examining the cooperation", which is for: Director.'),
            path: ['input', 'action'],
            allowed: expect.arrayContaining(['closeReview', 'terminateAfterReview']),
          },
        ],
      ]);
    }
    // It may end there, for the reason that was found.
    const comment = 'Kerugian terbukti.';
    const ended = await seed.accepted(() =>
      acts('director', id, 'terminateAfterReview', {
        comment,
        facts: [choices('terminationReasons', 'POTENSI_RUGI')],
      }),
    );
    expect(ended.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'TERMINATED' });
    expect(await decided(id)).toMatchObject({
      decision: { kind: 'TERMINATE', reasons: [{ code: 'POTENSI_RUGI' }] },
    });
  });
});
