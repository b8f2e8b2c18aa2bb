import { fail, ok, type Result } from '../../../kernel/result.js';
import { text } from '../../../kernel/text.js';
import type { Definition } from '../definition.js';
import type { Event } from '../event.js';
import { evolve } from '../evolve.js';
import type { State } from '../state.js';
import { startedClocks, stoppedClocks } from './clocks.js';
import { factProblems, paperProblems } from './facts.js';
import { hindrance, type MigrationProblem, orWait } from './migration-problem.js';
import { moveSheets, moveSignatures } from './slots.js';
import type { StepMapping } from './step-map.js';
import { moveStep, placeProblems } from './steps.js';
import { stepAfter, type Turnover } from './turnover.js';
import { wayOnProblems } from './way-on.js';

export interface MigrateOptions {
  /** Instant of the decree's execution. */
  readonly at: string;
  /** Steps that go on under another id. */
  readonly steps?: readonly StepMapping[];
}

/**
 * Moves a running case to another version of its SOP: what follows, as events, or everything that speaks against it. A
 * case can be moved when the new version knows all that it stands in and holds, and a way leads on from there. Nothing
 * that was done is undone or done anew; an identical version changes nothing but the version.
 */
export function migrate(
  from: Definition,
  to: Definition,
  state: State,
  { at, steps = [] }: MigrateOptions,
): Result<Event[], MigrationProblem[]> {
  const turnover: Turnover = { from, to, steps: new Map(steps.map((one) => [one.from, one.to])) };
  const first = admission(turnover, state);
  if (first.length > 0) return fail(first);
  const problems = [
    ...placeProblems(turnover, state),
    ...factProblems(turnover, state),
    ...paperProblems(turnover, state),
    ...moveSheets(turnover, state).problems,
    ...moveSignatures(turnover, state).problems,
  ];
  if (problems.length > 0) return fail(problems);
  const events = turnOver(turnover, state, at);
  const held = wayOnProblems(turnover, state, events.reduce(evolve, state));
  return held.length > 0 ? fail(held) : ok(events);
}

/** What the new version makes of a case that it knows everything of. */
export function turnOver(turnover: Turnover, state: State, at: string): Event[] {
  const { code, version } = turnover.to;
  const after = (step: string): string => stepAfter(turnover, step);
  return [
    {
      type: 'Migrated',
      at,
      procedure: { code, version },
      steps: state.active.map((instance) => moveStep(turnover, state, instance)),
      waiting: state.waiting.map(({ step, from }) => ({ step: after(step), from: after(from) })),
      returns: state.returns.map(({ id, onward }) => ({ id, onward: onward.map(after) })),
      sheets: moveSheets(turnover, state).laid,
      signatures: moveSignatures(turnover, state).laid,
      stopped: stoppedClocks(turnover, state),
    },
    ...startedClocks(turnover, state, at),
  ];
}

/** Whether the case and the two versions belong together at all. */
function admission({ from, to }: Turnover, state: State): MigrationProblem[] {
  if (state.procedure === null || state.closed)
    return [
      hindrance(
        'CLOSED',
        [],
        text('The case has come to its end.', 'Kasus sudah selesai.'),
        text('Nothing: what ended, ended under its version.', 'Tidak ada: yang selesai tetap menurut versinya.'),
      ),
    ];
  const { code, version } = state.procedure;
  if (code !== from.code || version !== from.version)
    return [
      hindrance(
        'OTHER_VERSION',
        [],
        text(`The case runs under ${code} ${version}.`, `Kasus berjalan dengan ${code} ${version}.`),
        text('Move it from that version.', 'Pindahkan dari versi itu.'),
      ),
    ];
  if (to.code !== from.code)
    return [
      hindrance(
        'OTHER_PROCEDURE',
        [],
        text(
          `${to.code} is another procedure than ${from.code}.`,
          `${to.code} adalah prosedur lain dari ${from.code}.`,
        ),
        text('Move it to a version of its own procedure.', 'Pindahkan ke versi dari prosedurnya sendiri.'),
      ),
    ];
  if (to.scope !== 'ANY' && to.scope !== from.scope)
    return [
      hindrance(
        'SCOPE_NARROWED',
        [],
        text(
          `Version ${to.version} serves ${to.scope} partners only; the case was opened under ${from.scope}.`,
          `Versi ${to.version} hanya untuk mitra ${to.scope}; kasus dibuka dengan ${from.scope}.`,
        ),
        orWait('Let the new version serve the same partners', 'Jadikan versi baru melayani mitra yang sama'),
      ),
    ];
  return [];
}
