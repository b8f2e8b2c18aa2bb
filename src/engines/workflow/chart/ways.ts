import type { LocalizedText } from '../../../kernel/text.js';
import type { Action, Definition, Route } from '../definition.js';
import type { Expression } from '../expression.js';
import { conditionWords, positionTitle } from './condition.js';
import {
  ANY_TIME,
  type ChartEdge,
  type ChartNode,
  type EdgeKind,
  INTAKE,
  joinNode,
  nodeOf,
  outcomeNode,
  positionsOf,
  stepNode,
} from './parts.js';
import { both, chartWords, listed } from './words.js';

type Acting = Pick<Action, 'id' | 'routes' | 'guards' | 'return' | 'resumes'> & { readonly label?: LocalizedText };

export function routeEdges(
  definition: Definition,
  nodes: ChartNode[],
  from: string,
  step: string | null,
  action: Acting,
): ChartEdge[] {
  const kind: EdgeKind = from === ANY_TIME ? 'ANY_TIME' : action.return === undefined ? 'ON' : 'RETURN';
  const told = { from, action: action.id, label: action.label ?? null };
  const routes: readonly Route[] = action.routes ?? [{ stay: true }];
  const edges = routes.flatMap((route, index): ChartEdge[] => {
    const condition = conditionOf(definition, action, route, index);
    if (route.outcome !== undefined) return [{ ...told, kind, to: outcomeNode(route.outcome), condition }];
    if (!route.to) return [{ ...told, kind: 'STAY', to: from, condition }];
    return towards(definition, nodes, { ...told, kind, condition }, step, route.to, String(index));
  });
  return [...edges, ...resumeEdges(definition, nodes, told, step, action, routes)];
}

/** One edge; with several targets a fork and an edge to each. A branch that a join waits for ends at the join. */
function towards(
  definition: Definition,
  nodes: ChartNode[],
  edge: Omit<ChartEdge, 'to'>,
  step: string | null,
  to: readonly string[],
  way: string,
): ChartEdge[] {
  const targets = to.map((id) => {
    const join = definition.steps.find((one) => one.id === id)?.join;
    return join && step !== null && join.from.includes(step) ? joinNode(id) : stepNode(id);
  });
  const [only] = targets;
  if (targets.length === 1 && only !== undefined) return [{ ...edge, to: only }];
  const fork = `fork:${edge.action ?? ''}:${way}`;
  const phase = edge.from === INTAKE ? 'INTAKE' : (definition.steps.find((one) => one.id === step)?.phase ?? null);
  nodes.push(nodeOf(definition, fork, 'FORK', edge.action ?? '', chartWords.fork, phase));
  const branch = { from: fork, kind: edge.kind, action: null, label: null, condition: null };
  return [{ ...edge, to: fork }, ...targets.map((target) => ({ ...branch, to: target }))];
}

/** Where the text itself says corrected work goes next, when that is not the action's own way. */
function resumeEdges(
  definition: Definition,
  nodes: ChartNode[],
  told: Pick<ChartEdge, 'from' | 'action' | 'label'>,
  step: string | null,
  action: Acting,
  routes: readonly Route[],
): ChartEdge[] {
  return (action.resumes ?? []).flatMap((id) => {
    const policy = definition.returnPolicies.find((one) => one.id === id);
    const onward = policy?.onward ?? [];
    if (policy?.policy !== 'LITERAL' || onward.length === 0) return [];
    if (routes.every((route) => String(route.to) === String(onward))) return [];
    const condition = both((locale) => {
      const returning = definition.steps.filter((one) => one.actions.some((each) => each.return === id));
      const who = [...new Set(returning.flatMap((one) => positionsOf(one.actors)))];
      const named = listed(
        who.map((code) => positionTitle(definition, code, locale)),
        locale,
        'or',
      );
      return locale === 'id' ? `setelah dikembalikan ${named}` : `after a return by ${named}`;
    });
    return towards(definition, nodes, { ...told, kind: 'RESUME', condition }, step, onward, id);
  });
}

function conditionOf(definition: Definition, action: Acting, route: Route, index: number): LocalizedText | null {
  const asked = [...(action.guards ?? []).map((guard) => guard.when), ...(route.when ? [route.when] : [])];
  const otherwise = index > 0 && !route.when;
  const [only] = asked;
  if (!only) return otherwise ? chartWords.otherwise : null;
  const whole: Expression = asked.length === 1 ? only : { op: 'all', of: asked };
  return both((locale) => {
    const words = `${chartWords.when[locale]} ${conditionWords(definition, whole, locale)}`;
    return otherwise ? `${words}, ${chartWords.otherwise[locale]}` : words;
  });
}
