import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../src/engines/workflow/chart/graph.js';
import { type Layout, layoutOf } from '../../src/engines/workflow/chart/layout.js';
import { type Mark, noMarks } from '../../src/engines/workflow/chart/marks.js';
import { mermaidOf } from '../../src/engines/workflow/chart/mermaid.js';
import type { Graph } from '../../src/engines/workflow/chart/parts.js';
import { svgOf } from '../../src/engines/workflow/chart/svg.js';
import { anyDefinition, pointsOf, readXml } from './workflow-chart-support.js';
import { madeUp } from './workflow-parallel-sop.js';
import { pusjatan } from './workflow-support.js';

const drawn = (graph: Graph): Layout => {
  const layout = layoutOf(graph, 'id', noMarks);
  if (!layout) throw new Error('not drawn');
  return layout;
};
const run = (check: (graph: Graph) => void) => {
  for (const definition of [pusjatan, madeUp]) check(graphOf(definition));
  fc.assert(
    fc.property(anyDefinition, (definition) => check(graphOf(definition))),
    { numRuns: 100, seed: 20260302 },
  );
};

test('every edge joins two nodes, every step and outcome has one', () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      const graph = graphOf(definition);
      const ids = new Set(graph.nodes.map((node) => node.id));
      expect(ids.size).toBe(graph.nodes.length);
      expect(graph.edges.filter((edge) => !ids.has(edge.from) || !ids.has(edge.to))).toEqual([]);
      const refs = (kind: string) => graph.nodes.filter((node) => node.kind === kind).map((node) => node.ref);
      expect(refs('STEP')).toEqual(definition.steps.map((step) => step.id));
      expect(refs('OUTCOME')).toEqual(definition.outcomes.map((one) => one.id));
    }),
    { numRuns: 100, seed: 20260302 },
  );
});

test('every node is drawn once, and no two boxes or labels overlap', () =>
  run((graph) => {
    const { cells, words } = drawn(graph);
    expect(cells.flatMap((cell) => cell.box?.node.id ?? []).toSorted()).toEqual(
      graph.nodes.map((one) => one.id).toSorted(),
    );
    const solid = cells.filter((cell) => cell.box || cell.label);
    const overlaps = solid.flatMap((a, index) =>
      solid
        .slice(index + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 - 0.01 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 - 0.01)
        .map((b) => `${a.id} over ${b.id}`),
    );
    expect(overlaps).toEqual([]);
    const [left, right] = [
      Math.min(...solid.map((one) => one.x - one.w / 2)),
      Math.max(...solid.map((one) => one.x + one.w / 2)),
    ];
    expect(words.filter((one) => one.x > left && one.x < right)).toEqual([]);
  }));

test('every line ends at its node and runs through no other', () =>
  run((graph) => {
    const { cells, lines } = drawn(graph);
    const boxes = cells.flatMap((cell) => (cell.box ? [{ ...cell, node: cell.box.node }] : []));
    const pairs = new Set(lines.map((line) => `${line.from} ${line.to} ${line.kind}`));
    for (const edge of graph.edges)
      if (edge.from !== edge.to) expect(pairs).toContain(`${edge.from} ${edge.to} ${edge.kind}`);
    for (const { to, tip } of lines) {
      const box = boxes.find((one) => one.node.id === to);
      if (!tip || !box) continue;
      const [dx, dy] = [Math.abs(tip.x - box.x) - box.w / 2, Math.abs(tip.y - box.y) - box.h / 2];
      expect(Math.abs(Math.max(dx, dy)), `${to} is not reached`).toBeLessThan(0.2);
    }
    const through = lines.flatMap((line) =>
      pointsOf(line.path).flatMap(({ x, y }) =>
        boxes
          .filter((box) => Math.abs(x - box.x) < box.w / 2 - 0.5 && Math.abs(y - box.y) < box.h / 2 - 0.5)
          .map((box) => `${line.from} → ${line.to} runs through ${box.node.id}`),
      ),
    );
    expect([...new Set(through)]).toEqual([]);
  }));

test('the SVG is well-formed, harmless, says every title, and is always the same', () =>
  run((graph) => {
    const marks = new Map<string, Mark>(graph.nodes.map((node, index) => [node.id, index % 2 ? 'ACTIVE' : 'REACHED']));
    const svg = svgOf(graph, 'id', marks) ?? '';
    expect(svgOf(graph, 'id', marks)).toBe(svg);
    const elements = readXml(svg);
    expect([...new Set(elements.map((one) => one.name))].toSorted()).toEqual([
      'desc',
      'g',
      'path',
      'rect',
      'style',
      'svg',
      'text',
      'title',
    ]);
    const attributes = new Set(elements.flatMap((one) => Object.keys(one.attributes)));
    expect([...attributes].filter((name) => /^on|href|^style$/.test(name))).toEqual([]);
    const shown = elements
      .filter((one) => one.name === 'text')
      .map((one) => one.text)
      .join('')
      .replace(/\s|\uFFFD/g, '');
    for (const node of graph.nodes)
      if (node.kind !== 'FORK') expect(shown).toContain(node.title.id.replace(/\s|\p{Cc}/gu, ''));
  }));

test('Mermaid gets lines of its own grammar only, whatever a title says', () =>
  run((graph) => {
    const text = '[^"|\\[\\]{}<>;`&%]|#\\d+;|<br/>';
    const node = `n\\d+(\\(\\["(${text})*"\\]\\)|\\["(${text})*"\\]|\\{\\{"(${text})*"\\}\\}|\\[/"(${text})*"/\\])`;
    const edge = `n\\d+ (-->|-\\.->|==>)(\\|"(${text})+"\\|)? n\\d+`;
    const line = new RegExp(
      `^(flowchart TD|  accTitle: [\\p{L}\\p{M}\\p{N} .,()’-]+|  subgraph [A-Z]+\\["(${text})+"\\]|  end|    ${node}|  ${node}|  ${edge}|  classDef [a-z]+ [\\w:#,. -]+|  class n\\d+ [a-z]+|)$`,
      'u',
    );
    expect(
      mermaidOf(graph, 'id')
        .split('\n')
        .filter((one) => !line.test(one)),
    ).toEqual([]);
  }));
