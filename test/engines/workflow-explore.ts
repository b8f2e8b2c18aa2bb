import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import type { Finding } from '../../src/engines/workflow/lint/finding.js';
import { lint } from '../../src/engines/workflow/lint/lint.js';
import { withObserved } from '../../src/engines/workflow/observe.js';
import { possible } from '../../src/engines/workflow/possible.js';
import type { State } from '../../src/engines/workflow/state.js';
import { actFor, askedOf, inputsFor, openings, papers, type World } from './workflow-peopled.js';

/** Every state a case of this world can come to, as far as the engine can tell states apart. */
export interface Explored {
  readonly states: readonly State[];
  /** Where each leads to by an action of a step or a document put in; what is open at any time is no way on. */
  readonly onward: readonly ReadonlySet<number>[];
  /** Actions taken somewhere. */
  readonly taken: ReadonlySet<string>;
  /** States not followed: a step is active twice, and could be a third time, without end. */
  readonly cut: ReadonlySet<number>;
}

const most = 20_000;

export function explore(world: World): Explored {
  const { definition } = world;
  const keyOf = keysOf(definition);
  const numbers = new Map<string, number>();
  const states: State[] = [];
  const onward: Set<number>[] = [];
  const taken = new Set<string>();
  const cut = new Set<number>();
  const number = (state: State): number => {
    const key = keyOf(state);
    const known = numbers.get(key) ?? states.length;
    if (known === states.length) {
      numbers.set(key, known);
      states.push(state);
      onward.push(new Set());
    }
    return known;
  };
  for (const events of openings(world)) number(replay(events));
  for (let here = 0; here < states.length; here += 1) {
    if (states.length > most) throw new Error(`${definition.code} has more than ${most} states`);
    const state = states[here];
    if (!state) continue;
    if (new Set(state.active.map((one) => one.step)).size < state.active.length) {
      cut.add(here);
      continue;
    }
    const go = (events: readonly Event[]): number => number(events.reduce(evolve, state));
    for (const actor of world.actors)
      for (const one of possible(definition, withObserved(definition, state, world.sky), actor)) {
        if (!one.allowed) continue;
        for (const facts of inputsFor(world, askedOf(one))) {
          const done = decide(definition, state, actFor(world, state, actor, one, facts));
          if (!done.ok) continue;
          taken.add(one.action);
          const there = go(done.value);
          if (one.instance !== null) onward[here]?.add(there);
        }
      }
    for (const put of papers(world, state)) onward[here]?.add(go(put));
  }
  return { states, onward, taken, cut };
}

/**
 * What tells two states apart: all that an expression, an actor rule or an effect can ask. Ids, times and round numbers
 * do not, nor persons where nothing asks (any more) for different ones, nor the values of facts that are only asked for.
 */
function keysOf(definition: Definition): (state: State) => string {
  const words = JSON.stringify({ ...definition, facts: [], sources: [], assumptions: [] });
  const says = (pattern: string) => new RegExp(pattern).test(words);
  const names = definition.facts.map((fact) => fact.name);
  const read = new Set(
    names.filter((name) => says(`"(unit|among|from|of|name)":"${name}"`) || says(`"op":"has","fact":"${name}"`)),
  );
  const asked = new Set(names.filter((name) => says(`"op":"known","fact":"${name}"|"facts":\\[[^\\]]*"${name}"`)));
  const alone = new Set(
    definition.steps.flatMap((step) =>
      step.actions.filter((one) => (one.by ?? step.actors).rule === 'ANY_OF').map((one) => one.id),
    ),
  );
  const places = (marks: State['active'][number]['marks']) =>
    unique(
      marks.filter((one) => !alone.has(one.action)).map((one) => `${one.action} ${one.seat} ${one.capacity.unit}`),
    );
  const owners = [...definition.sheets, ...definition.signatures];
  const authored = new Set(owners.flatMap((one) => (one.distinctPersons?.includes('AUTHORS') ? one.document : [])));
  const apart = new Set(definition.steps.flatMap((step) => step.actions.flatMap((one) => one.distinctFrom ?? [])));
  const slots = owners.some((one) => one.distinctPersons?.includes('SLOTS'));
  const who = (person: string | null, told: boolean) => (slots && told ? person : person !== null);
  const isSigned = (state: State, id: string) => state.signatures[id]?.slots.every((slot) => slot.at !== null) ?? false;
  /** Whether somebody may still be kept away from a slot for having put the document in. */
  const isJudged = (state: State, kind: string) =>
    state.finalised[kind] !== undefined &&
    definition.signatures.every((set) => set.document !== kind || !set.distinctPersons?.includes('AUTHORS'));
  const rounds = says('"op":"round"');
  return (state) => {
    if (state.outcome) return state.outcome.id;
    return JSON.stringify([
      state.active.map(({ step, marks }) => [step, places(marks)]).sort(),
      state.waiting.map(({ step, from }) => [step, from]).sort(),
      names.map((name) => (read.has(name) ? state.facts[name] : asked.has(name) && name in state.facts)),
      [state.forms, state.evidence, state.finalised].map((one) => Object.keys(one).sort()),
      Object.values(state.sheets).map(({ id, document, version, slots }) => [
        id,
        version.id === state.evidence[document]?.id,
        slots.map((slot) => [slot.status, who(slot.person, state.finalised[document] === undefined)]),
      ]),
      Object.values(state.signatures).map(({ id, slots }) => [
        id,
        slots.map((slot) => [slot.at !== null, who(slot.person, !isSigned(state, id))]),
      ]),
      state.returns.map((one) => one.id),
      [...authored].map((kind) => (isJudged(state, kind) ? null : state.authors?.[kind])),
      [...apart].map((action) => state.doers?.[action]?.persons),
      rounds ? state.round : 0,
    ]);
  };
}
const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Open states from which no action of a step and no document leads to an outcome any more. */
export function stuckIn({ states, onward, cut }: Explored): State[] {
  const fine = leadingTo(
    onward,
    states.flatMap((state, index) => (state.closed || cut.has(index) ? [index] : [])),
  );
  return states.filter((_, index) => !fine.has(index));
}

/** What the linter says of a case that cannot end. */
export const grave = (definition: Definition): Finding[] =>
  lint(definition).filter((one) => one.severity === 'ERROR' || one.rule === 'ACTOR_MAY_BE_UNSET');

/**
 * The steps at which a case is stuck and the linter does not say so: neither of one of them, nor of one that a case
 * stuck there still comes to.
 */
export function stuckUntold({ definition }: World, explored: Explored): string[] {
  const told = new Set(grave(definition).map((one) => one.step));
  const stuck = new Set(stuckIn(explored));
  const stepsOf = (state: State) => [...state.active, ...state.waiting].map((one) => one.step);
  const spoken = explored.states.flatMap((state, index) =>
    stepsOf(state).some((one) => told.has(one)) ? [index] : [],
  );
  const explained = leadingTo(explored.onward, spoken);
  const untold = explored.states.filter((state, index) => stuck.has(state) && !explained.has(index));
  return [...new Set(untold.map((state) => stepsOf(state).join(' + ')))].sort();
}

function leadingTo(onward: readonly ReadonlySet<number>[], ends: readonly number[]): Set<number> {
  const before: number[][] = onward.map(() => []);
  for (const [from, ways] of onward.entries()) for (const to of ways) before[to]?.push(from);
  const found = new Set(ends);
  const open = [...ends];
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const from of before[one] ?? [])
      if (!found.has(from)) {
        found.add(from);
        open.push(from);
      }
  return found;
}
