import type { Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import type { MigrationProblem } from '../../engines/workflow/migrate/migration-problem.js';
import type { StepMapping } from '../../engines/workflow/migrate/step-map.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { globalId } from '../../platform/read/global-id.js';
import type { LoadedCalendar } from '../calendar/calendar-load.js';
import { dueAt } from './clock.rules.js';

/** What a decree does to one case, or would do: as it is told to who gives it. */
export interface CaseReport {
  readonly cooperationId: string;
  readonly moved: boolean;
  readonly steps: readonly { readonly instance: string; readonly from: string; readonly to: string | null }[];
  readonly stops: readonly { readonly instance: string | null; readonly timer: string }[];
  readonly starts: readonly {
    readonly instance: string | null;
    readonly timer: string;
    readonly dueAt: string;
  }[];
  /** Actions taken in part, by step instance, that must be taken anew. */
  readonly voided: readonly { readonly instance: string; readonly action: string }[];
  readonly problems: readonly MigrationProblem[];
}

export function reportOf(
  id: string,
  state: State,
  to: Definition,
  steps: readonly StepMapping[],
  judged: Result<readonly Event[], readonly MigrationProblem[]>,
  standing: LoadedCalendar | null,
): CaseReport {
  const events = judged.ok ? judged.value : [];
  const moved = events.find((event) => event.type === 'Migrated');
  const known = (step: string): string | null => (to.steps.some((one) => one.id === step) ? step : null);
  return {
    cooperationId: globalId('coo', id),
    moved: judged.ok,
    steps: state.active.map(({ id: instance, step }) => ({
      instance,
      from: step,
      to: known(steps.find((one) => one.from === step)?.to ?? step),
    })),
    stops: (moved?.stopped ?? []).map(({ instance, timer }) => ({ instance, timer })),
    starts: events.flatMap((event) => {
      if (event.type !== 'TimerStarted') return [];
      return [{ instance: event.instance, timer: event.timer, dueAt: dueAt(event, standing).at.toISOString() }];
    }),
    voided: (moved?.steps ?? []).flatMap(({ instance, voided }) => voided.map((action) => ({ instance, action }))),
    problems: judged.ok ? [] : judged.error,
  };
}

/** All or none: which cases stand in the way, and with what. */
export function notAll(reports: readonly CaseReport[]): Problem[] {
  const left = reports.filter((one) => !one.moved);
  if (left.length === 0) return [];
  const unmet = left.flatMap(({ cooperationId, problems }) =>
    problems.map(({ code, explanation }) => ({
      code: `${code}.${cooperationId}`,
      explanation,
      whoCanMeet: [],
    })),
  );
  return [
    problem(
      'GUARD_FAILED',
      ['input', 'allOrNothing'],
      text(
        `${left.length} of ${reports.length} cases cannot be moved, so none was.`,
        `${left.length} dari ${reports.length} kasus tidak dapat dipindahkan, maka tidak ada yang dipindahkan.`,
      ),
      { unmet },
    ),
  ];
}
