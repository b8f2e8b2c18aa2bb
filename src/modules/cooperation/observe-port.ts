import type { Definition } from '../../engines/workflow/definition.js';
import type { Facts, FactValue } from '../../engines/workflow/fact.js';
import type { ObservationName } from '../../engines/workflow/observation.js';
import type { State } from '../../engines/workflow/state.js';
import type { Queries } from '../../platform/database/gateway.js';

/** A case that is looked at from beside. */
export interface ObservedCase {
  readonly id: string;
  readonly definition: Definition;
  readonly state: State;
}
export interface ObserveWork extends Queries {
  readonly institutionId: string;
  readonly now: Date;
}
/** By observation; a name left out is not known. */
export type Observed = Readonly<Partial<Record<ObservationName, FactValue>>>;

/**
 * What a later module can say of a case before an act is decided: the composition hands them in, since this module may
 * not import them. Whoever acts sees the same: an observation is the case's, not the reader's.
 */
export interface Observer {
  readonly names: readonly ObservationName[];
  /** Of all these cases at once, in a fixed number of statements. */
  readonly read: (work: ObserveWork, cases: readonly ObservedCase[]) => Promise<ReadonlyMap<string, Observed>>;
}

const namesIn = (definition: Definition): ObservationName[] => definition.facts.flatMap((fact) => fact.observed ?? []);

export const isObserving = (definition: Definition): boolean => namesIn(definition).length > 0;

/** The observed facts of cases as they are now, by case and fact. Asks nobody whom no SOP here asks. */
export async function observedFactsOf(
  observers: readonly Observer[],
  work: ObserveWork,
  cases: readonly ObservedCase[],
): Promise<Map<string, Facts>> {
  const seen = new Map<string, Observed>();
  for (const observer of observers) {
    const asked = cases.filter(({ definition }) => namesIn(definition).some((name) => observer.names.includes(name)));
    if (asked.length === 0) continue;
    for (const [id, one] of await observer.read(work, asked)) seen.set(id, { ...seen.get(id), ...one });
  }
  return new Map(cases.map(({ id, definition }) => [id, asFacts(definition, seen.get(id) ?? {})]));
}

const asFacts = (definition: Definition, observed: Observed): Facts =>
  Object.fromEntries(
    definition.facts.flatMap(({ name, observed: what }): [string, FactValue][] => {
      const value = what && observed[what];
      return value === undefined ? [] : [[name, value]];
    }),
  );
