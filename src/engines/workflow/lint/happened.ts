import type { Definition } from '../definition.js';
import { doneBy, type Happened, union, withWholeSets } from './done-by.js';
import type { Move } from './moves.js';
import { wantedBy } from './wanted.js';

export const nothingYet: Happened = { always: new Set(), sometimes: new Set() };

/**
 * What has happened on entering each step that can be reached, by a fixed point over every way: a way is gone again
 * when what was known before it has changed.
 */
export function happenedBefore(
  definition: Definition,
  moves: readonly Move[],
  beside: ReadonlySet<string>,
): Map<string, Happened> {
  const known = new Map<string, { always: Set<string>; sometimes: Set<string> }>();
  const joins = new Map(definition.steps.map((step) => [step.id, step.join?.from ?? []]));
  const changed = new Set<string>();
  const go = (move: Move): void => {
    const before = beforeMove(definition, move, known);
    if (!before) return;
    const after = doneBy(definition, move);
    for (const to of move.to) {
      const join = joins.get(to) ?? [];
      const arrived = join.includes(move.step?.id ?? '') ? join : [];
      if (arrived.some((one) => !known.has(one))) continue;
      const sure = union(before.always, after.always, ...meanwhile(definition, moves, to, arrived, known));
      const always = withWholeSets(definition, sure);
      const sometimes = union(before.sometimes, after.sometimes);
      const old = known.get(to);
      const merged = old
        ? { always: common(old.always, always), sometimes: union(old.sometimes, sometimes) }
        : { always, sometimes };
      if (old?.always.size !== merged.always.size || old.sometimes.size !== merged.sometimes.size) changed.add(to);
      known.set(to, merged);
    }
  };
  const leading = moves.filter((move) => move.to.length > 0);
  const fromNowhere = leading.filter((move) => move.step === null);
  for (const move of fromNowhere) go(move);
  while (changed.size > 0) {
    for (const id of changed) {
      changed.delete(id);
      const joined = leading.filter((move) => move.to.some((to) => joins.get(to)?.includes(id)));
      for (const move of leading) if (move.step?.id === id || joined.includes(move)) go(move);
    }
    // What is open at any time follows upon everything, so it is asked when the rest has come to a stand.
    for (const move of fromNowhere) go(move);
  }
  const everything = union(...moves.map((move) => doneBy(definition, move).sometimes));
  const anyTime = union(
    ...moves.filter((one) => one.origin === 'ANY_TIME').map((one) => doneBy(definition, one).sometimes),
  );
  for (const [step, one] of known) one.sometimes = union(one.sometimes, beside.has(step) ? everything : anyTime);
  return known;
}

/**
 * What has happened before a move; nothing known when its step cannot be reached. What is open at any time is taken only
 * where all it asks for may have happened.
 */
export function beforeMove(
  definition: Definition,
  move: Move,
  known: ReadonlyMap<string, Happened>,
): Happened | undefined {
  if (move.origin === 'INTAKE') return nothingYet;
  if (move.step) return known.get(move.step.id);
  const wanted = wantedBy(definition, null, move.action);
  const all = [...known.values()].filter(({ sometimes }) => wanted.every(({ token }) => sometimes.has(token)));
  const [first, ...rest] = all.map((one) => one.always);
  if (!first) return undefined;
  return { always: common(first, ...rest), sometimes: union(...all.map((one) => one.sometimes)) };
}

/** What every other branch of a join has done for sure by the time it arrived. */
function meanwhile(
  definition: Definition,
  moves: readonly Move[],
  join: string,
  from: readonly string[],
  known: ReadonlyMap<string, Happened>,
): Set<string>[] {
  return from.flatMap((step) => {
    const ways = moves
      .filter((one) => one.step?.id === step && one.to.includes(join))
      .map((one) => union(known.get(step)?.always ?? [], doneBy(definition, one).always));
    const [first, ...rest] = ways;
    return first ? [common(first, ...rest)] : [];
  });
}

const common = (first: ReadonlySet<string>, ...rest: ReadonlySet<string>[]): Set<string> =>
  new Set([...first].filter((one) => rest.every((other) => other.has(one))));
