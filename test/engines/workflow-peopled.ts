import type { Actor, Hold } from '../../src/engines/workflow/actor.js';
import type { Act, PaperSignature, RecordEvidence } from '../../src/engines/workflow/command.js';
import { decide } from '../../src/engines/workflow/decide.js';
import type {
  Definition,
  FactDefinition,
  Input,
  PositionDefinition,
  Seat,
  SlotDefinition,
} from '../../src/engines/workflow/definition.js';
import type { Event } from '../../src/engines/workflow/event.js';
import type { Expression } from '../../src/engines/workflow/expression.js';
import type { Facts, FactValue, UnitRef } from '../../src/engines/workflow/fact.js';
import { factsOfForm, observedFacts } from '../../src/engines/workflow/observe.js';
import type { PossibleAction } from '../../src/engines/workflow/possible.js';
import { start } from '../../src/engines/workflow/start.js';
import type { State } from '../../src/engines/workflow/state.js';

export const at = '2026-03-02T02:00:00Z';

/** Everybody an SOP names and some it does not, and well-formed values for all its facts: made from its data alone. */
export interface World {
  readonly definition: Definition;
  readonly actors: readonly Actor[];
  readonly values: Readonly<Record<string, readonly unknown[]>>;
  /** What is seen beside the case where everything is as the SOP asks for it; undefined where nothing is looked at. */
  readonly sky: Facts | undefined;
}

/** `perKind`: how many units there are of every kind the positions sit in. */
export function worldOf(definition: Definition, perKind = 2): World {
  const units = unitsOf(definition, perKind);
  const posts = definition.positions
    .filter((one) => one.party === 'INSTITUTION')
    .flatMap((position) => placesOf(definition, units, position).map((unit) => ({ position: position.code, unit })));
  const holders = posts.map(({ position, unit }): Actor => {
    return {
      person: `p-${position}-${unit?.id ?? ''}`,
      holds: [{ position, unit, mode: 'DEFINITIVE' }],
      posts: [`post-${position}-${unit?.id ?? ''}`],
      partner: null,
    };
  });
  const first = posts.filter(({ position }, index) => posts.findIndex((one) => one.position === position) === index);
  const acting = first.map((post, index): Hold => ({ ...post, mode: index % 2 === 0 ? 'PLT' : 'AN' }));
  const others: Actor[] = [
    { person: 'p-acting', holds: acting, partner: null },
    { person: 'p-nobody', holds: [], partner: null },
    { person: 'p-partner', holds: [], partner: 'm-1' },
    { person: 'p-stranger', holds: [], partner: 'm-2' },
  ];
  const values = definition.facts.map((fact) => {
    const some = valuesOf(fact, units, posts);
    return [fact.name, fact.type === 'UNITS' ? some.filter((value) => isSeated(definition, fact, value)) : some];
  });
  return { definition, actors: [...holders, ...others], values: Object.fromEntries(values), sky: skyOf(definition) };
}

/** What observed facts must be for the comparisons of the SOP to hold, one by one. */
function skyOf(definition: Definition): Facts | undefined {
  const observed = observedFacts(definition);
  if (observed.length === 0) return undefined;
  const sky: Record<string, FactValue> = {};
  const look = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    const { op, left, is, right } = data as Partial<Extract<Expression, { op: 'compare' }>>;
    if (op === 'compare' && left?.op === 'fact' && right?.op === 'value' && observed.includes(left.name)) {
      const { value } = right;
      const beyond = is === 'GT' ? 1 : is === 'LT' ? -1 : 0;
      sky[left.name] = typeof value === 'number' ? value + beyond : is === 'NE' ? !value : value;
    }
    for (const one of Object.values(data)) look(one);
  };
  look(definition);
  return sky;
}

const kindOf = (position: PositionDefinition): string => position.unitKind ?? 'UNIT';

function unitsOf({ positions }: Definition, perKind: number): UnitRef[] {
  const kinds = new Map(positions.map((one) => [kindOf(one), one.echelon ?? null]));
  return [...kinds].flatMap(([kind, echelon]) =>
    Array.from({ length: perKind }, (_, n) => ({ id: `u-${kind}-${n}`, kind, echelon })),
  );
}

function placesOf(definition: Definition, units: readonly UnitRef[], position: PositionDefinition): (UnitRef | null)[] {
  const within = seatsOf(definition).some((seat) => seat.position === position.code && seat.unit !== undefined);
  return position.unitKind || within ? units.filter((unit) => unit.kind === kindOf(position)) : [null];
}

const seatsOf = (definition: Definition): Seat[] =>
  [
    definition.intake.by,
    ...definition.steps.flatMap((step) => [step.actors, ...step.actions.flatMap((one) => one.by ?? [])]),
    ...definition.anyTime.map((one) => one.by),
  ].flatMap((actors) => actors.seats);

type Post = { readonly position: string; readonly unit: UnitRef | null };
function valuesOf(fact: FactDefinition, units: readonly UnitRef[], posts: readonly Post[]): readonly unknown[] {
  const codes = (fact.choices ?? []).map((one) => one.code);
  const fits = (list: readonly unknown[]) => list.length >= (fact.min ?? 1) && list.length <= (fact.max ?? 99);
  switch (fact.type) {
    case 'TEXT':
      return ['words'.padEnd(fact.min ?? 0, '.')];
    case 'NUMBER':
      return [fact.min ?? 0, fact.max ?? 1_000_000, ((fact.min ?? 0) + (fact.max ?? 10)) / 2];
    case 'BOOLEAN':
      return [true, false];
    case 'DATE':
      return ['2026-04-01', '2028-03-31'];
    case 'CHOICE':
      return codes;
    case 'CHOICES':
      return [...codes.map((code) => [code]), codes].filter(fits);
    case 'NEEDS':
      return [['n-1'], ['n-1', 'n-2']].filter(fits);
    case 'UNITS': {
      const kinds = [...new Set(units.map((unit) => unit.kind))];
      const same = kinds.map((kind) => units.filter((unit) => unit.kind === kind));
      return different([...same.map((pair) => pair.slice(0, 1)), ...same, units]).filter(fits);
    }
    case 'POSITIONS': {
      const named = posts.filter(({ position }) => fact.positions?.includes(position) ?? true);
      const first = named.filter(
        ({ position }, index) => named.findIndex((one) => one.position === position) === index,
      );
      return different([...named.map((one) => [one]), first]).filter(fits);
    }
  }
}

const different = <T>(values: readonly T[]): T[] => {
  const words = values.map((one) => JSON.stringify(one));
  return values.filter((_, index) => words.indexOf(words[index] ?? '') === index);
};

/** Whether somebody sits in these units wherever the SOP reads them for its actors: an empty post is no fault of it. */
function isSeated(definition: Definition, fact: FactDefinition, value: unknown): boolean {
  const units = value as readonly UnitRef[];
  return seatsOf(definition)
    .filter((seat) => seat.unit === fact.name)
    .every((seat) => {
      const position = definition.positions.find((one) => one.code === seat.position);
      const sits = (unit: UnitRef) => position !== undefined && unit.kind === kindOf(position);
      return seat.each ? units.every(sits) : units.some(sits);
    });
}

/** Ways to fill in what is asked: every required fact with every value in turn; the optional ones all or not at all. */
export function inputsFor(world: World, inputs: readonly Input[]): Record<string, unknown>[] {
  const combine = (asked: readonly Input[]): Record<string, unknown>[] =>
    asked.reduce<Record<string, unknown>[]>(
      (all, { fact }) => all.flatMap((one) => (world.values[fact] ?? []).map((value) => ({ ...one, [fact]: value }))),
      [{}],
    );
  const required = inputs.filter((one) => one.required);
  return [...combine(required), ...(required.length < inputs.length ? combine(inputs) : [])];
}

/** What an offered action asks for. */
export const askedOf = (one: PossibleAction): Input[] =>
  one.inputs.map(({ fact, required }) => ({ fact: fact.name, required }));

export const actFor = (
  { definition, values, sky }: World,
  state: State,
  actor: Actor,
  one: PossibleAction,
  facts: Record<string, unknown>,
): Act => ({
  do: 'act',
  ...(sky === undefined ? {} : { observed: sky }),
  computed: Object.fromEntries(
    factsOfForm(definition, one.form ?? '').map((name) => [name, values[name]?.[0] as FactValue]),
  ),
  actor,
  at,
  action: one.action,
  instance: one.instance,
  facts,
  forms: one.form === null ? {} : { [one.form]: 'answer-1' },
  commentRef: one.comment === 'NONE' ? null : 'c-1',
  paperSignatures: one.onPaper.map(({ set, slot }) => paperFor(definition, state, set, slot)),
});

/** A signature on paper as it can have been made: today, by somebody who holds the slot's position as it takes it. */
function paperFor({ positions }: Definition, state: State, set: string, slot: SlotDefinition): PaperSignature {
  const units = (slot.unit === undefined ? undefined : state.facts[slot.unit]) as readonly UnitRef[] | undefined;
  const hold: Hold = { position: slot.position, unit: units?.[0] ?? null, mode: slot.modes?.[0] ?? 'DEFINITIVE' };
  const byPartner = positions.find((one) => one.code === slot.position)?.party === 'PARTNER';
  const signatory = byPartner ? { person: null, holds: [] } : { person: `p-ink-${slot.id}`, holds: [hold] };
  return { set, slot: slot.id, signedOn: '2026-03-02', record: `r-${slot.id}`, ...signatory };
}

/** Every way a case can be opened: by each who may, through each channel, with everything that may be handed in. */
export function openings(world: World): Event[][] {
  const { intake } = world.definition;
  return world.actors.flatMap((actor) =>
    inputsFor(world, intake.inputs).flatMap((facts) => {
      const channel = intake.channels[0] ?? '';
      const opened = start(world.definition, { actor, at, channel, partner: 'm-1', facts });
      return opened.ok ? [opened.value] : [];
    }),
  );
}

/** What anybody could put in now. */
export function papers({ definition, actors }: World, state: State): Event[][] {
  return definition.documents.flatMap(({ kind, madeFrom }) =>
    actors.flatMap((actor) => {
      const number = (state.evidence[kind]?.number ?? 0) + 1;
      const made = madeFrom === undefined ? {} : { madeFrom };
      const version = { id: `${kind}-${number}`, number, sha256: number.toString(16).padStart(64, '0') };
      const command: RecordEvidence = { do: 'recordEvidence', actor, at, document: kind, version, ...made };
      const put = decide(definition, state, command);
      return put.ok ? [put.value] : [];
    }),
  );
}
