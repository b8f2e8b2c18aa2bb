import type { Event, LaidSlots, SlotLayout } from './event.js';
import { emptySlot, ungiven } from './evolve-sheets.js';
import type { SignatureSlot, State } from './state.js';

/** The case under another version of its SOP: new names, seats and slots; what was done and given stays. */
export function evolveMigrated(state: State, event: Extract<Event, { type: 'Migrated' }>): State {
  const active = state.active.map((one) => {
    const moved = event.steps.find(({ instance }) => instance === one.id);
    if (!moved) return one;
    const { step, phase, seats, assignees, voided } = moved;
    return { ...one, step, phase, seats, assignees, marks: one.marks.filter((mark) => !voided.includes(mark.action)) };
  });
  const returns = state.returns.map((one) => ({ ...one, ...event.returns.find(({ id }) => id === one.id) }));
  const timers = state.timers.filter(
    (one) => !event.stopped.some(({ timer, instance }) => timer === one.timer && instance === one.instance),
  );
  const isVoid = (action: string, instance: string | null): boolean =>
    event.steps.some((one) => one.instance === instance && one.voided.includes(action));
  const doers = Object.entries(state.doers ?? {}).filter(([action, { instance }]) => !isVoid(action, instance));
  const emptySignature = (slot: SlotLayout): SignatureSlot => ({ ...slot, ...ungiven });
  return {
    ...state,
    ...(state.doers ? { doers: Object.fromEntries(doers) } : {}),
    procedure: event.procedure,
    active,
    waiting: event.waiting,
    returns,
    timers,
    sheets: relaid(state.sheets, event.sheets, emptySlot),
    signatures: relaid(state.signatures, event.signatures, emptySignature),
  };
}

/** Slots as they are laid out now; one that was there before keeps what is given in it. */
function relaid<S extends SlotLayout, T extends { readonly slots: readonly S[] }>(
  open: Readonly<Record<string, T>>,
  laid: readonly LaidSlots[],
  empty: (slot: SlotLayout) => S,
): Readonly<Record<string, T>> {
  const changed = laid.flatMap(({ id, slots }) => {
    const one = Object.hasOwn(open, id) ? open[id] : undefined;
    if (!one) return [];
    const kept = (slot: SlotLayout): S => {
      const { unit: _, modes: __, ...old } = one.slots.find((before) => before.id === slot.id) ?? empty(slot);
      return { ...old, ...slot } as S;
    };
    return [[id, { ...one, slots: slots.map(kept) }] as const];
  });
  return changed.length === 0 ? open : { ...open, ...Object.fromEntries(changed) };
}
