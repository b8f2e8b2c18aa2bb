import type { SlotDefinition } from './definition.js';
import type { SlotLayout } from './event.js';
import type { ApprovalSlot, DocumentVersion, Sheet, SignatureSet, SignatureSlot } from './state.js';

/** A slot as it is laid out, without what is given in it. */
export const layoutOf = ({ id, position, after, unit, modes }: SlotDefinition): SlotLayout => ({
  id,
  position,
  after: after ?? [],
  ...(unit === undefined ? {} : { unit }),
  ...(modes === undefined ? {} : { modes }),
});

/** Whether a paraf counts as given. The return policy has spoken already: it left, marked or emptied the slot. */
export const isGiven = (slot: ApprovalSlot): boolean => slot.status === 'INITIALLED';

/** Every paraf counts as given: the document may be made final. */
export const isApproved = (sheet: Sheet): boolean => sheet.slots.every(isGiven);

/** Given on another version than the current one. Shown as such, even where it still counts (LITERAL). */
export const isStale = (slot: ApprovalSlot, current: DocumentVersion | undefined): boolean =>
  slot.version !== null && slot.version.id !== current?.id;

/** Slots before this one that do not count as given. */
export const missingBefore = (sheet: Sheet, slot: ApprovalSlot): readonly ApprovalSlot[] =>
  sheet.slots.filter((other) => slot.after.includes(other.id) && !isGiven(other));

export const isSigned = (slot: SignatureSlot): boolean => slot.at !== null;

/** Signatures before this one that are not there. */
export const unsignedBefore = (set: SignatureSet, slot: SignatureSlot): readonly SignatureSlot[] =>
  set.slots.filter((other) => slot.after.includes(other.id) && !isSigned(other));
