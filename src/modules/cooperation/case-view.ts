import type { Definition, FactDefinition } from '../../engines/workflow/definition.js';
import type { FactValue } from '../../engines/workflow/fact.js';
import { isPartner } from '../../engines/workflow/instead.js';
import { possible } from '../../engines/workflow/possible.js';
import { ownerOf } from '../../engines/workflow/slot-place.js';
import type { State } from '../../engines/workflow/state.js';
import { text } from '../../kernel/text.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { engineActor } from './case.rules.js';
import type {
  ActionFactType,
  ActiveStepType,
  AvailableActionType,
  FactType,
  FactValueType,
  StepSeatType,
} from './case-view.type.js';
import { wordsIn } from './free-text.js';

export const seatOf = (definition: Definition, position: string, unit: string | null): StepSeatType => ({
  position,
  title: definition.positions.find((one) => one.code === position)?.title ?? text(position, position),
  unitId: unit === null ? null : globalId('unit', unit),
});

export const activeSteps = (definition: Definition, state: State): ActiveStepType[] =>
  state.active.map((instance) => {
    const step = definition.steps.find((one) => one.id === instance.step);
    return {
      instance: instance.id,
      step: instance.step,
      title: step?.title ?? text(instance.step, instance.step),
      phase: instance.phase,
      round: instance.round,
      enteredAt: instance.enteredAt,
      seats: instance.seats.map((seat) => seatOf(definition, seat.position, seat.unit)),
      accepts: [...(step?.accepts ?? [])],
    };
  });

export const actionFact = (fact: FactDefinition, required: boolean): ActionFactType => ({
  name: fact.name,
  kind: fact.type,
  label: fact.label,
  required,
  choices: [...(fact.choices ?? [])],
  positions: [...(fact.positions ?? [])],
  min: fact.min ?? null,
  max: fact.max ?? null,
});

/** What a case under this SOP begins with. */
export const intakeOf = ({ intake, facts }: Definition) => ({
  action: intake.id,
  title: intake.title,
  channels: [...intake.channels],
  facts: intake.inputs.flatMap((input) => {
    const fact = facts.find((one) => one.name === input.fact);
    return fact ? [actionFact(fact, input.required ?? false)] : [];
  }),
});

/** What the caller's posts could do in this case, from the same functions that guard the mutation. */
export const availableActions = (definition: Definition, state: State, actor: Actor): AvailableActionType[] =>
  possible(definition, state, engineActor(definition, actor, state.partner)).map((one) => ({
    action: one.action,
    label: one.label,
    instance: one.instance,
    step: one.step,
    allowed: one.allowed,
    because: one.because.map((guard) => ({ ...guard, whoCanMeet: [...guard.whoCanMeet] })),
    facts: one.inputs.map(({ fact, required }) => actionFact(fact, required)),
    form: one.form,
    formVersion: definition.forms.find((form) => form.code === one.form)?.version ?? null,
    comment: one.comment,
    isReturn: one.isReturn,
    paperSlots: one.onPaper.map(({ set, slot }) => ({
      ...{ set, slot: slot.id, position: slot.position },
      ...{ title: ownerOf(definition, slot), byPartner: isPartner(definition, slot.position) },
    })),
  }));

/** The ids of comment rows that hold the words of the TEXT facts that the caller is shown. */
export const wordsOf = (definition: Definition, state: State, actor: Actor): string[] =>
  shownFacts(definition, actor).flatMap((fact) => wordsIn(state.facts[fact.name]) ?? []);

/**
 * What a partner is asked for, told or bound by: intake, its own actions, acts that tell it, the days the agreement runs.
 * The rest is the house's, and so are its words on why a criterion was passed over.
 */
export function partnerFacts(definition: Definition): Set<string> {
  const partners = new Set(definition.positions.filter((one) => one.party === 'PARTNER').map((one) => one.code));
  const all = [
    ...definition.steps.flatMap((step) => step.actions.map((action) => ({ action, by: action.by ?? step.actors }))),
    ...definition.anyTime.map((action) => ({ action, by: action.by })),
  ];
  const theirs = all.filter(({ by }) => by.seats.some((seat) => partners.has(seat.position)));
  const told = all.filter(({ action }) => action.effects?.some((effect) => effect.do === 'tellPartner'));
  const known = new Set([
    ...definition.intake.inputs.map((input) => input.fact),
    ...[...theirs, ...told].flatMap(({ action }) => (action.inputs ?? []).map((input) => input.fact)),
    ...definition.facts.filter((fact) => fact.type === 'DATE').map((fact) => fact.name),
  ]);
  for (const { decision } of definition.outcomes) known.delete(decision?.override ?? '');
  return known;
}

function shownFacts(definition: Definition, actor: Actor): readonly FactDefinition[] {
  const shown = actor.kind === 'PARTNER' ? partnerFacts(definition) : null;
  return shown ? definition.facts.filter((fact) => shown.has(fact.name)) : definition.facts;
}

/** Every fact of the case that the caller may see; `words` are those of TEXT facts. */
export const factsOf = (
  definition: Definition,
  state: State,
  words: ReadonlyMap<string, string>,
  actor: Actor,
): FactType[] => {
  return shownFacts(definition, actor).flatMap((fact) => {
    const value = state.facts[fact.name];
    return value === undefined
      ? []
      : [
          {
            name: fact.name,
            kind: fact.type,
            label: fact.label,
            value: typedValue(definition, fact.type, value, words),
          },
        ];
  });
};

export function typedValue(
  definition: Definition,
  kind: string,
  value: FactValue,
  words: ReadonlyMap<string, string>,
): FactValueType {
  const many: readonly unknown[] = Array.isArray(value) ? value : [];
  switch (kind) {
    case 'TEXT':
      return { text: words.get(wordsIn(value) ?? '') ?? null };
    case 'NUMBER':
      return { number: Number(value) };
    case 'BOOLEAN':
      return { boolean: value === true };
    case 'DATE':
      return { date: String(value) };
    case 'CHOICE':
      return { choice: String(value) };
    case 'CHOICES':
      return { choices: many.map(String) };
    case 'UNITS':
      return { units: many.map((unit) => globalId('unit', (unit as { id: string }).id)) };
    case 'POSITIONS':
      return {
        positions: many.map((one) => {
          const { position, unit } = one as { position: string; unit: { id: string } | null };
          return seatOf(definition, position, unit?.id ?? null);
        }),
      };
    default:
      return { needs: many.map((id) => globalId('need', String(id))) };
  }
}
