import { checkEffects } from './check-effects.js';
import { typeOf, wants } from './check-expression.js';
import type { Complain } from './complain.js';
import type { Definition, Route } from './definition.js';
import { type Effect, isRequested } from './effect.js';

type Path = readonly string[];

/** Routes must be readable top down and always end somewhere: each with one way, only the last without a condition. */
export function checkRoutes(definition: Definition, routes: readonly Route[], path: Path, complain: Complain): void {
  for (const [index, route] of routes.entries()) {
    const at = [...path, String(index)];
    const ways = [route.to, route.outcome, route.stay].filter((way) => way !== undefined).length;
    if (ways !== 1)
      complain(at, 'Give exactly one of "to", "outcome", "stay".', 'Isi tepat satu: "to", "outcome", "stay".');
    for (const [one, step] of (route.to ?? []).entries())
      if (route.to?.indexOf(step) !== one)
        complain([...at, 'to', String(one)], `"${step}" is listed twice.`, `"${step}" tercantum dua kali.`);
    checkRouteEffects(definition, route.effects ?? [], [...at, 'effects'], complain);
    if (route.when)
      wants('BOOLEAN', typeOf(definition, route.when, [...at, 'when'], complain), [...at, 'when'], complain);
    const last = index === routes.length - 1;
    if (last && route.when)
      complain([...at, 'when'], 'The last route must have no "when".', 'Rute terakhir tidak boleh memiliki "when".');
    if (!last && !route.when)
      complain(at, 'Routes after this one can never be taken.', 'Rute setelah ini tidak pernah ditempuh.');
  }
}

/** A way taken cannot ask for more: an effect with needs of its own belongs to the action, where it is guarded. */
function checkRouteEffects(definition: Definition, effects: readonly Effect[], path: Path, complain: Complain): void {
  for (const [index, effect] of effects.entries())
    if (effect.do !== 'setFact' && effect.do !== 'openSignatures' && !isRequested(effect))
      complain(
        [...path, String(index), 'do'],
        `"${effect.do}" belongs to the action.`,
        `"${effect.do}" milik tindakan.`,
      );
  checkEffects(definition, effects, { rule: 'ANY_OF', seats: [] }, path, complain);
}

/** Joins that wait for a branch that never comes. */
export function checkJoins(definition: Definition, complain: Complain): void {
  for (const [index, step] of definition.steps.entries())
    for (const [at, from] of (step.join?.from ?? []).entries()) {
      const source = definition.steps.find((one) => one.id === from);
      const leads = source?.actions.some((action) => action.routes?.some((route) => route.to?.includes(step.id)));
      if (source && !leads)
        complain(
          ['steps', String(index), 'join', 'from', String(at)],
          `"${from}" never leads to "${step.id}".`,
          `"${from}" tidak pernah menuju "${step.id}".`,
        );
    }
}

/** The start must lead to an end: some outcome can be reached from the intake. */
export function checkReach(definition: Definition, complain: Complain): void {
  const seen = new Set<string>();
  let ends = definition.intake.routes.some((route) => route.outcome !== undefined);
  const next = definition.intake.routes.flatMap((route) => route.to ?? []);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const step = definition.steps.find((one) => one.id === id);
    const routes = step?.actions.flatMap((action) => action.routes ?? []) ?? [];
    // A way to a step that is not there has been told already; where it would have led cannot be known.
    ends ||= step === undefined || routes.some((route) => route.outcome !== undefined);
    next.push(...routes.flatMap((route) => route.to ?? []));
  }
  if (!ends)
    complain(['intake', 'routes'], 'No outcome can be reached from here.', 'Tidak ada hasil akhir yang dapat dicapai.');
}
