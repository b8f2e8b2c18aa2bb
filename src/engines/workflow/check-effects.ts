import { wantsFact } from './check-actors.js';
import { factNamed } from './check-expression.js';
import { isSeen, seen } from './check-facts.js';
import type { Complain } from './complain.js';
import type { Actors, Definition, SlotDefinition } from './definition.js';
import type { Effect } from './effect.js';
import { isPartner } from './instead.js';
import { readFact } from './read-fact.js';

type Path = readonly string[];

/** Effects that could never be carried out as written. `actors` is who takes the action they follow from. */
export function checkEffects(
  definition: Definition,
  effects: readonly Effect[],
  actors: Actors,
  path: Path,
  complain: Complain,
): void {
  for (const [index, effect] of effects.entries()) {
    checkEffect(definition, effect, actors, [...path, String(index)], complain);
    const slot = slotIn(definition, effect);
    if (slot && effects.slice(0, index).some((one) => isOtherSlot(slot, slotIn(definition, one))))
      complain(
        [...path, String(index), 'slot'],
        'One person would fill two slots that are for different persons.',
        'Satu orang akan mengisi dua kolom yang harus oleh orang berbeda.',
      );
  }
}

interface OneOfSlots {
  readonly owner: object;
  readonly slot: string;
}
/** The slot an effect fills where the slots are for different persons. */
function slotIn(definition: Definition, effect: Effect): OneOfSlots | null {
  if (effect.do === 'sign' && effect.onPaper) return null;
  const owner =
    effect.do === 'sign'
      ? definition.signatures.find((one) => one.id === effect.set)
      : effect.do === 'initial' || effect.do === 'reaffirm'
        ? definition.sheets.find((one) => one.id === effect.sheet)
        : undefined;
  return owner?.distinctPersons?.includes('SLOTS') && 'slot' in effect ? { owner, slot: effect.slot } : null;
}
const isOtherSlot = (one: OneOfSlots, other: OneOfSlots | null): boolean =>
  other !== null && one.owner === other.owner && one.slot !== other.slot;

function checkEffect(definition: Definition, effect: Effect, actors: Actors, path: Path, complain: Complain): void {
  if (effect.do === 'initial' || effect.do === 'reaffirm')
    checkSlot(definition.sheets.find((one) => one.id === effect.sheet)?.slots, effect.slot, actors, path, complain);
  if (effect.do === 'sign') {
    const slots = definition.signatures.find((one) => one.id === effect.set)?.slots;
    if (effect.onPaper) checkPaperSlot(definition, slots, effect.slot, actors, path, complain);
    else checkSlot(slots, effect.slot, actors, path, complain);
  }
  if (effect.do === 'setFact') checkSetFact(definition, effect, path, complain);
  if (effect.do === 'standing' && effect.until !== undefined)
    wantsFact(definition, effect.until, 'DATE', [...path, 'until'], complain);
  if (effect.do === 'openSuccessor') checkChannel(definition, effect.channel, [...path, 'channel'], complain);
  if (effect.do === 'disposition') wantsFact(definition, effect.to, 'POSITIONS', [...path, 'to'], complain);
  if (effect.do === 'handOver' && effect.unit !== undefined)
    wantsFact(definition, effect.unit, 'UNITS', [...path, 'unit'], complain);
}

/** What follows begins by the same intake. */
function checkChannel({ intake }: Definition, channel: string | undefined, path: Path, complain: Complain): void {
  if (channel === undefined || intake.channels.includes(channel)) return;
  const known = intake.channels.join(', ');
  complain(path, `Should be one of ${known}.`, `Seharusnya salah satu dari ${known}.`);
}

/** A paraf or signature is given in the slot's own position, by one person: no other rule can fill the slot. */
function checkSlot(
  slots: readonly SlotDefinition[] | undefined,
  id: string,
  actors: Actors,
  path: Path,
  complain: Complain,
): void {
  if (!slots) return;
  const slot = slots.find((one) => one.id === id);
  if (!slot) complain([...path, 'slot'], `There is no slot "${id}".`, `Tidak ada kolom "${id}".`);
  else if (actors.rule !== 'ANY_OF' || actors.seats.some((seat) => seat.position !== slot.position))
    complain(
      [...path, 'slot'],
      `The slot "${id}" belongs to ${slot.position}; the action must be by ANY_OF that position alone.`,
      `Kolom "${id}" milik ${slot.position}; tindakan harus ANY_OF jabatan itu saja.`,
    );
}

/** What was signed on paper is registered by one person of the institution, whoever signed. */
function checkPaperSlot(
  definition: Definition,
  slots: readonly SlotDefinition[] | undefined,
  id: string,
  actors: Actors,
  path: Path,
  complain: Complain,
): void {
  if (slots && !slots.some((one) => one.id === id))
    complain([...path, 'slot'], `There is no slot "${id}".`, `Tidak ada kolom "${id}".`);
  else if (actors.rule !== 'ANY_OF' || actors.seats.some((seat) => isPartner(definition, seat.position)))
    complain(
      [...path, 'onPaper'],
      'A signature on paper is registered by ANY_OF positions of the institution.',
      'Tanda tangan di atas kertas dicatat oleh ANY_OF jabatan di lembaga.',
    );
}

function checkSetFact(
  definition: Definition,
  effect: Extract<Effect, { do: 'setFact' }>,
  path: Path,
  complain: Complain,
): void {
  const fact = factNamed(definition, effect.fact);
  if (fact && isSeen(fact)) complain([...path, 'fact'], seen.en, seen.id);
  if ((effect.value === undefined) === (effect.from === undefined))
    complain(path, 'Give either "value" or "from".', 'Isi salah satu: "value" atau "from".');
  else if (fact && effect.from !== undefined)
    wantsFact(definition, effect.from, fact.type, [...path, 'from'], complain);
  else if (fact) {
    const read = readFact(fact, effect.value, [...path, 'value']);
    if (!read.ok) for (const { path: at, message } of read.error) complain(at, message.en, message.id);
  }
}
