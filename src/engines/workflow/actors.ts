import type { Actor, Capacity } from './actor.js';
import type { Actors, Definition, Seat } from './definition.js';
import type { FactValue, PositionRef, UnitRef } from './fact.js';
import { isRecord, own } from './lookup.js';
import { holdsBySubstitution, sitsIn } from './seats.js';
import type { Mark, ResolvedSeat, State } from './state.js';

const isUnit = (entry: unknown): entry is UnitRef => isRecord(entry) && 'kind' in entry;
const isPosition = (entry: unknown): entry is PositionRef => isRecord(entry) && 'position' in entry;
/** The units a fact holds; of anything else none. */
export const unitsIn = (value: FactValue | undefined): UnitRef[] => (Array.isArray(value) ? value.filter(isUnit) : []);
const positionsIn = (value: FactValue | undefined): PositionRef[] =>
  Array.isArray(value) ? value.filter(isPosition) : [];

/** A seat by the facts as they now stand: which units may fill it; null is any unit. */
export function resolveSeat(seat: Seat, state: State): readonly ResolvedSeat[] {
  const units = seat.unit === undefined ? null : unitsIn(own(state.facts, seat.unit)).map((unit) => unit.id);
  if (seat.among === undefined)
    return units === null
      ? [{ position: seat.position, unit: null }]
      : units.map((unit) => ({ position: seat.position, unit }));
  return positionsIn(own(state.facts, seat.among))
    .filter((one) => one.position === seat.position && (units === null || units.includes(one.unit?.id ?? '')))
    .map((one) => ({ position: seat.position, unit: one.unit?.id ?? null }));
}

/** A seat somebody can sit in, in a capacity of theirs. */
export interface Place {
  readonly seat: number;
  readonly capacity: Capacity;
}

/** Every way `actor` may act by this rule; empty: not their business. */
export function placesOf(
  definition: Definition,
  actors: Actors,
  state: State,
  actor: Actor,
  partner: string | null,
): Place[] {
  return actors.seats.flatMap((seat, index): Place[] => {
    const position = definition.positions.find((one) => one.code === seat.position);
    if (position?.party === 'PARTNER') {
      const ours = actor.partner !== null && actor.partner === partner;
      const named = resolveSeat(seat, state).length > 0;
      if (!ours || !named) return [];
      return [
        { seat: index, capacity: { position: seat.position, unit: null, mode: 'DEFINITIVE', partner: actor.partner } },
      ];
    }
    if (actor.partner !== null) return [];
    const open = resolveSeat(seat, state);
    return [...actor.holds, ...holdsBySubstitution(state, actor)]
      .filter((hold) => hold.position === seat.position && (seat.modes?.includes(hold.mode) ?? true))
      .filter((hold) => open.some((one) => sitsIn(one, hold.position, hold.unit?.id ?? null)))
      .map(({ position: code, unit, mode }) => ({
        seat: index,
        capacity: { position: code, unit: unit?.id ?? null, mode, partner: null },
      }));
  });
}

/** What a place must not repeat under ALL_OF and N_OF: its seat, or its seat and unit where each unit counts. */
const placeKey = (seat: Seat, index: number, unit: string | null): string =>
  seat.each ? `${index}/${unit}` : `${index}`;

/** The places already taken by acts on this action. */
export function takenPlaces(actors: Actors, marks: readonly Mark[], action: string): Set<string> {
  const taken = new Set<string>();
  for (const mark of marks) {
    const seat = actors.seats[mark.seat];
    if (mark.action === action && seat) taken.add(placeKey(seat, mark.seat, mark.capacity.unit));
  }
  return taken;
}

/** The seats somebody has acted from on this action. */
export const takenSeats = (marks: readonly Mark[], action: string): Set<number> =>
  new Set(marks.filter((mark) => mark.action === action).map((mark) => mark.seat));

/** The places still free to this actor. Under ANY_OF one may always act again. */
export function freePlaces(actors: Actors, places: readonly Place[], taken: ReadonlySet<string>): Place[] {
  if (actors.rule === 'ANY_OF') return [...places];
  return places.filter(({ seat: index, capacity }) => {
    const seat = actors.seats[index];
    return seat !== undefined && !taken.has(placeKey(seat, index, capacity.unit));
  });
}

/**
 * Whether, with `taken` places, the rule is met and the action carries the case on. Under ALL_OF a seat for those
 * named in a fact is not waited for when the fact names nobody.
 */
export function isComplete(actors: Actors, state: State, taken: ReadonlySet<string>): boolean {
  if (actors.rule === 'ANY_OF') return true;
  if (actors.rule === 'N_OF') return taken.size >= (actors.n ?? 1);
  return actors.seats.every((seat, index) => {
    const open = resolveSeat(seat, state);
    if (open.length === 0 && seat.among !== undefined) return true;
    return seat.each
      ? open.every((one) => taken.has(placeKey(seat, index, one.unit)))
      : taken.has(placeKey(seat, index, null));
  });
}
