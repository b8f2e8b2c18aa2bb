import type { Definition } from '../definition.js';
import { isNeverOpen } from '../never-open.js';
import { phaseLanes, positionLanes } from './lanes.js';
import { stepNotes, subCasesOf, timerWords } from './notes.js';
import {
  ANY_TIME,
  type ChartEdge,
  type ChartNode,
  type Graph,
  INTAKE,
  joinNode,
  nodeOf,
  outcomeNode,
  stepNode,
} from './parts.js';
import { routeEdges } from './ways.js';
import { chartWords } from './words.js';

/** The flow chart of an SOP, from its data alone. */
export function graphOf(definition: Definition): Graph {
  const { intake, steps, anyTime, outcomes } = definition;
  const nodes: ChartNode[] = [
    {
      ...nodeOf(definition, INTAKE, 'INTAKE', intake.id, intake.title, 'INTAKE', intake.source.item, intake.by),
      notes: subCasesOf([intake]),
    },
  ];
  const edges: ChartEdge[] = [...routeEdges(definition, nodes, INTAKE, null, { id: intake.id, routes: intake.routes })];
  for (const step of steps) {
    if (step.join) {
      nodes.push(nodeOf(definition, joinNode(step.id), 'JOIN', step.id, chartWords.join, step.phase));
      edges.push({
        from: joinNode(step.id),
        to: stepNode(step.id),
        kind: 'ON',
        action: null,
        label: null,
        condition: null,
      });
    }
    nodes.push(
      nodeOf(
        definition,
        stepNode(step.id),
        'STEP',
        step.id,
        step.title,
        step.phase,
        step.source.item,
        step.actors,
        stepNotes(definition, step),
      ),
    );
  }
  for (const step of steps)
    for (const action of step.actions)
      if (!isNeverOpen(definition, action))
        edges.push(...routeEdges(definition, nodes, stepNode(step.id), step.id, action));
  if (anyTime.length > 0)
    nodes.push({
      ...nodeOf(definition, ANY_TIME, 'ANY_TIME', ANY_TIME, chartWords.anyTime, null),
      notes: subCasesOf(anyTime),
    });
  for (const action of anyTime) edges.push(...routeEdges(definition, nodes, ANY_TIME, null, action));
  for (const outcome of outcomes)
    nodes.push({
      ...nodeOf(definition, outcomeNode(outcome.id), 'OUTCOME', outcome.id, outcome.title, outcome.phase),
      notes: (outcome.timers ?? []).map((timer) => timerWords(definition, timer)),
    });
  const lanes = { phases: phaseLanes(definition, nodes), positions: positionLanes(definition, nodes) };
  return {
    name: definition.name,
    version: definition.version,
    sample: definition.sample ?? false,
    nodes,
    edges,
    lanes,
  };
}
