import type { Action, Actors, Definition, Step } from '../definition.js';

/** One decree's change of version: the SOP before, the SOP after, and which step goes on as which. */
export interface Turnover {
  readonly from: Definition;
  readonly to: Definition;
  /** Old step → new step, for those that the decree names; any other keeps its id. */
  readonly steps: ReadonlyMap<string, string>;
}

export const stepAfter = ({ steps }: Turnover, id: string): string => steps.get(id) ?? id;

export const stepIn = (definition: Definition, id: string): Step | undefined =>
  definition.steps.find((step) => step.id === id);

const actionIn = (step: Step | undefined, id: string): Action | undefined =>
  step?.actions.find((action) => action.id === id);

/** Who takes an action of a step. */
export const ruleOf = (step: Step | undefined, action: string): Actors | undefined => {
  const found = actionIn(step, action);
  return found && (found.by ?? step?.actors);
};
