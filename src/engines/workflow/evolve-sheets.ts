import type { Event, EventType, SlotLayout } from './event.js';
import { evolvePersons } from './evolve-persons.js';
import { own } from './lookup.js';
import { layoutOf } from './sheet.js';
import type { ApprovalSlot, SignatureSlot, State } from './state.js';

type SheetEventType = Extract<
  EventType,
  | 'EvidenceRecorded'
  | 'SheetOpened'
  | 'SheetReopened'
  | 'SlotInitialled'
  | 'SlotReaffirmed'
  | 'SlotsEmptied'
  | 'SlotsToReaffirm'
  | 'DocumentFinalised'
  | 'SignaturesOpened'
  | 'Signed'
  | 'SignatureCorrected'
>;
export const ungiven = { person: null, capacity: null, at: null, version: null };
export const emptySlot = (slot: SlotLayout): ApprovalSlot => ({
  ...layoutOf(slot),
  status: 'EMPTY',
  ...ungiven,
  reaffirmedAt: null,
});

/** Documents, paraf and signatures: the part of a case that lives on paper. */
export function evolveSheets(state: State, event: Extract<Event, { type: SheetEventType }>): State {
  switch (event.type) {
    case 'EvidenceRecorded':
      return evolvePersons({ ...state, evidence: { ...state.evidence, [event.document]: event.version } }, event);
    case 'DocumentFinalised':
      return {
        ...state,
        finalised: { ...state.finalised, [event.document]: event.version },
        ...(state.finalisedAt ? { finalisedAt: { ...state.finalisedAt, [event.document]: event.at } } : {}),
      };
    case 'SheetOpened': {
      const { sheet: id, document, version, at: openedAt } = event;
      const sheet = { id, document, version, openedAt, slots: event.slots.map(emptySlot) };
      return { ...state, sheets: { ...state.sheets, [id]: sheet } };
    }
    case 'SheetReopened': {
      const sheet = own(state.sheets, event.sheet);
      return sheet
        ? { ...state, sheets: { ...state.sheets, [event.sheet]: { ...sheet, version: event.version } } }
        : state;
    }
    case 'SlotInitialled': {
      const { person, capacity, at, version } = event;
      return inSlots(state, event.sheet, [event.slot], (slot) => ({
        ...slot,
        status: 'INITIALLED',
        person,
        capacity,
        at,
        version,
        reaffirmedAt: null,
      }));
    }
    case 'SlotReaffirmed': {
      const { person, capacity, at, version } = event;
      return inSlots(state, event.sheet, [event.slot], (slot) => ({
        ...slot,
        status: 'INITIALLED',
        person,
        capacity,
        version,
        reaffirmedAt: at,
      }));
    }
    case 'SlotsEmptied':
      return inSlots(state, event.sheet, event.slots, emptySlot);
    case 'SlotsToReaffirm':
      return inSlots(state, event.sheet, event.slots, (slot) => ({ ...slot, status: 'TO_REAFFIRM' }));
    case 'SignaturesOpened': {
      const { set: id, document, at: openedAt } = event;
      const slots = event.slots.map((slot): SignatureSlot => ({ ...slot, ...ungiven }));
      return { ...state, signatures: { ...state.signatures, [id]: { id, document, openedAt, slots } } };
    }
    case 'Signed': {
      const { person, capacity, at, version, made } = event;
      const signed = { person, capacity, at, version, ...(made === undefined ? {} : { made }) };
      return inSet(state, event, signed);
    }
    case 'SignatureCorrected':
      return inSet(state, event, event.is);
  }
}

function inSet(
  state: State,
  { set: id, slot: place }: { set: string; slot: string },
  is: Partial<SignatureSlot>,
): State {
  const set = own(state.signatures, id);
  if (!set) return state;
  const slots = set.slots.map((slot) => (slot.id === place ? { ...slot, ...is } : slot));
  return { ...state, signatures: { ...state.signatures, [id]: { ...set, slots } } };
}

function inSlots(
  state: State,
  id: string,
  slots: readonly string[],
  change: (slot: ApprovalSlot) => ApprovalSlot,
): State {
  const sheet = own(state.sheets, id);
  if (!sheet) return state;
  const changed = sheet.slots.map((slot) => (slots.includes(slot.id) ? change(slot) : slot));
  return { ...state, sheets: { ...state.sheets, [id]: { ...sheet, slots: changed } } };
}
