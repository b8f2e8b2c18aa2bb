import type { EventType as EngineEvent } from '../../engines/workflow/event.js';

/**
 * What can change in a case, by the engine's own events. Codes are stable. `partner`: whether a partner's contact is
 * told; how the institution works inside itself (sheets, returns, clocks, who was given what) stays there.
 */
export const changeKinds = {
  Started: { code: 'STARTED', partner: true, meaning: 'The case was opened.' },
  Adopted: {
    code: 'ADOPTED',
    partner: true,
    meaning: 'An agreement that lived before was entered where it stands; no act of the way there was taken here.',
  },
  ActionTaken: { code: 'ACTION_TAKEN', partner: false, meaning: 'An action was taken; see action and complete.' },
  FactsSet: { code: 'FACTS_SET', partner: false, meaning: 'Facts were set; see facts for which.' },
  FormAnswered: { code: 'FORM_ANSWERED', partner: false, meaning: 'A form was answered; see form.' },
  EvidenceRecorded: {
    code: 'EVIDENCE_RECORDED',
    partner: false,
    meaning: 'A document version counts as evidence; see document and documentVersion.',
  },
  StepEntered: { code: 'STEP_ENTERED', partner: true, meaning: 'A step became active; see step, from and phase.' },
  StepLeft: { code: 'STEP_LEFT', partner: true, meaning: 'A step was left; see step.' },
  MarksVoided: {
    code: 'MARKS_VOIDED',
    partner: false,
    meaning: 'Acts of others no longer count, because the document has changed.',
  },
  BranchArrived: {
    code: 'BRANCH_ARRIVED',
    partner: false,
    meaning: 'A parallel branch reached its join and waits for the others; see step and from.',
  },
  Returned: { code: 'RETURNED', partner: false, meaning: 'Work was sent back; see onward and round.' },
  ReturnResumed: { code: 'RETURN_RESUMED', partner: false, meaning: 'Work that was sent back came back.' },
  SheetOpened: { code: 'SHEET_OPENED', partner: false, meaning: 'An approval sheet goes round; see sheet.' },
  SheetReopened: {
    code: 'SHEET_REOPENED',
    partner: false,
    meaning: 'An approval sheet goes round again on a new version; see sheet.',
  },
  SlotInitialled: { code: 'SLOT_INITIALLED', partner: false, meaning: 'A paraf was given; see sheet and slots.' },
  SlotReaffirmed: { code: 'SLOT_REAFFIRMED', partner: false, meaning: 'A paraf was confirmed; see sheet and slots.' },
  SlotsEmptied: { code: 'SLOTS_EMPTIED', partner: false, meaning: 'Parafs are void; see sheet and slots.' },
  SlotsToReaffirm: {
    code: 'SLOTS_TO_REAFFIRM',
    partner: false,
    meaning: 'Parafs wait to be confirmed; see sheet and slots.',
  },
  DocumentFinalised: {
    code: 'DOCUMENT_FINALISED',
    partner: true,
    meaning: 'A document takes no more changes; see document and documentVersion.',
  },
  SignaturesOpened: { code: 'SIGNATURES_OPENED', partner: true, meaning: 'A document waits for signatures; see set.' },
  Signed: { code: 'SIGNED', partner: true, meaning: 'A signature was given; see set and slots.' },
  TimerStarted: { code: 'TIMER_STARTED', partner: false, meaning: 'A clock of the case began to run; see timer.' },
  TimerElapsed: { code: 'TIMER_ELAPSED', partner: false, meaning: 'A clock of the case ran out; see timer.' },
  Assigned: {
    code: 'ASSIGNED',
    partner: false,
    meaning: 'A task was given to persons by name, or back to the post; see position and persons.',
  },
  SeatSubstituted: {
    code: 'SEAT_SUBSTITUTED',
    partner: false,
    meaning: 'Another post fills a vacant seat, or no longer; see position and substituteId.',
  },
  EffectRequested: {
    code: 'EFFECT_REQUESTED',
    partner: false,
    meaning: 'The procedure asks for something outside the case; see effect.',
  },
  FactsObserved: {
    code: 'FACTS_OBSERVED',
    partner: false,
    meaning: 'What lies beside the case was seen otherwise than before; see facts for which.',
  },
  FactsComputed: {
    code: 'FACTS_COMPUTED',
    partner: false,
    meaning: 'The form given came to figures that the procedure asks for; see facts for which.',
  },
  StandingChanged: {
    code: 'STANDING_CHANGED',
    partner: true,
    meaning: 'The agreement is in force while the case goes on, or examined anew; see standing.',
  },
  Disclosed: {
    code: 'DISCLOSED',
    partner: true,
    meaning: 'A case that began in confidence may be seen by its partner from now on.',
  },
  OutcomeReached: {
    code: 'OUTCOME_REACHED',
    partner: true,
    meaning: 'The case came to its end; see outcome, outcomeKind and phase.',
  },
  Amended: {
    code: 'AMENDED',
    partner: true,
    meaning: 'An addendum to the agreement is in force; see facts for the terms that it moved.',
  },
  ActTakenBack: {
    code: 'ACT_TAKEN_BACK',
    partner: false,
    meaning: 'An act no longer counts, and the case is as it was before it; see act.',
  },
  StepReopened: {
    code: 'STEP_REOPENED',
    partner: true,
    meaning: 'A step that was left is active again, because what left it was taken back; see step and phase.',
  },
  FactsCorrected: {
    code: 'FACTS_CORRECTED',
    partner: false,
    meaning: 'Facts recorded wrongly were corrected; see facts for which.',
  },
  SignatureCorrected: {
    code: 'SIGNATURE_CORRECTED',
    partner: true,
    meaning: 'What was registered of a signature on paper was corrected; see set and slots.',
  },
  Migrated: {
    code: 'MIGRATED',
    partner: true,
    meaning: 'The case goes on under another version of its SOP; see procedureVersion.',
  },
} as const satisfies Record<EngineEvent, { code: string; partner: boolean; meaning: string }>;

export type ChangeKind = (typeof changeKinds)[EngineEvent]['code'];

/** Changes of the set of active steps, or of the end: what a frontend calls the stage. */
export const stageChanges: ReadonlySet<string> = new Set<EngineEvent>([
  'Started',
  'Adopted',
  'StepEntered',
  'StepLeft',
  'Returned',
  'ReturnResumed',
  'OutcomeReached',
  'StepReopened',
  'Migrated',
]);
