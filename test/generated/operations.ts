/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is answered to one question: exactly one field. */
export type AnswerInput =
  {   /** Yes or no. */
  boolean: boolean; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never; ranking?: never; text?: never; }
  |  { boolean?: never;   /** The code of the one choice. */
  choice: string; choices?: never; date?: never; notApplicable?: never; number?: never; ranking?: never; text?: never; }
  |  { boolean?: never; choice?: never;   /** The codes of the choices. */
  choices: Array<string>; date?: never; notApplicable?: never; number?: never; ranking?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never;   /** A day. */
  date: string; notApplicable?: never; number?: never; ranking?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never;   /** True: the question does not apply. */
  notApplicable: boolean; number?: never; ranking?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never;   /** A number or a rating. */
  number: number; ranking?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never;   /** The codes in order, the first place first. */
  ranking: Array<string>; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never; ranking?: never;   /** Free text, at most 10,000 characters. */
  text: string; };

/** What is given in a place on an approval sheet. */
export type ApprovalSlotKind =
  /** An initial (paraf): I have read this and stand for it. */
  | 'INITIAL'
  /** A signature (tanda tangan) that binds the institution or the partner. */
  | 'SIGNATURE';

/** How far a place on an approval sheet is. */
export type ApprovalSlotState =
  /** Nothing has been given yet, or it was taken back by a return. */
  | 'EMPTY'
  /** The paraf is given and counts. */
  | 'INITIALLED'
  /** Signed. */
  | 'SIGNED'
  /** The paraf was given on an earlier version; its giver must confirm the change. */
  | 'TO_REAFFIRM';

/** Who is to hold which post, when. */
export type AssignmentCreateInput = {
  /** The decree or letter it rests on, at most 500 characters. */
  basis?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The last day; without it until ended. */
  endsOn?: string | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Definitively or acting. */
  mode: AssignmentMode;
  /** The person. */
  personId: string | number;
  /** The post. */
  positionId: string | number;
  /** The first day. */
  startsOn: string;
};

/** The end of an assignment. */
export type AssignmentEndInput = {
  /** The assignment. */
  assignmentId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Its last day: not before the first, nor later than it has now. */
  endsOn: string;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
};

/** How a post is held. */
export type AssignmentMode =
  /** As its appointed holder (definitif); one at a time. */
  | 'DEFINITIVE'
  /** Acting while the holder is away (pelaksana harian, Plh.). */
  | 'PLH'
  /** Acting while the post is vacant (pelaksana tugas, Plt.). */
  | 'PLT';

/** Whether an action takes a comment. */
export type CommentRule =
  /** It takes none. */
  | 'NONE'
  /** It may have one. */
  | 'OPTIONAL'
  /** It cannot be taken without one. */
  | 'REQUIRED';

/** An action of the case’s own procedure. */
export type CooperationActInput = {
  /** The action, by its id in the procedure; see Cooperation.availableActions. */
  action: string;
  /** What to say with it, at most 5,000 characters. A return needs a reason. */
  comment?: string | null | undefined;
  /** The case. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The facts the action takes. */
  facts?: Array<FactInput> | null | undefined;
  /** The forms the action takes, answered. */
  forms?: Array<FormInput> | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The active step; needed only where two active steps offer the same action. */
  instance?: string | number | null | undefined;
  /** Which of the caller’s posts to act in; the first that fits when not given. */
  position?: string | number | null | undefined;
};

/** A request for an addendum (adendum), as it came in. The partner is the agreement’s, or the one it was merged into. */
export type CooperationAmendInput = {
  /** Through which door it came, by the procedure’s code. */
  channel: string;
  /** The agreement in force that shall be amended. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The facts the procedure’s intake asks for, for example the addressees. */
  facts?: Array<FactInput> | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The procedure, by code. Without it: the agreement’s own, if a version of it is in force; else the only one in force for the partner’s country. */
  procedure?: string | null | undefined;
  /** When it really arrived, if before now. */
  receivedAt?: string | null | undefined;
  /** The request in more words, at most 10,000 characters. */
  summary?: string | null | undefined;
  /** What shall be amended, 1 to 300 characters. */
  title: string;
};

/** Who of a post’s holders is to do a task. */
export type CooperationAssignInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The persons, at most 20, each of whom holds the post today and has an account. An empty list gives the task back to whoever holds the post. */
  personIds: Array<string | number>;
  /** The open task. expectedVersion is that of its cooperation. */
  taskId: string | number;
};

/** What a cooperation is based on. */
export type CooperationBasisSetInput = {
  /** The cooperation whose instrument is cited, for example an umbrella agreement; null for none. */
  basisCooperationId?: string | number | null | undefined;
  /** The cooperation whose instrument cites another. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
};

/** Facts of a case that were recorded wrongly. */
export type CooperationCorrectInput = {
  /** The reason, 1 to 5,000 characters. Kept inside the house, with the act. */
  comment: string;
  /** The case. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The facts as they should have been recorded; at least one. Each by the type and the rules of the act that recorded it. */
  facts: Array<FactInput>;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Which of the caller’s posts to act in; the one a fact was recorded in when not given. */
  position?: string | number | null | undefined;
};

/** A new version of a document of a case. */
export type CooperationDocumentAddInput = {
  /** The case. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The uploaded file, as the upload answered. */
  fileId: string | number;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Which document, by its kind in the procedure (draft, work plan, …). */
  kind: string;
};

/** Which post fills a vacant seat of a case. */
export type CooperationReassignInput = {
  /** Why, at most 5,000 characters. Kept in the history; for staff. */
  comment: string;
  /** The case. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The vacant position, by its code in the procedure; never the partner’s. */
  position: string;
  /** The post that is to fill the seat, held today by somebody with an account; null takes the seat back. */
  to?: string | number | null | undefined;
  /** The unit of the seat; needed only where the position is in several units. */
  unitId?: string | number | null | undefined;
};

/** A request for cooperation, as it came in. */
export type CooperationRequestInput = {
  /** Through which door it came, by the procedure’s code. */
  channel: string;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The facts the procedure’s intake asks for, for example the addressees. */
  facts?: Array<FactInput> | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Who asks. A partner’s contact names the partner served. */
  partnerId: string | number;
  /** The procedure, by code. Without it: the one in force for the partner’s country, if there is just one. */
  procedure?: string | null | undefined;
  /** When it really arrived, if before now. */
  receivedAt?: string | null | undefined;
  /** The request in more words, at most 10,000 characters. */
  summary?: string | null | undefined;
  /** What it is about, 1 to 300 characters. */
  title: string;
};

/** Whether a case is under way, in force, or over. */
export type CooperationStatus =
  /** The agreement is signed by all and in force. */
  | 'ACTIVE'
  /** The case ended in another way. */
  | 'CLOSED'
  /** Steps are active; somebody has to act. */
  | 'OPEN';

/** The latest act of a case, to be taken back. */
export type CooperationTakeBackInput = {
  /** The reason, 1 to 5,000 characters. Kept inside the house, with the act. */
  comment: string;
  /** The case. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the caller has read: which act is the latest depends on it, so that two calls do not take back two acts. A StaleError tells when somebody was faster. */
  expectedVersion: number;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Which of the caller’s posts to act in; the one the act was done in when not given. */
  position?: string | number | null | undefined;
};

/** Which cooperations. Conditions side by side must all hold. */
export type CooperationWhere = {
  /** At least one of these steps is active, by ids in the procedure. */
  activeStepIn?: Array<string> | null | undefined;
  /** It is an addendum to this cooperation; nothing when the caller may not see that one. */
  amendsId?: string | number | null | undefined;
  /** All of these hold. */
  and?: Array<CooperationWhere> | null | undefined;
  /** The agreement ends on or before this day. */
  endsOnOrBefore?: string | null | undefined;
  /** It is an addendum to an agreement; false to count agreements once, whatever was added to them. */
  isAddendum?: boolean | null | undefined;
  /** This does not hold. */
  not?: CooperationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<CooperationWhere> | null | undefined;
  /** It ended in one of these ways. */
  outcomeKindIn?: Array<OutcomeKind> | null | undefined;
  /** The partner is such a one. */
  partner?: PartnerWhere | null | undefined;
  /** The phase is one of these. */
  phaseIn?: Array<Phase> | null | undefined;
  /** Registered before this instant. */
  registeredBefore?: string | null | undefined;
  /** Registered at or after this instant. */
  registeredFrom?: string | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<CooperationStatus> | null | undefined;
  /** The title contains this, whatever the case of letters. */
  titleContains?: string | null | undefined;
};

/** A decree that moves running cases to another version. */
export type CooperationsMigrateInput = {
  /** Go on behind this case: `next` of the call before. */
  after?: string | number | null | undefined;
  /** True: if one of the cases cannot be moved, none is. Otherwise those that can are, and the others stay. */
  allOrNothing?: boolean | null | undefined;
  /** What to say with it in each case’s history, at most 5,000 characters. Not for partners. */
  comment?: string | null | undefined;
  /** Only these cases, at most 1,000; all open cases of the old version when not given. */
  cooperationIds?: Array<string | number> | null | undefined;
  /** The decree itself, as an uploaded file. Required as its number. */
  decreeFileId?: string | number | null | undefined;
  /** The decree’s number, 1 to 200 characters. Required, but for a dryRun that gives no decree at all. */
  decreeNumber?: string | null | undefined;
  /** The decree’s date, not in the future. Required as its number. */
  decreeOn?: string | null | undefined;
  /** True: judge every case and report, but change nothing. Do this first. */
  dryRun: boolean;
  /** At most so many cases in this call, 1 to 1,000. Needed where there are more than 1,000. */
  first?: number | null | undefined;
  /** The version the cases run under. */
  from: string | number;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** True for a stand-in decree, which is then marked SAMPLE wherever it shows. */
  sample?: boolean | null | undefined;
  /** Steps that go on under another id; any other goes on under its own. */
  steps?: Array<StepMappingInput> | null | undefined;
  /** The version they are to go on under: of the same procedure, and in force. A dryRun takes a draft, too. */
  to: string | number;
};

/** Whose authority is lent to whom, when. */
export type DelegationCreateInput = {
  /** The letter it rests on, 1 to 500 characters. */
  basis: string;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The last day. */
  endsOn: string;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string | number;
  /** The post. */
  positionId: string | number;
  /** The first day. */
  startsOn: string;
};

/** What one change of a case is. Partners are told of the case’s course, not of the work inside the house. */
export type EventChangeKind =
  /** An action was taken; see action and complete. */
  | 'ACTION_TAKEN'
  /** An act no longer counts, and the case is as it was before it; see act. */
  | 'ACT_TAKEN_BACK'
  /** An addendum to the agreement is in force; see facts for the terms that it moved. */
  | 'AMENDED'
  /** A task was given to persons by name, or back to the post; see position and persons. */
  | 'ASSIGNED'
  /** A parallel branch reached its join and waits for the others; see step and from. */
  | 'BRANCH_ARRIVED'
  /** A document takes no more changes; see document and documentVersion. */
  | 'DOCUMENT_FINALISED'
  /** The procedure asks for something outside the case; see effect. */
  | 'EFFECT_REQUESTED'
  /** A document version counts as evidence; see document and documentVersion. */
  | 'EVIDENCE_RECORDED'
  /** Facts recorded wrongly were corrected; see facts for which. */
  | 'FACTS_CORRECTED'
  /** Facts were set; see facts for which. */
  | 'FACTS_SET'
  /** A form was answered; see form. */
  | 'FORM_ANSWERED'
  /** Acts of others no longer count, because the document has changed. */
  | 'MARKS_VOIDED'
  /** The case goes on under another version of its SOP; see procedureVersion. */
  | 'MIGRATED'
  /** The case came to its end; see outcome, outcomeKind and phase. */
  | 'OUTCOME_REACHED'
  /** Work was sent back; see onward and round. */
  | 'RETURNED'
  /** Work that was sent back came back. */
  | 'RETURN_RESUMED'
  /** Another post fills a vacant seat, or no longer; see position and substituteId. */
  | 'SEAT_SUBSTITUTED'
  /** An approval sheet goes round; see sheet. */
  | 'SHEET_OPENED'
  /** An approval sheet goes round again on a new version; see sheet. */
  | 'SHEET_REOPENED'
  /** A document waits for signatures; see set. */
  | 'SIGNATURES_OPENED'
  /** A signature was given; see set and slots. */
  | 'SIGNED'
  /** Parafs are void; see sheet and slots. */
  | 'SLOTS_EMPTIED'
  /** Parafs wait to be confirmed; see sheet and slots. */
  | 'SLOTS_TO_REAFFIRM'
  /** A paraf was given; see sheet and slots. */
  | 'SLOT_INITIALLED'
  /** A paraf was confirmed; see sheet and slots. */
  | 'SLOT_REAFFIRMED'
  /** The case was opened. */
  | 'STARTED'
  /** A step became active; see step, from and phase. */
  | 'STEP_ENTERED'
  /** A step was left; see step. */
  | 'STEP_LEFT'
  /** A step that was left is active again, because what left it was taken back; see step and phase. */
  | 'STEP_REOPENED'
  /** A clock of the case ran out; see timer. */
  | 'TIMER_ELAPSED'
  /** A clock of the case began to run; see timer. */
  | 'TIMER_STARTED';

/** Which events. Conditions side by side must all hold. */
export type EventWhere = {
  /** All of these hold. */
  and?: Array<EventWhere> | null | undefined;
  /** It happened before this instant. */
  atBefore?: string | null | undefined;
  /** It happened at this instant or later. */
  atFrom?: string | null | undefined;
  /** The kind is one of these codes. */
  kindIn?: Array<string> | null | undefined;
  /** This does not hold. */
  not?: EventWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EventWhere> | null | undefined;
  /** The subject is one of these objects, by their global ids. */
  subjectIdIn?: Array<string | number> | null | undefined;
  /** The subject’s type is one of these. */
  subjectTypeIn?: Array<string> | null | undefined;
};

/** A fact handed in with an act. */
export type FactInput = {
  /** The fact, by its name in the procedure. */
  name: string;
  /** What it shall hold. */
  value: FactValueInput;
};

/** What a fact of a procedure holds. */
export type FactKind =
  /** Yes or no. */
  | 'BOOLEAN'
  /** One of the listed codes. */
  | 'CHOICE'
  /** Several of the listed codes. */
  | 'CHOICES'
  /** A day. */
  | 'DATE'
  /** Entries of the needs register. */
  | 'NEEDS'
  /** A number. */
  | 'NUMBER'
  /** Posts. */
  | 'POSITIONS'
  /** Free text. */
  | 'TEXT'
  /** Org units. */
  | 'UNITS';

/** What a fact shall hold: exactly one field, the one that fits the fact’s kind. */
export type FactValueInput =
  {   /** BOOLEAN. */
  boolean: boolean; choice?: never; choices?: never; date?: never; needs?: never; number?: never; positions?: never; text?: never; units?: never; }
  |  { boolean?: never;   /** CHOICE: one of the fact’s codes. */
  choice: string; choices?: never; date?: never; needs?: never; number?: never; positions?: never; text?: never; units?: never; }
  |  { boolean?: never; choice?: never;   /** CHOICES: some of the fact’s codes. */
  choices: Array<string>; date?: never; needs?: never; number?: never; positions?: never; text?: never; units?: never; }
  |  { boolean?: never; choice?: never; choices?: never;   /** DATE. */
  date: string; needs?: never; number?: never; positions?: never; text?: never; units?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never;   /** NEEDS: entries of the needs register by their ids. */
  needs: Array<string | number>; number?: never; positions?: never; text?: never; units?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; needs?: never;   /** NUMBER. */
  number: number; positions?: never; text?: never; units?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; needs?: never; number?: never;   /** POSITIONS: posts by their ids. */
  positions: Array<string | number>; text?: never; units?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; needs?: never; number?: never; positions?: never;   /** TEXT: free text. */
  text: string; units?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; needs?: never; number?: never; positions?: never; text?: never;   /** UNITS: org units by their ids. */
  units: Array<string | number>; };

/** A form answered with an act. */
export type FormInput = {
  /** The answers, at most 500, each question once. */
  answers: Array<QuestionAnswerInput>;
  /** The form, by its code in the procedure. */
  form: string;
};

/** In which capacity a post is held. */
export type HoldMode =
  /** On behalf of the holder (atas nama, a.n.). */
  | 'AN'
  /** The appointed holder. */
  | 'DEFINITIVE'
  /** Acting while the holder is away (pelaksana harian, Plh.). */
  | 'PLH'
  /** Acting while the post is vacant (pelaksana tugas, Plt.). */
  | 'PLT';

/** How much a finding about an SOP weighs. */
export type LintSeverity =
  /** A case can get stuck or come out wrong. */
  | 'ERROR'
  /** Something to know and to accept. */
  | 'INFO'
  /** A gap in the SOP that the institution should close. */
  | 'WARNING';

/** A text in Indonesian and English; both are required. */
export type LocalizedTextInput = {
  /** The text in English, at most 500 characters. */
  en: string;
  /** The text in Indonesian (bahasa Indonesia), at most 500 characters. */
  id: string;
};

/** Why a case cannot go on under another version of its SOP. */
export type MigrationProblemCode =
  /** A branch waits at a join that is not there, or does not wait for it. */
  | 'ARRIVAL_GONE'
  /** A join would wait for a branch that is not under way. */
  | 'BRANCH_MISSING'
  /** It has come to its end: in force, or over. */
  | 'CLOSED'
  /** It holds a document of a kind that is not declared. */
  | 'DOCUMENT_GONE'
  /** It knows a fact whose type, choices, positions or limits are others now. */
  | 'FACT_CHANGED'
  /** It knows a fact that is not declared. */
  | 'FACT_GONE'
  /** A form was answered that is not declared. */
  | 'FORM_GONE'
  /** No way would lead to any outcome, however things go. */
  | 'NO_WAY_ON'
  /** The new version is one of another procedure. */
  | 'OTHER_PROCEDURE'
  /** It runs under another version than the one cases are moved from. */
  | 'OTHER_VERSION'
  /** Work was sent back under a return policy that is not there. */
  | 'RETURN_GONE'
  /** The new version serves fewer partners: domestic ones only, say. */
  | 'SCOPE_NARROWED'
  /** An approval sheet is open that is not there, or on another document. */
  | 'SHEET_GONE'
  /** Signing is under way of a set that is not there, or of another document. */
  | 'SIGNATURES_GONE'
  /** A paraf or signature was given, and the slots beside it are others now. */
  | 'SLOTS_DIFFER'
  /** Two of its branches would go on as one step. */
  | 'STEPS_MERGED'
  /** A step it stands in, or must come back to, is not there and goes on as no other. */
  | 'STEP_GONE'
  /** In an active step nobody could do anything, now or later. */
  | 'STRANDED';

/** What to change of a need; what is not given stays. */
export type NeedChangeInput = {
  /** The new words, at most 10,000 characters; null erases them. */
  description?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The need. */
  needId: string | number;
  /** The unit from now on; null for the whole house. */
  orgUnitId?: string | number | null | undefined;
  /** The partner from now on; null for none, which a PARTNER_REQUEST does not take. */
  partnerId?: string | number | null | undefined;
  /** The new line, 1 to 300 characters. */
  title?: string | null | undefined;
};

/** How a list of Need objects is sorted; ties by id. */
export type NeedOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: NeedOrderField;
};

/** What a list of Need objects can be sorted by. */
export type NeedOrderField =
  /** When it was recorded. */
  | 'RECORDED_AT'
  /** The title. */
  | 'TITLE';

/** A need to be entered in the register. */
export type NeedRecordInput = {
  /** The need in more words, at most 10,000 characters. */
  description?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The unit whose need it is; none for the whole house. */
  orgUnitId?: string | number | null | undefined;
  /** The partner. Required for PARTNER_REQUEST. */
  partnerId?: string | number | null | undefined;
  /** Whose need it is. */
  source: NeedSource;
  /** What is needed, in a line: 1 to 300 characters. */
  title: string;
};

/** Whose need it is. */
export type NeedSource =
  /** The institution’s own (kebutuhan sendiri). */
  | 'OWN'
  /** It came with a partner’s request (permintaan mitra). */
  | 'PARTNER_REQUEST';

/** How far an entry of the needs register is. */
export type NeedStatus =
  /** Recorded; no cooperation is based on it yet. */
  | 'OPEN'
  /** A cooperation is based on it. It may serve others, too. */
  | 'TAKEN_UP'
  /** No longer needed; kept, and the basis of nothing new. */
  | 'WITHDRAWN';

/** Which needs. Conditions side by side must all hold. */
export type NeedWhere = {
  /** All of these hold. */
  and?: Array<NeedWhere> | null | undefined;
  /** This does not hold. */
  not?: NeedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<NeedWhere> | null | undefined;
  /** The partner is such a one. */
  partner?: PartnerWhere | null | undefined;
  /** The source is one of these. */
  sourceIn?: Array<NeedSource> | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<NeedStatus> | null | undefined;
  /** The title contains this, whatever the case of letters. */
  titleContains?: string | null | undefined;
  /** It is the need of such a unit. */
  unit?: OrgUnitWhere | null | undefined;
};

/** A need that is none any more. */
export type NeedWithdrawInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The need. */
  needId: string | number;
};

/** What a notice tells of, whatever the procedure calls it. Partners are told of ends, not of returns. */
export type NoticeKind =
  /** The case ended without an agreement: coordination suffices (cukup koordinasi dan sinergi). */
  | 'COORDINATION_ONLY'
  /** The institution declined (ditolak). */
  | 'DECLINED'
  /** The cooperation was developed further (dikembangkan). */
  | 'DEVELOPED'
  /** The procedure was completed (selesai). */
  | 'DONE'
  /** The agreement ran out (habis masa berlaku). */
  | 'EXPIRED'
  /** The cooperation was extended (diperpanjang). */
  | 'EXTENDED'
  /** The agreement was signed by all and is in force (berlaku). */
  | 'IN_FORCE'
  /** Work was sent back to be mended, with a reason (pengembalian). */
  | 'RETURNED'
  /** A return was taken back: there is nothing to mend. */
  | 'RETURN_TAKEN_BACK'
  /** The cooperation was ended (dihentikan). */
  | 'TERMINATED'
  /** The request was withdrawn (ditarik). */
  | 'WITHDRAWN';

/** Which notices. Conditions side by side must all hold. */
export type NoticeWhere = {
  /** All of these hold. */
  and?: Array<NoticeWhere> | null | undefined;
  /** It is about this case. */
  cooperationId?: string | number | null | undefined;
  /** The kind is one of these. */
  kindIn?: Array<NoticeKind> | null | undefined;
  /** This does not hold. */
  not?: NoticeWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<NoticeWhere> | null | undefined;
  /** Whether it is still unread. */
  unread?: boolean | null | undefined;
};

/** Which of the caller’s own notices were read: named, or all up to an instant, or both. */
export type NoticesReadInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** These, at most 100. */
  noticeIds?: Array<string | number> | null | undefined;
  /** Every one that happened at this instant or before. */
  upTo?: string | null | undefined;
};

/** When a numbering series begins again at 1, by the calendar of the institution’s time zone. */
export type NumberReset =
  /** On the first of each month. */
  | 'MONTHLY'
  /** Never. */
  | 'NEVER'
  /** On 1 January. */
  | 'YEARLY';

/** How documents of a kind are numbered from now on. */
export type NumberSeriesSetInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Whether this is the series for addenda of that kind; false when not given. */
  forAddenda?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The kind of document, by its code in the procedures: 1 to 40 characters. */
  kind: string;
  /** The sequence of the next document in the present span, where earlier ones were numbered elsewhere: 1 to 999,999,999, never one that was given. Without it the series goes on where it stands. */
  nextNumber?: number | null | undefined;
  /** The pattern, 1 to 200 characters, for example `{seq:3}/HK.02/{roman-month}/{year}`; see NumberSeries.pattern. It holds `{seq}` once, and the year (and month) it begins anew with. */
  pattern: string;
  /** When it begins again at 1. */
  reset: NumberReset;
};

/** Which series. Conditions side by side must all hold. */
export type NumberSeriesWhere = {
  /** All of these hold. */
  and?: Array<NumberSeriesWhere> | null | undefined;
  /** The kind of document is one of these. */
  kindIn?: Array<string> | null | undefined;
  /** This does not hold. */
  not?: NumberSeriesWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<NumberSeriesWhere> | null | undefined;
};

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Greatest or latest first. */
  | 'DESC';

/** Which units. Conditions side by side must all hold. */
export type OrgUnitWhere = {
  /** All of these hold. */
  and?: Array<OrgUnitWhere> | null | undefined;
  /** It has a last day (true), or is open (false). */
  closed?: boolean | null | undefined;
  /** The code contains this, whatever the case of letters. */
  codeContains?: string | null | undefined;
  /** The echelon is one of these. */
  echelonIn?: Array<string> | null | undefined;
  /** The kind is one of these. */
  kindIn?: Array<string> | null | undefined;
  /** This does not hold. */
  not?: OrgUnitWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrgUnitWhere> | null | undefined;
  /** It stands directly below this unit. */
  parentId?: string | number | null | undefined;
};

/** How a case ended, whatever the SOP calls it. */
export type OutcomeKind =
  /** An instrument was signed by all; the agreement is in force. */
  | 'AGREEMENT'
  /** No agreement, and none needed: activities are coordinated (cukup koordinasi dan sinergi). */
  | 'COORDINATION_ONLY'
  /** The institution declined, with a reason. */
  | 'DECLINED'
  /** A running cooperation was developed further (dikembangkan). */
  | 'DEVELOPED'
  /** The procedure was completed. */
  | 'DONE'
  /** The agreement ran out. */
  | 'EXPIRED'
  /** A running cooperation was extended (diperpanjang). */
  | 'EXTENDED'
  /** A running cooperation was ended (dihentikan). */
  | 'TERMINATED'
  /** The partner or the initiator withdrew. */
  | 'WITHDRAWN';

/** Which contacts. Conditions side by side must all hold. */
export type PartnerContactWhere = {
  /** All of these hold. */
  and?: Array<PartnerContactWhere> | null | undefined;
  /** They ceased to speak for the partner, or not. */
  ended?: boolean | null | undefined;
  /** This does not hold. */
  not?: PartnerContactWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnerContactWhere> | null | undefined;
};

/** What a partner is (jenis mitra). Finer classes are the institution’s own versioned classification. */
export type PartnerKind =
  /** A professional or industry association (asosiasi). */
  | 'ASSOCIATION'
  /** A company, state-owned or private (dunia usaha). */
  | 'COMPANY'
  /** A university, polytechnic or school (lembaga pendidikan). */
  | 'EDUCATION'
  /** A ministry, agency or regional government (instansi pemerintah). */
  | 'GOVERNMENT'
  /** A multilateral organisation. */
  | 'MULTILATERAL'
  /** A foundation or other non-profit body (nirlaba). */
  | 'NON_PROFIT'
  /** None of these. */
  | 'OTHER'
  /** A research institute (lembaga riset). */
  | 'RESEARCH';

/** How far a partner reaches (tingkat), as accreditation tables count it. */
export type PartnerLevel =
  /** International (internasional). */
  | 'INTERNATIONAL'
  /** Regional or local (wilayah/lokal). */
  | 'LOCAL'
  /** National (nasional). */
  | 'NATIONAL';

/** Which entry is another entry’s double. */
export type PartnerMergeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The entry that becomes a signpost. */
  partnerId: string | number;
  /** The entry that stands for both from now on. */
  survivorId: string | number;
};

/** How a list of Partner objects is sorted; ties by id. */
export type PartnerOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: PartnerOrderField;
};

/** What a list of Partner objects can be sorted by. */
export type PartnerOrderField =
  /** The name. */
  | 'NAME'
  /** The last change. */
  | 'UPDATED_AT';

/** A new partner. */
export type PartnerRegisterInput = {
  /** Postal address, at most 1,000 characters. */
  address?: string | null | undefined;
  /** It is another partner although one of the same name and country is in the register. */
  allowDuplicate?: boolean | null | undefined;
  /** The country of its seat. */
  country: string;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  kind: PartnerKind;
  /** How far it reaches. */
  level: PartnerLevel;
  /** The partner’s name, 1 to 300 characters. */
  name: string;
  /** Web address, with http:// or https://. */
  website?: string | null | undefined;
};

/** Which partners. Conditions side by side must all hold. */
export type PartnerWhere = {
  /** All of these hold. */
  and?: Array<PartnerWhere> | null | undefined;
  /** Its class is one of these codes. */
  classCodeIn?: Array<string> | null | undefined;
  /** It was classified by this version of the classification. */
  classSetId?: string | number | null | undefined;
  /** At least one such contact speaks for it. */
  contact?: PartnerContactWhere | null | undefined;
  /** The country is one of these. */
  countryIn?: Array<string> | null | undefined;
  /** The kind is one of these. */
  kindIn?: Array<PartnerKind> | null | undefined;
  /** The level is one of these. */
  levelIn?: Array<PartnerLevel> | null | undefined;
  /** It was merged into another entry, or not. */
  merged?: boolean | null | undefined;
  /** The name contains this, whatever the case of letters. */
  nameContains?: string | null | undefined;
  /** This does not hold. */
  not?: PartnerWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnerWhere> | null | undefined;
};

/** The canonical phase of a step, the same for every institution, so that cases of different SOPs can be counted together. */
export type Phase =
  /** The agreement is in force (pelaksanaan). */
  | 'ACTIVE'
  /** Needs and opportunity are examined (pemeriksaan peluang). */
  | 'ASSESSMENT'
  /** The case has ended. */
  | 'CLOSED'
  /** Extension, development or termination is decided (keputusan). */
  | 'DECISION'
  /** The draft and the work plan are written (penyusunan konsep). */
  | 'DRAFTING'
  /** The cooperation is evaluated (evaluasi). */
  | 'EVALUATION'
  /** A possible partner is explored (penjajakan). */
  | 'EXPLORATION'
  /** A request comes in and is registered (permintaan). */
  | 'INTAKE'
  /** Execution is reported on (monitoring). */
  | 'MONITORING'
  /** Clauses are negotiated (negosiasi). */
  | 'NEGOTIATION'
  /** A unit proposes (usulan). */
  | 'PROPOSAL'
  /** The draft is checked and given paraf (konfirmasi persetujuan). */
  | 'REVIEW'
  /** The instrument is made final and signed (penandatanganan). */
  | 'SIGNING';

/** A new post. */
export type PositionCreateInput = {
  /** Other codes and names, at most 20 of at most 200 characters. */
  aliases?: Array<string> | null | undefined;
  /** Its code as procedures name it: 1 to 40 letters, digits, dots, strokes and hyphens. */
  code: string;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Its title. */
  title: LocalizedTextInput;
  /** The unit it belongs to; above all units without it. */
  unitId?: string | number | null | undefined;
};

/** The decree that puts a draft in force. */
export type ProcedureActivateInput = {
  /** The decree itself, as an uploaded file. */
  decreeFileId: string | number;
  /** The decree’s number, 1 to 200 characters. */
  decreeNumber: string;
  /** The decree’s date, not in the future. */
  decreeOn: string;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The SOP’s own official file, as the upload answered: public while the version is in force. Takes the place of one given at import. */
  officialFileId?: string | number | null | undefined;
  /** True where the official file is a stand-in, marked SAMPLE. */
  officialFileSample?: boolean | null | undefined;
  /** The draft version. */
  procedureVersionId: string | number;
  /** True for a stand-in decree, which is then marked SAMPLE wherever it shows. */
  sample?: boolean | null | undefined;
};

/** An SOP file to read in. */
export type ProcedureImportInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The uploaded YAML file (format 1, at most 256 kB), as the upload answered. */
  fileId: string | number;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The SOP’s own official file (the PDF that was issued), as the upload answered: public while the version is in force. */
  officialFileId?: string | number | null | undefined;
  /** True where the official file is a stand-in, marked SAMPLE. */
  officialFileSample?: boolean | null | undefined;
};

/** Which partners a procedure serves, seen from the institution’s country. */
export type ProcedureScope =
  /** All partners. */
  | 'ANY'
  /** Partners of the same country (dalam negeri). */
  | 'DOMESTIC'
  /** Partners of other countries (luar negeri). */
  | 'FOREIGN';

/** Whether a version of an SOP is in force. */
export type ProcedureState =
  /** In force by a decree; new cases begin under it. */
  | 'ACTIVE'
  /** Read in, not in force. */
  | 'DRAFT'
  /** Replaced; cases that began under it keep it, unless a decree moves them (cooperationsMigrate). */
  | 'RETIRED';

/** The words of one document that an SOP quotes (naskah sumber). */
export type ProcedureTextInput = {
  /** The uploaded plain text, at most 256 kB, as the upload answered. */
  fileId: string | number;
  /** Which document it is, by its code among the SOP’s sources. */
  source: string;
};

/** A question and its answer. */
export type QuestionAnswerInput = {
  /** The question, by its code in the questionnaire. */
  question: string;
  /** What is answered. */
  value: AnswerInput;
};

/** Which step a case goes on in. */
export type StepMappingInput = {
  /** A step of the old version, by its id. */
  from: string;
  /** The step of the new version it goes on as, by its id. */
  to: string;
};

/** The file that is going to be sent. */
export type UploadTicketCreateInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The file’s name, 1 to 1,000 characters; folders and control characters are taken out, and 200 characters kept. */
  fileName: string;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** SHA-256 of the bytes, in hexadecimal: when given, other bytes are refused. */
  sha256?: string | null | undefined;
  /** Length in bytes: when given, any other length is refused. */
  size?: number | null | undefined;
};

/** Why a rule refused a call. Clients branch on the code; the message is for people. */
export type UserErrorCode =
  /** There is one already; the message tells which. */
  | 'ALREADY_EXISTS'
  /** The caller may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The object was made final and takes no more changes. */
  | 'FROZEN'
  /** A condition of the procedure does not hold yet; see GuardFailedError.unmet. */
  | 'GUARD_FAILED'
  /** The key came with a different call before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The action is not open now; see IllegalTransitionError.allowed. */
  | 'ILLEGAL_TRANSITION'
  /** A value is outside what the field takes; the message tells the limits. */
  | 'INVALID'
  /** No such object, or none the caller may see. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Somebody changed the object meanwhile; see StaleError.currentVersion. */
  | 'STALE'
  /** A text is longer than the field takes. */
  | 'TOO_LONG'
  /** More entries than the field takes, or too many attempts. */
  | 'TOO_MANY';

export type CooperationAmendMutationVariables = Exact<{
  input: CooperationAmendInput;
}>;


export type CooperationAmendMutation = { cooperationAmend: { cooperation: { isAddendum: boolean, addendumNumber: number | null, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, amends: { id: string, title: string } | null, partner: { id: string } | null, procedure: { code: string, label: string } | null, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type AgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementQuery = { cooperation: { endsOn: string | null, isAddendum: boolean, addendumNumber: number | null, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, facts: Array<{ name: string, value: { date: string | null } }>, endsOnSetBy: { id: string, addendumNumber: number | null } | null, terms: Array<{ endsOn: string | null, since: string, addendumNumber: number | null }>, addenda: Array<{ id: string, addendumNumber: number | null, status: CooperationStatus, outcomeKind: OutcomeKind | null, endsOn: string | null }>, amends: { id: string, title: string } | null, partner: { id: string } | null, procedure: { code: string, label: string } | null, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null };

export type AddendaOfQueryVariables = Exact<{
  where?: CooperationWhere | null | undefined;
}>;


export type AddendaOfQuery = { cooperations: { totalCount: number, nodes: Array<{ id: string, isAddendum: boolean, amends: { id: string } | null }> } | null };

export type AmendingFragment = { isAddendum: boolean, addendumNumber: number | null, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, amends: { id: string, title: string } | null, partner: { id: string } | null, procedure: { code: string, label: string } | null, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> };

export type CooperationRequestMutationVariables = Exact<{
  input: CooperationRequestInput;
}>;


export type CooperationRequestMutation = { cooperationRequest: { existing: boolean, cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationActMutationVariables = Exact<{
  input: CooperationActInput;
}>;


export type CooperationActMutation = { cooperationAct: { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationDocumentAddMutationVariables = Exact<{
  input: CooperationDocumentAddInput;
}>;


export type CooperationDocumentAddMutation = { cooperationDocumentAdd: { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, documents: Array<{ id: string, kind: string, frozenAt: string | null, currentVersion: { id: string, number: number, sha256: string } | null, slots: Array<{ sheet: string, slot: string, kind: ApprovalSlotKind, state: ApprovalSlotState, positionCode: string, versionNumber: number | null, sha256: string | null, stale: boolean }> }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type UploadTicketCreateMutationVariables = Exact<{
  input: UploadTicketCreateInput;
}>;


export type UploadTicketCreateMutation = { uploadTicketCreate: { ticket: { url: string, expiresAt: string, maxBytes: number } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationQuery = { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, partner: { id: string, name: string } | null, documents: Array<{ id: string, kind: string, frozenAt: string | null, currentVersion: { id: string, number: number, sha256: string } | null, slots: Array<{ sheet: string, slot: string, kind: ApprovalSlotKind, state: ApprovalSlotState, positionCode: string, versionNumber: number | null, sha256: string | null, stale: boolean }> }>, availableActions: Array<{ action: string, instance: string | null, step: string | null, allowed: boolean, isReturn: boolean, comment: CommentRule, because: Array<{ code: string, whoCanMeet: Array<string>, explanation: { en: string } }>, facts: Array<{ name: string, kind: FactKind, required: boolean }> }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null };

export type CooperationPageQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CooperationPageQuery = { cooperations: { nodes: Array<{ id: string, title: string, phase: Phase, status: CooperationStatus, partner: { id: string, name: string } | null, tasks: Array<{ id: string, step: string, positionCode: string, closedAt: string | null }>, documents: Array<{ id: string, kind: string, currentVersion: { id: string, number: number, sha256: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CooperationDeepQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationDeepQuery = { cooperation: { id: string, title: string, partner: { id: string, name: string, cooperations: { nodes: Array<{ id: string, title: string, tasks: Array<{ id: string, step: string }> }> } } | null, documents: Array<{ id: string, kind: string, versions: Array<{ id: string, number: number, sha256: string }>, slots: Array<{ id: string, slot: string, state: ApprovalSlotState }> }> } | null };

export type MyTasksQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyTasksQuery = { myTasks: { nodes: Array<{ id: string, step: string, positionCode: string, cooperation: { id: string, title: string, phase: Phase } | null }> } | null };

export type StageFragment = { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> };

export type PaperFragment = { id: string, kind: string, frozenAt: string | null, currentVersion: { id: string, number: number, sha256: string } | null, slots: Array<{ sheet: string, slot: string, kind: ApprovalSlotKind, state: ApprovalSlotState, positionCode: string, versionNumber: number | null, sha256: string | null, stale: boolean }> };

export type EventPageQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type EventPageQuery = { events: { nodes: Array<{ id: string, cursor: string, kind: string, changes: Array<{ kind: EventChangeKind, step: string | null, outcome: string | null, outcomeKind: OutcomeKind | null }> }> } | null };

export type CooperationAssignMutationVariables = Exact<{
  input: CooperationAssignInput;
}>;


export type CooperationAssignMutation = { cooperationAssign: { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, tasks: Array<{ id: string, step: string, positionCode: string, personIds: Array<string>, closedAt: string | null }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationReassignMutationVariables = Exact<{
  input: CooperationReassignInput;
}>;


export type CooperationReassignMutation = { cooperationReassign: { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }>, substitutes: Array<{ position: string, unitId: string | null, substituteId: string, substitutePosition: string, since: string, title: { en: string } }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationSeatsQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationSeatsQuery = { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, tasks: Array<{ id: string, step: string, positionCode: string, personIds: Array<string>, closedAt: string | null }>, acts: { nodes: Array<{ number: number, action: string, positionCode: string | null, mode: HoldMode | null, label: { en: string }, comment: { body: string } | null }> }, availableActions: Array<{ action: string, allowed: boolean, because: Array<{ code: string, whoCanMeet: Array<string> }> }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }>, substitutes: Array<{ position: string, unitId: string | null, substituteId: string, substitutePosition: string, since: string, title: { en: string } }> } | null };

export type SeatsFragment = { substitutes: Array<{ position: string, unitId: string | null, substituteId: string, substitutePosition: string, since: string, title: { en: string } }> };

export type AssignmentEndMutationVariables = Exact<{
  input: AssignmentEndInput;
}>;


export type AssignmentEndMutation = { assignmentEnd: { assignment: { id: string, endsOn: string | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type DelegationCreateMutationVariables = Exact<{
  input: DelegationCreateInput;
}>;


export type DelegationCreateMutation = { delegationCreate: { delegation: { id: string } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type MyNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: NoticeWhere | null | undefined;
}>;


export type MyNoticesQuery = { myNotices: { totalCount: number, nodes: Array<{ id: string, kind: NoticeKind, at: string, readAt: string | null, cooperation: { id: string, title: string } | null, act: { action: string, positionCode: string | null, mode: HoldMode | null, comment: { body: string } | null } | null, actedBy: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, me: { unreadNotices: number } | null };

export type NoticesReadMutationVariables = Exact<{
  input: NoticesReadInput;
}>;


export type NoticesReadMutation = { noticesRead: { unreadNotices: number | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type ToldFragment = { id: string, kind: NoticeKind, at: string, readAt: string | null, cooperation: { id: string, title: string } | null, act: { action: string, positionCode: string | null, mode: HoldMode | null, comment: { body: string } | null } | null, actedBy: { id: string } | null };

export type CooperationTakeBackMutationVariables = Exact<{
  input: CooperationTakeBackInput;
}>;


export type CooperationTakeBackMutation = { cooperationTakeBack: { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationCorrectMutationVariables = Exact<{
  input: CooperationCorrectInput;
}>;


export type CooperationCorrectMutation = { cooperationCorrect: { cooperation: { id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationHistoryQuery = { cooperation: { stageChangedAt: string, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, facts: Array<{ name: string, value: { text: string | null, number: number | null, date: string | null, units: Array<string> | null, needs: Array<string> | null } }>, tasks: Array<{ id: string, instance: string, step: string, positionCode: string, openedAt: string, closedAt: string | null }>, needs: Array<{ id: string, source: NeedSource, status: NeedStatus }>, formAnswers: Array<{ id: string, form: string, takenBackAt: string | null }>, documents: Array<{ id: string, kind: string, frozenAt: string | null, versions: Array<{ number: number, takenBack: boolean }>, currentVersion: { id: string, number: number, sha256: string } | null, slots: Array<{ sheet: string, slot: string, kind: ApprovalSlotKind, state: ApprovalSlotState, positionCode: string, versionNumber: number | null, sha256: string | null, stale: boolean }> }>, acts: { nodes: Array<{ number: number, action: string, step: string | null, positionCode: string | null, mode: HoldMode | null, takenBackAt: string | null, label: { en: string }, comment: { body: string } | null, takenBackBy: { number: number, comment: { body: string } | null } | null, takesBack: { number: number, action: string } | null, corrections: Array<{ name: string, kind: FactKind, label: { en: string }, was: { text: string | null, number: number | null, date: string | null, units: Array<string> | null, needs: Array<string> | null }, is: { text: string | null, number: number | null, date: string | null, units: Array<string> | null, needs: Array<string> | null } }> }> }, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null };

export type CooperationsMigrateMutationVariables = Exact<{
  input: CooperationsMigrateInput;
}>;


export type CooperationsMigrateMutation = { cooperationsMigrate: { moved: number, stayed: number, next: string | null, migration: { id: string, decreeNumber: string, decreeOn: string, decreeSample: boolean, moved: number, stayed: number, from: { label: string } | null, to: { label: string, migrations: Array<{ id: string }> } | null, person: { id: string } | null } | null, cases: Array<{ cooperationId: string, moved: boolean, cooperation: { version: number, procedure: { label: string } | null } | null, steps: Array<{ from: string, to: string | null }>, stops: Array<{ timer: string }>, starts: Array<{ timer: string, dueAt: string | null }>, voided: Array<{ action: string }>, problems: Array<{ code: MigrationProblemCode, path: Array<string>, explanation: { en: string }, remedy: { en: string } }> }>, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type MigrationHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type MigrationHistoryQuery = { cooperation: { stageChangedAt: string, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, procedure: { label: string } | null, acts: { nodes: Array<{ number: number, action: string, step: string | null, positionCode: string | null, label: { id: string, en: string }, comment: { body: string } | null }> }, tasks: Array<{ step: string, phase: Phase, positionCode: string, openedAt: string, closedAt: string | null, title: { en: string } }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null };

export type PositionCreateMutationVariables = Exact<{
  input: PositionCreateInput;
}>;


export type PositionCreateMutation = { positionCreate: { position: { id: string, code: string } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type AssignmentCreateMutationVariables = Exact<{
  input: AssignmentCreateInput;
}>;


export type AssignmentCreateMutation = { assignmentCreate: { assignment: { id: string } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type PartnerRegisterMutationVariables = Exact<{
  input: PartnerRegisterInput;
}>;


export type PartnerRegisterMutation = { partnerRegister: { partner: { id: string, name: string, country: string, kind: PartnerKind, level: PartnerLevel, version: number } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type PartnerQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerQuery = { partner: { id: string, name: string, country: string, kind: PartnerKind, level: PartnerLevel, address: string | null, website: string | null, version: number } | null };

export type PartnersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: PartnerWhere | null | undefined;
  orderBy?: PartnerOrder | null | undefined;
}>;


export type PartnersQuery = { partners: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerMergeMutationVariables = Exact<{
  input: PartnerMergeInput;
}>;


export type PartnerMergeMutation = { partnerMerge: { partner: { id: string } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

type Problem_GuardFailedError_Fragment = { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> };

type Problem_IllegalTransitionError_Fragment = { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> };

type Problem_InputError_Fragment = { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_StaleError_Fragment = { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> };

export type ProblemFragment =
  | Problem_GuardFailedError_Fragment
  | Problem_IllegalTransitionError_Fragment
  | Problem_InputError_Fragment
  | Problem_StaleError_Fragment
;

export type ProcedureImportMutationVariables = Exact<{
  input: ProcedureImportInput;
}>;


export type ProcedureImportMutation = { procedureImport: { procedureVersion: { id: string } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type ProcedureActivateMutationVariables = Exact<{
  input: ProcedureActivateInput;
}>;


export type ProcedureActivateMutation = { procedureActivate: { procedureVersion: { id: string, state: ProcedureState } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type ProcedureLintQueryVariables = Exact<{
  fileId: string | number;
  texts?: Array<ProcedureTextInput> | ProcedureTextInput | null | undefined;
}>;


export type ProcedureLintQuery = { procedureLint: { findings: Array<{ rule: string, severity: LintSeverity, step: string | null, line: number, column: number, sourceLine: number | null, explanation: { id: string, en: string }, mend: { id: string, en: string }, source: { document: string, item: string, quote: string } | null }>, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type NeedRecordMutationVariables = Exact<{
  input: NeedRecordInput;
}>;


export type NeedRecordMutation = { needRecord: { need: { id: string, source: NeedSource, title: string, description: string | null, status: NeedStatus, version: number, unit: { id: string, code: string } | null, partner: { id: string, name: string } | null, cooperation: { id: string } | null, recordedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type NeedChangeMutationVariables = Exact<{
  input: NeedChangeInput;
}>;


export type NeedChangeMutation = { needChange: { need: { id: string, source: NeedSource, title: string, description: string | null, status: NeedStatus, version: number, unit: { id: string, code: string } | null, partner: { id: string, name: string } | null, cooperation: { id: string } | null, recordedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type NeedWithdrawMutationVariables = Exact<{
  input: NeedWithdrawInput;
}>;


export type NeedWithdrawMutation = { needWithdraw: { need: { id: string, source: NeedSource, title: string, description: string | null, status: NeedStatus, version: number, unit: { id: string, code: string } | null, partner: { id: string, name: string } | null, cooperation: { id: string } | null, recordedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type NeedsQueryVariables = Exact<{
  first?: number | null | undefined;
  where?: NeedWhere | null | undefined;
  orderBy?: NeedOrder | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, nodes: Array<{ id: string, source: NeedSource, title: string, description: string | null, status: NeedStatus, version: number, unit: { id: string, code: string } | null, partner: { id: string, name: string } | null, cooperation: { id: string } | null, recordedBy: { id: string } | null }> } | null };

export type CooperationNeedsQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationNeedsQuery = { cooperation: { id: string, needs: Array<{ id: string, source: NeedSource, title: string, description: string | null, status: NeedStatus, version: number, unit: { id: string, code: string } | null, partner: { id: string, name: string } | null, cooperation: { id: string } | null, recordedBy: { id: string } | null }>, facts: Array<{ name: string, value: { needs: Array<string> | null } }> } | null };

export type CooperationsNeedsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CooperationsNeedsQuery = { cooperations: { nodes: Array<{ id: string, needs: Array<{ id: string, title: string }> }> } | null };

export type NumberSeriesSetMutationVariables = Exact<{
  input: NumberSeriesSetInput;
}>;


export type NumberSeriesSetMutation = { numberSeriesSet: { numberSeries: { id: string, kind: string, pattern: string, reset: NumberReset, forAddenda: boolean, version: number, counters: Array<{ period: string, last: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type NumberSeriesPageQueryVariables = Exact<{
  where?: NumberSeriesWhere | null | undefined;
}>;


export type NumberSeriesPageQuery = { numberSeries: { totalCount: number, nodes: Array<{ id: string, kind: string, pattern: string, reset: NumberReset, forAddenda: boolean, version: number, counters: Array<{ period: string, last: number }> }> } | null };

export type DocumentNumbersQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentNumbersQuery = { cooperation: { id: string, documents: Array<{ id: string, kind: string, number: string | null, frozenAt: string | null }> } | null };

export type CooperationBasisSetMutationVariables = Exact<{
  input: CooperationBasisSetInput;
}>;


export type CooperationBasisSetMutation = { cooperationBasisSet: { cooperation: { id: string, version: number, basis: { id: string, title: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type CooperationBasisQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationBasisQuery = { cooperation: { id: string, basis: { id: string, title: string, documents: Array<{ kind: string, instrument: boolean, number: string | null }> } | null, dependents: { totalCount: number, nodes: Array<{ id: string, title: string }> } } | null };

export type DocumentBasisQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentBasisQuery = { document: { id: string, kind: string, cooperation: { id: string, basis: { id: string, documents: Array<{ kind: string, instrument: boolean }> } | null, dependents: { nodes: Array<{ id: string }> } } | null } | null };

export type ProceduresForQueryVariables = Exact<{
  partnerId: string | number;
}>;


export type ProceduresForQuery = { proceduresFor: { scope: ProcedureScope, procedures: Array<{ id: string, code: string, label: string, state: ProcedureState }>, obstacle: { id: string, en: string } | null } | null };

export type PublicProceduresQueryVariables = Exact<{
  institution: string;
}>;


export type PublicProceduresQuery = { publicProcedures: Array<{ code: string, label: string, scope: ProcedureScope, name: { id: string, en: string }, steps: Array<{ step: string, phase: Phase, title: { id: string, en: string }, source: { document: string, item: string, quote: string } }>, officialFile: { url: string, sha256: string, fileName: string, sample: boolean } | null }> | null };

export type NeedEntryFragment = { id: string, source: NeedSource, title: string, description: string | null, status: NeedStatus, version: number, unit: { id: string, code: string } | null, partner: { id: string, name: string } | null, cooperation: { id: string } | null, recordedBy: { id: string } | null };

export type SeriesFragment = { id: string, kind: string, pattern: string, reset: NumberReset, forAddenda: boolean, version: number, counters: Array<{ period: string, last: number }> };

export const StageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<StageFragment, unknown>;
export const AmendingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<AmendingFragment, unknown>;
export const PaperFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<PaperFragment, unknown>;
export const SeatsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"substituteId"}},{"kind":"Field","name":{"kind":"Name","value":"substitutePosition"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<SeatsFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const NeedEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NeedEntryFragment, unknown>;
export const SeriesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Series"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"reset"}},{"kind":"Field","name":{"kind":"Name","value":"forAddenda"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"counters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}}]}}]} as unknown as DocumentNode<SeriesFragment, unknown>;
export const CooperationAmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationAmend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationAmendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAmend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationAmendMutation, CooperationAmendMutationVariables>;
export const AgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amending"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOnSetBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<AgreementQuery, AgreementQueryVariables>;
export const AddendaOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AddendaOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AddendaOfQuery, AddendaOfQueryVariables>;
export const CooperationRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationRequestMutation, CooperationRequestMutationVariables>;
export const CooperationActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationActMutation, CooperationActMutationVariables>;
export const CooperationDocumentAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationDocumentAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationDocumentAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationDocumentAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationDocumentAddMutation, CooperationDocumentAddMutationVariables>;
export const UploadTicketCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadTicketCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadTicketCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadTicketCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<UploadTicketCreateMutation, UploadTicketCreateMutationVariables>;
export const CooperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cooperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"isReturn"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<CooperationQuery, CooperationQueryVariables>;
export const CooperationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CooperationPageQuery, CooperationPageQueryVariables>;
export const CooperationDeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationDeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CooperationDeepQuery, CooperationDeepQueryVariables>;
export const MyTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const CooperationAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"personIds"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationAssignMutation, CooperationAssignMutationVariables>;
export const CooperationReassignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationReassign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationReassignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationReassign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"substituteId"}},{"kind":"Field","name":{"kind":"Name","value":"substitutePosition"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationReassignMutation, CooperationReassignMutationVariables>;
export const CooperationSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seats"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"personIds"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"substituteId"}},{"kind":"Field","name":{"kind":"Name","value":"substitutePosition"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<CooperationSeatsQuery, CooperationSeatsQueryVariables>;
export const AssignmentEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignmentEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AssignmentEndMutation, AssignmentEndMutationVariables>;
export const DelegationCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelegationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<DelegationCreateMutation, DelegationCreateMutationVariables>;
export const MyNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyNoticesQuery, MyNoticesQueryVariables>;
export const NoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<NoticesReadMutation, NoticesReadMutationVariables>;
export const CooperationTakeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationTakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationTakeBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationTakeBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationTakeBackMutation, CooperationTakeBackMutationVariables>;
export const CooperationCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationCorrectMutation, CooperationCorrectMutationVariables>;
export const CooperationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"stageChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"takenBackAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paper"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"takenBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenBackBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"takesBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"was"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"is"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<CooperationHistoryQuery, CooperationHistoryQueryVariables>;
export const CooperationsMigrateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationsMigrate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationsMigrateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationsMigrate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decreeOn"}},{"kind":"Field","name":{"kind":"Name","value":"decreeSample"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"stayed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"migrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationId"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"stayed"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationsMigrateMutation, CooperationsMigrateMutationVariables>;
export const MigrationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MigrationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<MigrationHistoryQuery, MigrationHistoryQueryVariables>;
export const PositionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PositionCreateMutation, PositionCreateMutationVariables>;
export const AssignmentCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignmentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AssignmentCreateMutation, AssignmentCreateMutationVariables>;
export const PartnerRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PartnerRegisterMutation, PartnerRegisterMutationVariables>;
export const PartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PartnerQuery, PartnerQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const PartnerMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PartnerMergeMutation, PartnerMergeMutationVariables>;
export const ProcedureImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProcedureImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProcedureImportMutation, ProcedureImportMutationVariables>;
export const ProcedureActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProcedureActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureActivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProcedureActivateMutation, ProcedureActivateMutationVariables>;
export const ProcedureLintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureLint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texts"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureTextInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureLint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"texts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProcedureLintQuery, ProcedureLintQueryVariables>;
export const NeedRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<NeedRecordMutation, NeedRecordMutationVariables>;
export const NeedChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<NeedChangeMutation, NeedChangeMutationVariables>;
export const NeedWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<NeedWithdrawMutation, NeedWithdrawMutationVariables>;
export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const CooperationNeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CooperationNeedsQuery, CooperationNeedsQueryVariables>;
export const CooperationsNeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationsNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CooperationsNeedsQuery, CooperationsNeedsQueryVariables>;
export const NumberSeriesSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NumberSeriesSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeriesSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberSeriesSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Series"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Series"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"reset"}},{"kind":"Field","name":{"kind":"Name","value":"forAddenda"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"counters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<NumberSeriesSetMutation, NumberSeriesSetMutationVariables>;
export const NumberSeriesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberSeriesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeriesWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Series"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Series"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"reset"}},{"kind":"Field","name":{"kind":"Name","value":"forAddenda"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"counters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}}]}}]} as unknown as DocumentNode<NumberSeriesPageQuery, NumberSeriesPageQueryVariables>;
export const DocumentNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentNumbersQuery, DocumentNumbersQueryVariables>;
export const CooperationBasisSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationBasisSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationBasisSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationBasisSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationBasisSetMutation, CooperationBasisSetMutationVariables>;
export const CooperationBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationBasis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CooperationBasisQuery, CooperationBasisQueryVariables>;
export const DocumentBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentBasis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentBasisQuery, DocumentBasisQueryVariables>;
export const ProceduresForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProceduresFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partnerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proceduresFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partnerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ProceduresForQuery, ProceduresForQueryVariables>;
export const PublicProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"institution"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"institution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"institution"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"officialFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]} as unknown as DocumentNode<PublicProceduresQuery, PublicProceduresQueryVariables>;