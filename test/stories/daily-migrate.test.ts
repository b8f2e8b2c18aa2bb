import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { timerOwner } from '../../src/modules/cooperation/timer-due.js';
import { fireTimer } from '../../src/platform/job/timer.js';
import {
  CooperationsMigrateDocument,
  type CooperationsMigrateInput,
  MigrationHistoryDocument,
  ProcedureActivateDocument,
  ProcedureImportDocument,
} from '../generated/operations.js';
import { listen, streaming } from '../modules/notification-support.js';
import { until } from '../platform/event-log-support.js';
import { unchanged } from '../support/api.js';
import type { TestMember } from '../support/fixture.js';
import { codesOf, openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, activate, addDocument, stepsAfter, upload } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
const clock = (id: string, after: string) =>
  `    timers: [{ id: ${id}, title: { id: ${id}, en: ${id} }, kind: DEADLINE, after: ${after} }]\n`;
const inStep = (step: string, find: string | RegExp, put: string) => (yaml: string) => {
  const begin = yaml.indexOf(`  - id: ${step}\n`);
  const end = yaml.indexOf('\n\n', begin);
  const changed = yaml.slice(begin, end).replace(find, put);
  if (begin < 0 || changed === yaml.slice(begin, end)) throw new Error(`${step} was not changed`);
  return yaml.slice(0, begin) + changed + yaml.slice(end);
};
const apply = (yaml: string, ...edits: ((yaml: string) => string)[]) => edits.reduce((done, edit) => edit(done), yaml);

/** The SOP as it began: as shipped, with one clock. */
const before = inStep('DRAFT_PKS', /(?= {4}actors:)/, clock('oldTime', 'P5D'));

/** Version 1.1.0: other clocks, a step under another name, another actor, and no handing over to the Head by hand. */
const after = (yaml: string): string =>
  apply(
    yaml.replace('version: 1.0.0', 'version: 1.1.0').replaceAll('HEAD_CHECK', 'CHIEF_CHECK'),
    inStep('DRAFT_PKS', /(?= {4}actors:)/, clock('draftTime', 'P2W')),
    inStep('CHIEF_CHECK', 'en: The Head checks the draft', 'en: The Chief checks the draft'),
    inStep('FORWARD', 'position: SEKBADAN', 'position: KABADAN'),
    inStep('SECRETARY_CHECK', 'routes: [{ to: [HAND_TO_HEAD] }]', 'routes: [{ to: [CHIEF_CHECK] }]'),
    (text) => {
      const begin = text.indexOf('  - id: HAND_TO_HEAD\n');
      return text.slice(0, begin) + text.slice(text.indexOf('  - id: CHIEF_CHECK\n'));
    },
  );

describe('moving running cases to a new version of the SOP by decree', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let [from, to, decreeFileId] = ['', '', ''];
  /** Where each case stands in the old version, by name. */
  const cases: Record<string, string> = {};

  const ask = async (input: Partial<CooperationsMigrateInput>, as: TestMember = people.admin) => {
    const steps = [{ from: 'HEAD_CHECK', to: 'CHIEF_CHECK' }];
    const answer = await api.request(
      CooperationsMigrateDocument,
      { input: { from, to, steps, dryRun: false, ...input } },
      { as, language: 'en' },
    );
    if (!answer.cooperationsMigrate) throw new Error('the call answered null');
    return answer.cooperationsMigrate;
  };
  const decree = () => ({ decreeNumber: 'SK-12/2026', decreeOn: '2026-03-20', decreeFileId });
  const history = async (id: string, as: TestMember = people.admin) => {
    const { cooperation } = await api.request(MigrationHistoryDocument, { id }, { as });
    if (!cooperation) throw new Error('there is no such case');
    return cooperation;
  };
  const reportsBy = (answer: Awaited<ReturnType<typeof ask>>) =>
    new Map(answer.cases.map((one) => [Object.keys(cases).find((name) => cases[name] === one.cooperationId), one]));
  const refusal = (code: string, ...path: string[]) =>
    expect.objectContaining({ code, path: path.length > 0 ? ['input', ...path] : [] });

  async function toHandOver(title: string) {
    const id = await house.toSecretary(title);
    stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
    return id;
  }

  beforeAll(async () => {
    house = await openPusjatan(before);
    ({ api, people } = house);
    const file = await upload(api, people.admin, '1.1.0.yaml', after(await readFile(sop, 'utf8')));
    const read = await api.request(ProcedureImportDocument, { input: { fileId: file } }, { as: people.admin });
    if (read.procedureImport?.userErrors.length !== 0) throw new Error(JSON.stringify(read));
    to = read.procedureImport.procedureVersion?.id ?? '';
    const [row] = await api.gateway.system.query<{ id: string }>(
      `select id from procedure_version where label = '1.0.0' and state = 'ACTIVE'`,
    );
    from = `prv_${row?.id}`;
    decreeFileId = await upload(api, people.admin, 'keputusan.txt', 'SAMPLE decree');

    cases.assessment = await house.toAssessment('Peluang');
    cases.forward = await house.toAssessment('Diteruskan');
    stepsAfter(await act(api, people.secretary, cases.forward, 'assess', { facts: [house.units('PUSAT-A')] }));
    cases.draft = await house.toAssessment('Konsep');
    stepsAfter(await act(api, people.secretary, cases.draft, 'assess', { facts: [house.units('PUSAT-A')] }));
    stepsAfter(await act(api, people.secretary, cases.draft, 'forwardToCentre'));
    cases.head = await toHandOver('Pada Kepala');
    stepsAfter(await act(api, people.centre, cases.head, 'handToHead'));
    cases.handOver = await toHandOver('Diserahkan');
    cases.gone = await house.toAssessment('Ditarik');
    await act(api, people.partner, cases.gone, 'withdraw', { comment: 'Batal' });
    api.clock.set('2026-04-01T02:00:00Z');
  });
  afterAll(() => api?.close());

  it('tries a draft first, without a decree: every open case with its steps, clocks and reasons; nothing is changed', async () => {
    const tried = await unchanged(api, () => ask({ dryRun: true }));
    expect(tried).toMatchObject({ migration: null, moved: 4, stayed: 1, next: null, userErrors: [] });
    expect(tried.cases.map((one) => one.cooperationId)).toEqual(
      Object.values(cases)
        .filter((id) => id !== cases.gone)
        .sort(),
    );
    const reports = reportsBy(tried);
    const plain = { stops: [], starts: [], voided: [], problems: [] };
    expect(reports.get('assessment')).toMatchObject({
      ...plain,
      moved: true,
      steps: [{ from: 'OPPORTUNITY', to: 'OPPORTUNITY' }],
      cooperation: { procedure: { label: '1.0.0' } },
    });
    expect(reports.get('head')).toMatchObject({ ...plain, steps: [{ from: 'HEAD_CHECK', to: 'CHIEF_CHECK' }] });
    expect(reports.get('draft')).toMatchObject({
      stops: [{ timer: 'oldTime' }],
      starts: [{ timer: 'draftTime', dueAt: '2026-03-16T02:00:00.000Z' }],
      problems: [],
    });
    expect(reports.get('handOver')).toMatchObject({
      ...plain,
      moved: false,
      steps: [{ from: 'HAND_TO_HEAD', to: null }],
      problems: [
        {
          code: 'STEP_GONE',
          path: ['steps', 'HAND_TO_HEAD'],
          explanation: {
            en: 'Version 1.1.0 has no step "HAND_TO_HEAD" for "Handing the draft to the Head" to go on as.',
          },
          remedy: {
            en: 'Name the step it goes on as in "steps": { from: "HAND_TO_HEAD", to: … }, or let the case go on under its version.',
          },
        },
      ],
    });
    const all = await unchanged(api, () => ask({ dryRun: true, allOrNothing: true }));
    expect(all).toMatchObject({ moved: 4, stayed: 1, userErrors: [{ code: 'GUARD_FAILED' }] });
  });

  it('is refused, whole and with every reason, to others than administrators, without a decree, to no version in force', async () => {
    const nothing = { migration: null, cases: [], moved: 0, stayed: 0, next: null };
    for (const as of [people.head, people.partner]) {
      expect(await unchanged(api, () => ask(decree(), as))).toEqual({
        ...nothing,
        userErrors: [
          {
            __typename: 'InputError',
            code: 'FORBIDDEN',
            message: 'Only an administrator keeps procedures.',
            path: [],
          },
        ],
      });
    }
    expect(await unchanged(api, () => ask({}))).toEqual({
      ...nothing,
      userErrors: [
        {
          __typename: 'InputError',
          code: 'INVALID',
          message: 'Cases are moved to the version in force; this one is DRAFT. A draft can be tried with dryRun.',
          path: ['input', 'to'],
        },
        refusal('REQUIRED', 'decreeNumber'),
        refusal('REQUIRED', 'decreeOn'),
        refusal('REQUIRED', 'decreeFileId'),
      ],
    });
    await activateNext();
    const wrong = {
      decreeNumber: ' ',
      decreeOn: '2026-04-02',
      decreeFileId: `fil_${randomUUID()}`,
      comment: 'x'.repeat(5001),
      steps: [{ from: 'HEAD_CHECK', to: 'HEAD_CHECK' }],
      first: 0,
      cooperationIds: [`coo_${randomUUID()}`],
    };
    expect((await unchanged(api, () => ask(wrong))).userErrors).toEqual([
      refusal('TOO_LONG', 'comment'),
      refusal('INVALID', 'decreeNumber'),
      refusal('INVALID', 'decreeOn'),
      refusal('NOT_FOUND', 'decreeFileId'),
      refusal('INVALID', 'first'),
      refusal('NOT_FOUND', 'cooperationIds', '0'),
      refusal('NOT_FOUND', 'steps', '0', 'to'),
    ]);
    const partial = await unchanged(api, () => ask({ dryRun: true, decreeNumber: 'SK-12/2026' }));
    expect(partial.userErrors).toEqual([refusal('REQUIRED', 'decreeOn'), refusal('REQUIRED', 'decreeFileId')]);
    for (const [one, other] of [
      [from, from],
      [to, to],
    ] as const)
      expect((await unchanged(api, () => ask({ ...decree(), from: one, to: other }))).userErrors).toEqual([
        refusal('INVALID', 'to'),
      ]);
    const many = Array.from({ length: 1001 }, () => `coo_${randomUUID()}`);
    expect((await unchanged(api, () => ask({ ...decree(), cooperationIds: many }))).userErrors).toEqual([
      refusal('TOO_MANY', 'cooperationIds'),
    ]);
    const all = await unchanged(api, () => ask({ ...decree(), allOrNothing: true }));
    expect(all).toEqual({
      ...nothing,
      userErrors: [
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          message: '1 of 5 cases cannot be moved, so none was.',
          path: ['input', 'allOrNothing'],
          unmet: [
            {
              code: `STEP_GONE.${cases.handOver}`,
              explanation: 'Version 1.1.0 has no step "HAND_TO_HEAD" for "Handing the draft to the Head" to go on as.',
              whoCanMeet: [],
            },
          ],
        },
      ],
    });
  });

  it('moves what can be moved, in portions, once for one key; the history, tasks, clocks and subscribers follow', async () => {
    const told = listen(
      api,
      people.partner,
      'subscription ($id: ID!) { cooperationStageChanged(cooperationId: $id) { id cursor kind subjectVersion changes { kind procedureVersion } } }',
      { id: cases.head },
    );
    const tasks = listen(
      api,
      people.head,
      'subscription { taskAssigned { id cursor kind subject { __typename id } } }',
    );
    await streaming(api, 2);
    const was = await history(cases.head ?? '');
    const input = { ...decree(), comment: 'Penyesuaian SOP 2026', first: 3, idempotencyKey: 'decree-12-a' };
    const one = await ask(input);
    expect(one).toMatchObject({
      migration: {
        ...{ decreeNumber: 'SK-12/2026', decreeOn: '2026-03-20', decreeSample: false },
        moved: 3,
        stayed: 0,
      },
      moved: 3,
      stayed: 0,
      userErrors: [],
    });
    expect(one.migration).toMatchObject({ from: { label: '1.0.0' }, to: { label: '1.1.0' } });
    expect(await unchanged(api, () => ask(input))).toEqual(one);
    const two = await ask({ ...input, idempotencyKey: 'decree-12-b', after: one.next });
    expect(two).toMatchObject({ moved: 1, stayed: 1, next: null });
    expect(
      [...one.cases, ...two.cases]
        .filter((each) => each.moved)
        .every((each) => each.cooperation?.procedure?.label === '1.1.0'),
    ).toBe(true);

    const now = await history(cases.head ?? '');
    expect(now).toMatchObject({
      version: was.version + 1,
      procedure: { label: '1.1.0' },
      stageChangedAt: was.stageChangedAt,
      activeSteps: [{ step: 'CHIEF_CHECK', seats: [{ position: 'KABADAN', unitId: null }] }],
    });
    expect(now.acts.nodes).toEqual([
      {
        number: was.version + 1,
        action: 'migrate',
        label: {
          id: 'Dipindahkan ke versi 1.1.0 dengan keputusan SK-12/2026',
          en: 'Moved to version 1.1.0 by decree SK-12/2026',
        },
        step: null,
        positionCode: null,
        comment: { body: 'Penyesuaian SOP 2026' },
      },
    ]);
    expect(now.tasks.filter((task) => task.closedAt == null)).toEqual([
      {
        step: 'CHIEF_CHECK',
        title: { en: 'The Chief checks the draft' },
        phase: 'REVIEW',
        positionCode: 'KABADAN',
        openedAt: was.tasks.find((task) => task.step === 'HEAD_CHECK')?.openedAt,
        closedAt: null,
      },
    ]);
    expect((await history(cases.head ?? '', people.partner)).acts.nodes.map((each) => each.action)).not.toContain(
      'migrate',
    );
    const [seen] = await told.has(1);
    expect(seen).toMatchObject({
      kind: 'COOPERATION_MIGRATED',
      subjectVersion: was.version + 1,
      changes: [{ kind: 'MIGRATED', procedureVersion: '1.1.0' }],
    });
    const [task] = await tasks.has(1);
    expect(task).toMatchObject({ kind: 'COOPERATION_MIGRATED', subject: { id: cases.forward } });
    await Promise.all([told.kill(), tasks.kill()]);
  });

  it('gives the task to whom the new version names, and takes it from whom it does not', async () => {
    const { tasks } = await history(cases.forward ?? '');
    expect(
      tasks.filter((task) => task.step === 'FORWARD').map((task) => [task.positionCode, task.closedAt != null]),
    ).toEqual([
      ['KABADAN', false],
      ['SEKBADAN', true],
    ]);
    expect(await house.inbox(people.head)).toContain('FORWARD');
    expect(await house.inbox(people.secretary)).not.toContain('FORWARD');
    expect(codesOf(await act(api, people.secretary, cases.forward ?? '', 'forwardToCentre'))).toEqual(['FORBIDDEN']);
    expect(stepsAfter(await act(api, people.head, cases.forward ?? '', 'forwardToCentre'))).toEqual(['DRAFT_PKS']);
  });

  it('runs the new clock from the day the step was entered, and the old one no longer', async () => {
    const clocks = () =>
      api.gateway.system.query<{ id: string; timer: string; stopped: boolean; fired: boolean; due: string }>(
        `select id, timer, stopped_at is not null as stopped, fired_at is not null as fired, due_at::text as due
         from timer where cooperation_id = $1 order by timer`,
        [cases.draft?.slice(4)],
      );
    const [fresh, old] = await clocks();
    expect(old).toMatchObject({ timer: 'oldTime', stopped: true, fired: false });
    expect(fresh).toMatchObject({ timer: 'draftTime', stopped: false, fired: false, due: '2026-03-16 02:00:00+00' });
    const house12 = api.api.shared.runner;
    for (const [timer, fired] of [
      [old, false],
      [fresh, true],
      [fresh, false],
    ] as const)
      expect(await fireTimer(house12, timerOwner, house.institution.id, timer?.id ?? '')).toBe(fired);
  });

  it('leaves the case that fits nowhere under its version, where it goes on; by a further decree it follows', async () => {
    const left = await history(cases.handOver ?? '');
    expect(left).toMatchObject({ procedure: { label: '1.0.0' }, activeSteps: [{ step: 'HAND_TO_HEAD' }] });
    const map = (step: string) => ({
      ...decree(),
      steps: [{ from: 'HAND_TO_HEAD', to: step }],
      cooperationIds: [cases.handOver ?? '', cases.gone ?? '', cases.head ?? ''],
    });
    const wrong = await unchanged(api, () => ask(map('SECRETARY_CHECK')));
    expect(wrong).toMatchObject({ migration: null, moved: 0, stayed: 3, userErrors: [] });
    const reports = reportsBy(wrong);
    expect(['handOver', 'gone', 'head'].map((name) => reports.get(name)?.problems.map((one) => one.code))).toEqual([
      ['NO_WAY_ON'],
      ['CLOSED'],
      ['OTHER_VERSION'],
    ]);
    expect(reports.get('handOver')?.problems[0]?.explanation.en).toBe(
      'No way leads from SECRETARY_CHECK to an outcome; it lacks an emptied "Approval confirmation sheet", a paraf to confirm on "Approval confirmation sheet".',
    );
    const right = await ask(map('CHIEF_CHECK'));
    expect(right).toMatchObject({ moved: 1, stayed: 2, userErrors: [] });
    expect(right.migration?.to?.migrations).toHaveLength(3);
    expect(stepsAfter(await act(api, people.head, cases.handOver ?? '', 'initialAsHead'))).toEqual(['MAKE_FINAL']);
  });

  it('is carried to its signed end under the new version, and the log folds to the state that is kept', async () => {
    const id = cases.draft ?? '';
    await addDocument(api, people.centre, id, 'draft', 'Konsep');
    await addDocument(api, people.centre, id, 'workPlan', 'Rencana');
    for (const [who, action, next] of [
      [people.centre, 'submitForConfirmation', ['SECRETARY_CHECK']],
      [people.secretary, 'initialAsSecretary', ['CHIEF_CHECK']],
      [people.head, 'initialAsHead', ['MAKE_FINAL']],
      [people.centre, 'makeFinal', ['SIGN_PKS']],
      [people.partner, 'signAsPartner', ['SIGN_PKS']],
      [people.centre, 'signAsCentre', []],
    ] as const)
      expect(stepsAfter(await act(api, who, id, action))).toEqual(next);
    expect(await history(id)).toMatchObject({
      status: 'ACTIVE',
      outcome: 'PKS_IN_FORCE',
      procedure: { label: '1.1.0' },
    });
    for (const each of Object.values(cases)) {
      const log = await api.gateway.system.query<{ changes: Event[] }>(
        `select facts -> 'changes' as changes from event where subject_id = $1 and facts ? 'changes' order by seq`,
        [each.slice(4)],
      );
      const [kept] = await api.gateway.system.query<{ state: object }>('select state from cooperation where id = $1', [
        each.slice(4),
      ]);
      expect(replay(log.flatMap((row) => row.changes))).toEqual(kept?.state);
    }
  });

  async function activateNext() {
    const file = await upload(api, people.admin, 'sk.txt', 'SAMPLE decree in force');
    const put = await api.request(
      ProcedureActivateDocument,
      {
        input: {
          procedureVersionId: to,
          decreeNumber: 'SK-11/2026',
          decreeOn: '2026-03-19',
          decreeFileId: file,
          sample: true,
        },
      },
      { as: people.admin },
    );
    expect(put.procedureActivate).toMatchObject({ procedureVersion: { state: 'ACTIVE' }, userErrors: [] });
  }
});

describe('an act and a decree at once', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let input: Omit<CooperationsMigrateInput, 'cooperationIds'>;
  /** Cases at their assessment, under the version that was in force when they came. */
  const ids: string[] = [];
  beforeAll(async () => {
    house = await openPusjatan(before);
    ({ api, people } = house);
    for (let number = 1; number <= 12; number += 1) ids.push(await house.toAssessment(`Kasus ${number}`));
    const [row] = await api.gateway.system.query<{ id: string }>('select id from procedure_version');
    const next = after(await readFile(sop, 'utf8'));
    const decreeFileId = await upload(api, people.admin, 'sk.txt', 'SAMPLE');
    const decree = { decreeNumber: 'SK-13/2026', decreeOn: '2026-03-01', decreeFileId };
    const steps = [{ from: 'HEAD_CHECK', to: 'CHIEF_CHECK' }];
    input = { from: `prv_${row?.id}`, to: await activate(api, people.admin, next), steps, ...decree, dryRun: false };
  });
  afterAll(() => api?.close());

  const move = async (...cooperationIds: string[]) => {
    const answer = await api.request(
      CooperationsMigrateDocument,
      { input: { ...input, ...(cooperationIds.length > 0 ? { cooperationIds } : {}) } },
      { as: people.admin },
    );
    return answer.cooperationsMigrate;
  };
  const assess = (id: string) =>
    act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')], expectedVersion: 2 });
  const standing = async (id: string) => {
    const { cooperation } = await api.request(MigrationHistoryDocument, { id }, { as: people.admin });
    const waits = cooperation?.tasks.filter((task) => task.closedAt == null).map((task) => task.positionCode);
    return [cooperation?.version, cooperation?.procedure?.label, cooperation?.activeSteps[0]?.step, waits];
  };

  /** Holds the case until both wait for it, one behind the other. */
  async function oneBehindTheOther<A, B>(id: string, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> {
    const waiting = (count: number) =>
      until(`${count} wait for the case`, async () => {
        const [found] = await api.gateway.read<{ count: number }>(
          house.institution.id,
          `select count(*)::int as count from pg_locks l join pg_stat_activity a using (pid)
           where not l.granted and a.datname = current_database()`,
        );
        return found?.count === count;
      });
    let both: [Promise<A>, Promise<B>] | undefined;
    await api.gateway.system.transaction(async (holder) => {
      await holder.query('select 1 as one from cooperation where id = $1 for update', [id.slice(4)]);
      const first = one();
      await waiting(1);
      const second = other();
      await waiting(2);
      both = [first, second];
    });
    if (!both) throw new Error('nobody came');
    return Promise.all(both);
  }

  it('the act that comes behind the decree is stale', async () => {
    const [id = ''] = ids;
    const [moved, acted] = await oneBehindTheOther(
      id,
      () => move(id),
      () => assess(id),
    );
    expect(moved).toMatchObject({ moved: 1, stayed: 0, userErrors: [] });
    expect(acted).toEqual({
      cooperation: null,
      userErrors: [expect.objectContaining({ __typename: 'StaleError', code: 'STALE', currentVersion: 3 })],
    });
    expect(await standing(id)).toEqual([3, '1.1.0', 'OPPORTUNITY', ['SEKBADAN']]);
  });

  it('the case that acts before the decree is judged as it stands then', async () => {
    const [, id = ''] = ids;
    const [acted, moved] = await oneBehindTheOther(
      id,
      () => assess(id),
      () => move(id),
    );
    expect(stepsAfter(acted)).toEqual(['FORWARD']);
    expect(moved).toMatchObject({ moved: 1, cases: [{ steps: [{ from: 'FORWARD', to: 'FORWARD' }] }] });
    expect(await standing(id)).toEqual([4, '1.1.0', 'FORWARD', ['KABADAN']]);
  });

  it('many at once: each case is moved once, before or behind its act; two decrees do not meet', async () => {
    const crowd = ids.slice(2);
    const acts = crowd.map(assess);
    const moves = await Promise.all([move(), move()]);
    const acted = await Promise.all(acts);
    expect(moves.map((one) => one?.userErrors)).toEqual([[], []]);
    expect(moves.reduce((sum, one) => sum + (one?.moved ?? 0), 0)).toBe(10);
    for (const [index, id] of crowd.entries()) {
      const late = acted[index]?.userErrors.length !== 0;
      if (late)
        expect(acted[index]?.userErrors).toEqual([expect.objectContaining({ code: 'STALE', currentVersion: 3 })]);
      expect(await standing(id)).toEqual(
        late ? [3, '1.1.0', 'OPPORTUNITY', ['SEKBADAN']] : [4, '1.1.0', 'FORWARD', ['KABADAN']],
      );
    }
  });
});
