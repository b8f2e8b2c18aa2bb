import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsIn } from '../../src/engines/workflow/amend.js';
import type { Amend } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { start } from '../../src/engines/workflow/start.js';
import * as p from './workflow-support.js';

const later = '2027-01-04T03:00:00Z';
const amend = (number: number, facts: Amend['facts'] = {}): Amend => ({
  do: 'amend',
  at: later,
  by: `a-${number}`,
  number,
  facts,
});
const signed = p.upTo('signAsCentre');
const inForce = p.frozen(replay(signed));

/** The main route again, as an addendum to another case. */
function addendum(): Event[] {
  const facts = { addressees: p.toHead };
  const begun = start(p.pusjatan, {
    actor: p.partner,
    at: p.at,
    channel: 'PORTAL',
    partner: 'm-1',
    facts,
    amends: 'c-1',
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.error));
  return p.played(p.pusjatan, begun.value, ...p.mainRoute);
}

describe('an agreement that is amended', () => {
  test('takes over the day and counts towards it anew; what was there is kept beside it', () => {
    const told = p.played(p.pusjatan, signed, amend(1, { endsOn: '2030-12-31' })).slice(signed.length);
    expect(told).toEqual([
      { type: 'Amended', at: later, by: 'a-1', number: 1, facts: { endsOn: '2030-12-31' } },
      {
        type: 'TimerStarted',
        at: later,
        timer: 'pksExpiry',
        instance: null,
        kind: 'REMINDER',
        calendar: 'WORKING_DAYS',
        due: { before: 'P90D', date: '2030-12-31' },
      },
    ]);
    expect(told.reduce(evolve, inForce)).toEqual({
      ...inForce,
      facts: { ...inForce.facts, endsOn: '2030-12-31' },
      amendments: [
        { by: 'a-1', number: 1, at: later, facts: { endsOn: '2030-12-31' }, replaced: { endsOn: '2028-03-31' } },
      ],
    });
  });

  test('keeps its clock where it is when the addendum leaves the day alone', () => {
    const silent: readonly Amend['facts'][] = [{}, { endsOn: '2028-03-31' }];
    for (const facts of silent) {
      const told = p.played(p.pusjatan, signed, amend(1, facts)).slice(signed.length);
      expect(told).toEqual([{ type: 'Amended', at: later, by: 'a-1', number: 1, facts: {} }]);
    }
  });

  test.each([
    ['a case under way', p.upTo('makeFinal')],
    [
      'a case that was withdrawn',
      p.played(p.pusjatan, p.upTo('dispose'), p.act(p.partner, 'withdraw', { commentRef: 'c' })),
    ],
    ['an addendum', addendum()],
  ])('is none where there is none: %s', (_which, events) => {
    expect(p.given(p.pusjatan, events).when(amend(1)).codes()).toEqual(['ILLEGAL_TRANSITION ']);
  });

  test('folds to the same state as its log, whatever addenda come and whenever its clock runs out', () => {
    const day = fc.integer({ min: 2026, max: 2040 }).map((year) => `${year}-06-30`);
    const what = fc.oneof(day, fc.constant(null), fc.constant('elapse' as const));
    fc.assert(
      fc.property(fc.array(what, { maxLength: 12 }), (acts) => {
        let [state, events, endsOn, running] = [inForce, [...signed], '2028-03-31', true];
        for (const one of acts) {
          const number = (state.amendments?.length ?? 0) + 1;
          const elapse = { do: 'elapseTimer', at: later, timer: 'pksExpiry', instance: null } as const;
          const decided = decide(
            p.pusjatan,
            state,
            one === 'elapse' ? elapse : amend(number, one ? { endsOn: one } : {}),
          );
          expect(decided.ok).toBe(one === 'elapse' ? running : true);
          if (!decided.ok) continue;
          running = one === 'elapse' ? false : running || (one !== null && one !== endsOn);
          if (one !== 'elapse') endsOn = one ?? endsOn;
          state = p.frozen(decided.value.reduce(evolve, state));
          events = [...events, ...decided.value];
        }
        expect(replay(events)).toEqual(state);
        expect(state.timers).toEqual(running ? [{ timer: 'pksExpiry', instance: null }] : []);
        const moves = (state.amendments ?? []).filter((one) => 'endsOn' in one.facts);
        expect(moves.map((one) => one.replaced.endsOn)).toEqual(
          ['2028-03-31', ...moves.map((one) => one.facts.endsOn)].slice(0, moves.length),
        );
        const { amendments: _gone, ...rest } = state;
        expect(rest).toEqual({ ...inForce, facts: { ...inForce.facts, endsOn }, timers: state.timers });
      }),
      { seed: 20270104 },
    );
  });
});

describe('an addendum', () => {
  test('reaches its agreement as any case does, but its clocks are those of the agreement it amends', () => {
    const state = replay(addendum());
    expect(state).toMatchObject({ amends: 'c-1', closed: true, outcome: { kind: 'AGREEMENT' }, timers: [] });
    expect(inForce.timers).toHaveLength(1);
  });

  test('speaks of a term by its name and type, in its own SOP’s words', () => {
    const agreement = { definition: p.pusjatan, state: inForce };
    const state = replay(addendum());
    const under = (facts: Definition['facts']) => termsIn({ definition: { ...p.pusjatan, facts }, state }, agreement);
    expect(under(p.pusjatan.facts)).toEqual({ endsOn: '2028-03-31' });
    const asText = p.pusjatan.facts.map((one) => (one.name === 'endsOn' ? { ...one, type: 'TEXT' as const } : one));
    expect([under(asText), under([])]).toEqual([{}, {}]);
    const { endsOn: _unsaid, ...facts } = state.facts;
    expect(termsIn({ definition: p.pusjatan, state: { ...state, facts } }, agreement)).toEqual({});
  });
});
