import type { Locale } from '../../../kernel/text.js';
import type { Mark, Marks } from './marks.js';
import { widthOf, wrap } from './measure.js';
import type { ChartEdge, ChartNode, Graph } from './parts.js';
import { chartWords, itemWords } from './words.js';

export type LineStyle = 'caption' | 'title' | 'small' | 'note' | 'now';
export interface Line {
  readonly words: string;
  readonly style: LineStyle;
}
/** A node as it will be drawn, before it has a place. */
export interface Box {
  readonly node: ChartNode;
  readonly mark: Mark | null;
  readonly lines: readonly Line[];
  readonly w: number;
  readonly h: number;
}

export const sizes: Readonly<Record<LineStyle, number>> = { caption: 10, title: 13, small: 11, note: 11, now: 11 };
export const heights: Readonly<Record<LineStyle, number>> = { caption: 14, title: 17, small: 15, note: 15, now: 17 };
const STEP_WIDTH = 190;
const END_WIDTH = 150;
const PADDING = 10;

export const boxesOf = (graph: Graph, locale: Locale, marks: Marks): Box[] =>
  graph.nodes.map((node) => boxOf(node, graph.edges, locale, marks.get(node.id) ?? null));

function boxOf(node: ChartNode, edges: readonly ChartEdge[], locale: Locale, mark: Mark | null): Box {
  if (node.kind === 'FORK') return { node, mark, lines: [], w: 110, h: 6 };
  const most = (node.kind === 'STEP' || node.kind === 'INTAKE' ? STEP_WIDTH : END_WIDTH) - 2 * PADDING;
  const lines: Line[] = [];
  const say = (words: string, style: LineStyle) => {
    const bold = style === 'title' || style === 'now';
    lines.push(...wrap(words, most, sizes[style], bold).map((one) => ({ words: one, style })));
  };
  if (mark !== null) say(`● ${markWords(mark)[locale]}`, 'now');
  if (node.kind === 'JOIN') {
    say(node.title[locale], 'caption');
    return { node, mark, lines, w: END_WIDTH, h: 12 + heightOf(lines) };
  }
  if (node.item !== null) say(itemWords(node.item)[locale], 'caption');
  if (node.kind === 'OUTCOME') say(chartWords.outcome[locale], 'caption');
  say(node.title[locale], 'title');
  if (node.actors) say(node.actors[locale], 'small');
  for (const words of loopsOf(node, edges, locale)) say(words, 'small');
  for (const note of node.notes) say(note[locale], 'note');
  const widest = Math.max(...lines.map((one) => widthOf(one.words, sizes[one.style], one.style === 'title')), 40);
  const w = node.kind === 'STEP' || node.kind === 'INTAKE' ? STEP_WIDTH : Math.ceil(widest) + 4 * PADDING;
  return { node, mark, lines, w, h: heightOf(lines) + 2 * PADDING - 4 };
}

export const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + heights[line.style], 0);

/** Actions after which the step stays, or is entered anew: told inside the box, as a line from it to itself says less. */
function loopsOf(node: ChartNode, edges: readonly ChartEdge[], locale: Locale): string[] {
  const loops = edges.filter((edge) => edge.from === node.id && edge.to === node.id);
  return [...new Set(loops.map((edge) => `↻ ${edge.label?.[locale] ?? ''}`.trim()))];
}

const markWords = (mark: Mark) =>
  mark === 'ACTIVE' ? chartWords.active : mark === 'WAITING' ? chartWords.waiting : chartWords.reached;
