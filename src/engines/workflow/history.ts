import type { Capacity } from './actor.js';
import type { Event, EventType } from './event.js';
import { evolve } from './evolve.js';
import { nothing, type State } from './state.js';

/** What one decision brought about; `number` is the version of the case after it. */
export interface LogEntry {
  readonly number: number;
  readonly events: readonly Event[];
}
/** An entry that still counts, with the case as it was before and after it. */
export interface Standing extends LogEntry {
  readonly before: State;
  readonly after: State;
}
export interface History {
  readonly state: State;
  readonly standing: readonly Standing[];
}

/** Folds a case's log. What was taken back stands no longer, nor does the taking back. */
export function historyOf(log: readonly LogEntry[]): History {
  let state = nothing;
  let standing: Standing[] = [];
  for (const entry of log) {
    const before = state;
    state = entry.events.reduce(evolve, state);
    const gone = entry.events.flatMap((event) => (event.type === 'ActTakenBack' ? [event.act] : []));
    standing =
      gone.length > 0
        ? standing.filter((one) => !gone.includes(one.number))
        : [...standing, { ...entry, before, after: state }];
  }
  return { state, standing };
}

/** No act of the procedure: a clock that ran out, a task given by name, a vacant seat filled, a review begun. */
export const isPassing = ({ events }: LogEntry): boolean => events.every((event) => passing.has(event.type));
const passing: ReadonlySet<string> = new Set<EventType>([
  'TimerElapsed',
  'Assigned',
  'SeatSubstituted',
  'StandingChanged',
]);

export interface Doing {
  readonly person: string;
  /** Null: done by office, without a post. */
  readonly capacity: Capacity | null;
}

/** Who did what an entry tells; null where nobody did, or where it is not told of a person. */
export function doneBy({ events }: LogEntry): Doing | null {
  for (const event of events)
    switch (event.type) {
      case 'Started':
      case 'ActionTaken':
      case 'EvidenceRecorded':
      case 'FactsCorrected':
      case 'SignatureCorrected':
        return { person: event.person, capacity: event.capacity };
      case 'Adopted':
        return { person: event.person, capacity: null };
    }
  return null;
}

/** The clocks that run, as they were started. */
export function runningClocks({ state, standing }: History): Extract<Event, { type: 'TimerStarted' }>[] {
  const started = standing.flatMap(({ events }) => events).filter((event) => event.type === 'TimerStarted');
  return state.timers.flatMap(
    (one) => started.findLast((event) => event.timer === one.timer && event.instance === one.instance) ?? [],
  );
}
