/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is wrong with an answer. */
export type AnswerErrorCode =
  /** The question is answered twice. */
  | 'ANSWERED_TWICE'
  /** Something stands twice that must differ. */
  | 'DUPLICATE'
  /** The question is not answered, or not so. */
  | 'NOT_ANSWERABLE'
  /** The choice is not offered after the other answers. */
  | 'NOT_OFFERED'
  /** It is no day of the calendar. */
  | 'NO_SUCH_DAY'
  /** It lies outside the bounds or the scale. */
  | 'OUT_OF_RANGE'
  /** It is missing. */
  | 'REQUIRED'
  /** A rule of the question does not hold. */
  | 'RULE_BROKEN'
  /** Too few are chosen or given. */
  | 'TOO_FEW'
  /** It is too long or too large. */
  | 'TOO_LONG'
  /** Too many are chosen or given. */
  | 'TOO_MANY'
  /** It is too short. */
  | 'TOO_SHORT'
  /** There is no such choice. */
  | 'UNKNOWN_CHOICE'
  /** There is no such row or field. */
  | 'UNKNOWN_KEY'
  /** There is no such question. */
  | 'UNKNOWN_QUESTION'
  /** It holds characters that cannot be kept. */
  | 'UNSTORABLE'
  /** It has not the form asked for. */
  | 'WRONG_FORMAT'
  /** It is of another type than asked for. */
  | 'WRONG_TYPE';

/** What is answered to one question: exactly one field. */
export type AnswerInput =
  {   /** Yes or no. */
  boolean: boolean; choice?: never; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never;   /** The code of the one choice. */
  choice: string; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never;   /** The codes of the choices. */
  choices: Array<string>; date?: never; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never;   /** A day. */
  date: string; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never;   /** Files the caller has uploaded. */
  files: Array<string | number>; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never;   /** The entries of a repeating group, in order. */
  items: Array<ItemAnswerInput>; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never; items?: never;   /** True: the question does not apply. */
  notApplicable: boolean; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never;   /** A number or a rating. */
  number: number; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never; number?: never;   /** Expected and experienced. */
  pair: PairAnswerInput; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never;   /** The codes in order, the first place first. */
  ranking: Array<string>; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never;   /** The rows of a matrix that are answered, each once. */
  rows: Array<RowAnswerInput>; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; files?: never; items?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never;   /** Free text, at most 10,000 characters. */
  text: string; };

/** How strictly answers are judged. */
export type AnswerMode =
  /** What is there must be right. */
  | 'DRAFT'
  /** And nothing may be missing. */
  | 'FINAL';

/** A rule on a finished answer: exactly one field. */
export type AnswerRuleInput =
  {   /** How many are chosen. */
  count: RangeRuleInput; email?: never; length?: never; range?: never; rule?: never; }
  |  { count?: never;   /** An e-mail address. */
  email: EmailRuleInput; length?: never; range?: never; rule?: never; }
  |  { count?: never; email?: never;   /** Length of a text. */
  length: LengthRuleInput; range?: never; rule?: never; }
  |  { count?: never; email?: never; length?: never;   /** Bounds of a number. */
  range: RangeRuleInput; rule?: never; }
  |  { count?: never; email?: never; length?: never; range?: never;   /** A condition over the answers. */
  rule: ConditionRuleInput; };

/** What a rule on an answer looks at. */
export type AnswerRuleKind =
  /** How many were chosen. */
  | 'COUNT'
  /** That it is an e-mail address. */
  | 'EMAIL'
  /** A condition over the answers. */
  | 'EXPRESSION'
  /** A text’s length, in characters. */
  | 'LENGTH'
  /** A number’s bounds. */
  | 'RANGE'
  /** A pattern as of JavaScript, found anywhere in a text unless it says ^ and $. Imported only; run in an engine without backtracking. */
  | 'REGEX';

/** How a question stands in a response; figures state their bases by it. */
export type AnswerState =
  /** Answered. */
  | 'ANSWERED'
  /** Not asked after the other answers. */
  | 'HIDDEN'
  /** Answered with "does not apply". */
  | 'NOT_APPLICABLE'
  /** Not in the version that was answered. */
  | 'NOT_ASKED'
  /** The draft was left before. */
  | 'NOT_REACHED'
  /** Asked and left out. */
  | 'SKIPPED';

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

/** What to write of a yes/no question; what is not given stays. */
export type BooleanFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** The word for no. */
  falseText?: Array<TextInLanguageInput> | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** The word for yes. */
  trueText?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What to write of a calculated value that is shown. */
export type CalculatedFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** How it is worked out. */
  formula?: FormulaInput | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** Whether an action takes a comment. */
export type CommentRule =
  /** It takes none. */
  | 'NONE'
  /** It may have one. */
  | 'OPTIONAL'
  /** It cannot be taken without one. */
  | 'REQUIRED';

/** What an answer is compared with: exactly one field. */
export type ComparedInput =
  {   /** Yes or no. */
  boolean: boolean; number?: never; numbers?: never; text?: never; texts?: never; }
  |  { boolean?: never;   /** A number. */
  number: number; numbers?: never; text?: never; texts?: never; }
  |  { boolean?: never; number?: never;   /** Numbers. */
  numbers: Array<number>; text?: never; texts?: never; }
  |  { boolean?: never; number?: never; numbers?: never;   /** A text, a day as YYYY-MM-DD, or the code of a choice. */
  text: string; texts?: never; }
  |  { boolean?: never; number?: never; numbers?: never; text?: never;   /** Texts or codes. */
  texts: Array<string>; };

/** A question compared with a value. */
export type ComparisonInput = {
  /** How it is compared. */
  op: ConditionOperator;
  /** The question: nps, panel.name within a group, matrix.row, group[0].name. */
  question: string;
  /** With what; none for EMPTY and NOT_EMPTY. */
  value?: ComparedInput | null | undefined;
};

/** What a change does to figures over both versions. */
export type Compatibility =
  /** Answers count together as they are. */
  | 'COMPATIBLE'
  /** The publisher must say that the meaning is the same. */
  | 'CONFIRM'
  /** Answers mean something else: the question needs a new name. */
  | 'INCOMPATIBLE'
  /** They do, but others were asked or offered something else: bases are stated. */
  | 'OTHER_BASE';

/** How a complaint was handled. */
export type ComplaintCloseInput = {
  /** What the complainant is told: 1 to 10,000 characters. */
  answer: string;
  /** The complaint. */
  complaintId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
};

/** How a list of Complaint objects is sorted; ties by id. */
export type ComplaintOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: ComplaintOrderField;
};

/** What a list of Complaint objects can be sorted by. */
export type ComplaintOrderField =
  /** When it was opened. */
  | 'OPENED_AT';

/** A complaint that was brought otherwise than by a survey. */
export type ComplaintRecordInput = {
  /** The cooperation it is about. */
  cooperationId?: string | number | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What it is about: 1 to 5,000 characters. */
  message: string;
  /** Who complains, at most 200 characters. */
  name?: string | null | undefined;
  /** Whose it is; without it the partner of the cooperation. */
  partnerId?: string | number | null | undefined;
  /** The phone number, at most 50 characters. */
  phone?: string | null | undefined;
};

/** A complaint that is not settled after all. */
export type ComplaintReopenInput = {
  /** The complaint. */
  complaintId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 2,000 characters. */
  reason: string;
};

/** Where a complaint came from. */
export type ComplaintSource =
  /** Sent apart from a response that leads to nobody (surveyEnvelopeSend). */
  | 'ENVELOPE'
  /** A survey response whose case rules hold: a wish to be contacted, or a low score. */
  | 'RESPONSE'
  /** Recorded by staff who were told of it (complaintRecord). */
  | 'STAFF';

/** How far a complaint is. */
export type ComplaintStatus =
  /** Answered and closed. */
  | 'CLOSED'
  /** To be handled. */
  | 'OPEN'
  /** The response it came from was taken back; words and contact are erased. */
  | 'WITHDRAWN';

/** Which complaints. Conditions side by side must all hold. */
export type ComplaintWhere = {
  /** All of these hold. */
  and?: Array<ComplaintWhere> | null | undefined;
  /** It came from this survey campaign. */
  campaignId?: string | number | null | undefined;
  /** It is about this cooperation. */
  cooperationId?: string | number | null | undefined;
  /** This does not hold. */
  not?: ComplaintWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ComplaintWhere> | null | undefined;
  /** The partner is such a one. */
  partner?: PartnerWhere | null | undefined;
  /** One of these case rules opened it. */
  ruleIn?: Array<string> | null | undefined;
  /** The source is one of these. */
  sourceIn?: Array<ComplaintSource> | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<ComplaintStatus> | null | undefined;
};

/** A condition built without words: exactly one field. */
export type ConditionInput =
  {   /** All of these hold. */
  all: Array<ConditionInput>; any?: never; is?: never; not?: never; }
  |  { all?: never;   /** At least one of these holds. */
  any: Array<ConditionInput>; is?: never; not?: never; }
  |  { all?: never; any?: never;   /** This comparison holds. */
  is: ComparisonInput; not?: never; }
  |  { all?: never; any?: never; is?: never;   /** This does not hold. */
  not: ConditionInput; };

/** What a node of a condition is. */
export type ConditionKind =
  /** All of its parts hold. */
  | 'ALL'
  /** At least one of its parts holds. */
  | 'ANY'
  /** A question is compared with a value. */
  | 'COMPARISON'
  /** Its one part does not hold. */
  | 'NOT';

/** How an answer is compared. With an unanswered question every comparison is false, but NE is true. */
export type ConditionOperator =
  /** All of the values are there. */
  | 'ALL_OF'
  /** One of the values is there. */
  | 'ANY_OF'
  /** A list has the choice, or a text the part. */
  | 'CONTAINS'
  /** Unanswered or hidden; takes no value. */
  | 'EMPTY'
  /** Equal. */
  | 'EQ'
  /** Greater than or equal. */
  | 'GE'
  /** Greater than. */
  | 'GT'
  /** Less than or equal. */
  | 'LE'
  /** Less than. */
  | 'LT'
  /** Not equal. */
  | 'NE'
  /** None of the values is there. */
  | 'NONE_OF'
  /** Not CONTAINS. */
  | 'NOT_CONTAINS'
  /** Answered; takes no value. */
  | 'NOT_EMPTY';

/** A condition over the answers, and what is said when it does not hold. */
export type ConditionRuleInput = {
  /** What must hold. */
  holds: FormulaInput;
  /** What is said; else the house’s own words. */
  message?: Array<TextInLanguageInput> | null | undefined;
};

/** What a question asks of a respondent who wants to be contacted. */
export type ContactPart =
  /** The e-mail address. */
  | 'EMAIL'
  /** What it is about, in the person’s own words (keluhan). */
  | 'MESSAGE'
  /** The name. */
  | 'NAME'
  /** Whether to be contacted at all. */
  | 'OPT_IN'
  /** The phone number. */
  | 'PHONE';

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

/** What was decided on a cooperation, whatever its SOP calls it. */
export type CooperationDecisionKind =
  /** It goes on as more than it was (dikembangkan lebih lanjut). */
  | 'DEVELOP'
  /** It goes on as it was (diperpanjang). */
  | 'EXTEND'
  /** It ends (dihentikan). */
  | 'TERMINATE';

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

/** A request to renew a cooperation that ran out (perpanjangan), as it came in. The partner is the old one’s, or the one it was merged into. */
export type CooperationRenewInput = {
  /** Facts to carry over from the old one, by name: those its successor’s intake asks for by the same name and type. What is given in facts goes before. A partner’s contact carries over what it is shown. */
  carry?: Array<string> | null | undefined;
  /** Through which door it came, by the procedure’s code. */
  channel: string;
  /** The cooperation whose agreement ran out. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The facts the procedure’s intake asks for. */
  facts?: Array<FactInput> | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The procedure, by code. Without it: the old one’s, if a version of it is in force; else the only one in force for the partner’s country. */
  procedure?: string | null | undefined;
  /** When it really arrived, if before now. */
  receivedAt?: string | null | undefined;
  /** The request in more words, at most 10,000 characters. */
  summary?: string | null | undefined;
  /** What the new one is about, 1 to 300 characters. */
  title: string;
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
  /** The agreement is signed by all and in force; its case may go on (monitoring, evaluation). */
  | 'ACTIVE'
  /** The case ended in another way. */
  | 'CLOSED'
  /** Steps are active; somebody has to act. */
  | 'OPEN'
  /** In force, and examined anew (ditinjau kembali), such as for a potential loss. */
  | 'UNDER_REVIEW';

/** As what a cooperation follows another. */
export type CooperationSuccession =
  /** It goes on as more than it was (pengembangan). */
  | 'DEVELOPMENT'
  /** It goes on as it was (perpanjangan), or takes up one that ran out. */
  | 'EXTENSION';

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
  /** It follows this cooperation; nothing when the caller may not see that one. */
  predecessorId?: string | number | null | undefined;
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

/** What to write of a day; what is not given stays. */
export type DateFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** The last day it may be; null: no bound. */
  max?: string | null | undefined;
  /** The last day it may be, worked out. */
  maxIs?: FormulaInput | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** The first day it may be; null: no bound. */
  min?: string | null | undefined;
  /** The first day it may be, worked out. */
  minIs?: FormulaInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** An answer to begin with: exactly one field. */
export type DefaultAnswerInput =
  {   /** Yes or no. */
  boolean: boolean; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never;   /** The code of the one choice. */
  choice: string; choices?: never; date?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never;   /** The codes of the choices. */
  choices: Array<string>; date?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never;   /** A day. */
  date: string; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never;   /** True: it does not apply. */
  notApplicable: boolean; number?: never; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never;   /** A number or a rating. */
  number: number; pair?: never; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never;   /** Expected and experienced. */
  pair: PairAnswerInput; ranking?: never; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never; pair?: never;   /** The codes in order, the first place first. */
  ranking: Array<string>; rows?: never; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never;   /** Rows of a matrix. */
  rows: Array<RowAnswerInput>; text?: never; }
  |  { boolean?: never; choice?: never; choices?: never; date?: never; notApplicable?: never; number?: never; pair?: never; ranking?: never; rows?: never;   /** Free text. */
  text: string; };

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

/** Why an answer was not kept. */
export type DroppedBecause =
  /** Contact data is never with answers that lead to nobody: send it apart (surveyEnvelopeSend). */
  | 'CONTACT'
  /** The question cannot be answered: it keeps what it was opened with. */
  | 'DISABLED'
  /** After the other answers the question is not asked. */
  | 'HIDDEN'
  /** After the other answers the choice is not offered. */
  | 'NOT_OFFERED';

/** What an element is put into: exactly one field. */
export type ElementHolderInput =
  {   /** A repeating group, by its name. */
  group: string; page?: never; panel?: never; }
  |  { group?: never;   /** A page, by its name. */
  page: string; panel?: never; }
  |  { group?: never; page?: never;   /** A panel, by its address. */
  panel: string; };

/** That it is an e-mail address, and what is said when it is not. */
export type EmailRuleInput = {
  /** What is said; else the house’s own words. */
  message?: Array<TextInLanguageInput> | null | undefined;
};

/** What to change of a draft; what is not given stays, null takes it away. */
export type EvaluationChangeInput = {
  /** Improvements to add, at most 100 at once. */
  add?: Array<EvaluationItemInput> | null | undefined;
  /** Benefit (manfaat), 0 to 100 percent. */
  benefitPercent?: number | null | undefined;
  /** Why, at most 4,000 characters. */
  benefitReason?: string | null | undefined;
  /** Conformity with what was agreed (kesesuaian), 0 to 100 percent. */
  conformityPercent?: number | null | undefined;
  /** Why, at most 4,000 characters. */
  conformityReason?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The evaluation. */
  evaluationId: string | number;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The period’s first day. */
  from?: string | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** IMPROVE: by when the next version of the plan is due. */
  nextPlanDueOn?: string | null | undefined;
  /** What it comes to. */
  outcome?: EvaluationOutcome | null | undefined;
  /** Improvements to take away. */
  remove?: Array<string | number> | null | undefined;
  /** In all, at most 4,000 characters. */
  summary?: string | null | undefined;
  /** The period’s last day: today at the latest. */
  until?: string | null | undefined;
};

/** A draft that is ready. */
export type EvaluationCompleteInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The evaluation. */
  evaluationId: string | number;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
};

/** What becomes of an improvement; what is not given stays. */
export type EvaluationItemChangeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** By when. */
  dueOn?: string | null | undefined;
  /** The file that shows it: one the caller has sent by upload ticket. */
  evidenceFileId?: string | number | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The improvement. */
  itemId: string | number;
  /** What was done, or why not: at most 4,000 characters. */
  note?: string | null | undefined;
  /** Who answers for it from now on: a person of the house. */
  ownerId?: string | number | null | undefined;
  /** How far it is. DONE needs evidence, DROPPED a note; both are for good. */
  status?: EvaluationItemStatus | null | undefined;
};

/** What is to be improved. */
export type EvaluationItemInput = {
  /** By when: today or later. */
  dueOn: string;
  /** Who answers for it: a person of the house. */
  ownerId: string | number;
  /** In words, 1 to 4,000 characters. */
  what: string;
};

/** How far an improvement is. */
export type EvaluationItemStatus =
  /** Done, with evidence (selesai). */
  | 'DONE'
  /** Not to be done; the note says why (dibatalkan). */
  | 'DROPPED'
  /** To be done (belum selesai). */
  | 'OPEN';

/** Which improvements. Conditions side by side must all hold. */
export type EvaluationItemWhere = {
  /** All of these hold. */
  and?: Array<EvaluationItemWhere> | null | undefined;
  /** Due before this day. */
  dueBefore?: string | null | undefined;
  /** Its evaluation is such a one. */
  evaluation?: EvaluationWhere | null | undefined;
  /** This does not hold. */
  not?: EvaluationItemWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationItemWhere> | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<EvaluationItemStatus> | null | undefined;
};

/** What an evaluation comes to. */
export type EvaluationOutcome =
  /** The cooperation goes on as it is (dilanjutkan). */
  | 'CONTINUE'
  /** It goes on better: improvements, and the next version of the plan (diperbaiki). */
  | 'IMPROVE'
  /** It is examined anew: a cooperation in force comes under review (ditinjau kembali). */
  | 'REVIEW';

/** A period of a cooperation that is to be evaluated. */
export type EvaluationStartInput = {
  /** The cooperation. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The period’s first day. */
  from: string;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The period’s last day: today at the latest. */
  until: string;
};

/** How far an evaluation is. */
export type EvaluationStatus =
  /** Completed: figures and judgement stand (selesai). */
  | 'COMPLETED'
  /** Being written; its figures are drawn anew with every change (konsep). */
  | 'DRAFT';

/** Which evaluations. Conditions side by side must all hold. */
export type EvaluationWhere = {
  /** All of these hold. */
  and?: Array<EvaluationWhere> | null | undefined;
  /** It is about this cooperation. */
  cooperationId?: string | number | null | undefined;
  /** This does not hold. */
  not?: EvaluationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationWhere> | null | undefined;
  /** The outcome is one of these. */
  outcomeIn?: Array<EvaluationOutcome> | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<EvaluationStatus> | null | undefined;
  /** Its period ends before this day. */
  untilBefore?: string | null | undefined;
  /** Its period ends on or after this day. */
  untilFrom?: string | null | undefined;
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
  /** The form given came to figures that the procedure asks for; see facts for which. */
  | 'FACTS_COMPUTED'
  /** Facts recorded wrongly were corrected; see facts for which. */
  | 'FACTS_CORRECTED'
  /** What lies beside the case was seen otherwise than before; see facts for which. */
  | 'FACTS_OBSERVED'
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
  /** The agreement is in force while the case goes on, or examined anew; see standing. */
  | 'STANDING_CHANGED'
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

/** What to write of a question for files; what is not given stays. */
export type FileFieldsInput = {
  /** Media types or endings that are taken, such as image/* or .pdf. */
  accepted?: Array<string> | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** How many files at most, 1 to 20; 1 when not said. */
  maxFiles?: number | null | undefined;
  /** The most bytes of one file; null: the server’s own limit. */
  maxSize?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** How much a finding matters. */
export type FindingSeverity =
  /** It is not published with this. */
  | 'ERROR'
  /** To know and to accept. */
  | 'INFO'
  /** Likely a mistake. */
  | 'WARNING';

/** A form answered with an act. */
export type FormInput = {
  /** The answers, at most 500 in all, each question once. Where the institution has published the questionnaire of this code in the version the procedure names, they are judged by it, every error at once: its path goes on with the question’s name. */
  answers: Array<QuestionAnswerInput>;
  /** The form, by its code in the procedure. */
  form: string;
};

/** A condition or formula, in words or as structure: exactly one field. */
export type FormulaInput =
  {   /** As structure; it is kept as the expression it is. */
  condition: ConditionInput; expression?: never; }
  |  { condition?: never;   /** In SurveyJS’s expression language, at most 4,000 characters, such as `{nps} <= 6 and {reason} empty`. Refused when it does not parse; a name that is not there (yet) and values that do not compare are kept, and told in draft.faults. */
  expression: string; };

/** What to write of a repeating group; what is not given stays. Its questions are added into it by name. */
export type GroupFieldsInput = {
  /** The label of the button that adds an entry. */
  addText?: Array<TextInLanguageInput> | null | undefined;
  /** Whether entries may be added to those it was opened with. */
  canAdd?: boolean | null | undefined;
  /** Whether entries it was opened with may be taken away. */
  canRemove?: boolean | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** The heading of an entry; may quote it as {panel.name}. */
  itemTitle?: Array<TextInLanguageInput> | null | undefined;
  /** How many entries at most, 1 to 100; 100 when not said. */
  maxItems?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** How many entries at least; 0 when not said. */
  minItems?: number | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** The question in it whose answers must differ between entries. */
  unique?: string | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
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

/** What to write of a text to read. */
export type InfoFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The text. */
  text?: Array<TextInLanguageInput> | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** One entry of a repeating group. */
export type ItemAnswerInput = {
  /** The answers to the group’s own questions, each once. */
  answers: Array<QuestionAnswerInput>;
};

/** The length of a text in characters, and what is said when it is broken. */
export type LengthRuleInput = {
  /** False: no digits may stand in it. */
  digits?: boolean | null | undefined;
  /** The most. */
  max?: number | null | undefined;
  /** What is said; else the house’s own words. */
  message?: Array<TextInLanguageInput> | null | undefined;
  /** The least. */
  min?: number | null | undefined;
};

/** How much a finding about an SOP weighs. */
export type LintSeverity =
  /** A case can get stuck or come out wrong; procedureActivate refuses it unless despiteErrors. */
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

/** What to write of a long text; what is not given stays. */
export type LongTextFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** The most characters an answer may have; at most, and when not said, 1,000 for a line and 10,000 for a long text. */
  maxLength?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What stands in the empty field. */
  placeholder?: Array<TextInLanguageInput> | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What to write of a matrix; what is not given stays. */
export type MatrixFieldsInput = {
  /** The columns, at most 50, all of them in order. */
  columns?: Array<QuestionChoiceInput> | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Whether every row must be answered. */
  eachRowRequired?: boolean | null | undefined;
  /** Whether each column is chosen once only. */
  eachRowUnique?: boolean | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** The rows, at most 200, all of them in order. */
  rows?: Array<QuestionChoiceInput> | null | undefined;
  /** Show a row while this holds of `{item}`. */
  rowsVisibleIf?: FormulaInput | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What a question measures; what is not given stays. */
export type MeasureInput = {
  /** The element in it, such as U1. */
  element?: string | null | undefined;
  /** Whether a higher value is better; true when not said. */
  higherIsBetter?: boolean | null | undefined;
  /** The index or construct, such as IKM. */
  index?: string | null | undefined;
  /** Whether its value is reported as a score of the response. */
  scored?: boolean | null | undefined;
  /** Its weight, where the index weighs. */
  weight?: number | null | undefined;
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

/** What the author adds to a monitoring report. */
export type MonitoringAddedKind =
  /** A problem (masalah). */
  | 'ISSUE'
  /** A recommendation (rekomendasi). */
  | 'RECOMMENDATION';

/** A problem or a recommendation. */
export type MonitoringAdditionInput = {
  /** Which of the two. */
  kind: MonitoringAddedKind;
  /** In words, 1 to 4,000 characters. */
  remark: string;
};

/** What is said of a line. What is not given stays; null takes it away. */
export type MonitoringLineInput = {
  /** The line. */
  lineId: string | number;
  /** In words, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** How it goes. */
  state?: MonitoringLineState | null | undefined;
};

/** What a line of a monitoring report speaks of. */
export type MonitoringLineKind =
  /** An action of the plan in force (rencana aksi). */
  | 'ACTION'
  /** A complaint of the period, or still open from before; without its words (pengaduan). */
  | 'COMPLAINT'
  /** A shared goal of the plan in force (tujuan bersama). */
  | 'GOAL'
  /** An indicator of the plan in force, with its latest value (indikator). */
  | 'INDICATOR'
  /** A problem the author tells of (masalah). */
  | 'ISSUE'
  /** A meeting of the period, or a regular one that was missed (rapat). */
  | 'MEETING'
  /** What fell due in the period, or is still owed from before (kewajiban). */
  | 'OBLIGATION'
  /** What the author recommends (rekomendasi). */
  | 'RECOMMENDATION';

/** What the author of a monitoring report says of a line. */
export type MonitoringLineState =
  /** May not come about as planned (berisiko). */
  | 'AT_RISK'
  /** Done (selesai). */
  | 'DONE'
  /** Not going as planned (menyimpang). */
  | 'OFF_TRACK'
  /** Going as planned (sesuai rencana). */
  | 'ON_TRACK'
  /** Not pursued any more (dihentikan). */
  | 'STOPPED';

/** Which lines of reports. Conditions side by side must all hold. */
export type MonitoringLineWhere = {
  /** All of these hold. */
  and?: Array<MonitoringLineWhere> | null | undefined;
  /** It speaks of one of these. */
  kindIn?: Array<MonitoringLineKind> | null | undefined;
  /** This does not hold. */
  not?: MonitoringLineWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MonitoringLineWhere> | null | undefined;
  /** It was, or was not, past its day and not done. */
  overdue?: boolean | null | undefined;
  /** Its report is such a one. */
  report?: MonitoringReportWhere | null | undefined;
  /** The author says one of these of it. */
  stateIn?: Array<MonitoringLineState> | null | undefined;
};

/** What to change of a draft; what is not given stays. */
export type MonitoringReportChangeInput = {
  /** Problems and recommendations to add. */
  add?: Array<MonitoringAdditionInput> | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The period’s first day. */
  from?: string | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What is said of lines. */
  lines?: Array<MonitoringLineInput> | null | undefined;
  /** Problems and recommendations to take away. */
  remove?: Array<string | number> | null | undefined;
  /** The report. */
  reportId: string | number;
  /** In all, at most 10,000 characters; null erases it. */
  summary?: string | null | undefined;
  /** The period’s last day: today at the latest. */
  until?: string | null | undefined;
};

/** A draft that is ready. */
export type MonitoringReportFinishInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The report. */
  reportId: string | number;
};

/** A finished report that is to be opened again. */
export type MonitoringReportReviseInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The report. */
  reportId: string | number;
};

/** A period of a cooperation that is to be reported on. */
export type MonitoringReportStartInput = {
  /** The cooperation. */
  cooperationId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The period’s first day. */
  from: string;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The period’s last day: today at the latest. */
  until: string;
};

/** How far a monitoring report is. */
export type MonitoringReportStatus =
  /** Being written; its figures are drawn anew with every change (konsep). */
  | 'DRAFT'
  /** Finished: its figures stand as they were then (selesai). */
  | 'FINISHED'
  /** Finished, and opened again as the next revision (digantikan revisi). */
  | 'SUPERSEDED';

/** Which reports. Conditions side by side must all hold. */
export type MonitoringReportWhere = {
  /** All of these hold. */
  and?: Array<MonitoringReportWhere> | null | undefined;
  /** It is about this cooperation. */
  cooperationId?: string | number | null | undefined;
  /** This does not hold. */
  not?: MonitoringReportWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MonitoringReportWhere> | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<MonitoringReportStatus> | null | undefined;
  /** Its period ends before this day. */
  untilBefore?: string | null | undefined;
  /** Its period ends on or after this day. */
  untilFrom?: string | null | undefined;
};

/** What to write of a multiple choice; what is not given stays. */
export type MultipleChoiceFieldsInput = {
  /** The choices, at most 1,000, all of them in order. */
  choices?: Array<QuestionChoiceInput> | null | undefined;
  /** Let a choice be chosen while this holds of `{item}`. */
  choicesEnableIf?: FormulaInput | null | undefined;
  /** Offer a choice while this holds of `{item}`. */
  choicesVisibleIf?: FormulaInput | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** How it is shown; CHECKBOXES when not said. */
  display?: MultipleDisplay | null | undefined;
  /** Offer "I do not know". Its code is dontknow. */
  dontKnow?: boolean | null | undefined;
  /** The label of "I do not know". */
  dontKnowText?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** How many may be chosen; null: all. */
  maxSelected?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** How many must be chosen at least, once any is. */
  minSelected?: number | null | undefined;
  /** Offer "none". Its code is none. */
  none?: boolean | null | undefined;
  /** The label of "none". */
  noneText?: Array<TextInLanguageInput> | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** Offer "other", said in words. Its code, in answers and conditions, is other. */
  other?: boolean | null | undefined;
  /** The label of "other". */
  otherText?: Array<TextInLanguageInput> | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Offer "I do not want to answer". Its code is refused. */
  refuse?: boolean | null | undefined;
  /** The label of "I do not want to answer". */
  refuseText?: Array<TextInLanguageInput> | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** Let all be chosen at a stroke. */
  selectAll?: boolean | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** How several choices are shown. */
export type MultipleDisplay =
  /** A list of check boxes. */
  | 'CHECKBOXES'
  /** A list that opens, with what was chosen as tags. */
  | 'TAGS';

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

/** How a number is entered. */
export type NumberDisplay =
  /** In a field. */
  | 'FIELD'
  /** By a slider. */
  | 'SLIDER';

/** What to write of a number; what is not given stays. */
export type NumberFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** How it is entered; FIELD when not said. */
  display?: NumberDisplay | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** Whether it must be whole. */
  integer?: boolean | null | undefined;
  /** The highest it may be; null: no bound. */
  max?: number | null | undefined;
  /** The highest it may be, worked out. */
  maxIs?: FormulaInput | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** The lowest it may be; null: no bound. */
  min?: number | null | undefined;
  /** The lowest it may be, worked out. */
  minIs?: FormulaInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** Its unit, such as percent. */
  unit?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
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

/** What to write of a page; what is not given stays. */
export type PageFieldsInput = {
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What was expected and how it turned out, on the question’s scale. */
export type PairAnswerInput = {
  /** What was expected. */
  expectation?: number | null | undefined;
  /** How it turned out. */
  experience?: number | null | undefined;
};

/** What to write of an expectation/experience pair; what is not given stays. Both halves are on one scale. */
export type PairFieldsInput = {
  /** Whether both must be answered. */
  bothRequired?: boolean | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** How the expectation is asked. */
  expectationText?: Array<TextInLanguageInput> | null | undefined;
  /** How the experience is asked. */
  experienceText?: Array<TextInLanguageInput> | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** A further step that says it does not apply. */
  notApplicableText?: Array<TextInLanguageInput> | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The steps of the scale, 2 to 50. */
  steps?: Array<QuestionStepInput> | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What to write of a panel; what is not given stays. */
export type PanelFieldsInput = {
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

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

/** How far a version of a plan is. */
export type PlanStatus =
  /** Every party has acknowledged it; it is in force (disepakati). */
  | 'AGREED'
  /** Being written (konsep). */
  | 'DRAFT'
  /** Waits for every party’s acknowledgement (diusulkan). */
  | 'PROPOSED'
  /** A later version was agreed (digantikan). */
  | 'SUPERSEDED';

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
  /** Put it in force although the linter finds errors: cases may come to a stand. The event says so. */
  despiteErrors?: boolean | null | undefined;
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

/** What is looked at before a version is published, one after the other. */
export type PublishStageName =
  /** That it may follow the version before: what answers mean has not changed. */
  | 'COMPATIBILITY'
  /** That it can be run: no fault, no unknown type, every formula well typed. */
  | 'FAULTS'
  /** That it makes sense: reachable, without contradiction, translated, its index complete. */
  | 'LINT'
  /** That every way through can be finished, and every question is met on one. */
  | 'PROOF'
  /** That its own tests pass. */
  | 'TESTS';

/** A question and its answer. */
export type QuestionAnswerInput = {
  /** A remark on the answer where the question takes one, at most 10,000 characters. */
  comment?: string | null | undefined;
  /** The words that go with the choice "other", at most 1,000 characters. */
  other?: string | null | undefined;
  /** The question, by its name in the questionnaire; in a group, by its name there. */
  question: string;
  /** What is answered; none when there is only a comment. */
  value?: AnswerInput | null | undefined;
};

/** A choice, row or column. One that stands there keeps what is not given. */
export type QuestionChoiceInput = {
  /** What is answered and stored: 1 to 200 characters, unlike every other in its list. */
  code: string;
  /** Let it be chosen while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** True: choosing it says that the question does not apply. */
  notApplicable?: boolean | null | undefined;
  /** Whether formulas read the code as a number; they do where all codes of the list are numbers. */
  numeric?: boolean | null | undefined;
  /** What it counts in scores; else a numeric code counts itself. */
  score?: number | null | undefined;
  /** The label; else the code is shown. */
  text?: Array<TextInLanguageInput> | null | undefined;
  /** Offer it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** A question of one kind: exactly one field. What is not given in it stays. */
export type QuestionInput =
  {   /** Yes or no (BOOLEAN). */
  boolean: BooleanFieldsInput; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never;   /** Worked out and shown (CALCULATED). */
  calculated: CalculatedFieldsInput; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never;   /** How easy, 1 to 7 or 1 to 5 (CES). */
  ces: RatingFieldsInput; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never;   /** How satisfied, 1 to 5 or 1 to 4 (CSAT). */
  csat: RatingFieldsInput; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never;   /** A day (DATE). */
  date: DateFieldsInput; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never;   /** Files as evidence (FILE). */
  file: FileFieldsInput; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never;   /** Questions asked again for each entry (GROUP). */
  group: GroupFieldsInput; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never;   /** A text to read (INFO). */
  info: InfoFieldsInput; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never;   /** A text of several lines (LONG_TEXT). */
  longText: LongTextFieldsInput; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never;   /** One choice for each row (MATRIX). */
  matrix: MatrixFieldsInput; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never;   /** Any of several choices (MULTIPLE_CHOICE). */
  multipleChoice: MultipleChoiceFieldsInput; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never;   /** How likely to recommend, 0 to 10 (NPS). */
  nps: RatingFieldsInput; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never;   /** A number (NUMBER). */
  number: NumberFieldsInput; pair?: never; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never;   /** Expected and experienced (PAIR). */
  pair: PairFieldsInput; ranking?: never; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never;   /** Choices put in order (RANKING). */
  ranking: RankingFieldsInput; rating?: never; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never;   /** A number on a scale (RATING). */
  rating: RatingFieldsInput; singleChoice?: never; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never;   /** One of several choices (SINGLE_CHOICE). */
  singleChoice: SingleChoiceFieldsInput; text?: never; }
  |  { boolean?: never; calculated?: never; ces?: never; csat?: never; date?: never; file?: never; group?: never; info?: never; longText?: never; matrix?: never; multipleChoice?: never; nps?: never; number?: never; pair?: never; ranking?: never; rating?: never; singleChoice?: never;   /** A line of text (TEXT). */
  text: TextFieldsInput; };

/** What is asked, and how it is answered. */
export type QuestionKind =
  /** Yes or no (ya/tidak). */
  | 'BOOLEAN'
  /** Worked out and shown, never answered (nilai terhitung). */
  | 'CALCULATED'
  /** Customer effort score, on a scale 1 to 7 or 1 to 5. */
  | 'CES'
  /** Customer satisfaction, on a scale 1 to 5 or 1 to 4. */
  | 'CSAT'
  /** A day on the calendar (tanggal). */
  | 'DATE'
  /** Files as evidence (berkas bukti). */
  | 'FILE'
  /** Questions asked again for each entry (kelompok berulang). */
  | 'GROUP'
  /** A text to read (keterangan). */
  | 'INFO'
  /** A text of several lines (uraian). */
  | 'LONG_TEXT'
  /** One choice for each row (matriks). */
  | 'MATRIX'
  /** Any of several choices (pilihan ganda). */
  | 'MULTIPLE_CHOICE'
  /** Net Promoter Score: how likely to recommend, 0 to 10. */
  | 'NPS'
  /** A number (angka). */
  | 'NUMBER'
  /** Of a type that is kept and exported but cannot be published. */
  | 'OPAQUE'
  /** Expected and experienced, on one scale (harapan dan kenyataan). */
  | 'PAIR'
  /** Choices put in order (pemeringkatan). */
  | 'RANKING'
  /** A number on a scale (skala penilaian). */
  | 'RATING'
  /** One of several choices (pilihan tunggal). */
  | 'SINGLE_CHOICE'
  /** A line of text: plain, e-mail, web address or phone number. */
  | 'TEXT';

/** The text a question comes from; what is not given stays. */
export type QuestionSourceInput = {
  /** The regulation, SOP or form. */
  document?: string | null | undefined;
  /** The item in it. */
  item?: string | null | undefined;
  /** Its words. */
  quote?: string | null | undefined;
};

/** A step of a scale. One that stands there keeps what is not given. */
export type QuestionStepInput = {
  /** What it counts in scores; else itself. */
  score?: number | null | undefined;
  /** The label; else the number is shown. */
  text?: Array<TextInLanguageInput> | null | undefined;
  /** What is answered. */
  value: number;
};

/** A value of the whole response to take away. */
export type QuestionnaireCalculationRemoveInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The value, by its name. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** Another name for a value of the whole response. */
export type QuestionnaireCalculationRenameInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The value, by its name. */
  name: string;
  /** Its new name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other here, whatever the case of letters. */
  newName: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** A value of the whole response. */
export type QuestionnaireCalculationSetInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** How it is worked out. */
  formula: FormulaInput;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Its name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other here, whatever the case of letters. One that is there is changed. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
  /** Whether it is reported as a score of the response. */
  scored?: boolean | null | undefined;
};

/** A rule to take away. */
export type QuestionnaireCaseRuleRemoveInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The rule, by its name. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** What a finished response leads to. */
export type QuestionnaireCaseRuleSetInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The rule’s name: it begins with a letter. One that is there is changed. */
  name: string;
  /** What is opened then, by its code, such as COMPLAINT (pengaduan). In CONFIDENTIAL mode a complaint is opened only by a rule on nothing but contact questions (contact: OPT_IN …), in ANONYMOUS mode by none. */
  open?: string | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
  /** When. */
  when: FormulaInput;
  /** The text question whose words tell what it is about, by its name. */
  wordsFrom?: string | null | undefined;
};

/** What to change of a questionnaire as a whole. */
export type QuestionnaireChangeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What to write of it; what is not given stays. */
  questionnaire: QuestionnaireFieldsInput;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** What changed between two versions. */
export type QuestionnaireChangeKind =
  /** case rules changed. */
  | 'CASE_RULES_CHANGED'
  /** choices reordered. */
  | 'CHOICES_REORDERED'
  /** choice added. */
  | 'CHOICE_ADDED'
  /** choice removed. */
  | 'CHOICE_REMOVED'
  /** condition changed. */
  | 'CONDITION_CHANGED'
  /** default changed. */
  | 'DEFAULT_CHANGED'
  /** description changed. */
  | 'DESCRIPTION_CHANGED'
  /** format changed. */
  | 'FORMAT_CHANGED'
  /** formula changed. */
  | 'FORMULA_CHANGED'
  /** index changed. */
  | 'INDEX_CHANGED'
  /** kind changed. */
  | 'KIND_CHANGED'
  /** label changed. */
  | 'LABEL_CHANGED'
  /** limits changed. */
  | 'LIMITS_CHANGED'
  /** measure changed. */
  | 'MEASURE_CHANGED'
  /** not applicable changed. */
  | 'NOT_APPLICABLE_CHANGED'
  /** offer changed. */
  | 'OFFER_CHANGED'
  /** pair changed. */
  | 'PAIR_CHANGED'
  /** presentation changed. */
  | 'PRESENTATION_CHANGED'
  /** question added. */
  | 'QUESTION_ADDED'
  /** question moved. */
  | 'QUESTION_MOVED'
  /** question removed. */
  | 'QUESTION_REMOVED'
  /** ranked choices changed. */
  | 'RANKED_CHOICES_CHANGED'
  /** required changed. */
  | 'REQUIRED_CHANGED'
  /** row added. */
  | 'ROW_ADDED'
  /** row removed. */
  | 'ROW_REMOVED'
  /** scale changed. */
  | 'SCALE_CHANGED'
  /** scored changed. */
  | 'SCORED_CHANGED'
  /** score changed. */
  | 'SCORE_CHANGED'
  /** title changed. */
  | 'TITLE_CHANGED'
  /** translation changed. */
  | 'TRANSLATION_CHANGED'
  /** unit changed. */
  | 'UNIT_CHANGED'
  /** value added. */
  | 'VALUE_ADDED'
  /** value removed. */
  | 'VALUE_REMOVED'
  /** weight changed. */
  | 'WEIGHT_CHANGED';

/** A questionnaire to begin. */
export type QuestionnaireCreateInput = {
  /** Its code, by which procedures name it: 1 to 40 letters, digits and . _ / -, unlike any other. */
  code: string;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The language of its plain texts, such as id. It stays. */
  language: string;
  /** What to write of it. */
  questionnaire: QuestionnaireFieldsInput;
};

/** What is wrong with a questionnaire. */
export type QuestionnaireFaultCode =
  /** A code stands twice in a list. */
  | 'DUPLICATE'
  /** A formula does not parse, or compares what cannot be compared. */
  | 'EXPRESSION_INVALID'
  /** A key that reaches into the program. */
  | 'FORBIDDEN_KEY'
  /** A property has a value it cannot have. */
  | 'INVALID'
  /** Conditions or formulas hang on each other in a circle. */
  | 'LOGIC_CYCLE'
  /** Markup beyond the small list that is allowed. */
  | 'MARKUP_REFUSED'
  /** Two have one name. */
  | 'NAME_TAKEN'
  /** It is no SurveyJS document. */
  | 'NOT_A_DOCUMENT'
  /** A bound lies where nothing fits. */
  | 'OUT_OF_RANGE'
  /** A pattern that cannot be run in linear time (references back, looking ahead), or would take too long. */
  | 'REGEX_REFUSED'
  /** Something is missing. */
  | 'REQUIRED'
  /** Nested too deeply. */
  | 'TOO_DEEP'
  /** The whole, or a text, is too large. */
  | 'TOO_LARGE'
  /** Too many pages, questions, choices or rows. */
  | 'TOO_MANY'
  /** One response would take too many steps to judge. */
  | 'TOO_MUCH_LOGIC'
  /** A formula names what is not there. */
  | 'UNKNOWN_REFERENCE'
  /** A property that would change what may be answered and is not run here. */
  | 'UNSUPPORTED_PROPERTY'
  /** A type of question that is not run here. */
  | 'UNSUPPORTED_QUESTION_TYPE';

/** What to write of the questionnaire as a whole; what is not given stays. */
export type QuestionnaireFieldsInput = {
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Whether partners’ contacts may read its versions from the next one on; false when not said. */
  forPartners?: boolean | null | undefined;
  /** The form it is; null: none. */
  form?: RegisteredFormInput | null | undefined;
  /** The index the answers make; null: none. */
  index?: QuestionnaireIndexInput | null | undefined;
  /** What its next version is called, such as 1.0.0. */
  label?: string | null | undefined;
  /** Every language it must be complete in, at most 20; null: those its titles speak. */
  languages?: Array<string> | null | undefined;
  /** Whether it shows how far one is. */
  progressBar?: boolean | null | undefined;
  /** The language it is first shown in; null: its own. */
  startLanguage?: string | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
};

/** A SurveyJS document, uploaded before. */
export type QuestionnaireImportInput = {
  /** The code of a new one; else the document’s own (`x-mitra.code`). */
  code?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The file of the document: JSON, at most 4 MB. It is kept node by node as it is. */
  fileId: string | number;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The questionnaire whose draft it replaces; none: a new one. */
  questionnaireId?: string | number | null | undefined;
  /** The revision of the draft it replaces; required with questionnaireId. */
  requiredRevision?: number | null | undefined;
  /** The file of its own tests, format 1 (draft.testsExportUrl gives them back); none: those there stay. A file without tests, `{"format":1,"tests":[]}`, takes them away. */
  testsFileId?: string | number | null | undefined;
};

/** The index the answers make; what is not given stays. */
export type QuestionnaireIndexInput = {
  /** Its code, as questions name it in measure.index. */
  code?: string | null | undefined;
  /** Its elements, in order. */
  elements?: Array<string> | null | undefined;
  /** The regulation it follows. */
  regulation?: string | null | undefined;
  /** How its weights are rounded; EXACT when not said. */
  weightMode?: WeightMode | null | undefined;
};

/** A page to add. */
export type QuestionnairePageAddInput = {
  /** The page it is to stand before; else it goes to the end. */
  before?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The page’s name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other page or panel. */
  name: string;
  /** What to write of it. */
  page?: PageFieldsInput | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** What to change of a page. */
export type QuestionnairePageChangeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The page, by its name. */
  name: string;
  /** The new name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other page or panel. */
  newName?: string | null | undefined;
  /** What to write of it; what is not given stays. */
  page?: PageFieldsInput | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** Where to put a page. */
export type QuestionnairePageMoveInput = {
  /** The page it is to stand before; else it goes to the end. */
  before?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The page, by its name. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** A page to take away with all that is on it. */
export type QuestionnairePageRemoveInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The page, by its name. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** A panel to add. */
export type QuestionnairePanelAddInput = {
  /** The question or panel there that it is to stand before, by its own name; else it goes to the end. */
  before?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What it is put into. */
  into: ElementHolderInput;
  /** The panel’s name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other page or panel. */
  name: string;
  /** What to write of it. */
  panel?: PanelFieldsInput | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** What to change of a panel. */
export type QuestionnairePanelChangeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The panel, by its address. */
  name: string;
  /** The new name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other page or panel. */
  newName?: string | null | undefined;
  /** What to write of it; what is not given stays. */
  panel?: PanelFieldsInput | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** Where to put a panel with all that is in it. */
export type QuestionnairePanelMoveInput = {
  /** The question or panel there that it is to stand before, by its own name; else it goes to the end. */
  before?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What it is put into. */
  into: ElementHolderInput;
  /** The panel, by its address. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** A panel to take away with all that is in it. */
export type QuestionnairePanelRemoveInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The panel, by its address. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** What to publish. */
export type QuestionnairePublishInput = {
  /** Says that the changes the report asks to confirm are meant: what is worded differently still means the same, and a changed index begins a new series. */
  confirmChanges?: boolean | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What the version is called, 1 to 40 characters, unlike any before: else what the draft says (label), else its number. */
  label?: string | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** A question to add. */
export type QuestionnaireQuestionAddInput = {
  /** The question or panel there that it is to stand before, by its own name; else it goes to the end. */
  before?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What it is put into. */
  into: ElementHolderInput;
  /** The question’s name, by which formulas, answers and figures know it for good: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other here, whatever the case of letters. */
  name: string;
  /** What is asked. */
  question: QuestionInput;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** What to change of a question. */
export type QuestionnaireQuestionChangeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The question, by its address: its name, or group.name within a group. */
  name: string;
  /** What to write, under the kind the question has; what is not given stays. */
  question: QuestionInput;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** Where to put a question. */
export type QuestionnaireQuestionMoveInput = {
  /** The question or panel there that it is to stand before, by its own name; else it goes to the end. */
  before?: string | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** What it is put into. */
  into: ElementHolderInput;
  /** The question, by its address: its name, or group.name within a group. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** A question to take away. */
export type QuestionnaireQuestionRemoveInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The question, by its address: its name, or group.name within a group. */
  name: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** Another name for a question. */
export type QuestionnaireQuestionRenameInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The question, by its address: its name, or group.name within a group. */
  name: string;
  /** The new name: it begins with a letter, then letters, digits, _ or -, at most 100 characters, unlike any other here, whatever the case of letters. Answers to earlier versions stay under the old one. */
  newName: string;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
};

/** Lines of the translation sheet to write. */
export type QuestionnaireTranslateInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
  /** The lines, at most 2,000; all or none. */
  texts: Array<TranslationInput>;
};

/** Which revision to go back to. */
export type QuestionnaireUndoInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** The revision of the draft the edit is meant for; a StaleError tells when somebody was faster. */
  requiredRevision: number;
  /** The number of the revision whose draft is to stand again. */
  toRevision: number;
};

/** Bounds, and what is said when they are broken. */
export type RangeRuleInput = {
  /** The most. */
  max?: number | null | undefined;
  /** What is said; else the house’s own words. */
  message?: Array<TextInLanguageInput> | null | undefined;
  /** The least. */
  min?: number | null | undefined;
};

/** What to write of a ranking; what is not given stays. */
export type RankingFieldsInput = {
  /** The choices, at most 1,000, all of them in order. */
  choices?: Array<QuestionChoiceInput> | null | undefined;
  /** Let a choice be chosen while this holds of `{item}`. */
  choicesEnableIf?: FormulaInput | null | undefined;
  /** Offer a choice while this holds of `{item}`. */
  choicesVisibleIf?: FormulaInput | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** How many may be ranked; null: all. */
  maxSelected?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** How many must be ranked at least, where only some may be. */
  minSelected?: number | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** Whether only some may be ranked. */
  partial?: boolean | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What to write of a rating; what is not given stays. The steps are counted out, or listed one by one. */
export type RatingFieldsInput = {
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** What the highest step means. */
  highText?: Array<TextInLanguageInput> | null | undefined;
  /** What the lowest step means. */
  lowText?: Array<TextInLanguageInput> | null | undefined;
  /** Where counting ends; 5 when not said. */
  max?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Where counting begins; 1 when not said. */
  min?: number | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** A further step that says the question does not apply; null takes it away. */
  notApplicableText?: Array<TextInLanguageInput> | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** From one step to the next; 1 when not said. */
  step?: number | null | undefined;
  /** The steps one by one, 2 to 50; null: count them out. */
  steps?: Array<QuestionStepInput> | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** The form it is in the institution’s register; what is not given stays. */
export type RegisteredFormInput = {
  /** The form’s code. */
  code?: string | null | undefined;
  /** Its edition. */
  edition?: string | null | undefined;
  /** How long it is kept, in years. */
  retentionYears?: number | null | undefined;
  /** The series it is filed under. */
  series?: Array<TextInLanguageInput> | null | undefined;
};

/** The answer to one row of a matrix. */
export type RowAnswerInput = {
  /** The column, by its code. */
  choice: string;
  /** The row, by its code. */
  row: string;
};

/** What to write of a single choice; what is not given stays. */
export type SingleChoiceFieldsInput = {
  /** The choices, at most 1,000, all of them in order. */
  choices?: Array<QuestionChoiceInput> | null | undefined;
  /** Let a choice be chosen while this holds of `{item}`. */
  choicesEnableIf?: FormulaInput | null | undefined;
  /** Offer a choice while this holds of `{item}`. */
  choicesVisibleIf?: FormulaInput | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** Count choices out: from one to the next; 1 when not said. */
  countBy?: number | null | undefined;
  /** Count choices out: the first. */
  countFrom?: number | null | undefined;
  /** Count choices out: the last. */
  countTo?: number | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** How it is shown; RADIO when not said. */
  display?: SingleDisplay | null | undefined;
  /** Offer "I do not know". Its code is dontknow. */
  dontKnow?: boolean | null | undefined;
  /** The label of "I do not know". */
  dontKnowText?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Offer "none". Its code is none. */
  none?: boolean | null | undefined;
  /** The label of "none". */
  noneText?: Array<TextInLanguageInput> | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** Offer "other", said in words. Its code, in answers and conditions, is other. */
  other?: boolean | null | undefined;
  /** The label of "other". */
  otherText?: Array<TextInLanguageInput> | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Offer "I do not want to answer". Its code is refused. */
  refuse?: boolean | null | undefined;
  /** The label of "I do not want to answer". */
  refuseText?: Array<TextInLanguageInput> | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** How one choice is shown. */
export type SingleDisplay =
  /** Buttons side by side. */
  | 'BUTTONS'
  /** A list that opens. */
  | 'DROPDOWN'
  /** A list of radio buttons. */
  | 'RADIO';

/** What a choice beside the listed ones means. */
export type SpecialChoice =
  /** Not known; goes with no other. */
  | 'DONT_KNOW'
  /** None of them; goes with no other. */
  | 'NONE'
  /** Another one, said in words. */
  | 'OTHER'
  /** No answer is wanted to be given; goes with no other. */
  | 'REFUSE';

/** What a stage leaves behind. */
export type StageArtefactKind =
  /** A document that was put in or composed. */
  | 'DOCUMENT'
  /** A fact of the case that is known. */
  | 'FACT'
  /** A form that is answered (borang). */
  | 'FORM'
  /** An approval sheet on which every paraf counts as given (lembar persetujuan). */
  | 'SHEET'
  /** An instrument signed by all (tanda tangan). */
  | 'SIGNATURES';

/** Whether what a stage leaves behind is there. */
export type StageArtefactStatus =
  /** Not there: still to come, or left out though its step was entered (belum ada). */
  | 'MISSING'
  /** Not there, and asked for only by steps the case passed by (tidak diperlukan). */
  | 'NOT_NEEDED'
  /** There (ada). */
  | 'THERE';

/** How far a case is with a stage of its SOP. */
export type StageStatus =
  /** Begun and over: the case stands neither in it nor before it (selesai). */
  | 'DONE'
  /** Not begun, and still ahead (belum dimulai). */
  | 'NOT_STARTED'
  /** Passed by: over, and none of its steps was entered (dilewati). */
  | 'SKIPPED'
  /** Begun and not over: the case stands in it, or before it and may come again (berjalan). */
  | 'UNDER_WAY';

/** Which step a case goes on in. */
export type StepMappingInput = {
  /** A step of the old version, by its id. */
  from: string;
  /** The step of the new version it goes on as, by its id. */
  to: string;
};

/** Which end of a scale is taken together, whichever way the scale runs. */
export type SurveyBoxSide =
  /** The worst. */
  | 'BOTTOM'
  /** The best. */
  | 'TOP';

/** What to change of a campaign; what is not given stays. Of an open one only title, owner, population, closesAt, reminders to come, openLimit, and k and quotas upwards; of a closed one only title, owner and population. */
export type SurveyCampaignChangeInput = {
  /** The campaign. */
  campaignId: string | number;
  /** When it closes by itself; ahead, and after it opens. Null: only by surveyCampaignClose. */
  closesAt?: string | null | undefined;
  /** The cooperation from now on; null for none. Fixed once open. */
  cooperationId?: string | number | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Figures are told of at least so many answers: 2 to 1,000; 5 when not given. Never lowered once open. */
  k?: number | null | undefined;
  /** The language from now on. Fixed once open. */
  language?: string | null | undefined;
  /** Who will see what. Fixed once open. */
  mode?: SurveyMode | null | undefined;
  /** At most so many responses by the open link; none: any number. */
  openLimit?: number | null | undefined;
  /** When it opens by itself, once surveyCampaignOpen was called; ahead. Null: not by itself, and a scheduled one is a draft again. Fixed once open. */
  opensAt?: string | null | undefined;
  /** Who answers for it from now on, one of the staff. */
  ownerId?: string | number | null | undefined;
  /** How many people it is to speak for: 1 to 1,000,000,000; none: those invited. */
  population?: number | null | undefined;
  /** All of them from now on. At most 50. Of single choices in IDENTIFIED mode only: one that is full would tell what somebody answered. */
  quotas?: Array<SurveyQuotaInput> | null | undefined;
  /** Days after the opening at which those who have not answered are reminded: at most 10, from 1 to 365, rising. Those that have gone out must be given again. */
  reminderDays?: Array<number> | null | undefined;
  /** The new name, 1 to 200 characters. */
  title?: string | null | undefined;
};

/** A campaign to be closed, for good. */
export type SurveyCampaignCloseInput = {
  /** The campaign. */
  campaignId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
};

/** A campaign to be planned. */
export type SurveyCampaignCreateInput = {
  /** When it closes by itself; ahead, and after it opens. */
  closesAt?: string | null | undefined;
  /** The one cooperation it is about. */
  cooperationId?: string | number | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** Figures are told of at least so many answers: 2 to 1,000; 5 when not given. */
  k?: number | null | undefined;
  /** The language of who has not been given another; the questionnaire’s own when not given. */
  language?: string | null | undefined;
  /** Who will see what. CONFIDENTIAL when it is about one cooperation and no mode is given; else it must be said. ANONYMOUS is refused about one cooperation: its few contacts could be told apart. */
  mode?: SurveyMode | null | undefined;
  /** At most so many responses by the open link; none: any number. */
  openLimit?: number | null | undefined;
  /** When it opens by itself, once surveyCampaignOpen was called; ahead. */
  opensAt?: string | null | undefined;
  /** Who answers for it, one of the staff; the caller when not given. */
  ownerId?: string | number | null | undefined;
  /** How many people it is to speak for: 1 to 1,000,000,000; none: those invited. */
  population?: number | null | undefined;
  /** The questionnaire. */
  questionnaireId: string | number;
  /** At most 50. Of single choices in IDENTIFIED mode only: one that is full would tell what somebody answered. */
  quotas?: Array<SurveyQuotaInput> | null | undefined;
  /** Days after the opening at which those who have not answered are reminded: at most 10, from 1 to 365, rising. */
  reminderDays?: Array<number> | null | undefined;
  /** What those who are asked read as its name: 1 to 200 characters. */
  title: string;
  /** Its version; the latest published when none is named. */
  versionId?: string | number | null | undefined;
  /** Its version by number, instead of versionId. */
  versionNumber?: number | null | undefined;
};

/** A campaign to be opened. */
export type SurveyCampaignOpenInput = {
  /** The campaign. */
  campaignId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** At once, though opensAt lies ahead. */
  now?: boolean | null | undefined;
};

/** A campaign that anybody is to be asked by. */
export type SurveyCampaignOpenLinkIssueInput = {
  /** The campaign. */
  campaignId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
};

/** How a list of SurveyCampaign objects is sorted; ties by id. */
export type SurveyCampaignOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: SurveyCampaignOrderField;
};

/** What a list of SurveyCampaign objects can be sorted by. */
export type SurveyCampaignOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** The title. */
  | 'TITLE';

/** How far a campaign is. */
export type SurveyCampaignStatus =
  /** Takes no more answers, for good (ditutup). */
  | 'CLOSED'
  /** Being planned: nobody is asked yet (rancangan). */
  | 'DRAFT'
  /** Takes answers, until closesAt at the latest (dibuka). */
  | 'OPEN'
  /** Opens by itself at opensAt (dijadwalkan). */
  | 'SCHEDULED';

/** The version that new responses are to be given to. */
export type SurveyCampaignVersionSetInput = {
  /** The campaign. */
  campaignId: string | number;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The version; the latest published when none is named. */
  versionId?: string | number | null | undefined;
  /** The version by number, instead of versionId. */
  versionNumber?: number | null | undefined;
};

/** Which campaigns. Conditions side by side must all hold. */
export type SurveyCampaignWhere = {
  /** All of these hold. */
  and?: Array<SurveyCampaignWhere> | null | undefined;
  /** It is about this cooperation. */
  cooperationId?: string | number | null | undefined;
  /** The mode is one of these. */
  modeIn?: Array<SurveyMode> | null | undefined;
  /** This does not hold. */
  not?: SurveyCampaignWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<SurveyCampaignWhere> | null | undefined;
  /** This person answers for it. */
  ownerId?: string | number | null | undefined;
  /** It asks this questionnaire. */
  questionnaireId?: string | number | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<SurveyCampaignStatus> | null | undefined;
  /** The title contains this, whatever the case of letters. */
  titleContains?: string | null | undefined;
};

/** What to keep in mind beside a figure. */
export type SurveyCautionCode =
  /** Among many comparisons some differ by chance alone. */
  | 'MANY_COMPARISONS'
  /** More answers than invited: the interval is not corrected for a finite population. */
  | 'MORE_THAN_POPULATION'
  /** The items contradict each other: check the direction of each. */
  | 'NEGATIVE_ALPHA'
  /** All answers are alike, so the interval has no width; that is not certainty. */
  | 'NO_VARIANCE'
  /** The rounded weights do not add up to 1: the index lies outside the scale. */
  | 'OUTSIDE_SCALE'
  /** Fewer than 30 answers: percentages move much with each one. */
  | 'SMALL_BASE';

/** Which chart of a result. */
export type SurveyChart =
  /** The average of every element of the index (NRR per unsur). */
  | 'ELEMENTS'
  /** What was expected beside what was found, for every pair (harapan dan kenyataan). */
  | 'GAPS'
  /** The satisfaction index on its grades (IKM). */
  | 'INDEX'
  /** The answers to one question: a scale, choices, a matrix, a ranking, a pair. */
  | 'QUESTION';

/** What is filled in so far. */
export type SurveyDraftSaveInput = {
  /** All answers so far, not only those that changed: at most 500, each question once, 100,000 characters in all. Files are not taken. */
  answers: Array<QuestionAnswerInput>;
  /** Only by an open link: a secret of the client’s own, at least 22 characters, under which its draft is kept. */
  draftKey?: string | null | undefined;
  /** A page by name that is to be complete: if anything on it is missing, nothing is saved. */
  finishedPage?: string | null | undefined;
  /** The language they were given in, one of the questionnaire’s. */
  language?: string | null | undefined;
  /** The page to go on with, by name. */
  page?: string | null | undefined;
  /** The draft’s revision this follows; null or 0 for the first. A StaleError tells when another device was faster. */
  requiredRevision?: number | null | undefined;
  /** The token of the link: what follows /s/ in it. No login needed. */
  token: string;
  /** The version these are answers to, as the link told it: a StaleError when the link stands at another one. */
  version?: number | null | undefined;
};

/** What somebody says apart from the response. Give words, an e-mail address or a phone number; a name alone is not enough. */
export type SurveyEnvelopeSendInput = {
  /** The e-mail address. */
  email?: string | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters. Only the first under a key is kept. */
  idempotencyKey?: string | null | undefined;
  /** What it is about, at most 5,000 characters. */
  message?: string | null | undefined;
  /** The name, at most 200 characters. */
  name?: string | null | undefined;
  /** The phone number, at most 50 characters. */
  phone?: string | null | undefined;
  /** The token of the link the survey was answered by. It only tells the survey; nothing of it is kept. */
  token: string;
};

/** What of a campaign is exported. */
export type SurveyExportContent =
  /** What every column of RESPONSES means (buku kode): titles in each language, kinds, values, versions, elements, sources, and the marks. */
  | 'CODEBOOK'
  /** The table of PermenPAN-RB 14/2017 (pengolahan data per responden dan per unsur): sums, averages, weighted averages, index. A line a respondent only in IDENTIFIED mode, for coordinators and administrators. */
  | 'RECAP'
  /** One row a response, with who gave it. IDENTIFIED mode only, for coordinators and administrators. Why nothing stands in a cell is told by a mark such as `[SKIPPED]`: see the codebook. */
  | 'RESPONSES'
  /** Every figure, one a line, with its base; what is withheld is marked `[SUPPRESSED]`. */
  | 'RESULT';

/** The form of an export. */
export type SurveyExportFormat =
  /** RFC 4180, UTF-8. Before a text that a spreadsheet might run as a formula stands an apostrophe; take one away to have the text as it was. */
  | 'CSV'
  /** For RESPONSES: data as CSV, syntax that reads and labels them, and the codebook, in a ZIP. */
  | 'SPSS'
  /** A spreadsheet with typed cells; none is a formula. */
  | 'XLSX';

/** The language of titles and words. */
export type SurveyExportLanguage =
  /** English. */
  | 'en'
  /** Indonesian. */
  | 'id';

/** Why there is no figure. None is never zero. */
export type SurveyFigureAbsence =
  /** An element of the index was answered by nobody; the index is not made of the others. */
  | 'ELEMENT_UNANSWERED'
  /** At least two elements are needed to compare. */
  | 'FEW_ELEMENTS'
  /** At least two items are needed. */
  | 'FEW_ITEMS'
  /** Not told yet: not everybody was asked or answered, and the change since the last figures would tell on few. */
  | 'HELD_BACK'
  /** Nobody answered. */
  | 'NO_ANSWERS'
  /** The survey holds no element of the index. */
  | 'NO_ELEMENTS'
  /** All answers are alike. */
  | 'NO_VARIANCE'
  /** One answer shows no spread. */
  | 'ONE_ANSWER'
  /** Not shown, to protect few respondents. */
  | 'SUPPRESSED';

/** An invitation whose link the staff hands over. */
export type SurveyInvitationLinkIssueInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The invitation; not answered. */
  invitationId: string | number;
};

/** An invitation whose letter is to go once more. */
export type SurveyInvitationResendInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Another address. It gets a new link, and the old one is dead. */
  email?: string | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The invitation; not answered, its campaign open. */
  invitationId: string | number;
};

/** An invitation to be taken back. */
export type SurveyInvitationRevokeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The invitation; not answered. */
  invitationId: string | number;
};

/** What became of an invitation. Whether it was answered is not in it: see answered. */
export type SurveyInvitationStatus =
  /** Passed on to a colleague, who has an invitation of the own (diteruskan). */
  | 'FORWARDED'
  /** Not sent yet (disiapkan): the letter leaves when the campaign opens; without an address, issue the link. */
  | 'PREPARED'
  /** Taken back by the staff (dicabut). */
  | 'REVOKED'
  /** The letter was written, or the link handed over (terkirim). */
  | 'SENT'
  /** The mail server would not take the letter (tidak terjangkau). */
  | 'UNREACHABLE';

/** Which invitations. Conditions side by side must all hold. */
export type SurveyInvitationWhere = {
  /** All of these hold. */
  and?: Array<SurveyInvitationWhere> | null | undefined;
  /** It was answered, or not. */
  answered?: boolean | null | undefined;
  /** The name contains this, whatever the case of letters. */
  nameContains?: string | null | undefined;
  /** This does not hold. */
  not?: SurveyInvitationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<SurveyInvitationWhere> | null | undefined;
  /** The person answers for this partner. */
  partnerId?: string | number | null | undefined;
  /** The status is one of these. */
  statusIn?: Array<SurveyInvitationStatus> | null | undefined;
};

/** Whom to invite, by any of these ways at once; at most 2,000 people a call, partners without a contact counted in. Each person is invited once: whoever is named again is told of in skipped. `dryRun` tells how many it would be. */
export type SurveyInvitationsCreateInput = {
  /** The campaign; not closed. */
  campaignId: string | number;
  /** These contacts. */
  contactIds?: Array<string | number> | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The language of all; the campaign’s when not given. */
  language?: string | null | undefined;
  /** Everybody who speaks for the partner of the campaign’s cooperation. */
  ofCooperation?: boolean | null | undefined;
  /** Everybody who speaks for these partners now. */
  partnerIds?: Array<string | number> | null | undefined;
  /** Everybody who speaks for partners such as these. */
  partners?: PartnerWhere | null | undefined;
  /** People who are no contacts. */
  people?: Array<SurveyPersonInput> | null | undefined;
  /** The group all are counted in, at most 100 characters. Not in ANONYMOUS mode. */
  segment?: string | null | undefined;
  /** Groups contacts by a trait of their partner, where no segment is given. Not in ANONYMOUS mode. */
  segmentBy?: SurveySegmentBy | null | undefined;
};

/** A link to be passed on to a colleague. */
export type SurveyLinkForwardInput = {
  /** The colleague’s e-mail address. Nobody is told of it but the institution. */
  email: string;
  /** The colleague’s language; the own when not given. */
  language?: string | null | undefined;
  /** The colleague’s name, 1 to 100 characters. */
  name: string;
  /** The token of the own personal link. */
  token: string;
};

/** Whom a survey link is for. */
export type SurveyLinkKind =
  /** For anybody who has it. */
  | 'OPEN'
  /** For one person, good once. */
  | 'PERSONAL';

/** How a survey link stands. Only READY takes answers. */
export type SurveyLinkState =
  /** The campaign is closed. */
  | 'CLOSED'
  /** The campaign, or its open link, takes no more answers. */
  | 'FULL'
  /** The campaign is not open yet. */
  | 'NOT_YET'
  /** It takes answers. */
  | 'READY'
  /** A newer link has taken its place: it was made anew, or passed on. */
  | 'REPLACED'
  /** It was taken back. */
  | 'REVOKED'
  /** It was answered by already. */
  | 'USED';

/** Who will see what of an answer. Fixed once a campaign is open: it was promised to those who were asked. */
export type SurveyMode =
  /** Nothing in the tables leads from an answer to anybody; only the receipt takes it back. Figures grow in steps of k. */
  | 'ANONYMOUS'
  /** The system keeps which link an answer came by (for taking it back), and tells nobody. Figures grow in steps of k. */
  | 'CONFIDENTIAL'
  /** Answers are kept with who gave them; coordinators and administrators see both. */
  | 'IDENTIFIED';

/** Somebody to be asked who is no contact of a partner. */
export type SurveyPersonInput = {
  /** E-mail address, for the letter. */
  email?: string | null | undefined;
  /** The language to begin in; the call’s when not given. */
  language?: string | null | undefined;
  /** The name, 1 to 200 characters. */
  name: string;
  /** Telephone number, at most 50 characters, for WhatsApp. */
  phone?: string | null | undefined;
  /** The group, at most 100 characters; the call’s when not given. */
  segment?: string | null | undefined;
};

/** Where a pair lies among the survey’s pairs (importance–performance). */
export type SurveyQuadrant =
  /** Much is expected, little met (prioritas utama). */
  | 'CONCENTRATE_HERE'
  /** Much is expected and met (pertahankan prestasi). */
  | 'KEEP_UP'
  /** Little is expected, and little met (prioritas rendah). */
  | 'LOW_PRIORITY'
  /** Little is expected, much met (berlebihan). */
  | 'POSSIBLE_OVERKILL';

/** At most so many responses, of all or of those with one choice. */
export type SurveyQuotaInput = {
  /** The choice, by its code. Goes with the question. */
  choice?: string | null | undefined;
  /** Its code, unique in the campaign: 1 to 40 letters, digits and . _ / -. */
  code: string;
  /** How many it lets in, at least 1. */
  most: number;
  /** The single or multiple choice question; none: every response. */
  question?: string | null | undefined;
};

/** A finished response. */
export type SurveyResponseSubmitInput = {
  /** All answers so far, not only those that changed: at most 500, each question once, 100,000 characters in all. Files are not taken. */
  answers: Array<QuestionAnswerInput>;
  /** Only by an open link: a secret of the client’s own, at least 22 characters, under which its draft is kept. */
  draftKey?: string | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, made up by the client. The same key with the same answers gets the same receipt; with others it is refused. Required in an anonymous survey, with at least 22 characters that nobody guesses: the receipt is made from it. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The language they were given in, one of the questionnaire’s. */
  language?: string | null | undefined;
  /** The token of the link: what follows /s/ in it. No login needed. */
  token: string;
  /** The version these are answers to, as the link told it: a StaleError when the link stands at another one. */
  version?: number | null | undefined;
};

/** Which response: exactly one of both. */
export type SurveyResponseWithdrawInput = {
  /** The receipt code, as it was told or typed. */
  receipt?: string | null | undefined;
  /** The token of the personal link it was sent by; not in an anonymous survey, where nothing leads on. */
  token?: string | null | undefined;
};

/** Which responses are counted; conditions side by side must all hold. Where answers are CONFIDENTIAL or ANONYMOUS only version and segment may be named, and the group must be one that gives nobody away. */
export type SurveyResultFilterInput = {
  /** Sent before this day. */
  before?: string | null | undefined;
  /** Sent this way: PAGE or API. */
  channel?: string | null | undefined;
  /** Sent on this day or later, in the institution’s time zone. */
  from?: string | null | undefined;
  /** Filled in in this language, such as id. */
  language?: string | null | undefined;
  /** Of this partner. IDENTIFIED mode only, as all that follow. */
  partnerId?: string | number | null | undefined;
  /** Of this segment, as the invitation named it. */
  segment?: string | null | undefined;
  /** To this version of the questionnaire, by number. */
  version?: number | null | undefined;
};

/** By which trait of their partner people are put in groups, for cross-tabs. */
export type SurveySegmentBy =
  /** Its class in the institution’s classification (klasifikasi). */
  | 'CLASS'
  /** Its country. */
  | 'COUNTRY'
  /** What the partner is (jenis). */
  | 'KIND'
  /** How far it reaches (tingkat). */
  | 'LEVEL';

/** What is shared, and until when. */
export type SurveyShareCreateInput = {
  /** The campaign’s global id. */
  campaignId: string | number;
  /** For a chart: which. */
  chart?: SurveyChart | null | undefined;
  /** For an export: RESULT, RECAP or CODEBOOK. RESPONSES are never shared by a public address. */
  content?: SurveyExportContent | null | undefined;
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** Until when, at most 366 days ahead. */
  expiresAt: string;
  /** SVG for a chart; CSV or XLSX for an export. */
  format: SurveyShareFormat;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The language of titles and words. */
  language: SurveyExportLanguage;
  /** For the chart QUESTION: the question’s name. */
  question?: string | null | undefined;
  /** A chart or an export. */
  what: SurveyShareKind;
};

/** The form it is fetched in. */
export type SurveyShareFormat =
  /** An export as CSV, UTF-8 with a byte order mark. */
  | 'CSV'
  /** A chart: light or dark as the reader’s screen is, with a text alternative inside. */
  | 'SVG'
  /** An export as a spreadsheet. */
  | 'XLSX';

/** What is shared. */
export type SurveyShareKind =
  /** A picture of figures (grafik). */
  | 'CHART'
  /** A file of figures (berkas). */
  | 'EXPORT';

/** The share whose address shall lead nowhere any more. */
export type SurveyShareRevokeInput = {
  /** Check every rule and report every problem, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The version the change is meant for; a StaleError tells when somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end. */
  idempotencyKey?: string | null | undefined;
  /** The share’s global id. */
  shareId: string | number;
};

/** Which shares. Conditions side by side must all hold. */
export type SurveyShareWhere = {
  /** All of these hold. */
  and?: Array<SurveyShareWhere> | null | undefined;
  /** Of this campaign. */
  campaignId?: string | number | null | undefined;
  /** Whether it was revoked. */
  isRevoked?: boolean | null | undefined;
  /** This does not hold. */
  not?: SurveyShareWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<SurveyShareWhere> | null | undefined;
};

/** Why somebody who was named was not invited. */
export type SurveySkipReason =
  /** The contact has an invitation of this campaign, even if it was taken back. */
  | 'ALREADY_INVITED'
  /** The contact speaks for the partner no more. */
  | 'ENDED'
  /** Nobody speaks for the partner. */
  | 'NO_CONTACT'
  /** Somebody with the same e-mail address, or telephone where there is none, has one. */
  | 'SAME_ADDRESS'
  /** Neither an e-mail address nor a telephone number is known. */
  | 'UNREACHABLE';

/** What each of x elements weighs (bobot nilai rata-rata tertimbang). Published with the version: it can change the grade. */
export type SurveyWeightMode =
  /** 1/x itself: the house’s default. */
  | 'EXACT'
  /** 1/x rounded to three decimals, such as 0.111. */
  | 'THREE_DECIMALS'
  /** 1/x rounded to two decimals, such as 0.11: a perfect score is 99.00. */
  | 'TWO_DECIMALS';

/** What to write of a line of text; what is not given stays. */
export type TextFieldsInput = {
  /** What a browser may fill in, by HTML’s autocomplete token. */
  autocomplete?: string | null | undefined;
  /** Whether a comment may go with the answer. */
  comment?: boolean | null | undefined;
  /** The label of the comment. */
  commentText?: Array<TextInLanguageInput> | null | undefined;
  /** What it asks of a respondent who wants to be contacted. */
  contact?: ContactPart | null | undefined;
  /** The answer it begins with; null: none. */
  defaultAnswer?: DefaultAnswerInput | null | undefined;
  /** The description; null takes it away. */
  description?: Array<TextInLanguageInput> | null | undefined;
  /** Let it be answered while this holds; null: always. */
  enableIf?: FormulaInput | null | undefined;
  /** What it must be; PLAIN when not said. */
  format?: TextFormat | null | undefined;
  /** The most characters an answer may have; at most, and when not said, 1,000 for a line and 10,000 for a long text. */
  maxLength?: number | null | undefined;
  /** What it measures; null: nothing. */
  measure?: MeasureInput | null | undefined;
  /** Whether "does not apply" may be answered. */
  notApplicable?: boolean | null | undefined;
  /** What stands in the empty field. */
  placeholder?: Array<TextInLanguageInput> | null | undefined;
  /** What it is opened with, by a code the form’s caller knows. */
  prefill?: string | null | undefined;
  /** True: show it, and do not let it be answered. */
  readOnly?: boolean | null | undefined;
  /** Whether it must be answered. */
  required?: boolean | null | undefined;
  /** It must be answered while this holds; null: never. */
  requiredIf?: FormulaInput | null | undefined;
  /** What is said when it is missing. */
  requiredText?: Array<TextInLanguageInput> | null | undefined;
  /** Rules on the answer, all of them anew. */
  rules?: Array<AnswerRuleInput> | null | undefined;
  /** The text it comes from; null: none. */
  source?: QuestionSourceInput | null | undefined;
  /** The title; null takes it away. */
  title?: Array<TextInLanguageInput> | null | undefined;
  /** False: never show it. */
  visible?: boolean | null | undefined;
  /** Show it while this holds; null: always. */
  visibleIf?: FormulaInput | null | undefined;
};

/** What a line of text must be. */
export type TextFormat =
  /** An e-mail address (surel). */
  | 'EMAIL'
  /** A phone number. */
  | 'PHONE'
  /** Any text. */
  | 'PLAIN'
  /** A web address with http or https. */
  | 'URL';

/** A text in one language. Other languages stay as they are. */
export type TextInLanguageInput = {
  /** The language as a tag such as id or en. */
  language: string;
  /** The words, at most 10,000 characters; null takes the language away. `{name}` quotes an answer. Markup: p, br, b, i, em, strong, ul, ol, li and links with https only. */
  text?: string | null | undefined;
};

/** A line of the translation sheet in one language. */
export type TranslationInput = {
  /** The text, by its address in the sheet. */
  address: string;
  /** The language as a tag such as en. */
  language: string;
  /** The words; null takes the language away. */
  text?: string | null | undefined;
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

/** How far the weights 1/x of an index’s x elements are rounded before they are used. */
export type WeightMode =
  /** Not at all. */
  | 'EXACT'
  /** To three decimals, such as 0.111. */
  | 'THREE_DECIMALS'
  /** To two decimals, such as 0.11. */
  | 'TWO_DECIMALS';

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

export type ComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintQuery = { complaint: { id: string, source: ComplaintSource, rules: Array<string>, contactName: string | null, contactEmail: string | null, contactPhone: string | null, message: string | null, status: ComplaintStatus, answer: string | null, closedAt: string | null, reopenedBecause: string | null, at: string, version: number, partner: { id: string, name: string } | null, campaign: { id: string } | null, cooperation: { id: string } | null, closedBy: { id: string } | null, recordedBy: { id: string } | null } | null };

export type ComplaintsQueryVariables = Exact<{
  where?: ComplaintWhere | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { totalCount: number, nodes: Array<{ id: string, source: ComplaintSource, rules: Array<string>, contactName: string | null, contactEmail: string | null, contactPhone: string | null, message: string | null, status: ComplaintStatus, answer: string | null, closedAt: string | null, reopenedBecause: string | null, at: string, version: number, partner: { id: string, name: string } | null, campaign: { id: string } | null, cooperation: { id: string } | null, closedBy: { id: string } | null, recordedBy: { id: string } | null }> } | null };

export type ComplaintRecordMutationVariables = Exact<{
  input: ComplaintRecordInput;
}>;


export type ComplaintRecordMutation = { complaintRecord: { complaint: { id: string, source: ComplaintSource, rules: Array<string>, contactName: string | null, contactEmail: string | null, contactPhone: string | null, message: string | null, status: ComplaintStatus, answer: string | null, closedAt: string | null, reopenedBecause: string | null, at: string, version: number, partner: { id: string, name: string } | null, campaign: { id: string } | null, cooperation: { id: string } | null, closedBy: { id: string } | null, recordedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type ComplaintCloseMutationVariables = Exact<{
  input: ComplaintCloseInput;
}>;


export type ComplaintCloseMutation = { complaintClose: { complaint: { id: string, source: ComplaintSource, rules: Array<string>, contactName: string | null, contactEmail: string | null, contactPhone: string | null, message: string | null, status: ComplaintStatus, answer: string | null, closedAt: string | null, reopenedBecause: string | null, at: string, version: number, partner: { id: string, name: string } | null, campaign: { id: string } | null, cooperation: { id: string } | null, closedBy: { id: string } | null, recordedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type ComplaintReopenMutationVariables = Exact<{
  input: ComplaintReopenInput;
}>;


export type ComplaintReopenMutation = { complaintReopen: { complaint: { id: string, source: ComplaintSource, rules: Array<string>, contactName: string | null, contactEmail: string | null, contactPhone: string | null, message: string | null, status: ComplaintStatus, answer: string | null, closedAt: string | null, reopenedBecause: string | null, at: string, version: number, partner: { id: string, name: string } | null, campaign: { id: string } | null, cooperation: { id: string } | null, closedBy: { id: string } | null, recordedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyEnvelopeSendMutationVariables = Exact<{
  input: SurveyEnvelopeSendInput;
}>;


export type SurveyEnvelopeSendMutation = { surveyEnvelopeSend: { day: string | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type ComplaintFragment = { id: string, source: ComplaintSource, rules: Array<string>, contactName: string | null, contactEmail: string | null, contactPhone: string | null, message: string | null, status: ComplaintStatus, answer: string | null, closedAt: string | null, reopenedBecause: string | null, at: string, version: number, partner: { id: string, name: string } | null, campaign: { id: string } | null, cooperation: { id: string } | null, closedBy: { id: string } | null, recordedBy: { id: string } | null };

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

export type WhoActedQueryVariables = Exact<{
  id: string | number;
}>;


export type WhoActedQuery = { cooperation: { id: string, acts: { nodes: Array<{ number: number, action: string, person: { id: string, name: string } | null }> } } | null };

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

export type EvaluationStartMutationVariables = Exact<{
  input: EvaluationStartInput;
}>;


export type EvaluationStartMutation = { evaluationStart: { evaluation: { id: string, number: number, from: string, until: string, status: EvaluationStatus, version: number, benefitPercent: number | null, benefitReason: string | null, conformityPercent: number | null, conformityReason: string | null, summary: string | null, outcome: EvaluationOutcome | null, nextPlanDueOn: string | null, planNumber: number | null, attainmentPercent: number | null, indicatorsTotal: number, indicatorsMet: number, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, satisfactionIndex: number | null, satisfactionGrade: string | null, satisfactionResponses: number | null, completedAt: string | null, nextPlan: { id: string, number: number, status: PlanStatus } | null, items: Array<{ id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null }>, parties: Array<{ party: string, total: number, fulfilled: number, overdue: number, breached: number, percent: number | null }>, surveys: Array<{ index: number | null, grade: string | null, responses: number, hash: string, campaign: { id: string } | null }>, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type EvaluationChangeMutationVariables = Exact<{
  input: EvaluationChangeInput;
}>;


export type EvaluationChangeMutation = { evaluationChange: { evaluation: { id: string, number: number, from: string, until: string, status: EvaluationStatus, version: number, benefitPercent: number | null, benefitReason: string | null, conformityPercent: number | null, conformityReason: string | null, summary: string | null, outcome: EvaluationOutcome | null, nextPlanDueOn: string | null, planNumber: number | null, attainmentPercent: number | null, indicatorsTotal: number, indicatorsMet: number, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, satisfactionIndex: number | null, satisfactionGrade: string | null, satisfactionResponses: number | null, completedAt: string | null, nextPlan: { id: string, number: number, status: PlanStatus } | null, items: Array<{ id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null }>, parties: Array<{ party: string, total: number, fulfilled: number, overdue: number, breached: number, percent: number | null }>, surveys: Array<{ index: number | null, grade: string | null, responses: number, hash: string, campaign: { id: string } | null }>, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type EvaluationCompleteMutationVariables = Exact<{
  input: EvaluationCompleteInput;
}>;


export type EvaluationCompleteMutation = { evaluationComplete: { evaluation: { id: string, number: number, from: string, until: string, status: EvaluationStatus, version: number, benefitPercent: number | null, benefitReason: string | null, conformityPercent: number | null, conformityReason: string | null, summary: string | null, outcome: EvaluationOutcome | null, nextPlanDueOn: string | null, planNumber: number | null, attainmentPercent: number | null, indicatorsTotal: number, indicatorsMet: number, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, satisfactionIndex: number | null, satisfactionGrade: string | null, satisfactionResponses: number | null, completedAt: string | null, nextPlan: { id: string, number: number, status: PlanStatus } | null, items: Array<{ id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null }>, parties: Array<{ party: string, total: number, fulfilled: number, overdue: number, breached: number, percent: number | null }>, surveys: Array<{ index: number | null, grade: string | null, responses: number, hash: string, campaign: { id: string } | null }>, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type EvaluationItemChangeMutationVariables = Exact<{
  input: EvaluationItemChangeInput;
}>;


export type EvaluationItemChangeMutation = { evaluationItemChange: { item: { id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type EvaluationQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationQuery = { evaluation: { id: string, number: number, from: string, until: string, status: EvaluationStatus, version: number, benefitPercent: number | null, benefitReason: string | null, conformityPercent: number | null, conformityReason: string | null, summary: string | null, outcome: EvaluationOutcome | null, nextPlanDueOn: string | null, planNumber: number | null, attainmentPercent: number | null, indicatorsTotal: number, indicatorsMet: number, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, satisfactionIndex: number | null, satisfactionGrade: string | null, satisfactionResponses: number | null, completedAt: string | null, nextPlan: { id: string, number: number, status: PlanStatus } | null, items: Array<{ id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null }>, parties: Array<{ party: string, total: number, fulfilled: number, overdue: number, breached: number, percent: number | null }>, surveys: Array<{ index: number | null, grade: string | null, responses: number, hash: string, campaign: { id: string } | null }>, completedBy: { id: string } | null } | null };

export type EvaluationsQueryVariables = Exact<{
  where?: EvaluationWhere | null | undefined;
}>;


export type EvaluationsQuery = { evaluations: { totalCount: number, nodes: Array<{ id: string, number: number, status: EvaluationStatus, outcome: EvaluationOutcome | null }> } | null };

export type EvaluationItemsQueryVariables = Exact<{
  where?: EvaluationItemWhere | null | undefined;
}>;


export type EvaluationItemsQuery = { evaluationItems: { totalCount: number, nodes: Array<{ id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, evaluation: { id: string } | null, owner: { id: string } | null, settledBy: { id: string } | null }> } | null };

export type DecidedQueryVariables = Exact<{
  id: string | number;
}>;


export type DecidedQuery = { cooperation: { status: CooperationStatus, outcome: string | null, nextEvaluationDue: string | null, decision: { kind: CooperationDecisionKind, at: string, outcome: string, override: string | null, reasons: Array<{ code: string, title: { en: string } }>, evaluation: { id: string, number: number } | null } | null, successors: Array<{ id: string, succession: CooperationSuccession | null }> } | null };

export type ImprovementFragment = { id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null };

export type EvaluatedFragment = { id: string, number: number, from: string, until: string, status: EvaluationStatus, version: number, benefitPercent: number | null, benefitReason: string | null, conformityPercent: number | null, conformityReason: string | null, summary: string | null, outcome: EvaluationOutcome | null, nextPlanDueOn: string | null, planNumber: number | null, attainmentPercent: number | null, indicatorsTotal: number, indicatorsMet: number, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, satisfactionIndex: number | null, satisfactionGrade: string | null, satisfactionResponses: number | null, completedAt: string | null, nextPlan: { id: string, number: number, status: PlanStatus } | null, items: Array<{ id: string, what: string, dueOn: string, status: EvaluationItemStatus, note: string | null, evidenceName: string | null, settledAt: string | null, version: number, owner: { id: string } | null, settledBy: { id: string } | null }>, parties: Array<{ party: string, total: number, fulfilled: number, overdue: number, breached: number, percent: number | null }>, surveys: Array<{ index: number | null, grade: string | null, responses: number, hash: string, campaign: { id: string } | null }>, completedBy: { id: string } | null };

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

export type MonitoringReportStartMutationVariables = Exact<{
  input: MonitoringReportStartInput;
}>;


export type MonitoringReportStartMutation = { monitoringReportStart: { report: { id: string, number: number, revision: number, from: string, until: string, status: MonitoringReportStatus, summary: string | null, version: number, planNumber: number | null, attainmentPercent: number | null, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, finishedAt: string | null, author: { id: string } | null, documentVersion: { id: string, number: number, fileName: string, mediaType: string, downloadUrl: string } | null, cooperation: { id: string } | null, lines: { nodes: Array<{ id: string, kind: MonitoringLineKind, party: string | null, dueOn: string | null, on: string | null, unit: string | null, baseline: string | null, target: string | null, value: string | null, percent: number | null, status: string | null, overdue: boolean, state: MonitoringLineState | null, remark: string | null, title: { en: string } | null }> } } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type MonitoringReportChangeMutationVariables = Exact<{
  input: MonitoringReportChangeInput;
}>;


export type MonitoringReportChangeMutation = { monitoringReportChange: { report: { id: string, number: number, revision: number, from: string, until: string, status: MonitoringReportStatus, summary: string | null, version: number, planNumber: number | null, attainmentPercent: number | null, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, finishedAt: string | null, author: { id: string } | null, documentVersion: { id: string, number: number, fileName: string, mediaType: string, downloadUrl: string } | null, cooperation: { id: string } | null, lines: { nodes: Array<{ id: string, kind: MonitoringLineKind, party: string | null, dueOn: string | null, on: string | null, unit: string | null, baseline: string | null, target: string | null, value: string | null, percent: number | null, status: string | null, overdue: boolean, state: MonitoringLineState | null, remark: string | null, title: { en: string } | null }> } } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type MonitoringReportFinishMutationVariables = Exact<{
  input: MonitoringReportFinishInput;
}>;


export type MonitoringReportFinishMutation = { monitoringReportFinish: { report: { id: string, number: number, revision: number, from: string, until: string, status: MonitoringReportStatus, summary: string | null, version: number, planNumber: number | null, attainmentPercent: number | null, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, finishedAt: string | null, author: { id: string } | null, documentVersion: { id: string, number: number, fileName: string, mediaType: string, downloadUrl: string } | null, cooperation: { id: string } | null, lines: { nodes: Array<{ id: string, kind: MonitoringLineKind, party: string | null, dueOn: string | null, on: string | null, unit: string | null, baseline: string | null, target: string | null, value: string | null, percent: number | null, status: string | null, overdue: boolean, state: MonitoringLineState | null, remark: string | null, title: { en: string } | null }> } } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type MonitoringReportReviseMutationVariables = Exact<{
  input: MonitoringReportReviseInput;
}>;


export type MonitoringReportReviseMutation = { monitoringReportRevise: { report: { id: string, number: number, revision: number, from: string, until: string, status: MonitoringReportStatus, summary: string | null, version: number, planNumber: number | null, attainmentPercent: number | null, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, finishedAt: string | null, author: { id: string } | null, documentVersion: { id: string, number: number, fileName: string, mediaType: string, downloadUrl: string } | null, cooperation: { id: string } | null, lines: { nodes: Array<{ id: string, kind: MonitoringLineKind, party: string | null, dueOn: string | null, on: string | null, unit: string | null, baseline: string | null, target: string | null, value: string | null, percent: number | null, status: string | null, overdue: boolean, state: MonitoringLineState | null, remark: string | null, title: { en: string } | null }> } } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type MonitoringReportQueryVariables = Exact<{
  id: string | number;
}>;


export type MonitoringReportQuery = { monitoringReport: { id: string, number: number, revision: number, from: string, until: string, status: MonitoringReportStatus, summary: string | null, version: number, planNumber: number | null, attainmentPercent: number | null, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, finishedAt: string | null, author: { id: string } | null, documentVersion: { id: string, number: number, fileName: string, mediaType: string, downloadUrl: string } | null, cooperation: { id: string } | null, lines: { nodes: Array<{ id: string, kind: MonitoringLineKind, party: string | null, dueOn: string | null, on: string | null, unit: string | null, baseline: string | null, target: string | null, value: string | null, percent: number | null, status: string | null, overdue: boolean, state: MonitoringLineState | null, remark: string | null, title: { en: string } | null }> } } | null };

export type MonitoringReportsQueryVariables = Exact<{
  where?: MonitoringReportWhere | null | undefined;
}>;


export type MonitoringReportsQuery = { monitoringReports: { totalCount: number, nodes: Array<{ id: string, number: number, revision: number, status: MonitoringReportStatus }> } | null };

export type MonitoringLinesQueryVariables = Exact<{
  where?: MonitoringLineWhere | null | undefined;
}>;


export type MonitoringLinesQuery = { monitoringLines: { nodes: Array<{ kind: MonitoringLineKind, overdue: boolean, state: MonitoringLineState | null, title: { en: string } | null, report: { id: string } | null }> } | null };

export type ReportFragment = { id: string, number: number, revision: number, from: string, until: string, status: MonitoringReportStatus, summary: string | null, version: number, planNumber: number | null, attainmentPercent: number | null, obligationsTotal: number, obligationsOverdue: number, fulfilledPercent: number | null, meetingsHeld: number, meetingsOverdue: number, complaintsOpened: number, complaintsOpen: number, finishedAt: string | null, author: { id: string } | null, documentVersion: { id: string, number: number, fileName: string, mediaType: string, downloadUrl: string } | null, cooperation: { id: string } | null, lines: { nodes: Array<{ id: string, kind: MonitoringLineKind, party: string | null, dueOn: string | null, on: string | null, unit: string | null, baseline: string | null, target: string | null, value: string | null, percent: number | null, status: string | null, overdue: boolean, state: MonitoringLineState | null, remark: string | null, title: { en: string } | null }> } };

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

export type BuiltFragment = { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null };

export type QuestionnaireCreateMutationVariables = Exact<{
  input: QuestionnaireCreateInput;
}>;


export type QuestionnaireCreateMutation = { questionnaireCreate: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireChangeMutationVariables = Exact<{
  input: QuestionnaireChangeInput;
}>;


export type QuestionnaireChangeMutation = { questionnaireChange: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireTranslateMutationVariables = Exact<{
  input: QuestionnaireTranslateInput;
}>;


export type QuestionnaireTranslateMutation = { questionnaireTranslate: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireUndoMutationVariables = Exact<{
  input: QuestionnaireUndoInput;
}>;


export type QuestionnaireUndoMutation = { questionnaireUndo: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireImportMutationVariables = Exact<{
  input: QuestionnaireImportInput;
}>;


export type QuestionnaireImportMutation = { questionnaireImport: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePageAddMutationVariables = Exact<{
  input: QuestionnairePageAddInput;
}>;


export type QuestionnairePageAddMutation = { questionnairePageAdd: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePageChangeMutationVariables = Exact<{
  input: QuestionnairePageChangeInput;
}>;


export type QuestionnairePageChangeMutation = { questionnairePageChange: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePageMoveMutationVariables = Exact<{
  input: QuestionnairePageMoveInput;
}>;


export type QuestionnairePageMoveMutation = { questionnairePageMove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePageRemoveMutationVariables = Exact<{
  input: QuestionnairePageRemoveInput;
}>;


export type QuestionnairePageRemoveMutation = { questionnairePageRemove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePanelAddMutationVariables = Exact<{
  input: QuestionnairePanelAddInput;
}>;


export type QuestionnairePanelAddMutation = { questionnairePanelAdd: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePanelChangeMutationVariables = Exact<{
  input: QuestionnairePanelChangeInput;
}>;


export type QuestionnairePanelChangeMutation = { questionnairePanelChange: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePanelMoveMutationVariables = Exact<{
  input: QuestionnairePanelMoveInput;
}>;


export type QuestionnairePanelMoveMutation = { questionnairePanelMove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePanelRemoveMutationVariables = Exact<{
  input: QuestionnairePanelRemoveInput;
}>;


export type QuestionnairePanelRemoveMutation = { questionnairePanelRemove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireQuestionAddMutationVariables = Exact<{
  input: QuestionnaireQuestionAddInput;
}>;


export type QuestionnaireQuestionAddMutation = { questionnaireQuestionAdd: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireQuestionChangeMutationVariables = Exact<{
  input: QuestionnaireQuestionChangeInput;
}>;


export type QuestionnaireQuestionChangeMutation = { questionnaireQuestionChange: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireQuestionMoveMutationVariables = Exact<{
  input: QuestionnaireQuestionMoveInput;
}>;


export type QuestionnaireQuestionMoveMutation = { questionnaireQuestionMove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireQuestionRenameMutationVariables = Exact<{
  input: QuestionnaireQuestionRenameInput;
}>;


export type QuestionnaireQuestionRenameMutation = { questionnaireQuestionRename: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireQuestionRemoveMutationVariables = Exact<{
  input: QuestionnaireQuestionRemoveInput;
}>;


export type QuestionnaireQuestionRemoveMutation = { questionnaireQuestionRemove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireCalculationSetMutationVariables = Exact<{
  input: QuestionnaireCalculationSetInput;
}>;


export type QuestionnaireCalculationSetMutation = { questionnaireCalculationSet: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireCalculationRenameMutationVariables = Exact<{
  input: QuestionnaireCalculationRenameInput;
}>;


export type QuestionnaireCalculationRenameMutation = { questionnaireCalculationRename: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireCalculationRemoveMutationVariables = Exact<{
  input: QuestionnaireCalculationRemoveInput;
}>;


export type QuestionnaireCalculationRemoveMutation = { questionnaireCalculationRemove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireCaseRuleSetMutationVariables = Exact<{
  input: QuestionnaireCaseRuleSetInput;
}>;


export type QuestionnaireCaseRuleSetMutation = { questionnaireCaseRuleSet: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnaireCaseRuleRemoveMutationVariables = Exact<{
  input: QuestionnaireCaseRuleRemoveInput;
}>;


export type QuestionnaireCaseRuleRemoveMutation = { questionnaireCaseRuleRemove: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type StagesFragment = { passed: boolean, tests: number, compatibility: Compatibility | null, stages: Array<{ stage: PublishStageName, passed: boolean, reached: boolean, findings: Array<{ severity: FindingSeverity, rule: string, path: Array<string>, explanation: { id: string, en: string } }> }>, proof: { complete: boolean, states: number, paths: number, fewest: number, most: number } | null, changes: Array<{ kind: QuestionnaireChangeKind, compatibility: Compatibility, key: string | null, part: string | null }> };

export type QuestionnairePublishMutationVariables = Exact<{
  input: QuestionnairePublishInput;
}>;


export type QuestionnairePublishMutation = { questionnairePublish: { questionnaire: { id: string, code: string, title: string, draft: { revision: number, exportUrl: string } | null } | null, version: { id: string, number: number, label: string, sha256: string, compatibility: Compatibility | null, exportUrl: string } | null, report: { passed: boolean, tests: number, compatibility: Compatibility | null, stages: Array<{ stage: PublishStageName, passed: boolean, reached: boolean, findings: Array<{ severity: FindingSeverity, rule: string, path: Array<string>, explanation: { id: string, en: string } }> }>, proof: { complete: boolean, states: number, paths: number, fewest: number, most: number } | null, changes: Array<{ kind: QuestionnaireChangeKind, compatibility: Compatibility, key: string | null, part: string | null }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type QuestionnairePreviewQueryVariables = Exact<{
  id: string | number;
  answers?: Array<QuestionAnswerInput> | QuestionAnswerInput | null | undefined;
  mode?: AnswerMode | null | undefined;
  language?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type QuestionnairePreviewQuery = { questionnairePreview: { language: string, cases: Array<string>, faults: Array<{ code: QuestionnaireFaultCode, path: Array<string> }>, pages: Array<{ name: string, title: string | null, visible: boolean }>, questions: Array<{ name: string, visible: boolean, enabled: boolean, required: boolean, title: string | null, offered: Array<string>, offersAll: boolean, value: string | null, state: AnswerState | null, entries: Array<{ title: string | null, questions: Array<{ name: string, visible: boolean, title: string | null }> }> }>, errors: Array<{ code: AnswerErrorCode, path: Array<string>, explanation: { id: string, en: string } }>, calculated: Array<{ name: string, shown: string, number: number | null }>, scores: Array<{ name: string, number: number | null }>, dropped: Array<{ path: Array<string>, because: DroppedBecause }> } | null };

export type SaidFragment = { language: string, text: string };

export type WorkedFragment = { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> };

export type ChosenFragment = { code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null };

type Shown_BooleanQuestion_Fragment = { __typename: 'BooleanQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_CalculatedQuestion_Fragment = { __typename: 'CalculatedQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_DateQuestion_Fragment = { __typename: 'DateQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_FileQuestion_Fragment = { __typename: 'FileQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_GroupQuestion_Fragment = { __typename: 'GroupQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_InfoQuestion_Fragment = { __typename: 'InfoQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_LongTextQuestion_Fragment = { __typename: 'LongTextQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_MatrixQuestion_Fragment = { __typename: 'MatrixQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_MultipleChoiceQuestion_Fragment = { __typename: 'MultipleChoiceQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_NumberQuestion_Fragment = { __typename: 'NumberQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_OpaqueQuestion_Fragment = { __typename: 'OpaqueQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_PairQuestion_Fragment = { __typename: 'PairQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_QuestionnairePanel_Fragment = { __typename: 'QuestionnairePanel', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_RankingQuestion_Fragment = { __typename: 'RankingQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_RatingQuestion_Fragment = { __typename: 'RatingQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_ScaleQuestion_Fragment = { __typename: 'ScaleQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_SingleChoiceQuestion_Fragment = { __typename: 'SingleChoiceQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

type Shown_TextQuestion_Fragment = { __typename: 'TextQuestion', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null };

export type ShownFragment =
  | Shown_BooleanQuestion_Fragment
  | Shown_CalculatedQuestion_Fragment
  | Shown_DateQuestion_Fragment
  | Shown_FileQuestion_Fragment
  | Shown_GroupQuestion_Fragment
  | Shown_InfoQuestion_Fragment
  | Shown_LongTextQuestion_Fragment
  | Shown_MatrixQuestion_Fragment
  | Shown_MultipleChoiceQuestion_Fragment
  | Shown_NumberQuestion_Fragment
  | Shown_OpaqueQuestion_Fragment
  | Shown_PairQuestion_Fragment
  | Shown_QuestionnairePanel_Fragment
  | Shown_RankingQuestion_Fragment
  | Shown_RatingQuestion_Fragment
  | Shown_ScaleQuestion_Fragment
  | Shown_SingleChoiceQuestion_Fragment
  | Shown_TextQuestion_Fragment
;

type Asked_BooleanQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_CalculatedQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_DateQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_FileQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_GroupQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_InfoQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_LongTextQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_MatrixQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_MultipleChoiceQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_NumberQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_OpaqueQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_PairQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_RankingQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_RatingQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_ScaleQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_SingleChoiceQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

type Asked_TextQuestion_Fragment = { kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null };

export type AskedFragment =
  | Asked_BooleanQuestion_Fragment
  | Asked_CalculatedQuestion_Fragment
  | Asked_DateQuestion_Fragment
  | Asked_FileQuestion_Fragment
  | Asked_GroupQuestion_Fragment
  | Asked_InfoQuestion_Fragment
  | Asked_LongTextQuestion_Fragment
  | Asked_MatrixQuestion_Fragment
  | Asked_MultipleChoiceQuestion_Fragment
  | Asked_NumberQuestion_Fragment
  | Asked_OpaqueQuestion_Fragment
  | Asked_PairQuestion_Fragment
  | Asked_RankingQuestion_Fragment
  | Asked_RatingQuestion_Fragment
  | Asked_ScaleQuestion_Fragment
  | Asked_SingleChoiceQuestion_Fragment
  | Asked_TextQuestion_Fragment
;

type OfKind_BooleanQuestion_Fragment = { trueTexts: Array<{ language: string, text: string }>, falseTexts: Array<{ language: string, text: string }> };

type OfKind_CalculatedQuestion_Fragment = { formula: { expression: string } | null };

type OfKind_DateQuestion_Fragment = { firstDay: string | null, lastDay: string | null, minIs: { expression: string } | null, maxIs: { expression: string } | null };

type OfKind_FileQuestion_Fragment = { maxFiles: number, maxSize: number | null, accepted: Array<string> };

type OfKind_GroupQuestion_Fragment = { minItems: number, maxItems: number, canAdd: boolean, canRemove: boolean, unique: string | null, itemTitles: Array<{ language: string, text: string }>, addTexts: Array<{ language: string, text: string }> };

type OfKind_InfoQuestion_Fragment = { texts: Array<{ language: string, text: string }> };

type OfKind_LongTextQuestion_Fragment = { maxLength: number, placeholderTexts: Array<{ language: string, text: string }> };

type OfKind_MatrixQuestion_Fragment = { eachRowRequired: boolean, eachRowUnique: boolean, rows: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, columns: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, rowsVisibleIf: { expression: string } | null };

type OfKind_MultipleChoiceQuestion_Fragment = { selectAll: boolean, minSelected: number, maxSelected: number | null, multipleDisplay: MultipleDisplay, choices: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, choicesVisibleIf: { expression: string } | null, choicesEnableIf: { expression: string } | null };

type OfKind_NumberQuestion_Fragment = { integer: boolean, numberMin: number | null, numberMax: number | null, numberDisplay: NumberDisplay, minIs: { expression: string } | null, maxIs: { expression: string } | null, unitTexts: Array<{ language: string, text: string }> };

type OfKind_OpaqueQuestion_Fragment = { type: string, json: string };

type OfKind_PairQuestion_Fragment = { bothRequired: boolean, steps: Array<{ value: number, score: number | null, texts: Array<{ language: string, text: string }> }>, notApplicableTexts: Array<{ language: string, text: string }>, expectationTexts: Array<{ language: string, text: string }>, experienceTexts: Array<{ language: string, text: string }> };

type OfKind_RankingQuestion_Fragment = { partial: boolean, minSelected: number, maxSelected: number | null, choices: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, choicesVisibleIf: { expression: string } | null, choicesEnableIf: { expression: string } | null };

type OfKind_RatingQuestion_Fragment = { listed: boolean, min: number | null, max: number | null, step: number | null, steps: Array<{ value: number, score: number | null, texts: Array<{ language: string, text: string }> }>, notApplicableTexts: Array<{ language: string, text: string }>, lowTexts: Array<{ language: string, text: string }>, highTexts: Array<{ language: string, text: string }> };

type OfKind_ScaleQuestion_Fragment = { listed: boolean, min: number | null, max: number | null, step: number | null, steps: Array<{ value: number, score: number | null, texts: Array<{ language: string, text: string }> }>, notApplicableTexts: Array<{ language: string, text: string }>, lowTexts: Array<{ language: string, text: string }>, highTexts: Array<{ language: string, text: string }> };

type OfKind_SingleChoiceQuestion_Fragment = { countFrom: number | null, countTo: number | null, countBy: number | null, singleDisplay: SingleDisplay, choices: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, choicesVisibleIf: { expression: string } | null, choicesEnableIf: { expression: string } | null };

type OfKind_TextQuestion_Fragment = { maxLength: number, format: TextFormat, autocomplete: string | null, placeholderTexts: Array<{ language: string, text: string }> };

export type OfKindFragment =
  | OfKind_BooleanQuestion_Fragment
  | OfKind_CalculatedQuestion_Fragment
  | OfKind_DateQuestion_Fragment
  | OfKind_FileQuestion_Fragment
  | OfKind_GroupQuestion_Fragment
  | OfKind_InfoQuestion_Fragment
  | OfKind_LongTextQuestion_Fragment
  | OfKind_MatrixQuestion_Fragment
  | OfKind_MultipleChoiceQuestion_Fragment
  | OfKind_NumberQuestion_Fragment
  | OfKind_OpaqueQuestion_Fragment
  | OfKind_PairQuestion_Fragment
  | OfKind_RankingQuestion_Fragment
  | OfKind_RatingQuestion_Fragment
  | OfKind_ScaleQuestion_Fragment
  | OfKind_SingleChoiceQuestion_Fragment
  | OfKind_TextQuestion_Fragment
;

export type QuestionnaireDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type QuestionnaireDraftQuery = { questionnaire: { code: string, languages: Array<string>, draft: { revision: number, language: string, languages: Array<string>, startLanguage: string | null, label: string | null, progressBar: boolean, questionCount: number, testCount: number, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, index: { code: string | null, regulation: string | null, weightMode: WeightMode | null, elements: Array<string> } | null, form: { code: string | null, edition: string | null, retentionYears: number | null, series: Array<{ language: string, text: string }> } | null, pages: Array<{ name: string, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, elements: Array<
          | { __typename: 'BooleanQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, trueTexts: Array<{ language: string, text: string }>, falseTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'CalculatedQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, formula: { expression: string } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'DateQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, firstDay: string | null, lastDay: string | null, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, minIs: { expression: string } | null, maxIs: { expression: string } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'FileQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, maxFiles: number, maxSize: number | null, accepted: Array<string>, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'GroupQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, minItems: number, maxItems: number, canAdd: boolean, canRemove: boolean, unique: string | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, itemTitles: Array<{ language: string, text: string }>, addTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'InfoQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, texts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'LongTextQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, maxLength: number, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, placeholderTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'MatrixQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, eachRowRequired: boolean, eachRowUnique: boolean, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, rows: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, columns: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, rowsVisibleIf: { expression: string } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'MultipleChoiceQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, selectAll: boolean, minSelected: number, maxSelected: number | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, multipleDisplay: MultipleDisplay, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, choices: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, choicesVisibleIf: { expression: string } | null, choicesEnableIf: { expression: string } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'NumberQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, integer: boolean, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, numberMin: number | null, numberMax: number | null, numberDisplay: NumberDisplay, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, minIs: { expression: string } | null, maxIs: { expression: string } | null, unitTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'OpaqueQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, type: string, json: string, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'PairQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, bothRequired: boolean, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, steps: Array<{ value: number, score: number | null, texts: Array<{ language: string, text: string }> }>, notApplicableTexts: Array<{ language: string, text: string }>, expectationTexts: Array<{ language: string, text: string }>, experienceTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'QuestionnairePanel', name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'RankingQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, partial: boolean, minSelected: number, maxSelected: number | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, choices: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, choicesVisibleIf: { expression: string } | null, choicesEnableIf: { expression: string } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'RatingQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, listed: boolean, min: number | null, max: number | null, step: number | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, steps: Array<{ value: number, score: number | null, texts: Array<{ language: string, text: string }> }>, notApplicableTexts: Array<{ language: string, text: string }>, lowTexts: Array<{ language: string, text: string }>, highTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'ScaleQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, listed: boolean, min: number | null, max: number | null, step: number | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, steps: Array<{ value: number, score: number | null, texts: Array<{ language: string, text: string }> }>, notApplicableTexts: Array<{ language: string, text: string }>, lowTexts: Array<{ language: string, text: string }>, highTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'SingleChoiceQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, countFrom: number | null, countTo: number | null, countBy: number | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, singleDisplay: SingleDisplay, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, choices: Array<{ code: string, numeric: boolean, special: SpecialChoice | null, notApplicable: boolean, score: number | null, texts: Array<{ language: string, text: string }>, visibleIf: { expression: string } | null, enableIf: { expression: string } | null }>, choicesVisibleIf: { expression: string } | null, choicesEnableIf: { expression: string } | null, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
          | { __typename: 'TextQuestion', kind: QuestionKind, required: boolean, comment: boolean, notApplicable: boolean, contact: ContactPart | null, prefill: string | null, maxLength: number, format: TextFormat, autocomplete: string | null, name: string, address: string, panel: string | null, group: string | null, visible: boolean, readOnly: boolean, requiredIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, requiredTexts: Array<{ language: string, text: string }>, commentTexts: Array<{ language: string, text: string }>, rules: Array<{ kind: AnswerRuleKind, min: number | null, max: number | null, digits: boolean, holds: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, messages: Array<{ language: string, text: string }> }>, measure: { index: string | null, element: string | null, weight: number | null, higherIsBetter: boolean, scored: boolean }, source: { document: string, item: string | null, quote: string | null } | null, defaultAnswer: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null } | null, placeholderTexts: Array<{ language: string, text: string }>, titles: Array<{ language: string, text: string }>, descriptions: Array<{ language: string, text: string }>, visibleIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null, enableIf: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }
        > }>, calculatedValues: Array<{ name: string, scored: boolean, formula: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }>, caseRules: Array<{ name: string, open: string | null, wordsFrom: string | null, when: { expression: string, condition: Array<{ is: ConditionKind, parts: Array<number>, question: string | null, op: ConditionOperator | null, text: string | null, number: number | null, boolean: string | null, values: Array<string> }> } | null }>, faults: Array<{ code: QuestionnaireFaultCode, path: Array<string> }>, sheet: Array<{ address: string, missing: Array<string>, texts: Array<{ language: string, text: string }> }> } | null } | null };

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

export type GivenAnswerFragment = { question: string, other: string | null, comment: string | null, value: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null, items: Array<{ answers: Array<{ question: string, value: { text: string | null, number: number | null, choice: string | null } | null }> }> | null } | null };

export type SurveyLinkQueryVariables = Exact<{
  token: string;
  draftKey?: string | null | undefined;
}>;


export type SurveyLinkQuery = { surveyLink: { state: SurveyLinkState, kind: SurveyLinkKind, title: string, mode: SurveyMode, k: number, opensAt: string | null, closesAt: string | null, language: string, version: number, documentUrl: string, institution: { en: string }, notice: { id: string, en: string }, content: { languages: Array<string>, pages: Array<{ name: string, elements: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }> }, begins: Array<{ question: string, other: string | null, comment: string | null, value: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null, items: Array<{ answers: Array<{ question: string, value: { text: string | null, number: number | null, choice: string | null } | null }> }> | null } | null }>, draft: { revision: number, page: string | null, language: string, answers: Array<{ question: string, other: string | null, comment: string | null, value: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null, items: Array<{ answers: Array<{ question: string, value: { text: string | null, number: number | null, choice: string | null } | null }> }> | null } | null }> } | null, preview: { questions: Array<{ name: string, visible: boolean, required: boolean }>, errors: Array<{ code: AnswerErrorCode, path: Array<string> }> } } | null };

export type SurveyDraftSaveMutationVariables = Exact<{
  input: SurveyDraftSaveInput;
}>;


export type SurveyDraftSaveMutation = { surveyDraftSave: { draft: { revision: number, page: string | null, language: string, answers: Array<{ question: string, other: string | null, comment: string | null, value: { text: string | null, number: number | null, boolean: boolean | null, date: string | null, choice: string | null, choices: Array<string> | null, ranking: Array<string> | null, notApplicable: boolean | null, rows: Array<{ row: string, choice: string }> | null, pair: { expectation: number | null, experience: number | null } | null, items: Array<{ answers: Array<{ question: string, value: { text: string | null, number: number | null, choice: string | null } | null }> }> | null } | null }> } | null, dropped: Array<{ path: Array<string>, because: DroppedBecause }>, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
    > } | null };

export type SurveyResponseSubmitMutationVariables = Exact<{
  input: SurveyResponseSubmitInput;
}>;


export type SurveyResponseSubmitMutation = { surveyResponseSubmit: { receipt: string | null, cases: Array<string>, dropped: Array<{ path: Array<string>, because: DroppedBecause }>, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
    > } | null };

export type SurveyResponseWithdrawMutationVariables = Exact<{
  input: SurveyResponseWithdrawInput;
}>;


export type SurveyResponseWithdrawMutation = { surveyResponseWithdraw: { withdrawn: boolean, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, fault: string | null, message: string }
    > } | null };

type ResponseProblem_GuardFailedError_Fragment = { code: UserErrorCode, path: Array<string>, fault: string | null, message: string };

type ResponseProblem_IllegalTransitionError_Fragment = { code: UserErrorCode, path: Array<string>, fault: string | null, message: string };

type ResponseProblem_InputError_Fragment = { code: UserErrorCode, path: Array<string>, fault: string | null, message: string };

type ResponseProblem_StaleError_Fragment = { currentVersion: number, code: UserErrorCode, path: Array<string>, fault: string | null, message: string };

export type ResponseProblemFragment =
  | ResponseProblem_GuardFailedError_Fragment
  | ResponseProblem_IllegalTransitionError_Fragment
  | ResponseProblem_InputError_Fragment
  | ResponseProblem_StaleError_Fragment
;

export type CooperationRenewMutationVariables = Exact<{
  input: CooperationRenewInput;
}>;


export type CooperationRenewMutation = { cooperationRenew: { cooperation: { succession: CooperationSuccession | null, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, predecessor: { id: string, title: string } | null, successors: Array<{ id: string, title: string, succession: CooperationSuccession | null, status: CooperationStatus }>, procedure: { code: string, label: string } | null, partner: { id: string } | null, facts: Array<{ name: string, value: { text: string | null, number: number | null, date: string | null, choice: string | null, choices: Array<string> | null } }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SuccessionQueryVariables = Exact<{
  id: string | number;
}>;


export type SuccessionQuery = { cooperation: { succession: CooperationSuccession | null, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, predecessor: { id: string, title: string } | null, successors: Array<{ id: string, title: string, succession: CooperationSuccession | null, status: CooperationStatus }>, procedure: { code: string, label: string } | null, partner: { id: string } | null, facts: Array<{ name: string, value: { text: string | null, number: number | null, date: string | null, choice: string | null, choices: Array<string> | null } }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> } | null };

export type SuccessorsOfQueryVariables = Exact<{
  where?: CooperationWhere | null | undefined;
}>;


export type SuccessorsOfQuery = { cooperations: { totalCount: number, nodes: Array<{ id: string, succession: CooperationSuccession | null, predecessor: { id: string } | null }> } | null };

export type StageProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type StageProgressQuery = { cooperation: { stageProgress: Array<{ stage: string, status: StageStatus, title: { en: string }, artefacts: Array<{ kind: StageArtefactKind, code: string, status: StageArtefactStatus }> }>, responsible: Array<{ position: string, unitId: string | null, title: { en: string } }> } | null };

export type SuccessionFragment = { succession: CooperationSuccession | null, id: string, title: string, phase: Phase, status: CooperationStatus, outcome: string | null, outcomeKind: OutcomeKind | null, round: number, version: number, predecessor: { id: string, title: string } | null, successors: Array<{ id: string, title: string, succession: CooperationSuccession | null, status: CooperationStatus }>, procedure: { code: string, label: string } | null, partner: { id: string } | null, facts: Array<{ name: string, value: { text: string | null, number: number | null, date: string | null, choice: string | null, choices: Array<string> | null } }>, activeSteps: Array<{ instance: string, step: string, seats: Array<{ position: string, unitId: string | null }> }> };

export type SurveyExportQueryVariables = Exact<{
  campaign: string | number;
  content?: SurveyExportContent | null | undefined;
  format?: SurveyExportFormat | null | undefined;
  language?: SurveyExportLanguage | null | undefined;
  byteOrderMark?: boolean | null | undefined;
}>;


export type SurveyExportQuery = { surveyExport: { url: string | null, expiresAt: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
    > } | null };

export type SharePartsFragment = { id: string, what: SurveyShareKind, format: SurveyShareFormat, content: SurveyExportContent | null, chart: SurveyChart | null, question: string | null, language: SurveyExportLanguage, url: string | null, expiresAt: string, revokedAt: string | null, campaign: { title: string } | null };

export type SurveyShareCreateMutationVariables = Exact<{
  input: SurveyShareCreateInput;
}>;


export type SurveyShareCreateMutation = { surveyShareCreate: { share: { id: string, what: SurveyShareKind, format: SurveyShareFormat, content: SurveyExportContent | null, chart: SurveyChart | null, question: string | null, language: SurveyExportLanguage, url: string | null, expiresAt: string, revokedAt: string | null, campaign: { title: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
    > } | null };

export type SurveyShareRevokeMutationVariables = Exact<{
  input: SurveyShareRevokeInput;
}>;


export type SurveyShareRevokeMutation = { surveyShareRevoke: { share: { id: string, what: SurveyShareKind, format: SurveyShareFormat, content: SurveyExportContent | null, chart: SurveyChart | null, question: string | null, language: SurveyExportLanguage, url: string | null, expiresAt: string, revokedAt: string | null, campaign: { title: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
      | { code: UserErrorCode, message: string, path: Array<string>, fault: string | null }
    > } | null };

export type SurveySharesQueryVariables = Exact<{
  where?: SurveyShareWhere | null | undefined;
}>;


export type SurveySharesQuery = { surveyShares: { totalCount: number, nodes: Array<{ id: string, what: SurveyShareKind, format: SurveyShareFormat, content: SurveyExportContent | null, chart: SurveyChart | null, question: string | null, language: SurveyExportLanguage, url: string | null, expiresAt: string, revokedAt: string | null, campaign: { title: string } | null }> } | null };

export type FigurePartsFragment = { value: number | null, absent: SurveyFigureAbsence | null };

export type IntervalPartsFragment = { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null };

export type ScalePartsFragment = { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> };

export type BoxPartsFragment = { side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } };

export type ChoicePartsFragment = { n: number, mentions: number | null, choices: Array<{ code: string, title: string | null, count: number | null, offeredTo: number, percentOfRespondents: { value: number | null, absent: SurveyFigureAbsence | null }, percentOfMentions: { value: number | null, absent: SurveyFigureAbsence | null } }> };

export type BasesPartsFragment = { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number };

type QuestionParts_SurveyChoiceResult_Fragment = { __typename: 'SurveyChoiceResult', several: boolean, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, choice: { n: number, mentions: number | null, choices: Array<{ code: string, title: string | null, count: number | null, offeredTo: number, percentOfRespondents: { value: number | null, absent: SurveyFigureAbsence | null }, percentOfMentions: { value: number | null, absent: SurveyFigureAbsence | null } }> }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyCountResult_Fragment = { __typename: 'SurveyCountResult', n: number, entries: number | null, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyMatrixResult_Fragment = { __typename: 'SurveyMatrixResult', key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, rows: Array<{ code: string, title: string | null, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number }, figures: { n: number, mentions: number | null, choices: Array<{ code: string, title: string | null, count: number | null, offeredTo: number, percentOfRespondents: { value: number | null, absent: SurveyFigureAbsence | null }, percentOfMentions: { value: number | null, absent: SurveyFigureAbsence | null } }> } }>, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyNumberResult_Fragment = { __typename: 'SurveyNumberResult', unit: string | null, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, amounts: { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyPairResult_Fragment = { __typename: 'SurveyPairResult', n: number, onlyExpectation: number, onlyExperience: number, quadrant: SurveyQuadrant | null, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, expectation: { value: number | null, absent: SurveyFigureAbsence | null }, experience: { value: number | null, absent: SurveyFigureAbsence | null }, gap: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyRankingResult_Fragment = { __typename: 'SurveyRankingResult', key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, choices: Array<{ code: string, title: string | null, figures: { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> } }>, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyScaleResult_Fragment = { __typename: 'SurveyScaleResult', key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, figures: { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> }, boxes: Array<{ side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } }>, csat: { side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } } | null, nps: { n: number, promoters: { count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }, passives: { count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }, detractors: { count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }, score: { value: number | null, absent: SurveyFigureAbsence | null }, marginOfError: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } } | null, ces: { n: number, mean: { value: number | null, absent: SurveyFigureAbsence | null }, easy: { side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } } } | null, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

type QuestionParts_SurveyWordsResult_Fragment = { __typename: 'SurveyWordsResult', n: number, readable: number, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, texts: { nodes: Array<string>, endCursor: string | null }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null };

export type QuestionPartsFragment =
  | QuestionParts_SurveyChoiceResult_Fragment
  | QuestionParts_SurveyCountResult_Fragment
  | QuestionParts_SurveyMatrixResult_Fragment
  | QuestionParts_SurveyNumberResult_Fragment
  | QuestionParts_SurveyPairResult_Fragment
  | QuestionParts_SurveyRankingResult_Fragment
  | QuestionParts_SurveyScaleResult_Fragment
  | QuestionParts_SurveyWordsResult_Fragment
;

export type IndexPartsFragment = { profile: string, regulation: string, weightMode: SurveyWeightMode, weightExact: string | null, excluded: Array<string>, unanswered: Array<string>, ikmExact: string | null, versions: Array<number>, elements: Array<{ code: string, title: string, n: number, total: number | null, nrr: { value: number | null, absent: SurveyFigureAbsence | null }, weighted: { value: number | null, absent: SurveyFigureAbsence | null } }>, index: { value: number | null, absent: SurveyFigureAbsence | null }, ikm: { value: number | null, absent: SurveyFigureAbsence | null }, band: { grade: string, verdict: string } | null, priorities: Array<{ rank: number, code: string, tiedWith: Array<string>, nrr: { value: number | null } }> };

export type SurveyResultQueryVariables = Exact<{
  campaign: string | number;
  where?: SurveyResultFilterInput | null | undefined;
  asOf?: string | null | undefined;
  step?: number | null | undefined;
}>;


export type SurveyResultQuery = { surveyResult: { result: { campaignId: string, asOf: string | null, step: number | null, k: number | null, responses: number, hash: string, filter: { version: number | null, segment: string | null, partnerId: string | null }, versions: Array<{ number: number, label: string, responses: number | null }>, questions: Array<
        | { __typename: 'SurveyChoiceResult', several: boolean, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, choice: { n: number, mentions: number | null, choices: Array<{ code: string, title: string | null, count: number | null, offeredTo: number, percentOfRespondents: { value: number | null, absent: SurveyFigureAbsence | null }, percentOfMentions: { value: number | null, absent: SurveyFigureAbsence | null } }> }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyCountResult', n: number, entries: number | null, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyMatrixResult', key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, rows: Array<{ code: string, title: string | null, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number }, figures: { n: number, mentions: number | null, choices: Array<{ code: string, title: string | null, count: number | null, offeredTo: number, percentOfRespondents: { value: number | null, absent: SurveyFigureAbsence | null }, percentOfMentions: { value: number | null, absent: SurveyFigureAbsence | null } }> } }>, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyNumberResult', unit: string | null, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, amounts: { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyPairResult', n: number, onlyExpectation: number, onlyExperience: number, quadrant: SurveyQuadrant | null, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, expectation: { value: number | null, absent: SurveyFigureAbsence | null }, experience: { value: number | null, absent: SurveyFigureAbsence | null }, gap: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyRankingResult', key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, choices: Array<{ code: string, title: string | null, figures: { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> } }>, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyScaleResult', key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, figures: { n: number, distribution: Array<{ value: number, title: string | null, count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }>, mean: { value: number | null, absent: SurveyFigureAbsence | null }, median: { value: number | null, absent: SurveyFigureAbsence | null }, standardDeviation: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null }, cautions: Array<{ code: SurveyCautionCode }> }, boxes: Array<{ side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } }>, csat: { side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } } | null, nps: { n: number, promoters: { count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }, passives: { count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }, detractors: { count: number | null, percent: { value: number | null, absent: SurveyFigureAbsence | null } }, score: { value: number | null, absent: SurveyFigureAbsence | null }, marginOfError: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } } | null, ces: { n: number, mean: { value: number | null, absent: SurveyFigureAbsence | null }, easy: { side: SurveyBoxSide, values: Array<number>, count: number | null, base: number, percent: { value: number | null, absent: SurveyFigureAbsence | null }, interval: { lower: number | null, upper: number | null, level: number, absent: SurveyFigureAbsence | null } } } | null, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
        | { __typename: 'SurveyWordsResult', n: number, readable: number, key: string, title: string | null, kind: QuestionKind, versions: Array<number>, index: string | null, element: string | null, texts: { nodes: Array<string>, endCursor: string | null }, bases: { responses: number, asked: number, shown: number, answered: number, notApplicable: number, skipped: number, hidden: number, notAsked: number, notReached: number } | null }
      >, index: { profile: string, regulation: string, weightMode: SurveyWeightMode, weightExact: string | null, excluded: Array<string>, unanswered: Array<string>, ikmExact: string | null, versions: Array<number>, elements: Array<{ code: string, title: string, n: number, total: number | null, nrr: { value: number | null, absent: SurveyFigureAbsence | null }, weighted: { value: number | null, absent: SurveyFigureAbsence | null } }>, index: { value: number | null, absent: SurveyFigureAbsence | null }, ikm: { value: number | null, absent: SurveyFigureAbsence | null }, band: { grade: string, verdict: string } | null, priorities: Array<{ rank: number, code: string, tiedWith: Array<string>, nrr: { value: number | null } }> } | null, reliability: Array<{ construct: string, versions: Array<number>, n: number, incomplete: number, alpha: { value: number | null, absent: SurveyFigureAbsence | null }, items: Array<{ code: string, variance: { value: number | null, absent: SurveyFigureAbsence | null }, alphaIfDeleted: { value: number | null, absent: SurveyFigureAbsence | null }, itemTotalCorrelation: { value: number | null, absent: SurveyFigureAbsence | null } }> }>, rate: { invited: number, unreachable: number, completed: number, required: number | null, missing: number | null, rate: { value: number | null, absent: SurveyFigureAbsence | null } } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fault: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fault: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fault: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fault: string | null }
    > } | null };

export type SurveyResultCheckQueryVariables = Exact<{
  campaign: string | number;
  hash: string;
  where?: SurveyResultFilterInput | null | undefined;
  asOf?: string | null | undefined;
  step?: number | null | undefined;
}>;


export type SurveyResultCheckQuery = { surveyResultCheck: { matches: boolean, hash: string | null, responses: number | null, because: string | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } | null };

export type CampaignFragment = { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> };

export type SurveyCampaignCreateMutationVariables = Exact<{
  input: SurveyCampaignCreateInput;
}>;


export type SurveyCampaignCreateMutation = { surveyCampaignCreate: { campaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyCampaignChangeMutationVariables = Exact<{
  input: SurveyCampaignChangeInput;
}>;


export type SurveyCampaignChangeMutation = { surveyCampaignChange: { campaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyCampaignOpenMutationVariables = Exact<{
  input: SurveyCampaignOpenInput;
}>;


export type SurveyCampaignOpenMutation = { surveyCampaignOpen: { campaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyCampaignCloseMutationVariables = Exact<{
  input: SurveyCampaignCloseInput;
}>;


export type SurveyCampaignCloseMutation = { surveyCampaignClose: { campaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyCampaignVersionSetMutationVariables = Exact<{
  input: SurveyCampaignVersionSetInput;
}>;


export type SurveyCampaignVersionSetMutation = { surveyCampaignVersionSet: { campaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyCampaignOpenLinkIssueMutationVariables = Exact<{
  input: SurveyCampaignOpenLinkIssueInput;
}>;


export type SurveyCampaignOpenLinkIssueMutation = { surveyCampaignOpenLinkIssue: { link: string | null, qrSvg: string | null, whatsAppUrl: string | null, campaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyCampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyCampaignQuery = { surveyCampaign: { id: string, title: string, mode: SurveyMode, k: number, status: SurveyCampaignStatus, language: string, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, reminderDays: Array<number>, remindersSent: number, population: number | null, hasOpenLink: boolean, openLimit: number | null, counted: number, version: number, notice: { id: string, en: string }, turnout: { invited: number, waiting: number, unreachable: number, answered: number, rate: number | null, missing: number | null, required: { population: number, krejcieMorgan: number, slovin: number } | null }, questionnaireVersion: { number: number } | null, cooperation: { id: string } | null, owner: { id: string } | null, quotas: Array<{ code: string, question: string | null, choice: string | null, most: number, taken: number }> } | null };

export type SurveyCampaignsQueryVariables = Exact<{
  where?: SurveyCampaignWhere | null | undefined;
  orderBy?: SurveyCampaignOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyCampaignsQuery = { surveyCampaigns: { totalCount: number, nodes: Array<{ id: string, title: string }> } | null };

export type SurveySampleSizeQueryVariables = Exact<{
  population: number;
}>;


export type SurveySampleSizeQuery = { surveySampleSize: { population: number, krejcieMorgan: number, slovin: number } | null };

export type InvitationFragment = { id: string, name: string, email: string | null, phone: string | null, language: string, segment: string | null, status: SurveyInvitationStatus, answered: boolean, sentAt: string | null, remindedAt: string | null, version: number, contact: { id: string } | null, partner: { id: string } | null, forwardedFrom: { id: string } | null };

export type SurveyInvitationsQueryVariables = Exact<{
  id: string | number;
  where?: SurveyInvitationWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type SurveyInvitationsQuery = { surveyCampaign: { invitations: { totalCount: number, nodes: Array<{ id: string, name: string, email: string | null, phone: string | null, language: string, segment: string | null, status: SurveyInvitationStatus, answered: boolean, sentAt: string | null, remindedAt: string | null, version: number, contact: { id: string } | null, partner: { id: string } | null, forwardedFrom: { id: string } | null }> } } | null };

export type SurveyInvitationsCreateMutationVariables = Exact<{
  input: SurveyInvitationsCreateInput;
}>;


export type SurveyInvitationsCreateMutation = { surveyInvitationsCreate: { invited: number | null, withoutEmail: number | null, campaign: { id: string, version: number } | null, skipped: Array<{ reason: SurveySkipReason, contactId: string | null, partnerId: string | null, personIndex: number | null }>, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyInvitationResendMutationVariables = Exact<{
  input: SurveyInvitationResendInput;
}>;


export type SurveyInvitationResendMutation = { surveyInvitationResend: { invitation: { id: string, name: string, email: string | null, phone: string | null, language: string, segment: string | null, status: SurveyInvitationStatus, answered: boolean, sentAt: string | null, remindedAt: string | null, version: number, contact: { id: string } | null, partner: { id: string } | null, forwardedFrom: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyInvitationRevokeMutationVariables = Exact<{
  input: SurveyInvitationRevokeInput;
}>;


export type SurveyInvitationRevokeMutation = { surveyInvitationRevoke: { invitation: { id: string, name: string, email: string | null, phone: string | null, language: string, segment: string | null, status: SurveyInvitationStatus, answered: boolean, sentAt: string | null, remindedAt: string | null, version: number, contact: { id: string } | null, partner: { id: string } | null, forwardedFrom: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyInvitationLinkIssueMutationVariables = Exact<{
  input: SurveyInvitationLinkIssueInput;
}>;


export type SurveyInvitationLinkIssueMutation = { surveyInvitationLinkIssue: { link: string | null, qrSvg: string | null, whatsAppUrl: string | null, invitation: { id: string, name: string, email: string | null, phone: string | null, language: string, segment: string | null, status: SurveyInvitationStatus, answered: boolean, sentAt: string | null, remindedAt: string | null, version: number, contact: { id: string } | null, partner: { id: string } | null, forwardedFrom: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export type SurveyLinkForwardMutationVariables = Exact<{
  input: SurveyLinkForwardInput;
}>;


export type SurveyLinkForwardMutation = { surveyLinkForward: { forwardedTo: string | null, userErrors: Array<
      | { __typename: 'GuardFailedError', fault: string | null, code: UserErrorCode, message: string, path: Array<string>, unmet: Array<{ code: string, explanation: string, whoCanMeet: Array<string> }> }
      | { __typename: 'IllegalTransitionError', fault: string | null, allowed: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', fault: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleError', fault: string | null, currentVersion: number, code: UserErrorCode, message: string, path: Array<string> }
    > } | null };

export const StageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<StageFragment, unknown>;
export const AmendingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<AmendingFragment, unknown>;
export const ComplaintFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Complaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ComplaintFragment, unknown>;
export const PaperFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<PaperFragment, unknown>;
export const SeatsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"substituteId"}},{"kind":"Field","name":{"kind":"Name","value":"substitutePosition"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<SeatsFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const ImprovementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ImprovementFragment, unknown>;
export const EvaluatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"benefitPercent"}},{"kind":"Field","name":{"kind":"Name","value":"benefitReason"}},{"kind":"Field","name":{"kind":"Name","value":"conformityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"conformityReason"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlanDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsMet"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionIndex"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionGrade"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionResponses"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<EvaluatedFragment, unknown>;
export const ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]} as unknown as DocumentNode<ReportFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const BuiltFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}}]} as unknown as DocumentNode<BuiltFragment, unknown>;
export const StagesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stages"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"compatibility"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"compatibility"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}}]} as unknown as DocumentNode<StagesFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextInLanguage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<SaidFragment, unknown>;
export const WorkedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Formula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"is"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]} as unknown as DocumentNode<WorkedFragment, unknown>;
export const ShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireElement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"readOnly"}},{"kind":"Field","name":{"kind":"Name","value":"visibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextInLanguage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Formula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"is"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]} as unknown as DocumentNode<ShownFragment, unknown>;
export const AskedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Asked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"commentTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"digits"}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"prefill"}},{"kind":"Field","name":{"kind":"Name","value":"defaultAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Formula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"is"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextInLanguage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AskedFragment, unknown>;
export const ChosenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextInLanguage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ChosenFragment, unknown>;
export const OfKindFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfKind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOnScale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountedScale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listed"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"lowTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionWithChoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choicesVisibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choicesEnableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SingleChoiceQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"singleDisplay"},"name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"countFrom"}},{"kind":"Field","name":{"kind":"Name","value":"countTo"}},{"kind":"Field","name":{"kind":"Name","value":"countBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultipleChoiceQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"multipleDisplay"},"name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"selectAll"}},{"kind":"Field","name":{"kind":"Name","value":"minSelected"}},{"kind":"Field","name":{"kind":"Name","value":"maxSelected"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankingQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"minSelected"}},{"kind":"Field","name":{"kind":"Name","value":"maxSelected"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BooleanQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trueTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"falseTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"numberMin"},"name":{"kind":"Name","value":"min"}},{"kind":"Field","alias":{"kind":"Name","value":"numberMax"},"name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"minIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"unitTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"numberDisplay"},"name":{"kind":"Name","value":"display"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionInWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"placeholderTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"autocomplete"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"firstDay"},"name":{"kind":"Name","value":"min"}},{"kind":"Field","alias":{"kind":"Name","value":"lastDay"},"name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"minIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowsVisibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eachRowRequired"}},{"kind":"Field","name":{"kind":"Name","value":"eachRowUnique"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectationTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bothRequired"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minItems"}},{"kind":"Field","name":{"kind":"Name","value":"maxItems"}},{"kind":"Field","name":{"kind":"Name","value":"itemTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"unique"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxSize"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalculatedQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InfoQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpaqueQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"json"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextInLanguage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}}]} as unknown as DocumentNode<OfKindFragment, unknown>;
export const NeedEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NeedEntryFragment, unknown>;
export const SeriesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Series"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"reset"}},{"kind":"Field","name":{"kind":"Name","value":"forAddenda"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"counters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}}]}}]} as unknown as DocumentNode<SeriesFragment, unknown>;
export const GivenAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}}]}}]} as unknown as DocumentNode<GivenAnswerFragment, unknown>;
export const ResponseProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResponseProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ResponseProblemFragment, unknown>;
export const SuccessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<SuccessionFragment, unknown>;
export const SharePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SharePartsFragment, unknown>;
export const BasesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BasesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyBases"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"notAsked"}},{"kind":"Field","name":{"kind":"Name","value":"notReached"}}]}}]} as unknown as DocumentNode<BasesPartsFragment, unknown>;
export const FigurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}}]} as unknown as DocumentNode<FigurePartsFragment, unknown>;
export const IntervalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntervalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}}]} as unknown as DocumentNode<IntervalPartsFragment, unknown>;
export const ScalePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyScaleFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardDeviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cautions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntervalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}}]} as unknown as DocumentNode<ScalePartsFragment, unknown>;
export const BoxPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoxParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyBox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntervalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}}]} as unknown as DocumentNode<BoxPartsFragment, unknown>;
export const ChoicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyChoiceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"}},{"kind":"Field","name":{"kind":"Name","value":"percentOfRespondents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percentOfMentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}}]} as unknown as DocumentNode<ChoicePartsFragment, unknown>;
export const QuestionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyQuestionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BasesParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyScaleResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoxParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoxParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"promoters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"detractors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginOfError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"easy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoxParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyChoiceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"several"}},{"kind":"Field","alias":{"kind":"Name","value":"choice"},"name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyMatrixResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BasesParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyRankingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScaleParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyPairResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"onlyExpectation"}},{"kind":"Field","name":{"kind":"Name","value":"onlyExperience"}},{"kind":"Field","name":{"kind":"Name","value":"expectation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyNumberResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","alias":{"kind":"Name","value":"amounts"},"name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScaleParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyWordsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"readable"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntervalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BasesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyBases"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"notAsked"}},{"kind":"Field","name":{"kind":"Name","value":"notReached"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyScaleFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardDeviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cautions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoxParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyBox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyChoiceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"}},{"kind":"Field","name":{"kind":"Name","value":"percentOfRespondents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percentOfMentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}}]} as unknown as DocumentNode<QuestionPartsFragment, unknown>;
export const IndexPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyIndex"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"regulation"}},{"kind":"Field","name":{"kind":"Name","value":"weightMode"}},{"kind":"Field","name":{"kind":"Name","value":"weightExact"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weighted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"index"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ikm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ikmExact"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}}]} as unknown as DocumentNode<IndexPartsFragment, unknown>;
export const CampaignFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<CampaignFragment, unknown>;
export const InvitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InvitationFragment, unknown>;
export const CooperationAmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationAmend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationAmendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAmend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationAmendMutation, CooperationAmendMutationVariables>;
export const AgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amending"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOnSetBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"addendumNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<AgreementQuery, AgreementQueryVariables>;
export const AddendaOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AddendaOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isAddendum"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AddendaOfQuery, AddendaOfQueryVariables>;
export const ComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Complaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Complaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ComplaintQuery, ComplaintQueryVariables>;
export const ComplaintsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complaints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Complaint"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Complaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComplaintRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Complaint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Complaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ComplaintRecordMutation, ComplaintRecordMutationVariables>;
export const ComplaintCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComplaintClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Complaint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Complaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ComplaintCloseMutation, ComplaintCloseMutationVariables>;
export const ComplaintReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComplaintReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintReopenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Complaint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Complaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ComplaintReopenMutation, ComplaintReopenMutationVariables>;
export const SurveyEnvelopeSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyEnvelopeSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyEnvelopeSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyEnvelopeSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyEnvelopeSendMutation, SurveyEnvelopeSendMutationVariables>;
export const CooperationRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationRequestMutation, CooperationRequestMutationVariables>;
export const CooperationActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationActMutation, CooperationActMutationVariables>;
export const CooperationDocumentAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationDocumentAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationDocumentAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationDocumentAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationDocumentAddMutation, CooperationDocumentAddMutationVariables>;
export const UploadTicketCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadTicketCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadTicketCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadTicketCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<UploadTicketCreateMutation, UploadTicketCreateMutationVariables>;
export const CooperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cooperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"isReturn"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<CooperationQuery, CooperationQueryVariables>;
export const CooperationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CooperationPageQuery, CooperationPageQueryVariables>;
export const CooperationDeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationDeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CooperationDeepQuery, CooperationDeepQueryVariables>;
export const WhoActedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoActed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoActedQuery, WhoActedQueryVariables>;
export const MyTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const CooperationAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"personIds"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationAssignMutation, CooperationAssignMutationVariables>;
export const CooperationReassignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationReassign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationReassignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationReassign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"substituteId"}},{"kind":"Field","name":{"kind":"Name","value":"substitutePosition"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationReassignMutation, CooperationReassignMutationVariables>;
export const CooperationSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seats"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"personIds"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"substituteId"}},{"kind":"Field","name":{"kind":"Name","value":"substitutePosition"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<CooperationSeatsQuery, CooperationSeatsQueryVariables>;
export const AssignmentEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignmentEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AssignmentEndMutation, AssignmentEndMutationVariables>;
export const DelegationCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelegationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<DelegationCreateMutation, DelegationCreateMutationVariables>;
export const MyNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyNoticesQuery, MyNoticesQueryVariables>;
export const NoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<NoticesReadMutation, NoticesReadMutationVariables>;
export const EvaluationStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluationStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evaluated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"benefitPercent"}},{"kind":"Field","name":{"kind":"Name","value":"benefitReason"}},{"kind":"Field","name":{"kind":"Name","value":"conformityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"conformityReason"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlanDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsMet"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionIndex"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionGrade"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionResponses"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<EvaluationStartMutation, EvaluationStartMutationVariables>;
export const EvaluationChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluationChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evaluated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"benefitPercent"}},{"kind":"Field","name":{"kind":"Name","value":"benefitReason"}},{"kind":"Field","name":{"kind":"Name","value":"conformityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"conformityReason"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlanDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsMet"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionIndex"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionGrade"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionResponses"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<EvaluationChangeMutation, EvaluationChangeMutationVariables>;
export const EvaluationCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluationComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evaluated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"benefitPercent"}},{"kind":"Field","name":{"kind":"Name","value":"benefitReason"}},{"kind":"Field","name":{"kind":"Name","value":"conformityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"conformityReason"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlanDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsMet"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionIndex"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionGrade"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionResponses"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<EvaluationCompleteMutation, EvaluationCompleteMutationVariables>;
export const EvaluationItemChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluationItemChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItemChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationItemChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<EvaluationItemChangeMutation, EvaluationItemChangeMutationVariables>;
export const EvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Evaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evaluated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"benefitPercent"}},{"kind":"Field","name":{"kind":"Name","value":"benefitReason"}},{"kind":"Field","name":{"kind":"Name","value":"conformityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"conformityReason"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlanDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsMet"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionIndex"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionGrade"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionResponses"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}}]} as unknown as DocumentNode<EvaluationQuery, EvaluationQueryVariables>;
export const EvaluationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Evaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EvaluationsQuery, EvaluationsQueryVariables>;
export const EvaluationItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItemWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Improvement"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceName"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<EvaluationItemsQuery, EvaluationItemsQueryVariables>;
export const DecidedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decided"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextEvaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}}]}}]}}]}}]} as unknown as DocumentNode<DecidedQuery, DecidedQueryVariables>;
export const CooperationTakeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationTakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationTakeBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationTakeBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationTakeBackMutation, CooperationTakeBackMutationVariables>;
export const CooperationCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationCorrectMutation, CooperationCorrectMutationVariables>;
export const CooperationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"stageChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"takenBackAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paper"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"takenBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenBackBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"takesBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"was"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"is"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<CooperationHistoryQuery, CooperationHistoryQueryVariables>;
export const CooperationsMigrateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationsMigrate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationsMigrateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationsMigrate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decreeOn"}},{"kind":"Field","name":{"kind":"Name","value":"decreeSample"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"stayed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"migrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationId"}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"stayed"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationsMigrateMutation, CooperationsMigrateMutationVariables>;
export const MigrationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MigrationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"positionCode"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<MigrationHistoryQuery, MigrationHistoryQueryVariables>;
export const MonitoringReportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MonitoringReportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<MonitoringReportStartMutation, MonitoringReportStartMutationVariables>;
export const MonitoringReportChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MonitoringReportChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<MonitoringReportChangeMutation, MonitoringReportChangeMutationVariables>;
export const MonitoringReportFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MonitoringReportFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportFinishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<MonitoringReportFinishMutation, MonitoringReportFinishMutationVariables>;
export const MonitoringReportReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MonitoringReportRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportReviseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReportRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<MonitoringReportReviseMutation, MonitoringReportReviseMutationVariables>;
export const MonitoringReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planNumber"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"obligationsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledPercent"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]} as unknown as DocumentNode<MonitoringReportQuery, MonitoringReportQueryVariables>;
export const MonitoringReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringReportWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MonitoringReportsQuery, MonitoringReportsQueryVariables>;
export const MonitoringLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringLineWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MonitoringLinesQuery, MonitoringLinesQueryVariables>;
export const PositionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PositionCreateMutation, PositionCreateMutationVariables>;
export const AssignmentCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignmentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AssignmentCreateMutation, AssignmentCreateMutationVariables>;
export const PartnerRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PartnerRegisterMutation, PartnerRegisterMutationVariables>;
export const PartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PartnerQuery, PartnerQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const PartnerMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PartnerMergeMutation, PartnerMergeMutationVariables>;
export const ProcedureImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProcedureImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProcedureImportMutation, ProcedureImportMutationVariables>;
export const ProcedureActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProcedureActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureActivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProcedureActivateMutation, ProcedureActivateMutationVariables>;
export const ProcedureLintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureLint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texts"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureTextInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureLint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"texts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ProcedureLintQuery, ProcedureLintQueryVariables>;
export const QuestionnaireCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireCreateMutation, QuestionnaireCreateMutationVariables>;
export const QuestionnaireChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireChangeMutation, QuestionnaireChangeMutationVariables>;
export const QuestionnaireTranslateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireTranslate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireTranslateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireTranslate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireTranslateMutation, QuestionnaireTranslateMutationVariables>;
export const QuestionnaireUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireUndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireUndoMutation, QuestionnaireUndoMutationVariables>;
export const QuestionnaireImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireImportMutation, QuestionnaireImportMutationVariables>;
export const QuestionnairePageAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePageAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePageAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePageAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePageAddMutation, QuestionnairePageAddMutationVariables>;
export const QuestionnairePageChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePageChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePageChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePageChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePageChangeMutation, QuestionnairePageChangeMutationVariables>;
export const QuestionnairePageMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePageMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePageMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePageMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePageMoveMutation, QuestionnairePageMoveMutationVariables>;
export const QuestionnairePageRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePageRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePageRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePageRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePageRemoveMutation, QuestionnairePageRemoveMutationVariables>;
export const QuestionnairePanelAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePanelAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePanelAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePanelAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePanelAddMutation, QuestionnairePanelAddMutationVariables>;
export const QuestionnairePanelChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePanelChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePanelChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePanelChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePanelChangeMutation, QuestionnairePanelChangeMutationVariables>;
export const QuestionnairePanelMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePanelMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePanelMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePanelMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePanelMoveMutation, QuestionnairePanelMoveMutationVariables>;
export const QuestionnairePanelRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePanelRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePanelRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePanelRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePanelRemoveMutation, QuestionnairePanelRemoveMutationVariables>;
export const QuestionnaireQuestionAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireQuestionAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireQuestionAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireQuestionAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireQuestionAddMutation, QuestionnaireQuestionAddMutationVariables>;
export const QuestionnaireQuestionChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireQuestionChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireQuestionChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireQuestionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireQuestionChangeMutation, QuestionnaireQuestionChangeMutationVariables>;
export const QuestionnaireQuestionMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireQuestionMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireQuestionMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireQuestionMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireQuestionMoveMutation, QuestionnaireQuestionMoveMutationVariables>;
export const QuestionnaireQuestionRenameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireQuestionRename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireQuestionRenameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireQuestionRename"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireQuestionRenameMutation, QuestionnaireQuestionRenameMutationVariables>;
export const QuestionnaireQuestionRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireQuestionRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireQuestionRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireQuestionRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireQuestionRemoveMutation, QuestionnaireQuestionRemoveMutationVariables>;
export const QuestionnaireCalculationSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireCalculationSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireCalculationSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireCalculationSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireCalculationSetMutation, QuestionnaireCalculationSetMutationVariables>;
export const QuestionnaireCalculationRenameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireCalculationRename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireCalculationRenameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireCalculationRename"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireCalculationRenameMutation, QuestionnaireCalculationRenameMutationVariables>;
export const QuestionnaireCalculationRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireCalculationRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireCalculationRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireCalculationRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireCalculationRemoveMutation, QuestionnaireCalculationRemoveMutationVariables>;
export const QuestionnaireCaseRuleSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireCaseRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireCaseRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireCaseRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireCaseRuleSetMutation, QuestionnaireCaseRuleSetMutationVariables>;
export const QuestionnaireCaseRuleRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnaireCaseRuleRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireCaseRuleRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaireCaseRuleRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireCaseRuleRemoveMutation, QuestionnaireCaseRuleRemoveMutationVariables>;
export const QuestionnairePublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionnairePublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnairePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Built"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"compatibility"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Built"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Questionnaire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stages"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"compatibility"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"compatibility"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<QuestionnairePublishMutation, QuestionnairePublishMutationVariables>;
export const QuestionnairePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionnairePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionAnswerInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerMode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnairePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"visible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offersAll"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]}}]} as unknown as DocumentNode<QuestionnairePreviewQuery, QuestionnairePreviewQueryVariables>;
export const QuestionnaireDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionnaireDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"startLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"progressBar"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"testCount"}},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"index"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"regulation"}},{"kind":"Field","name":{"kind":"Name","value":"weightMode"}},{"kind":"Field","name":{"kind":"Name","value":"elements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"readOnly"}},{"kind":"Field","name":{"kind":"Name","value":"visibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Asked"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfKind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculatedValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"wordsFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextInLanguage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Formula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"is"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireElement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"readOnly"}},{"kind":"Field","name":{"kind":"Name","value":"visibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Asked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"commentTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"digits"}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"prefill"}},{"kind":"Field","name":{"kind":"Name","value":"defaultAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfKind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOnScale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountedScale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listed"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"lowTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionWithChoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choicesVisibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choicesEnableIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SingleChoiceQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"singleDisplay"},"name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"countFrom"}},{"kind":"Field","name":{"kind":"Name","value":"countTo"}},{"kind":"Field","name":{"kind":"Name","value":"countBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultipleChoiceQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"multipleDisplay"},"name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"selectAll"}},{"kind":"Field","name":{"kind":"Name","value":"minSelected"}},{"kind":"Field","name":{"kind":"Name","value":"maxSelected"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankingQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"minSelected"}},{"kind":"Field","name":{"kind":"Name","value":"maxSelected"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BooleanQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trueTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"falseTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"numberMin"},"name":{"kind":"Name","value":"min"}},{"kind":"Field","alias":{"kind":"Name","value":"numberMax"},"name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"minIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"unitTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"numberDisplay"},"name":{"kind":"Name","value":"display"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionInWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"placeholderTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"autocomplete"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"firstDay"},"name":{"kind":"Name","value":"min"}},{"kind":"Field","alias":{"kind":"Name","value":"lastDay"},"name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"minIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowsVisibleIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eachRowRequired"}},{"kind":"Field","name":{"kind":"Name","value":"eachRowUnique"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectationTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bothRequired"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minItems"}},{"kind":"Field","name":{"kind":"Name","value":"maxItems"}},{"kind":"Field","name":{"kind":"Name","value":"itemTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"unique"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxSize"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalculatedQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expression"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InfoQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpaqueQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"json"}}]}}]}}]} as unknown as DocumentNode<QuestionnaireDraftQuery, QuestionnaireDraftQueryVariables>;
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
export const SurveyLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"begins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenAnswer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}}]}}]} as unknown as DocumentNode<SurveyLinkQuery, SurveyLinkQueryVariables>;
export const SurveyDraftSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyDraftSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyDraftSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyDraftSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenAnswer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResponseProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResponseProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyDraftSaveMutation, SurveyDraftSaveMutationVariables>;
export const SurveyResponseSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyResponseSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResponseSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyResponseSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResponseProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResponseProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyResponseSubmitMutation, SurveyResponseSubmitMutationVariables>;
export const SurveyResponseWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyResponseWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResponseWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyResponseWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResponseProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResponseProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyResponseWithdrawMutation, SurveyResponseWithdrawMutationVariables>;
export const CooperationRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CooperationRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationRenewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationRenew"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CooperationRenewMutation, CooperationRenewMutationVariables>;
export const SuccessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Succession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succession"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stage"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]}}]} as unknown as DocumentNode<SuccessionQuery, SuccessionQueryVariables>;
export const SuccessorsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuccessorsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"succession"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SuccessorsOfQuery, SuccessorsOfQueryVariables>;
export const StageProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StageProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"artefacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]} as unknown as DocumentNode<StageProgressQuery, StageProgressQueryVariables>;
export const SurveyExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyExportContent"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyExportFormat"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyExportLanguage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"byteOrderMark"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaign"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"byteOrderMark"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byteOrderMark"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}}]} as unknown as DocumentNode<SurveyExportQuery, SurveyExportQueryVariables>;
export const SurveyShareCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyShareCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShareCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyShareCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SurveyShareCreateMutation, SurveyShareCreateMutationVariables>;
export const SurveyShareRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyShareRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShareRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyShareRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SurveyShareRevokeMutation, SurveyShareRevokeMutationVariables>;
export const SurveySharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShareWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyShares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SurveySharesQuery, SurveySharesQueryVariables>;
export const SurveyResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResultFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaign"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"partnerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuestionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"index"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndexParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reliability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"construct"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alphaIfDeleted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"itemTotalCorrelation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BasesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyBases"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"notAsked"}},{"kind":"Field","name":{"kind":"Name","value":"notReached"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntervalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInterval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScaleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyScaleFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardDeviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cautions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoxParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyBox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyChoiceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"}},{"kind":"Field","name":{"kind":"Name","value":"percentOfRespondents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percentOfMentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyQuestionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BasesParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyScaleResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScaleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoxParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoxParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"promoters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"detractors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"percent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marginOfError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"easy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoxParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyChoiceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"several"}},{"kind":"Field","alias":{"kind":"Name","value":"choice"},"name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyMatrixResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BasesParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyRankingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScaleParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyPairResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"onlyExpectation"}},{"kind":"Field","name":{"kind":"Name","value":"onlyExperience"}},{"kind":"Field","name":{"kind":"Name","value":"expectation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntervalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyNumberResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","alias":{"kind":"Name","value":"amounts"},"name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScaleParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyWordsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"readable"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyIndex"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"regulation"}},{"kind":"Field","name":{"kind":"Name","value":"weightMode"}},{"kind":"Field","name":{"kind":"Name","value":"weightExact"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weighted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"index"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ikm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ikmExact"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"}}]}}]} as unknown as DocumentNode<SurveyResultQuery, SurveyResultQueryVariables>;
export const SurveyResultCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyResultCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hash"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResultFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyResultCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaign"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaign"}}},{"kind":"Argument","name":{"kind":"Name","value":"hash"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hash"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SurveyResultCheckQuery, SurveyResultCheckQueryVariables>;
export const SurveyCampaignCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyCampaignCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaignCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignCreateMutation, SurveyCampaignCreateMutationVariables>;
export const SurveyCampaignChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyCampaignChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaignChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignChangeMutation, SurveyCampaignChangeMutationVariables>;
export const SurveyCampaignOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyCampaignOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaignOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignOpenMutation, SurveyCampaignOpenMutationVariables>;
export const SurveyCampaignCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyCampaignClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaignClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignCloseMutation, SurveyCampaignCloseMutationVariables>;
export const SurveyCampaignVersionSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyCampaignVersionSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignVersionSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaignVersionSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignVersionSetMutation, SurveyCampaignVersionSetMutationVariables>;
export const SurveyCampaignOpenLinkIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyCampaignOpenLinkIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignOpenLinkIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaignOpenLinkIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"whatsAppUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignOpenLinkIssueMutation, SurveyCampaignOpenLinkIssueMutationVariables>;
export const SurveyCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Campaign"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turnout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"krejcieMorgan"}},{"kind":"Field","name":{"kind":"Name","value":"slovin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindersSent"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"hasOpenLink"}},{"kind":"Field","name":{"kind":"Name","value":"openLimit"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignQuery, SurveyCampaignQueryVariables>;
export const SurveyCampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyCampaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyCampaignOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SurveyCampaignsQuery, SurveyCampaignsQueryVariables>;
export const SurveySampleSizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveySampleSize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"population"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveySampleSize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"population"},"value":{"kind":"Variable","name":{"kind":"Name","value":"population"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"krejcieMorgan"}},{"kind":"Field","name":{"kind":"Name","value":"slovin"}}]}}]}}]} as unknown as DocumentNode<SurveySampleSizeQuery, SurveySampleSizeQueryVariables>;
export const SurveyInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Invitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SurveyInvitationsQuery, SurveyInvitationsQueryVariables>;
export const SurveyInvitationsCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyInvitationsCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitationsCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyInvitationsCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"withoutEmail"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contactId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerId"}},{"kind":"Field","name":{"kind":"Name","value":"personIndex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyInvitationsCreateMutation, SurveyInvitationsCreateMutationVariables>;
export const SurveyInvitationResendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyInvitationResend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitationResendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyInvitationResend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Invitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyInvitationResendMutation, SurveyInvitationResendMutationVariables>;
export const SurveyInvitationRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyInvitationRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitationRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyInvitationRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Invitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyInvitationRevokeMutation, SurveyInvitationRevokeMutationVariables>;
export const SurveyInvitationLinkIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyInvitationLinkIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitationLinkIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyInvitationLinkIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Invitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"whatsAppUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyInvitationLinkIssueMutation, SurveyInvitationLinkIssueMutationVariables>;
export const SurveyLinkForwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyLinkForward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLinkForwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyLinkForward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forwardedTo"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalTransitionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuardFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanMeet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SurveyLinkForwardMutation, SurveyLinkForwardMutationVariables>;