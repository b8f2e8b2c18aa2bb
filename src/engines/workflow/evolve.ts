import type { Event } from './event.js';
import { evolveMigrated } from './evolve-migrated.js';
import { evolvePersons } from './evolve-persons.js';
import { evolveSheets } from './evolve-sheets.js';
import { evolveSubstitutes, given } from './seats.js';
import { nothing, type State } from './state.js';

/** The state after one event. Needs no definition: a case can be folded when its SOP file is long gone. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case 'Started':
      return {
        ...nothing,
        procedure: event.procedure,
        startedAt: event.at,
        receivedAt: event.receivedAt,
        channel: event.channel,
        partner: event.partner,
        ...(event.amends === undefined ? {} : { amends: event.amends }),
        ...(event.confidential ? { confidential: true as const } : {}),
      };
    case 'Adopted': {
      const { procedure, partner, at } = event;
      return { ...nothing, procedure, startedAt: at, receivedAt: at, partner, adopted: true };
    }
    case 'ActionTaken': {
      const { action, seat, person, capacity, at } = event;
      const mark = { action, seat, person, capacity, at };
      const marked = inInstance(state, event.instance, (one) => ({ ...one, marks: [...one.marks, mark] }));
      return evolvePersons(marked, event);
    }
    case 'FactsSet':
    case 'FactsCorrected':
      return { ...state, facts: { ...state.facts, ...event.facts } };
    case 'FactsObserved':
    case 'FactsComputed': {
      const known = Object.entries({ ...state.facts, ...event.facts }).filter(([name]) => !event.gone.includes(name));
      return { ...state, facts: Object.fromEntries(known) };
    }
    case 'StandingChanged': {
      const { is, until, at: since } = event;
      return { ...state, standing: { is, since, until: until ?? state.standing?.until ?? null } };
    }
    case 'Disclosed': {
      const { confidential: _, ...known } = state;
      return known;
    }
    case 'FormAnswered':
      return { ...state, forms: { ...state.forms, [event.form]: event.answer } };
    case 'StepEntered': {
      const { instance: id, step, phase, round, seats, at: enteredAt } = event;
      const entered = { id, step, phase, round, enteredAt, seats, assignees: [], marks: [] };
      return {
        ...state,
        entered: state.entered + 1,
        active: [...state.active, entered],
        waiting: state.waiting.filter((one) => one.step !== step),
      };
    }
    case 'StepLeft':
      return {
        ...state,
        active: state.active.filter((one) => one.id !== event.instance),
        timers: state.timers.filter((one) => one.instance !== event.instance),
      };
    case 'MarksVoided':
      return evolvePersons(
        inInstance(state, event.instance, (one) => ({ ...one, marks: [] })),
        event,
      );
    case 'BranchArrived':
      return {
        ...state,
        waiting: [
          ...state.waiting.filter((one) => one.step !== event.step || one.from !== event.from),
          { step: event.step, from: event.from },
        ],
      };
    case 'Returned': {
      const { return: id, policy, onward, sheet, round } = event;
      const returns = [...state.returns.filter((one) => one.id !== id), { id, policy, onward, sheet, round }];
      return { ...state, round, returns };
    }
    case 'ReturnResumed':
      return { ...state, returns: state.returns.filter((one) => one.id !== event.return) };
    case 'TimerStarted':
    case 'TimerElapsed': {
      const others = state.timers.filter((one) => one.timer !== event.timer || one.instance !== event.instance);
      const running = { timer: event.timer, instance: event.instance };
      return { ...state, timers: event.type === 'TimerStarted' ? [...others, running] : others };
    }
    case 'Assigned':
      return inInstance(state, event.instance, (one) => ({ ...one, assignees: given(one.assignees, event) }));
    case 'SeatSubstituted':
      return evolveSubstitutes(state, event);
    case 'OutcomeReached': {
      const { outcome: id, kind, phase, at } = event;
      return { ...state, waiting: [], returns: [], outcome: { id, kind, phase, at }, closed: true };
    }
    case 'Amended': {
      const { by, number, at, facts } = event;
      const known = Object.entries(state.facts).filter(([name]) => Object.hasOwn(facts, name));
      const amendment = { by, number, at, facts, replaced: Object.fromEntries(known) };
      return {
        ...state,
        facts: { ...state.facts, ...facts },
        amendments: [...(state.amendments ?? []), amendment],
      };
    }
    case 'ActTakenBack':
      return { ...state, ...event.restored };
    case 'EffectRequested':
    case 'StepReopened':
      return state;
    case 'Migrated':
      return evolveMigrated(state, event);
    default:
      return evolveSheets(state, event);
  }
}

/** A case folded from all its events. */
export const replay = (events: readonly Event[]): State => events.reduce(evolve, nothing);

type Instance = State['active'][number];
const inInstance = (state: State, id: string | null, change: (one: Instance) => Instance): State => ({
  ...state,
  active: state.active.map((one) => (one.id === id ? change(one) : one)),
});
