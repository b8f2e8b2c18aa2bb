import type { Concluded } from './amend.js';
import type { Succession } from './declared.js';
import type { Definition } from './definition.js';
import type { Event } from './event.js';
import type { FactValue } from './fact.js';
import { own } from './lookup.js';
import { readFact } from './read-fact.js';

/** As what the cooperation that an act opens follows: as the act's own outcome says. */
export const successionBy = (events: readonly Event[]): Succession =>
  events.some((event) => event.type === 'OutcomeReached' && event.kind === 'DEVELOPED') ? 'DEVELOPMENT' : 'EXTENSION';

/**
 * What a cooperation begins with of the one before it: of the facts named, those that are known there, and that its own
 * intake asks for by the same name and type and would take today.
 */
export function carriedFacts(
  from: Concluded,
  to: Definition,
  names: readonly string[],
): Readonly<Record<string, FactValue>> {
  const asked = to.intake.inputs.map((input) => input.fact);
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const value = own(from.state.facts, name);
      const fact = to.facts.find((one) => one.name === name);
      const was = from.definition.facts.find((one) => one.name === name);
      if (value === undefined || !fact || fact.type !== was?.type || !asked.includes(name)) return [];
      // Words are kept elsewhere; what stands here only leads to them.
      return fact.type === 'TEXT' || readFact(fact, value, []).ok ? [[name, value]] : [];
    }),
  );
}
