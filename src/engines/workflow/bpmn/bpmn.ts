import { xmlText } from '../../../kernel/svg.js';
import type { Locale } from '../../../kernel/text.js';
import type { Definition } from '../definition.js';
import type { Clock, Flow, FlowNode, Process } from './parts.js';
import { type Box, type Places, placesOf } from './place.js';
import { processOf } from './process.js';
import { choiceLines, clocksOf, type Line, routesOf, type Shape, shapesOf } from './route.js';

const names = {
  bpmn: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};
/** Conditions are words for people: no engine is told to work them out. */
const LANGUAGE = 'urn:mitra:words';
const PROCESS = 'Process';
const POOL = 'Pool';

/** The SOP as BPMN 2.0 with its drawing, for any tool that reads it. The same data always gives the same file. */
export function bpmnOf(definition: Definition, locale: Locale): string {
  const model = processOf(definition, locale);
  const places = placesOf(model);
  const spaces = Object.entries(names).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions${spaces.join('')} id="Definitions" targetNamespace="urn:mitra:procedure:${xmlText(model.code)}" expressionLanguage="${LANGUAGE}" exporter="Mitra">`,
    `  <bpmn:collaboration id="Collaboration">`,
    `    <bpmn:participant id="${POOL}"${named(model.name)} processRef="${PROCESS}" />`,
    '  </bpmn:collaboration>',
    `  <bpmn:process id="${PROCESS}"${named(model.name)} isExecutable="false">`,
    ...words(model.words),
    ...laneSet(model),
    ...model.nodes.flatMap((node) => elements(model, node)),
    ...model.flows.map(flowElement),
    '  </bpmn:process>',
    ...drawing(model, places),
    '</bpmn:definitions>',
    '',
  ].join('\n');
}

const named = (name: string): string => (name === '' ? '' : ` name="${xmlText(name)}"`);
const words = (said: readonly string[]): string[] =>
  said.length === 0 ? [] : [`    <bpmn:documentation>${xmlText(said.join('\n'))}</bpmn:documentation>`];

const laneSet = ({ lanes, nodes }: Process): string[] => [
  '    <bpmn:laneSet id="Lanes">',
  ...lanes.flatMap(({ id, code, name }) => [
    `      <bpmn:lane id="${id}"${named(name)}>`,
    ...nodes
      .filter((node) => node.lane === code)
      .flatMap((node) => [
        node.id,
        ...(node.choice ? [node.choice.id] : []),
        ...node.clocks.flatMap((clock) => [clock.id, clock.end]),
      ])
      .map((node) => `        <bpmn:flowNodeRef>${node}</bpmn:flowNodeRef>`),
    '      </bpmn:lane>',
  ]),
  '    </bpmn:laneSet>',
];

const tags = {
  START: 'startEvent',
  CONDITION: 'startEvent',
  TASK: 'userTask',
  PARALLEL: 'parallelGateway',
  END: 'endEvent',
} as const;

/** A node, the gateway behind it, and the clocks on its border. */
function elements(model: Process, node: FlowNode): string[] {
  const incoming = model.flows.filter((flow) => flow.target === node).map((flow) => flow.id);
  const leaving = model.flows.filter((flow) => flow.source === node).map((flow) => flow.id);
  const tag = tags[node.kind];
  const condition =
    node.kind === 'CONDITION'
      ? [
          `      <bpmn:conditionalEventDefinition id="${node.id}.when">`,
          `        <bpmn:condition xsi:type="bpmn:tFormalExpression">${xmlText(node.name)}</bpmn:condition>`,
          '      </bpmn:conditionalEventDefinition>',
        ]
      : [];
  return [
    `    <bpmn:${tag} id="${node.id}"${named(node.name)}>`,
    ...words(node.words),
    ...ways(incoming, node.choice ? [node.choice.flow] : leaving),
    ...condition,
    `    </bpmn:${tag}>`,
    ...(node.choice
      ? [
          `    <bpmn:exclusiveGateway id="${node.choice.id}" gatewayDirection="Diverging">`,
          ...ways([node.choice.flow], leaving),
          '    </bpmn:exclusiveGateway>',
          sequence(node.choice.flow, node.id, node.choice.id),
        ]
      : []),
    ...node.clocks.flatMap((clock) => clockElements(node, clock)),
  ];
}

const ways = (incoming: readonly string[], outgoing: readonly string[]): string[] => [
  ...incoming.map((id) => `      <bpmn:incoming>${id}</bpmn:incoming>`),
  ...outgoing.map((id) => `      <bpmn:outgoing>${id}</bpmn:outgoing>`),
];
const sequence = (id: string, from: string, to: string): string =>
  `    <bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;

const clockElements = (node: FlowNode, { id, name, duration, day, flow, end }: Clock): string[] => {
  const tag = duration === null ? 'timeDate' : 'timeDuration';
  return [
    `    <bpmn:boundaryEvent id="${id}"${named(name)} cancelActivity="false" attachedToRef="${node.id}">`,
    ...ways([], [flow]),
    `      <bpmn:timerEventDefinition id="${id}.clock">`,
    `        <bpmn:${tag} xsi:type="bpmn:tFormalExpression">${xmlText(duration ?? day ?? '')}</bpmn:${tag}>`,
    '      </bpmn:timerEventDefinition>',
    '    </bpmn:boundaryEvent>',
    `    <bpmn:endEvent id="${end}">`,
    ...ways([flow], []),
    '    </bpmn:endEvent>',
    sequence(flow, id, end),
  ];
};

function flowElement({ id, source, target, name, condition, words: said }: Flow): string {
  const open = `    <bpmn:sequenceFlow id="${id}"${named(name)} sourceRef="${source.choice?.id ?? source.id}" targetRef="${target.id}"`;
  const inside = [
    ...(condition === null ? words(said) : []),
    ...(condition === null
      ? []
      : [
          `      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${xmlText(condition)}</bpmn:conditionExpression>`,
        ]),
  ];
  return inside.length === 0 ? `${open} />` : [`${open}>`, ...inside, '    </bpmn:sequenceFlow>'].join('\n');
}

function drawing(model: Process, places: Places): string[] {
  const clocks = clocksOf(places);
  const sides = [{ id: POOL, box: places.pool }, ...places.lanes].map(
    ({ id, box }) =>
      `      <bpmndi:BPMNShape id="${id}.di" bpmnElement="${id}" isHorizontal="true">${bounds(box)}</bpmndi:BPMNShape>`,
  );
  return [
    '  <bpmndi:BPMNDiagram id="Diagram">',
    '    <bpmndi:BPMNPlane id="Plane" bpmnElement="Collaboration">',
    ...sides,
    ...[...shapesOf(places), ...clocks.shapes].map(shapeElement),
    ...[...choiceLines(places), ...routesOf(model, places), ...clocks.lines].map(edgeElement),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
  ];
}

const bounds = ({ x, y, w, h }: Box): string => `<dc:Bounds x="${x}" y="${y}" width="${w}" height="${h}" />`;
const labelled = (label: Box | null): string =>
  label === null ? '' : `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>`;
const shapeElement = ({ id, box, label }: Shape): string =>
  `      <bpmndi:BPMNShape id="${id}.di" bpmnElement="${id}">${bounds(box)}${labelled(label)}</bpmndi:BPMNShape>`;
const edgeElement = ({ id, points, label }: Line): string => {
  const way = points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}" />`).join('');
  return `      <bpmndi:BPMNEdge id="${id}.di" bpmnElement="${id}">${way}${labelled(label)}</bpmndi:BPMNEdge>`;
};
