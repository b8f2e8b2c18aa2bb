import type { LocalizedText } from '../../kernel/text.js';
import type {
  DocumentDefinition,
  ExecutionWatch,
  FormReference,
  Guard,
  InputRule,
  RequiredClause,
  Stage,
  Timer,
} from './declared.js';
import type { Effect } from './effect.js';
import type { Expression } from './expression.js';
import type { ObservationName, WorkKind } from './observation.js';
import type { Assumption, LegalBasis, Source, SourceDocument } from './provenance.js';

/** Canonical phases: every step carries one, so that cases of different SOPs can be counted and compared together. */
export const phases = [
  'INTAKE',
  'EXPLORATION',
  'ASSESSMENT',
  'PROPOSAL',
  'NEGOTIATION',
  'DRAFTING',
  'REVIEW',
  'SIGNING',
  'ACTIVE',
  'MONITORING',
  'EVALUATION',
  'DECISION',
  'CLOSED',
] as const;
export type Phase = (typeof phases)[number];

export const scopes = ['DOMESTIC', 'FOREIGN', 'ANY'] as const;
export const parties = ['INSTITUTION', 'PARTNER'] as const;
export const holdModes = ['DEFINITIVE', 'PLT', 'PLH', 'AN'] as const;
export const factTypes = [
  'TEXT',
  'NUMBER',
  'BOOLEAN',
  'DATE',
  'CHOICE',
  'CHOICES',
  'UNITS',
  'POSITIONS',
  'NEEDS',
] as const;
export const calendarModes = ['WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS'] as const;
export const outcomeKinds = [
  'AGREEMENT',
  'COORDINATION_ONLY',
  'DECLINED',
  'WITHDRAWN',
  'EXTENDED',
  'DEVELOPED',
  'TERMINATED',
  'EXPIRED',
  'DONE',
] as const;
export const policies = ['LITERAL', 'REAFFIRM', 'RESTART'] as const;
export const distinctions = ['SLOTS', 'AUTHORS'] as const;
export const actorRules = ['ANY_OF', 'ALL_OF', 'N_OF'] as const;
export const commentRules = ['REQUIRED', 'OPTIONAL', 'NONE'] as const;

export type Scope = (typeof scopes)[number];
export type Party = (typeof parties)[number];
/** In which capacity a post is held: definitively, acting (Plt./Plh.), or on behalf of its holder (a.n.). */
export type HoldMode = (typeof holdModes)[number];
export type FactType = (typeof factTypes)[number];
export type CalendarMode = (typeof calendarModes)[number];
export type OutcomeKind = (typeof outcomeKinds)[number];
/** What an earlier paraf is worth after a return: it still counts, its signer must confirm it, or it is emptied. */
export type ReturnPolicyKind = (typeof policies)[number];
/** SLOTS: nobody fills two slots here. AUTHORS: whoever put in the document's present version fills none. */
export type Distinction = (typeof distinctions)[number];
export type ActorRule = (typeof actorRules)[number];
export type CommentRule = (typeof commentRules)[number];

/** An institution's SOP as data (format 1). Nothing about an institution is known outside such a value. */
export interface Definition {
  readonly format: 1;
  readonly code: string;
  readonly version: string;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  /** Which partners it serves, by their country seen from the institution's own. */
  readonly scope: Scope;
  /** True for a shipped example whose decree is not real. */
  readonly sample?: boolean;
  readonly sources: readonly SourceDocument[];
  readonly legalBasis: readonly LegalBasis[];
  readonly positions: readonly PositionDefinition[];
  readonly facts: readonly FactDefinition[];
  readonly documents: readonly DocumentDefinition[];
  readonly forms: readonly FormReference[];
  readonly calendar: { readonly mode: CalendarMode; readonly zone: string };
  readonly sheets: readonly SheetDefinition[];
  readonly signatures: readonly SignatureSetDefinition[];
  readonly returnPolicies: readonly ReturnPolicy[];
  readonly intake: Intake;
  /** The SOP's own stages, where it counts them; steps name theirs. */
  readonly stages?: readonly Stage[];
  readonly steps: readonly Step[];
  /** Actions open while the case is open, whatever steps are active (withdraw, suspend, …). */
  readonly anyTime: readonly AnyTimeAction[];
  readonly outcomes: readonly Outcome[];
  /** How its cooperations are watched, where the SOP says other than the institution. */
  readonly execution?: ExecutionWatch;
  /** Clauses an instrument must have: a checklist, in force with the SOP. */
  readonly requiredClauses?: readonly RequiredClause[];
  /** What the SOP's text leaves open and this data had to suppose. */
  readonly assumptions: readonly Assumption[];
}

export interface PositionDefinition {
  readonly code: string;
  readonly title: LocalizedText;
  readonly aliases?: readonly string[];
  readonly unitKind?: string;
  readonly echelon?: string;
  readonly party: Party;
}
export interface FactDefinition {
  readonly name: string;
  readonly type: FactType;
  readonly label: LocalizedText;
  /** CHOICE and CHOICES: the codes that may be chosen. */
  readonly choices?: readonly { readonly code: string; readonly title: LocalizedText }[];
  /** POSITIONS: which positions may be named. */
  readonly positions?: readonly string[];
  /** NUMBER: least and greatest value; TEXT: characters; lists: number of entries. */
  readonly min?: number;
  readonly max?: number;
  /** Read beside the case before every act; nobody hands it in. */
  readonly observed?: ObservationName;
  /** What a question or a calculation of this form comes to, whenever the form is answered. */
  readonly fromForm?: { readonly form: string; readonly value: string };
}
/** An approval sheet: paraf slots bound to the current version of one document. */
export interface SheetDefinition {
  readonly id: string;
  readonly title: LocalizedText;
  readonly document: string;
  readonly slots: readonly SlotDefinition[];
  /** What happens to given slots when the document changes without a return. RESTART unless told. */
  readonly onChange?: ReturnPolicyKind;
  /** Whom posts alone do not tell apart. Left out: the text does not say; empty: one person may do it all. */
  readonly distinctPersons?: readonly Distinction[];
}
/** A slot opens once every slot in `after` counts as given; slots without order between them are parallel. */
export interface SlotDefinition {
  readonly id: string;
  readonly position: string;
  readonly after?: readonly string[];
  /** Only for the position in one of the units this UNITS fact holds. */
  readonly unit?: string;
  /** Capacities accepted; all unless told. */
  readonly modes?: readonly HoldMode[];
}
/** The signatures an instrument needs; any order unless `after` says otherwise. */
export interface SignatureSetDefinition {
  readonly id: string;
  readonly title: LocalizedText;
  readonly document: string;
  readonly slots: readonly SlotDefinition[];
  /** As on a sheet. */
  readonly distinctPersons?: readonly Distinction[];
}
/** How work sent back comes again; changing `policy` alone changes the way the case takes. */
export interface ReturnPolicy {
  readonly id: string;
  readonly policy: ReturnPolicyKind;
  readonly sheet?: string;
  /** LITERAL: where the text says the corrected work goes next, past the steps already done. */
  readonly onward?: readonly string[];
  readonly source?: Source;
}

/** Who may hold a task: a position, of any unit, of the units in a fact, or only if named in a fact. */
export interface Seat {
  readonly position: string;
  /** Only in the units this UNITS fact holds. */
  readonly unit?: string;
  /** With `unit` under ALL_OF: one act from every unit, not from any one of them. */
  readonly each?: boolean;
  /** Only those this POSITIONS fact names (addressees, recipients of a disposition). */
  readonly among?: string;
  /** Capacities accepted; all unless told. */
  readonly modes?: readonly HoldMode[];
}
export interface Actors {
  readonly rule: ActorRule;
  readonly n?: number;
  readonly seats: readonly Seat[];
}

/** Objects beside the case that may be worked on while a step is active or after an outcome. */
export interface Works {
  readonly on: WorkKind;
  /** The step's actors unless told. */
  readonly by?: Actors;
  /** CLAUSES: of which instrument, where the case may have several. */
  readonly document?: string;
}

/** The first step of the SOP: how a case comes in. Its facts are the input of `start`. */
export interface Intake {
  readonly id: string;
  readonly title: LocalizedText;
  readonly source: Source;
  readonly channels: readonly string[];
  /** Who may open a case; staff who register a letter are named here beside the partner. */
  readonly by: Actors;
  readonly inputs: readonly Input[];
  readonly rules?: readonly InputRule[];
  readonly effects?: readonly Effect[];
  readonly routes: readonly Route[];
  /** Its partner does not learn of a case until it is disclosed. */
  readonly confidential?: boolean;
}
export interface Step {
  readonly id: string;
  readonly phase: Phase;
  readonly title: LocalizedText;
  readonly source: Source;
  readonly actors: Actors;
  /** Waits until a branch has arrived from each of these steps. */
  readonly join?: { readonly rule: 'ALL'; readonly from: readonly string[] };
  /** Documents that may be put in (a new version) while this step is active. */
  readonly accepts?: readonly string[];
  readonly stage?: string;
  readonly works?: readonly Works[];
  /** Must be there before any action of this step that moves the case on, unless the action goes back. */
  readonly requires?: Requirements;
  readonly timers?: readonly Timer[];
  /** Another procedure opened as a sub-case from here. Carried by the format; run by the caller. */
  readonly subCase?: { readonly procedure: string; readonly waitFor: 'NONE' | 'OUTCOME' };
  readonly actions: readonly Action[];
}
export interface Requirements {
  readonly documents?: readonly string[];
  readonly facts?: readonly string[];
  readonly forms?: readonly string[];
}
export interface Action {
  readonly id: string;
  readonly label: LocalizedText;
  /** What the text says about this act, when it is another item than the step's. */
  readonly source?: Source;
  /** The step's actors unless told. */
  readonly by?: Actors;
  readonly guards?: readonly Guard[];
  readonly inputs?: readonly Input[];
  /** Rules on what is handed in; a breach is a problem at the input, not an unmet guard. */
  readonly rules?: readonly InputRule[];
  readonly requires?: Requirements;
  /** The questionnaire answered with this action. */
  readonly form?: string;
  readonly comment?: CommentRule;
  readonly effects?: readonly Effect[];
  /** Whoever took one of these actions, the last time it was taken, may not take this one, in whichever post. */
  readonly distinctFrom?: readonly string[];
  /** Sends work back under this return policy; a comment is then always required. */
  readonly return?: string;
  /** Takes up the way again after these returns (their `onward` under LITERAL). */
  readonly resumes?: readonly string[];
  /** Where to: the first route that holds on the state after the act. None: the step stays active. */
  readonly routes?: readonly Route[];
}
export interface AnyTimeAction extends Action {
  readonly by: Actors;
  readonly source?: Source;
  /** True: the steps active now are left; otherwise the new step runs beside them. */
  readonly leaves?: boolean;
}
/** Several steps in `to` are a fork; exactly one of `to`, `outcome`, `stay`. The last route has no `when`. */
export interface Route {
  readonly when?: Expression;
  readonly to?: readonly string[];
  readonly outcome?: string;
  readonly stay?: true;
  /** What follows when this very way is taken: facts, opening of signatures, and requests to the caller. */
  readonly effects?: readonly Effect[];
}
export interface Input {
  readonly fact: string;
  readonly required?: boolean;
}
export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly phase: Phase;
  readonly title: LocalizedText;
  /** Clocks that run on after the case ended (expiry of the agreement). */
  readonly timers?: readonly Timer[];
  readonly decision?: { readonly reasons?: string; readonly override?: string }; // a CHOICES and a TEXT fact
  /** What is worked on after the end, each by the actors named. */
  readonly works?: readonly (Works & { readonly by: Actors })[];
}
