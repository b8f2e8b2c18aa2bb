/**
 * A count in a table, as a pipe: raising it by one moves one unit from the sum it is taken from to the sum it goes into
 * (a cell from its row to its column, a row's total from the grand total to its row). What the reader cannot tell apart
 * are the circulations that leave every shown count as it is.
 */
export interface Pipe {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** SHOWN stays; OPEN is shown unless it must help to hide another; HIDDEN is hidden. */
  readonly state: 'SHOWN' | 'OPEN' | 'HIDDEN';
}

/**
 * Which pipes to hide so that every hidden count below k could, for all the reader knows, be k as well: then it can
 * neither be computed nor be shown to be small. Hides the smallest others that serve.
 */
export function hide(pipes: readonly Pipe[], k: number): readonly boolean[] {
  const network = { pipes, ends: endsOf(pipes), hidden: pipes.map(({ state }) => state === 'HIDDEN') };
  for (const [at, { count, state }] of pipes.entries()) if (state === 'HIDDEN' && count < k) raise(at, network, k);
  return network.hidden;
}

interface Step {
  readonly pipe: number;
  readonly up: boolean;
}
interface Network {
  readonly pipes: readonly Pipe[];
  /** From each sum, the steps that leave it: up a pipe that is taken from it, down one that goes into it. */
  readonly ends: ReadonlyMap<number, readonly Step[]>;
  readonly hidden: boolean[];
}

function endsOf(pipes: readonly Pipe[]): Map<number, Step[]> {
  const ends = new Map<number, Step[]>();
  const add = (sum: number, step: Step) => ends.set(sum, [...(ends.get(sum) ?? []), step]);
  for (const [pipe, { from, to, state }] of pipes.entries()) {
    if (state === 'SHOWN') continue;
    add(from, { pipe, up: true });
    add(to, { pipe, up: false });
  }
  return ends;
}

/** Leads k − count units through the pipe and back by the others, cheapest first, hiding each that is used. */
function raise(at: number, network: Network, k: number): void {
  const { pipes, hidden } = network;
  const pipe = pipes[at];
  if (!pipe) return;
  const moved = pipes.map(() => 0);
  const room = ({ pipe: index, up }: Step): number =>
    up ? Number.POSITIVE_INFINITY : (pipes[index]?.count ?? 0) + (moved[index] ?? 0);
  for (let need = k - pipe.count; need > 0; ) {
    const way = cheapest(pipe.to, pipe.from, network, (step) => step.pipe !== at && room(step) > 0);
    if (!way) throw new Error('fewer than k in all: nothing of this may be told');
    const amount = Math.min(need, ...way.map(room));
    for (const { pipe: index, up } of way) {
      moved[index] = (moved[index] ?? 0) + (up ? amount : -amount);
      hidden[index] = true;
    }
    need -= amount;
  }
}

/** Dijkstra over the sums: what is hidden already costs nothing, the rest what would be lost by hiding it. */
function cheapest(start: number, end: number, network: Network, open: (step: Step) => boolean): Step[] | null {
  const { pipes, ends, hidden } = network;
  const cost = new Map<number, number>([[start, 0]]);
  const came = new Map<number, { readonly step: Step; readonly from: number }>();
  const done = new Set<number>();
  for (let here = start; here !== end; ) {
    done.add(here);
    for (const step of ends.get(here) ?? []) {
      const pipe = pipes[step.pipe];
      const next = step.up ? pipe?.to : pipe?.from;
      if (!pipe || next === undefined || done.has(next) || !open(step)) continue;
      const price = (cost.get(here) ?? 0) + (hidden[step.pipe] ? 0 : pipe.count + 1);
      if (price >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, price);
      came.set(next, { step, from: here });
    }
    let nearest = Number.POSITIVE_INFINITY;
    let found = false;
    for (const [sum, price] of cost) if (!done.has(sum) && price < nearest) [here, nearest, found] = [sum, price, true];
    if (!found) return null;
  }
  const way: Step[] = [];
  for (let sum = end; sum !== start; ) {
    const last = came.get(sum);
    if (!last) return null;
    way.push(last.step);
    sum = last.from;
  }
  return way;
}
