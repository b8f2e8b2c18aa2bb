import { wantsFact } from './check-actors.js';
import type { Complain } from './complain.js';
import type { Definition, SlotDefinition } from './definition.js';
import { isPartner } from './instead.js';

/** Slots named twice, waiting for a slot that is not there, or waiting for each other in a ring. */
export function checkSlots(definition: Definition, complain: Complain): void {
  for (const list of ['sheets', 'signatures'] as const)
    for (const [index, { slots }] of definition[list].entries()) {
      const path = [list, String(index), 'slots'];
      checkOrder(slots, path, complain);
      for (const [at, slot] of slots.entries()) checkUnit(definition, slot, [...path, String(at), 'unit'], complain);
    }
}

function checkUnit(definition: Definition, slot: SlotDefinition, path: readonly string[], complain: Complain): void {
  if (slot.unit === undefined) return;
  wantsFact(definition, slot.unit, 'UNITS', path, complain);
  if (isPartner(definition, slot.position))
    complain(
      path,
      'A partner holds no unit here: the slot could never be filled.',
      'Mitra tidak memiliki unit di sini: kolom tidak akan terisi.',
    );
}

function checkOrder(slots: readonly SlotDefinition[], path: readonly string[], complain: Complain): void {
  const ids = slots.map((slot) => slot.id);
  for (const [index, slot] of slots.entries()) {
    if (ids.indexOf(slot.id) !== index)
      complain([...path, String(index), 'id'], `The slot "${slot.id}" is defined twice.`, `Kolom "${slot.id}" ganda.`);
    for (const [at, before] of (slot.after ?? []).entries())
      if (!ids.includes(before))
        complain(
          [...path, String(index), 'after', String(at)],
          `There is no slot "${before}".`,
          `Tidak ada kolom "${before}".`,
        );
  }
  const open = new Set<string>();
  for (let grown = true; grown; ) {
    const ready = slots.filter(
      (slot) => !open.has(slot.id) && (slot.after ?? []).every((id) => open.has(id) || !ids.includes(id)),
    );
    for (const slot of ready) open.add(slot.id);
    grown = ready.length > 0;
  }
  for (const [index, slot] of slots.entries())
    if (!open.has(slot.id))
      complain(
        [...path, String(index), 'after'],
        `"${slot.id}" waits for itself.`,
        `"${slot.id}" menunggu dirinya sendiri.`,
      );
}
