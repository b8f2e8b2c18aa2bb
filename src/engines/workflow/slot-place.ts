import type { UnmetGuard } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Capacity } from './actor.js';
import { unitsIn } from './actors.js';
import type { Action, Definition, SlotDefinition } from './definition.js';
import type { Effect } from './effect.js';
import { own } from './lookup.js';
import type { State } from './state.js';
import { whoCanSet } from './who.js';

/** The slot an effect fills: as it was laid out when its sheet or set was opened, before that as the SOP has it. */
export function slotOf(definition: Definition, state: State, effect: Effect): SlotDefinition | undefined {
  if (effect.do === 'sign') {
    const laid = own(state.signatures, effect.set) ?? definition.signatures.find((one) => one.id === effect.set);
    return laid?.slots.find((one) => one.id === effect.slot);
  }
  if (effect.do !== 'initial' && effect.do !== 'reaffirm') return undefined;
  const laid = own(state.sheets, effect.sheet) ?? definition.sheets.find((one) => one.id === effect.sheet);
  return laid?.slots.find((one) => one.id === effect.slot);
}

/** The slot an effect fills, as the SOP lays it out. */
export function slotIn(definition: Definition, effect: Effect): SlotDefinition | undefined {
  if (effect.do === 'sign')
    return definition.signatures.find((one) => one.id === effect.set)?.slots.find((one) => one.id === effect.slot);
  if (effect.do !== 'initial' && effect.do !== 'reaffirm') return undefined;
  return definition.sheets.find((one) => one.id === effect.sheet)?.slots.find((one) => one.id === effect.slot);
}

/** The slots an action fills in its actor's own name. */
export const ownSlots = (definition: Definition, state: State, action: Action): SlotDefinition[] =>
  (action.effects ?? []).flatMap((effect) =>
    effect.do === 'sign' && effect.onPaper ? [] : (slotOf(definition, state, effect) ?? []),
  );

/** Whether a slot takes what is given in this capacity. A unit not known yet speaks against nobody in particular. */
export const takes = (slot: SlotDefinition, state: State, capacity: Pick<Capacity, 'unit' | 'mode'>): boolean =>
  whyNot(slot, state, capacity) === null;

export function whyNot(
  { unit, modes }: SlotDefinition,
  state: State,
  capacity: Pick<Capacity, 'unit' | 'mode'>,
): 'OUTSIDE_UNIT' | 'CAPACITY_NOT_TAKEN' | null {
  const units = unit === undefined ? [] : unitsIn(own(state.facts, unit));
  if (units.length > 0 && !units.some((one) => one.id === capacity.unit)) return 'OUTSIDE_UNIT';
  return modes && !modes.includes(capacity.mode) ? 'CAPACITY_NOT_TAKEN' : null;
}

/** Whose a slot is, in the SOP's words. */
export function ownerOf(definition: Definition, { position, unit, modes }: SlotDefinition): LocalizedText {
  const title = definition.positions.find((one) => one.code === position)?.title ?? text(position, position);
  const fact = definition.facts.find((one) => one.name === unit)?.label;
  const capacities = modes ? ` (${modes.join(', ')})` : '';
  return text(
    `${title.en}${fact ? ` of: ${fact.en}` : ''}${capacities}`,
    `${title.id}${fact ? ` dari: ${fact.id}` : ''}${capacities}`,
  );
}

/** Why none of an actor's posts fills a slot that is for its position. */
export function unmetByOwner(definition: Definition, state: State, action: Action, capacity: Capacity): UnmetGuard[] {
  return ownSlots(definition, state, action).flatMap((slot) => {
    const why = whyNot(slot, state, capacity);
    const owner = ownerOf(definition, slot);
    return why === null
      ? []
      : [
          {
            code: `${why}.${slot.id}`,
            explanation: text(
              `This slot is for the ${owner.en}; you hold the post elsewhere or otherwise.`,
              `Kolom ini untuk ${owner.id}; jabatan Anda di unit atau dalam kedudukan lain.`,
            ),
            whoCanMeet: [slot.position],
          },
        ];
  });
}

/** Whose unit it must be is not known yet. */
export function unmetByUnit(definition: Definition, state: State, { unit }: SlotDefinition): UnmetGuard[] {
  if (unit === undefined || unitsIn(own(state.facts, unit)).length > 0) return [];
  const label = definition.facts.find((one) => one.name === unit)?.label ?? text(unit, unit);
  return [
    {
      code: `FACT_MISSING.${unit}`,
      explanation: text(`Not known yet: ${label.en}.`, `Belum diketahui: ${label.id}.`),
      whoCanMeet: whoCanSet(definition, unit),
    },
  ];
}
