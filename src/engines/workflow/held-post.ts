import type { Actor, Capacity, Hold } from './actor.js';
import { holdsBySubstitution } from './seats.js';
import type { ResolvedSeat, State } from './state.js';

/** The capacities of a post that a command names; none given: whichever fits. */
export type As = readonly ResolvedSeat[] | undefined;

/** What an actor holds in a case: by own posts, and where one of them fills a vacant seat. */
const holdsIn = (state: State, actor: Actor): Hold[] =>
  actor.partner === null ? [...actor.holds, ...holdsBySubstitution(state, actor)] : [];

const sits = (hold: Hold, { position, unit }: ResolvedSeat): boolean =>
  hold.position === position && (hold.unit?.id ?? null) === unit;

/** The capacity of an actor who sits where an act was done; null for one who does not, or names another post. */
export function sameSeat(state: State, actor: Actor, seat: Capacity, as: As): Capacity | null {
  if (as && !as.some((one) => one.position === seat.position && one.unit === seat.unit)) return null;
  if (seat.partner !== null) return actor.partner === seat.partner ? seat : null;
  const held = holdsIn(state, actor).find((hold) => sits(hold, seat));
  return held ? { ...seat, mode: held.mode } : null;
}

/** The first capacity named that the actor has; null where none is named, or none is the actor's. */
export function namedPost(state: State, actor: Actor, as: As): Capacity | null {
  const held = holdsIn(state, actor).find((hold) => as?.some((one) => sits(hold, one)));
  return held ? { position: held.position, unit: held.unit?.id ?? null, mode: held.mode, partner: null } : null;
}
