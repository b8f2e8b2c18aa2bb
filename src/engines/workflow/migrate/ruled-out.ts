import { holds } from '../evaluate.js';
import type { Expression } from '../expression.js';
import type { Move } from '../lint/moves.js';
import type { State } from '../state.js';

/**
 * Whether the case's own facts close a way for good: a condition on facts that nothing ahead can set any more speaks
 * against it. `settable` holds the facts (`fact:x`) that something ahead can set.
 */
export function isRuledOut(state: State, settable: ReadonlySet<string>, { action, route, passed }: Move): boolean {
  const byAction = [
    ...(action.inputs ?? []).map((input) => input.fact),
    ...(action.effects ?? []).flatMap((effect) => (effect.do === 'setFact' ? [effect.fact] : [])),
  ];
  const open = new Set([...settable, ...byAction.map((fact) => `fact:${fact}`)]);
  return (
    (action.guards ?? []).some((guard) => isFixed(guard.when, settable) && !holds(guard.when, state)) ||
    (route?.when !== undefined && isFixed(route.when, open) && !holds(route.when, state)) ||
    passed.some(({ when }) => when !== undefined && isFixed(when, open) && holds(when, state))
  );
}

const isFixed = (when: Expression, settable: ReadonlySet<string>): boolean =>
  factsIn(when)?.every((fact) => !settable.has(`fact:${fact}`)) ?? false;

/** The facts a condition speaks of; null where it speaks of papers or rounds, too. */
function factsIn(when: Expression): string[] | null {
  switch (when.op) {
    case 'all':
    case 'any':
      return together(when.of);
    case 'not':
      return factsIn(when.of);
    case 'compare':
      return together([when.left, when.right]);
    case 'daysBetween':
      return together([when.from, when.to]);
    case 'in':
      return factsIn(when.item);
    case 'addDays':
      return factsIn(when.date);
    case 'fact':
      return [when.name];
    case 'known':
    case 'has':
      return [when.fact];
    case 'count':
    case 'countDistinct':
      return [when.of];
    case 'value':
    case 'date':
      return [];
    default:
      return null;
  }
}

function together(parts: readonly Expression[]): string[] | null {
  const all = parts.map(factsIn);
  return all.includes(null) ? null : all.flatMap((facts) => facts ?? []);
}
