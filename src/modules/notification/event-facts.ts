import type { CaseStanding } from '../../engines/workflow/declared.js';
import type { OutcomeKind, Phase } from '../../engines/workflow/definition.js';
import type { Event as EngineEvent } from '../../engines/workflow/event.js';
import { globalId } from '../../platform/read/global-id.js';
import { type ChangeKind, changeKinds, stageChanges } from './change-kinds.js';

/** One change as the contract shows it: codes and ids, never free text or the values of facts. */
export interface EventChange {
  readonly kind: ChangeKind;
  readonly step?: string;
  readonly instance?: string;
  readonly from?: string;
  readonly onward: readonly string[];
  readonly phase?: Phase;
  readonly round?: number;
  readonly action?: string;
  readonly complete: boolean;
  readonly facts: readonly string[];
  readonly form?: string;
  readonly document?: string;
  readonly documentVersion?: number;
  readonly sheet?: string;
  readonly set?: string;
  readonly slots: readonly string[];
  readonly timer?: string;
  readonly persons: readonly string[];
  readonly position?: string;
  readonly substituteId?: string;
  readonly effect?: string;
  readonly outcome?: string;
  readonly outcomeKind?: OutcomeKind;
  readonly act?: number;
  readonly procedureVersion?: string;
  readonly standing?: CaseStanding;
}

export type Facts = Readonly<Record<string, unknown>>;

/** The engine's events in an announcement's facts; empty for announcements that are not a case's. */
export const engineEvents = (facts: Facts): readonly EngineEvent[] =>
  Array.isArray(facts.changes) ? (facts.changes as EngineEvent[]).filter((one) => one.type in changeKinds) : [];

export const changesStage = (facts: Facts): boolean => engineEvents(facts).some((one) => stageChanges.has(one.type));

/** Activations of steps that began, or began again, or are somebody else's from now on: their seats are new tasks. */
export const entered = (facts: Facts): string[] =>
  engineEvents(facts).flatMap((one) => {
    if (one.type === 'StepEntered' || one.type === 'StepReopened') return [one.instance];
    return one.type === 'Migrated' ? one.steps.filter((step) => step.reseated).map((step) => step.instance) : [];
  });

export const assigns = (facts: Facts, personId: string): boolean =>
  engineEvents(facts).some((one) => one.type === 'Assigned' && one.persons.includes(personId));

/** Whether a post with one of these ids began to fill a seat that a task waits for. */
export const substitutes = (facts: Facts, posts: readonly string[]): boolean =>
  engineEvents(facts).some(
    (one) =>
      one.type === 'SeatSubstituted' && one.by !== null && one.instances.length > 0 && posts.includes(one.by.post),
  );

/** What the event changed, as far as this reader is told. */
export const changesFor = (facts: Facts, reader: 'STAFF' | 'PARTNER'): EventChange[] =>
  engineEvents(facts)
    .filter((one) => reader === 'STAFF' || changeKinds[one.type].partner)
    .map((one) => ({ ...plain, kind: changeKinds[one.type].code, ...detailsOf(one) }));

const plain = { complete: true, onward: [], facts: [], slots: [], persons: [] } as const;

function detailsOf(event: EngineEvent): Partial<EventChange> {
  switch (event.type) {
    case 'ActionTaken':
      return { action: event.action, complete: event.complete, ...stepOf(event.step, event.instance) };
    case 'FactsSet':
    case 'Amended':
    case 'FactsCorrected':
      return { facts: Object.keys(event.facts) };
    case 'FactsObserved':
    case 'FactsComputed':
      return { facts: [...Object.keys(event.facts), ...event.gone] };
    case 'StandingChanged':
      return { standing: event.is };
    case 'FormAnswered':
      return { form: event.form };
    case 'EvidenceRecorded':
    case 'DocumentFinalised':
      return { document: event.document, documentVersion: event.version.number };
    case 'StepEntered': {
      const { phase, round, from } = event;
      return { phase, round, ...stepOf(event.step, event.instance), ...(from === null ? {} : { from }) };
    }
    case 'StepLeft':
      return { action: event.action, ...stepOf(event.step, event.instance) };
    case 'MarksVoided':
      return { instance: event.instance };
    case 'BranchArrived':
      return { step: event.step, from: event.from };
    case 'Returned':
      return { onward: event.onward, round: event.round, ...(event.sheet === null ? {} : { sheet: event.sheet }) };
    case 'SheetOpened':
      return { sheet: event.sheet, document: event.document, documentVersion: event.version.number };
    case 'SheetReopened':
      return { sheet: event.sheet, documentVersion: event.version.number };
    case 'SlotInitialled':
    case 'SlotReaffirmed':
      return { sheet: event.sheet, slots: [event.slot], documentVersion: event.version.number };
    case 'SlotsEmptied':
    case 'SlotsToReaffirm':
      return { sheet: event.sheet, slots: event.slots };
    case 'SignaturesOpened':
      return { set: event.set, document: event.document };
    case 'Signed':
      return { set: event.set, slots: [event.slot], documentVersion: event.version.number };
    case 'SignatureCorrected':
      return { set: event.set, slots: [event.slot] };
    case 'TimerStarted':
    case 'TimerElapsed':
      return { timer: event.timer, ...(event.instance === null ? {} : { instance: event.instance }) };
    case 'Assigned':
      return {
        instance: event.instance,
        position: event.seat.position,
        persons: event.persons.map((id) => globalId('per', id)),
      };
    case 'SeatSubstituted':
      return {
        position: event.position,
        ...(event.by === null ? {} : { substituteId: globalId('pos', event.by.post) }),
      };
    case 'EffectRequested':
      return { effect: event.effect.do };
    case 'OutcomeReached':
      return { outcome: event.outcome, outcomeKind: event.kind, phase: event.phase };
    case 'ActTakenBack':
      return { act: event.act };
    case 'StepReopened':
      return { phase: event.phase, round: event.round, ...stepOf(event.step, event.instance) };
    case 'Migrated':
      return { procedureVersion: event.procedure.version };
    case 'Started':
    case 'Adopted':
    case 'Disclosed':
    case 'ReturnResumed':
      return {};
  }
}

const stepOf = (step: string | null, instance: string | null) => ({
  ...(step === null ? {} : { step }),
  ...(instance === null ? {} : { instance }),
});
