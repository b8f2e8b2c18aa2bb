import type { Capacity } from './actor.js';
import type { CaseStanding } from './declared.js';
import type { CalendarMode, HoldMode, OutcomeKind, Phase, ReturnPolicyKind } from './definition.js';
import type { RequestedEffect } from './effect.js';
import type { Facts, FactValue, UnitRef } from './fact.js';
import type {
  Arrival,
  DocumentVersion,
  GivenSeat,
  ResolvedSeat,
  Restored,
  RunningTimer,
  SignatureMade,
  SubstitutePost,
  Succeeds,
} from './state.js';

/** A slot as laid out when its sheet or signature set is opened. */
export interface SlotLayout {
  readonly id: string;
  readonly position: string;
  readonly after: readonly string[];
  readonly unit?: string;
  readonly modes?: readonly HoldMode[];
}
/** A sheet or signature set whose slots, or their order, are others from now on; what is given in them stays. */
export interface LaidSlots {
  readonly id: string;
  readonly slots: readonly SlotLayout[];
}
/** How an active step goes on under another version of the SOP. */
export interface MovedStep {
  readonly instance: string;
  readonly from: string;
  readonly step: string;
  readonly phase: Phase;
  readonly seats: readonly ResolvedSeat[];
  /** True where the step's actors are others than before. */
  readonly reseated: boolean;
  readonly assignees: readonly GivenSeat[];
  /** Actions whose marks count no longer: the rule who takes them has changed. */
  readonly voided: readonly string[];
}
/** Where an adopted agreement stands: at an outcome, or in steps while it is in force. */
export type AdoptionPlace =
  | { readonly outcome: string; readonly steps?: undefined }
  | { readonly outcome?: undefined; readonly steps: readonly string[] };
interface Happened {
  /** Instant, from the command. */
  readonly at: string;
}
interface Done extends Happened {
  readonly person: string;
  readonly capacity: Capacity;
}
/** Who signed in which capacity; null: somebody of the partner's who signed on paper, named in words kept apart. */
interface Signature {
  readonly person: string | null;
  readonly capacity: Capacity;
  /** Left out where the act itself is the signature. */
  readonly made?: SignatureMade;
}
/** Set right afterwards: by a post, or (null) by one whose office it is without a post. */
interface Mended extends Happened {
  readonly person: string;
  readonly capacity: Capacity | null;
  readonly commentRef: string;
}

/** What happened to a case, with every fact needed to fold it again; person ids only, no free text but given facts. */
export type Event =
  | (Done & {
      readonly type: 'Started';
      readonly procedure: { readonly code: string; readonly version: string };
      readonly partner: string | null;
      readonly channel: string;
      readonly receivedAt: string;
      /** The case this one is an addendum to. */
      readonly amends?: string;
      readonly succeeds?: Succeeds;
      /** Its partner does not know of it yet. */
      readonly confidential?: true;
    })
  | (Done & {
      readonly type: 'ActionTaken';
      readonly action: string;
      readonly instance: string | null;
      readonly step: string | null;
      readonly commentRef: string | null;
      /** Which seat of the actor rule was taken (its place in `seats`). */
      readonly seat: number;
      /** False while ALL_OF or N_OF still waits for others. */
      readonly complete: boolean;
    })
  /** An agreement that lived before begins here, where it stands; no act of the way there is told. */
  | (Happened & {
      readonly type: 'Adopted';
      readonly person: string;
      readonly procedure: { readonly code: string; readonly version: string };
      readonly partner: string | null;
      readonly place: AdoptionPlace;
      /** The days it came into force and left it; null: not left, or as its last day says. */
      readonly beganOn: string;
      readonly endedOn: string | null;
    })
  | (Happened & { readonly type: 'FactsSet'; readonly facts: Facts })
  /** What was seen beside the case before the act that follows, as far as it differs; `gone` is not known any more. */
  | (Happened & { readonly type: 'FactsObserved'; readonly facts: Facts; readonly gone: readonly string[] })
  /** What the form given with the act comes to, as far as it differs. */
  | (Happened & { readonly type: 'FactsComputed'; readonly facts: Facts; readonly gone: readonly string[] })
  /** The agreement is in force while the case goes on, or examined anew; `until` names the fact of its last day. */
  | (Happened & { readonly type: 'StandingChanged'; readonly is: CaseStanding; readonly until: string | null })
  /** The partner may know of the case from now on. */
  | (Happened & { readonly type: 'Disclosed' })
  | (Happened & { readonly type: 'FormAnswered'; readonly form: string; readonly answer: string })
  | (Done & { readonly type: 'EvidenceRecorded'; readonly document: string; readonly version: DocumentVersion })
  | (Happened & {
      readonly type: 'StepEntered';
      readonly instance: string;
      readonly step: string;
      readonly phase: Phase;
      readonly round: number;
      /** The step it came from; null from intake or an any-time action. */
      readonly from: string | null;
      readonly seats: readonly ResolvedSeat[];
    })
  | (Happened & {
      readonly type: 'StepLeft';
      readonly instance: string;
      readonly step: string;
      readonly action: string;
    })
  /** Acts of others in ALL_OF or N_OF no longer count: the document they spoke of has changed. */
  | (Happened & { readonly type: 'MarksVoided'; readonly instance: string })
  | (Happened & { readonly type: 'BranchArrived'; readonly step: string; readonly from: string })
  | (Happened & {
      readonly type: 'Returned';
      readonly return: string;
      readonly policy: ReturnPolicyKind;
      readonly onward: readonly string[];
      readonly sheet: string | null;
      readonly round: number;
      readonly commentRef: string;
    })
  | (Happened & { readonly type: 'ReturnResumed'; readonly return: string })
  | (Happened & {
      readonly type: 'SheetOpened';
      readonly sheet: string;
      readonly document: string;
      readonly version: DocumentVersion;
      readonly slots: readonly SlotLayout[];
    })
  /** The sheet goes round again on a new version; what earlier slots are worth was settled at the return. */
  | (Happened & { readonly type: 'SheetReopened'; readonly sheet: string; readonly version: DocumentVersion })
  | (Done & {
      readonly type: 'SlotInitialled' | 'SlotReaffirmed';
      readonly sheet: string;
      readonly slot: string;
      readonly version: DocumentVersion;
    })
  | (Happened & {
      readonly type: 'SlotsEmptied' | 'SlotsToReaffirm';
      readonly sheet: string;
      readonly slots: readonly string[];
    })
  | (Happened & { readonly type: 'DocumentFinalised'; readonly document: string; readonly version: DocumentVersion })
  | (Happened & {
      readonly type: 'SignaturesOpened';
      readonly set: string;
      readonly document: string;
      readonly slots: readonly SlotLayout[];
    })
  | (Happened &
      Signature & {
        readonly type: 'Signed';
        readonly set: string;
        readonly slot: string;
        readonly version: DocumentVersion;
      })
  | (Happened & {
      readonly type: 'TimerStarted';
      readonly timer: string;
      readonly instance: string | null;
      readonly kind: 'REMINDER' | 'DEADLINE';
      readonly calendar: CalendarMode;
      /** Due this long after `since` (`at` unless told), or this long before the day `date`. */
      readonly due:
        | { readonly after: string; readonly since?: string }
        | { readonly before: string; readonly date: string };
    })
  | (Happened & { readonly type: 'TimerElapsed'; readonly timer: string; readonly instance: string | null })
  | (Happened & {
      readonly type: 'Assigned';
      readonly instance: string;
      readonly seat: ResolvedSeat;
      /** Empty: given back to whoever holds the seat. */
      readonly persons: readonly string[];
      readonly by: string;
    })
  /** Another post fills a vacant seat from now on; `by` null: no longer. */
  | (Happened & {
      readonly type: 'SeatSubstituted';
      readonly position: string;
      readonly unit: UnitRef | null;
      readonly by: SubstitutePost | null;
      /** The active instances that wait for this seat. */
      readonly instances: readonly string[];
      readonly person: string;
      readonly commentRef: string;
    })
  /** Asks the caller for something outside the case; `value` is the fact the effect names, as it now stands. */
  | (Happened & {
      readonly type: 'EffectRequested';
      readonly effect: RequestedEffect;
      readonly value: FactValue | null;
    })
  | (Happened & {
      readonly type: 'OutcomeReached';
      readonly outcome: string;
      readonly kind: OutcomeKind;
      readonly phase: Phase;
    })
  /** An addendum to this agreement, the `number`th, is in force: the case `by`, and what it sets anew. */
  | (Happened & { readonly type: 'Amended'; readonly by: string; readonly number: number; readonly facts: Facts })
  /** The act that brought the case to version `act` no longer counts; `restored` is what it had changed, as before. */
  | (Mended & { readonly type: 'ActTakenBack'; readonly act: number; readonly restored: Restored })
  /** Told after `ActTakenBack`, which holds the state: a step that was left is active again, as it was. */
  | (Happened & {
      readonly type: 'StepReopened';
      readonly instance: string;
      readonly step: string;
      readonly phase: Phase;
      readonly round: number;
    })
  /** A signature on paper as it was made, where it had been registered wrongly. */
  | (Mended & {
      readonly type: 'SignatureCorrected';
      readonly set: string;
      readonly slot: string;
      readonly is: Signature;
    })
  /** What was recorded wrongly, as it is (`facts`) and as it was said to be (`was`). */
  | (Mended & { readonly type: 'FactsCorrected'; readonly facts: Facts; readonly was: Facts })
  /** Moved to another version of its SOP by a decree: everything that is different from now on. */
  | (Happened & {
      readonly type: 'Migrated';
      readonly procedure: { readonly code: string; readonly version: string };
      /** Every active step. */
      readonly steps: readonly MovedStep[];
      /** Every branch that waits, and every return not yet answered, by the new names of their steps. */
      readonly waiting: readonly Arrival[];
      readonly returns: readonly { readonly id: string; readonly onward: readonly string[] }[];
      readonly sheets: readonly LaidSlots[];
      readonly signatures: readonly LaidSlots[];
      /** Clocks that the new version does not have; what it has more follows as `TimerStarted`. */
      readonly stopped: readonly RunningTimer[];
    });
export type EventType = Event['type'];
