import type { Action, Actors, AnyTimeAction, Definition, Route, Step } from '../definition.js';
import type { Effect } from '../effect.js';

type Path = readonly string[];

/** An action with the place it is offered at: the intake, a step, or any time. */
export interface Offered {
  readonly origin: 'INTAKE' | 'STEP' | 'ANY_TIME';
  readonly step: Step | null;
  /** The intake as an action too, so that every rule sees the same shape. */
  readonly action: Action;
  readonly actors: Actors;
  /** Any time: whether the active steps are left. */
  readonly leaves: boolean;
  readonly path: Path;
}
/** One way an action may take. Where a text says to go on past the usual way after a return, that is a way too. */
export interface Move extends Offered {
  readonly effects: readonly Effect[];
  readonly to: readonly string[];
  readonly outcome: string | null;
  /** The route taken; null when the action has none or a return leads onward. */
  readonly route: Route | null;
  /** Routes above the one taken, whose conditions did not hold. */
  readonly passed: readonly Route[];
  /** The return after which alone this way is open: its policy says where to go on. */
  readonly after: string | null;
  readonly at: Path;
}

export function offeredIn(definition: Definition): Offered[] {
  const { intake } = definition;
  const opening: Action = { ...intake, label: intake.title };
  const base = { leaves: false };
  return [
    { ...base, origin: 'INTAKE', step: null, action: opening, actors: intake.by, path: ['intake'] },
    ...definition.steps.flatMap((step, index) =>
      step.actions.map((action, at): Offered => {
        const path = ['steps', String(index), 'actions', String(at)];
        return { ...base, origin: 'STEP', step, action, actors: action.by ?? step.actors, path };
      }),
    ),
    ...definition.anyTime.map((action: AnyTimeAction, index): Offered => {
      const path = ['anyTime', String(index)];
      return { origin: 'ANY_TIME', step: null, action, actors: action.by, leaves: action.leaves ?? false, path };
    }),
  ];
}

export function movesIn(definition: Definition, offered: readonly Offered[]): Move[] {
  const returned = new Set(offered.flatMap(({ action }) => action.return ?? []));
  return offered.flatMap((one) => {
    const routes = one.action.routes ?? [{ stay: true }];
    const own = routes.map((route, index): Move => {
      const effects = [...(one.action.effects ?? []), ...(route.effects ?? [])];
      const at = [...one.path, 'routes', String(index)];
      const passed = routes.slice(0, index);
      return { ...one, effects, to: route.to ?? [], outcome: route.outcome ?? null, route, passed, after: null, at };
    });
    const onward = definition.returnPolicies
      .filter((policy) => one.action.resumes?.includes(policy.id) && returned.has(policy.id))
      .filter((policy) => policy.policy === 'LITERAL' && policy.onward !== undefined)
      .map((policy): Move => {
        const effects = one.action.effects ?? [];
        const at = [...one.path, 'resumes'];
        return {
          ...one,
          effects,
          to: policy.onward ?? [],
          outcome: null,
          route: null,
          passed: [],
          after: policy.id,
          at,
        };
      });
    return [...own, ...onward];
  });
}

/** Steps a way can lead on to, one or many moves on; `from` itself only when a ring leads back. */
export function ahead(
  moves: readonly Move[],
  from: readonly string[],
  allowed: (move: Move) => boolean = () => true,
): Set<string> {
  const seen = new Set<string>();
  const next = [...from];
  for (let id = next.pop(); id !== undefined; id = next.pop())
    for (const move of moves)
      if (move.step?.id === id && allowed(move))
        for (const to of move.to)
          if (!seen.has(to)) {
            seen.add(to);
            next.push(to);
          }
  return seen;
}
