import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import type { State } from '../../src/engines/workflow/state.js';
import * as p from './workflow-support.js';
import { commandFor, facts, papers, pick, type World, worlds } from './workflow-worlds.js';

/** Every action anybody could name, whether or not it is offered. */
const everything = (definition: Definition): string[] =>
  [...definition.steps.flatMap((step) => step.actions), ...definition.anyTime].map((one) => one.id);

function offeredIffSucceeds(world: World, state: State, seed: number): [Act, Event[]][] {
  const taken: [Act, Event[]][] = [];
  for (const actor of world.actors) {
    const offers = possible(world.definition, state, actor);
    for (const one of offers) {
      const command = commandFor(world, actor, one, seed);
      const result = decide(world.definition, state, command);
      expect({ command, ok: result.ok }).toEqual({ command, ok: one.allowed });
      if (result.ok) taken.push([command, result.value]);
      else expect(result.error.some((problem) => (problem.unmet?.length ?? 0) > 0)).toBe(true);
    }
    for (const action of everything(world.definition))
      if (!offers.some((one) => one.action === action))
        expect(decide(world.definition, state, { do: 'act', actor, at: p.at, action, commentRef: 'c' }).ok).toBe(false);
  }
  return taken;
}

test.each(worlds.map((world, index) => [`${world.definition.code} ${index}`, world] as const))(
  '%s: from any reachable state an action is offered exactly when it succeeds, and folding is replaying',
  (_, world) => {
    let finished = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (first, seeds) => {
        const intake = world.definition.intake.inputs.map((input) => input.fact);
        const begun = start(world.definition, {
          actor: world.opener,
          at: p.at,
          channel: world.channel,
          partner: 'm-1',
          facts: facts(world, intake, first),
        });
        if (!begun.ok) throw new Error(JSON.stringify(begun.error));
        let events = begun.value;
        let state = p.frozen(replay(events));
        for (const seed of seeds) {
          const taken = offeredIffSucceeds(world, state, seed);
          const put = seed % 3 === 0 ? papers(world, state, seed) : [];
          // What can be done at any time, done at every turn, would leave nothing to see of the rest.
          const inSteps = taken.filter(([command]) => command.instance !== null);
          if (!state.closed && world.channel === 'PORTAL')
            expect(inSteps.length + papers(world, state, seed).length, 'nobody can go on').toBeGreaterThan(0);
          const onward = seed % 50 === 0 ? taken : inSteps;
          const next = put.length > 0 ? put : (pick(onward, seed)?.[1] ?? papers(world, state, seed));
          events = [...events, ...next];
          state = p.frozen(next.reduce(evolve, state));
          expect(replay(events)).toEqual(state);
          if (!state.closed) expect(state.active.length + state.waiting.length).toBeGreaterThan(0);
        }
        if (state.closed) finished += 1;
      }),
      { numRuns: 60, seed: 20260302 },
    );
    expect(finished).toBeGreaterThan(5);
  },
);
