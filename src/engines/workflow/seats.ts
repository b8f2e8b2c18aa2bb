import type { Actor, Capacity, Hold } from './actor.js';
import type { Event } from './event.js';
import type { GivenSeat, ResolvedSeat, State, StepInstance } from './state.js';

type SeatEvent<T extends Event['type']> = Extract<Event, { type: T }>;

/** Whether somebody with this position, in this unit, sits in a seat. */
export const sitsIn = (seat: ResolvedSeat, position: string, unit: string | null): boolean =>
  seat.position === position && (seat.unit === null || seat.unit === unit);

/** The seats given by name after one more was, or was given back. */
export function given(before: readonly GivenSeat[], { seat, persons }: SeatEvent<'Assigned'>): GivenSeat[] {
  const { position, unit } = seat;
  const others = before.filter((one) => one.position !== position || one.unit !== unit);
  return persons.length > 0 ? [...others, { position, unit, persons }] : others;
}

/** Whether the task of a place was given by name to others than this person. */
export function isGivenToOthers(instance: StepInstance | null, capacity: Capacity, person: string): boolean {
  const seats = instance?.assignees.filter((one) => sitsIn(one, capacity.position, capacity.unit)) ?? [];
  return seats.length > 0 && !seats.some((one) => one.persons.includes(person));
}

/** A seat that is filled anew is given to nobody by name: those named held the post that fell vacant. */
export function evolveSubstitutes(state: State, event: SeatEvent<'SeatSubstituted'>): State {
  const { position, unit, by, at, instances } = event;
  const id = unit?.id ?? null;
  const others = (state.substitutes ?? []).filter((one) => one.position !== position || (one.unit?.id ?? null) !== id);
  if (by === null) return { ...state, substitutes: others };
  const active = state.active.map((instance) =>
    instances.includes(instance.id)
      ? { ...instance, assignees: instance.assignees.filter((one) => !sitsIn(one, position, id)) }
      : instance,
  );
  return { ...state, active, substitutes: [...others, { position, unit, by, since: at }] };
}

/** The vacant seats that posts of the actor fill, each as a hold on behalf (a.n.). */
export const holdsBySubstitution = (state: State, { posts = [] }: Pick<Actor, 'posts'>): Hold[] =>
  (state.substitutes ?? [])
    .filter((one) => posts.includes(one.by.post))
    .map(({ position, unit }) => ({ position, unit, mode: 'AN' }));

/** Positions that could do something, and those that fill their seats for now. */
export const withSubstitutes = (state: State, positions: readonly string[]): string[] => [
  ...new Set(
    positions.flatMap((position) => [
      position,
      ...(state.substitutes ?? []).filter((one) => one.position === position).map((one) => one.by.position),
    ]),
  ),
];
