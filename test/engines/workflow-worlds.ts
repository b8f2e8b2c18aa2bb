import type { Actor } from '../../src/engines/workflow/actor.js';
import type { Act, Command } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { type PossibleAction, possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import type { State } from '../../src/engines/workflow/state.js';
import { both, cashier, dean, east, eastHead, guest, lawyer, madeUp, west, westHead } from './workflow-parallel-sop.js';
import * as p from './workflow-support.js';

/** An SOP with everybody who may walk in it. */
export interface World {
  readonly definition: Definition;
  readonly opener: Actor;
  readonly channel: string;
  readonly actors: readonly Actor[];
  /** Well-formed values to pick from, by fact. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}
const pusjatanWorld = (definition: Definition): World => ({
  definition,
  opener: p.partner,
  channel: 'PORTAL',
  actors: [p.head, p.secretary, p.roadsHead, p.waterHead, p.partner, p.stranger],
  values: {
    addressees: [p.toHead, p.toSecretary, p.toRoads, [...p.toHead, ...p.toRoads]],
    handlers: [p.toSecretary, p.toRoads, [...p.toSecretary, ...p.toRoads]],
    needs: [['n-1'], ['n-1', 'n-2']],
    involvedUnits: [[p.roads], [p.water], [p.roads, p.water]],
    coordinationActivities: ['Temu teknis'],
    startsOn: ['2026-04-01'],
    endsOn: ['2028-03-31'],
  },
});
export const worlds: readonly World[] = [
  ...(['LITERAL', 'REAFFIRM', 'RESTART'] as const).map((policy) => pusjatanWorld(p.withPolicy(policy))),
  {
    definition: madeUp,
    opener: dean,
    channel: 'DESK',
    actors: [dean, lawyer, cashier, eastHead, westHead, both, guest, p.stranger],
    values: {
      units: [[east], [east, west]],
      price: [5, 950],
      until: ['2026-06-01'],
      topics: [['A'], ['B'], ['A', 'B']],
    },
  },
];

export const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length];
export const facts = (world: World, names: readonly string[], seed: number) =>
  Object.fromEntries(names.map((name) => [name, pick(world.values[name] ?? [], seed)]));

export function commandFor(world: World, actor: Actor, one: PossibleAction, seed: number): Act {
  return {
    do: 'act',
    actor,
    at: p.at,
    action: one.action,
    instance: one.instance,
    facts: facts(
      world,
      one.inputs.map((input) => input.fact.name),
      seed,
    ),
    forms: one.form === null ? {} : { [one.form]: 'answer-1' },
    commentRef: one.comment === 'NONE' ? null : 'c-1',
  };
}

/** A document put in by whoever may, as events; none where nobody may. */
export function papers(world: World, state: State, seed: number): Event[] {
  const { documents } = world.definition;
  const tries = documents.flatMap((document) => world.actors.map((actor) => ({ document, actor })));
  const accepted = tries.flatMap(({ document, actor }) => {
    const number = (state.evidence[document.kind]?.number ?? 0) + 1;
    const result = decide(world.definition, state, p.putIn(actor, document.kind, number));
    return result.ok ? [result.value] : [];
  });
  return pick(accepted, seed) ?? [];
}

/** The first entry of a case's log in this world. */
export function opening(world: World, seed: number): Event[] {
  const intake = world.definition.intake.inputs.map((input) => input.fact);
  const begun = start(world.definition, {
    actor: world.opener,
    at: p.at,
    channel: world.channel,
    partner: 'm-1',
    facts: facts(world, intake, seed),
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.error));
  return begun.value;
}

/** Everything anybody could do now: actions, and documents put in. */
export function moves(world: World, state: State, seed: number): { by: Actor; command: Command; events: Event[] }[] {
  const { definition, actors } = world;
  const offered = actors.flatMap((by) =>
    possible(definition, state, by)
      .filter((one) => one.allowed)
      .map((one) => ({ by, command: commandFor(world, by, one, seed) as Command })),
  );
  const filed = actors.flatMap((by) =>
    definition.documents.map((document) => ({
      by,
      command: p.putIn(by, document.kind, (state.evidence[document.kind]?.number ?? 0) + 1),
    })),
  );
  return [...offered, ...filed].flatMap((one) => {
    const decided = decide(definition, state, one.command);
    return decided.ok ? [{ ...one, events: decided.value }] : [];
  });
}
