import type { HoldMode } from './definition.js';
import type { UnitRef } from './fact.js';

/** A post somebody holds today; the caller has already left out expired assignments and delegations. */
export interface Hold {
  readonly position: string;
  readonly unit: UnitRef | null;
  readonly mode: HoldMode;
}
/** Who acts: a person of the institution by the posts held, or a contact of a partner (`partner` is its id). */
export interface Actor {
  readonly person: string;
  readonly holds: readonly Hold[];
  readonly partner: string | null;
  /** The ids of the posts behind `holds`: a post may fill a vacant seat in a case beside its own. */
  readonly posts?: readonly string[];
}
/** The capacity in which an act was done, kept with it for good. */
export interface Capacity {
  readonly position: string;
  readonly unit: string | null;
  readonly mode: HoldMode;
  readonly partner: string | null;
}
