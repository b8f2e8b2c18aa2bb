import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Amend } from './command.js';
import type { Timer } from './declared.js';
import type { Definition } from './definition.js';
import type { Event } from './event.js';
import type { Facts } from './fact.js';
import { instantProblems } from './input.js';
import { own } from './lookup.js';
import type { State } from './state.js';
import { storyOf, tell } from './story.js';
import { timerEvents } from './travel.js';

/** An agreement or an addendum to it: the SOP it was concluded under, and how it stands. */
export interface Concluded {
  readonly definition: Definition;
  readonly state: State;
}

/**
 * What an addendum says of the terms of its agreement. Terms are the facts that the clocks of the agreement's outcome
 * count towards; the addendum speaks of one where its own SOP has a fact of that name and type and the case knows it.
 */
export function termsIn(addendum: Concluded, agreement: Concluded): Facts {
  const terms = clocksOf(agreement).flatMap((timer) => timer.before?.fact ?? []);
  const typeIn = ({ definition }: Concluded, name: string) =>
    definition.facts.find((one) => one.name === name)?.type ?? null;
  return Object.fromEntries(
    [...new Set(terms)].flatMap((name) => {
      const value = own(addendum.state.facts, name);
      return value === undefined || typeIn(addendum, name) !== typeIn(agreement, name) ? [] : [[name, value]];
    }),
  );
}

/** The agreement stands as the addendum has it; clocks towards a day that moved begin anew. */
export function amend(
  definition: Definition,
  state: State,
  { at, by, number, facts }: Amend,
): Result<Event[], Problem[]> {
  const problems = instantProblems(at, ['at']);
  if (state.outcome?.kind !== 'AGREEMENT' || state.amends !== undefined)
    problems.push(
      problem(
        'ILLEGAL_TRANSITION',
        [],
        text('The agreement it amends is not in force.', 'Perjanjian yang diubahnya tidak berlaku.'),
        { allowed: [] },
      ),
    );
  if (problems.length > 0) return fail(problems);
  const moved = Object.fromEntries(Object.entries(facts).filter(([name, value]) => own(state.facts, name) !== value));
  const told = tell(storyOf(state), { type: 'Amended', at, by, number, facts: moved });
  const clocks = clocksOf({ definition, state }).filter(({ before }) => before && Object.hasOwn(moved, before.fact));
  return ok([...tell(told, ...timerEvents(definition, told.state, clocks, null, at)).events]);
}

const clocksOf = ({ definition, state }: Concluded): readonly Timer[] =>
  definition.outcomes.find((one) => one.id === state.outcome?.id)?.timers ?? [];
