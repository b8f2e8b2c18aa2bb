import type { Marking, Markings } from './markings.js';

/**
 * Where a case ends up for good without an outcome: of the markings with no way to one (withdrawal at any time does
 * not count as a way), those that nothing leaves behind. Telling the ones before them too would only repeat it.
 */
export function stuckIn({ all, next, ends, complete }: Markings): Marking[] {
  if (!complete) return [];
  const before = reversed(next);
  const saved = closure(
    before,
    ends.flatMap((end, index) => (end ? [index] : [])),
  );
  const stuck = all.flatMap((_, index) => (saved.has(index) ? [] : [index]));
  const found: Marking[] = [];
  const told = new Set<number>();
  for (const index of stuck) {
    if (told.has(index)) continue;
    const after = closure(next, [index]);
    const back = closure(before, [index]);
    if ([...after].some((one) => !back.has(one))) continue;
    for (const one of after) {
      const marking = all[one];
      if (marking && !told.has(one)) found.push(marking);
      told.add(one);
    }
  }
  return found;
}

function reversed(next: readonly (readonly number[])[]): number[][] {
  const before: number[][] = next.map(() => []);
  for (const [index, after] of next.entries()) for (const one of after) before[one]?.push(index);
  return before;
}

function closure(edges: readonly (readonly number[])[], from: readonly number[]): Set<number> {
  const seen = new Set(from);
  const open = [...from];
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const other of edges[one] ?? [])
      if (!seen.has(other)) {
        seen.add(other);
        open.push(other);
      }
  return seen;
}
