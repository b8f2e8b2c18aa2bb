import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/engines/workflow/actor.js';
import type { Command } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { historyOf, type LogEntry } from '../../src/engines/workflow/history.js';
import { possible } from '../../src/engines/workflow/possible.js';
import type { State } from '../../src/engines/workflow/state.js';
import { takeBack } from '../../src/engines/workflow/take-back.js';
import * as p from './workflow-support.js';
import { moves, opening, pick, type World, worlds } from './workflow-worlds.js';

const wish = (actor: Actor, rest: object = {}) => ({ actor, at: p.at, commentRef: 'c-9', forOthers: false, ...rest });
const folded = (log: readonly LogEntry[]): State => replay(log.flatMap((entry) => entry.events));
const onward = (log: readonly LogEntry[], events: readonly Event[]): LogEntry[] => [
  ...log,
  { number: log.length + 1, events },
];

/** Told apart from the engine's own judgement: what an act did that the world outside has seen. */
function stays(events: readonly Event[], after: State): boolean {
  return events.some((event) => {
    if (event.type === 'EffectRequested') return ['tellPartner', 'openSubCase'].includes(event.effect.do);
    if (event.type === 'Signed') return after.signatures[event.set]?.slots.every((slot) => slot.person) ?? false;
    return ['Started', 'DocumentFinalised', 'SignaturesOpened', 'OutcomeReached'].includes(event.type);
  });
}

/** What may pass beside the acts: a clock runs out, or a task is given to everybody by name. */
function passing(world: World, log: readonly LogEntry[], seed: number): LogEntry[] {
  const state = folded(log);
  const timer = pick(state.timers, seed);
  const step = pick(state.active, seed);
  const seat = pick(step?.seats ?? [], seed);
  const persons = [...new Set(world.actors.map((actor) => actor.person))];
  const command: Command | null =
    seed % 3 === 0 && timer
      ? { do: 'elapseTimer', at: p.at, ...timer }
      : seed % 3 === 1 && step && seat
        ? { do: 'assign', actor: p.stranger, at: p.at, instance: step.id, seat, persons }
        : null;
  const passed = command && decide(world.definition, state, command);
  return passed?.ok ? onward(log, passed.value) : [...log];
}

/** A state, with what passed since. */
const passedOver = (state: State, log: readonly LogEntry[], from: number): State =>
  log
    .slice(from)
    .flatMap((entry) => entry.events)
    .reduce(evolve, state);

describe.each(worlds.map((world, index) => [`${world.definition.code} ${index}`, world] as const))('%s', (_, world) => {
  const { definition, actors } = world;

  test('an act taken back leaves the case as it was, and everything on offer behaves as before', () => {
    const seen = { back: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), (first, seeds) => {
        let log = onward([], opening(world, first));
        for (const seed of seeds) {
          const before = p.frozen(folded(log));
          const open = moves(world, before, seed);
          for (const { by, command, events } of open) {
            const acted = onward(log, events);
            const ticked = passing(world, acted, seed);
            const after = folded(ticked);
            const back = takeBack(definition, ticked, wish(by));
            if (stays(events, folded(acted))) {
              seen.refused += 1;
              expect(back.ok ? [] : back.error.map((one) => [one.code, one.unmet?.length !== 0])).toEqual([
                ['GUARD_FAILED', true],
              ]);
              continue;
            }
            if (!back.ok) throw new Error(JSON.stringify([command, back.error]));
            seen.back += 1;
            const undone = onward(ticked, back.value);
            const then = back.value.reduce(evolve, after);
            expect(folded(undone)).toEqual(then);
            const was = passedOver(before, ticked, acted.length);
            expect({ ...then, entered: was.entered }).toEqual(was);
            expect(then.entered).toBeGreaterThanOrEqual(was.entered);
            for (const actor of actors)
              expect(possible(definition, then, actor)).toEqual(possible(definition, was, actor));
            expect(historyOf(undone).standing.map((entry) => entry.number)).toEqual(
              [...log, ...ticked.slice(acted.length)].map((entry) => entry.number),
            );
            const again = decide(definition, then, command);
            expect(again.ok && again.value.map((event) => event.type)).toEqual(events.map((event) => event.type));
          }
          const next = pick(
            open.filter((one) => one.command.do !== 'act' || one.command.instance !== null || seed % 50 === 0),
            seed,
          );
          if (!next) break;
          log = passing(world, onward(log, next.events), seed);
        }
      }),
      { numRuns: 25, seed: 20261122 },
    );
    expect(seen.back).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(10);
  });

  test('acts are taken back one after another, each to the state before it, with others done in between', () => {
    let deepest = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 5, maxLength: 40 }), (first, seeds) => {
        let log = onward([], opening(world, first));
        let depth = 0;
        const stack: { by: Actor; before: State }[] = [];
        for (const seed of seeds) {
          const state = folded(log);
          const last = stack.at(-1);
          const back = seed % 3 === 0 && last ? takeBack(definition, log, wish(last.by)) : null;
          if (last && back?.ok) {
            stack.pop();
            log = onward(log, back.value);
            depth += 1;
            deepest = Math.max(deepest, depth);
            expect({ ...folded(log), entered: 0 }).toEqual({ ...last.before, entered: 0 });
            continue;
          }
          depth = 0;
          const open = moves(world, state, seed);
          const next = pick(
            open.filter((one) => one.command.do !== 'act' || one.command.instance !== null || seed % 50 === 0),
            seed,
          );
          if (!next) break;
          stack.push({ by: next.by, before: state });
          log = onward(log, next.events);
          const ids = folded(log).active.map((one) => one.id);
          expect(new Set(ids).size, 'no activation has the id of another').toBe(ids.length);
        }
        const ids = log.flatMap((entry) => entry.events).filter((event) => event.type === 'StepEntered');
        expect(new Set(ids.map((one) => one.instance)).size, 'nor of one before it').toBe(ids.length);
      }),
      { numRuns: 60, seed: 20261122 },
    );
    expect(deepest).toBeGreaterThan(1);
  });
});

describe('what is refused, and why', () => {
  const { pusjatan } = p;
  const log = (action: string | null): LogEntry[] => {
    const count = p.mainRoute.findIndex((one) => one.do === 'act' && one.action === action) + 1;
    let entries = onward([], p.opened(pusjatan, { addressees: p.toHead }));
    for (const command of p.mainRoute.slice(0, count)) {
      const result = decide(pusjatan, folded(entries), command);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      entries = onward(entries, result.value);
    }
    return entries;
  };
  const refusal = (action: string | null, actor: Actor, rest: object = {}) => {
    const result = takeBack(pusjatan, log(action), wish(actor, rest));
    return result.ok ? [] : result.error.map(({ code, path, unmet }) => [code, path, unmet?.map((one) => one.code)]);
  };

  test('the beginning, what is final, what the partner was told, the last signature, an outcome', () => {
    expect(refusal(null, p.partner)).toEqual([['GUARD_FAILED', [], ['INTAKE']]]);
    expect(refusal('makeFinal', p.roadsHead)).toEqual([
      [
        'GUARD_FAILED',
        [],
        ['MADE_FINAL.draft', 'MADE_FINAL.workPlan', 'SIGNING_OPENED.pks', 'PARTNER_TOLD.READY_TO_SIGN'],
      ],
    ]);
    expect(refusal('signAsCentre', p.roadsHead)).toEqual([
      ['GUARD_FAILED', [], ['SIGNED_BY_ALL.pks', 'PARTNER_TOLD.IN_FORCE', 'OUTCOME_REACHED.PKS_IN_FORCE']],
    ]);
    expect(refusal('signAsPartner', p.partner)).toEqual([]);
  });

  test('what others did; a paraf and a partner’s act by any but their giver', () => {
    expect(refusal('handToHead', p.secretary)).toEqual([['GUARD_FAILED', [], ['LATER_ACT.10']]]);
    expect(refusal('handToHead', p.waterHead)).toEqual([['FORBIDDEN', [], undefined]]);
    expect(refusal('handToHead', p.waterHead, { forOthers: true })).toEqual([]);
    expect(refusal('initialAsSecretary', p.waterHead, { forOthers: true })).toEqual([['FORBIDDEN', [], undefined]]);
    expect(refusal('signAsPartner', p.waterHead, { forOthers: true })).toEqual([['FORBIDDEN', [], undefined]]);
    expect(refusal('initialAsSecretary', p.secretary)).toEqual([]);
    expect(refusal('initialAsSecretary', p.secretary, { as: [{ position: 'KAPUS', unit: 'u-roads' }] })).toEqual([
      ['FORBIDDEN', ['as'], undefined],
    ]);
    expect(refusal('initialAsSecretary', { ...p.secretary, holds: [] })).toEqual([['FORBIDDEN', [], undefined]]);
    const other: Actor = { ...p.secretary, person: 'p-successor' };
    expect(refusal('initialAsSecretary', other)).toEqual([['FORBIDDEN', [], undefined]]);
  });

  test('the refusal says what to do instead, and who can', () => {
    const result = takeBack(pusjatan, log('handToHead'), wish(p.secretary));
    expect(result.ok ? [] : result.error).toEqual([
      {
        code: 'GUARD_FAILED',
        path: [],
        message: {
          en: 'It cannot be taken back. Only the latest act is taken back, and since then there has been act 10 ("Hand to the Head"). Send the work back instead: "Return to be corrected" (KABADAN).',
          id: 'Tidak dapat ditarik kembali. Hanya tindakan terakhir yang ditarik kembali, dan sesudahnya ada tindakan 10 ("Serahkan kepada Kepala Badan"). Kembalikan pekerjaannya: "Kembalikan untuk diperbaiki" (KABADAN).',
        },
        unmet: [
          {
            code: 'LATER_ACT.10',
            explanation: {
              en: 'Only the latest act is taken back, and since then there has been act 10 ("Hand to the Head").',
              id: 'Hanya tindakan terakhir yang ditarik kembali, dan sesudahnya ada tindakan 10 ("Serahkan kepada Kepala Badan").',
            },
            whoCanMeet: ['KAPUS', 'KABADAN'],
          },
        ],
      },
    ]);
  });

  test('what passes beside the acts stands in nobody’s way, and stays; who fills the seat now may take it back', () => {
    const checked = log('handToHead');
    const substituted = decide(pusjatan, folded(checked), {
      do: 'substitute',
      actor: p.stranger,
      at: p.at,
      position: 'KAPUS',
      unit: p.roads,
      by: { post: 'post-water', position: 'KAPUS', holds: p.waterHead.holds },
      commentRef: 'c-1',
    });
    const filled = onward(checked, substituted.ok ? substituted.value : []);
    expect(filled.at(-1)?.events).toMatchObject([{ type: 'SeatSubstituted' }]);
    const former: Actor = { ...p.roadsHead, holds: p.waterHead.holds, posts: ['post-water'] };
    const undone = takeBack(pusjatan, filled, wish(former));
    expect(undone.ok && undone.value[0]).toMatchObject({
      type: 'ActTakenBack',
      act: 10,
      capacity: { position: 'KAPUS', unit: 'u-roads', mode: 'AN' },
    });
    const then = folded(onward(filled, undone.ok ? undone.value : []));
    const before = folded(log('initialAsSecretary'));
    expect(then).toEqual({ ...before, entered: then.entered, substitutes: folded(filled).substitutes });
    expect(then.substitutes).toHaveLength(1);
  });

  test('a return taken back: the round, the draft’s parafs and the step are as before', () => {
    const checked = log('handToHead');
    const returned = decide(pusjatan, folded(checked), p.act(p.head, 'returnFromHead', { commentRef: 'c-1' }));
    const back = returned.ok ? onward(checked, returned.value) : [];
    expect(folded(back)).toMatchObject({ round: 2, active: [{ step: 'DRAFT_PKS' }] });
    const undone = takeBack(pusjatan, back, wish(p.head));
    expect(undone.ok && undone.value.map((event) => event.type)).toEqual(['ActTakenBack', 'StepLeft', 'StepReopened']);
    const then = folded(onward(back, undone.ok ? undone.value : []));
    expect({ ...then, entered: 0 }).toEqual({ ...folded(checked), entered: 0 });
  });
});
