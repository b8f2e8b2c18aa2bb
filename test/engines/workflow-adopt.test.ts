import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Adopt, adopt } from '../../src/engines/workflow/adopt.js';
import { adoptionPlaces } from '../../src/engines/workflow/adoption-places.js';
import { correct } from '../../src/engines/workflow/correct.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { takeBack } from '../../src/engines/workflow/take-back.js';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { madeUp } from './workflow-parallel-sop.js';
import { actFor, askedOf, at, inputsFor, worldOf } from './workflow-peopled.js';
import { pusjatan, secretary } from './workflow-support.js';

const shipped = globSync('procedures/**/*.yaml').map((file): Definition => {
  const read = readProcedure(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.definition;
});
const going = shipped.find((one) => adoptionPlaces(one).steps.includes('BERJALAN')) as Definition;
const unit = { id: 'u-1', kind: 'FAKULTAS', echelon: null };
const known = {
  startsOn: '2024-01-15',
  endsOn: '2027-01-14',
  responsible: [{ position: 'PIMPINAN_UNIT', unit }],
  supervisor: [{ position: 'DEKAN', unit }],
};
const paper: Adopt = {
  person: 'p-clerk',
  at,
  partner: 'm-1',
  place: { outcome: 'PKS_IN_FORCE' },
  beganOn: '2024-01-15',
  facts: { startsOn: '2024-01-15', endsOn: '2027-01-14' },
};
const problemsOf = (definition: Definition, command: Adopt) => {
  const result = adopt(definition, command);
  return result.ok ? [] : result.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('where an agreement can stand', () => {
  test('is said by the SOP: outcomes, and the steps after the act by which it is in force', () => {
    expect(adoptionPlaces(pusjatan)).toEqual({
      outcomes: ['PKS_IN_FORCE', 'KSB_IN_FORCE'],
      steps: [],
      until: null,
    });
    const places = adoptionPlaces(going);
    expect(places.until).toBe('endsOn');
    expect(places.steps).toEqual([
      'BERJALAN',
      'MONITORING_TULIS',
      'MONITORING_TERUSKAN',
      'MONITORING_TERIMA',
      'EVALUASI_BERKALA',
      'TINJAU_ULANG',
      'KEPUTUSAN_LANJUT',
    ]);
    for (const id of places.outcomes) expect(going.outcomes.find((one) => one.id === id)?.kind).not.toBe('WITHDRAWN');
  });
});

describe('an adopted agreement', () => {
  test('stands at its outcome with what is known, its clocks running; nobody has signed or done anything', () => {
    const adopted = adopt(pusjatan, paper);
    if (!adopted.ok) throw new Error(JSON.stringify(adopted.error));
    expect(adopted.value.map((one) => one.type)).toEqual(['Adopted', 'FactsSet', 'OutcomeReached', 'TimerStarted']);
    const state = replay(adopted.value);
    expect(state).toMatchObject({
      adopted: true,
      partner: 'm-1',
      facts: paper.facts,
      outcome: { id: 'PKS_IN_FORCE', kind: 'AGREEMENT', phase: 'ACTIVE', at },
      closed: true,
      timers: [{ timer: 'pksExpiry', instance: null }],
      ...{ doers: {}, authors: {}, signatures: {}, sheets: {}, evidence: {}, finalised: {} },
    });
  });

  test('of steps is in force until its last day, and the SOP goes on from there', () => {
    const place = { steps: ['BERJALAN', 'MONITORING_TULIS'] };
    const adopted = adopt(going, { ...paper, place, facts: known });
    if (!adopted.ok) throw new Error(JSON.stringify(adopted.error));
    const state = replay(adopted.value);
    expect(state.standing).toEqual({ is: 'IN_FORCE', since: at, until: 'endsOn' });
    expect(state.active.map(({ step, seats }) => [step, seats.length])).toEqual([
      ['BERJALAN', 2],
      ['MONITORING_TULIS', 1],
    ]);
    expect(state.timers).toEqual([{ timer: 'expiry', instance: '1' }]);
  });

  test('whose last day is over has no clock towards it', () => {
    const facts = { startsOn: '2019-01-15', endsOn: '2022-01-14' };
    const adopted = adopt(pusjatan, { ...paper, beganOn: '2019-01-15', facts });
    expect(adopted.ok && replay(adopted.value).timers).toEqual([]);
  });

  test('that ended is told to have been in force before it ended', () => {
    const outcome = adoptionPlaces(going).outcomes.find(
      (id) => going.outcomes.find((one) => one.id === id)?.kind === 'TERMINATED',
    ) as string;
    // Its last day, 14 January 2027, is still to come: nothing says when it ended.
    expect(problemsOf(going, { ...paper, place: { outcome }, facts: known })).toEqual(['REQUIRED endedOn']);
    expect(problemsOf(going, { ...paper, place: { outcome }, facts: {} })).toEqual(['REQUIRED endedOn']);
    const facts = { ...known, endsOn: '2025-01-14' };
    expect(adopt(going, { ...paper, place: { outcome }, facts }).ok).toBe(true);
    const adopted = adopt(going, { ...paper, place: { outcome }, facts: known, endedOn: '2025-06-30' });
    if (!adopted.ok) throw new Error(JSON.stringify(adopted.error));
    expect(adopted.value.map((one) => one.type)).toEqual(['Adopted', 'FactsSet', 'StandingChanged', 'OutcomeReached']);
    expect(adopted.value[0]).toMatchObject({ beganOn: '2024-01-15', endedOn: '2025-06-30' });
  });

  test('is refused with all that speaks against it', () => {
    expect(problemsOf(pusjatan, { ...paper, place: { outcome: 'WITHDRAWN' } })).toEqual(['INVALID place.outcome']);
    expect(problemsOf(pusjatan, { ...paper, place: { steps: ['DRAFTING'] } })).toEqual(['INVALID place.steps.0']);
    expect(problemsOf(pusjatan, { ...paper, place: { steps: [] } })).toEqual(['INVALID place.steps']);
    expect(problemsOf(pusjatan, { ...paper, beganOn: '2026-03-03', facts: {} })).toEqual(['INVALID beganOn']);
    expect(problemsOf(pusjatan, { ...paper, beganOn: '15/01/2024' })).toEqual(['INVALID beganOn']);
    expect(problemsOf(pusjatan, { ...paper, endedOn: '2025-01-01' })).toEqual(['INVALID endedOn']);
    expect(problemsOf(pusjatan, { ...paper, facts: { endsOn: '2023-12-31', x: 1 } })).toEqual(['INVALID facts.x']);
    expect(problemsOf(pusjatan, { ...paper, facts: { endsOn: '2023-12-31' } })).toEqual(['INVALID facts.endsOn']);
    expect(problemsOf(pusjatan, { ...paper, facts: { endsOn: 'someday' } })).toEqual(['INVALID facts.endsOn']);
    const steps = ['BERJALAN', 'BERJALAN'];
    expect(problemsOf(going, { ...paper, place: { steps }, facts: known })).toEqual(['ALREADY_EXISTS place.steps.1']);
  });

  test('does not stand in a step where nobody could act', () => {
    const { supervisor: _, ...facts } = known;
    const place = { steps: ['BERJALAN', 'MONITORING_TULIS'] };
    expect(problemsOf(going, { ...paper, place, facts })).toEqual(['INVALID place.steps.1']);
  });

  test('is not taken back, and a fact of it copied wrongly is corrected, the clock with it', () => {
    const adopted = adopt(pusjatan, paper);
    if (!adopted.ok) throw new Error(JSON.stringify(adopted.error));
    const log = [{ number: 1, events: adopted.value }];
    const back = takeBack(pusjatan, log, { actor: secretary, at, commentRef: 'c-1', forOthers: true });
    expect(back.ok || back.error.map((one) => one.code)).toEqual(['GUARD_FAILED']);
    const wish = { actor: secretary, at, commentRef: 'c-1', facts: { endsOn: '2028-01-14' }, forOthers: true };
    const corrected = correct(pusjatan, log, wish);
    expect(corrected.ok && corrected.value).toMatchObject([
      { type: 'FactsCorrected', facts: { endsOn: '2028-01-14' }, was: { endsOn: '2027-01-14' } },
      { type: 'TimerStarted', timer: 'pksExpiry', due: { before: 'P90D', date: '2028-01-14' } },
    ]);
    const impossible = correct(pusjatan, log, { ...wish, facts: { endsOn: '2023-01-01' } });
    expect(impossible.ok || impossible.error.map((one) => one.path)).toEqual([['facts', 'endsOn']]);
  });
});

describe.each([...shipped, madeUp].map((one) => [`${one.code} ${one.version}`, one] as const))(
  '%s',
  (_, definition) => {
    const world = worldOf(definition);
    const { outcomes, steps } = adoptionPlaces(definition);
    const places = fc.oneof(
      ...(outcomes.length > 0 ? [fc.constantFrom(...outcomes).map((outcome) => ({ outcome }))] : []),
      fc.subarray([...steps]).map((some) => ({ steps: some })),
    );
    const handedIn = definition.facts.filter((one) => one.observed === undefined && one.fromForm === undefined);
    const facts = fc.record(
      Object.fromEntries(handedIn.map(({ name }) => [name, fc.constantFrom(...(world.values[name] ?? [null]))])),
      { requiredKeys: [] },
    );

    test('whatever is adopted is a case like any other: in force, unacted, and every offer in it can be taken', () => {
      fc.assert(
        fc.property(places, facts, (place, given) => {
          const adopted = adopt(definition, { ...paper, place, beganOn: '2020-01-01', facts: given });
          if (!adopted.ok) return;
          const state = replay(adopted.value);
          expect(state.adopted).toBe(true);
          expect([state.doers, state.authors, state.sheets, state.signatures, state.evidence]).toEqual([
            {},
            {},
            {},
            {},
            {},
          ]);
          expect(state.outcome !== null || state.standing?.is === 'IN_FORCE').toBe(true);
          for (const event of adopted.value)
            if (event.type === 'TimerStarted' && 'date' in event.due) expect(event.due.date >= '2026-03-02').toBe(true);
          for (const actor of world.actors)
            for (const one of possible(definition, state, actor).filter(({ allowed }) => allowed)) {
              const tried = inputsFor(world, askedOf(one)).map((input) =>
                decide(definition, state, actFor(world, state, actor, one, input)),
              );
              expect(
                tried.some((result) => result.ok),
                `${one.step} ${one.action}`,
              ).toBe(true);
            }
        }),
        { numRuns: 40 },
      );
    });

    test('nothing but a fact the SOP declares comes in', () => {
      const name = fc.string().filter((one) => !definition.facts.some((fact) => fact.name === one));
      fc.assert(
        fc.property(places, name, fc.jsonValue(), (place, odd, value) => {
          const given = { [odd]: value ?? 1 };
          expect(adopt(definition, { ...paper, place, facts: given }).ok).toBe(false);
        }),
        { numRuns: 40 },
      );
    });
  },
);
