export const redlineKinds = ['SAME', 'ADDED', 'REMOVED'] as const;
export type RedlineKind = (typeof redlineKinds)[number];
/** How fine a comparison is: word by word, sentence by sentence, or the whole of what differs. */
export const redlineGrains = ['WORD', 'SENTENCE', 'WHOLE'] as const;
export type RedlineGrain = (typeof redlineGrains)[number];

export interface RedlinePart {
  readonly kind: RedlineKind;
  readonly text: string;
}
/** SAME and REMOVED parts joined are the one text, SAME and ADDED parts the other, to the last sign. */
export interface Redline {
  readonly grain: RedlineGrain;
  readonly parts: readonly RedlinePart[];
}
/** What comparisons may still cost together, in comparisons of two pieces. Spent by whoever is handed it. */
export interface RedlineBudget {
  left: number;
}

/** Some 30 ms. */
export const redlineBudget = (): RedlineBudget => ({ left: 4_000_000 });
/** Of one answer that compares many clauses. */
export const manyBudget = (): RedlineBudget => ({ left: 15_000_000 });
const MOST_AT_A_GRAIN = 2_000_000;
/** The way back is kept for each of these: memory grows with the square. */
const MOST_EDITS = 1_500;

/** Pieces with the blanks behind them: those are not compared, so that words and not blanks are found again. */
const pieces: readonly [RedlineGrain, RegExp][] = [
  ['WORD', /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu],
  ['SENTENCE', /[^.;:\n]+[.;:\n]*\s*|[.;:\n]+\s*/gu],
];

/** What was changed between two texts. Falls back to a coarser grain where a finer one would cost more than is left. */
export function redline(before: string, after: string, budget: RedlineBudget = redlineBudget()): Redline {
  for (const [grain, pattern] of pieces) {
    const given = Math.ceil(Math.min(budget.left / 2, MOST_AT_A_GRAIN));
    const share = { left: given };
    const parts = compared(before.match(pattern) ?? [], after.match(pattern) ?? [], share);
    budget.left -= given - share.left;
    if (parts) return { grain, parts: readable(parts) };
  }
  return { grain: 'WHOLE', parts: joined([part('REMOVED', before), part('ADDED', after)]) };
}

const part = (kind: RedlineKind, text: string): RedlinePart => ({ kind, text });

/** Piece by piece with the fewest changes, after Myers; null when it costs too much. */
function compared(before: readonly string[], after: readonly string[], budget: RedlineBudget): RedlinePart[] | null {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  const between = edits(left, right, budget);
  return (
    between && [
      part('SAME', before.slice(0, head).join('')),
      ...between,
      part('SAME', before.slice(before.length - tail).join('')),
    ]
  );
}

function edits(left: readonly string[], right: readonly string[], budget: RedlineBudget): RedlinePart[] | null {
  const numbers = new Map<string, number>();
  const [a, b] = [left, right].map((side) => Int32Array.from(side, (one) => numberOf(numbers, one.trimEnd())));
  const ways = a && b ? forward(a, b, budget) : null;
  return ways && backward(left, right, ways);
}

function numberOf(numbers: Map<string, number>, piece: string): number {
  const known = numbers.get(piece);
  if (known !== undefined) return known;
  numbers.set(piece, numbers.size);
  return numbers.size - 1;
}

/** By number of changes: how far each diagonal (`left` minus `right`) was reached, from the lowest on. */
function forward(a: Int32Array, b: Int32Array, budget: RedlineBudget): Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const middle = most + 1;
  const reach = new Int32Array(2 * middle + 1);
  const ways: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes += 1) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = stepsDown(reach, middle, diagonal, changes)
        ? (reach[middle + diagonal + 1] ?? 0)
        : (reach[middle + diagonal - 1] ?? 0) + 1;
      const start = x;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[middle + diagonal] = x;
      budget.left -= 1 + x - start;
      if (x === a.length && x - diagonal === b.length) return [...ways, reached(reach, middle, changes)];
    }
    if (budget.left <= 0) return null;
    ways.push(reached(reach, middle, changes));
  }
  return null;
}

const reached = (reach: Int32Array, middle: number, changes: number): Int32Array =>
  reach.slice(middle - changes, middle + changes + 1);

/** Whether the best way to a diagonal takes a piece of the new text, else it leaves one of the old. */
const stepsDown = (reach: Int32Array, middle: number, diagonal: number, changes: number): boolean =>
  diagonal === -changes ||
  (diagonal !== changes && (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0));

function backward(left: readonly string[], right: readonly string[], ways: readonly Int32Array[]): RedlinePart[] {
  const parts: RedlinePart[] = [];
  let [x, y] = [left.length, right.length];
  for (let changes = ways.length - 1; changes > 0; changes -= 1) {
    const before = ways[changes - 1] ?? new Int32Array();
    const middle = changes - 1;
    const down = stepsDown(before, middle, x - y, changes);
    const diagonal = x - y + (down ? 1 : -1);
    const fromX = before[middle + diagonal] ?? 0;
    const fromY = fromX - diagonal;
    for (; x > fromX && y > fromY; x -= 1, y -= 1) parts.push(...blanksApart(left[x - 1] ?? '', right[y - 1] ?? ''));
    parts.push(down ? part('ADDED', right[fromY] ?? '') : part('REMOVED', left[fromX] ?? ''));
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x -= 1) parts.push(...blanksApart(left[x - 1] ?? '', right[x - 1] ?? ''));
  return parts.reverse();
}

/** The same piece in both, from its end: the blanks behind it may differ. */
function blanksApart(one: string, other: string): RedlinePart[] {
  if (one === other) return [part('SAME', one)];
  const word = one.trimEnd();
  return [part('ADDED', other.slice(word.length)), part('REMOVED', one.slice(word.length)), part('SAME', word)];
}

/** What is struck first, then what is put in its place. */
function readable(parts: readonly RedlinePart[]): RedlinePart[] {
  const out: RedlinePart[] = [];
  let [struck, put] = ['', ''];
  for (const { kind, text } of [...parts, part('SAME', '')]) {
    if (kind === 'REMOVED') struck += text;
    else if (kind === 'ADDED') put += text;
    else {
      out.push(part('REMOVED', struck), part('ADDED', put), part('SAME', text));
      [struck, put] = ['', ''];
    }
  }
  return joined(out);
}

/** Neighbours of one kind as one part, without empty ones. */
function joined(parts: readonly RedlinePart[]): RedlinePart[] {
  const out: { kind: RedlineKind; text: string }[] = [];
  for (const { kind, text } of parts) {
    const last = out.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
}
