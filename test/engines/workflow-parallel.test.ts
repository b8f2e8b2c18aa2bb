import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import { both, cashier, dean, east, eastHead, guest, lawyer, madeUp, west, westHead } from './workflow-parallel-sop.js';
import { act, activeSteps, at, given, played } from './workflow-support.js';

const result = start(madeUp, { actor: dean, at, channel: 'DESK', partner: 'm-1', facts: { units: [east, west] } });
const begun: Event[] = result.ok ? result.value : [];
const clear = act(lawyer, 'clear', { forms: { F: 'answer-1' } });
const plan = act(cashier, 'plan', { facts: { topics: ['B'] } });
const price = act(cashier, 'price', { facts: { price: 10 } });
const voting = played(madeUp, begun, clear, plan, price);
const agreeing = played(madeUp, voting, act(dean, 'vote'), act(cashier, 'vote'));

describe('parallel branches', () => {
  test('a fork makes several active steps; the join waits for every branch, in any order', () => {
    expect(activeSteps(begun)).toEqual(['LAW', 'MONEY']);
    const first = played(madeUp, begun, plan, price);
    expect(replay(first)).toMatchObject({ active: [{ step: 'LAW' }], waiting: [{ step: 'VOTE', from: 'MONEY' }] });
    expect(given(madeUp, first).when(act(dean, 'vote')).codes()).toEqual(['ILLEGAL_TRANSITION action']);
    const joined = replay(played(madeUp, first, clear));
    expect(joined).toMatchObject({ active: [{ step: 'VOTE' }], waiting: [] });
    expect(activeSteps(voting)).toEqual(['VOTE']);
  });
  test('an outcome in one branch ends the others', () => {
    const ended = replay(played(madeUp, begun, plan, act(cashier, 'price', { facts: { price: 901 } })));
    expect(ended).toMatchObject({ closed: true, active: [], outcome: { id: 'NO' } });
  });
  test('a return into one branch comes back past the join, as its policy says', () => {
    const back = played(madeUp, voting, act(dean, 'rethink', { commentRef: 'c-1' }));
    expect(activeSteps(back)).toEqual(['LAW']);
    expect(replay(back)).toMatchObject({ round: 2, returns: [{ id: 'BACK' }] });
  });
  test('an any-time step runs beside the others, once', () => {
    const doubting = played(madeUp, begun, act(guest, 'doubt', { commentRef: 'c-1' }));
    expect(activeSteps(doubting)).toEqual(['LAW', 'MONEY', 'DOUBT']);
    expect(
      given(madeUp, doubting)
        .when(act(lawyer, 'doubt', { commentRef: 'c-2' }))
        .unmet(),
    ).toEqual(['ALREADY_ACTIVE']);
    expect(activeSteps(played(madeUp, begun, act(dean, 'startOver')))).toEqual(['DOUBT']);
  });
  test('the same step active twice: the command says which is meant', () => {
    const twice = played(madeUp, begun, act(guest, 'doubt', { commentRef: 'c-1' }), act(dean, 'settle'));
    expect(activeSteps(twice)).toEqual(['LAW', 'MONEY', 'LAW']);
    expect(given(madeUp, twice).when(clear).codes()).toEqual(['INVALID instance']);
    const [, second] = possible(madeUp, replay(twice), lawyer).filter((one) => one.action === 'clear');
    const done = played(madeUp, twice, {
      ...act(lawyer, 'clear', { forms: { F: 'a' } }),
      instance: second?.instance,
    } as typeof clear);
    expect(replay(done).active.map((one) => one.id)).toEqual(['1', '2']);
  });
});

describe('several actors', () => {
  test('N_OF: two of three, not the same twice', () => {
    const one = played(madeUp, voting, act(dean, 'vote'));
    expect(activeSteps(one)).toEqual(['VOTE']);
    expect(given(madeUp, one).when(act(dean, 'vote')).unmet()).toEqual(['ALREADY_ACTED']);
    expect(activeSteps(played(madeUp, one, act(lawyer, 'vote')))).toEqual(['UNITS']);
  });
  test('ALL_OF with each: every unit and the dean', () => {
    const two = played(madeUp, agreeing, act(eastHead, 'agree'), act(dean, 'agree'));
    expect(replay(two).closed).toBe(false);
    expect(replay(played(madeUp, two, act(westHead, 'agree'))).outcome?.id).toBe('YES');
  });
  test('one person of two posts acts once in each, and may say in which', () => {
    const first = played(madeUp, agreeing, act(both, 'agree', { as: [{ position: 'UNIT_HEAD', unit: 'u-east' }] }));
    const used = act(both, 'agree', { as: [{ position: 'UNIT_HEAD', unit: 'u-east' }] });
    expect(given(madeUp, first).when(used).unmet()).toEqual(['ALREADY_ACTED']);
    const second = played(madeUp, first, act(both, 'agree'));
    expect(replay(second).active[0]?.marks.map((mark) => mark.capacity.position)).toEqual(['UNIT_HEAD', 'DEAN']);
    expect(replay(played(madeUp, second, act(westHead, 'agree'))).closed).toBe(true);
  });
});

describe('input', () => {
  test('everything wrong is told at once: guard, form, comment, facts', () => {
    expect(given(madeUp, begun).when(act(lawyer, 'clear')).codes()).toEqual(['REQUIRED forms.F']);
    const wrong = act(cashier, 'price', {
      at: 'noon',
      commentRef: 'c',
      forms: { F: 'x' },
      facts: { price: 'ten', constructor: 1 },
    });
    expect(given(madeUp, begun).when(wrong).codes()).toEqual([
      'GUARD_FAILED action',
      'INVALID at',
      'INVALID forms.F',
      'INVALID comment',
      'INVALID facts.constructor',
      'INVALID facts.price',
    ]);
  });
  test.each([
    [{ topics: ['B', 'B'] }, 'ALREADY_EXISTS facts.topics.1'],
    [{ topics: ['Z'] }, 'INVALID facts.topics.0'],
    [{ topics: [] }, 'REQUIRED facts.topics'],
    [{ until: '2026-02-30' }, 'INVALID facts.until'],
    [{ until: 5 }, 'INVALID facts.until'],
  ])('%j is refused', (facts, code) => {
    expect(
      given(madeUp, begun)
        .when(act(cashier, 'plan', { facts }))
        .codes(),
    ).toEqual([code]);
  });
  test('the form counts as answered', () => {
    expect(replay(played(madeUp, begun, clear)).forms).toEqual({ F: 'answer-1' });
  });
});

describe('clocks', () => {
  test('start with their step, stop when it is left, and elapse once', () => {
    expect(begun.filter((one) => one.type === 'TimerStarted')).toEqual([
      expect.objectContaining({
        timer: 'lawTime',
        instance: '1',
        kind: 'DEADLINE',
        due: { after: 'P3D' },
        calendar: 'CALENDAR_DAYS',
      }),
    ]);
    const elapse = { do: 'elapseTimer', at, timer: 'lawTime', instance: '1' } as const;
    expect(
      given(madeUp, played(madeUp, begun, elapse))
        .when(elapse)
        .codes(),
    ).toEqual(['ILLEGAL_TRANSITION timer']);
    expect(
      given(madeUp, played(madeUp, begun, clear))
        .when(elapse)
        .codes(),
    ).toEqual(['ILLEGAL_TRANSITION timer']);
  });
  test('one before a day starts when the day is known, and again when it moves', () => {
    const days = (events: readonly Event[]) =>
      events.flatMap((one) => (one.type === 'TimerStarted' && 'date' in one.due ? [one.due.date] : []));
    const known = played(madeUp, begun, act(cashier, 'plan', { facts: { until: '2026-06-01' } }));
    const moved = played(madeUp, known, act(cashier, 'plan', { facts: { until: '2026-07-01' } }));
    expect(days(moved)).toEqual(['2026-06-01', '2026-07-01']);
    expect(days(played(madeUp, known, plan))).toEqual(['2026-06-01']);
  });
});
