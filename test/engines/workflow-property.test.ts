import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, Command } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition, ReturnPolicyKind } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import type { Expression } from '../../src/engines/workflow/expression.js';
import { isNeverOpen } from '../../src/engines/workflow/never-open.js';
import { withObserved } from '../../src/engines/workflow/observe.js';
import { offersOf } from '../../src/engines/workflow/offer.js';
import { type PossibleAction, possible } from '../../src/engines/workflow/possible.js';
import type { State } from '../../src/engines/workflow/state.js';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { explore, stuckUntold } from './workflow-explore.js';
import { madeUp } from './workflow-parallel-sop.js';
import { actFor, askedOf, at, inputsFor, openings, papers, type World, worldOf } from './workflow-peopled.js';
import { charter } from './workflow-sign-sop.js';
import { frozen, pusjatan } from './workflow-support.js';

const shipped = globSync('procedures/**/*.yaml').map((file): Definition => {
  const read = readProcedure(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.definition;
});
const under = (definition: Definition, policy: ReturnPolicyKind): Definition => ({
  ...definition,
  returnPolicies: definition.returnPolicies.map((one) => ({ ...one, policy })),
});
const apart = (definition: Definition): Definition => ({
  ...definition,
  sheets: definition.sheets.map((sheet) => ({ ...sheet, distinctPersons: ['SLOTS', 'AUTHORS'] })),
  signatures: definition.signatures.map((set) => ({ ...set, distinctPersons: ['SLOTS'] })),
});
/** Every shipped SOP as it is, under the other return policies, and with persons told apart. */
const definitions: readonly (readonly [string, Definition])[] = [
  ...shipped.flatMap((definition): [string, Definition][] => {
    const name = `${definition.code} ${definition.version}`;
    const policies = (['REAFFIRM', 'RESTART'] as const).filter((policy) =>
      definition.returnPolicies.some((one) => one.policy !== policy),
    );
    return [
      [name, definition],
      ...policies.map((policy): [string, Definition] => [`${name} under ${policy}`, under(definition, policy)]),
      [`${name} by different persons`, apart(definition)],
    ];
  }),
  ['a made-up SOP', madeUp],
  ['an SOP that is signed by unit and on paper', charter],
];
const actionsOf = ({ steps, anyTime }: Definition): string[] =>
  [...steps.flatMap((step) => step.actions), ...anyTime].map((one) => one.id);

/**
 * For everybody, in this state: what is offered as allowed is done with some well-formed input; what is offered as not
 * allowed is refused whatever the input, for just the reasons given; what is not offered is refused wherever it is tried.
 */
function offeredIffDone(world: World, kept: State): [Act, Event[]][] {
  const { definition, actors, sky } = world;
  const done: [Act, Event[]][] = [];
  const state = withObserved(definition, kept, sky);
  const places = [...state.active.map((one) => one.id), null, 'elsewhere', undefined];
  const open = new Set(offersOf(definition, state).map((one) => one.action.id));
  const tried = { do: 'act', at, commentRef: 'c', ...(sky === undefined ? {} : { observed: sky }) } as const;
  for (const actor of actors) {
    const offers = possible(definition, state, actor);
    for (const one of offers) {
      const attempts = inputsFor(world, askedOf(one)).map((facts) => {
        const command = actFor(world, state, actor, one, facts);
        return { command, result: decide(definition, kept, command) };
      });
      const ways = attempts.flatMap(({ command, result }): [Act, Event[]][] =>
        result.ok ? [[command, result.value]] : [],
      );
      is(ways.length > 0 === one.allowed, 'offered as allowed, and done', { actor, one, state });
      for (const { result } of attempts) {
        const problems = result.ok ? [] : result.error;
        const reasons = problems.flatMap((problem) => problem.unmet ?? []);
        is(JSON.stringify(reasons) === JSON.stringify(one.because), 'refused for the reasons offered', {
          one,
          problems,
        });
        const input = problems.every((problem) => problem.path[0] === 'facts');
        is(!one.allowed || input, 'refused for its input alone', { one, problems });
      }
      for (const [command] of ways.slice(0, 1)) asksForJustThat(definition, state, one, command);
      done.push(...ways);
    }
    for (const action of open)
      for (const instance of places) {
        const here = offers.filter((one) => one.action === action && [undefined, one.instance].includes(instance));
        if (here.length > 0) continue;
        const result = decide(definition, state, { ...tried, actor, action, instance });
        is(!result.ok, 'not offered, and refused', { actor, action, instance, state });
      }
  }
  for (const [index, action] of actionsOf(definition).entries()) {
    const actor = actors[index % actors.length];
    if (!actor || open.has(action)) continue;
    const result = decide(definition, state, { ...tried, actor, action });
    is(!result.ok, 'out of its turn, and refused', { actor, action, state });
  }
  return done;
}

/** Reason, form and facts: what the offer calls required cannot be left out, what it calls optional can. */
function asksForJustThat(definition: Definition, state: State, one: PossibleAction, command: Act): void {
  const does = (rest: Partial<Act>) => decide(definition, state, { ...command, ...rest }).ok;
  is(does({ commentRef: null }) === (one.comment !== 'REQUIRED'), 'done without a reason', { one, state });
  is(does({ commentRef: 'c-1' }) === (one.comment !== 'NONE'), 'done with a reason', { one, state });
  is(does({ forms: {} }) === (one.form === null), 'done without a form', { one, state });
  const required = askedOf(one).some((input) => input.required);
  is(!required || !does({ facts: {} }), 'done without its facts', { one, state });
}

/** As `expect`, which is too slow to be asked a million times. */
function is(holds: boolean, what: string, seen: object): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`);
}

describe.each(definitions)('%s', (_, definition) => {
  const world = worldOf(definition, 1);
  const explored = explore(world);

  test('is explored to every action and outcome', () => {
    const never = definition.steps.flatMap((step) => step.actions).filter((one) => isNeverOpen(definition, one));
    expect([...explored.taken, ...never.map((one) => one.id)].sort()).toEqual(actionsOf(definition).sort());
    const ends = new Set(explored.states.flatMap((state) => state.outcome?.id ?? []));
    expect([...ends].sort()).toEqual(definition.outcomes.map((one) => one.id).sort());
  });
  test('offers an action exactly when it succeeds, in every state that can be reached', () => {
    for (const state of explored.states) offeredIffDone(world, frozen(state));
  });
  test.runIf(world.sky !== undefined)('offers none of what it sees no ground for beside the case', () => {
    const standing = (state: State) => state.active.map((one) => one.step).join();
    const one = new Map(explored.states.map((state) => [standing(state), state]));
    for (const state of one.values()) offeredIffDone({ ...world, sky: {} }, frozen(state));
  });
  test('is nowhere stuck without an outcome or a finding', () => {
    expect(stuckUntold(world, explored)).toEqual([]);
  });

  test('holds on long walks too: more units, tasks given by name, documents again and again', () => {
    const wide = worldOf(definition);
    const begun = openings(wide);
    let finished = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (first, seeds) => {
        let events = pick(begun, first) ?? [];
        let state = frozen(replay(events));
        for (const seed of seeds) {
          const taken = offeredIffDone(wide, state);
          // What can be done at any time, done at every turn, would leave nothing to see of the rest.
          const inSteps = taken.filter(([command]) => command.instance !== null);
          const put = papers(wide, state);
          const acts = (seed % 50 === 0 ? taken : inSteps).map(([, done]) => done);
          const ways = seed % 11 === 0 ? given(wide, state, seed) : seed % 3 === 0 && put.length > 0 ? put : acts;
          const next = pick(ways, seed) ?? pick(put, seed) ?? [];
          events = [...events, ...next];
          state = frozen(next.reduce(evolve, state));
          expect(replay(events)).toEqual(state);
        }
        if (state.closed) finished += 1;
      }),
      { numRuns: 60, seed: 20260302 },
    );
    expect(finished).toBeGreaterThan(5);
  });
});

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length];

/** A task given to one person by name, or given back; a seat filled by the post of another, or filled no longer. */
function given({ definition, actors }: World, state: State, seed: number): Event[][] {
  const actor = pick(actors, seed);
  if (!actor) return [];
  const commands = state.active.flatMap(({ id: instance, seats }): Command[] => {
    const seat = pick(seats, seed);
    if (!seat) return [];
    const persons = seed % 2 === 0 ? [] : [actor.person];
    const [post, hold] = [actor.posts?.[0], actor.holds[0]];
    const by = post && hold ? { post, position: hold.position, holds: [hold] } : null;
    const unit = seat.unit === null ? null : { id: seat.unit, kind: '', echelon: null };
    const { position } = seat;
    return [
      { do: 'assign', actor, at, instance, seat, persons },
      { do: 'substitute', actor, at, position, unit, by, commentRef: 'c-1' },
    ];
  });
  return commands.flatMap((command) => {
    const done = decide(definition, state, command);
    return done.ok ? [done.value] : [];
  });
}

describe('the search for stuck states bites', () => {
  const guarded = (when: Expression): Definition => ({
    ...pusjatan,
    steps: pusjatan.steps.map((step, index) =>
      index === 1
        ? {
            ...step,
            actions: step.actions.map((action) => ({
              ...action,
              guards: [{ code: 'NEVER', when, explain: { id: 'x', en: 'x' } }],
            })),
          }
        : step,
    ),
  });
  const stuck = (definition: Definition) => {
    const world = worldOf(definition, 1);
    return stuckUntold(world, explore(world));
  };
  test('where no guard can ever hold, which no rule of the linter sees', () => {
    const never: Expression = { op: 'compare', left: { op: 'round' }, is: 'LT', right: { op: 'value', value: 1 } };
    expect(stuck(guarded(never))).toEqual(
      pusjatan.steps
        .slice(0, 2)
        .map((step) => step.id)
        .sort(),
    );
  });
  test('and is content where the linter says so', () => {
    const { kind } = pusjatan.documents.at(-1) ?? { kind: '' };
    expect(stuck(guarded({ op: 'finalised', document: kind }))).toEqual([]);
  });
});
