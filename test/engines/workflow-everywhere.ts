import type { Actor } from '../../src/engines/workflow/actor.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import { evolve, replay } from '../../src/engines/workflow/evolve.js';
import { possible } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import type { State } from '../../src/engines/workflow/state.js';
import { both, cashier, dean, east, eastHead, guest, lawyer, west, westHead } from './workflow-parallel-sop.js';
import * as p from './workflow-support.js';

/** Who is there to act, and the well-formed values they may hand in, by fact. */
export interface People {
  readonly opener: Actor;
  readonly channel: string;
  readonly actors: readonly Actor[];
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}
export const pusjatanPeople: People = {
  opener: p.partner,
  channel: 'PORTAL',
  actors: [p.head, p.secretary, p.roadsHead, p.waterHead, p.partner],
  values: {
    addressees: [p.toHead, [...p.toHead, ...p.toRoads], p.toSecretary],
    handlers: [p.toSecretary, [...p.toSecretary, ...p.toRoads]],
    needs: [['n-1']],
    involvedUnits: [[p.roads], [p.roads, p.water]],
    coordinationActivities: ['Temu teknis'],
    startsOn: ['2026-04-01'],
    endsOn: ['2028-03-31'],
  },
};
export const madeUpPeople: People = {
  opener: dean,
  channel: 'DESK',
  actors: [dean, lawyer, cashier, eastHead, westHead, both, guest],
  values: { units: [[east], [east, west]], price: [5, 950], until: ['2026-06-01'], topics: [['B']] },
};

/** Where a case stands, without names, days and counts: two cases of one standing have the same future. */
export const standingOf = (state: State): string =>
  JSON.stringify([
    state.active.map(({ step, seats, marks }) => [
      step,
      seats,
      [...new Set(marks.map((mark) => `${mark.action} ${mark.seat} ${mark.capacity.unit}`))].sort(),
    ]),
    state.waiting,
    Object.keys(state.facts).sort(),
    state.facts.instrumentKind,
    Object.keys(state.evidence),
    Object.keys(state.finalised),
    Object.values(state.sheets).map((sheet) => sheet.slots.map((slot) => slot.status)),
    Object.values(state.signatures).map((set) => set.slots.map((slot) => slot.at !== null)),
    state.returns.map((one) => one.id),
    state.outcome?.id,
  ]);

/** Everything anybody could do next, with every value; `inSteps` leaves out what is open at any time. */
export function nextOf(definition: Definition, people: People, state: State, inSteps = false): Event[][] {
  const acts = people.actors.flatMap((actor) =>
    possible(definition, state, actor)
      .filter((one) => one.allowed && !(inSteps && one.instance === null))
      .flatMap((one) =>
        choices(
          people,
          one.inputs.map((input) => input.fact.name),
        ).map((facts) =>
          decide(definition, state, {
            do: 'act',
            actor,
            at: p.at,
            action: one.action,
            instance: one.instance,
            facts,
            forms: one.form === null ? {} : { [one.form]: 'answer-1' },
            commentRef: one.comment === 'NONE' ? null : 'c-1',
          }),
        ),
      ),
  );
  const papers = definition.documents.flatMap(({ kind }) =>
    people.actors.map((actor) =>
      decide(definition, state, p.putIn(actor, kind, (state.evidence[kind]?.number ?? 0) + 1)),
    ),
  );
  return [...acts, ...papers].flatMap((result) => (result.ok ? [result.value] : []));
}

function choices(people: People, names: readonly string[]): Record<string, unknown>[] {
  const widest = Math.max(1, ...names.map((name) => people.values[name]?.length ?? 0));
  return Array.from({ length: widest }, (_, at) =>
    Object.fromEntries(names.map((name) => [name, people.values[name]?.[at % (people.values[name]?.length ?? 1)]])),
  );
}

/** One history for every standing that a case of this SOP can come to, in the order they are found. */
export function everywhere(definition: Definition, people: People): Event[][] {
  const seen = new Set<string>();
  const found: Event[][] = [];
  const add = (events: Event[], state: State) => {
    if (seen.has(standingOf(state)) || state.round > 3 || state.active.length > 2) return;
    seen.add(standingOf(state));
    found.push(events);
  };
  for (const facts of choices(
    people,
    definition.intake.inputs.map((input) => input.fact),
  )) {
    const { opener: actor, channel } = people;
    const begun = start(definition, { actor, at: p.at, channel, partner: 'm-1', facts });
    if (!begun.ok) throw new Error(JSON.stringify(begun.error));
    add(begun.value, replay(begun.value));
  }
  for (let at = 0; at < found.length; at += 1) {
    const events = found[at] ?? [];
    const state = replay(events);
    for (const next of nextOf(definition, people, state)) add([...events, ...next], next.reduce(evolve, state));
  }
  return found;
}

/** Whether some course of things leads to an outcome by the steps alone: nobody withdraws, nobody starts over. */
export function canEnd(
  definition: Definition,
  people: People,
  from: State,
  known = new Map<string, boolean>(),
): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let state = open.pop(); state; state = open.pop()) {
    const key = standingOf(state);
    if (state.closed || known.get(key)) {
      known.set(standingOf(from), true);
      return true;
    }
    if (seen.has(key) || known.get(key) === false || state.round > from.round + 2) continue;
    seen.add(key);
    for (const next of nextOf(definition, people, state, true)) open.push(next.reduce(evolve, state));
  }
  known.set(standingOf(from), false);
  return false;
}
