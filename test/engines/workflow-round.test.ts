import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/engines/workflow/actor.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { historyOf, type LogEntry } from '../../src/engines/workflow/history.js';
import { start } from '../../src/engines/workflow/start.js';
import { takeBack } from '../../src/engines/workflow/take-back.js';
import { roundBegan } from '../../src/engines/workflow/work-round.js';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { regattaSop } from '../support/regatta.js';

const read = readProcedure(regattaSop, 'regatta.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.error));
/** What guards ask for is not this test's. */
const sop: Definition = {
  ...read.value.definition,
  steps: read.value.definition.steps.map((step) => ({
    ...step,
    actions: step.actions.map((action) => ({ ...action, guards: [] })),
  })),
};
const at = '2026-03-02T02:00:00Z';
const everybody: Actor = {
  ...{ person: 'p', partner: null },
  holds: ['CLERK', 'STEERSMAN', 'CREW'].map((position) => ({ position, unit: null, mode: 'DEFINITIVE' })),
};
type Move = 'hand' | 'launch' | 'replot' | 'land' | 'turn' | 'anew' | 'back';
/** What may be taken in each step. */
const ways: Readonly<Record<string, readonly Move[]>> = {
  ...{ PLOT: ['hand'], CALL: ['launch', 'launch', 'replot'], ROW: ['land', 'turn'], STORE: ['anew'] },
};

function begun(): LogEntry[] {
  const opened = start(sop, { actor: everybody, at, channel: 'SHORE', partner: 'm', facts: {} });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return [{ number: 1, events: opened.value }];
}

/** The log after a move; the same where the case does not stand so that it could be made. */
function moved(log: readonly LogEntry[], move: Move): LogEntry[] {
  const { state } = historyOf(log);
  const wish = { actor: everybody, at, commentRef: 'c', forOthers: false };
  const decided =
    move === 'back'
      ? takeBack(sop, log, wish)
      : decide(sop, state, { do: 'act', actor: everybody, at, action: move, commentRef: 'c' });
  return decided.ok ? [...log, { number: log.length + 1, events: decided.value }] : [...log];
}
const walked = (...walk: readonly Move[]): LogEntry[] =>
  walk.reduce((log, move) => {
    const next = moved(log, move);
    if (next.length === log.length) throw new Error(`${move} cannot be taken`);
    return next;
  }, begun());
const began = (log: readonly LogEntry[]): number => roundBegan(sop, historyOf(log).standing, 'EXECUTION');
const steps = (log: readonly LogEntry[]) => historyOf(log).state.active.map(({ step }) => step);

describe('the round of work that a case is in', () => {
  test('goes on from step to step, and is the latest one where no step takes such work', () => {
    expect(began(begun())).toBe(0);
    expect(began(walked('hand', 'launch'))).toBe(0);
    const stored = walked('hand', 'launch', 'land');
    expect([steps(stored), began(stored)]).toEqual([['STORE'], 0]);
  });

  test('begins anew when such work begins again, and when a step of it is entered again', () => {
    // Steps entered: 1 PLOT, 2 CALL, 3 ROW, 4 STORE, 5 PLOT.
    expect(began(walked('hand', 'launch', 'land', 'anew'))).toBe(4);
    // 4 PLOT, straight from ROW.
    expect(began(walked('hand', 'launch', 'turn'))).toBe(3);
    expect(began(walked('hand', 'launch', 'turn', 'hand'))).toBe(3);
    expect(began(walked('hand', 'launch', 'turn', 'hand', 'launch', 'turn'))).toBe(6);
  });

  test('stays the same when work is sent back to be mended, and when that comes back', () => {
    expect(began(walked('hand', 'replot'))).toBe(0);
    expect(began(walked('hand', 'replot', 'hand'))).toBe(0);
    expect(began(walked('hand', 'launch', 'turn', 'hand', 'replot', 'hand', 'launch'))).toBe(3);
  });

  test('is as it was when the act that began it is taken back', () => {
    const back = walked('hand', 'launch', 'turn', 'back');
    expect([steps(back), began(back)]).toEqual([['ROW'], 0]);
    // No step is counted twice: the next one is the fifth.
    expect(began(moved(back, 'turn'))).toBe(4);
  });

  test('begins with a step that takes such work, and anew by a new beginning or a loop alone, whatever the way', () => {
    const seen = { anew: 0, back: 0 };
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 11 }), { maxLength: 30 }), (walk) => {
        let log = begun();
        for (const choice of walk) {
          const offered = ways[steps(log)[0] ?? ''] ?? [];
          const move = choice === 0 ? 'back' : (offered[choice % offered.length] ?? 'back');
          const before = began(log);
          const next = moved(log, move);
          if (next.length === log.length) continue;
          const state = historyOf(next).state;
          const now = began(next);
          expect(now).toBeLessThan(state.entered);
          if (move === 'anew' || move === 'turn') {
            expect(now).toBe(state.entered - 1);
            seen.anew += 1;
          } else if (move === 'back') seen.back += 1;
          else expect(now).toBe(before);
          log = next;
        }
      }),
    );
    expect(seen.anew).toBeGreaterThan(20);
    expect(seen.back).toBeGreaterThan(20);
  });
});
