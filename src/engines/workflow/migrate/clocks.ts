import type { Event } from '../event.js';
import type { RunningTimer, State, StepInstance } from '../state.js';
import { timerEvents } from '../travel.js';
import { stepAfter, stepIn, type Turnover } from './turnover.js';

/** Clocks that the new version's step no longer has. What goes on keeps the day it is due, whatever is declared now. */
export const stoppedClocks = (turnover: Turnover, state: State): RunningTimer[] =>
  state.timers.filter(({ timer, instance }) => {
    const active = state.active.find((one) => one.id === instance);
    const kept = active && stepIn(turnover.to, stepAfter(turnover, active.step))?.timers;
    return !kept?.some((one) => one.id === timer);
  });

/** Clocks the step did not have before: they count from the day the step was entered, and may be overdue at once. */
export const startedClocks = (turnover: Turnover, state: State, at: string): Event[] =>
  state.active.flatMap((instance) => {
    const old = stepIn(turnover.from, instance.step)?.timers ?? [];
    const begun = timerEvents(turnover.from, state, old, instance.id, at).map(timerIn);
    const now = stepIn(turnover.to, stepAfter(turnover, instance.step))?.timers ?? [];
    return timerEvents(turnover.to, state, now, instance.id, at)
      .filter((event) => !begun.includes(timerIn(event)))
      .map((event) => sinceEntry(event, instance));
  });

const timerIn = (event: Event): string | null => (event.type === 'TimerStarted' ? event.timer : null);

const sinceEntry = (event: Event, { enteredAt: since }: StepInstance): Event =>
  event.type === 'TimerStarted' && 'after' in event.due ? { ...event, due: { ...event.due, since } } : event;
