/** What is worked out in one step, and which others it hangs on, by their numbers. */
export interface Step {
  readonly needs: readonly number[];
}
export interface Ordered {
  /** The numbers, each after all it needs; empty when there is a circle. */
  readonly order: readonly number[];
  /** The first circle found, in order, or nothing. */
  readonly circle: readonly number[] | null;
}

/** Puts steps in an order in which each comes after those it needs; otherwise as they stand. */
export function inOrder(steps: readonly Step[]): Ordered {
  const order: number[] = [];
  const state = new Uint8Array(steps.length);
  for (let start = 0; start < steps.length; start++) {
    const circle = visit(start, steps, state, order);
    if (circle) return { order: [], circle };
  }
  return { order, circle: null };
}

const OPEN = 1;
const DONE = 2;

function visit(start: number, steps: readonly Step[], state: Uint8Array, order: number[]): number[] | null {
  if (state[start] !== 0) return null;
  const way: { step: number; next: number }[] = [{ step: start, next: 0 }];
  state[start] = OPEN;
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const need = steps[top.step]?.needs[top.next++];
    if (need === undefined) {
      state[top.step] = DONE;
      order.push(top.step);
      way.pop();
    } else if (state[need] === OPEN) {
      const members = way.map((one) => one.step);
      return members.slice(members.indexOf(need));
    } else if (state[need] !== DONE) {
      state[need] = OPEN;
      way.push({ step: need, next: 0 });
    }
  }
  return null;
}
