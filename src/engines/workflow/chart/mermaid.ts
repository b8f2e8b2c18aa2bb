import type { Locale } from '../../../kernel/text.js';
import { type Mark, type Marks, noMarks } from './marks.js';
import type { ChartEdge, ChartNode, EdgeKind, Graph, NodeKind } from './parts.js';

const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  INTAKE: ['(["', '"])'],
  STEP: ['["', '"]'],
  FORK: ['{{"', '"}}'],
  JOIN: ['{{"', '"}}'],
  OUTCOME: ['(["', '"])'],
  ANY_TIME: ['[/"', '"/]'],
};
const arrows: Readonly<Record<EdgeKind, string>> = {
  ON: '-->',
  STAY: '-->',
  RETURN: '-.->',
  RESUME: '==>',
  ANY_TIME: '-.->',
};
const classes: Readonly<Record<Mark, string>> = { ACTIVE: 'active', WAITING: 'waiting', REACHED: 'reached' };

/** The chart as Mermaid text. Names are n0, n1, …: ids of the data may be words of Mermaid's own (`end`). */
export function mermaidOf(graph: Graph, locale: Locale, marks: Marks = noMarks): string {
  const names = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
  const name = (id: string) => names.get(id) ?? id;
  const inLanes = new Set(graph.lanes.phases.flatMap((lane) => lane.nodes));
  const drawn = (node: ChartNode, indent: string) =>
    `${indent}${name(node.id)}${shapes[node.kind].join(nodeText(node, graph.edges, locale))}`;
  const lines = [
    'flowchart TD',
    `  accTitle: ${plain(`${graph.name[locale]} ${graph.version}`)}`,
    ...graph.lanes.phases.flatMap((lane) => [
      `  subgraph ${lane.code}["${quoted(lane.title[locale])}"]`,
      ...graph.nodes.filter((node) => lane.nodes.includes(node.id)).map((node) => drawn(node, '    ')),
      '  end',
    ]),
    ...graph.nodes.filter((node) => !inLanes.has(node.id)).map((node) => drawn(node, '  ')),
    ...graph.edges
      .filter((edge) => edge.kind !== 'STAY')
      .map((edge) => {
        const words = edgeText(edge, locale);
        return `  ${name(edge.from)} ${arrows[edge.kind]}${words === '' ? '' : `|"${words}"|`} ${name(edge.to)}`;
      }),
    '  classDef active fill:#ffd54a,stroke:#8a5a00,stroke-width:3px,color:#000',
    '  classDef waiting fill:#fff3c4,stroke:#8a5a00,stroke-dasharray:4 3,color:#000',
    '  classDef reached fill:#b7e4c7,stroke:#1b5e3a,stroke-width:3px,color:#000',
    ...[...marks].filter(([id]) => names.has(id)).map(([id, mark]) => `  class ${name(id)} ${classes[mark]}`),
  ];
  return `${lines.join('\n')}\n`;
}

function nodeText(node: ChartNode, edges: readonly ChartEdge[], locale: Locale): string {
  const stays = edges.filter((edge) => edge.kind === 'STAY' && edge.from === node.id);
  const inside = [...new Set(stays.map((edge) => `↻ ${edge.label?.[locale] ?? ''}`))];
  const notes = node.notes.map((note) => note[locale]);
  const below = [...(node.actors ? [node.actors[locale]] : []), ...inside, ...notes].map(
    (line) => `<br/>${quoted(line)}`,
  );
  return `${quoted(node.title[locale])}${below.join('')}`;
}

function edgeText(edge: ChartEdge, locale: Locale): string {
  return [edge.label?.[locale], edge.condition?.[locale]]
    .flatMap((part) => (part === undefined ? [] : [quoted(part)]))
    .join('<br/>');
}

/** Mermaid's own entities: whatever is no letter, digit or harmless sign goes as its number. */
const quoted = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} .,:()/≠≤≥=+↻-]/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`);
/** Here entities are not read: a straight apostrophe goes as the curly one, other signs as a space. */
const plain = (words: string): string => words.replaceAll("'", '’').replace(/[^\p{L}\p{M}\p{N} .,()’-]/gu, ' ');
