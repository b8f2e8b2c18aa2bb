import { resolveSeat } from './actors.js';
import type { Timer } from './declared.js';
import type { Definition, Route } from './definition.js';
import { holds } from './evaluate.js';
import type { Event } from './event.js';
import { own } from './lookup.js';
import type { State, StepInstance } from './state.js';
import { type Story, tell } from './story.js';

/** The first route that holds on the state as it now stands. */
export const routeOf = (routes: readonly Route[], state: State): Route | undefined =>
  routes.find((route) => route.when === undefined || holds(route.when, state));

/** Enters steps one after another; a step with a join waits until every branch it names has arrived. */
export function enter(
  definition: Definition,
  story: Story,
  steps: readonly string[],
  from: string | null,
  at: string,
): Story {
  return steps.reduce((told, id) => enterStep(definition, told, id, from, at), story);
}

function enterStep(definition: Definition, story: Story, id: string, from: string | null, at: string): Story {
  const step = definition.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id} in ${definition.code} ${definition.version}`);
  let told = story;
  if (step.join && from !== null && step.join.from.includes(from)) {
    told = tell(told, { type: 'BranchArrived', at, step: id, from });
    const arrived = told.state.waiting.filter((one) => one.step === id).map((one) => one.from);
    if (!step.join.from.every((one) => arrived.includes(one))) return told;
  }
  const instance = String(told.state.entered + 1);
  told = tell(told, {
    type: 'StepEntered',
    at,
    instance,
    step: id,
    phase: step.phase,
    round: told.state.round,
    from,
    seats: step.actors.seats.flatMap((seat) => resolveSeat(seat, told.state)),
  });
  return tell(told, ...timerEvents(definition, told.state, step.timers ?? [], instance, at));
}

/** Clocks that can start now: those before a day wait until the day is known. */
export function timerEvents(
  definition: Definition,
  state: State,
  timers: readonly Timer[],
  instance: string | null,
  at: string,
): Event[] {
  return timers.flatMap((timer): Event[] => {
    const started = { type: 'TimerStarted', at, timer: timer.id, instance, kind: timer.kind } as const;
    const calendar = definition.calendar.mode;
    if (timer.after !== undefined) return [{ ...started, calendar, due: { after: timer.after } }];
    const date = timer.before ? own(state.facts, timer.before.fact) : undefined;
    return timer.before && typeof date === 'string'
      ? [{ ...started, calendar, due: { before: timer.before.by, date } }]
      : [];
  });
}

export const leave = (story: Story, instances: readonly StepInstance[], action: string, at: string): Story =>
  tell(story, ...instances.map((one): Event => ({ type: 'StepLeft', at, instance: one.id, step: one.step, action })));

/** Ends the case: every branch is left, the outcome's own clocks start; those of an addendum are its agreement's. */
export function end(definition: Definition, story: Story, id: string, action: string, at: string): Story {
  const outcome = definition.outcomes.find((one) => one.id === id);
  if (!outcome) throw new Error(`no outcome ${id} in ${definition.code} ${definition.version}`);
  const left = leave(story, story.state.active, action, at);
  const { kind, phase } = outcome;
  const ended = tell(left, { type: 'OutcomeReached', at, outcome: id, kind, phase });
  const clocks = ended.state.amends === undefined ? (outcome.timers ?? []) : [];
  return tell(ended, ...timerEvents(definition, ended.state, clocks, null, at));
}
