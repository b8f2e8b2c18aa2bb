import { widthOf, wrap } from '../../../kernel/svg.js';
import type { Locale } from '../../../kernel/text.js';
import type { ChartEdge, EdgeKind, Graph } from './parts.js';

/** Edges between the same two nodes, drawn as one line with all their labels. */
export interface Bundle {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly words: readonly string[];
}
export interface LabelBox {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

export const LABEL_SIZE = 11;
export const LABEL_LINE = 14;
const LABEL_WIDTH = 136;

export function bundlesOf(graph: Graph, locale: Locale): Bundle[] {
  const groups = new Map<string, ChartEdge[]>();
  for (const edge of graph.edges) {
    if (edge.from === edge.to) continue;
    const key = JSON.stringify([edge.from, edge.to, edge.kind]);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups].flatMap(([id, edges]) => {
    const [first] = edges;
    return first ? [{ id, from: first.from, to: first.to, kind: first.kind, words: wordsOf(edges, locale) }] : [];
  });
}

/** Each action a paragraph; a condition they share is told once. */
function wordsOf(edges: readonly ChartEdge[], locale: Locale): string[] {
  const labels = edges.map((edge) => edge.label?.[locale] ?? '');
  const conditions = [...new Set(edges.map((edge) => edge.condition?.[locale] ?? ''))];
  const [shared = ''] = conditions;
  const told =
    conditions.length === 1
      ? [labels.join(' / '), shared]
      : edges.map((edge) => [edge.label?.[locale], edge.condition?.[locale]].filter(Boolean).join(', '));
  return told.filter((one) => one.trim() !== '');
}

export function labelBox(words: readonly string[]): LabelBox | null {
  const lines = words.flatMap((one) => wrap(one, LABEL_WIDTH, LABEL_SIZE));
  if (lines.length === 0) return null;
  const w = Math.ceil(Math.max(...lines.map((line) => widthOf(line, LABEL_SIZE))));
  return { lines, w, h: lines.length * LABEL_LINE };
}
