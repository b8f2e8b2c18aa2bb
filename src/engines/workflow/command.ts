import type { Actor, Hold } from './actor.js';
import type { Making } from './declared.js';
import type { Facts, UnitRef } from './fact.js';
import type { DocumentVersion, ResolvedSeat, SubstitutePost } from './state.js';

/** Somebody who held a post on a day, by name: for a refusal that tells whose signature it could have been. */
export interface DayHolder extends Hold {
  readonly name: string;
}
/**
 * A signature made on paper, as whoever registers it hands it in. What the signatory held on that day, and who held the
 * slot's position then, the caller has looked up.
 */
export interface PaperSignature {
  readonly set: string;
  readonly slot: string;
  /** The day it was made (YYYY-MM-DD). */
  readonly signedOn: string;
  /** Who signed for the institution; null for the partner's signatory, whose name is kept apart. */
  readonly person: string | null;
  readonly holds: readonly Hold[];
  /** The ids of the posts behind `holds`, as of an actor. */
  readonly posts?: readonly string[];
  readonly holders?: readonly DayHolder[];
  /** The row that keeps the scan and the words. */
  readonly record: string;
}

/** Facts as handed in: not yet trusted, checked against the declared types. */
export type FactInput = Readonly<Record<string, unknown>>;

export interface StartInput {
  readonly actor: Actor;
  /** Instant (ISO 8601) the case is registered. */
  readonly at: string;
  /** Instant the request really arrived (a letter, a call), which may lie before `at`. */
  readonly receivedAt?: string;
  readonly channel: string;
  /** The partner's id, or null where the institution itself begins. */
  readonly partner: string | null;
  readonly facts: FactInput;
  /** The case it is an addendum to: an agreement, which is amended when this case reaches one itself. */
  readonly amends?: string;
}

export interface Act {
  readonly do: 'act';
  readonly actor: Actor;
  readonly at: string;
  readonly action: string;
  /** The step instance acted on; may be left out when only one active step offers the action, null for any-time. */
  readonly instance?: string | null;
  readonly facts?: FactInput;
  /** Form code → id of the finished answer. */
  readonly forms?: Readonly<Record<string, string>>;
  /** What observed facts are now, by fact; a name left out is not known. Left out as a whole: as seen last. */
  readonly observed?: Facts;
  /** What the form given comes to, by fact. */
  readonly computed?: Facts;
  /** The id of the comment's row: the words themselves are erasable and never in an event. */
  readonly commentRef?: string | null;
  /** One for every slot the action fills on paper. */
  readonly paperSignatures?: readonly PaperSignature[];
  /** Where a provider vouches for the signature this act gives: its code, and the row that keeps what it answered. */
  readonly signing?: { readonly method: string; readonly record: string; readonly signedOn: string };
  /** The capacities of the post to act in (position and unit id); the first that fits, or any unless told. */
  readonly as?: readonly ResolvedSeat[];
}
export interface RecordEvidence {
  readonly do: 'recordEvidence';
  readonly actor: Actor;
  readonly at: string;
  readonly document: string;
  readonly version: DocumentVersion;
  /** By what the house made it; left out: a file was put in. */
  readonly madeFrom?: Making;
}
/**
 * Gives the task of a seat to named persons, or back to whoever holds it (none). Whether they may hold it, and whether
 * the actor may give it, is the caller's policy.
 */
export interface Assign {
  readonly do: 'assign';
  readonly actor: Actor;
  readonly at: string;
  readonly instance: string;
  readonly seat: ResolvedSeat;
  readonly persons: readonly string[];
}
/**
 * Lets another post fill a seat (`by`), with the holds it has by its own name; null takes the seat back. That the seat
 * is vacant, and whether the actor may, is the caller's policy.
 */
export interface SubstituteSeat {
  readonly do: 'substitute';
  readonly actor: Actor;
  readonly at: string;
  readonly position: string;
  readonly unit: UnitRef | null;
  readonly by: (SubstitutePost & { readonly holds: readonly Hold[] }) | null;
  /** The id of the reason's row. */
  readonly commentRef: string;
}
export interface ElapseTimer {
  readonly do: 'elapseTimer';
  readonly at: string;
  readonly timer: string;
  /** The step instance the clock belongs to; null for a clock of the outcome. */
  readonly instance: string | null;
}
/** An addendum to this agreement has come into force; its facts were read under its own SOP. */
export interface Amend {
  readonly do: 'amend';
  readonly at: string;
  /** The addendum's case, and which addendum of this agreement it is. */
  readonly by: string;
  readonly number: number;
  readonly facts: Facts;
}
export type Command = Act | RecordEvidence | Assign | SubstituteSeat | ElapseTimer | Amend;
