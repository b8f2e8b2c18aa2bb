import type { Complain } from './complain.js';
import type { Definition, SlotDefinition } from './definition.js';

/** Slots named twice, waiting for a slot that is not there, or waiting for each other in a ring. */
export function checkSlots(definition: Definition, complain: Complain): void {
  for (const [index, sheet] of definition.sheets.entries())
    checkOrder(sheet.slots, ['sheets', String(index), 'slots'], complain);
  for (const [index, set] of definition.signatures.entries())
    checkOrder(set.slots, ['signatures', String(index), 'slots'], complain);
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
