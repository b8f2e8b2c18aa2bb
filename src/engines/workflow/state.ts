import type { Capacity } from './actor.js';
import type { CaseStanding, Succession } from './declared.js';
import type { HoldMode, OutcomeKind, Phase, ReturnPolicyKind } from './definition.js';
import type { Facts, UnitRef } from './fact.js';

export interface DocumentVersion {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
}
/** One act already done in a step instance (how ALL_OF and N_OF know who is still missing). */
export interface Mark {
  readonly action: string;
  /** Which seat of the actor rule was taken. */
  readonly seat: number;
  readonly person: string;
  readonly capacity: Capacity;
  readonly at: string;
}
/** A seat as resolved when the step was entered: unit null means any unit. */
export interface ResolvedSeat {
  readonly position: string;
  readonly unit: string | null;
}
/** A seat whose task was given to persons by name. */
export interface GivenSeat extends ResolvedSeat {
  readonly persons: readonly string[];
}
export interface StepInstance {
  readonly id: string;
  readonly step: string;
  readonly phase: Phase;
  readonly round: number;
  readonly enteredAt: string;
  /** Whose task it is by the SOP. */
  readonly seats: readonly ResolvedSeat[];
  /** Seats given to persons by name; any other waits for whoever holds it. */
  readonly assignees: readonly GivenSeat[];
  readonly marks: readonly Mark[];
}
export type SlotStatus = 'EMPTY' | 'INITIALLED' | 'TO_REAFFIRM';
export interface ApprovalSlot {
  readonly id: string;
  readonly position: string;
  readonly after: readonly string[];
  readonly unit?: string;
  readonly modes?: readonly HoldMode[];
  readonly status: SlotStatus;
  readonly person: string | null;
  readonly capacity: Capacity | null;
  readonly at: string | null;
  /** The version the paraf was given on. */
  readonly version: DocumentVersion | null;
  readonly reaffirmedAt: string | null;
}
export interface Sheet {
  readonly id: string;
  readonly document: string;
  /** The document version the sheet was opened (or opened again) on. */
  readonly version: DocumentVersion;
  readonly openedAt: string;
  readonly slots: readonly ApprovalSlot[];
}
/** How a signature was made that is not the act itself. */
export interface SignatureMade {
  /** The code of the provider that vouches for it. */
  readonly method: string;
  /** The day it was made (YYYY-MM-DD). */
  readonly signedOn: string;
  /** The row that keeps what is not for the log: names, place, scan. */
  readonly record: string;
  /** Who registered it. */
  readonly by: string;
}
export interface SignatureSlot {
  readonly id: string;
  readonly position: string;
  readonly after: readonly string[];
  readonly unit?: string;
  readonly modes?: readonly HoldMode[];
  /** Null in a slot that is signed: somebody of the partner's, on paper. */
  readonly person: string | null;
  readonly capacity: Capacity | null;
  /** When the signature came into the case; null: not yet. */
  readonly at: string | null;
  readonly version: DocumentVersion | null;
  readonly made?: SignatureMade;
}
export interface SignatureSet {
  readonly id: string;
  readonly document: string;
  readonly openedAt: string;
  readonly slots: readonly SignatureSlot[];
}
/** A return whose corrected work has not been handed in again. */
export interface PendingReturn {
  readonly id: string;
  readonly policy: ReturnPolicyKind;
  readonly onward: readonly string[];
  readonly sheet: string | null;
  readonly round: number;
}
export interface RunningTimer {
  readonly timer: string;
  readonly instance: string | null;
}
/** A post outside the seat: its id, and the code it goes by (the SOP's where it has one there). */
export interface SubstitutePost {
  readonly post: string;
  readonly position: string;
}
/** A vacant seat that another post fills until it is taken back; null unit: of no unit. */
export interface Substitute {
  readonly position: string;
  readonly unit: UnitRef | null;
  readonly by: SubstitutePost;
  readonly since: string;
}
/** Who took an action, the last time it was taken: in one step instance, or at any time. */
export interface Doers {
  readonly instance: string | null;
  readonly persons: readonly string[];
}
/** A branch that has reached a join and waits there for the others. */
export interface Arrival {
  readonly step: string;
  readonly from: string;
}
/** An addendum that is in force. */
export interface Amendment {
  /** The addendum's case, and which addendum of this agreement it is. */
  readonly by: string;
  readonly number: number;
  readonly at: string;
  readonly facts: Facts;
  /** What stood there before, as far as it was known. */
  readonly replaced: Facts;
}

/** The case that one follows, and as what. */
export interface Succeeds {
  readonly id: string;
  readonly as: Succession;
}

/** Everything a case is, folded from its events. `active` is a set: parallel branches are several instances. */
export interface State {
  readonly procedure: { readonly code: string; readonly version: string } | null;
  readonly startedAt: string | null;
  readonly receivedAt: string | null;
  readonly channel: string | null;
  readonly partner: string | null;
  readonly active: readonly StepInstance[];
  readonly waiting: readonly Arrival[];
  /** How many step instances there have been; the next one's id. */
  readonly entered: number;
  /** 1, and one more with every return. */
  readonly round: number;
  readonly facts: Facts;
  readonly forms: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, DocumentVersion>>;
  /** Documents made final: frozen at this version. */
  readonly finalised: Readonly<Record<string, DocumentVersion>>;
  /** When; not in a case kept before this was. */
  readonly finalisedAt?: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly signatures: Readonly<Record<string, SignatureSet>>;
  readonly returns: readonly PendingReturn[];
  readonly timers: readonly RunningTimer[];
  readonly outcome: {
    readonly id: string;
    readonly kind: OutcomeKind;
    readonly phase: Phase;
    readonly at: string;
  } | null;
  readonly closed: boolean;
  /** In force, or examined anew, while the case goes on; `until` names the fact of the last day. */
  readonly standing?: { readonly is: CaseStanding; readonly since: string; readonly until: string | null };
  /** Its partner does not know of it yet; gone once it was disclosed. */
  readonly confidential?: true;
  /** Its agreement lived before the case; what led to it was not done here. */
  readonly adopted?: true;
  /** The case this one is an addendum to. */
  readonly amends?: string;
  /** The addenda to this agreement that are in force, the first first. */
  readonly amendments?: readonly Amendment[];
  readonly substitutes?: readonly Substitute[];
  /** Who put in a document's present version, and who took an action, by person; not in a case kept before these were. */
  readonly authors?: Readonly<Record<string, string>>;
  readonly doers?: Readonly<Record<string, Doers>>;
}

/** Parts of a case as they were. How many steps there have been is history and stays: no id is given twice. */
export type Restored = Partial<Omit<State, 'entered'>>;

/** A case before its first event. */
export const nothing: State = {
  procedure: null,
  startedAt: null,
  receivedAt: null,
  channel: null,
  partner: null,
  active: [],
  waiting: [],
  entered: 0,
  round: 1,
  facts: {},
  forms: {},
  evidence: {},
  finalised: {},
  finalisedAt: {},
  sheets: {},
  signatures: {},
  returns: [],
  timers: [],
  outcome: null,
  closed: false,
  authors: {},
  doers: {},
};
