import type { Definition, Phase } from '../../engines/workflow/definition.js';
import type { ResolvedSeat, State } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { subjectsOf } from './task-subjects.js';

/** An active step, as far as tasks mirror it. */
export interface TaskStep {
  readonly instance: string;
  readonly step: string;
  readonly phase: Phase;
  readonly seats: readonly ResolvedSeat[];
}

/** A task for every seat of a step; it waits for the position, not for the row of a post that fills it today. */
export function tasksOf(
  work: Pick<Work<Actor>, 'ids' | 'institutionId'>,
  definition: Definition,
  state: State,
  { instance, step, phase, seats }: TaskStep,
) {
  const title = definition.steps.find((one) => one.id === step)?.title;
  return seats.map((seat) => ({
    id: work.ids.next(),
    instance,
    step,
    title,
    phase,
    ...seat,
    subjects: subjectsOf(work.institutionId, definition, state, instance, seat),
  }));
}
