import { resolveSeat } from './actors.js';
import type { Definition, Phase } from './definition.js';
import type { ResolvedSeat, State } from './state.js';

/** The phases in which an agreement is carried out and watched. */
const carryingOut: ReadonlySet<Phase> = new Set<Phase>(['ACTIVE', 'MONITORING']);

/**
 * Whose task carrying out and monitoring are: the seats of the steps of these phases that are active, else of all of
 * them as the facts now resolve them. The institution's own; a seat whose unit is not known yet is not told.
 */
export function responsibleSeats(definition: Definition, state: State): ResolvedSeat[] {
  const ours = new Set(definition.positions.filter((one) => one.party === 'INSTITUTION').map((one) => one.code));
  const active = state.active.filter((one) => carryingOut.has(one.phase)).flatMap((one) => one.seats);
  const steps = definition.steps.filter((step) => carryingOut.has(step.phase));
  const seats =
    active.length > 0 ? active : steps.flatMap(({ actors }) => actors.seats.flatMap((one) => resolveSeat(one, state)));
  const found = new Map(
    seats.filter((one) => ours.has(one.position)).map((one) => [`${one.position}/${one.unit}`, one]),
  );
  return [...found.values()];
}
