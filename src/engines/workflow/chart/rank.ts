import type { LocalizedText } from '../../../kernel/text.js';
import { phases } from '../definition.js';
import { ANY_TIME, type ChartEdge, type ChartNode, type Graph, INTAKE } from './parts.js';
import { chartWords, phaseTitles } from './words.js';

/** A strip from left to right: the rows of one phase. */
export interface Band {
  readonly code: string;
  readonly title: LocalizedText;
  readonly first: number;
  readonly last: number;
}
export interface Ranks {
  readonly row: ReadonlyMap<string, number>;
  readonly bands: readonly Band[];
}

/** Which row every node stands in: phases from top to bottom in the order the case meets them, then by the way inside. */
export function rank(graph: Graph): Ranks {
  const ends = new Set(graph.nodes.filter((node) => node.kind === 'OUTCOME').map((node) => node.id));
  const on = graph.edges.filter(
    ({ kind, from, to }) => from !== to && (kind === 'ON' || kind === 'ANY_TIME' || ends.has(to)),
  );
  const { order, forward, main } = walk(graph, on);
  const depth = longest(order, forward);
  const bandOf = new Map<string, string>();
  for (const node of graph.nodes) if (node.kind !== 'OUTCOME') bandOf.set(node.id, ownBand(node));
  for (const node of graph.nodes)
    if (node.kind === 'OUTCOME') {
      const before = graph.edges.filter((edge) => edge.to === node.id).map((edge) => edge.from);
      const latest = before
        .filter((id) => id !== ANY_TIME)
        .toSorted((a, b) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0))
        .at(0);
      bandOf.set(node.id, bandOf.get(latest ?? before[0] ?? '') ?? ownBand(node));
    }
  const bands: Band[] = [];
  const row = new Map<string, number>();
  let next = 0;
  for (const code of bandOrder(graph, bandOf, depth, main)) {
    const inside = order.filter((id) => bandOf.get(id) === code);
    const within = longest(
      inside,
      forward.filter((edge) => bandOf.get(edge.from) === code && bandOf.get(edge.to) === code),
    );
    for (const id of inside) row.set(id, next + (within.get(id) ?? 0));
    const last = next + Math.max(...inside.map((id) => within.get(id) ?? 0));
    const title = phases.find((phase) => phase === code);
    bands.push({ code, title: title ? phaseTitles[title] : chartWords.anyTime, first: next, last });
    next = last + 1;
  }
  return { row, bands };
}

const ownBand = (node: ChartNode): string => (node.kind === 'INTAKE' ? 'INTAKE' : (node.phase ?? ANY_TIME));

/** Depth first from the intake, then from what no case reaches by going on: edges that close a circle lead back. */
function walk(graph: Graph, edges: readonly ChartEdge[]) {
  const state = new Map<string, 'OPEN' | 'DONE'>();
  const post: string[] = [];
  const forward: ChartEdge[] = [];
  const main = new Set<string>();
  const leaving = new Map<string, ChartEdge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const visit = (root: string, isMain: boolean) => {
    const stack: { id: string; at: number }[] = [{ id: root, at: 0 }];
    state.set(root, 'OPEN');
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      const edge = leaving.get(top.id)?.[top.at];
      top.at += 1;
      if (!edge) {
        state.set(top.id, 'DONE');
        post.push(top.id);
        if (isMain) main.add(top.id);
        stack.pop();
      } else if (state.get(edge.to) !== 'OPEN') {
        forward.push(edge);
        if (!state.has(edge.to)) {
          state.set(edge.to, 'OPEN');
          stack.push({ id: edge.to, at: 0 });
        }
      }
    }
  };
  visit(INTAKE, true);
  for (const node of graph.nodes) if (!state.has(node.id)) visit(node.id, false);
  return { order: post.toReversed(), forward, main };
}

function longest(order: readonly string[], edges: readonly ChartEdge[]): Map<string, number> {
  const depth = new Map(order.map((id) => [id, 0]));
  const leaving = new Map<string, ChartEdge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  for (const id of order)
    for (const edge of leaving.get(id) ?? [])
      depth.set(edge.to, Math.max(depth.get(edge.to) ?? 0, (depth.get(id) ?? 0) + 1));
  return depth;
}

function bandOrder(
  graph: Graph,
  bandOf: ReadonlyMap<string, string>,
  depth: ReadonlyMap<string, number>,
  main: ReadonlySet<string>,
): string[] {
  const first = new Map<string, number>();
  for (const { id, kind } of graph.nodes) {
    const code = bandOf.get(id) ?? ANY_TIME;
    const at = kind === 'INTAKE' ? -1 : main.has(id) ? (depth.get(id) ?? 0) : Number.MAX_SAFE_INTEGER;
    first.set(code, Math.min(first.get(code) ?? Number.MAX_SAFE_INTEGER, at));
  }
  const known = (code: string) => (phases as readonly string[]).indexOf(code);
  return [...first.keys()].toSorted((a, b) => {
    if (a === ANY_TIME || b === ANY_TIME) return a === ANY_TIME ? 1 : -1;
    return (first.get(a) ?? 0) - (first.get(b) ?? 0) || known(a) - known(b);
  });
}
