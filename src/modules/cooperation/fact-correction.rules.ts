import type { Event } from '../../engines/workflow/event.js';
import type { FactValue } from '../../engines/workflow/fact.js';

/** A fact an act corrected, as its row keeps it: words of a TEXT fact by their reference only. */
export interface KeptCorrection {
  readonly fact: string;
  readonly was: FactValue;
  readonly is: FactValue;
}

export const correctionsIn = (events: readonly Event[]): KeptCorrection[] =>
  events.flatMap((event) =>
    event.type === 'FactsCorrected'
      ? Object.entries(event.facts).flatMap(([fact, is]) => {
          const was = event.was[fact];
          return was === undefined ? [] : [{ fact, was, is }];
        })
      : [],
  );
