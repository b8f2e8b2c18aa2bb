import { widthOf, wrap } from '../../../kernel/svg.js';
import type { Flow, FlowNode, NodeKind, Process } from './parts.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** A node with its place: arrivals come in at the left, each on its own height, with their names above. */
export interface Placed {
  readonly node: FlowNode;
  readonly row: Row;
  readonly box: Box;
  readonly choice: Box | null;
  /** Heights at which flows arrive, seen from the middle, in the order of `arriving`. */
  readonly arriving: readonly Flow[];
  readonly heights: readonly number[];
}
/** A strip inside a lane; below it runs a corridor for flows that lead further than to the next column. */
export interface Row {
  readonly lane: string;
  readonly middle: number;
  readonly corridor: number;
}
export interface Column {
  readonly left: number;
  /** Where the channel behind it begins: there flows run up and down. */
  readonly channel: number;
}
export interface Places {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly columns: readonly Column[];
  /** The channel before the first column. */
  readonly before: number;
  readonly lanes: readonly { readonly id: string; readonly box: Box }[];
  readonly pool: Box;
}

export const LABEL = { size: 11, line: 14, width: 130 } as const;
export const TRACK = 10;
const HEADER = 30;
const POOL = { x: 160, y: 80 } as const;
const GAP = 24;
const TASK = { w: 140, h: 80 } as const;
const BEHIND = 30;
const GATEWAY = 50;
const EVENT = 36;
const COMB = 16;

const sizes: Readonly<Record<NodeKind, { readonly w: number; readonly h: number }>> = {
  START: { w: EVENT, h: EVENT },
  CONDITION: { w: EVENT, h: EVENT },
  END: { w: EVENT, h: EVENT },
  PARALLEL: { w: GATEWAY, h: GATEWAY },
  TASK,
};

export const linesOf = (words: string, width: number = LABEL.width): readonly string[] =>
  words === '' ? [] : wrap(words, width, LABEL.size);
export const heightOf = (words: string, width?: number): number => linesOf(words, width).length * LABEL.line;
/** The room a clock takes up below its task. */
export const clockHeight = (name: string): number => EVENT + heightOf(name, 2 * LABEL.width) + TRACK;

/** Whether a flow goes straight to the next column; others run through a corridor. */
export const isNext = ({ source, target }: Pick<Flow, 'source' | 'target'>): boolean =>
  target.column === source.column + 1;

/** Lanes from top to bottom, columns from left to right, room for every flow between them. */
export function placesOf(model: Process): Places {
  const slots = slotsOf(model);
  const arrivals = new Map(model.nodes.map((node) => [node.id, arrivingAt(model, node, slots)]));
  const count = Math.max(0, ...model.nodes.map((node) => node.column)) + 1;
  const { columns, before, right } = columnsOf(model, count);
  const rows = rowsOf(model, slots, arrivals);
  const placed = new Map(
    model.nodes.map((node): [string, Placed] => {
      const column = columns[node.column] as Column;
      const row = rows.at.get(slots.get(node.id) ?? '') as Row;
      const { heights, arriving } = arrivals.get(node.id) as Arrivals;
      const { w, h } = sizeOf(node);
      const inner = column.left + LABEL.width + COMB + 2 * TRACK;
      const x = inner + (TASK.w - Math.min(w, TASK.w)) / 2;
      const choice = node.choice
        ? { x: inner + Math.max(w, TASK.w) + BEHIND, y: row.middle - GATEWAY / 2, w: GATEWAY, h: GATEWAY }
        : null;
      return [node.id, { node, row, box: { x, y: row.middle - h / 2, w, h }, choice, arriving, heights }];
    }),
  );
  const width = right - POOL.x;
  return {
    placed,
    columns,
    before,
    lanes: rows.lanes.map(({ id, top, bottom }) => ({
      id,
      box: { x: POOL.x + HEADER, y: top, w: width - HEADER, h: bottom - top },
    })),
    pool: { x: POOL.x, y: POOL.y, w: width, h: rows.bottom - POOL.y },
  };
}

export const sizeOf = (node: FlowNode) =>
  node.kind === 'TASK'
    ? { w: Math.max(TASK.w, node.clocks.length * (EVENT + TRACK) + TRACK), h: TASK.h }
    : sizes[node.kind];

/** Which strip a node stands in: those of one lane and column one below the other. */
function slotsOf({ nodes }: Process): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    nodes.map((node) => {
      const key = JSON.stringify([node.lane, node.column]);
      const number = counts.get(key) ?? 0;
      counts.set(key, number + 1);
      return [node.id, slotKey(node.lane, number)];
    }),
  );
}
const slotKey = (lane: string, number: number): string => JSON.stringify([lane, number]);

interface Arrivals {
  readonly arriving: readonly Flow[];
  readonly heights: readonly number[];
}

/** The straight one first from above, what comes through a corridor last: so that few lines cross. */
function arrivingAt({ flows }: Process, node: FlowNode, slots: ReadonlyMap<string, string>): Arrivals {
  const order = (flow: Flow): number => (!isNext(flow) ? 2 : slots.get(flow.source.id) === slots.get(node.id) ? 1 : 0);
  const arriving = flows.filter((flow) => flow.target === node).toSorted((a, b) => order(a) - order(b));
  const heights: number[] = [];
  let at = 0;
  for (const flow of arriving) {
    at += heights.length === 0 ? 0 : heightOf(flow.name) + TRACK;
    heights.push(at);
  }
  return { arriving, heights: heights.map((one) => one - at / 2) };
}

function columnsOf({ nodes, flows }: Process, count: number) {
  const tracks = (channel: number): number =>
    flows.filter((flow) => {
      const crossing = isNext(flow) ? [flow.source.column] : [flow.source.column, flow.target.column - 1];
      return crossing.includes(channel);
    }).length;
  const before = POOL.x + HEADER * 2 + TRACK;
  let x = before + (tracks(-1) + 1) * TRACK;
  const columns = Array.from({ length: count }, (_, index): Column => {
    const inside = nodes.filter((node) => node.column === index);
    const widest = Math.max(
      ...inside.map((node) => {
        const behind = node.choice ? BEHIND + GATEWAY : 0;
        const clocks = node.clocks.length > 0 ? 2 * LABEL.width - TASK.w + EVENT : 0;
        return Math.max(sizeOf(node).w, TASK.w) + Math.max(behind, clocks);
      }),
    );
    const left = x;
    const channel = left + LABEL.width + COMB + 2 * TRACK + widest + TRACK;
    x = channel + (tracks(index) + 1) * TRACK;
    return { left, channel };
  });
  return { columns, before, right: x + GAP };
}

function rowsOf(model: Process, slots: ReadonlyMap<string, string>, arrivals: ReadonlyMap<string, Arrivals>) {
  const at = new Map<string, Row>();
  let y: number = POOL.y;
  const lanes = model.lanes.map(({ id, code, name }) => {
    const top = y;
    for (let number = 0; ; number += 1) {
      const slot = slotKey(code, number);
      const inside = model.nodes.filter((node) => slots.get(node.id) === slot);
      if (inside.length === 0) break;
      const room = inside.map((node) => roomOf(node, arrivals.get(node.id) as Arrivals));
      const middle = y + GAP + Math.max(...room.map((one) => one.above));
      const corridor = middle + Math.max(...room.map((one) => one.below)) + TRACK;
      const through = model.flows.filter((flow) => !isNext(flow) && slots.get(flow.source.id) === slot).length;
      at.set(slot, { lane: code, middle, corridor });
      y = corridor + through * TRACK + TRACK;
    }
    // Its name stands upright.
    y = Math.max(y, top + Math.ceil(widthOf(name, 12)) + GAP);
    return { id, top, bottom: y };
  });
  return { at, lanes, bottom: y };
}

/** How far a node reaches above and below its middle, with what belongs to it. */
function roomOf(node: FlowNode, { arriving, heights }: Arrivals): { above: number; below: number } {
  const half = sizeOf(node).h / 2;
  const named = node.kind === 'TASK' ? 0 : heightOf(node.name, TASK.w) + TRACK;
  const clocks = node.clocks.reduce((sum, clock) => sum + clockHeight(clock.name), node.clocks.length > 0 ? EVENT : 0);
  return {
    above: Math.max(half, heightOf(arriving[0]?.name ?? '') - (heights[0] ?? 0)) + TRACK,
    below: Math.max(half + named, half + clocks, heights.at(-1) ?? 0) + TRACK,
  };
}
