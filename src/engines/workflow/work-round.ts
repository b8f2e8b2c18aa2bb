import type { Definition } from './definition.js';
import type { Event } from './event.js';
import type { Standing } from './history.js';
import type { WorkKind } from './observation.js';

/**
 * Where the present round of work of a kind began, by what still counts of the log: how many steps the case had entered
 * before. A round begins when a step with such work is entered while none was active, or when a step of the round is
 * entered again (a loop). Work sent back to be mended, and what comes back of it, stays in its round; so does a case
 * moved to another version of its SOP. 0: everything so far is of the first round.
 */
export function roundBegan(definition: Definition, standing: readonly Standing[], kind: WorkKind): number {
  const steps = definition.steps.filter((step) => step.works?.some((work) => work.on === kind));
  const takes = new Set(steps.map(({ id }) => id));
  let began = 0;
  let seen = new Set<string>();
  for (const { events, before } of standing) {
    const entered = events.filter((event) => event.type === 'StepEntered').filter(({ step }) => takes.has(step));
    const first = entered[0];
    const isWithin = before.active.some(({ step }) => takes.has(step)) && !entered.some(({ step }) => seen.has(step));
    if (first && !isWithin && !events.some(mends)) {
      began = Number(first.instance) - 1;
      seen = new Set();
    }
    for (const { step } of entered) seen.add(step);
    for (const { step } of events.flatMap((event) => (event.type === 'Migrated' ? event.steps : [])))
      if (takes.has(step)) seen.add(step);
  }
  return began;
}

const mends = ({ type }: Event): boolean => type === 'Returned' || type === 'ReturnResumed';
