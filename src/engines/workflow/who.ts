import type { CaseStanding } from './declared.js';
import type { Action, Actors, Definition } from './definition.js';
import type { Expression } from './expression.js';
import { observationOf, type WorkKind } from './observation.js';

const positionsOf = (actors: Actors): string[] => actors.seats.map((seat) => seat.position);
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

function actionsOf(definition: Definition): { action: Action; actors: Actors }[] {
  return [
    ...definition.steps.flatMap((step) => step.actions.map((action) => ({ action, actors: action.by ?? step.actors }))),
    ...definition.anyTime.map((action) => ({ action, actors: action.by })),
  ];
}

/** Positions with an action for which `test` holds. */
const whoTakes = (definition: Definition, test: (action: Action) => boolean): string[] =>
  unique(actionsOf(definition).flatMap(({ action, actors }) => (test(action) ? positionsOf(actors) : [])));

/** Those who can now, in the active steps that take the document; where none does, those of any step that would. */
export function whoCanPutIn(definition: Definition, document: string, active: readonly string[] = []): string[] {
  const accepting = definition.steps.filter((step) => step.accepts?.includes(document));
  const now = accepting.filter((step) => active.includes(step.id));
  return unique((now.length > 0 ? now : accepting).flatMap((step) => positionsOf(step.actors)));
}

/** Those who work on what a fact observes, answer the form it comes from, or set it by an act. */
export function whoCanSet(definition: Definition, name: string): string[] {
  const { observed, fromForm } = definition.facts.find((one) => one.name === name) ?? {};
  if (observed !== undefined) return whoWorksOn(definition, observationOf(observed).by);
  return fromForm === undefined ? whoSets(definition, name) : whoCanAnswer(definition, fromForm.form);
}

/** Those who may work on objects of this kind at some time. */
export const whoWorksOn = (definition: Definition, kind: WorkKind | null): string[] =>
  unique([
    ...definition.steps.flatMap((step) =>
      (step.works ?? []).flatMap(({ on, by }) => (on === kind ? positionsOf(by ?? step.actors) : [])),
    ),
    ...definition.outcomes.flatMap(({ works = [] }) =>
      works.flatMap(({ on, by }) => (on === kind ? positionsOf(by) : [])),
    ),
  ]);

const whoSets = (definition: Definition, fact: string): string[] =>
  whoTakes(
    definition,
    (action) =>
      (action.inputs?.some((input) => input.fact === fact) ?? false) ||
      (action.effects?.some((effect) => effect.do === 'setFact' && effect.fact === fact) ?? false),
  );

/** Whether an action, by whatever way, makes a cooperation stand like this. */
const bringsTo = (action: Action, is: CaseStanding): boolean =>
  [...(action.effects ?? []), ...(action.routes ?? []).flatMap((route) => route.effects ?? [])].some(
    (effect) => effect.do === 'standing' && effect.is === is,
  );

export const whoCanAnswer = (definition: Definition, form: string): string[] =>
  whoTakes(definition, (action) => action.form === form);

export const whoCanFinalise = (definition: Definition, document: string): string[] =>
  whoTakes(
    definition,
    (action) => action.effects?.some((one) => one.do === 'finalise' && one.document === document) ?? false,
  );

export const whoCanOpenSheet = (definition: Definition, sheet: string): string[] =>
  whoTakes(
    definition,
    (action) => action.effects?.some((one) => one.do === 'openSheet' && one.sheet === sheet) ?? false,
  );

export const whoCanOpenSignatures = (definition: Definition, set: string): string[] =>
  whoTakes(
    definition,
    (action) => action.effects?.some((one) => one.do === 'openSignatures' && one.set === set) ?? false,
  );

/** The positions whose acts could make a guard hold: those who put in, set, answer or sign what it speaks of. */
export function whoCanMeet(definition: Definition, expression: Expression): string[] {
  switch (expression.op) {
    case 'all':
    case 'any':
      return unique(expression.of.flatMap((one) => whoCanMeet(definition, one)));
    case 'not':
      return whoCanMeet(definition, expression.of);
    case 'compare':
      return unique([...whoCanMeet(definition, expression.left), ...whoCanMeet(definition, expression.right)]);
    case 'in':
      return whoCanMeet(definition, expression.item);
    case 'has':
    case 'known':
      return whoCanSet(definition, expression.fact);
    case 'fact':
      return whoCanSet(definition, expression.name);
    case 'count':
    case 'countDistinct':
      return whoCanSet(definition, expression.of);
    case 'addDays':
      return whoCanMeet(definition, expression.date);
    case 'daysBetween':
      return unique([...whoCanMeet(definition, expression.from), ...whoCanMeet(definition, expression.to)]);
    case 'evidence':
      return whoCanPutIn(definition, expression.document);
    case 'finalised':
      return whoCanFinalise(definition, expression.document);
    case 'answered':
      return whoCanAnswer(definition, expression.form);
    case 'approved':
    case 'initialled':
      return unique(
        (definition.sheets.find((one) => one.id === expression.sheet)?.slots ?? [])
          .filter((slot) => expression.op === 'approved' || slot.id === expression.slot)
          .map((slot) => slot.position),
      );
    case 'signed':
      return unique(
        (definition.signatures.find((one) => one.id === expression.set)?.slots ?? [])
          .filter((slot) => expression.slot === undefined || slot.id === expression.slot)
          .map((slot) => slot.position),
      );
    case 'standing':
      return whoTakes(definition, (action) => bringsTo(action, expression.is));
    case 'value':
    case 'date':
    case 'round':
      return [];
  }
}
