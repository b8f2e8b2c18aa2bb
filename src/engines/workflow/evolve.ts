import type { Event } from './event.js';
import { evolveMigrated } from './evolve-migrated.js';
import { evolveSheets } from './evolve-sheets.js';
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
      };
    case 'ActionTaken': {
      const { action, seat, person, capacity, at } = event;
      const mark = { action, seat, person, capacity, at };
      return inInstance(state, event.instance, (one) => ({ ...one, marks: [...one.marks, mark] }));
    }
    case 'FactsSet':
      return { ...state, facts: { ...state.facts, ...event.facts } };
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
      return inInstance(state, event.instance, (one) => ({ ...one, marks: [] }));
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
      return inInstance(state, event.instance, (one) => ({ ...one, assignees: event.persons }));
    case 'OutcomeReached': {
      const { outcome: id, kind, phase, at } = event;
      return { ...state, waiting: [], returns: [], outcome: { id, kind, phase, at }, closed: true };
    }
    case 'EffectRequested':
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
