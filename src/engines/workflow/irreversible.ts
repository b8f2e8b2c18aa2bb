import type { UnmetGuard } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Definition } from './definition.js';
import type { RequestedEffect } from './effect.js';
import type { Event, EventType } from './event.js';
import type { Standing } from './history.js';
import { own } from './lookup.js';
import { isSigned } from './sheet.js';

/** Which changes of a case can be undone, rows outside its state included. A new kind of event must be judged here. */
const undone = {
  Started: false,
  Adopted: false,
  ActionTaken: true,
  FactsSet: true,
  FactsObserved: true,
  FactsComputed: true,
  StandingChanged: false,
  Disclosed: false,
  FormAnswered: true,
  EvidenceRecorded: true,
  StepEntered: true,
  StepLeft: true,
  MarksVoided: true,
  BranchArrived: true,
  Returned: true,
  ReturnResumed: true,
  SheetOpened: true,
  SheetReopened: true,
  SlotInitialled: true,
  SlotReaffirmed: true,
  SlotsEmptied: true,
  SlotsToReaffirm: true,
  DocumentFinalised: false,
  SignaturesOpened: false,
  Signed: true,
  TimerStarted: true,
  TimerElapsed: true,
  Assigned: false,
  EffectRequested: true,
  OutcomeReached: false,
  ActTakenBack: false,
  StepReopened: false,
  FactsCorrected: true,
  SignatureCorrected: true,
  Amended: false,
  SeatSubstituted: false,
  Migrated: false,
} satisfies Record<EventType, boolean>;

/** Why an act cannot be undone: what it made final, told the partner or began elsewhere. Empty: it can. */
export function irreversible(definition: Definition, entry: Standing): UnmetGuard[] {
  return entry.events.flatMap((event) => {
    const why = reason(definition, entry, event);
    return why ? [{ code: why.code, explanation: why.say, whoCanMeet: [] }] : [];
  });
}

interface Reason {
  readonly code: string;
  readonly say: LocalizedText;
}
const because = (code: string, en: string, id: string): Reason => ({ code, say: text(en, id) });

function reason(definition: Definition, { after }: Standing, event: Event): Reason | null {
  switch (event.type) {
    case 'Started':
      return because('INTAKE', 'The case began with it.', 'Kasus dimulai dengan tindakan ini.');
    case 'Adopted':
      return because('ADOPTED', 'The agreement was adopted with it.', 'Perjanjian diadopsi dengan tindakan ini.');
    case 'DocumentFinalised': {
      const title = definition.documents.find((one) => one.kind === event.document)?.title;
      return because(
        `MADE_FINAL.${event.document}`,
        `It made "${title?.en ?? event.document}" final.`,
        `Tindakan ini menjadikan "${title?.id ?? event.document}" final.`,
      );
    }
    case 'SignaturesOpened':
      return because(
        `SIGNING_OPENED.${event.set}`,
        'It laid the document before the partner to be signed.',
        'Tindakan ini menyampaikan naskah kepada mitra untuk ditandatangani.',
      );
    case 'Signed': {
      const complete = own(after.signatures, event.set)?.slots.every(isSigned) ?? false;
      return complete
        ? because(
            `SIGNED_BY_ALL.${event.set}`,
            'With this signature all have signed.',
            'Dengan tanda tangan ini semua pihak sudah menandatangani.',
          )
        : null;
    }
    case 'StandingChanged':
      return because(
        `STANDING.${event.is}`,
        'It brought the agreement into force, or under review, and others go by that.',
        'Tindakan ini menjadikan perjanjian berlaku, atau ditinjau kembali, dan pihak lain berpegang padanya.',
      );
    case 'Disclosed':
      return because('DISCLOSED', 'The partner can have seen the case.', 'Mitra dapat sudah melihat kasus ini.');
    case 'OutcomeReached': {
      const title = definition.outcomes.find((one) => one.id === event.outcome)?.title;
      return because(
        `OUTCOME_REACHED.${event.outcome}`,
        `With it the case ended ("${title?.en ?? event.outcome}"), and the partner has been told.`,
        `Dengan tindakan ini kasus berakhir ("${title?.id ?? event.outcome}"), dan mitra sudah diberi tahu.`,
      );
    }
    case 'EffectRequested':
      return outside(event.effect);
    default:
      return undone[event.type]
        ? null
        : because(`NOT_AN_ACT.${event.type}`, 'It is no act of the procedure.', 'Ini bukan tindakan menurut prosedur.');
  }
}

/** What was asked for outside the case cannot be called back once it was heard there. */
function outside(effect: RequestedEffect): Reason | null {
  switch (effect.do) {
    case 'tellPartner':
      return because(`PARTNER_TOLD.${effect.subject}`, 'The partner has been told.', 'Mitra sudah diberi tahu.');
    case 'openSubCase':
      return because(
        `SUB_CASE_OPENED.${effect.procedure}`,
        'It opened another case.',
        'Tindakan ini membuka kasus lain.',
      );
    case 'openSuccessor':
      return because(
        'SUCCESSOR_OPENED',
        'It opened the cooperation that follows.',
        'Tindakan ini membuka kerja sama lanjutan.',
      );
    case 'disposition':
    case 'handOver':
    case 'recordNeed':
      return null;
  }
}
