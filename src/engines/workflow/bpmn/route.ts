import type { Flow, Process } from './parts.js';
import { type Box, clockHeight, heightOf, isNext, LABEL, linesOf, type Placed, type Places, TRACK } from './place.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Line {
  readonly id: string;
  readonly points: readonly Point[];
  readonly label: Box | null;
}
export interface Shape {
  readonly id: string;
  readonly box: Box;
  readonly label: Box | null;
}

/** How far before a node the arriving flows come together. */
const MEETING = 12;
const EVENT = 36;

/** Every flow as a line of upright and level parts that runs through no node. */
export function routesOf(model: Process, places: Places): Line[] {
  const channels = new Map<number, number>();
  const corridors = new Map<object, number>();
  const upright = (channel: number): number => {
    const track = (channels.get(channel) ?? 0) + 1;
    channels.set(channel, track);
    return (places.columns[channel]?.channel ?? places.before) + track * TRACK;
  };
  const level = (placed: Placed): number => {
    const track = corridors.get(placed.row) ?? 0;
    corridors.set(placed.row, track + 1);
    return placed.row.corridor + track * TRACK;
  };
  return model.flows.map((flow) => {
    const [source, target] = [placedAt(places, flow.source.id), placedAt(places, flow.target.id)];
    const from = rightOf(source.choice ?? source.box);
    const arrival = target.row.middle + (target.heights[target.arriving.indexOf(flow)] ?? 0);
    const through = isNext(flow)
      ? atX(upright(flow.source.column), from.y, arrival)
      : detour(from.y, upright(flow.source.column), level(source), upright(flow.target.column - 1), arrival);
    const to = leftOf(target.box);
    const meeting = atX(to.x - MEETING, arrival, to.y);
    const points = straightened([from, ...through, ...meeting, to]);
    return { id: flow.id, points, label: labelBefore(places, flow, arrival) };
  });
}

const placedAt = (places: Places, id: string): Placed => places.placed.get(id) as Placed;
const rightOf = ({ x, y, w, h }: Box): Point => ({ x: x + w, y: y + h / 2 });
const leftOf = ({ x, y, h }: Box): Point => ({ x, y: y + h / 2 });
const atX = (x: number, from: number, to: number): Point[] => [
  { x, y: from },
  { x, y: to },
];
const detour = (from: number, out: number, along: number, back: number, to: number): Point[] => [
  ...atX(out, from, along),
  ...atX(back, along, to),
];

/** Without points twice in a row, or in the middle of a straight part. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    const inLine =
      before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (inLine) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Above the last level part, where it cannot be another flow's. */
function labelBefore(places: Places, flow: Flow, arrival: number): Box | null {
  const lines = linesOf(flow.name).length;
  if (lines === 0) return null;
  const x = (places.columns[flow.target.column]?.left ?? 0) + TRACK;
  return { x, y: arrival - lines * LABEL.line - 2, w: LABEL.width, h: lines * LABEL.line };
}

/** Tasks, events and gateways, with the names that stand beside them. */
export function shapesOf(places: Places): Shape[] {
  return [...places.placed.values()].flatMap(({ node, box, choice }): Shape[] => {
    const below = { x: box.x + box.w / 2 - 70, y: box.y + box.h + 4, w: 140, h: heightOf(node.name, 140) };
    const label = node.kind === 'TASK' || node.name === '' ? null : below;
    return [
      { id: node.id, box, label },
      ...(node.choice && choice ? [{ id: node.choice.id, box: choice, label: null }] : []),
    ];
  });
}

/** The flow between a node and the gateway behind it. */
export const choiceLines = (places: Places): Line[] =>
  [...places.placed.values()].flatMap(({ node, box, choice }) =>
    node.choice && choice ? [{ id: node.choice.flow, points: [rightOf(box), leftOf(choice)], label: null }] : [],
  );

/** Clocks on the lower border of their task, the last one nearest to it, each with its own way to its end. */
export function clocksOf(places: Places): { shapes: Shape[]; lines: Line[] } {
  const shapes: Shape[] = [];
  const lines: Line[] = [];
  for (const { node, box } of places.placed.values()) {
    const bottom = box.y + box.h;
    let y = bottom + EVENT;
    for (const [at, clock] of [...node.clocks.entries()].toReversed()) {
      const x = box.x + TRACK + at * (EVENT + TRACK) + EVENT / 2;
      const end = { x: box.x + 2 * LABEL.width, y: y - EVENT / 2, w: EVENT, h: EVENT };
      const label = { x: x + 6, y: y + 4, w: end.x - x - 12, h: heightOf(clock.name, 2 * LABEL.width) };
      shapes.push({ id: clock.id, box: { x: x - EVENT / 2, y: bottom - EVENT / 2, w: EVENT, h: EVENT }, label });
      shapes.push({ id: clock.end, box: end, label: null });
      lines.push({
        id: clock.flow,
        points: [
          { x, y: bottom + EVENT / 2 },
          { x, y },
          { x: end.x, y },
        ],
        label: null,
      });
      y += clockHeight(clock.name);
    }
  }
  return { shapes, lines };
}
