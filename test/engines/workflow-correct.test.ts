import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/engines/workflow/actor.js';
import type { Act, Command } from '../../src/engines/workflow/command.js';
import { correct } from '../../src/engines/workflow/correct.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { historyOf, type LogEntry } from '../../src/engines/workflow/history.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import { nothing, type State } from '../../src/engines/workflow/state.js';
import { takeBack } from '../../src/engines/workflow/take-back.js';
import { cashier, dean, east, madeUp, west } from './workflow-parallel-sop.js';
import * as p from './workflow-support.js';
import { facts as factsIn, moves, pick, type World, worlds } from './workflow-worlds.js';

const onward = (log: readonly LogEntry[], events: readonly Event[]): LogEntry[] => [
  ...log,
  { number: log.length + 1, events },
];
const folded = (log: readonly LogEntry[]): State => replay(log.flatMap((entry) => entry.events));
const wish = (actor: Actor, facts: Record<string, unknown>, rest: object = {}) => ({
  actor,
  at: p.at,
  commentRef: 'c-9',
  facts,
  forOthers: false,
  ...rest,
});

type Input = Record<string, unknown>;
interface Told {
  readonly world: World;
  readonly intake: Input;
  readonly commands: readonly Command[];
}

/** The events of a case told from its first command on, or null as soon as one is refused. */
function toldAgain({ world, intake, commands }: Told): Event[][] | null {
  const { definition, opener, channel } = world;
  const begun = start(definition, { actor: opener, at: p.at, channel, partner: 'm-1', facts: intake });
  if (!begun.ok) return null;
  const entries = [begun.value];
  let state = begun.value.reduce(evolve, nothing);
  for (const command of commands) {
    const decided = decide(definition, state, command);
    if (!decided.ok) return null;
    entries.push(decided.value);
    state = decided.value.reduce(evolve, state);
  }
  return entries;
}

/** The same story with a fact otherwise, from the act that last handed it in. */
function toldOtherwise(told: Told, name: string, value: unknown): Told {
  const at = told.commands.findLastIndex((one) => one.do === 'act' && one.facts?.[name] !== undefined);
  if (at < 0) return { ...told, intake: { ...told.intake, [name]: value } };
  const commands = told.commands.map((one, index) =>
    index === at ? { ...(one as Act), facts: { ...(one as Act).facts, [name]: value } } : one,
  );
  return { ...told, commands };
}

/** Where a story leads, act by act: steps, seats, outcomes, what was asked outside; not what the facts hold. */
function wayOf(entries: readonly (readonly Event[])[]): unknown[] {
  let state = nothing;
  return entries.map((events) => {
    state = events.reduce(evolve, state);
    const asked = events.filter((event) => event.type === 'EffectRequested');
    const set = events.flatMap((event) => (event.type === 'FactsSet' ? Object.keys(event.facts) : []));
    return { ...state, facts: null, timers: null, asked, set };
  });
}

const others: Readonly<Record<string, readonly unknown[]>> = {
  needs: [['n-1'], ['n-1', 'n-2'], ['n-3']],
  price: [5, 6, 899, 950],
  startsOn: ['2026-04-01', '2026-05-01', '2029-01-01'],
  endsOn: ['2028-03-31', '2028-12-31', '2026-01-01'],
  until: ['2026-06-01', '2026-07-01'],
  coordinationActivities: ['Temu teknis', 'Temu tahunan'],
  topics: [['A'], ['B'], ['A', 'B']],
};
const byDate = (state: State) => ({ ...state, timers: [...state.timers].sort((a, b) => (a.timer < b.timer ? -1 : 1)) });

test.each(worlds.map((world, index) => [`${world.definition.code} ${index}`, world] as const))(
  '%s: a correction is taken exactly when the case, told again with it, would have gone the same way',
  (_, world) => {
    const { definition } = world;
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), fc.nat(), (first, seeds, which) => {
        const intake = factsIn(
          world,
          definition.intake.inputs.map((input) => input.fact),
          first,
        );
        let told: Told = { world, intake, commands: [] };
        let log: LogEntry[] = (toldAgain(told) ?? []).reduce<LogEntry[]>(onward, []);
        const goOn = (seed: number) => {
          const open = moves(world, folded(log), seed).filter(
            ({ command }) => command.do !== 'act' || command.instance !== null || seed % 50 === 0,
          );
          const next = pick(open, seed);
          if (!next) return;
          told = { ...told, commands: [...told.commands, next.command] };
          log = onward(log, next.events);
        };
        for (const seed of seeds) goOn(seed);
        // Three times over, and on between: each correction is judged with what those before have said.
        for (const turn of [which, which + 7, which + 12]) {
          const entries = toldAgain(told) ?? [];
          const state = folded(log);
          const known = definition.facts.filter((fact) => state.facts[fact.name] !== undefined);
          const fact = pick(known, turn);
          if (!fact) return;
          const value = pick(others[fact.name] ?? world.values[fact.name] ?? [], turn >> 3);
          const otherwise = toldOtherwise(told, fact.name, value);
          const again = toldAgain(otherwise);
          const result = correct(definition, log, wish(p.stranger, { [fact.name]: value }, { forOthers: true }));
          if (!result.ok && result.error.some((one) => one.code !== 'GUARD_FAILED' && one.code !== 'INVALID')) return;
          const asIs = !result.ok && /what is recorded|not handed in/.test(result.error[0]?.message.en ?? '');
          if (asIs) return;
          const sameWay = again !== null && JSON.stringify(wayOf(again)) === JSON.stringify(wayOf(entries));
          expect({ fact: fact.name, value, ok: result.ok }).toEqual({ fact: fact.name, value, ok: sameWay });
          if (!result.ok) {
            seen.refused += 1;
            return;
          }
          seen.taken += 1;
          log = onward(log, result.value);
          told = otherwise;
          const [corrected] = result.value;
          expect(corrected).toMatchObject({ type: 'FactsCorrected', was: { [fact.name]: state.facts[fact.name] } });
          const anew = (again ?? []).flat().reduce(evolve, nothing);
          expect(byDate(folded(log))).toEqual(byDate(anew));
          const back = takeBack(definition, log, wish(p.stranger, {}, { forOthers: true }));
          expect(back.ok && folded(onward(log, back.value))).toEqual(state);
          for (const actor of world.actors)
            expect(possible(definition, folded(log), actor)).toEqual(possible(definition, anew, actor));
          if (turn % 2 === 0) goOn(turn);
        }
      }),
      { numRuns: 250, seed: 20261122 },
    );
    expect(seen.taken).toBeGreaterThan(15);
    expect(seen.refused).toBeGreaterThan(15);
  },
);

describe('who, what, and why not', () => {
  const { pusjatan } = p;
  const log = (action: string | null): LogEntry[] => {
    const count = p.mainRoute.findIndex((one) => one.do === 'act' && one.action === action) + 1;
    return p.mainRoute.slice(0, count).reduce<LogEntry[]>(
      (entries, command) => {
        const result = decide(pusjatan, folded(entries), command);
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        return onward(entries, result.value);
      },
      onward([], p.opened(pusjatan, { addressees: p.toHead })),
    );
  };
  const refusal = (entries: readonly LogEntry[], actor: Actor, facts: Input, rest: object = {}, sop = pusjatan) => {
    const result = correct(sop, entries, wish(actor, facts, rest));
    return result.ok
      ? []
      : result.error.map((one) => [one.code, one.path.join('.'), one.unmet?.map(({ code }) => code)]);
  };

  test('whoever sits where it was recorded, or whose office it is; the types and rules of that act', () => {
    const entries = log('makeFinal');
    const endsOn = { endsOn: '2029-03-31' };
    expect(refusal(entries, p.roadsHead, endsOn)).toEqual([]);
    expect(refusal(entries, { ...p.roadsHead, person: 'p-successor' }, endsOn)).toEqual([]);
    expect(refusal(entries, p.waterHead, endsOn)).toEqual([['FORBIDDEN', 'facts.endsOn', undefined]]);
    expect(refusal(entries, p.waterHead, endsOn, { forOthers: true })).toEqual([]);
    expect(refusal(entries, p.roadsHead, endsOn, { as: [{ position: 'KABADAN', unit: null }] })).toEqual([
      ['FORBIDDEN', 'facts.endsOn', undefined],
    ]);
    expect(refusal(entries, p.roadsHead, { endsOn: '31 Maret' })).toEqual([['INVALID', 'facts.endsOn', undefined]]);
    expect(refusal(entries, p.roadsHead, { endsOn: '2026-03-31' })).toEqual([['INVALID', 'facts.endsOn', undefined]]);
    expect(refusal(entries, p.roadsHead, { endsOn: '2028-03-31' })).toEqual([['INVALID', 'facts.endsOn', undefined]]);
    expect(refusal(entries, p.roadsHead, { startsOn: '2026-05-01', endsOn: '2029-03-31' })).toEqual([]);
  });

  test('only what was handed in: not what is unknown, not yet there, or set by the procedure', () => {
    const entries = log('assess');
    expect(
      refusal(entries, p.secretary, { nonsense: 1, endsOn: '2028-03-31', instrumentKind: 'KSB' }, { forOthers: true }),
    ).toEqual([
      ['NOT_FOUND', 'facts.nonsense', undefined],
      ['INVALID', 'facts.endsOn', undefined],
      ['INVALID', 'facts.instrumentKind', undefined],
    ]);
  });

  test('a fact that decided the way names the act that would have gone another', () => {
    const units = { involvedUnits: [p.roads, p.water] };
    expect(refusal(log('assess'), p.secretary, units)).toEqual([['GUARD_FAILED', 'facts', ['DECIDES.4']]]);
    expect(refusal(log('forwardToCentre'), p.secretary, { involvedUnits: [p.water] })).toEqual([
      ['GUARD_FAILED', 'facts', ['DECIDES.5']],
    ]);
    const result = correct(pusjatan, log('assess'), wish(p.secretary, units));
    expect(result.ok ? [] : result.error).toEqual([
      {
        code: 'GUARD_FAILED',
        path: ['facts'],
        message: {
          en: 'With the corrected facts act 4 ("Settle the units involved") would have led another way. Take that act back while it is the latest. Go on by the actions that are open, or end the case by one of them.',
          id: 'Dengan fakta yang dibetulkan, tindakan 4 ("Tetapkan unit yang terlibat") akan menempuh jalan lain. Tarik kembali tindakan itu selagi yang terakhir. Lanjutkan dengan tindakan yang terbuka, atau akhiri kasus dengan salah satunya.',
        },
        unmet: [
          {
            code: 'DECIDES.4',
            explanation: {
              en: 'With the corrected facts act 4 ("Settle the units involved") would have led another way.',
              id: 'Dengan fakta yang dibetulkan, tindakan 4 ("Tetapkan unit yang terlibat") akan menempuh jalan lain.',
            },
            whoCanMeet: ['SEKBADAN'],
          },
        ],
      },
    ]);
    const begun = start(madeUp, { actor: dean, at: p.at, channel: 'DESK', partner: 'm-1', facts: { units: [east] } });
    const opened = onward([], begun.ok ? begun.value : []);
    const asked = decide(madeUp, folded(opened), p.act(cashier, 'plan', { facts: { topics: ['B'] } }));
    const planned = onward(opened, asked.ok ? asked.value : []);
    const priced = decide(madeUp, folded(planned), p.act(cashier, 'price', { facts: { price: 10 } }));
    const settled = onward(planned, priced.ok ? priced.value : []);
    expect(refusal(settled, cashier, { topics: ['A'] }, {}, madeUp)).toEqual([
      ['GUARD_FAILED', 'facts', ['DECIDES.3']],
    ]);
    expect(refusal(settled, cashier, { price: 901 }, {}, madeUp)).toEqual([['GUARD_FAILED', 'facts', ['DECIDES.3']]]);
    expect(refusal(settled, cashier, { price: 900 }, {}, madeUp)).toEqual([]);
    expect(refusal(settled, dean, { units: [east, west] }, {}, madeUp)).toEqual([]);
  });

  test('a date somebody has signed: first the signature, or an addendum', () => {
    const dates = { endsOn: '2029-03-31' };
    const signed = correct(pusjatan, log('signAsPartner'), wish(p.roadsHead, dates));
    const inForce = correct(pusjatan, log('signAsCentre'), wish(p.roadsHead, dates));
    expect([signed, inForce].map((one) => !one.ok && one.error.map(({ code, message }) => [code, message.en]))).toEqual(
      [
        [['FROZEN', 'One party has signed with this date. Its signatory takes the signature back first.']],
        [['FROZEN', 'Both parties have signed it: a date of an agreement is changed by an addendum.']],
      ],
    );
    expect(refusal(log('signAsCentre'), p.secretary, { needs: ['n-2'] })).toEqual([]);
  });

  test('what was copied from it follows, and nothing else', () => {
    const copying: Definition = {
      ...madeUp,
      facts: [...madeUp.facts, { name: 'agreed', type: 'NUMBER', label: { id: 'Disepakati', en: 'Agreed' } }],
      steps: madeUp.steps.map((step) => ({
        ...step,
        actions: step.actions.map((action) =>
          action.id === 'price' ? { ...action, effects: [{ do: 'setFact', fact: 'agreed', from: 'price' }] } : action,
        ),
      })),
    };
    const begun = start(copying, { actor: dean, at: p.at, channel: 'DESK', partner: 'm-1', facts: { units: [east] } });
    let entries = onward([], begun.ok ? begun.value : []);
    for (const command of [
      p.act(cashier, 'plan', { facts: { topics: ['B'], until: '2026-06-01' } }),
      p.act(cashier, 'price', { facts: { price: 10 } }),
    ]) {
      const decided = decide(copying, folded(entries), command);
      entries = onward(entries, decided.ok ? decided.value : []);
    }
    const result = correct(copying, entries, wish(cashier, { price: 12 }));
    expect(result.ok && result.value).toEqual([
      {
        type: 'FactsCorrected',
        at: p.at,
        person: 'p-cashier',
        capacity: { position: 'CASHIER', unit: null, mode: 'DEFINITIVE', partner: null },
        commentRef: 'c-9',
        facts: { price: 12, agreed: 12 },
        was: { price: 10, agreed: 10 },
      },
    ]);
    expect(refusal(entries, cashier, { agreed: 11 }, {}, copying)).toEqual([['INVALID', 'facts.agreed', undefined]]);
  });

  test('a clock that counts towards the day is set anew while its step is active', () => {
    const begun = start(madeUp, { actor: dean, at: p.at, channel: 'DESK', partner: 'm-1', facts: { units: [east] } });
    const opened = onward([], begun.ok ? begun.value : []);
    const asked = decide(madeUp, folded(opened), p.act(cashier, 'plan', { facts: { until: '2026-06-01' } }));
    const planned = onward(opened, asked.ok ? asked.value : []);
    const result = correct(madeUp, planned, wish(cashier, { until: '2026-07-01' }));
    expect(result.ok && result.value.slice(1)).toEqual([
      {
        type: 'TimerStarted',
        at: p.at,
        timer: 'untilTime',
        instance: '2',
        kind: 'REMINDER',
        calendar: 'CALENDAR_DAYS',
        due: { before: 'P7D', date: '2026-07-01' },
      },
    ]);
  });

  test('an act that another version of the procedure decided stands in the way', () => {
    const changed = { ...pusjatan, version: '1.1.0', steps: pusjatan.steps.filter((step) => step.id !== 'FORWARD') };
    expect(refusal(log('forwardToCentre'), p.secretary, { needs: ['n-9'] }, {}, changed)).toEqual([
      ['GUARD_FAILED', 'facts', ['CANNOT_TELL.3']],
    ]);
    expect(historyOf(log('assess')).standing).toHaveLength(4);
  });
});
