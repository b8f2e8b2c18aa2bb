import type { Definition, Phase } from '../../engines/workflow/definition.js';
import type { ResolvedSeat } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { seatId } from '../identity/seat.js';
import { namesOf } from './case.rules.js';

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
  partner: string | null,
  { instance, step, phase, seats }: TaskStep,
) {
  const title = definition.steps.find((one) => one.id === step)?.title;
  return seats.map(({ position, unit }) => {
    const ofPartner = definition.positions.find((one) => one.code === position)?.party === 'PARTNER';
    const holders = namesOf(definition, position).map((name) => seatId(work.institutionId, name, unit));
    return {
      id: work.ids.next(),
      instance,
      step,
      title,
      phase,
      position,
      unit,
      subjects: ofPartner ? [partner] : holders,
    };
  });
}
