import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { act } from './act.js';
import { amend } from './amend.js';
import type { Assign, Command, ElapseTimer, Review } from './command.js';
import type { Definition } from './definition.js';
import type { Event } from './event.js';
import { instantProblems } from './input.js';
import { recordEvidence } from './record-evidence.js';
import type { State } from './state.js';
import { substitute } from './substitute.js';

/** What follows from a command in this state: events, or everything that speaks against it. Changes nothing itself. */
export function decide(definition: Definition, state: State, command: Command): Result<Event[], Problem[]> {
  switch (command.do) {
    case 'act':
      return act(definition, state, command);
    case 'recordEvidence':
      return recordEvidence(definition, state, command);
    case 'assign':
      return assign(state, command);
    case 'substitute':
      return substitute(definition, state, command);
    case 'elapseTimer':
      return elapseTimer(state, command);
    case 'amend':
      return amend(definition, state, command);
    case 'review':
      return review(state, command);
  }
}

function assign(state: State, { at, instance, seat, persons, actor }: Assign): Result<Event[], Problem[]> {
  const problems = instantProblems(at, ['at']);
  const open = state.active.find((one) => one.id === instance);
  if (!open?.seats.some((one) => one.position === seat.position && one.unit === seat.unit))
    problems.push(
      problem('ILLEGAL_TRANSITION', ['instance'], text('This task is not open.', 'Tugas ini tidak terbuka.')),
    );
  if (new Set(persons).size !== persons.length)
    problems.push(
      problem('ALREADY_EXISTS', ['persons'], text('A person is named twice.', 'Ada orang yang disebut dua kali.')),
    );
  return problems.length > 0
    ? fail(problems)
    : ok([{ type: 'Assigned', at, instance, seat, persons, by: actor.person }]);
}

/** A clock that was stopped (its step left, the day moved) elapses into nothing: refused, so that it fires once. */
function elapseTimer(state: State, { at, timer, instance }: ElapseTimer): Result<Event[], Problem[]> {
  const problems = instantProblems(at, ['at']);
  if (!state.timers.some((one) => one.timer === timer && one.instance === instance))
    problems.push(
      problem('ILLEGAL_TRANSITION', ['timer'], text('This clock is not running.', 'Tenggat ini tidak berjalan.')),
    );
  return problems.length > 0 ? fail(problems) : ok([{ type: 'TimerElapsed', at, timer, instance }]);
}

/** Of an agreement in force while its case goes on; the SOP's own acts bring it back. */
function review({ standing }: State, { at }: Review): Result<Event[], Problem[]> {
  const problems = instantProblems(at, ['at']);
  if (standing?.is !== 'IN_FORCE')
    problems.push(
      problem('ILLEGAL_TRANSITION', [], text('The cooperation is not in force.', 'Kerja sama tidak sedang berlaku.')),
    );
  return problems.length > 0 ? fail(problems) : ok([{ type: 'StandingChanged', at, is: 'UNDER_REVIEW', until: null }]);
}
