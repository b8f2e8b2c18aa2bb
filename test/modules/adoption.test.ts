import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationAdoptDocument,
  CooperationAmendDocument,
  CooperationCorrectDocument,
  CooperationRenewDocument,
  CooperationTakeBackDocument,
  ProcedureAdoptionDocument,
} from '../generated/operations.js';
import { type TestApi, unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { alone, openPipb, type Pipb } from '../support/pipb.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, addDocument } from '../support/story.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}
const told = (errors: readonly Told[] | undefined) => errors?.map((one) => `${one.code} ${one.path.join('.')}`);
const day = (name: string, date: string) => ({ name, value: { date } });
const adopting = (api: TestApi, partnerId: string) => async (input: object, as: TestMember) => {
  const whole = { partnerId: `par_${partnerId}`, title: 'Sejak dahulu', beganOn: '2024-01-15', ...input };
  return (await api.request(CooperationAdoptDocument, { input: whole }, { as, language: 'en' })).cooperationAdopt;
};
const until = (from: string, to: string) => [day('startsOn', from), day('endsOn', to)];

describe('an agreement that lived before Mitra, at an outcome', () => {
  let house: Pusjatan;
  let coordinator: TestMember;
  let adopt: ReturnType<typeof adopting>;

  beforeAll(async () => {
    house = await openPusjatan();
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
    adopt = adopting(house.api, house.partnerId);
  });
  afterAll(() => house?.api.close());

  const inForce = (rest: object = {}) =>
    adopt({ outcome: 'PKS_IN_FORCE', facts: until('2024-01-15', '2027-01-14'), ...rest }, coordinator);
  const timers = (id: string) =>
    house.api.gateway.system.query(
      'select "timer", "due_at"::date::text as "due", "stopped_at" is not null as "stopped" from "timer" where "cooperation_id" = $1 order by "id"',
      [id.slice(4)],
    );

  it('is in force with its card, told as adopted, and its clock runs', async () => {
    const card = { number: '7/PKS/2024', signedOn: '2024-01-10', level: 'NATIONAL' };
    const answer = await inForce({ card });
    const id = answer?.cooperation?.id ?? '';
    expect(answer).toEqual({
      cooperation: {
        ...{ id: expect.any(String), title: 'Sejak dahulu', status: 'ACTIVE', phase: 'ACTIVE' },
        ...{ outcome: 'PKS_IN_FORCE', outcomeKind: 'AGREEMENT', channel: 'ADOPTED', endsOn: '2027-01-14', version: 1 },
        activeSteps: [],
        card: {
          ...{ kind: null, number: '7/PKS/2024', partnerNumber: null, signedOn: '2024-01-10', startsOn: '2024-01-15' },
          ...{ level: 'NATIONAL', description: null, budget: null, unit: null, persons: [], externalKey: null },
          ...{ source: 'IMPORT', version: 1 },
        },
        acts: {
          nodes: [{ number: 1, action: 'adopt', label: { en: 'Adoption of an existing agreement' }, comment: null }],
        },
      },
      userErrors: [],
    });
    expect(await timers(id)).toEqual([{ timer: 'pksExpiry', due: '2026-10-16', stopped: false }]);
    const [row] = await house.api.gateway.system.query(
      'select "starts_on"::text, "until"::text, "level", "source" from "registered_cooperation" where "cooperation_id" = $1',
      [id.slice(4)],
    );
    expect(row).toEqual({ starts_on: '2024-01-15', until: '2027-01-14', level: 'NATIONAL', source: 'IMPORT' });
    const [event] = await house.api.gateway.system.query<{ kind: string; changes: { type: string }[] }>(
      `select "kind", "facts"->'changes' as "changes" from "event" where "subject_id" = $1 and "subject_version" = 1 and "kind" = 'COOPERATION_ADOPTED'`,
      [id.slice(4)],
    );
    expect(event?.changes.map((one) => one.type)).toEqual(['Adopted', 'FactsSet', 'OutcomeReached', 'TimerStarted']);
  });

  it('is mended where it was copied wrongly, and not taken back', async () => {
    const id = (await inForce())?.cooperation?.id ?? '';
    const back = await unchanged(house.api, () =>
      house.api.request(
        CooperationTakeBackDocument,
        { input: { cooperationId: id, comment: 'Salah', expectedVersion: 1 } },
        { as: coordinator, language: 'en' },
      ),
    );
    expect(back.cooperationTakeBack?.userErrors).toMatchObject([
      { code: 'GUARD_FAILED', unmet: [{ code: 'ADOPTED' }, {}] },
    ]);
    const facts = [day('endsOn', '2027-06-30')];
    const input = { cooperationId: id, comment: 'Salah salin', facts, expectedVersion: 1 };
    const mended = await house.api.request(CooperationCorrectDocument, { input }, { as: coordinator });
    expect(mended.cooperationCorrect?.userErrors).toEqual([]);
    expect(await timers(id)).toEqual([
      { timer: 'pksExpiry', due: '2026-10-16', stopped: true },
      { timer: 'pksExpiry', due: '2027-04-01', stopped: false },
    ]);
  });

  it('takes an addendum like any other, and is renewed once it ran out', async () => {
    const id = (await inForce())?.cooperation?.id ?? '';
    const addressees = house.positions('addressees', 'SEKBADAN@BADAN');
    const asked = { cooperationId: id, title: 'Adendum', channel: 'PORTAL', facts: [addressees] };
    const amended = await house.api.request(
      CooperationAmendDocument,
      { input: asked },
      { as: house.people.partner, language: 'en' },
    );
    expect(amended.cooperationAmend?.userErrors).toEqual([]);
    const over = await inForce({ beganOn: '2020-01-15', facts: until('2020-01-15', '2025-01-14') });
    const expired = over?.cooperation?.id ?? '';
    expect(await timers(expired)).toEqual([]);
    const renewed = await house.api.request(
      CooperationRenewDocument,
      { input: { cooperationId: expired, title: 'Lanjutan', channel: 'PORTAL', facts: [addressees] } },
      { as: house.people.partner, language: 'en' },
    );
    expect(renewed.cooperationRenew?.userErrors).toEqual([]);
  });

  it('is refused whole, with all that speaks against it', async () => {
    const cases: readonly (readonly [object, TestMember, readonly string[]])[] = [
      [{ outcome: 'PKS_IN_FORCE' }, house.people.secretary, ['FORBIDDEN ']],
      [{ outcome: 'PKS_IN_FORCE' }, house.people.partner, ['FORBIDDEN ']],
      [{}, coordinator, ['INVALID input.outcome']],
      [{ outcome: 'PKS_IN_FORCE', steps: ['X'] }, coordinator, ['INVALID input.outcome']],
      [{ outcome: 'COORDINATION' }, coordinator, ['INVALID input.outcome']],
      [{ outcome: 'PKS_IN_FORCE', beganOn: '2026-03-03' }, coordinator, ['INVALID input.beganOn']],
      [{ outcome: 'PKS_IN_FORCE', endedOn: '2025-01-01' }, coordinator, ['INVALID input.endedOn']],
      [{ outcome: 'PKS_IN_FORCE', procedure: 'NONE' }, coordinator, ['NOT_FOUND input.procedure']],
      [{ outcome: 'PKS_IN_FORCE', partnerId: 'par_x' }, coordinator, ['NOT_FOUND input.partnerId']],
      [{ outcome: 'PKS_IN_FORCE', title: ' ' }, coordinator, ['REQUIRED input.title']],
      [
        { outcome: 'PKS_IN_FORCE', card: { number: 'x'.repeat(201), kindId: 'agk_x' } },
        coordinator,
        ['TOO_LONG input.card.number', 'NOT_FOUND input.card.kindId'],
      ],
    ];
    for (const [input, as, problems] of cases)
      expect(told((await unchanged(house.api, () => adopt(input, as)))?.userErrors)).toEqual(problems);
  });
});

describe('an agreement that lived before Mitra, in steps', () => {
  let house: Pipb;
  let coordinator: TestMember;
  let adopt: ReturnType<typeof adopting>;

  beforeAll(async () => {
    house = await openPipb(alone);
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
    adopt = adopting(house.api, house.partnerId);
  });
  afterAll(() => house?.api.close());

  const known = () => [
    ...until('2024-01-15', '2027-01-14'),
    { name: 'alignment', value: { text: 'Sesuai tugas pokok.' } },
    house.positions('responsible', 'PIMPINAN_UNIT@JUR-A'),
    house.positions('supervisor', 'DEKAN@FT'),
  ];
  const steps = ['BERJALAN', 'MONITORING_TULIS'];

  it('says where it can stand', async () => {
    const read = await house.api.request(
      ProcedureAdoptionDocument,
      { id: house.procedureVersionId },
      { as: house.people.dean },
    );
    const adoption = read.procedureVersion?.adoption;
    expect(adoption?.outcomes.map((one) => one.code)).toEqual(['DIPERPANJANG', 'DIKEMBANGKAN', 'DIHENTIKAN']);
    expect(adoption?.steps.map((one) => one.code)).toContain('MONITORING_TULIS');
    expect(adoption?.facts.map((one) => one.name)).toContain('supervisor');
  });

  it('goes on from there: the posts find their tasks, and take the procedure’s own acts', async () => {
    const answer = await adopt({ steps, facts: known() }, coordinator);
    expect(answer).toMatchObject({
      cooperation: {
        status: 'ACTIVE',
        outcome: null,
        endsOn: '2027-01-14',
        activeSteps: [{ step: 'BERJALAN' }, { step: 'MONITORING_TULIS' }],
      },
      userErrors: [],
    });
    const id = answer?.cooperation?.id ?? '';
    expect(await house.inbox(house.people.dean)).toContain('MONITORING_TULIS');
    await addDocument(house.api, house.people.dean, id, 'monitoringReport', 'Laporan');
    const sent = await act(house.api, house.people.dean, id, 'submitMonitoring');
    expect(sent.cooperation?.activeSteps.map((one) => one.step)).toContain('MONITORING_TERUSKAN');
    // The words of a TEXT fact are kept apart from the log.
    const rows = await house.api.gateway.system.query(
      `select 1 from "event" where "subject_id" = $1 and "facts"::text like '%Sesuai tugas pokok%'`,
      [id.slice(4)],
    );
    expect(rows).toEqual([]);
  });

  it('that has ended stands in the register for the days it was in force', async () => {
    const facts = until('2024-01-15', '2027-01-14');
    const when = await unchanged(house.api, () => adopt({ outcome: 'DIHENTIKAN', facts }, coordinator));
    expect(told(when?.userErrors)).toEqual(['REQUIRED input.endedOn']);
    const ended = await adopt({ outcome: 'DIHENTIKAN', endedOn: '2025-06-30', facts }, coordinator);
    expect(ended?.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'TERMINATED' });
    const [row] = await house.api.gateway.system.query(
      'select "starts_on"::text, "until"::text from "registered_cooperation" where "cooperation_id" = $1',
      [ended?.cooperation?.id.slice(4)],
    );
    expect(row).toEqual({ starts_on: '2024-01-15', until: '2025-06-30' });
  });

  it('does not stand where nobody could go on', async () => {
    const facts = known().filter((one) => one.name !== 'supervisor');
    const stuck = await unchanged(house.api, () => adopt({ steps, facts }, coordinator));
    expect(told(stuck?.userErrors)).toEqual(['INVALID input.steps.1']);
    const early = await unchanged(house.api, () => adopt({ steps: ['NASKAH'], facts: known() }, coordinator));
    expect(told(early?.userErrors)).toEqual(['INVALID input.steps.0']);
  });
});
