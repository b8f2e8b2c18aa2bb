import { wrap } from '../../../kernel/svg.js';
import { type Line, n, SIDE_LINE, SIDE_SIZE, type SideWords, TIP } from './line.js';
import { CHANNEL, type Stack } from './stack.js';
import type { Dock, Trunk } from './trunks.js';

const MARGIN = 14;
const CORNER = 7;

interface Beside {
  readonly lines: readonly Line[];
  readonly words: readonly SideWords[];
  readonly left: number;
  readonly right: number;
}

/** The lines beside the chart: short ones inside, long ones outside; those that never meet share a track. */
export function sideLines(trunks: readonly Trunk[], stack: Stack, left: number, right: number): Beside {
  const lines: Line[] = [];
  const words: SideWords[] = [];
  const edge = { '-1': left - MARGIN, '1': right + MARGIN };
  for (const side of [-1, 1] as const) {
    const spans = trunks
      .filter((trunk) => trunk.side === side)
      .map((trunk) => ({ trunk, ...spanOf(trunk, stack) }))
      .toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top));
    const tracks: { spans: typeof spans; width: number }[] = [];
    for (const span of spans) {
      const free = tracks.find((track) =>
        track.spans.every((one) => one.bottom + 12 < span.top || span.bottom + 12 < one.top),
      );
      const width = span.words.length * SIDE_LINE + MARGIN;
      if (free) {
        free.spans.push(span);
        free.width = Math.max(free.width, width);
      } else tracks.push({ spans: [span], width });
    }
    for (const track of tracks) {
      const x = edge[side];
      for (const { trunk, words: said, top, bottom } of track.spans) {
        lines.push(...armsOf(trunk, stack, x));
        const first = side === 1 ? x + 12 : x - 5 - SIDE_LINE * (said.length - 1);
        if (said.length > 0) words.push({ x: first, y: (top + bottom) / 2, lines: said });
      }
      edge[side] = x + side * track.width;
    }
  }
  return { lines, words, left: edge[-1], right: edge[1] };
}

function spanOf(trunk: Trunk, stack: Stack) {
  const ys = [heightOf(trunk.target, stack, true), ...trunk.sources.map((dock) => heightOf(dock, stack, false))];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const most = Math.max(96, high - low - 28);
  const words = wrap(trunk.words.join(' · '), most, SIDE_SIZE);
  const spare = Math.max(0, most + 28 - (high - low)) / 2;
  return { words, top: low - spare, bottom: high + spare };
}

/** At which height a line runs out to the side. */
function heightOf(dock: Dock, { zones }: Stack, isTarget: boolean): number {
  const { cell, blocked, shift, track } = dock;
  const zone = zones[cell.row];
  if (!blocked || !zone) return cell.y + shift;
  return isTarget ? zone.top + (track - 0.5) * CHANNEL : zone.bottom - (track - 0.5) * CHANNEL;
}

function armsOf(trunk: Trunk, stack: Stack, x: number): Line[] {
  const { target, side, kind, sources } = trunk;
  const goal = heightOf(target, stack, true);
  const outmost = (way: 1 | -1) =>
    sources
      .toSorted((a, b) => (heightOf(b, stack, false) - heightOf(a, stack, false)) * way)
      .find((dock) => (heightOf(dock, stack, false) - goal) * way > 0);
  const whole = [outmost(1), outmost(-1)];
  return sources.map((dock): Line => {
    const y = heightOf(dock, stack, false);
    const { cell } = dock;
    const start = dock.blocked
      ? `M${n(cell.x + dock.shift)} ${n(cell.y + cell.h / 2)}V${n(y)}`
      : `M${n(cell.x + (side * cell.w) / 2)} ${n(y)}`;
    const way = goal < y ? -1 : 1;
    const corner = Math.min(CORNER, Math.abs(goal - y) / 2);
    const out = `${start}H${n(x - side * corner)}Q${n(x)} ${n(y)} ${n(x)} ${n(y + way * corner)}`;
    const told = { kind, from: cell.id, to: target.cell.id };
    if (!whole.includes(dock)) return { ...told, path: out, tip: null };
    const inward = `${out}V${n(goal - way * corner)}Q${n(x)} ${n(goal)} ${n(x - side * corner)} ${n(goal)}`;
    const end = target.cell;
    if (target.blocked) {
      const [tx, ty] = [end.x + target.shift, end.y - end.h / 2];
      return { ...told, path: `${inward}H${n(tx)}V${n(ty - TIP)}`, tip: { x: tx, y: ty, turn: 0 } };
    }
    const tx = end.x + (side * end.w) / 2;
    return { ...told, path: `${inward}H${n(tx + side * TIP)}`, tip: { x: tx, y: goal, turn: side === 1 ? 90 : 270 } };
  });
}
