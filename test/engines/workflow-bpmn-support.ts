import { BpmnModdle } from 'bpmn-moddle';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** What the reader of bpmn.io makes of an element, as far as it is asked here. */
export interface BpmnElement {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly incoming?: readonly BpmnElement[];
  readonly outgoing?: readonly BpmnElement[];
  readonly sourceRef?: BpmnElement;
  readonly targetRef?: BpmnElement;
  readonly attachedToRef?: BpmnElement;
  readonly cancelActivity?: boolean;
  readonly conditionExpression?: { readonly body: string };
  readonly eventDefinitions?: readonly {
    readonly $type: string;
    readonly timeDuration?: { readonly body: string };
    readonly timeDate?: { readonly body: string };
  }[];
}
interface Lane {
  readonly id: string;
  readonly name: string;
  readonly flowNodeRef: readonly BpmnElement[];
}
interface Drawn {
  readonly $type: string;
  readonly id: string;
  readonly bpmnElement: BpmnElement;
  readonly bounds: Bounds;
  readonly label?: { readonly bounds: Bounds };
  readonly waypoint: readonly { readonly x: number; readonly y: number }[];
}
interface Root {
  readonly rootElements: readonly {
    readonly $type: string;
    readonly flowElements: readonly BpmnElement[];
    readonly laneSets: readonly { readonly lanes: readonly Lane[] }[];
  }[];
  readonly diagrams: readonly { readonly plane: { readonly planeElement: readonly Drawn[] } }[];
}
export interface ReadBpmn {
  readonly warnings: readonly { readonly message: string }[];
  readonly nodes: readonly BpmnElement[];
  readonly flows: readonly BpmnElement[];
  readonly lanes: readonly Lane[];
  readonly shapes: readonly Drawn[];
  readonly edges: readonly Drawn[];
}

/** Reads a file as bpmn.io does. */
export async function readBpmn(xml: string): Promise<ReadBpmn> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  const root = rootElement as unknown as Root;
  const process = root.rootElements.find((one) => one.$type === 'bpmn:Process');
  const drawn = root.diagrams.flatMap((one) => one.plane.planeElement);
  const elements = process?.flowElements ?? [];
  const isFlow = (one: BpmnElement) => one.$type === 'bpmn:SequenceFlow';
  return {
    warnings,
    nodes: elements.filter((one) => !isFlow(one)),
    flows: elements.filter(isFlow),
    lanes: process?.laneSets.flatMap((one) => one.lanes) ?? [],
    shapes: drawn.filter((one) => one.$type === 'bpmndi:BPMNShape'),
    edges: drawn.filter((one) => one.$type === 'bpmndi:BPMNEdge'),
  };
}

const isSide = ({ bpmnElement }: Drawn): boolean => ['bpmn:Participant', 'bpmn:Lane'].includes(bpmnElement.$type);
const isOnBorder = ({ bpmnElement }: Drawn): boolean => bpmnElement.$type === 'bpmn:BoundaryEvent';

/** Everything that a reader or a person would stumble over; empty when the file is whole. */
export function faultsOf(read: ReadBpmn): string[] {
  const faults: string[] = read.warnings.map((one) => one.message);
  const fault = (broken: boolean, words: string) => {
    if (broken) faults.push(words);
  };
  const ids = [...read.nodes, ...read.flows, ...read.lanes, ...read.shapes, ...read.edges].map((one) => one.id);
  fault(new Set(ids).size !== ids.length, 'an id is given twice');
  const shapeOf = new Map(read.shapes.map((one) => [one.bpmnElement?.id, one]));
  for (const flow of read.flows) {
    const { sourceRef: from, targetRef: to } = flow;
    fault(!from?.outgoing?.includes(flow), `${flow.id} does not leave its source`);
    fault(!to?.incoming?.includes(flow), `${flow.id} does not arrive at its target`);
    faults.push(...lineFaults(read, shapeOf, flow));
  }
  for (const node of read.nodes) {
    fault(!shapeOf.has(node.id), `${node.id} has no shape`);
    const lanes = read.lanes.filter((lane) => lane.flowNodeRef.includes(node));
    const [lane] = lanes;
    fault(lanes.length !== 1, `${node.id} stands in ${lanes.length} lanes`);
    fault(!isInside(shapeOf.get(node.id)?.bounds, shapeOf.get(lane?.id ?? '')?.bounds), `${node.id} leaves its lane`);
    faults.push(...nodeFaults(node));
  }
  const solid = read.shapes.filter((one) => !isSide(one) && !isOnBorder(one));
  for (const [index, one] of solid.entries())
    for (const other of solid.slice(index + 1))
      fault(overlap(one.bounds, other.bounds), `${one.id} lies over ${other.id}`);
  return faults;
}

function nodeFaults(node: BpmnElement): string[] {
  const { id, $type, incoming = [], outgoing = [] } = node;
  const ways = { in: incoming.length, out: outgoing.length };
  const wrong = (broken: boolean, words: string) => (broken ? [`${id} ${words}`] : []);
  switch ($type) {
    case 'bpmn:StartEvent':
      return wrong(ways.in > 0 || ways.out > 1, 'starts, and is come to or leads several ways');
    case 'bpmn:EndEvent':
      return wrong(ways.out > 0, 'ends and leads on');
    case 'bpmn:BoundaryEvent':
      return [
        ...wrong(node.attachedToRef?.$type !== 'bpmn:UserTask', 'hangs on no task'),
        ...wrong(node.cancelActivity !== false, 'would end its task'),
        ...wrong(ways.in > 0 || ways.out !== 1, 'has not one way out'),
      ];
    case 'bpmn:ExclusiveGateway':
      return [
        ...wrong(ways.in !== 1 || ways.out < 2, 'chooses nothing'),
        ...wrong(
          outgoing.some((flow) => !flow.conditionExpression?.body),
          'leads on without a condition',
        ),
      ];
    case 'bpmn:UserTask':
      return wrong(ways.out > 1, 'leads several ways at once');
    default:
      return wrong($type !== 'bpmn:ParallelGateway', `is a ${$type}`);
  }
}

function lineFaults(read: ReadBpmn, shapeOf: ReadonlyMap<string, Drawn>, flow: BpmnElement): string[] {
  const lines = read.edges.filter((one) => one.bpmnElement?.id === flow.id);
  const [line] = lines;
  if (!line || lines.length !== 1) return [`${flow.id} is drawn ${lines.length} times`];
  const [from, to] = [shapeOf.get(flow.sourceRef?.id ?? ''), shapeOf.get(flow.targetRef?.id ?? '')];
  const parts = line.waypoint.slice(1).map((end, index) => ({ from: line.waypoint[index] ?? end, end }));
  const crossed = read.shapes.filter(
    (shape) =>
      !isSide(shape) &&
      !(isOnBorder(shape) && shape.bpmnElement.attachedToRef === flow.sourceRef) &&
      parts.some(({ from: a, end: b }) => overlap(boxOf(a, b), shape.bounds)),
  );
  return [
    ...(parts.length === 0 ? [`${flow.id} has no length`] : []),
    ...(isOnBorderOf(line.waypoint.at(0), from?.bounds) ? [] : [`${flow.id} does not begin at its source`]),
    ...(isOnBorderOf(line.waypoint.at(-1), to?.bounds) ? [] : [`${flow.id} does not end at its target`]),
    ...parts.flatMap(({ from: a, end: b }) => (a.x === b.x || a.y === b.y ? [] : [`${flow.id} runs aslant`])),
    ...crossed.map((shape) => `${flow.id} runs through ${shape.id}`),
    ...(flow.name === undefined || line.label ? [] : [`${flow.id} has a name and no place for it`]),
  ];
}

const boxOf = (a: { x: number; y: number }, b: { x: number; y: number }): Bounds => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
/** Borders may touch. */
const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isInside = (inner: Bounds | undefined, outer: Bounds | undefined): boolean =>
  inner !== undefined &&
  outer !== undefined &&
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const isOnBorderOf = (point: { x: number; y: number } | undefined, box: Bounds | undefined): boolean =>
  point !== undefined &&
  box !== undefined &&
  isInside({ ...point, width: 0, height: 0 }, box) &&
  (point.x === box.x || point.x === box.x + box.width || point.y === box.y || point.y === box.y + box.height);
