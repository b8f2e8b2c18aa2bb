import { graphOf } from '../../engines/workflow/chart/graph.js';
import { type Marks, marksOf, noMarks } from '../../engines/workflow/chart/marks.js';
import { mermaidOf } from '../../engines/workflow/chart/mermaid.js';
import { svgOf } from '../../engines/workflow/chart/svg.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import type { Locale } from '../../kernel/text.js';
import { type FlowChartType, Language } from './chart.type.js';
import { hashOf } from './procedure-file.js';

const LARGEST_SVG = 524_288;
const LIMIT = 200;
const hashes = new WeakMap<Definition, string>();
const drawn = new Map<string, FlowChartType>();

export const localeFor = (language: Language): Locale => (language === Language.EN ? 'en' : 'id');

/** The flow chart of an SOP; with the state of a case, where it stands is marked. */
export function flowChart(definition: Definition, language: Language, state?: State): FlowChartType {
  const marks = state ? marksOf(state) : noMarks;
  const key = JSON.stringify([hashFor(definition), language, ...marks]);
  // A definition never changes, and most cases stand at the same few steps: a picture once drawn serves them all.
  const found = drawn.get(key);
  if (found) return found;
  const chart = draw(definition, localeFor(language), marks);
  if (drawn.size >= LIMIT) drawn.delete(drawn.keys().next().value ?? '');
  drawn.set(key, chart);
  return chart;
}

function draw(definition: Definition, locale: Locale, marks: Marks): FlowChartType {
  const graph = graphOf(definition);
  const svg = svgOf(graph, locale, marks);
  const fits = svg !== null && Buffer.byteLength(svg) <= LARGEST_SVG;
  return { mermaid: mermaidOf(graph, locale, marks), svg: fits ? svg : null };
}

function hashFor(definition: Definition): string {
  const known = hashes.get(definition) ?? hashOf(definition);
  hashes.set(definition, known);
  return known;
}
