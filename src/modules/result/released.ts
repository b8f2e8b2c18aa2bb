import type { Queries } from '../../platform/database/gateway.js';
import type { Cell } from '../response/rollup-cells.js';
import { CountedVersion, countedVersions } from './counted.js';
import type { Ground } from './ground.js';
import { type KeyedResult, keyedResults } from './pooled.js';
import { answeredByAll, familyOf, isParted, isWords, schedulesOf } from './question-steps.js';
import { cutAt, type Selection, stepsOf } from './selection.js';
import { type Snapshot, snapshotOf } from './snapshot.js';

/** What may be told of one moment: every question with its answers up to the step that it was let out to. */
export interface Released extends Snapshot {
  readonly counted: ReadonlyMap<number, CountedVersion>;
  readonly keyed: readonly KeyedResult[];
  readonly stepOf: (key: string) => number | null;
}

/** Of larger campaigns nothing is counted anew while somebody waits. */
const MOST_RECOUNTED = 20_000;

/**
 * A step is whole for responses, not for the answers to a question that not everybody was asked or answered: such a
 * question advances by its own schedule, and is counted again up to where it is.
 */
export async function releasedOn(
  queries: Queries,
  ground: Ground,
  selection: Selection,
  from: 'SUMS' | 'RESPONSES',
): Promise<Released> {
  const whole = await snapshotOf(queries, ground, selection, from);
  const counted = countedVersions(whole.cells);
  const keyed = keyedResults(ground, counted);
  const { step } = whole;
  if (step === null) return { ...whole, counted, keyed, stepOf: () => null };
  const behind = await behindOf(queries, ground, selection, { keyed, counted, step });
  const stepOf = (key: string): number => behind.get(key) ?? step;
  const cuts = new Map<number, readonly Cell[]>([[0, []]]);
  for (const at of behind.values())
    if (!cuts.has(at)) cuts.set(at, (await snapshotOf(queries, ground, cutAt(selection, at), from)).cells);
  const at = new Map(
    [...cuts].map(([one, cells]) => [
      one,
      new Map(keyedResults(ground, countedVersions(cells)).map((k) => [k.key, k])),
    ]),
  );
  const idsBehind = new Map([...behind].map(([key, one]) => [ground.keyIds.get(key) ?? '', one]));
  return {
    ...whole,
    counted,
    stepOf,
    keyed: keyed.map((one) => {
      const cut = behind.get(one.key);
      if (cut === undefined) return one;
      const { asked, others } = at.get(cut)?.get(one.key) ?? { asked: [], others: [] };
      return { ...one, asked, others };
    }),
    cells: [
      ...whole.cells.filter(({ keyId }) => !idsBehind.has(keyId)),
      ...[...cuts].flatMap(([one, cells]) => cells.filter(({ keyId }) => idsBehind.get(keyId) === one)),
    ],
  };
}

/** The step of every question that is behind the moment asked for. */
async function behindOf(
  queries: Queries,
  ground: Ground,
  { filter, narrowed }: Selection,
  { keyed, counted, step }: { keyed: readonly KeyedResult[]; counted: Released['counted']; step: number },
): Promise<ReadonlyMap<string, number>> {
  const told = keyed.filter((one) => !isWords(one));
  const responses = [...counted.values()].reduce((sum, one) => sum + one.responses, 0);
  const asksAll = ({ key }: KeyedResult) => [...ground.versions.values()].every(({ questions }) => questions.has(key));
  const partial = told.filter((one) => narrowed || !answeredByAll(one, responses) || isParted(ground, one));
  if (partial.length === 0 && told.every(asksAll)) return new Map();
  const steps = await stepsOf(queries, ground);
  const gap = steps.gapBefore(step);
  const open = new Set([...partial, ...(gap ? told.filter((one) => !asksAll(one)) : [])].map(familyOf));
  const asked = told.filter((one) => open.has(familyOf(one)));
  const none = () => new Map(asked.map(({ key }) => [key, 0]));
  // What a step that was taken back held of a question would be the difference of before and after.
  if (gap || steps.rows.reduce((sum, { n }) => sum + n, 0) > MOST_RECOUNTED) return none();
  const schedules = await schedulesOf(queries, ground, asked, { groups: steps.rows, step });
  const behind = new Map<string, number>();
  for (const family of open) {
    const members = asked.filter((one) => familyOf(one) === family);
    const at = narrowed ? schedules.narrowStep(members, filter) : (schedules.points(members).at(-1) ?? 0);
    if (at !== step) for (const { key } of members) behind.set(key, at);
  }
  return behind;
}
