import type { Definition } from '../definition.js';
import type { Effect } from '../effect.js';
import type { Move } from '../lint/moves.js';
import { own } from '../lookup.js';
import { isSigned } from '../sheet.js';
import type { State } from '../state.js';

/** Done once and for all: a document made final, a signature, a paraf on a document that is final. */
export const isOver = (state: State, effects: readonly Effect[]): boolean =>
  effects.some((effect) => {
    switch (effect.do) {
      case 'finalise':
        return own(state.finalised, effect.document) !== undefined;
      case 'sign':
        return own(state.signatures, effect.set)?.slots.some((slot) => slot.id === effect.slot && isSigned(slot));
      case 'initial':
        return isTaken(state, effect) && own(state.finalised, own(state.sheets, effect.sheet)?.document ?? '');
      default:
        return false;
    }
  });

/** A paraf given is not given again unless its sheet is emptied; it is confirmed only once it is to be confirmed. */
export function wantedAgain(state: State, effect: Effect): string[] {
  if (effect.do === 'reaffirm') return [`reaffirm:${effect.sheet}`];
  return effect.do === 'initial' && isTaken(state, effect) ? [`emptied:${effect.sheet}`] : [];
}

const isTaken = (state: State, { sheet, slot }: { readonly sheet: string; readonly slot: string }): boolean =>
  own(state.sheets, sheet)?.slots.some((one) => one.id === slot && one.status !== 'EMPTY') ?? false;

/** What a return makes of the paraf on its sheet. */
export function voidedBy(definition: Definition, { action }: Move): string[] {
  const policy = definition.returnPolicies.find((one) => one.id === action.return);
  if (policy?.sheet === undefined || policy.policy === 'LITERAL') return [];
  return [`${policy.policy === 'RESTART' ? 'emptied' : 'reaffirm'}:${policy.sheet}`];
}

/** What a new version makes of them that is put in (in one of `open`) while no return of that sheet is unanswered. */
export function voidedByPapers(
  definition: Definition,
  state: State,
  moves: ReadonlySet<Move>,
  open: (step: string) => boolean,
): string[] {
  return definition.sheets.flatMap(({ id, document, onChange = 'RESTART' }) => {
    if (onChange === 'LITERAL' || own(state.finalised, document)) return [];
    const returns = definition.returnPolicies.filter((one) => one.sheet === id).map((one) => one.id);
    const steps = stepsWithout(state, moves, returns);
    const changing = definition.steps.some(
      (step) => step.accepts?.includes(document) && steps.has(step.id) && open(step.id),
    );
    return changing ? [`${onChange === 'RESTART' ? 'emptied' : 'reaffirm'}:${id}`] : [];
  });
}

/** Steps a case can be in while none of these returns waits for an answer. */
export function stepsWithout(state: State, moves: ReadonlySet<Move>, returns: readonly string[]): Set<string> {
  const pending = state.returns.some((one) => returns.includes(one.id));
  const steps = new Set(pending ? [] : state.active.map((one) => one.step));
  for (let before = -1; before < steps.size; ) {
    before = steps.size;
    for (const { action, step, to } of moves) {
      if (action.return !== undefined && returns.includes(action.return)) continue;
      const answers = action.resumes?.some((id) => returns.includes(id)) ?? false;
      if (step === null || answers || steps.has(step.id)) for (const id of to) steps.add(id);
    }
  }
  return steps;
}
