import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { migrate } from '../../src/engines/workflow/migrate/migrate.js';
import { type StepMapping, stepMapProblems } from '../../src/engines/workflow/migrate/step-map.js';
import type { State } from '../../src/engines/workflow/state.js';
import { text } from '../../src/kernel/text.js';
import * as sop from './workflow-parallel-sop.js';
import {
  act,
  at,
  frozen,
  head,
  opened,
  played,
  pusjatan,
  putIn,
  roads,
  roadsHead,
  upTo,
  withPolicy,
} from './workflow-support.js';
import {
  clock,
  type Edit,
  nextVersion,
  renamed,
  withActors,
  withClock,
  withDocument,
  without,
} from './workflow-versions.js';

const later = '2026-05-01T00:00:00Z';
const move = (from: Definition, to: Definition, events: readonly Event[], steps: readonly StepMapping[] = []) => {
  const state = frozen(replay(events));
  const moved = migrate(from, to, state, { at: later, steps });
  if (!moved.ok) throw new Error(JSON.stringify(moved.error));
  return { events: moved.value, state, after: moved.value.reduce(evolve, state) };
};
const reasons = (from: Definition, to: Definition, events: readonly Event[], steps: readonly StepMapping[] = []) => {
  const moved = migrate(from, to, frozen(replay(events)), { at: later, steps });
  return moved.ok ? [] : moved.error.map((one) => [one.code, one.path.join('/')]);
};
const slotsOf = (state: State) => state.sheets.confirmation?.slots.map((slot) => [slot.id, slot.status, slot.after]);

describe('a case on its way to another version', () => {
  it('goes on in the step that the decree names; seats are those of the new step', () => {
    const to = nextVersion(pusjatan, without('FORWARD'));
    const history = upTo('assess');
    expect(reasons(pusjatan, to, history)).toEqual([['STEP_GONE', 'steps/FORWARD']]);
    const { events, state, after } = move(pusjatan, to, history, [{ from: 'FORWARD', to: 'DRAFT_PKS' }]);
    const [instance] = state.active;
    expect(events).toEqual([
      {
        type: 'Migrated',
        at: later,
        procedure: { code: 'PUSJATAN-DN', version: '1.1.0' },
        steps: [
          {
            instance: instance?.id,
            from: 'FORWARD',
            step: 'DRAFT_PKS',
            phase: 'DRAFTING',
            seats: [{ position: 'KAPUS', unit: roads.id }],
            reseated: true,
            assignees: [],
            voided: [],
          },
        ],
        waiting: [],
        returns: [],
        sheets: [],
        signatures: [],
        stopped: [],
      },
    ]);
    expect(after.active).toEqual([
      { ...instance, step: 'DRAFT_PKS', seats: [{ position: 'KAPUS', unit: roads.id }], marks: [] },
    ]);
    const onward = played(to, [...history, ...events], putIn(roadsHead, 'draft', 1), putIn(roadsHead, 'workPlan', 1));
    expect(replay(played(to, onward, act(roadsHead, 'submitForConfirmation'))).active[0]?.step).toBe('SECRETARY_CHECK');
  });

  it('says what is wrong with the mapping itself', () => {
    const to = nextVersion(pusjatan, without('FORWARD'));
    const problems = stepMapProblems(pusjatan, to, [
      { from: 'NOWHERE', to: 'NEEDS' },
      { from: 'FORWARD', to: 'FORWARD' },
      { from: 'FORWARD', to: 'DRAFT_PKS' },
    ]);
    expect(problems.map((one) => [one.code, one.path, one.message.en])).toEqual([
      ['NOT_FOUND', ['steps', '0', 'from'], 'Version 1.0.0 has no step "NOWHERE".'],
      ['NOT_FOUND', ['steps', '1', 'to'], 'Version 1.1.0 has no step "FORWARD".'],
      ['ALREADY_EXISTS', ['steps', '2', 'from'], 'The step "FORWARD" is named twice.'],
    ]);
    expect(stepMapProblems(pusjatan, to, [{ from: 'FORWARD', to: 'DRAFT_PKS' }])).toEqual([]);
  });

  it('keeps a clock that is still there, stops one that is not, starts a new one from the day of entry', () => {
    const from = nextVersion(pusjatan, withClock('NEEDS', clock('kept')), withClock('NEEDS', clock('dropped')));
    const to = {
      ...nextVersion(pusjatan, withClock('NEEDS', clock('kept', 'P90D')), withClock('NEEDS', clock('new', 'P3D'))),
      version: '1.2.0',
    };
    const { events, after } = move(from, to, upTo('dispose', from));
    expect(events.map((event) => event.type)).toEqual(['Migrated', 'TimerStarted']);
    expect(events[0]).toMatchObject({ stopped: [{ timer: 'dropped', instance: '2' }] });
    expect(events[1]).toEqual({
      type: 'TimerStarted',
      at: later,
      timer: 'new',
      instance: '2',
      kind: 'DEADLINE',
      calendar: 'WORKING_DAYS',
      due: { after: 'P3D', since: at },
    });
    expect(after.timers).toEqual([
      { timer: 'kept', instance: '2' },
      { timer: 'new', instance: '2' },
    ]);
  });

  it('does not start a clock again that has run out, nor one whose day is not known', () => {
    const from = nextVersion(pusjatan, withClock('NEEDS', clock('kept')));
    const before = {
      id: 'day',
      title: text('d', 'd'),
      kind: 'REMINDER' as const,
      before: { fact: 'endsOn', by: 'P7D' },
    };
    const to = { ...nextVersion(from, withClock('NEEDS', before)), version: '1.2.0' };
    const history = upTo('dispose', from);
    const elapsed: Event = { type: 'TimerElapsed', at, timer: 'kept', instance: '2' };
    expect(move(from, to, [...history, elapsed]).after.timers).toEqual([]);
  });

  it('goes by its own return, and takes up the way where that leads under the new names', () => {
    const to = nextVersion(pusjatan, renamed('HEAD_CHECK', 'CHIEF_CHECK'));
    const history = played(pusjatan, upTo('handToHead'), act(head, 'returnFromHead', { commentRef: 'c' }));
    expect(reasons(pusjatan, to, history)).toEqual([['STEP_GONE', 'returns/HEAD_RETURN/HEAD_CHECK']]);
    const { after, events } = move(pusjatan, to, history, [{ from: 'HEAD_CHECK', to: 'CHIEF_CHECK' }]);
    expect(after.returns).toMatchObject([{ id: 'HEAD_RETURN', policy: 'LITERAL', onward: ['CHIEF_CHECK'] }]);
    const onward = played(
      to,
      [...history, ...events],
      putIn(roadsHead, 'draft', 2),
      act(roadsHead, 'submitForConfirmation'),
    );
    expect(replay(onward).active.map((one) => one.step)).toEqual(['CHIEF_CHECK']);
    const gone = { ...nextVersion(withPolicy('RESTART')), returnPolicies: pusjatan.returnPolicies.slice(0, 1) };
    expect(reasons(pusjatan, gone, history)).toEqual([['RETURN_GONE', 'returns/HEAD_RETURN']]);
  });

  it('is not put back to a step that asks for a paraf it has, where nothing empties the sheet', () => {
    const to = nextVersion(pusjatan, without('HAND_TO_HEAD'));
    const history = upTo('initialAsSecretary');
    expect(reasons(pusjatan, to, history, [{ from: 'HAND_TO_HEAD', to: 'SECRETARY_CHECK' }])).toEqual([
      ['NO_WAY_ON', 'steps/SECRETARY_CHECK'],
    ]);
    expect(move(pusjatan, to, history, [{ from: 'HAND_TO_HEAD', to: 'HEAD_CHECK' }]).after.active).toMatchObject([
      { step: 'HEAD_CHECK', seats: [{ position: 'KABADAN', unit: null }] },
    ]);
  });
});

describe('what was given', () => {
  const extra: Edit = (definition) => ({
    ...definition,
    positions: [...definition.positions, { code: 'LEGAL', title: text('Legal', 'Hukum'), party: 'INSTITUTION' }],
    sheets: definition.sheets.map((sheet) => ({
      ...sheet,
      slots: [...sheet.slots, { id: 'LEGAL', position: 'LEGAL' }],
    })),
    steps: definition.steps.map((step) =>
      step.id === 'SECRETARY_CHECK'
        ? {
            ...step,
            actions: [
              ...step.actions,
              {
                id: 'initialAsLegal',
                label: text('l', 'l'),
                by: { rule: 'ANY_OF', seats: [{ position: 'LEGAL' }] },
                effects: [{ do: 'initial', sheet: 'confirmation', slot: 'LEGAL' }],
              },
            ],
          }
        : step,
    ),
  });

  it('leaves a sheet with nothing on it open to the slots of the new version', () => {
    const { after, state } = move(pusjatan, nextVersion(pusjatan, extra), upTo('submitForConfirmation'));
    expect(slotsOf(after)).toEqual([...(slotsOf(state) ?? []), ['LEGAL', 'EMPTY', []]]);
  });

  it('binds a sheet that has a paraf to its slots; their order may change', () => {
    const history = upTo('initialAsSecretary');
    expect(reasons(pusjatan, nextVersion(pusjatan, extra), history)).toEqual([['SLOTS_DIFFER', 'sheets/confirmation']]);
    const parallel = nextVersion(pusjatan, (definition) => ({
      ...definition,
      sheets: definition.sheets.map((sheet) => ({
        ...sheet,
        slots: sheet.slots.map(({ id, position }) => ({ id, position })).reverse(),
      })),
    }));
    const { state, after } = move(pusjatan, parallel, history);
    expect(slotsOf(after)).toEqual([
      ['HEAD', 'EMPTY', []],
      ['SECRETARY', 'INITIALLED', []],
    ]);
    const given = (one: State) => one.sheets.confirmation?.slots.find((slot) => slot.id === 'SECRETARY');
    expect(given(after)).toEqual(given(state));
  });

  it('is past once the document became final on it', () => {
    const { state, after } = move(pusjatan, nextVersion(pusjatan, extra), upTo('makeFinal'));
    expect(after.sheets).toBe(state.sheets);
    const history = upTo('signAsPartner');
    const other = nextVersion(pusjatan, (definition) => ({
      ...definition,
      signatures: definition.signatures.map((set) => ({
        ...set,
        slots: set.slots.map((slot) => (slot.id === 'CENTRE' ? { ...slot, position: 'SEKBADAN' } : slot)),
      })),
      steps: definition.steps.map((step) => ({
        ...step,
        actions: step.actions.map((action) =>
          action.id === 'signAsCentre'
            ? { ...action, by: { rule: 'ANY_OF' as const, seats: [{ position: 'SEKBADAN' }] } }
            : action,
        ),
      })),
    }));
    expect(reasons(pusjatan, other, history)).toEqual([['SLOTS_DIFFER', 'signatures/pks']]);
    expect(move(pusjatan, other, upTo('makeFinal')).after.signatures.pks?.slots.map((slot) => slot.position)).toEqual([
      'SEKBADAN',
      'MITRA',
    ]);
  });

  it('is not lost with a sheet, a signing, a document, a form or a fact that the new version does not have', () => {
    const bare = (change: Partial<Definition>): Definition => ({ ...pusjatan, version: '1.1.0', ...change });
    const history = upTo('makeFinal');
    expect(reasons(pusjatan, bare({ signatures: [] }), history)).toEqual([['SIGNATURES_GONE', 'signatures/pks']]);
    expect(reasons(pusjatan, bare({ sheets: [] }), upTo('initialAsSecretary'))).toEqual([
      ['SHEET_GONE', 'sheets/confirmation'],
    ]);
    expect(reasons(pusjatan, bare({ documents: pusjatan.documents.slice(0, 2) }), history)).toEqual([
      ['DOCUMENT_GONE', 'documents/workPlan'],
    ]);
    const facts = pusjatan.facts.filter((fact) => fact.name !== 'needs');
    expect(reasons(pusjatan, bare({ facts }), history)).toEqual([['FACT_GONE', 'facts/needs']]);
    const answered: Event = { type: 'FormAnswered', at, form: 'F', answer: 'a' };
    expect(reasons(pusjatan, bare({}), [...history, answered])).toEqual([['FORM_GONE', 'forms/F']]);
  });

  it('must be a value that the new version would take', () => {
    const changed = (name: string, change: object): Definition => ({
      ...pusjatan,
      version: '1.1.0',
      facts: pusjatan.facts.map((fact) => (fact.name === name ? { ...fact, ...change } : fact)),
    });
    const history = upTo('assess');
    const refused = [['FACT_CHANGED', 'facts/instrumentKind']];
    expect(reasons(pusjatan, changed('instrumentKind', { type: 'TEXT' }), history)).toEqual(refused);
    const [pks, ksb] = pusjatan.facts.find((fact) => fact.name === 'instrumentKind')?.choices ?? [];
    expect(reasons(pusjatan, changed('instrumentKind', { choices: [ksb] }), history)).toEqual(refused);
    expect(reasons(pusjatan, changed('instrumentKind', { choices: [ksb, pks] }), history)).toEqual([]);
    expect(reasons(pusjatan, changed('needs', { min: 2 }), history)).toEqual([['FACT_CHANGED', 'facts/needs']]);
    expect(reasons(pusjatan, changed('handlers', { positions: ['KAPUS'] }), history)).toEqual([
      ['FACT_CHANGED', 'facts/handlers'],
    ]);
    const positions = pusjatan.positions.filter((one) => one.code !== 'SEKBADAN');
    expect(reasons(pusjatan, { ...pusjatan, version: '1.1.0', positions }, history)).toContainEqual([
      'FACT_CHANGED',
      'facts/handlers',
    ]);
    const said: Event = { type: 'FactsSet', at, facts: { coordinationActivities: 'text:1:2' } };
    expect(reasons(pusjatan, changed('coordinationActivities', { max: 3 }), [...history, said])).toEqual([]);
  });
});

describe('who has acted already', () => {
  const { dean, lawyer, cashier, eastHead, east, west } = sop;
  const madeUp = { ...sop.madeUp, intake: { ...sop.madeUp.intake, channels: ['PORTAL'] } };
  const open = opened(madeUp, { units: [east, west] }, dean);
  const joined = played(
    madeUp,
    open,
    act(lawyer, 'clear', { forms: { F: 'a' } }),
    act(cashier, 'plan', { facts: { topics: ['B'] } }),
    act(cashier, 'price', { facts: { price: 5 } }),
  );
  const agreed = played(madeUp, joined, act(dean, 'vote'), act(lawyer, 'vote'), act(eastHead, 'agree'), {
    do: 'assign',
    at,
    actor: dean,
    instance: '4',
    seat: { position: 'UNIT_HEAD', unit: west.id },
    persons: ['p-west'],
  });

  it('counts under the same rule, and not under another; a task given by name stays with the same actors', () => {
    const same = move(madeUp, { ...madeUp, version: '1.1.0' }, agreed);
    expect(same.after.active).toEqual(same.state.active);
    const to = nextVersion(
      madeUp,
      withActors('UNITS', { rule: 'ALL_OF', seats: [{ position: 'DEAN' }, { position: 'LAWYER' }] }),
    );
    const { events, after } = move(madeUp, to, agreed);
    expect(events).toMatchObject([{ type: 'Migrated', steps: [{ voided: ['agree'] }] }]);
    expect(after.active).toMatchObject([
      { step: 'UNITS', marks: [], assignees: [], seats: [{ position: 'DEAN' }, { position: 'LAWYER' }] },
    ]);
  });

  it('waits for branches that are under way, by their new names, and for no others', () => {
    const half = played(madeUp, open, act(lawyer, 'clear', { forms: { F: 'a' } }));
    const names = nextVersion(madeUp, renamed('LAW', 'LEGAL'), renamed('VOTE', 'BALLOT'));
    const steps = [
      { from: 'LAW', to: 'LEGAL' },
      { from: 'VOTE', to: 'BALLOT' },
    ];
    expect(reasons(madeUp, names, half)).toEqual([['ARRIVAL_GONE', 'waiting/VOTE/LAW']]);
    expect(move(madeUp, names, half, steps).after.waiting).toEqual([{ step: 'BALLOT', from: 'LEGAL' }]);
    const third: Edit = (definition) => ({
      ...definition,
      intake: { ...definition.intake, routes: [{ to: ['LAW', 'MONEY', 'RISK'] }] },
      steps: definition.steps.flatMap((step) => {
        if (step.id === 'VOTE') return [{ ...step, join: { rule: 'ALL' as const, from: ['LAW', 'MONEY', 'RISK'] } }];
        const risk = { ...step, id: 'RISK', actions: step.actions.map((one) => ({ ...one, id: `${one.id}Risk` })) };
        return step.id === 'LAW' ? [step, { ...risk, timers: [] }] : [step];
      }),
    });
    for (const history of [open, half])
      expect(reasons(madeUp, nextVersion(madeUp, third), history)).toEqual([['BRANCH_MISSING', 'steps/VOTE']]);
    expect(reasons(madeUp, nextVersion(madeUp, third), joined)).toEqual([]);
  });

  it('does not make one branch of two', () => {
    expect(reasons(madeUp, nextVersion(madeUp), open, [{ from: 'MONEY', to: 'LAW' }])).toEqual([
      ['STEPS_MERGED', 'steps/MONEY'],
    ]);
  });
});

describe('a case that does not belong there', () => {
  const to = nextVersion(pusjatan);
  const history = upTo('assess');

  it.each([
    ['CLOSED', pusjatan, to, upTo('signAsCentre')],
    ['OTHER_VERSION', { ...pusjatan, version: '0.9.0' }, to, history],
    ['OTHER_PROCEDURE', pusjatan, { ...to, code: 'OTHER' }, history],
    ['SCOPE_NARROWED', pusjatan, { ...to, scope: 'FOREIGN' as const }, history],
  ])('%s', (code, from, target, events) => {
    expect(reasons(from, target, events)).toEqual([[code, '']]);
  });

  it('is told that nobody could act, and for want of what', () => {
    const nobody = nextVersion(pusjatan, withDocument('riskNote', 'NEEDS', 'FORWARD'));
    const moved = migrate(pusjatan, nobody, frozen(replay(history)), { at: later });
    expect(moved.ok ? [] : moved.error).toEqual([
      {
        code: 'STRANDED',
        path: ['steps', 'FORWARD'],
        explanation: {
          en: 'Nobody could do anything in "Handing the request to the Head of Centre" as the case stands; it lacks the document "riskNote".',
          id: 'Tidak seorang pun dapat bertindak dalam "Menyampaikan permintaan kepada Kepala Pusat" pada keadaan kasus ini; yang kurang: dokumen "riskNote".',
        },
        remedy: {
          en: 'Name a step it goes on as from where there is a way, or keep the way in the new version, or let the case go on under its version.',
          id: 'Sebutkan langkah lanjutan yang masih memiliki jalan, atau pertahankan jalannya dalam versi baru, atau biarkan kasus berjalan dengan versinya.',
        },
      },
    ]);
    const early = upTo('dispose');
    expect(reasons(pusjatan, nobody, early)).toEqual([]);
    const unnamed = nextVersion(
      pusjatan,
      withActors('NEEDS', { rule: 'ANY_OF', seats: [{ position: 'KAPUS', unit: 'involvedUnits' }] }),
    );
    expect(reasons(pusjatan, unnamed, early)).toEqual([['STRANDED', 'steps/NEEDS']]);
  });
});
