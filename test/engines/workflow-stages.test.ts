import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/engines/workflow/decide.js';
import { type Definition, phases } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import { historyOf } from '../../src/engines/workflow/history.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { responsibleSeats } from '../../src/engines/workflow/responsible.js';
import { isThere } from '../../src/engines/workflow/stage-artefacts.js';
import { stageProgress, visitedSteps } from '../../src/engines/workflow/stage-progress.js';
import type { State } from '../../src/engines/workflow/state.js';
import { madeUp } from './workflow-parallel-sop.js';
import { actFor, askedOf, inputsFor, openings, papers, type World, worldOf } from './workflow-peopled.js';
import * as p from './workflow-support.js';

/** An SOP with a stage for each of the phases it uses. */
const staged = (definition: Definition): Definition => ({
  ...definition,
  stages: phases
    .filter((phase) => definition.steps.some((step) => step.phase === phase))
    .map((id) => ({ id, title: { id, en: id } })),
  steps: definition.steps.map((step) => ({ ...step, stage: step.phase })),
});
const visitedIn = (events: readonly Event[]) => visitedSteps(historyOf([{ number: 1, events }]).standing);
const shown = (definition: Definition, events: readonly Event[]) =>
  stageProgress(definition, p.frozen(replay(events)), visitedIn(events)).map(({ stage, status }) => [stage.id, status]);

describe('how far a case is with the stages of its SOP', () => {
  const definition = staged(p.pusjatan);
  const [first, ...others] = definition.stages?.map((one) => one.id) ?? [];

  test('begins with the stage it stands in, and leaves none open when the case ends', () => {
    const begun = p.opened(definition, { addressees: p.toHead });
    const at = shown(definition, begun);
    expect(at[0]).toEqual([first, 'UNDER_WAY']);
    expect(at.slice(1)).toEqual(others.map((id) => [id, 'NOT_STARTED']));
    const signed = p.upTo('signAsCentre');
    const over = new Set(shown(definition, signed).map(([, status]) => status));
    expect(over.has('DONE')).toBe(true);
    expect([...over].filter((status) => status === 'UNDER_WAY' || status === 'NOT_STARTED')).toEqual([]);
  });

  test('counts nothing where the SOP counts no stages', () => {
    expect(stageProgress(p.pusjatan, replay(p.opened(p.pusjatan, { addressees: p.toHead })), new Set())).toEqual([]);
  });

  test('forgets a step that was entered by an act taken back', () => {
    const entered = (step: string): Event => ({
      ...{ type: 'StepEntered', at: p.at, instance: '9', step, phase: 'REVIEW', round: 1, from: null, seats: [] },
    });
    const taken: Event = {
      ...{ type: 'ActTakenBack', at: p.at, act: 2, restored: {}, person: 'x', capacity: null, commentRef: 'c' },
    };
    const log = [
      { number: 1, events: [entered('A')] },
      { number: 2, events: [entered('B')] },
      { number: 3, events: [taken] },
    ];
    expect([...visitedSteps(historyOf(log.slice(0, 2)).standing)]).toEqual(['A', 'B']);
    expect([...visitedSteps(historyOf(log).standing)]).toEqual(['A']);
  });
});

describe.each([
  ['the shipped SOP', staged(p.pusjatan)],
  ['a made-up SOP', staged(madeUp)],
])('on any walk through %s', (_, definition) => {
  const world = worldOf(definition, 1);
  const begun = openings(world);

  test('what is over comes before what is not, and each stage is as the steps and the case say', () => {
    let ended = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 30 }), (opening, seeds) => {
        let events = begun[opening % begun.length] ?? [];
        for (const seed of seeds) {
          const ways = waysFrom(world, replay(events));
          events = [...events, ...(ways[seed % Math.max(1, ways.length)] ?? [])];
        }
        holdsFor(definition, p.frozen(replay(events)), visitedIn(events));
        if (replay(events).closed) ended += 1;
      }),
      { numRuns: 80, seed: 20260302 },
    );
    expect(ended).toBeGreaterThan(3);
  });
});

function waysFrom(world: World, state: State): Event[][] {
  const acts = world.actors.flatMap((actor) =>
    possible(world.definition, state, actor)
      .filter((one) => one.allowed)
      .flatMap((one) => inputsFor(world, askedOf(one)).map((facts) => actFor(world, state, actor, one, facts))),
  );
  const done = acts.flatMap((command) => {
    const result = decide(world.definition, state, command);
    return result.ok ? [result.value] : [];
  });
  return [...papers(world, state), ...done];
}

function holdsFor(definition: Definition, state: State, visited: ReadonlySet<string>): void {
  const progress = stageProgress(definition, state, visited);
  expect(progress.map((one) => one.stage)).toEqual(definition.stages);
  const over = progress.map(({ status }) => status === 'DONE' || status === 'SKIPPED');
  expect(over).toEqual([...over].sort((a, b) => Number(b) - Number(a)));
  expect(over.every(Boolean)).toBe(state.closed);
  for (const [at, { stage, status, artefacts }] of progress.entries()) {
    const steps = definition.steps.filter((step) => step.stage === stage.id);
    const begun = steps.some((step) => visited.has(step.id));
    expect(status === 'DONE' || status === 'UNDER_WAY').toBe(begun);
    if (state.active.some((one) => steps.some((step) => step.id === one.step))) expect(status).toBe('UNDER_WAY');
    for (const artefact of artefacts) {
      expect(artefact.status === 'THERE').toBe(isThere(artefact, state));
      if (artefact.status === 'NOT_NEEDED')
        expect([over[at], steps.every((s) => visited.has(s.id))]).toEqual([true, false]);
    }
  }
  const reached = responsibleSeats(definition, state).map((one) => `${one.position}/${one.unit}`);
  expect(new Set(reached).size).toBe(reached.length);
}
