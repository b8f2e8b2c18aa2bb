import { checkDefinition } from '../../src/engines/workflow/check-definition.js';
import type { Timer } from '../../src/engines/workflow/declared.js';
import type { Action, Definition, Route, Step } from '../../src/engines/workflow/definition.js';
import { text } from '../../src/kernel/text.js';

/** Changes an institution makes to its SOP, as functions from one version to the next. */
export type Edit = (definition: Definition) => Definition;

export const clock = (id: string, after = 'P14D'): Timer => ({
  id,
  title: text(id, id),
  kind: 'DEADLINE',
  after,
});

const inStep =
  (id: string, change: (step: Step) => Step): Edit =>
  (definition) => ({
    ...definition,
    steps: definition.steps.map((step) => (step.id === id ? change(step) : step)),
  });

export const withClock = (step: string, timer = clock(`${step}-time`)): Edit =>
  inStep(step, (one) => ({ ...one, timers: [...(one.timers ?? []), timer] }));

export const withClocks: Edit = (definition) =>
  definition.steps.reduce((done, { id }) => withClock(id)(done), definition);

const routed =
  (change: (to: readonly string[]) => readonly string[]): Edit =>
  (definition) => {
    const route = (one: Route): Route => (one.to ? { ...one, to: change(one.to) } : one);
    const action = <A extends Action>(one: A): A => (one.routes ? { ...one, routes: one.routes.map(route) } : one);
    return {
      ...definition,
      intake: { ...definition.intake, routes: definition.intake.routes.map(route) },
      anyTime: definition.anyTime.map(action),
      returnPolicies: definition.returnPolicies.map((one) =>
        one.onward ? { ...one, onward: change(one.onward) } : one,
      ),
      steps: definition.steps.map((step) => ({
        ...step,
        actions: step.actions.map(action),
        ...(step.join ? { join: { ...step.join, from: change(step.join.from) } } : {}),
      })),
    };
  };

export const renamed =
  (from: string, to: string): Edit =>
  (definition) =>
    routed((ids) => ids.map((id) => (id === from ? to : id)))(
      inStep(from, (step) => ({ ...step, id: to, title: text(`${step.title.en} (new)`, `${step.title.id} (baru)`) }))(
        definition,
      ),
    );

/** Leaves a step out: what led to it leads to where it led. */
export const without =
  (gone: string): Edit =>
  (definition) => {
    const step = definition.steps.find((one) => one.id === gone);
    const onward = step?.actions.flatMap((action) => action.routes ?? []).find((route) => route.to)?.to ?? [];
    const edited = routed((ids) => [...new Set(ids.flatMap((id) => (id === gone ? onward : [id])))])(definition);
    return { ...edited, steps: edited.steps.filter((one) => one.id !== gone) };
  };

export const withActors = (step: string, actors: Step['actors']): Edit => inStep(step, (one) => ({ ...one, actors }));

/** A document put in at one step, without which another is not left. */
export const withDocument =
  (kind: string, accepted: string, required: string): Edit =>
  (definition) =>
    inStep(required, (one) => ({
      ...one,
      requires: { ...one.requires, documents: [...(one.requires?.documents ?? []), kind] },
    }))(
      inStep(accepted, (one) => ({ ...one, accepts: [...(one.accepts ?? []), kind] }))({
        ...definition,
        documents: [...definition.documents, { kind, title: text(kind, kind) }],
      }),
    );

/** The version that these changes make, which the engine must be able to run. */
export function nextVersion(definition: Definition, ...edits: readonly Edit[]): Definition {
  const next = edits.reduce((done, edit) => edit(done), { ...definition, version: '1.1.0' });
  const checked = checkDefinition(next);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  return checked.value;
}
