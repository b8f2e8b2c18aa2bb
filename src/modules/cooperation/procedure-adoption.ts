import { adoptionPlaces } from '../../engines/workflow/adoption-places.js';
import type { Definition } from '../../engines/workflow/definition.js';
import { actionFact } from './case-view.js';
import type { ProcedureAdoptionType } from './procedure-adoption.type.js';

/** Where an agreement that lived before can enter a procedure, and with which facts. */
export function adoptionOf(definition: Definition): ProcedureAdoptionType {
  const places = adoptionPlaces(definition);
  const within = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
    all.filter((one) => ids.includes(one.id));
  return {
    outcomes: within(definition.outcomes, places.outcomes).map(({ id, kind, title }) => ({ code: id, kind, title })),
    steps: within(definition.steps, places.steps).map(({ id, phase, title }) => ({ code: id, phase, title })),
    facts: definition.facts
      .filter((fact) => fact.observed === undefined && fact.fromForm === undefined)
      .map((fact) => actionFact(fact, false)),
  };
}
